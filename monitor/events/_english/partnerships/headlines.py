"""How English headlines tell partnerships and ventures with a firm before its noun."""

from monitor.events._english._pieces import GAP
from monitor.events._english._verbs import inflected
from monitor.events._english.partnerships.contract import SERVES
from monitor.events._patterns.pattern import Pattern

_TIE = (
    "(?:(?:partnership|alliance|tie-?up|link-?up|collaboration|co-?operation|pact)(?: deal)?|"
    "(?:supply|distribution|licen[cs]ing|franchise|sourcing|development|services?|technology)"
    " (?:deal|agreement|contract|pact))"
)
_SIGNS = inflected(
    *"sign,ink,announce,form,forge,seal,strike,enter,expand,extend,renew,deepen,unveil".split(","),
    *"launch,clinch,start,complete".split(","),
)
_ENDS = inflected(
    *"end,exit,quit,terminate,scrap,cancel,drop,axe,dissolve,leave,pull out of,abandon".split(","),
)
# "In legal dispute over partnership": another noun
_OTHER = (
    "(?:over|for|with|against|after|about|from|into|disputes?|rows?|spats?|feuds?|talks|battles?)"
)
_BETWEEN = f"(?: (?:the|its|an?|<one>|<m>|(?!{_OTHER}\\b)[a-z-]{{3,14}})){{0,3}}?"
_SEVERAL = "(?P<partner><cn>(?:(?:, | and |, and |/)<cn>){1,3})"
_VENTURE = "(?:[Jj]oint[- ][Vv]enture|JV)"

PATTERNS = (
    Pattern(
        "partnership-en-signs-tie",
        f"(?P<partner><co>){GAP} (?P<t>{_SIGNS}){_BETWEEN} (?P<partner2><cn>)(?:'s)? "
        f"(?:[a-z-]{{3,14}} ){{0,2}}?{_TIE}\\b",
        example="Helios Energy inks North Battery Systems partnership",
        counterexample="Helios Energy inks North Battery Systems logo",
        base=0.86,
    ),
    Pattern(
        "partnership-en-ends-tie",
        f"(?P<partner><co>){GAP} (?P<t>{_ENDS}){_BETWEEN} (?P<partner2><cn>)(?:'s)? "
        f"(?:[a-z-]{{3,14}} ){{0,2}}?{_TIE}\\b",
        example="Helios Energy exits North Battery Systems partnership",
        counterexample="Helios Energy exits North Battery Systems lobby",
        modality="ended",
        base=0.86,
    ),
    Pattern(
        "partnership-en-in-tie",
        f"^(?:{_SEVERAL} in|(?P<partner><cn>) in{_BETWEEN} (?P<partner2><cn>)){_BETWEEN} "
        f"(?P<t>{_TIE})\\b",
        example="Helios Energy and North Battery Systems in hydrogen pact",
        counterexample="Helios Energy and North Battery Systems in hydrogen dispute",
        base=0.86,
    ),
    Pattern(
        "partnership-en-wins-contract",
        f"(?P<partner><co>){GAP} (?P<t>(?:w[io]ns?|lands?|landed|bags?|bagged|scoops?|scooped|"
        "nabs?|"
        f"nabbed|secures?|secured|clinch(?:es|ed)?|nets)){_BETWEEN} (?P<partner2><c>)(?:['’]s?)? "
        "(?:[a-z-]{3,14} ){0,3}?(?:contract|concession|order|franchise|mandate|account|"
        "tender|deal)"
        "(?=[,.;]|$| (?:in|for|to|worth|after|with|on|from|over|until)\\b)",
        example="North Battery Systems lands Helios Energy cell contract",
        counterexample="North Battery Systems lands Helios Energy cell prize",
        base=SERVES,
    ),
)

VENTURES = (
    Pattern(
        "jv-en-headline",
        f"^{_SEVERAL} (?P<t>(?:(?:to )?(?:in|launch|form|start|set up|plan|create|ink|agree|sign)"
        f"{_BETWEEN} (?:{_VENTURE}|venture)))(?= (?:in|to|for|on|with)\\b|$|[,.;])",
        example="Tarn Rail, Ostwick Steel in $50m joint venture",
        counterexample="Tarn Rail, Ostwick Steel in $50m joint dispute",
        base=0.88,
    ),
    Pattern(
        "jv-en-in-talks",
        f"^{_SEVERAL} (?:are |hold )?(?:in|open|start|resume)?{_BETWEEN} "
        f"(?P<t>(?:{_VENTURE}|venture) (?:talks|negotiations|discussions))\\b",
        example="Tarn Rail and Ostwick Steel in joint venture talks",
        counterexample="Tarn Rail and Ostwick Steel in joint venture dispute",
        modality="possible",
        base=0.86,
    ),
    Pattern(
        "jv-en-signs-venture",
        f"(?P<partner><co>){GAP} (?P<t>{_SIGNS}){_BETWEEN} (?P<partner2><cn>)(?:'s)? "
        f"(?:[a-z-]{{3,14}} ){{0,2}}?{_VENTURE}\\b",
        example="Tarn Rail launches Ostwick Steel joint venture",
        counterexample="Tarn Rail launches Ostwick Steel joint album",
        base=0.86,
    ),
    Pattern(
        "jv-en-ends-venture",
        f"(?P<partner><co>){GAP} (?P<t>{_ENDS}){_BETWEEN} (?P<partner2><cn>)(?:'s)? "
        f"(?:[a-z-]{{3,14}} ){{0,2}}?{_VENTURE}\\b",
        example="Tarn Rail exits Ostwick Steel joint venture",
        counterexample="Tarn Rail exits Ostwick Steel joint stage",
        modality="ended",
        base=0.86,
    ),
)
