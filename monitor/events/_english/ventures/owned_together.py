"""How English texts tell a joint venture without calling it one: who will own it together."""

from monitor.events._english._pieces import GAP
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_FIRM = "(?:company|firm|business|venture|entity|vehicle)"
_CREATES = inflected(
    *"form,set up,establish,create,launch,found,build,develop,construct,open,start".split(","),
    "incorporate",
)
_STARTS = f"(?:{_CREATES}|(?:(?<=will )|(?<=would )|(?<=to )|(?<=jointly ))(?:run|operate|manage))"
_POOL = inflected(*"pool,combine,bundle,merge,put,bring,fold,transfer,contribute,unite".split(","))
_SHARE = "(?:<r>|half|a half|an? (?:third|quarter|equal)|one (?:half|third|quarter))"
# That they will own in equal parts; in which each will hold 50%; owned half each
_BOTH_OWN = (
    "(?:(?:,? (?:in |of )?(?:that|<one>)|(?<=company)|(?<=firm)|(?<=venture)|(?<=entity)|"
    "(?<=vehicle)) (?:<many>|each|both|the partners|the parents)"
    "(?: (?:will|would|are to|is to|each|both|jointly|together|of <many>)){0,3} "
    "(?:own|hold|have|control)(?:s|ing)?(?: an?| the)? "
    "(?:<r>|half|equal(?:ly)?|jointly|together\\b|in equal|one half)|"
    ",? (?:to be |(?:that|<one>) (?:is|will be|would be|is to be) )?(?:owned|held) "
    "(?:half each|half and half|equally|jointly by <many>|in equal (?:parts|shares)|<r> each))"
)
_PARTS = (
    "(?:business(?:es)?|units?|arms|operations|activities|divisions|interests|assets|plants?|"
    "factories|fleets?|networks|works|brands|departments|mines|yards|mills)"
)
# What shows that the firm is new
_NEWBORN = (
    "(?:(?:(?:which (?:was|has been)|<one>(?: was| has been)?) )?(?:(?:newly|just|recently) )?"
    "(?:unveiled|launched|set up|founded|established|formed|created|registered|incorporated|"
    "(?:announced|presented)(?! as))|"
    "an? new (?:[a-z-]{3,14} ){0,3}?(?:company|firm|venture|business|entity))"
)
_EQUALLY = (
    "(?: equally| jointly| half(?: each| and half)?| in (?:thirds|halves|quarters|"
    "equal (?:parts|shares|measure)))"
)
_ANEW = "(?:(?:an?|<many>|the) (?:(?:new|joint|separate|common|single) ){1,2}"

PATTERNS = (
    Pattern(
        "jv-en-both-own",
        "(?P<partner><co>(?:<and><co>){1,4}|<co>(?=[^.;<ns>]{3,120} with (?:the )?<co>))"
        f"{GAP} (?P<t>{_STARTS}"
        f"(?: (?P<company><cn>)(?:, (?:an?|the) [^.;,<ns>]{{3,60}})?|[^.;<ns>]{{3,80}}?"
        "(?: (?:at|in|near|outside) <cn>[^.;<ns>]{0,40}?)?)"
        f"(?: (?:together )?with (?:the )?(?P<partner2><cos>))?{_BOTH_OWN})",
        example="Tarn Rail and Ostwick Steel will build a plant that they will own in equal parts.",
        counterexample="Tarn Rail and Ostwick Steel will build a plant that they sell in parts.",
        whole=True,
        base=0.9,
    ),
    Pattern(
        "jv-en-newly-made-with",
        f"(?P<partner><co>){GAP} (?P<company><cn>), (?:an?|the|<one>) (?:[a-z-]+ ){{0,2}}?{_FIRM} "
        "(?P<t>(?:newly|recently|just|now being) "
        "(?:formed|founded|created|set up|established|launched)(?: jointly| together)?) "
        "with (?:the )?(?P<partner2><cos>)",
        example=(
            "Tarn Rail has half of Severn Cable, a company newly created with Ostwick Steel to "
            "make wires."
        ),
        counterexample=(
            "Tarn Rail has half of Severn Cable, a company newly created with money to make wires."
        ),
        whole=True,
        base=0.86,
    ),
    Pattern(
        "jv-en-pooled",
        f"(?P<partner><cos>){GAP} (?P<t>{_POOL}"
        f" (?:<many>|their|<one>|its) (?:[a-z-]+ ){{0,4}}?{_PARTS})[^.;<ns>]{{0,40}}? "
        f"(?:in|into|within|under|to) (?:{_ANEW}{_FIRM}\\b|roof)|(?P<company><cn>))"
        "(?: with (?:the )?(?P<partner2><cos>))?",
        example="Tarn Rail and Ostwick Steel will pool their sleeper plants in a new company.",
        counterexample="Tarn Rail and Ostwick Steel pool their sleeper plants in a new survey.",
        base=0.86,
    ),
    Pattern(
        "jv-en-new-owned-by",
        "(?:(?P<company><cn>),? )?(?:is |"
        "will be )?[Aa] new (?:[a-z-]+ ){0,3}?[a-z]{3,14}[^.;<ns>]{0,60}?"
        f"(?P<by>,? (?P<t>(?:jointly |equally )?(?:owned|held) (?:{_SHARE} )?by) (?P<partner><cn>)"
        f"(?: and|, with| with|,) (?:{_SHARE} )?(?:owned |held )?by (?P<partner2><cn>))",
        example=(
            "A new wagon builder has opened in Leeds, owned 60% by Tarn Rail and 40% by Ostwick "
            "Steel."
        ),
        counterexample=(
            "A new wagon builder has opened in Leeds, praised by Tarn Rail and copied by Ostwick "
            "Steel."
        ),
        whole=True,
        base=0.86,
    ),
    Pattern(
        "jv-en-each-put-in",
        f"(?P<partner><cos>)(?: (?:have|has|will|would|are|to|both|each|also|agreed)){{0,4}} "
        f"(?P<t>{inflected('put', 'invest', 'inject', 'pour', 'pay', 'contribute')} "
        "(?:about |up to |around )?(?:<m>|<r>|half)(?: of [^.;,<ns>]{3,30}?)?(?: each in(?:to)? "
        "(?:an?|the|<many>|<one>)|(?: each)? in(?:to)? (?:an?|the|<many>|<one>) "
        f"(?:new|joint|common|separate|shared)) {_FIRM})"
        "(?=(?: called <cn>)?(?: (?:(?:that|which)(?! (?:has|have|had|was|were)\\b)|to|in|for)\\b|"
        "[,.;]|$))",
        example="Tarn Rail and Ostwick Steel are putting £3m each into a company for sleepers.",
        counterexample="Tarn Rail and Ostwick Steel are putting £3m each into a fund for sleepers.",
        base=0.88,
    ),
    Pattern(
        "jv-en-newborn-owned-by",
        f"(?:(?P<company><cn>),? {_NEWBORN}[^.;,<ns>]{{0,40}}?,?|"
        "[Nn]ew(?:ly [a-z]+)? (?:(?:company|firm|venture) )?(?P<company><cn>)) (?P<t>(?:(?:<one> )?"
        f"(?:is|will be|is to be) )?(?:(?:jointly )?(?:owned|held){_EQUALLY}?|"
        f"(?:belongs|will belong){_EQUALLY}?)) (?:(?:by|to) (?:the )?"
        "(?P<partner><cn>(?: group)?(?:<and>(?:the (?=<cn> group))?<cn>(?: group)?){1,4})|"
        "<r> (?:by|to) (?:the )?(?P<partner><cn>)(?:,|,? and|,? with)"
        " (?:<r>|the rest|the remainder) (?:by|to) (?:the )?(?P<partner><cn>))",
        example="Severn Cable, unveiled in Leeds, is owned in thirds by Tarn Rail, Orrin and Tern.",
        counterexample="Severn Cable, unveiled in Leeds, is adored in thirds by Tarn Rail, Orrin.",
        whole=True,
        base=0.9,
    ),
    Pattern(
        "jv-en-hold-the-new",
        "(?P<partner><co>(?:<and><co>){1,3}),? (?:(?:will|would|each|both|are to|now|to) ){0,3}"
        "(?P<t>(?:hold|own|have|take|control) (?:<r>|half|an? (?:equal|half)|"
        "equal)(?: [a-z]+){0,2} "
        "(?:of|in)) (?:the )?"
        f"(?:newly [a-z]+ (?:{_FIRM} )?(?P<company><cn>)|(?P<company><cn>), (?:an?|the|<one>) "
        f"(?:newly [a-z]+|new|proposed|planned) (?:[a-z-]+ ){{0,3}}{_FIRM})",
        example="Tarn Rail and Ostwick Steel each hold 50% of the newly formed Severn Cable.",
        counterexample="Tarn Rail and Ostwick Steel each hold 50% of the shapely Severn Cable.",
        whole=True,
        base=0.88,
    ),
    Pattern(
        "jv-en-set-up-as",
        f"(?P<partner><cos>){GAP} (?P<t>{_CREATES}) (?P<company><cn>)[^.;<ns>]{{0,40}}? as "
        "(?:an?|<many>|<one>|the) (?:[\\w:/-]+ |<r> ){0,3}?(?:venture|JV|joint company)"
        "(?: with (?:the )?(?P<partner2><cos>))?",
        example="Tarn Rail and Ostwick Steel set up Severn Cable Ltd as a joint venture in May.",
        counterexample="Tarn Rail and Ostwick Steel set up Severn Cable Ltd as a joint stock firm.",
        whole=True,
        base=0.88,
    ),
    Pattern(
        "jv-en-shareholders-agreement",
        "(?P<partner><cos>)(?: (?:have|has|had|will|to|also|today|jointly|on <d>|<d>)){0,4} "
        f"(?P<t>(?:{inflected(*'sign,enter into,conclude,agree on'.split(','))}) "
        "(?:an?|the) (?:[a-z-]+ )?(?:share|stock)holders?['’]?s? agreement)[^.;<ns>]{0,40}? "
        "(?:creating|establishing|forming|to (?:form|set up|establish|create|found)|for) "
        "(?:(?P<company><cn>)|an? (?:[a-z-]+ ){0,3}"
        f"(?:{_FIRM}|project|plant|mine)\\b)",
        example=(
            "Tarn Rail and Ostwick Steel signed a shareholders' agreement to set up Severn Cable."
        ),
        counterexample=(
            "Tarn Rail and Ostwick Steel signed a shareholders' petition to set up Severn Cable."
        ),
        whole=True,
        base=0.88,
    ),
)
