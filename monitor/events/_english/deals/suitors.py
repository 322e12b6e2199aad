"""How English texts tell an offer by its price, and whom a suitor has in its sights."""

from monitor.events._english._pieces import ARTICLE, FOR, GAP
from monitor.events._english._prices import A_SHARE, PER_SHARE
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_TARGET = f"{ARTICLE}(?P<target><cn>)(?!'s? [a-z]| [a-z-]+s\\b| and )"
_OFFERS = "offer(?:s|ed|ing)?|bid(?:s|ding)?|tabl(?:ed?|es|ing)|propos(?:ed|es|ing)(?: to pay)?"
_OFFER = "(?:(?:[a-z-]{3,14} ){0,3}?(?:offer|bid|proposal|approach))"
_HOLDERS = "(?:(?:share|stock)holders|investors|owners|holders)"
_GET = "(?:will|would|are to|to|stand to|can) (?:get|receive|be paid|be offered|collect)"
_BE = (
    "(?: (?:is|are|was|were|has been|have been|now|also|again|reportedly|said to be|believed to be|"
    "understood to be|thought to be|rumou?red to be|reported to be)){1,3}"
)
_SIGHTS = "(?:<one>|its|their|his|her) (?:sights?|crosshairs|eyes?)"
_AIMS = (
    f"(?:{inflected('set', 'train', 'fix', 'turn')}|has|had|have) {_SIGHTS} on|"
    f"{inflected('make', 'plan', 'plot', 'consider', 'weigh', 'prepare', 'mull', 'launch')} "
    "(?:an? |<one> |its )?(?:(?:audacious|bold|fresh|hostile|possible|<m>) )?(?:play|move|swoop|"
    "tilt) (?:for|at)|(?:express|show|confirm|signal|declar|registe?r|regist)\\w{0,3} (?:[a-z-]+ )?"
    "interest in (?:buying|acquiring|taking over|bidding for|purchasing)"
)
# "Is eyeing Kestrel for a foothold", not "is eyeing Kestrel fans"
_ENDS = (
    "(?=$|[.;,]| (?:takeover|deal|bid|merger|for|in|as|after|to|with|and|following|amid|but|"
    "because|ahead|according|since|who|which|<d>)(?!\\w))"
)
# "Is pursuing Kestrel for unpaid rent"
_NO_SUIT = f"(?! {ARTICLE}<cn> (?:for|in|over|with|through)(?!\\w))"

PATTERNS = (
    Pattern(
        "acquisition-en-offers-sum",
        f"(?P<acquirer><pas>){GAP} (?P<t>{_OFFERS}) (?:{A_SHARE}|(?P<amount><m>)"
        "(?: (?:in cash|in shares|in cash and (?:shares|stock)))?) "
        f"(?:for|to (?:buy|acquire|take over)) {_TARGET}|"
        f"(?P<acquirer><pas>){GAP} (?P<t1>{_OFFERS}|pay(?:ing)?(?= [^ ]{{1,12}} in cash ))"
        f" (?:{A_SHARE} (?:of|in) (?:the )?{_TARGET}|{PER_SHARE}(?:the )?(?P<target><cn>)(?:'s?)? "
        "(?:(?:ordinary|common|outstanding) )?(?:share|unit)\\b)",
        example="Helios Holdings on Sunday offered £2.6bn for North Systems plc.",
        counterexample="Helios Holdings on Sunday offered £2.6bn of bonds in North Systems plc.",
        modality="planned",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-bid-of",
        f"(?P<acquirer><pas>){GAP} (?P<t>(?:ma[dk]|tabl|launch|submit|lodg|mount)"
        "(?:es?|ed|ing|s|ted)(?: [a-z-]{1,14}){0,5}? (?:bid|offer|proposal)) "
        f"(?:of|worth|valued at) "
        f"(?:{A_SHARE}|(?P<amount><m>)) (?:for|to (?:buy|acquire|take over)) {ARTICLE}"
        "(?P<target><pas>)",
        example="Helios Holdings made a rival offer of £50 million for North Systems.",
        counterexample="Helios Holdings made a rival offer of help for North Systems.",
        modality="planned",
    ),
    Pattern(
        "acquisition-en-holders-get",
        f"(?:(?P<target><cn>)(?:'s?)? {_HOLDERS}|{_HOLDERS} (?:in|of) (?:the )?(?P<target><cn>))"
        f"(?: (?:<d>|now|also))? (?P<t>{_GET}) (?:about )?(?:{A_SHARE}[^.;<ns>]{{0,40}}? "
        f"(?:(?:under|in|from|as part of) (?:an? |the |its )?{_OFFER}"
        f"(?: made)? (?:by|from) {ARTICLE}(?P<acquirer><co>)|(?:under|in) (?P<acquirer><co>)'s? "
        f"{_OFFER}|from {ARTICLE}(?P<acquirer><co>)(?=[,.;]|$))|"
        "\\d[\\d.]{0,6} (?:of an? )?(?:new |ordinary )?(?P<acquirer><co>)(?:'s?)? (?:[a-z]+ )?"
        "shares? (?:for|per|in exchange for) (?:each|every|one|their|share))",
        example="North Systems shareholders will get $3.60 a share from Helios Holdings.",
        counterexample="North Systems shareholders will get 36 cents a share from reserves.",
        modality="planned",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-offer-values",
        f"(?:(?P<acquirer><co>)'s? {_OFFER}|(?:[Tt]he|[Aa]n?) {_OFFER} (?:by|from) {ARTICLE}"
        "(?P<acquirer><co>)) (?P<t>values|valued|would value|valuing) (?:each )?"
        f"{ARTICLE}(?P<target><cn>)(?:'s?)?(?: shares?)? at (?:(?P<amount><m>)|"
        "[$£€]?\\d[\\d.]{0,6})",
        example="Helios Holdings' offer values North Systems at $2bn.",
        counterexample="Helios Holdings' broker values North Systems at $2bn.",
        modality="planned",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-eyes",
        f"^(?P<acquirer><cn>) (?P<t>eyes|eyeing|circles|circling|courts|woos|pursues{_NO_SUIT}|"
        "mulls bid for|weighs bid for|considers bid for) "
        "(?P<target><cn>)(?=$|[.;,]| (?:takeover|deal|bid|merger|for|in)\\b)|"
        f"(?P<acquirer><cn>){_BE} (?P<t1>eyeing|circling|stalking|wooing|"
        f"pursuing{_NO_SUIT}|running the rule over|sniffing around|weighing up) "
        f"{ARTICLE}(?P<target><cn>){_ENDS}|"
        f"(?P<acquirer><cn>){GAP} (?:(?P<t2>{_AIMS}) {ARTICLE}(?P<target><cn>){_ENDS}|"
        f"(?:has|have|had|puts?) {ARTICLE}(?P<target><cn>) (?P<t3>in {_SIGHTS}))|"
        f"(?P<target><cn>){_BE} (?:being )?(?:(?P<t4>stalked|circled|courted|wooed) by|"
        f"in the (?P<t5>sights|crosshairs) of) {ARTICLE}(?P<acquirer><co>)",
        example="Helios Holdings eyes North Systems for a foothold in the west.",
        counterexample="Helios Holdings eyes North Systems managers",
        modality="possible",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-approaches",
        f"(?P<acquirer><co>){GAP} (?P<t>{inflected('approach', 'contact')}) {ARTICLE}"
        "(?P<target><cn>) (?:about|over|with|regarding) (?:an? |the |its )?"
        "(?:(?:[a-z-]{3,14}|<m>) ){0,3}?(?:takeover|buyout|acquisition|bid|offer|merger|"
        f"purchase|tie-up)\\b(?! (?:of|for|by) (?!it\\b|<one>|<m>)){FOR}",
        example="Helios Holdings has approached North Systems about a takeover.",
        counterexample="Helios Holdings has approached North Systems about a tenancy.",
        modality="possible",
        base=0.88,
    ),
)
