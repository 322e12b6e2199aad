"""How English texts say that firms work together."""

from monitor.events._english._pieces import ADV, ARTICLE, AUX, GAP
from monitor.events._english._verbs import inflected
from monitor.events._english.partnerships import partners, talks
from monitor.events._patterns.pattern import Pattern

DEALS = (
    "(?:(?:partnership|cooperation|collaboration|alliance)(?:s)?"
    "(?: (?:agreement|framework|deal|pact|programme|program))?|"
    "[Mm]emorand(?:um|a) of [Uu]nderstanding|"
    "(?<!information )(?<!offering )(?<!placement )memorandum|MoUs?|MOUs?|tie-?ups?|"
    "link-?ups?|co-operation|(?:(?:close |business |working |strategic )?(?<!complex )"
    "(?<!difficult )(?<!strained )(?<!troubled )(?<!love-hate )(?<!rocky )relationships?)|"
    "letter of intent|consortium|agreements?|deals?|contracts?|pacts?|accord|arrangement)"
    "(?![a-z])"  # a dealer is no deal
)
_ABOUT = (
    "(?: on <d>)?(?:,? (?:to|for|on(?! <d>)|in the field of|aimed at|under which|in|covering|"
    "that will) (?P<topic>[^.;]{4,100}?)(?=$|[.;]|, (?:according|which|the|with)| based on|"
    " in (?:19|20)\\d\\d| on (?:<d>)))?"
)
_SIGN = (
    *"announce,forge,cement,sign,enter into,enter,form,strike up,strike,reach,establish".split(","),
    *"launch,ink,conclude,make,agree to,agree on,agree,seal,begin,expand,extend,renew".split(","),
    *"maintain,develop,start,create,unveil,deepen,strengthen,secure,finalise,finalize".split(","),
    *"complete,continue,end,terminate,cancel,dissolve,break off,scrap,set up,kick off".split(","),
    *"wind up,call time on,walk away from,pull the plug on".split(","),
    *"embark on,pen,put pen to paper on,shake hands on,broker,clinch,negotiate".split(","),
    *"broaden,widen,cut,score,land,call off,tear up,rip up,initial".split(","),
    *(
        f"{put} (?:<one>|<many>|its|their) {mark} to"
        for put in ("put", "set")
        for mark in ("names?", "signatures?", "seals?")
    ),
)
# "Together with X, it will build cranes", not "it will cut jobs"
_IT_WORKS = (
    "<one>(?= (?:will|would|is to|plans to|intends to|aims to|wants to) (?:assemble|build|create|"
    "deliver|design|develop|launch|make|offer|operate|produce|provide|run|set up|supply)\\b)"
)
SIGNS = f"(?:{inflected(*_SIGN)}|cultivated|sought|has|have|had|discussing|broke off)"
# "Set a fee for their deal", "has fallen since its pact": between the verb and another's object
_OTHERWISE = (
    "(?:after|before|since|despite|against|during|following|amid|because)\\b|"
    "for (?:<one>|<many>|(?:its|their|the)\\b)"
)
_JOIN = (
    *"cooperate,co-operate,collaborate,join forces,join hands,ally itself".split(","),
    *"ally themselves,ally,hook up,link up,link,tie up,pair up,band together".split(","),
    *"club together,gang up,align itself,buddy up,link arms,make common cause".split(","),
    *"get into bed,interoperate,integrate".split(","),
    *"throw in (?:<one>|<many>|its|their) lot,cast (?:<one>|<many>|its|their) lot".split(","),
)
_SIGNED = "(?=[^.;,]{1,60} (?:was|has been|is) (?:signed|agreed|reached|struck)\\b)"
_TOGETHER = (
    f"(?:{inflected('partner')}(?: up)?|"
    "(?<!top )(?<!the )(?<!its )(?<!executive )(?<!leadership )(?<!management )team"
    f"(?:ed|s|ing)?(?: up)?|{inflected(*_JOIN)}|"
    "working together|worked together|work together|aligned|"
    "co-?(?:develop|produc|creat|publish|design|market|brand|found|host|sponsor|"
    "manufactur|distribut)(?:e?d|e?s?|ing)\\b|"
    "jointly (?!own|h[eo]ld|control|bought|bid|acquire)[a-z]+(?:ed|s)?|"
    "in tandem|team-up)"
)
# What two firms do together; they may owe, end or own things under any agreement.
_DO_TOGETHER = (
    "(?=(?:(?:jointly|together|both|each|also|work|continue to|begin to|[a-z]{3,10}ly) ){0,2}"
    "(?:work|cooperate|co-operate|collaborate|partner|co-?(?:develop|produce|market|operate|"
    "ordinate)|develop|design|build|make|produce|manufacture|launch|offer|supply|provide|share|"
    "pool|"
    "combine|integrate|exchange|swap|link|study|explore|research|test|promote|market|distribute|"
    "train|open|operate|run|create|establish|coordinate|invest|sell (?:seats|tickets|each)|bid)\\b)"
)

PATTERNS = (
    *talks.PATTERNS,
    Pattern(
        "partnership-en-under",
        f"Under (?:an?|the|their) (?!peace )(?P<t>(?:[a-z-]{{2,14}} ){{0,3}}?{DEALS})"
        "(?:(?! with\\b)[^.;,<ns>]){0,50}, "
        "(?P<partner><cn>(?:(?:, and |, | and )<cn>){1,4}) (?:will|are to|would|agreed to|plan to) "
        f"{_DO_TOGETHER}(?P<topic>[^.;,]{{4,100}}?)(?=$|[.;,])",
        example=(
            "Under an MoU signed in Riyadh, Helios Energy and Tarn Rail will study exports of gas."
        ),
        counterexample=(
            "Under a law signed in Riyadh, Helios Energy and Tarn Rail will study exports of gas."
        ),
        base=0.84,
    ),
    Pattern(
        "partnership-en-deal",
        "(?P<partner><pas>)(?!, <one> )[^.;:<nsx>]{0,60}? "
        f"(?P<t>{SIGNS}(?:,? (?:(?!{_OTHERWISE})[\\w'&/-]{{1,20}}|<one>|<many>|<m>)){{0,9}}? "
        f"(?<!to ){DEALS})"
        f"(?: (?:<d>|<m>|[\\w-]{{1,14}})){{0,4}}?(?:,? (?:with|between|among) {ARTICLE}"
        f"(?P<partner2><all>)(?: (?:on )?<d>)?)?{_ABOUT}",
        example=(
            "Tarn Rail signed a framework agreement with Ostwick Steel last week to recycle "
            "old tracks."
        ),
        counterexample="Tarn Rail signed a lease in Tokyo.",
        base=0.85,
    ),
    Pattern(
        "partnership-en-the-two",
        "(?P<partner><many>)(?: (?:have|had|also|will|today|now|<d>|on <d>|plan to|expect to|"
        "are to)){0,3} "
        f"{SIGNS}(?: (?:(?!{_OTHERWISE})[\\w/-]{{1,20}}|<m>)){{0,5}}? (?<!to )(?P<t>{DEALS})"
        f"(?! (?:with|between|among)\\b){_ABOUT}",
        example=(
            "Tarn Rail flies with Ostwick Steel. The companies have signed a letter of intent for "
            "three flights."
        ),
        counterexample=(
            "Tarn Rail flies with Ostwick Steel. The companies have signed a letter of thanks for "
            "three flights."
        ),
        base=0.84,
    ),
    Pattern(
        "partnership-en-deal-for",
        f"(?P<t>{DEALS})(?: (?:on|for|to) [^.;,<ns>]{{3,40}}?)? "
        f"(?:was|were|has been|is|announced|unveiled|(?<!deal )(?<!deals )between|between{_SIGNED})"
        "(?: (?:announced|signed|reached|agreed|struck|formed|forged|sealed|inked|concluded|"
        "extended|expanded|renewed|made|entered into|established|set up|[a-z]+ly|"
        "<d>)){0,2}(?: between| with| by)?"
        f" {ARTICLE}(?P<partner><all>)(?:,? (?:and|with) {ARTICLE}(?P<partner2><all>))?",
        example="A distribution deal was reached with North Battery Systems.",
        counterexample="A distribution centre was opened by North Battery Systems.",
        base=0.84,
    ),
    Pattern(
        "partnership-en-with",
        "(?:(?P<partner><co>)(?: and (?P<partner3><co>))?(?!, <one> )"
        "(?:[^.;<ns>]|<d>){0,60}?,? |\\b)(?<!that have )(?<!<one> have )"
        f"(?P<t>{_TOGETHER}(?: [\\w-]{{1,14}}){{0,3}}?) "
        "(?:with|alongside|along with) (?:the )?(?:[\\w-]{1,16},? ){0,8}?"
        f"(?:(?:such as|including|like) )?(?P<partner2><all>)(?: (?:on )?<d>)?{_ABOUT}",
        example="Helios Energy has partnered with North Battery Systems to develop cells.",
        counterexample="Helios Energy competes with North Battery Systems.",
        base=0.88,
    ),
    Pattern(
        "partnership-en-partnered",
        f"(?P<partner><co>){GAP} (?:has|have|had|is|are) (?P<t>partner(?:ed|ing)) {ARTICLE}"
        "(?P<partner2><cos>)(?=,? (?:to|for|in|on)\\b|[,.;]|$)(?: to "
        "(?P<topic>[^.;]{4,100}?)(?=$|[.;]|, ))?",
        example="Tarn Rail has partnered Ostwick Steel to recycle old tracks.",
        counterexample="Tarn Rail has visited Ostwick Steel to recycle old tracks.",
        base=0.86,
    ),
    Pattern(
        "partnership-en-both",
        "(?<!wants )(?<!want )(?<!asked )(?<!urged )(?<!told )(?<!ordered )(?<!forced )"
        "(?<!for )(?P<partner><co>(?:(?:, | and |, and )(?:(?:the )?[a-z][a-z-]{2,15} ){0,4}?"
        "<co>){1,4})(?: of [A-Z][a-z]+)?,?"
        f"(?: (?:plan to|agree to|announced|{AUX})){{0,8}}{ADV} (?P<t>{_TOGETHER}|"
        "(?:explor(?:e|ing)|consider(?:ing)?|discuss(?:ing)?|weigh(?:ing)?) an? (?:[a-z-]+ )?"
        "(?:alliance|partnership|tie-up|collaboration)|"
        "co-?(?:operation|operating)|allied|bec[ao]me [a-z -]{0,20}partners(?! in crime)|"
        "partners?(?= (?:on|to|in|for)\\b)|working together|"
        "sign (?:an? )?(?:MoU|MOU|[a-z-]+ (?:pact|deal|agreement)))(?: up)?(?! with <)"
        f"{_ABOUT}",
        example="Helios Energy and North Battery Systems are teaming up to build a plant.",
        counterexample="Helios Energy and North Battery Systems are racing to build a plant.",
        base=0.88,
    ),
    Pattern(
        "partnership-en-works",
        "(?P<partner><co>)(?!, <one> )(?:[^.;<ns>]|<d>){0,40}? "
        "(?P<t>work(?:s|ed|ing)?(?: closely| directly| jointly| hand in hand| side by side|"
        " hand in glove|"
        " shoulder to shoulder)?) (?:with|alongside) "
        "(?:the )?(?:(?!client|customer|author|artist|director|people|team|with|we|you|"
        "every|any|from )[\\w-]{1,16},? ){0,7}?(?:(?:such as|including|like) )?"
        "(?P<partner2><pas>)(?= (?:on|to|in|for|at|and|as|since|over|under|during|when|"
        f"while|which|that|by)\\b|[,.;]|$| <d>){_ABOUT}",
        example="Helios Energy works closely with North Battery Systems on cells.",
        counterexample="Helios Energy works on cells.",
        base=0.75,
    ),
    Pattern(
        "partnership-en-noun",
        "(?:(?P<partner><co>)(?!, <one> )(?:[^.;<ns>]|<d>){0,60}? )?"
        "(?P<t>(?:partnerships?|collaborations?|alliances?|cooperation|co-operation|"
        "partnership agreements?|joint development|(?:licensing|franchise|licence) "
        "(?:agreements?|deals?)|distribution (?:agreements?|deals?)|tie-?ups?|link-?ups?|"
        "co-productions?|affiliations?|association|integrations?(?= with)|"
        "(?:business |working |close |commercial )(?:relationships?|ties|links))) "
        "(?:with|between|of|for(?= <cn>)) (?!the exception of )"
        "(?:[a-z-]{1,14},? ){0,6}?(?:including |such as |like )?(?:the )?"
        f"(?P<partner2><all>){_ABOUT}",
        example="The carmaker Helios Energy extended its partnership with North Battery Systems.",
        counterexample="The partnership ended a long fight.",
        base=0.85,
    ),
    Pattern(
        "partnership-en-several",
        "(?P<partner><co>)(?! (?:resort|hotel|plant|mine|project|store|factory|mall|field|site)\\b)"
        "(?:[^.;<ns>]|<d>){0,60}? "
        "(?P<t>(?:partnerships?|agreements?|deals?|alliances?|collaborations?|contracts?|"
        "MoUs?) with (?:(?:two|three|four|five|six|several|leading|other|major|local|"
        "global|\\d{1,2}) ){0,3}[a-z -]{3,40}):? (?:-|–|including|such as)? ?"
        "(?P<partner2><cos>)",
        example=(
            "Helios Energy announced partnerships with three retailers: Kestrel Motors, Tern "
            "Group and Veld Labs."
        ),
        counterexample=(
            "Helios Energy announced quarrels with three retailers: Kestrel Motors, Tern "
            "Group and Veld Labs."
        ),
        base=0.84,
    ),
    Pattern(
        "partnership-en-joins-programme",
        "(?P<partner><pas>) (?:has |have |will )?(?P<t>join(?:s|ed)?) (?:the )?"
        "(?P<partner2><cn>)(?:'s?)? (?:[a-z-]{3,14} ){0,2}?"
        "(?:partner(?:ship)? (?:programme|program|network|ecosystem)|ecosystem|alliance|"
        "consortium)",
        example="Kestrel Motors and Tern Group have joined Helios Energy's partner programme.",
        counterexample="Kestrel Motors and Tern Group have joined Helios Energy's brass band.",
        base=0.82,
    ),
    Pattern(
        "partnership-en-in",
        "(?:[Ii]n|[Tt]hrough an?|[Aa]s part of an?|[Uu]nder an?|[Vv]ia an?) "
        "(?:close |[a-z-]{3,14} ){0,2}?"
        "(?P<t>partnership|cooperation|collaboration|conjunction|association|co-operation|"
        f"alliance|concert|tandem|consultation)(?: (?:agreement|deal))? with {ARTICLE}"
        f"(?P<partner><pas>)(?:, {ARTICLE}"
        "(?P<partner><co>)(?= (?!says|added|reported)(?:has|have|had|will|is|"
        "[a-z]{3,12}(?:s|ed))\\b))?",
        example="Helios Energy built the plant in partnership with North Battery Systems.",
        counterexample="Helios Energy built the plant in competition with North Battery Systems.",
        base=0.84,
    ),
    Pattern(
        "partnership-en-together-with",
        f"(?P<partner><co>),?{GAP} (?P<t>(?:co-)?(?:develop|produc|creat|publish|build|"
        "built|launch|design|test|research|manufactur|operat|offer|releas|market)"
        "(?:e?s|e?d|e|ing)?)(?: [\\w'-]{1,16}){0,6}?,? "
        f"(?:together|jointly|in tandem|along|alongside,?)(?: with)? {ARTICLE}"
        "(?P<partner2><cos>)",
        example="Helios Energy is developing the cells together with North Battery Systems.",
        counterexample="Helios Energy is developing the cells without North Battery Systems.",
        base=0.82,
    ),
    Pattern(
        "partnership-en-fronted",
        "^(?P<t>(?:Under|As part of|Through|Thanks to) (?:the|an?|this|<one>) "
        "(?:[\\w-]{2,14} ){0,4}?(?:deal|agreement|partnership|pact|contract|alliance|"
        "collaboration|accord|tie-up) with|"
        "(?:Working|Partnering|Teaming up|Collaborating|Cooperating|Joining forces)"
        f"(?: closely)? with|Together with|Jointly with) {ARTICLE}"
        f"(?P<partner><pas>),? {ARTICLE}"
        f"(?P<partner2><cn>|{_IT_WORKS})(?=(?:'s?)? "
        "(?!(?:and|is the|is an?|are|was|were|fell|rose|lost|employs?|accounts?)\\b|"
        "(?:will |would |is to |has |agreed to )?(?:pay|acquire|buy|bought|own|hold|be|have|"
        "take over|merge|sold|sell)\\b)[a-z])",
        example="Under a five-year deal with North Battery Systems, Helios Energy will make cells.",
        counterexample="Under pressure from North Battery Systems, Helios Energy will make cells.",
        base=0.84,
    ),
    Pattern(
        "partnership-en-counts-among",
        "(?P<partner><co>)(?: also| now)? (?P<t>counts|lists|names|numbers) "
        "(?P<partner2><pas>) (?:among|as) (?:<one> |the )?(?:[a-z-]{3,14} ){0,3}?"
        "(?:partners|allies|collaborators)",
        example="Helios Energy counts North Battery Systems and Kestrel Motors among its partners.",
        counterexample=(
            "Helios Energy counts North Battery Systems and Kestrel Motors among its rivals."
        ),
        base=partners.STANDING,
    ),
    Pattern(
        "partnership-en-ties",
        f"(?P<partner><co>){GAP} (?P<t>(?:deepen|strengthen|forg|expand|boost|establish|"
        "renew|cement|build|develop)\\w{0,4}"
        "(?: (?:<one>|its|their|[a-z]{4,12})){0,3} (?:ties|links|relations)|"
        "(?:has|have|maintains?|enjoys?) (?:<one> )?(?:close |strong |long-standing )?"
        "(?:business|commercial|trading|working|strategic|technical) "
        f"(?:ties|links|relations)) (?:with|to) {ARTICLE}(?P<partner2><cos>)",
        example="Helios Energy is deepening ties with North Battery Systems.",
        counterexample="Helios Energy is deepening mines with North Battery Systems.",
        base=0.78,
    ),
    Pattern(
        "partnership-en-talks",
        "(?P<partner><all>)(?:[^.;<fp>]){0,40}? "
        "(?P<t>to (?:cooperate|co-operate|collaborate|partner|team up|work together)) "
        "(?:on|in|over) (?P<topic>[^.,;]{3,80})",
        example="Orrin Foods and Peltier Dairy hope to cooperate on cold storage.",
        counterexample="Orrin Foods and Peltier Dairy hope to merge.",
    ),
    *partners.PATTERNS,
)
