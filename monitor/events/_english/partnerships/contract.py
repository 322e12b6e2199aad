"""How English texts say that one firm works for another: contracts, licences, suppliers."""

from monitor.events._english._pieces import ARTICLE, GAP
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_CONTRACT = (
    "(?: <m>| [\\w/-]{1,16}){0,5}? (?:contract|concession|deal|licen[cs]e|order|mandate)s?\\b"
)
_CHOOSES = inflected(
    *"select,choose,pick,tap,appoint,name,enlist,engage,hire,commission,contract,recruit".split(
        ","
    ),
    *"designate,nominate,plump for,settle on,settle upon,opt for,sign up,sign".split(","),
)
# What a firm is hired to do for another.
_TASK = (
    "(?:supply|provide|build|run|manage|operate|make|develop|design|deliver|install|"
    "distribute|sell(?! (?:[a-z]+ ){0,4}(?:<cn>|stakes?|shares)\\b)|market|process|host|"
    "handle|produce|manufacture|maintain|equip)\\b"
)

SERVES = 0.76  # base score: a customer is hardly a partner

PATTERNS = (
    Pattern(
        "partnership-en-supplies",
        f"(?P<partner><co>){GAP} (?P<t>(?:sign|agree|enter|ink|conclud|reach|struck|strik|"
        "announc|secur|won|win|land)\\w{0,4}(?: into| on)?(?: [\\w/'-]{1,20}){0,7}? "
        "(?:supply|distribution|licen[cs]ing|licen[cs]e|franchise|offtake|roaming|"
        "outsourcing|manufacturing|reseller|syndication|marketing|servic(?:e|ing)|"
        "research|development|framework|code-?share|wholesale|hosting) "
        "(?:agreement|deal|contract|pact)s?)(?: [\\w-]{1,14}){0,3}? (?:with|for) "
        f"{ARTICLE}(?P<partner2><pas>)",
        example="Helios Energy won a five-year supply contract with North Battery Systems.",
        counterexample="Helios Energy won a five-year supply of cells from North Battery Systems.",
        base=0.84,
    ),
    Pattern(
        "partnership-en-to-supply",
        f"(?P<partner><co>){GAP} (?P<t>(?:agree[sd]?|will|is|are|contracted|appointed|"
        "chosen|selected|continues?|start(?:s|ed)?|began|begin|plans?|expects?)(?: to)?"
        f"(?: be)? suppl(?:y|ying)|to supply) {ARTICLE}"
        "(?P<partner2><co>),?(?: [^.;<ns>]{0,60}?)? with\\b",
        example="Helios Energy has agreed to supply North Battery Systems with cells.",
        counterexample="Helios Energy has agreed to replace North Battery Systems with others.",
        base=0.84,
    ),
    Pattern(
        "partnership-en-supply-to",
        f"(?P<partner><co>){GAP} (?:will|would|is to|are to|to|agreed to|"
        "(?:has|have) (?:begun|started|agreed)(?: to)?|"
        "(?:started|began|starts|begins)(?: to)?) (?:exclusively )?"
        "(?P<t>supply(?:ing)?)(?: (?!with\\b)(?:[\\w'-]{1,16}|<m>)){1,8}? (?:to|for) "
        "(?:the )?(?P<partner2><f>)",
        example="Helios Energy will supply wind turbines to North Battery Systems.",
        counterexample="Helios Energy will supply wind turbines with wind.",
        base=0.8,
    ),
    Pattern(
        "partnership-en-makes-for",
        f"(?P<partner><co>){GAP} (?P<t>(?:mak(?:e|es|ing)|build(?:s|ing)?|"
        "suppl(?:y|ies|ying)|produc(?:e|es|ing)|manufactur(?:e|es|ing)|provid(?:e|es|ing)|"
        "develop(?:s|ing)?|deliver(?:s|ing)?))(?: [\\w',-]{1,16}){1,8} (?:for|to) "
        f"{ARTICLE}(?P<partner2><co>),? (?:under|as part of|in) (?:an?|the|<one>) "
        "(?:[\\w-]{1,16} ){0,5}?(?:contract|agreement|deal|accord|pact)\\b",
        example=(
            "Helios Energy will make cells for North Battery Systems under a five-year contract."
        ),
        counterexample="Helios Energy will make cells for North Battery Systems under a roof.",
        base=0.84,
    ),
    Pattern(
        "partnership-en-under-agreement",
        "(?P<partner><co>(?:(?:, | and |, and )<co>){1,4})(?: [\\w'-]{1,16}){2,12}? under "
        "(?:an?|the|<many>) (?P<t>(?:[\\w-]{2,16} ){0,4}?(?:agreement|deal|pact|"
        "partnership|accord|alliance|memorandum|MoU))\\b",
        example=(
            "Helios Energy and North Battery Systems will share plants under a code-share "
            "agreement."
        ),
        counterexample="Helios Energy and North Battery Systems will share plants under a dome.",
        base=0.82,
    ),
    Pattern(
        "partnership-en-signed-up",
        "(?P<partner><co>)(?: (?:has|have|had|also|recently)){0,2} "
        f"(?P<t>signed(?: up| on)?|contracted|inked) with {ARTICLE}"
        "(?P<partner2><cos>) (?:to\\b(?: (?P<topic>[^.;]{4,100}?)(?=$|[.;,]))?|"
        "for (?!(?:an?|the|one|two|three|next|this) (?:[a-z-]+ )?(?:season|year|month)s?"
        "(?! of )|(?:an? )?<m> (?:[a-z-]+ ){0,2}(?:loan|credit|facility)|"
        "the (?:sale|purchase|acquisition) of)"
        "(?P<topic>[a-z][^.;]{4,100}?)(?=$|[.;,]))",
        example="Helios Energy signed with North Battery Systems to supply cells.",
        counterexample="Helios Energy sided with North Battery Systems to supply cells.",
        base=0.8,
    ),
    Pattern(
        "partnership-en-chosen",
        f"(?P<partner><co>){GAP} (?P<t>{_CHOOSES}|"
        "(?:brought|br[io]ngs?|bringing|took|takes) (?:in|on)(?: board)?|"
        "(?:brought|br[io]ngs?|bringing)(?= [^.;]{1,40} (?:on board|aboard) as\\b)) "
        f"(?!(?:[a-z]+ ){{0,3}}(?:bankers?|advis[eo]rs?|brokers?|lawyers?)\\b)(?:{ARTICLE}"
        "(?P<partner><co>)(?: on board| aboard)? "
        "(?:(?:as|to be)(?: <one>| its| their| the| an?)?|<one>|<many>)"
        "(?: [\\w-]{2,16}){0,4}? (?:partner|supplier|distributor|provider|licensee|"
        f"agent|reseller|integrator|contract manufacturer)\\b|{ARTICLE}"
        f"(?P<partner><f>) (?:to {_TASK}|for (?!(?:<one>|the|an?|<m>|<d>|advice|help|comment|"
        "funding|"
        "money|cash|loans?|information|more|being|its|having|first|second|third|lunch|dinner)\\b)"
        "[a-z]))",
        example="Helios Energy picked North Battery Systems as its exclusive supplier of cells.",
        counterexample="Helios Energy picked North Battery Systems as its winner of the year.",
        base=SERVES,
    ),
    Pattern(
        "partnership-en-awarded",
        f"(?P<partner><co>){GAP} (?P<t>(?:award|grant|hand)(?:ed|s)?|g[ai]ves?)"
        f"(?: {ARTICLE}(?P<partner><cos>) (?:an?|the|<one>){_CONTRACT}|"
        f" (?:an?|the|<one>){_CONTRACT}(?: (?:for|to|in|over|covering) "
        f"[^.;,<ns>]{{2,60}}?)?,? to {ARTICLE}"
        "(?P<partner><cos>))",
        example=(
            "Helios Energy awarded North Battery Systems a ten-year contract to run its plants."
        ),
        counterexample="Helios Energy awarded North Battery Systems a prize.",
        base=SERVES,
    ),
    Pattern(
        "partnership-en-ordered",
        f"(?P<partner><co>){GAP} (?P<t>(?:has |have |had )?(?:re-?)?ordered)"
        f"(?: [\\w/-]{{1,16}}){{1,8}}? (?:from|of) {ARTICLE}(?P<partner2><cn>)",
        example="Helios Energy has ordered 30 of North Battery Systems' cells.",
        counterexample="Helios Energy has counted 30 of North Battery Systems' cells.",
        base=SERVES,
    ),
    Pattern(
        "partnership-en-was-awarded",
        f"(?P<partner><co>){GAP} (?P<t>(?:(?:was|were|has been|been) "
        "(?:awarded|granted|given)|won|wins|secured|landed|received)(?: an?| the| <m>|"
        " [\\w/-]{1,16}){0,6}? (?:contract|concession|order|"
        "(?<!payment )(?<!payments )(?<!banking )(?<!operating )(?<!trading )licen[cs]e)s?)"
        f"(?:,? (?!from|by)[\\w'-]{{1,16}}|,? <m>){{0,16}}?,? (?:from|by) {ARTICLE}"
        "(?P<partner2><pas>)",
        example=(
            "Helios Energy was awarded the contract to light every school by North Battery Systems."
        ),
        counterexample="Helios Energy was awarded the prize for light by North Battery Systems.",
        base=SERVES,
    ),
    Pattern(
        "partnership-en-appointed-by",
        "(?P<partner><co>|<cos>(?=,? (?:were|have been)\\b)),? "
        "(?:has been|was|is|have been|were|had been) "
        "(?P<t>appointed|selected|chosen|picked|hired|contracted|commissioned|engaged|"
        f"named)(?: as [^.;<ns>]{{3,40}}?)? by {ARTICLE}"
        f"(?P<partner><f>)(?: to {_TASK}| as\\b| for\\b|(?=[,.;]|$))",
        example=(
            "North Battery Systems has been appointed by Helios Energy to handle its deliveries."
        ),
        counterexample=(
            "North Battery Systems has been attacked by Helios Energy to harm its deliveries."
        ),
        base=SERVES,
    ),
    Pattern(
        "partnership-en-under-the-deal",
        "[Uu]nder (?:the|this|a|<one>) (?:new |[a-z-]{3,14} ){0,3}?"
        "(?P<t>agreement|deal|partnership|accord|arrangement|pact|tie-up|alliance)"
        "(?: <d>)?,? (?P<partner><cn>) (?:will|would|is to|can|gets?) "
        "(?!pay|acquire|buy|own|hold)[^.;<nsx><one><many><m>]{0,80}?,? (?:while|and) "
        "(?P<partner2><cn>) (?:will|would|is to|can|gets?) (?!pay|acquire|buy|own|hold)",
        example=(
            "Under the five-year agreement Helios Energy will make the cells while North "
            "Battery Systems will sell them."
        ),
        counterexample=(
            "Under the takeover deal Helios Energy will pay $3bn and North Battery Systems "
            "will keep its name."
        ),
        base=0.84,
    ),
    Pattern(
        "partnership-en-under-it-for",
        "[Uu]nder (?:the|this|an?|<one>) (?:new |[a-z-]{3,14} ){0,3}?"
        "(?P<t>agreement|deal|contract|partnership|accord|arrangement|pact|tie-up|alliance)"
        "(?: (?:that|signed|<one>|announced|agreed|unveiled|struck) [^.;,<ns>]{2,50}?)?(?: <d>)?, "
        f"(?P<partner><cn>) (?:will|would|is to|can) (?:[a-z]+ly )?{_TASK}[^.;<ns>]{{1,60}}? "
        "(?:for|to) (?:the )?(?P<partner2><cn>)(?!['’]s? (?!(?:[a-z-]+ ){0,4}(?:plants?|stores|"
        "shops|sites|"
        "factories|customers|fleets?|works)))",
        example="Under the deal, Helios Energy will make cells for North Battery Systems.",
        counterexample="Under the lamp, Helios Energy will make cells for North Battery Systems.",
        base=0.84,
    ),
    Pattern(
        "partnership-en-ties-cut",
        f"(?P<partner><cn>){GAP} (?P<t>(?:cut(?:s|ting)?|sever(?:s|ed|ing)?|"
        "end(?:s|ed|ing)?|br(?:oke|eaks?)|breaking) (?:off )?(?:<one> |all |its )?"
        "(?:business |commercial |[a-z]{3,12} )?(?:ties|relations|links|relationship|"
        "partnership)) with (?P<partner2><all>)",
        example="Helios Energy cuts ties with North Battery Systems and Kestrel Motors.",
        counterexample="Helios Energy cuts costs with North Battery Systems and Kestrel Motors.",
        modality="ended",
        base=0.86,
    ),
    Pattern(
        "partnership-en-dropped",
        f"(?P<partner><co>){GAP} (?P<t>drop(?:s|ped)|remov(?:es|ed)|struck|axed?|dump(?:s|ed)|"
        f"ditch(?:es|ed)|discard(?:s|ed)) {ARTICLE}"
        "(?P<partner2><cos>) (?:from (?:<one> |its |the )?[^.;<ns>]{0,24}?"
        "(?:list|roster) of [a-z ]{0,30}partners|as (?:an? |<one> |its )?"
        "(?:[a-z-]+ ){0,2}(?:partner|supplier|distributor|provider|contractor|licensee)s?)",
        example=(
            "Helios Energy has dropped North Battery Systems from its list of strategic partners."
        ),
        counterexample="Helios Energy has dropped North Battery Systems from its list of jokes.",
        modality="ended",
        base=0.84,
    ),
    Pattern(
        "partnership-en-deal-to-do-for",
        f"(?P<partner><co>){GAP} (?P<t>(?:agree|sign|win|won|secur|land|ink|clinch|announc)"
        "\\w{0,3}(?: to)? (?:an? |the )?(?:[\\w/-]{1,16} ){0,5}?"
        "(?:deal|contract|agreement|pact|order)) to [^.;<ns>]{2,70}? (?:for|to|with) "
        f"{ARTICLE}(?P<partner2><cn>)",
        example="Helios Energy agreed to a 22-year deal to ship iron ore for Kestrel Steel Co.",
        counterexample=(
            "Helios Energy agreed to a 22-year lease to ship iron ore for Kestrel Steel Co."
        ),
        base=SERVES,
    ),
)
