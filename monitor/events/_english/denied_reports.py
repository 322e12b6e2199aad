"""How English texts deny what they reported before: "Both denied it", "There are no such talks"."""

from monitor.reading.regexes.gated import gated
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

_REPORT = "(?:reports?|rumou?rs?|speculation|story|stories|contents|suggestions?|claims?|article)"
_PLAN = (
    "(?:talks|negotiations|discussions|plans?|intentions?|deal|move|step|agreement|approach|"
    "merger|takeover|sale|purchase|acquisition)"
)
_TALKS = "(?:talks|negotiations|discussions)"
_WITH = (
    "(?: with (?:either|any(?:one|body)|each other|the (?:company|firm|other)|"
    "[A-Z][\\w’'&]{1,20}(?: [A-Z][\\w’'&]{1,20}){0,3}))?(?=[.,;”]|$| (?:and|but)\\b)"
)
_DENY = "(?:den(?:y|ies|ied)|dismiss(?:ed|es)|reject(?:ed|s)|refut(?:ed|es)|rubbish(?:ed|es))"
_THE = "(?:(?:the|these|those|such|any|all|that|this|any such|having|having any) )"
_ENDS = r"(?=[.,;”]|$| (?:on|in|and|but|to|at|as)\b)"
_UNTRUE = (
    "(?:[a-z]+ly )?(?:untrue|false|fake|not true|not correct|incorrect|baseless|unfounded|wrong|"
    "without foundation|inaccurate|groundless|fabricated|(?:pure )?(?:speculation|fiction|nonsense)"
    r"|a fabrication|made up)\b"
)
# "They were wrong": people, not reports
_THEY = r"[Tt]hey(?! [a-z]+ (?:[a-z]+ly )?(?:wrong|incorrect|not correct)\b)"
# "Denied that the deal is off", "no such deal has been signed yet": there may be one
_CAME_OF_IT = (
    "(?:imminent|close|near|off|over|dead|finali[sz]ed|final|done|dropped|delayed|signed|agreed|"
    "reached|completed|closed|collapsed|failed|ended|stalled|broken|fallen|"
    "in (?:trouble|doubt|danger)|at risk)"
)
_THOUGHT_OF = "(?:planning|considering|preparing|working on|discussing|contemplating|seeking)"

DENIES = gated(
    rf"\b{_DENY} {_THE}?(?:[\w'’]+ ){{0,2}}{_REPORT}\b"
    r"(?! (?:that|of|about|on|it|they|against)\b)|"
    rf"\bden(?:y|ies|ied) {_THE}{{1,2}}(?:[a-z]+ )?{_PLAN}{_ENDS}|"
    rf"\bden(?:y|ies|ied) (?:that )?(?:any|such|the) (?:such )?{_PLAN} "
    r"(?:is|are|was|were|had|has)\b(?! (?:not|no)\b)(?!(?: (?:[a-z]+ly|been|yet)){0,2} "
    rf"{_CAME_OF_IT})|"
    rf"\bden(?:y|ies|ied) (?:being|(?:that )?(?:it|they) (?:is|are|was|were)) in {_PLAN}{_ENDS}|"
    rf"\bden(?:y|ies|ied) (?:this|that|it){_ENDS}|"
    rf"\b{_REPORT} (?:is|are|was|were) {_UNTRUE}|"
    rf"\b(?:[Tt]his|[Tt]hat|[Ii]t|{_THEY}) (?:is|was|were|are) {_UNTRUE}(?=[.,;”]|$)|"
    r"\b(?:call(?:ed|s)|describ(?:ed|es)|dismiss(?:ed|es)|brand(?:ed|s)|labell?(?:ed|s)|"
    rf"characteri[sz](?:ed|es)) (?:(?:the|these|those|this|all) (?:[\w'’]+ )?{_REPORT}|"
    rf"it|them|this) (?:as )?{_UNTRUE}|"
    rf"\b{_REPORT} (?:(?:is|are|was|were|has|have|been|since|later|also|firmly) ){{1,3}}"
    r"(?:denied|dismissed|rejected|refuted)\b|"
    r"\bno truth (?:in|to) (?:it|this|that|them|(?:the|these|this|that|such) (?:[a-z]+ )?"
    rf"{_REPORT})\b(?! (?:that|of|about|on)\b)|"
    rf"\bno such {_PLAN}\b(?! (?:has|had|have|was) (?:yet )?(?:been )?{_CAME_OF_IT})|"
    rf"\bno (?:plans?|intentions?) (?:to do (?:so|this|that)|"
    rf"of doing (?:so|this|that)|to (?:sell|buy|merge|bid)){_ENDS}|"
    rf"\b(?:not|[Nn]either (?:company|side|firm|party) (?:is|was)) in (?:[a-z]+ )?{_PLAN}{_WITH}|"
    rf"\b(?:not|never) (?:(?:been )?(?:held|holding|had|having)|(?:been )?in) (?:any )?(?:such )?"
    rf"{_TALKS}{_WITH}|\bno (?:[a-z]+ )?{_TALKS}(?: (?:are|were|have|had|has|is|been|being|taken|"
    rf"taking|place|held|planned|under|way|underway|going|on)){{0,4}}{_WITH}|"
    rf"\brul(?:ed|es) (?:this|that|it) out\b|\brul(?:ed|es) out (?:an?|any|such|such an?|any such) "
    rf"(?:[a-z]+ )?(?:{_PLAN}|bid|offer){_ENDS}|"
    rf"\bnot {_THOUGHT_OF} (?:an?|any|such|any such|such an?) (?:[a-z]+ )?(?:{_PLAN}|bid|offer)"
    rf"{_ENDS}"
)
# "Did not deny", "neither confirmed nor denied", "whether it will deny"
UNSURE = led(
    r"\b(?:not|n['’]t|never|nor|cannot|(?:refus|declin)\w+ to(?: [a-z]+ or)?|unable to|whether|"
    r"[Ii]f|will|may|might|could|would)(?: [a-z]+){0,2} $|\b[Nn]either [^.;]{2,60}$|"
    r"\b[Aa]sked (?:whether|if)"
)
# Who tells a plan that may be denied, unlike what the firm itself announced
REPORTED = led(
    r"\b(?:report(?:s|ed|edly)?|according to|sources?|people|person|rumou?r\w*|newspaper|paper|"
    r"media|speculation|said to|understood|believed)\b"
)
# What else may be denied
OF_SOMETHING_ELSE = led(
    r"\b(?:accus\w+|alleg\w+|wrongdoing|lawsuit|sued|fraud\w*|misconduct|brib\w+|corrupt\w+|"
    r"fear(?:s|ed)?|worr(?:y|ies|ied)|concerns?|critics?|criticism|job (?:cuts|losses)|layoffs|"
    r"also report\w+|(?:another|separate|second) (?:report|article|story))\b"
)
# Who denies unless a firm is named: "A spokesman", "There is", "The report"
NOBODY_ELSE = late(
    r"\W*(?:(?:But|However|Yet|Later|Meanwhile|Since then),? )?"
    r"(?:(?:[Bb]oth(?: of them)?|[Nn]either|[Tt]hey)(?: (?:have|has|later|since|also|[a-z]+ly))* |"
    r"(?:[Tt]here|[Tt]hese|[Tt]his|[Ii]t) (?:is|was|are|were) |"
    r"(?:An? |The )?(?:company |group |firm )?spokes(?:man|woman|person|people)"
    r"(?: (?:has|have|later|since|also|said|says|that|there|it|they|had|is|was|were|are|"
    r"[a-z]+ly))* |(?:(?:[Tt]he|[Tt]h[eio]se|[Aa]ll|[Ss]uch)"
    r"(?: (?:latest|new|press|newspaper|media|recent))? )?)"
)
# "Kestrel's rivals"
OTHERS = late(
    r"['’]s? (?:[a-z-]+ )?(?:customers?|rivals?|workers|staff|unions?|critics|suppliers?|"
    r"competitors?|creditors|former [a-z]+)\b"
)
# Who says so behind it, if anybody does
SAID_BY_THEM = late(
    r"[^.;]{0,40}?[,”] (?:(?:it|they|both|the (?:company|group|firm|companies|firms|two)|"
    r"an? (?:company )?spokes\w+) (?:said|says|added|told)|said (?:an? |the )(?:company|spokes))|"
    r"(?![^.;]{0,80}\b(?:said|says|added|told|according)\b)"
)
