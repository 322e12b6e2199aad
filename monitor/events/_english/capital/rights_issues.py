"""How English texts say that a company asks its owners for money in return for new shares."""

from monitor.events._english._pieces import ARTICLE
from monitor.events._english._verbs import inflected, opening
from monitor.events._patterns.pattern import Pattern

ISSUES = inflected(
    *"raise,seek,launch,announce,propose,plan,complete,conduct,undertake,open,unveil,price".split(
        ","
    ),
    *"tap,ask,put up,call for,drop,prepare,mull,consider,float".split(","),
)
_POURS = inflected("pour", "inject", "pump")
_LAUNCHES = inflected(*"launch,announce,propose,plan,complete,open,unveil,drop".split(","))
_RIGHTS = (
    "(?:(?<!media )(?<!broadcast )(?<!television )(?<!streaming )(?<!naming )(?<!mineral )"
    "(?<!human )rights (?:issue|offering|offer)|entitlement offer|(?<=<m> )cash call)"
)
_OF_ANOTHER = "(?! (?:by|for|of|at) (?:the )?<cn>)"

_DONE_TO = (
    "(?:weighed(?: up)?|considered|planned|proposed|approved|launched|announced|discussed|prepared|"
    "mulled|backed|passed|accepted|agreed(?: to)?|waved through|put forward|studied)"
)
_OWNERS = "(?:share|stock)?(?:holders|owners|members|investors)"
_AGREED = inflected(*"approve,accept,agree to,agree on,pass,wave through,endorse".split(","))

PATTERNS = (
    Pattern(
        "capital-en-rights-issue-by",
        f"(?P<t>[Rr]ights (?:issue|offering|offer))(?:,? (?:of|worth|to raise|for) "
        "(?P<change><m>)(?: or more)?)?(?: (?:is|was|are|were|has|have|had|been|being|also)){1,4} "
        f"{_DONE_TO} by (?:the )?(?:(?:board|directors|management|{_OWNERS}) (?:of|at|in) )?"
        f"{ARTICLE}(?P<company><cn>)",
        example="A rights issue of $30 million is being weighed by the board of North Systems.",
        counterexample="A rights issue of $30 million is mocked by the board of North Systems.",
        base=0.88,
    ),
    Pattern(
        "capital-en-rights-issue-agreed",
        f"(?:{opening(_OWNERS)} (?:of|in|at) {ARTICLE}(?P<company><co>)|"
        f"(?P<company><co>)(?:'s?)? {_OWNERS})(?: (?:has|have|had|also|<d>)){{0,3}} "
        f"(?:{_AGREED}|(?:say|said) yes(?: <d>)? to) (?:an?|the|its|<one>) "
        f"(?:[a-z-]{{3,12}} ){{0,2}}(?:(?P<change><m>) )?(?P<t>{_RIGHTS})",
        example="Shareholders of North Systems said yes to a rights offer, its chairman said.",
        counterexample="Shareholders of North Systems said no to a rights offer.",
        modality="planned",
        base=0.88,
    ),
    Pattern(
        "capital-en-rights-issue",
        f"(?:(?P<company><co>)(?:'s?)?(?:[^.;<fp>]|<d>|<r>){{0,70}}? {ISSUES}|"
        f"holders (?:of|in) {ARTICLE}(?P<company><co>)(?:[^.;<fp>]|<d>){{0,40}}? {_POURS})"
        "(?:(?! (?:after|since|before|following|despite|amid)\\b)[^.;<fp>]|<d>){0,30}? "
        f"(?:(?P<change><m>)|funds|capital|money|cash)"
        "(?:[^.;<fp>]{0,30}? (?:through|via|by way of|from|in|with|by)(?: an?| the| <one>)?)?"
        f" (?:[a-z-]{{3,14}} ){{0,3}}?(?P<t>{_RIGHTS}){_OF_ANOTHER}",
        example="North Systems will raise up to $30 million through a rights issue.",
        counterexample="North Systems will raise up to $30 million through a bond issue.",
        base=0.9,
    ),
    Pattern(
        "capital-en-rights-issue-plain",
        f"(?P<company><co>)(?:[^.;<fp>]|<d>){{0,50}}? {_LAUNCHES} (?:an?|any|<one>)"
        f"(?: [a-z-]{{3,14}}){{0,2}} (?P<t>{_RIGHTS})(?! (?:of|worth|to raise|for) ){_OF_ANOTHER}",
        example="North Systems is planning a rights issue, its finance director said.",
        counterexample="North Systems is planning a bond issue, its finance director said.",
        base=0.88,
    ),
    Pattern(
        "capital-en-rights-issue-was",
        f"(?P<company><co>)(?:'s?)? (?P<change><m>)(?: [a-z-]{{3,14}}){{0,2}} "
        f"(?P<t>{_RIGHTS}) (?:was|is|has|had|will|closed|drew|attracted)\\b",
        example="North Systems' £30m rights issue was taken up by holders of 94% of the shares.",
        counterexample="North Systems' £30m rights claim was taken up by holders of the shares.",
        base=0.88,
    ),
    Pattern(
        "capital-en-rights-issue-of",
        f"(?P<company><co>)(?:'s?)?(?:[^.;<fp>]|<d>|<r>){{0,70}}? {ISSUES}"
        "(?:(?! (?:after|since|before|following|despite|amid|advice|by|with)\\b)[^.;<fp>]){0,40}? "
        f"(?P<t>{_RIGHTS})(?: (?:of|worth|to raise|raising|for))(?: up to| about| around| some|"
        " nearly| as much as| at least)? (?P<change><m>)(?! (?:debt|loan))",
        example="North Systems launched a rights issue of $30 million.",
        counterexample="North Systems launched a bond issue of $30 million.",
        base=0.9,
    ),
    Pattern(
        "capital-en-for-every",
        "(?:(?P<company><co>)(?:[^.;<fp>]|<d>){0,60}? )?(?P<t>(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|"
        "[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\\d{1,3}) new shares?)"
        "(?: (?:are|is|will be|being|on|offered|offer|issued))* for (?:every|each) "
        "(?:[a-z]+|\\d{1,3}) (?:[a-z]+ ){0,3}(?:held|owned|they|they (?:own|hold))\\b",
        example="North Systems will offer owners one new share for every three held.",
        counterexample="North Systems will offer owners one new mug for every three held.",
        subject="company",
        modality="planned",
        base=0.9,
    ),
    Pattern(
        "capital-en-rights-approved",
        "(?:approv|clear|back|authori[sz])[a-z]{1,3}(?: (?:an?|the|plans? for|<one>)){0,2} "
        f"(?:[a-z-]{{3,14}} ){{0,2}}?(?P<t>{_RIGHTS}) (?:for|by|of|at) (?:the )?(?P<company><cn>)",
        example="The regulator has approved a rights issue for North Systems.",
        counterexample="The regulator has approved a rights bill for North Systems.",
        modality="planned",
        base=0.9,
    ),
)
