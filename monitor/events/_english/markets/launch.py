"""How English texts say that a company launches a product or opens a platform or plant."""

from monitor.events._patterns.pattern import Pattern

# What a launch brings: other things that are launched (bids, campaigns, inquiries) are no products.
_GOODS = "|".join(
    "platform service app application product model car scooter bike e-bike motorcycle moped SUV "
    "three-wheeler two-wheeler "
    "sedan saloon hatchback crossover minivan truck lorry van bus coach train tractor pickup "
    "excavator helicopter jet aircraft plane ferry yacht turbine charger inverter pump compressor "
    "phone smartphone handset tablet laptop computer device chip chipset processor modem router "
    "server sensor display monitor television TV speaker headphone earbud headset smartwatch watch "
    "software system tool range line brand battery robot engine vehicle drug vaccine treatment "
    "therapy medicine pill inhaler injection pen scanner implant kit store website marketplace "
    "card account wallet loan mortgage insurance cover fund ETF tariff bundle package "
    "subscription satellite drone camera console printer projector network feature solution suite "
    "assistant chatbot programme program collection drink beer lager ale cider wine whisky gin "
    "vodka juice snack biscuit cereal burger pizza meal menu chocolate yoghurt yogurt cheese sauce "
    "coffee tea shampoo perfume fragrance cream serum lipstick sunscreen toothpaste shoe trainer "
    "sneaker toy game airline route flight plant factory cloud exchange bank portal oven fridge "
    "dishwasher cooker heater boiler kettle mattress lamp channel newsletter magazine".split()
)
_BEHIND = (
    "in|at|on|for|to|with|from|of|by|that|which|and|as|this|next|last|after|amid|across|aimed|made|"
    "designed|called|named|dubbed|branded|priced|worldwide|today|yesterday|through|using|under|"
    "early|late|costing|capable|based|powered|able|will|would|has|is|was|go|goes|went|hits"
)
_NAME = "(?:<cn>|[A-Z]\\w[\\w-]{1,20}(?: [A-Z\\d][\\w-]{0,20}){0,2})"
_PRODUCT = (
    "(?:<one> |its |a |an |the )?"
    "(?P<product>(?:two |three )?(?:(?:pair|set|range|line|series) of )?"
    "(?:(?!(?:over|of|for|in|on|at|with|after|by|about|into|against|to|from|that|under|as)\\b)"
    f"(?:[\\w-]{{1,16}}|<cn>(?:'s)?) ){{1,6}}?(?:{_GOODS})(?:e?s)?"
    f"(?=,|[.;:”]|$| (?:{_BEHIND})\\b| <d>)"
    f"(?:(?: (?:for|of|with) [a-z -]{{3,30}}?)?,? (?:called|named|dubbed|branded) (?:the )?{_NAME}|"
    ",? the <cn>)?)"
)
_WILL = "will|to|has|have|had|is|are|was|were"

PATTERNS = (
    Pattern(
        "launch-en",
        "(?<!\\bwith )(?P<company><co>)(?:[^.;<ns>]){0,40}? "
        "(?P<t>launch(?:ed|es|ing)?|unveil(?:ed|s|ing)?|roll(?:ed|s|ing)? out|"
        "introduc(?:e[sd]?|ing)|debut(?:ed|s)|releas(?:e[sd]?|ing)|brought out|brings out|"
        "bring out|t(?:ook|akes) the wraps off)"
        "(?! (?:by|an? (?:bid|offer|takeover|probe|investigation|attack|lawsuit|review|"
        "search|appeal|hostile|campaign|inquiry|tender|sale|strategic)|results|earnings|"
        f"data|figures|details|video|statement|report)) {_PRODUCT}",
        example="North Systems launched its new battery platform in May.",
        counterexample="North Systems visited a new battery platform in May.",
        base=0.78,
    ),
    Pattern(
        "launch-en-named",
        "(?<!\\bwith )(?P<company><co>)(?:[^.;<ns>]){0,40}? "
        "(?P<t>launch(?:ed|es|ing)?|unveil(?:ed|s|ing)?|introduc(?:e[sd]?|ing)|"
        f"releas(?:e[sd]?|ing)) (?P<product>{_NAME}), (?:an?|its|the|<one>) "
        f"(?:[\\w-]+ ){{0,5}}?(?:{_GOODS})\\b",
        example="North Systems launched Corvo, a voice assistant for factories.",
        counterexample="North Systems visited Corvo, a voice assistant for factories.",
        base=0.78,
    ),
    Pattern(
        "launch-en-on-sale",
        f"(?P<company><co>)'s? {_PRODUCT}(?:, (?:the )?{_NAME},)?(?: (?:{_WILL}))? "
        "(?P<t>(?:go(?:es|ing|ne)?|went) on sale|hits? (?:the )?showrooms)",
        example="Marlow Group's new battery scooter goes on sale in May.",
        counterexample="Marlow Group's new battery scooter goes on show in May.",
        base=0.78,
    ),
    Pattern(
        "launch-en-by",
        f"(?:^|[,;] ?)(?:[Tt]he )?{_PRODUCT}(?:, (?:the )?{_NAME},)? "
        "(?:(?:was|is|is being|has been|will be|were|are) (?:[a-z]+ly )?)?"
        "(?P<t>launched|unveiled|introduced|rolled out|released)"
        "(?: (?:in|on|this|last|at) [^.;<ns>]{2,40}?)? by (?:the )?(?:[a-z-]{2,16} ){0,3}"
        "(?P<company><cn>)",
        example="The new battery platform was launched in May by North Systems.",
        counterexample="The new battery platform was bought in May by North Systems.",
        base=0.76,
    ),
)
