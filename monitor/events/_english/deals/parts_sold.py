"""How English texts say that a firm sells a part of itself, to nobody they name."""

from monitor.events._english._calling_off import CALLS_OFF
from monitor.events._english._pieces import FOR, GAP, IN_PLACES, PART, SOME, WORD
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_ANY = f"(?!(?:of|from|by|to|for|with|in|which|that|stakes?|shares)\\b){WORD}"
_WORDS = f"(?: {_ANY}| <cn>){{0,5}}?"
_PLAIN = f"(?: {_ANY}){{0,5}}?"  # "its Dover unit" may be a firm called Dover
# What is no product: a firm that "sells its brands in shops" parts with none.
_UNIT = (
    "(?:business(?:es)?(?: units?)?|units?(?! (?:in the|in its|of)\\b)|divisions?|arms?|"
    "operations?|activities|subsidiar(?:y|ies)|branch network|branches|portfolio|"
    "loan books?|hotels?|pubs|cinemas|gyms|casinos|restaurants|care homes|dealerships|"
    "clinics|plants?|factor(?:y|ies)|mills?|refiner(?:y|ies)|shipyards?|mines?|"
    "(?:wind|solar) (?:farms?|parks?)|oil ?fields?)"
)
_ITS = f"{SOME}(?:(?:one|two|three|four|five|six|ten|several|many|\\d+) of )?(?:<one>|its|their)"
_SOLD = inflected(
    "sell", "sell off", "divest", "offload", "dispose of", "part with", "hive off", "jettison"
)
_A_SALE = "(?:sale|disposal|divestment|divestiture)"
_END = (
    "(?=[,.;]|$| (?:for|in|on|at|to|after|as|last|this|earlier|because|amid|following|and|but|"
    "while|under|with|when|which|that|is|was|has|will|<d>)(?!\\w))"
)

PATTERNS = (
    Pattern(
        "acquisition-en-sells-unit",
        f"(?<!\\bwith )(?P<seller><co>)(?:'s?)?{GAP} "
        "(?P<t>(?:(?:agree|plan|decid|intend)(?:s|e[sd]|d|ned)? |set )?to sell|will sell|"
        "(?:complet|clos|finali[sz]|announc)\\w{0,4} (?:the )?(?:<m> )?sale of|"
        "(?:consider|weigh|explor|mull|evaluat|stud|pursu)\\w{0,4} (?:an? |the )?"
        "(?:possible |potential |full |partial |outright ){0,2}"
        "(?:sale|disposal|divestment|divestiture) of|"
        "(?:consider|weigh|explor|mull)\\w{0,4} selling|"
        "(?:seek(?:s|ing)?|sought|look(?:s|ing)? for|hunt(?:s|ing)? for) (?:an? )?(?:[a-z]+ )?"
        "(?:buyers?|purchasers?|suitors?|bidders?) for|"
        f"(?:has |have )sold)(?: (?:<one>|its|their){_WORDS} {PART}{IN_PLACES}"
        f"(?: for (?P<amount><m>))?|{_WORDS} {PART}{IN_PLACES} for "
        "(?P<amount><m>))",
        example=(
            "Helios Holdings agreed to sell its bottled-water business in the US and Canada "
            "for $4.3 billion."
        ),
        counterexample=(
            "Helios Holdings agreed to visit its bottled-water business in the US and Canada "
            "for $4.3 billion."
        ),
        base=0.84,
    ),
    Pattern(
        "acquisition-en-sells-its-part",
        f"(?<!\\bwith )(?P<seller><co>){GAP} (?P<t>{_SOLD}) {_ITS}{_PLAIN} {_UNIT}{IN_PLACES}"
        f"{_END}{FOR}",
        example="Helios Holdings sold its bus business for $4.3 million.",
        counterexample="Helios Holdings sold its bus tickets for $4.3.",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-keeps-its-part",
        f"(?P<seller><co>){GAP} (?P<t>{CALLS_OFF} (?:(?:the|its|<one>|all|any|plans?|planned|"
        f"proposed|for|an?|<m>) ){{0,4}}{_A_SALE} of|(?:decid\\w+|opt\\w*) not to sell|"
        "no longer plans to sell) "
        f"{_ITS}{_PLAIN} {_UNIT}{IN_PLACES}{_END}",
        example="Helios Holdings has abandoned the sale of its bus business.",
        counterexample="Helios Holdings has abandoned the name of its bus business.",
        modality="ended",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-sale-of-its-part",
        f"(?P<seller><co>)'s? (?P<t>(?:planned |proposed |<m> ){{0,2}}{_A_SALE} of) {_ITS}{_PLAIN} "
        f"{_UNIT}{IN_PLACES}(?= (?:has|was|is|will|would|may|could|closed|raised|brought)\\b){FOR}",
        example="Helios Holdings' sale of its bus business has been completed.",
        counterexample="Helios Holdings' love of its bus business has been completed.",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-its-part-is-sold",
        f"(?P<seller><co>)'s? (?P<business>(?:(?:{WORD}|<cn>) ){{1,4}}?{_UNIT}){IN_PLACES} "
        "(?P<t>(?:(?:has|have) (?:now )?been|was|were|(?:is|are)(?: now)? being|"
        "(?:is|are|was) to be|(?:will|would|may|could|might) be)(?: [a-z]+ly)? "
        "(?:sold(?: off)?|divested|offloaded)|(?:is|are|was) (?:put )?up for sale)"
        f"(?! by| out| to <pas>){FOR}",
        example="Helios Holdings' bus business has been sold for $4.3 million.",
        counterexample="Helios Holdings' bus business has been praised for $4.3 million.",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-part-headline",
        "^(?P<seller><cn>) (?P<t>(?:(?:plans|agrees|set|looks|aims|in talks) )?to (?:sell|divest|"
        "offload)|sells|offloads|divests|"
        "(?:mulls|weighs|explores|considers|completes|eyes) sale of) "
        f"(?P<business>(?:(?!(?:its|the|stakes?|shares)\\b){WORD} ){{1,4}}?"
        f"(?:business|unit|arm|division|subsidiary|operations)){IN_PLACES}"
        f"(?: for (?P<amount><m>)| in <m> deal)?(?: in <d>)?$",
        example="Helios Holdings to sell bus business for $4.3 million",
        counterexample="Helios Holdings to sell bus tickets for $4.30",
        base=0.84,
    ),
)
