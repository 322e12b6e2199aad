"""How English texts say how a bid is answered: accepted, rejected, approved, raised, denied."""

from monitor.events._english._pieces import ARTICLE, FOR, GAP
from monitor.events._english._prices import A_SHARE
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_BID = "(?:bid|offer|approach|proposal)"
_ACCEPTS = "agree|accept|approv(?!al)|back|recommend|succumb|support|welcom|yield"
_REJECTS = "rebuff|reject|resist|snub|spurn|turn(?=\\w* down )|vot(?=\\w* (?:down|against) )"
# "Kestrel", "Kestrel's board has", but not those who are offered pay
_ANSWERER = (
    "(?!(?:'s?)? (?:[a-z-]{3,12} ){0,2}(?:workers|workforce|employees|staff|unions?|drivers|pilots|"
    "crews?|nurses|teachers|doctors|players|customers|tenants)\\b)"
    "(?:(?:'s?)? (?:shareholders|investors|stockholders|board|directors)\\b"
    f"(?: (?:have|has|will|<d>))?|{GAP})"
)
# "Helios's £900m bid", "£900m Helios bid"; "agrees Helios takeover" may be either way round
_WHOSE_BID = (
    "(?:(?<!grees)(?<!greed)(?<!onsiders)(?<!eighs)"
    "(?: (?:(?P<amount><m>)|an?|the|[a-z-]{3,14})){0,3}? (?P<acquirer><cn>)|"
    " (?P<acquirer><cn>)'s?) (?:(?P<amount><m>) )?"
    f"(?:[a-z-]{{3,14}} ){{0,3}}?(?:{_BID}|takeover|buyout|merger)\\b"
)
_RAISES = inflected(*"raise,sweeten,up,increase,improve,hike".split(","))

PATTERNS = (
    Pattern(
        "acquisition-en-bid-from",
        f"(?P<target><co>){_ANSWERER} "
        f"(?P<t>(?:(?:receiv|{_ACCEPTS}|{_REJECTS}|vot|consider|weigh|review|fac|fend)"
        "\\w{0,5}|"
        "said yes to)(?: (?:down|off|to|on|for|against|in favou?r of))?"
        "(?: the (?:possibility|prospect|threat|risk) of)?"
        "(?: (?:an?|the|<one>|its))?"
        "(?! no )(?! [^.;<ns>]{0,30}(?:contract|pay|job|wage|peace|supply) offer)"
        "(?: [^.;<ns>]{0,40}?)? "
        f"(?:{_BID}|takeover|buyout|acquisition|purchase|merger|sale(?= to))) "
        f"(?:(?:of|worth|valued at) (?:{A_SHARE}|(?P<amount><m>)) )?"
        "(?:from|by|made by|(?<=sale )to) "
        f"{ARTICLE}(?P<acquirer><pas>){FOR}",
        example="North Systems rejected a $1.2 billion takeover bid from Helios Holdings.",
        counterexample="North Systems rejected a complaint from Helios Holdings.",
    ),
    Pattern(
        "acquisition-en-vote",
        "(?P<acquirer><co>)(?:'s?)? (?:shareholders|investors|stockholders|members|owners|"
        "board|directors)(?: <d>)?(?: have| has| will)?(?: <d>)? "
        "(?P<t>(?:vot\\w+|approv\\w+|back\\w*|support\\w*|clear\\w*|ratif\\w+|agree\\w*)"
        "(?: (?:in favou?r of|for|on|to))?) (?:the|a|an|<one>)"
        "(?: <m>| [a-z-]{3,16}){0,3}? (?:merger|takeover|acquisition|purchase|"
        f"combination|tie-up) (?:with|of) {ARTICLE}(?P<target><co>)",
        example="Helios Holdings' shareholders voted in favour of the merger with North Systems.",
        counterexample=(
            "Helios Holdings' shareholders voted in favour of the dinner with North Systems."
        ),
        modality="planned",
        base=0.86,
    ),
    Pattern(
        "acquisition-en-somebodys-bid",
        f"(?P<target><cn>){_ANSWERER} "
        f"(?P<t>(?:{_ACCEPTS}|consider|weigh)\\w{{0,5}}(?: (?:off|to|on))?|said yes to)"
        f"{_WHOSE_BID}{FOR}",
        example="North Systems accepts Helios Holdings' £900m bid",
        counterexample="North Systems accepts Helios Holdings' £900m bill",
        modality="planned",
    ),
    Pattern(
        "acquisition-en-rejects-bid",
        f"(?P<target><cn>){_ANSWERER} "
        f"(?P<t>(?:{_REJECTS})\\w{{0,5}}(?: down| against)?){_WHOSE_BID}{FOR}",
        example="North Systems rejects Helios Holdings' £900m bid",
        counterexample="North Systems rejects Helios Holdings' £900m bill",
        modality="denied",
    ),
    Pattern(
        "acquisition-en-rejects-suitor",
        f"(?P<target><cn>){_ANSWERER} (?P<t>(?:(?:{_REJECTS})\\w{{0,5}}(?: down)?|"
        f"(?:fend|see)\\w{{0,3}} off|{inflected('send', 'show')}(?= [^.;]{{4,40}} (?:packing|away|"
        f"the door)\\b)) {ARTICLE}(?:suitor|bidder|predator|would-be (?:buyer|acquirer|suitor)|"
        "unwelcome (?:suitor|bidder))),? (?P<acquirer><cn>)(?!'s? [a-z])",
        example="North Systems has rebuffed suitor Helios Holdings.",
        counterexample="North Systems has rebuffed critic Helios Holdings.",
        modality="denied",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-raises-bid",
        f"(?P<acquirer><co>){GAP} (?P<t>{_RAISES}"
        f" (?:(?:the|its|<one>|[a-z-]{{3,14}}) ){{0,2}}?(?P<target><cn>)(?:'s?)? (?:takeover )?"
        f"(?:bid|offer))\\b(?: to (?P<amount><m>))?",
        example="Helios Holdings raises North Systems bid to £1bn",
        counterexample="Helios Holdings raises North Systems output to 1bn tonnes",
        modality="planned",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-denies-bid",
        "(?P<acquirer><cn>)(?: has| have)? "
        "(?P<t>denies|denied|dismisse[sd]|plays down|rejects|rejected) "
        "(?P<target><cn>)(?:'s?)? (?:[a-z-]{3,14} )?(?:bid|takeover|merger|deal|offer) "
        "(?:reports?|rumou?rs?|speculation|talk|plans?)",
        example="Helios Holdings denies North Systems bid report",
        counterexample="Helios Holdings denies North Systems leak report",
        modality="denied",
        base=0.86,
    ),
)
