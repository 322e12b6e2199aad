"""How English sentences add a joint venture's stakes or name."""

from monitor.events._patterns.pattern import Pattern

_HOLDS = (
    "(?:(?:to |will |would |shall |is to |are to |are set to |is set to |each |also |"
    "currently |together |jointly |initially |directly )*(?:hold(?:s|ing)?|own(?:s|ing)?|have|"
    "has|having|tak(?:e|es|ing)|control(?:s|ling)?|get|gets|retain(?:s|ing)?|"
    "contribut(?:e|es|ing)))"
)
_QUANTIFIER = (
    "(?: (?:an?|the|up to|about|around|nearly|some|remaining|balance|other|majority|minority|"
    "controlling|of|equity)){0,4}"
)
_STAKE = (
    "(?: (?:equity |voting |ownership |controlling |majority |minority )?"
    "(?:stakes?|shares?|interests?|shareholding|holding|equity|ownership))?"
)
_IN_VENTURE = (
    "(?: (?:in|of) (?:(?:the|this|that|said) (?:proposed |new |joint |planned )?"
    "(?:[a-z-]{2,12} )?(?:venture|JV|company|firm|entity|business)|<one>|"
    "(?P<company><co>)(?! <r>)))?"
)
# "A and B together have 15% of Y": a stake in another firm
_NOT_OF_ANOTHER = (
    "(?! (?:together|jointly) (?:have|has|holds?|owns?|controls?) [^.;,<ns>]{0,20}<r>"
    f"{_STAKE} (?:of|in) (?:the )?<cn>)"
)
REST = "(?:the |a )?(?:rest|remainder|remaining(?: <r>)?|balance(?: <r>)?|other <r>|<r>)"

PATTERNS = (
    Pattern(
        "jv-en-holds-shares",
        f"(?P<partner><cn>(?: (?:and|&) <cn>)?){_NOT_OF_ANOTHER}(?: {_HOLDS})"
        f"(?P<by>{_QUANTIFIER} <r>{_STAKE}{_IN_VENTURE}(?! of the (?:[a-z]+ )?(?:market|sales|"
        "seats|output|revenue|profits?|customers|business)\\b)"
        "(?:(?:,|;)? ?(?:and|while|with|whereas)?(?: the)? "
        f"(?P<partner2><cn>(?: (?:and|&) <cn>)?)(?:(?: {_HOLDS}){_QUANTIFIER}| with| at|,)? "
        f"{REST}{_STAKE})?(?:(?:,|;)? ?(?:and|while|with) "
        f"(?P<partner3><cn>)(?:(?: {_HOLDS}){_QUANTIFIER}| with|,)? {REST}{_STAKE})?)(?P<t>)",
        example=(
            "Marlow and Orrin formed a joint venture. At the joint venture, Marlow will hold "
            "51 percent stake, while Orrin will hold 49 percent stake."
        ),
        counterexample=(
            "Marlow and Orrin formed a joint venture. At the joint venture, Marlow will pay "
            "51 percent tax."
        ),
        subject="partner",
        joins=True,
    ),
    Pattern(
        "jv-en-hold-respectively",
        f"(?P<partner><cn>(?:, <cn>){{0,4}},? and <cn>)(?: {_HOLDS}){_QUANTIFIER} "
        "(?P<by><r>(?:, <r>){0,4},? and <r>)(?P<t>)",
        example=(
            "Marlow and Orrin formed a joint venture. Marlow and Orrin will hold 51% and 49% "
            "of the venture respectively."
        ),
        counterexample=(
            "Marlow and Orrin formed a joint venture. Marlow and Orrin will gain 51% and 49% "
            "in sales."
        ),
        subject="partner",
        joins=True,
    ),
    Pattern(
        "jv-en-owned-by-shares",
        "(?:owned|held|hold|controlled|split|divided)(?: as to)? "
        "(?P<by>(?:<r>(?: owned| held)? by (?P<partner><cn>)|by "
        "(?P<partner2><cn>),? with <r>)(?:,? (?:and|with|while)(?: the)? "
        "(?:remaining |balance |other |rest )*(?:<r>(?: owned| held)? (?:by )?|"
        "(?:owned |held )?by )(?:the )?(?P<partner3><cn>))?)(?P<t>)",
        example=(
            "Marlow and Orrin formed a joint venture. The venture will be owned 51% by Marlow "
            "and 49% by Orrin."
        ),
        counterexample=(
            "Marlow and Orrin formed a joint venture. The venture will be praised 51% by "
            "Marlow and 49% by Orrin."
        ),
        subject="partner",
        joins=True,
    ),
    Pattern(
        "jv-en-shares-held-by",
        "(?P<by><r>(?: (?:stake|share|shares|of the shares|interest|equity))?"
        "(?: (?:in|of) (?:the [a-z ]{2,24}|<one>|<cn>))?,? "
        "(?:will be |is |are |is to be |would be |being )?(?:held|owned) by "
        "(?P<partner><cn>)(?:,? (?:and|with|while)(?: the)? "
        "(?:remaining |balance |other |rest )*(?:<r>)?"
        "(?: (?:will be |is |being )?(?:held |owned )?)?by (?:the )?(?P<partner2><cn>))?)"
        "(?P<t>)",
        example=(
            "Marlow and Orrin formed a joint venture. 60% of the venture will be held by "
            "Marlow and the remaining 40% by Orrin."
        ),
        counterexample=(
            "Marlow and Orrin formed a joint venture. 60% of the venture will be praised by Marlow."
        ),
        subject="partner",
        joins=True,
    ),
    Pattern(
        "jv-en-venture-named",
        "(?:^(?:[Tt]he|[Tt]heir) (?:(?:joint|planned|proposed|new|<r>|50[-/:]50|equal) ){0,2}"
        "(?:venture|JV)|(?:^|(?<=<r> of ))<one>)"
        "(?:, (?:(?:to be )?(?:called|named|known as) )?| \\()(?P<company><cn>)[,)](?P<t>)|"
        "(?:<many>|<one>)(?: [\\w/-]{2,16}){0,3} (?:venture|JV)(?: company)?,? (?P<company><cn>)"
        "(?=[,.;]|$)(?P<t>)|"
        "^(?P<company><cn>), as (?P<t>(?:the (?:(?:new|joint) )?(?:venture|JV|company|firm|entity|"
        "undertaking|enterprise)|<one>) (?:is|will be|is to be) (?:called|known|named)),",
        example=(
            "Marlow and Orrin formed a joint venture. The venture, Marlow Orrin Metals Ltd, will "
            "be based in Leeds."
        ),
        counterexample=(
            "Marlow and Orrin formed a joint venture. The rival, Marlow Orrin Metals Ltd, will "
            "be based in Leeds."
        ),
        whole=True,
        joins=True,
    ),
    Pattern(
        "jv-en-name-of",
        "(?P<t>name of the (?:new |joint |proposed )*(?:venture|JV|company|firm|entity|"
        "business))(?:,[^.;<fp>]{0,90}?,)? (?:is|will be|would be) (?P<company><cn>)",
        example=(
            "Marlow and Orrin formed a joint venture. The provisional name of the venture, to "
            "be based in Leeds, is Marlow Orrin Metals Ltd."
        ),
        counterexample=(
            "Marlow and Orrin formed a joint venture. The provisional name of the venture is "
            "secret."
        ),
        joins=True,
    ),
    Pattern(
        "jv-en-dissolves-it",
        "(?:<many>|<cos>)[^.;<ns>]{0,40}? (?P<t>(?:dissolv|disband|unw[io]u?nd|liquidat|dismantl|"
        "w[io]u?nd(?:s|ing)? up)(?:e[sd]?|ed|s|ing)?) "
        "(?P<company><cn>)(?!['’]|, an? )",
        example=(
            "The venture of Marlow and Orrin is over. The companies will dissolve Severn Cells BV."
        ),
        counterexample=(
            "The venture of Marlow and Orrin is over. The companies will miss Severn Cells BV."
        ),
        joins=True,
    ),
    Pattern(
        "jv-en-to-be-called",
        "(?P<t>(?:(?:joint )?venture|JV|(?:new|joint|combined|separate|independent) "
        "(?:company|firm|entity|business))[^.;<fp>]{0,50}?|<one>(?=,? (?:is|will|to)\\b)),? "
        "(?:(?:to be|will be|which will be|which is to be|that will be|provisionally|"
        "tentatively|which is|is) )?(?:called|named|known as|dubbed|christened|trade as|"
        'operate as|operate under the name(?: of)?|under the name(?: of)?) [“"‘]?'
        "(?P<company><cn>)",
        example=(
            "Marlow and Orrin formed a joint venture. The JV, which will be based in Leeds, "
            "will be named NorthCell Inc."
        ),
        counterexample=(
            "Marlow and Orrin formed a joint venture. The JV, which will be based in Leeds, "
            "will be named later."
        ),
        joins=True,
    ),
    Pattern(
        "jv-en-run-by-company",
        "(?P<t>(?:run|operated|owned|handled|housed)"
        "(?: by| in)? (?:an?|<one>) (?:(?:new|separate|joint|jointly[- ]owned) )?"
        "(?:company|firm|entity|vehicle),? (?:(?:to be )?(?:called|named|known as)|"
        "by the name of)) "
        "(?P<company><cn>)",
        example=(
            "Marlow and Orrin formed a joint venture. The mill, run by a company called Kata "
            "Works Ltd, opens in May."
        ),
        counterexample=(
            "Marlow and Orrin formed a joint venture. The mill, praised by a company called Kata "
            "Works Ltd, opens in May."
        ),
        joins=True,
    ),
    Pattern(
        "jv-en-newborn-capital",
        "^(?P<company><c>) (?P<t>(?:has|will have|is to have|starts with|will start with)) "
        "(?:an? )?(?:(?:initial|registered|share|paid-up|issued|starting) )?capital of "
        "(?:(?P<registered_capital><m>)|\\d[\\d.,]{0,12} [a-z]{4,9} [a-z]{3,12}\\b)",
        example=(
            "Marlow and Orrin formed a joint venture. Kata Works Ltd has capital of £20 million."
        ),
        counterexample=(
            "Marlow and Orrin formed a joint venture. Kata Works Ltd has debts of £20 million."
        ),
        whole=True,
        joins=True,
    ),
)
