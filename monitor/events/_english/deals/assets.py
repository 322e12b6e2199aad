"""How English texts report a deal in businesses without a name: wind farms, a chain of pubs."""

from monitor.events._english._pieces import (
    ADV,
    ARTICLE,
    BESIDE,
    BUYS,
    DEAL,
    FOR,
    GAP,
    TO_WHOM,
    WORD,
)
from monitor.events._patterns.pattern import Pattern

# What brings in money by itself; never goods, ships, land or houses.
THINGS = (
    "(?:(?:wind|solar) (?:farms?|parks?|plants?|projects?|portfolio)|hotels?|pubs|bars|"
    "restaurants|stores|supermarkets|shops|outlets|branches|dealerships?|"
    "(?:gold |copper |coal |iron ore |lithium |zinc |nickel )?mines?|"
    "brewer(?:y|ies)|distiller(?:y|ies)|bakery|bakeries|dair(?:y|ies)|refiner(?:y|ies)|"
    "(?:power|process\\w*|production|manufacturing|chemical|car|cement|steel) plants?|"
    "factor(?:y|ies)|power stations?|(?:oil|gas|oil and gas) ?(?:fields?|assets)|fields|"
    "(?:offshore |exploration |oil |gas ){1,2}blocks|"
    "terminals?|ports?|airports?|shipyards?|hospitals?|clinics|pharmacies|"
    "(?:dental |medical |veterinary |vet |GP )?(?:practices|surgeries)|garages|gyms|cinemas|"
    "(?:care|nursing) homes|"
    "schools|nurseries|newspapers|radio stations|(?:television|TV) stations|data cent(?:re|er)s|"
    "mills?|(?:grain )?elevators|quarr(?:y|ies)|foundr(?:y|ies)|smelters?|winer(?:y|ies)|"
    "shopping (?:centres|centers|malls)|assets|business(?:es)?|brands|franchises|projects|"
    "subsidiaries|divisions?)"
)
_MANY = "(?:portfolio|pool|chain|group|network|package|collection|string|cluster|number|handful)"
_COUNT = (
    "(?:all|both|several|some|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|"
    "up to \\w+|\\d{1,4})"
)
_WORDS = f"(?:(?!(?:of|from|by|to|for|with|in|which|that|and|its|their)\\b){WORD} |<cn> ){{0,4}}?"
_ASSETS = (
    f"(?:(?:<one>|its|their|the|an?|another) |(?={_COUNT} ))"
    f"(?P<business>(?:{_COUNT} )?(?:{_WORDS}{_MANY} of (?:the |<one> |its |\\d{{1,3}} )?)?"
    f"{_WORDS}{THINGS}(?: (?:and|or) (?:[a-z-]{{2,12}} ){{0,2}}[a-z]{{4,12}})?)"
    "(?:,? (?:in|across|near|off|at|on|outside|around|based in|located in) "
    "(?!(?:talks|order|return|exchange|response|turn)\\b)[^.;:<ns>]{1,40}?|"
    "(?: in| across| near| at) (?:the )?<cn>(?: and <cn>)?)?"
)
_A_STAKE = (
    "(?:an? (?:minority |majority |controlling )?|the |<one> )?(?:(?P<percent><r>) )?"
    "(?:[a-z-]{4,12} ){0,2}?(?:stake|interest|share) in "
)
_NOT_BUYERS = "(?! (?:customers|clients|members|employees|readers|tenants)\\b)"

PATTERNS = (
    Pattern(
        "acquisition-en-sells-assets",
        f"(?P<seller><pas>){GAP} (?P<t>sold(?: off)?|sells?(?: off)?|selling|divest(?:s|ed|ing)?|"
        f"offload(?:s|ed|ing)?|dispos(?:ed|es|ing) of){ADV} {_ASSETS}{BESIDE} to {TO_WHOM}"
        f"(?P<acquirer><pas>){_NOT_BUYERS}{FOR}",
        example="Helios Holdings has agreed to sell a portfolio of wind farms to Kestrel Ltd.",
        counterexample="Helios Holdings has agreed to sell a series of wind gauges to Kestrel Ltd.",
    ),
    Pattern(
        "acquisition-en-buys-assets",
        f"(?P<acquirer><pas>){GAP} (?P<t>{BUYS}|acquisition of|purchase of) "
        f"(?:{_A_STAKE})?{_ASSETS}{BESIDE} from {TO_WHOM}(?P<seller><pas>){_NOT_BUYERS}{FOR}",
        example="Helios Holdings has bought a brewery in Leeds from Kestrel Ltd for £5m.",
        counterexample="Helios Holdings has bought a barrel in Leeds from Kestrel Ltd for £5.",
    ),
    Pattern(
        "acquisition-en-deal-from",
        f"(?P<acquirer><pas>){GAP} (?P<t>{DEAL}) from {TO_WHOM}(?P<seller><co>) of "
        f"(?:{_ASSETS}|{ARTICLE}(?P<target><cn>)(?=[,.;]|$| (?:for|in|and|by|after|as)\\b))"
        f"{BESIDE}{FOR}",
        example="Helios Holdings has completed the acquisition from Kestrel Ltd of North Systems.",
        counterexample="Helios Holdings has completed the delivery from Kestrel Ltd of wheat.",
    ),
    Pattern(
        "acquisition-en-buys-several",
        f"(?P<acquirer><cn>){GAP} (?P<t>{BUYS}) "
        f"(?P<business>(?:{_COUNT} (?:more )?|an? (?=[^.;<ns>]{{3,60}} for <m>))"
        f"{_WORDS}(?!fields\\b){THINGS})"
        f"(?=[,.;]|$| (?:in|across|near|and|on|outside)\\b| for (?:<m>|an? )| as it ){FOR}",
        example="Helios Holdings has bought three dental practices in Leeds.",
        counterexample="Helios Holdings has bought three dental drills in Leeds.",
        base=0.86,
    ),
)
