"""How English texts tell a partnership by what one side will do for the other."""

from monitor.events._english._pieces import ARTICLE, GAP
from monitor.events._english._verbs import inflected
from monitor.events._english.partnerships.contract import SERVES
from monitor.events._english.partnerships.partnership import SIGNS
from monitor.events._patterns.pattern import Pattern

_PAPER = (
    "(?:deal|agreement|contract|pact|accord|partnership|arrangement|memorandum|MoU|alliance|"
    "collaboration|tie-up)"
)
# What would make it another kind of deal
_OTHERWISE = (
    "(?!(?:be |also |each |both )?(?:buy|acquire|purchase|take (?:over|an?|control|full|part)|own|"
    "hold|invest|pay|merge|become|combine|lend|finance|fund|guarantee|settle|drop|withdraw|plead|"
    "sell (?:<one>|its|all|an?|the|<r>|<co>)|leave|stay|remain|keep|end|subscribe|issue|absorb|"
    "assume|inject|not|have an?|receive|get|provide (?:an? )?(?:loans?|<m>|[a-z]+ loan))\\b)"
)
# What belongs to a firm and is not what it makes
_ITS_PARTS = (
    "(?!(?:[a-z-]+ ){0,3}(?:shares?|stakes?|stock|bonds?|debts?|loans?|assets?|business(?:es)?|"
    "units?|divisions?|arm|plants?|factor(?:y|ies)|sites?|land|buildings?|offices?|subsidiar\\w+|"
    "operations?|headquarters|shareholders?|losses|results|books?|collapse|rivals?|customers?|"
    "board|staff|brands?|restaurants|hotels?|homes)\\b)"
)
_UNDER_ONE = f" (?P<t>under (?:an?|the|<one>) (?:[\\w-]{{1,16}} ){{0,4}}?{_PAPER})\\b"
_FOR_IT = "(?:distribute|market|co-market|stock|sell|carry|bottle|brew|import|resell)"

_WITH_IT = (
    "(?: (?:on )?<d>)?,? (?:(?:under|by|in|through) (?:which|<one>)|whereby|(?:that|<one>) "
    "(?:will|would) (?:see|let|allow|enable)|for|allowing|letting|enabling)\\b"
)

PATTERNS = (
    Pattern(
        "partnership-en-deal-under-which",
        f"(?P<partner><co>){GAP} {SIGNS}(?: (?:[\\w/&-]{{1,16}}|"
        f"<m>)){{0,6}}? (?P<t>{_PAPER}(?={_WITH_IT})){_WITH_IT} "
        f"{ARTICLE}(?P<partner2><cn>) (?:(?:will|would|to|can|is to) )?(?:[a-z]+ly )?{_OTHERWISE}"
        "(?!(?:and|or|in|on|at|for|with|by|of|from|as|is|was|has|had|shares|staff)\\b)[a-z]+\\b",
        example="Helios Energy signed a deal that will see North Battery Systems make cells.",
        counterexample="Helios Energy made a film that will see North Battery Systems make cells.",
        base=0.86,
    ),
    Pattern(
        "partnership-en-does-under",
        f"(?P<partner><co>){GAP} (?:will|would|is to|are to|to) {_OTHERWISE}[a-z]+ "
        f"(?P<partner2><f>)['’]s? {_ITS_PARTS}[^.;<ns>]{{2,60}}?{_UNDER_ONE}",
        example="North Battery Systems will deliver Helios Energy's cells under a new contract.",
        counterexample="North Battery Systems will deliver Helios Energy's cells under a new roof.",
        base=0.84,
    ),
    Pattern(
        "partnership-en-does-in-it",
        f"^(?:Under|In) (?:the|this|an?|<one>) (?:[\\w-]{{2,14}} ){{0,3}}?(?P<t>{_PAPER}) "
        "(?:(?:announced|signed|agreed|unveiled|struck|made|that|<one>) "
        "[^.;,<ns>]{0,50}?)?(?:<d>)?, "
        f"(?P<partner><cn>) (?:will|would|is to|can) {_OTHERWISE}[a-z]+ (?P<partner2><f>)['’]s? "
        f"{_ITS_PARTS}[a-z]",
        example=("In a deal announced today, Helios Energy will ship North Battery Systems' kits."),
        counterexample=(
            "In a speech announced today, Helios Energy will ship North Battery Systems' kits."
        ),
        base=0.84,
    ),
    Pattern(
        "partnership-en-under-one-with",
        f"(?P<partner><co>)(?:['’]s? {_ITS_PARTS}[^.;<ns>]{{2,40}}?|{GAP} (?:will|would|is to|"
        "are to) "
        f"{_OTHERWISE}[^.;<ns>]{{2,60}}?) (?P<t>under (?:an?|the|<one>) (?:new |[\\w-]{{2,14}} "
        "){0,3}?"
        f"{_PAPER}) with {ARTICLE}(?P<partner2><co>)",
        example="Robots inspect Helios Energy's cells under a deal with North Battery Systems.",
        counterexample="Robots inspect Helios Energy's cells under a tree with North Battery.",
        base=0.84,
    ),
    Pattern(
        "partnership-en-told-does-under",
        "(?P<partner><co>) (?:has |have )?(?:said|says|announced|"
        "confirmed)(?: on)?(?: <d>)?(?: that)? "
        f"{ARTICLE}(?P<partner2><cn>) (?:will|would|is to|was to) {_OTHERWISE}[a-z]+ "
        f"[^.;<ns>]{{0,20}}?(?:<one>|its) {_ITS_PARTS}[^.;<ns>]{{2,60}}?{_UNDER_ONE}",
        example=(
            "Helios Energy said North Battery Systems would deliver its cells under a contract."
        ),
        counterexample=(
            "Helios Energy said North Battery Systems would deliver its cells under a cloud."
        ),
        base=0.84,
    ),
    Pattern(
        "partnership-en-for-it",
        f"(?P<partner><co>){GAP} (?:will|is to|are to|would|to) (?:exclusively |also )?"
        f"(?P<t>{_FOR_IT}) (?P<partner2><f>)(?:['’]s? {_ITS_PARTS}[a-z]| {_ITS_PARTS}"
        "(?:[a-z-]{3,16} ){0,2}?[a-z-]{3,16}(?<!s)s\\b(?! to\\b))",
        example="North Battery Systems will stock Helios Energy's cells in its shops.",
        counterexample="North Battery Systems will sell Helios Energy's shares in its town.",
        base=0.78,
    ),
    Pattern(
        "partnership-en-takes-on",
        f"(?P<partner><co>){GAP} (?P<t>{inflected('take on', 'take over', 'take charge of')}) the "
        "(?:exclusive )?(?:distribution|sales?|marketing|delivery|maintenance|servicing|"
        "production) "
        f"of (?P<partner2><f>)['’]s? {_ITS_PARTS}[a-z]",
        example="North Battery Systems has taken on the distribution of Helios Energy's cells.",
        counterexample="North Battery Systems has taken on the theft of Helios Energy's cells.",
        base=0.78,
    ),
    Pattern(
        "partnership-en-outsources",
        f"(?P<partner><co>){GAP} "
        f"(?P<t>{inflected(*'outsource,entrust,farm out,contract out'.split(','))}"
        "|subcontract(?:s|ed|ing)?) (?:(?:all|some|part) of )?(?:<one>|its|the|their) "
        f"[^.;,<ns>]{{2,50}}? to {ARTICLE}(?P<partner2><co>)",
        example="Helios Energy has outsourced its deliveries to North Battery Systems.",
        counterexample="Helios Energy has addressed its deliveries to North Battery Systems.",
        base=SERVES,
    ),
)
