"""How English texts fill an office by a noun ("the job goes to"), or tell which owner fills it."""

from monitor.events._english._verbs import inflected
from monitor.events._english.offices._offices import ANNOUNCED, HELM
from monitor.events._patterns.pattern import Pattern

_OF = "(?:of|at|with|for) (?:the )?(?:[a-z-]{3,14} ){0,2}?(?P<company><co>)"
_JOB = "(?:job|post|role|position|office|seat)"
_EXIT = "(?:resignation|departure|retirement|exit|removal|dismissal|ousting|ouster)"
_APPOINTMENT = "(?:appointment|nomination|promotion|hiring|election)"
_UNDOES = inflected(
    *"withdraw,cancel,revoke,rescind,reverse,annul,scrap,undo,drop,overturn,call off".split(",")
)

# Who may fill offices of a firm without being one
_OWNERS = (
    "(?:<pa>|\\b(?:owners?|famil(?:y|ies)|(?:share|stake|stock)holders|investors|creditors|"
    "government|ministry|directors|trustees|board))"
)

PATTERNS = (
    Pattern(
        "executive_change-en-owners-name",
        f"{_OWNERS}(?: (?:has|have|had|will|also|formally|<d>)){{0,2}} "
        "(?P<t>(?:named?|appoint(?:s|ed)?|elect(?:s|ed)?|install(?:s|ed)?|chose|picked|hired)) "
        "(?P<person><pe>)(?: (?:as|to be))?(?: (?:the|its|<one>|new|next|interim|acting)){0,3} "
        f"(?P<position><js>) {_OF}",
        example="The owners have named Anna Kellner chief executive of North Systems.",
        counterexample="The owners have named Anna Kellner chief witness of North Systems.",
        facts={"change": "appointed"},
        base=0.95,
    ),
    Pattern(
        "executive_change-en-appointment-undone",
        "(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){0,60}? (?<!\\bnot )(?<!n['’]t )(?<!never )"
        f"(?P<t>{_UNDOES}) (?:(?:(?:the|its|<one>|planned|proposed) )*(?:{_APPOINTMENT} of|job"
        f" offer "
        f"to)(?: <j>)? (?P<person><pe>)|(?P<person><pe>)['’]s? {_APPOINTMENT})"
        "(?=[,.;]|$| (?:as|after|because|on|in|over|amid|following|to (?:the|its|<one>)) | <d>)"
        "(?: as(?: (?:its|<one>|the|an?|new|next))* (?P<position><js>))?",
        example="North Systems has withdrawn the appointment of Anna Kellner.",
        counterexample="North Systems has welcomed the appointment of Anna Kellner.",
        facts={"change": "appointed"},
        modality="ended",
        base=0.93,
    ),
    Pattern(
        "executive_change-en-job-goes",
        f"(?:[Tt]he |[Ii]ts )?(?:[a-z]+ )?{_JOB} of (?:the )?(?P<position><js>)(?: {_OF})? "
        "(?P<t>(?:goes|went|has gone|will go|is going|passes|passed|falls|fell) to) "
        "(?:(?!<p>)[a-z,' -]|<one>|<j>|<co>){0,40}?(?P<person><pe>)",
        example="The post of chief executive at North Systems goes to Anna Kellner.",
        counterexample="The praise of the chief executive at North Systems goes to Anna Kellner.",
        subject="company",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-will-be",
        "(?P<company><co>)(?:'s?)? (?:new |next |permanent |first )?(?P<position><js>) "
        "(?P<t>(?:will be|is to be|from <d> (?:is|will be)))(?:,? from <d>,?)? "
        "(?P<person><pe>)(?=[,.;]|$| (?:from|as of|when|once|starting|after|in|on|until)\\b| <d>)",
        example="North Systems' chief executive will be Anna Kellner from January.",
        counterexample="North Systems' chief executive will be with Anna Kellner from January.",
        facts={"change": "appointed"},
        modality="planned",
        base=0.86,
    ),
    Pattern(
        "executive_change-en-handed-reins",
        "(?P<person><pe>) (?:(?:has|have|had|was|is|will|be|been|being|to) ){1,3}"
        f"(?P<t>(?:handed|given|entrusted with) (?:the )?(?:{HELM}|controls?|keys)) {_OF}",
        example="Anna Kellner has been handed the reins at North Systems.",
        counterexample="Anna Kellner has been handed the bill at North Systems.",
        facts={"change": "appointed"},
        base=0.84,
    ),
    Pattern(
        "executive_change-en-resignation-announced",
        f"(?:(?P<person><pe>)(?:'s?)? (?P<t>{_EXIT})|"
        f"[Tt]he (?:[a-z]+ )?(?P<t>{_EXIT}) of (?:(?:<one>|its|the) )?(?:(?P<position><js>),? )?"
        "(?P<person><pe>))(?: as (?:<one> |its |the ){0,2}(?P<position><js>))?"
        "(?: (?:from|at) (?:the )?(?:board of )?(?P<company><co>))? "
        f"(?:{ANNOUNCED}|takes? effect|(?:was|has been) (?:announced|confirmed|accepted|"
        f"disclosed)\\b|"
        "is effective|(?:comes|came)\\b)",
        example="The resignation of Anna Kellner as chairman was accepted by North Systems.",
        counterexample="The speech of Anna Kellner as chairman was accepted by North Systems.",
        subject="company",
        facts={"change": "resigned"},
        base=0.95,
    ),
    Pattern(
        "executive_change-en-tenure-over",
        "(?P<person><pe>)(?:'s?)? (?P<t>(?:[a-z-]+ ){0,2}(?:time|reign|tenure|stint|term|spell|"
        "rule|"
        "era|career)) (?:(?:as|in (?:the )?role of) (?:<one> |its |the )?(?P<position><js>)(?: "
        f"{_OF})?|{_OF}|at the (?:helm|top|head|wheel) {_OF}) "
        "(?:(?:is|has|will|was|would|to|be|comes?|came|coming|now|soon|abruptly) ){0,3}"
        "(?:over|end(?:s|ed)?|(?:to )?an? (?:abrupt |sudden )?end|up)\\b",
        example="Anna Kellner's time as chairman of North Systems is over.",
        counterexample="Anna Kellner's time as chairman of North Systems is full of stories.",
        facts={"change": "resigned"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-last-day",
        "(?P<person><pe>)(?:'s?)? (?P<t>(?:last|final) (?:working )?day) (?:as|in (?:the )?"
        f"{_JOB} of) (?:<one> |its |the )?(?P<position><js>)(?: {_OF})? (?:was|is|will be)\\b",
        example="Anna Kellner's last day as finance director of North Systems will be 3 May.",
        counterexample="Anna Kellner's best day as finance director of North Systems was 3 May.",
        subject="company",
        facts={"change": "resigned"},
        base=0.86,
    ),
)
