"""How English texts say that people join a board or take an office or the helm, also in lists."""

from monitor.events._english._pieces import ADV, AUX, MAY
from monitor.events._english._verbs import inflected
from monitor.events._english.offices._offices import AT, DESCRIBED, ITS_OFFICE, NAMES, PEOPLE
from monitor.events._patterns.pattern import (
    Pattern,
)

# How many are new: "two new non-executive directors: A and B"
_SEVERAL = (
    "(?:(?:the|its|<one>|as|an?) )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}"
    "|several|"
    "new|additional|further|more)(?: (?:new|additional|further|more|independent|outside|external|"
    "female|male|women|other))* "
)
_MEMBERS = (
    "(?:(?P<position><js>)|(?:(?:board|supervisory board) )?"
    "(?:members|people|executives|outsiders))"
)
_LISTED = (
    "(?:,? (?:(?:on|in|last|this) )?(?:<d>|week|month))?(?:,? namely|,? who are|:|,| -| –| —)? "
    "(?P<person><pe>(?:(?:, |,? and )<pe>){1,7})"
    "(?=[,.;]|$| (?:on|from|with|as of|in|at|for)\\b| <d>)"
)

PATTERNS = (
    Pattern(
        "executive_change-en-joins-board",
        f"{PEOPLE}(?:,[^.;<ns><j>]{{2,60}},)?"
        f"(?:{MAY}(?= (?:join|tak))| (?:was|is|were|(?:has|have) been|"
        f"(?:will|is to) be){ADV}(?! join))? "
        "(?P<t>join(?:s|ed|ing)?|(?:tak(?:es?|en|ing)|took) (?:up )?(?:<one>|his|her|an?|the) "
        "(?:vacant )?seat on|(?:re-)?(?:appointed|elected|named|added|nominated|voted|welcomed|"
        "co-opted) (?:on ?)?to) (?:the )?(?:(?:(?P<company><co>)(?:'s?)?|[a-z-]{2,14}) ){0,2}?[Bb]"
        "oards?\\b(?: of (?:[Dd]irectors|<j>))?(?: (?:of|at) (?:the )?(?P<company><co>))?"
        "(?:,? as (?:<one> |an? |the )*(?P<position><jp>))?",
        example=(
            "Anna Kellner joined the board of Helios Energy as a non-executive director on 1 May."
        ),
        counterexample="Anna Kellner joined the queue of Helios Energy as a buyer.",
        subject="company",
        facts={"change": "appointed"},
        base=0.87,
    ),
    Pattern(
        "executive_change-en-new-members",
        f"(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){{0,60}}? "
        f"(?P<t>{NAMES}|{inflected('add', 'welcome', 'gain', 'get', 'introduce', 'seat')}|"
        f"(?:appointment|election|addition|arrival) of)"
        f" {_SEVERAL}{_MEMBERS}(?: (?:to|on|of|for) (?:the|its|<one>) board)?{_LISTED}",
        example="Helios Energy has named two new directors: Anna Kellner and Mary Coster.",
        counterexample="Helios Energy has sued two former directors: Anna Kellner and Mary Coster.",
        spread="person",
        facts={"change": "appointed"},
        base=0.9,
    ),
    Pattern(
        "executive_change-en-members-join",
        f"[A-Z][a-z]+(?: (?:new|further|more|other|independent|outside|non-executive))* "
        "(?:people|members|directors|executives|outsiders|women|men|<j>) (?:(?:has|have|had|will"
        "|are|"
        "were|been|be|to) ){0,3}(?P<t>join(?:ed|ing)?|(?:appointed|elected|named|added) to) "
        "(?:the )?board of (?P<company><co>)"
        f"{_LISTED}|(?:(?P<company><co>)['’]s? (?:[a-z-]{{3,14}} ){{0,2}}?new|[Tt]he new) "
        "(?P<position><js>)(?: (?:of|at) (?P<company><co>))? (?P<t1>are|will be):? "
        "(?P<person><pe>(?:(?:, |,? and )<pe>){1,5})(?=[,.;]|$)",
        example="Two people have joined the board of Helios Energy: Anna Kellner and Mary Coster.",
        counterexample="Two people have left the board of Helios Energy: Ann Kell and Mary Coster.",
        spread="person",
        facts={"change": "appointed"},
        base=0.9,
    ),
    Pattern(
        "executive_change-en-will-serve",
        "(?P<person><ps>)(?:, [^.;<ns><j>]{2,60},)?,?(?: who)? "
        "(?:will|would|is to|has agreed to|was asked to|is set to)"
        "(?: also| now| initially| temporarily| then){0,2} "
        f"(?P<t>(?:step in to )?(?:serve|act|double|fill in)|step in)(?: as){ITS_OFFICE}"
        f"{AT}",
        example="Helios Energy said Anna Kellner will serve as interim chief executive.",
        counterexample="Helios Energy said Anna Kellner will sing as interim chief executive.",
        subject="company",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-added-to-board",
        "(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){0,60}? "
        f"(?P<t>{NAMES}|{inflected('bring')}|add(?:ing)?|appoint|elect(?:ing)?|"
        "welcom(?:ed|es|ing)|nominating|invit(?:ed|es)|vot(?:ed|es|ing))"
        f"{DESCRIBED},? {PEOPLE}(?:, [^.;<ns><j>]{{2,60}},| (?:of|from) <cn>)? "
        "(?:(?:on ?)?to|for|on) (?:(?:<one>(?:'s)?|its|the|company's) )?(?:[a-z-]{2,14} ){0,2}?[Bb]"
        "oard\\b(?: of (?:[Dd]irectors|<j>))?(?: as (?:<one> |an? |the )*"
        "(?P<position><jp>))?",
        example="Helios Energy has added Anna Kellner to its board.",
        counterexample="Helios Energy has lent Anna Kellner to its board.",
        spread="person",
        facts={"change": "appointed"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-appointment-to-board",
        "(?<![\\w-])(?:(?P<t>(?:[Aa]ppointment|[Ee]lection|[Aa]ddition) of) "
        f"{PEOPLE}(?:, [^.;<ns><j>]{{2,60}},)?|"
        "(?P<person><pe>)['’]s? (?P<t>(?:appointment|election|addition))) (?:on)?to "
        "(?:(?:(?P<company><co>)(?:['’]s?)?|<one>|its|the) )?(?:[a-z-]{2,14} ){0,2}?[Bb]oard\\b"
        "(?: of (?:[Dd]irectors|<j>))?(?: (?:of|at) (?:the )?(?P<company><co>))?",
        example="Helios Energy announced the appointment of Anna Kellner to the board.",
        counterexample="Helios Energy announced the presentation of Anna Kellner to the board.",
        subject="company",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-takes-job",
        "(?P<person><ps>)(?:,? (?:[a-z-]{2,14})){0,6}? "
        "(?P<t>(?:tak(?:e|es|ing|en)|took)(?: over| on)?|fill(?:s|ed|ing)?|"
        "assum(?:e|es|ed|ing)) (?P<former><pe>)'s? (?:[a-z-]{3,14} )?"
        "(?:job|role|post|position|place|seat|duties)"
        "(?: as (?:<one>(?:'s)? |the |group ){0,3}"
        "(?P<position><jp>)(?:[^.;<ns>]{0,60}? at (?P<company><co>))?)?",
        example="Anna Kellner will step in to take Peter Roth's job as chief executive.",
        counterexample="Anna Kellner will step in to take Peter Roth's dog.",
        subject="company",
        base=0.86,
    ),
    Pattern(
        "executive_change-en-hired-to-lead",
        "(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){0,60}? "
        f"(?P<t>{NAMES})(?: (?:<j>|[a-z-]{{2,14}})){{0,4}}?,? "
        "(?P<person><ps>)(?:,? (?:away )?(?:from|of) (?:<one> |rival )?<cn>)?,? to "
        "(?:head(?: up)?|lead|run|oversee|manage|chair|take charge of|spearhead) "
        "(?:<one>|(?:its|the|their|a)\\b)",
        example=(
            "Helios Energy has hired Anna Kellner from Tern Capital to head its business in Japan."
        ),
        counterexample=(
            "Helios Energy has asked Anna Kellner from Tern Capital to head its business in Japan."
        ),
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-takes-helm",
        "(?:(?:[Nn]ew|[Ii]ncoming|[Nn]ext|[Ii]ts) (?P<position><js>),? )?(?P<person><pe>)"
        f"(?:,? (?:who|promoted to|appointed to|chosen to|named to|{AUX})){{0,9}},? "
        f"(?P<t>{inflected('take over', 'take', 'assume', 'seize')} (?:the )?"
        "(?:helm|reins|wheel|top job|top post|charge|command|hot seat|leadership|controls)|"
        "back (?:at|in) (?:the )?(?:helm|top|wheel|charge|saddle|hot seat))"
        "(?: from (?P<former><pe>))?(?: (?:of|at) "
        "(?:the )?(?:(?!(?:at|in|of|on|with|from|for)\\b)[a-z-]{2,14} ){0,3}?"
        "(?P<company><co>))?(?: as (?:<one>(?:'s)? |the |new |group ){0,3}"
        "(?P<position><jp>))?(?! (?:of|at|for) (?:the |an? )?[a-z])",
        example="Anna Kellner takes the helm at Helios Energy next month.",
        counterexample="Anna Kellner takes the train at Helios Energy next month.",
        subject="company",
        facts={"change": "appointed"},
        base=0.84,
    ),
    Pattern(
        "executive_change-en-in-charge",
        f"(?P<person><pe>)(?:,? (?:who|{AUX})){{0,6}},? (?P<t>(?:put|placed) in charge|"
        "(?:put|installed) at the (?:helm|top)|"
        f"{inflected('move')} into the (?:corner office|hot seat|top job)) "
        "(?:of|at) (?:the )?(?P<company><co>)(?!['’]s? [a-z])",
        example="Anna Kellner has been put in charge of Helios Energy.",
        counterexample="Anna Kellner has been put in touch with Helios Energy.",
        facts={"change": "appointed"},
        base=0.88,
    ),
)
