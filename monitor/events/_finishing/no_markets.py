"""What firms enter besides markets: boards and lists, states and procedures, other firms."""

import re

from monitor.events._english.markets import arrivals
from monitor.events._joined.named_here import position
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.masks.mask import compiled
from monitor.reading.regexes.late import late
from monitor.reading.words.places_en import NATIONS, PEOPLES, PLACES

_PLAIN = ("market-en-enter",)
ABROAD = frozenset({"中国", "国内"})  # somebody from elsewhere enters or leaves it
_DEAL = re.compile(
    "agreement|partnership|venture|contract|alliance|collaboration|cooperation|memorandum|"
    r"merger|transaction|\b(?:deals?|pacts?|talks|discussions|negotiations|facility|tie-up|"
    "arrangement|relationship|meetings?|auctions?|tenders?|conference|summit|survey|study|"
    "trials?|ceremony|programmes?|programs?|scheme|round|contest|race|process|seasons?|"
    "records?|finals?|tournament|championship|masters|cup|league|olympics|history|phase|stage|era|"
    "hall of fame|decade|chapter|"
    r"buildings?|offices|premises|proceedings|insolvency|bankruptcy|administration|receivership|"
    r"liquidation|territory|disrepair|disuse|index|ranking|rankings|oblivion|recession|"
    r"retirement|effect|hiding|law|(?<!cash )register)\b"
)
# Firms get into trouble, move into profit and into new offices.
_STATE = re.compile(
    r"(?:[a-z-]+ ){0,3}(?:difficult(?:y|ies)|troubles?|problems?|profits?|loss(?:es)?|rows?|"
    r"disputes?|cris[ie]s|red|black|lead|run|debt|disarray|chaos|action|view|details?|data|"
    r"spotlight|limelight|fray|unknown|future|year|arms|hands|shape|gear|overdrive|line|place|"
    r"position|(?:head)?quarters|offices?|tears|weekend|fights?|arguments?|factory|factories|"
    r"plants?|warehouses?|homes?|flats?|"
    r"hot water|bed|motion|arrears|default|calm|sweat|wall|sites?|areas of)"
    r"(?=$| (?:over|of|with|for|at|on|from|about|after|when|as|that)\b)"
)
# What is entered besides markets: boards and lists, stages and years, court procedures.
_NO_FIELD = late(
    "已|成[为常]|是|新(?:赛道|市场|领域|业务|阶段|征程|时代|台阶|篇章)$|董事会|监事会|"
    "名单|榜单|前[一二三四五六七八九十百0-9]|决赛|[一二三四五六七八九十0-9]+强|"
    ".{0,4}(?:阶段|状态|时期|时代|期|年|程序|周期|轨道|通道|倒计时|视野|视线)$|破产|清算|"
    "重整|司法|新的|资本市场|公司|企业|交易|停牌|发展|全面|中国$|国内$|国际$|全国|全球$|"
    "[我你他其该这那]"
)
_WHICH = frozenset(
    "country region market markets business industry sector field stock".split()
)  # unsaid
_NO_MARKET = frozenset(
    "into agreement a an with by talks its this administration liquidation receivership bankruptcy "
    "insolvency force service production office preview beta testing first second third".split()
)
_A_FIRM = compiled(
    r" ?(?:the )?<c>(?=$|[.,;]| <d>| (?:at|in|on|as|with|after|last|this|by|when|from)\b)", "en"
)


def _joins_a_firm(candidate: Candidate, place: Place) -> bool:
    """ "Went into the Halden Group last year": a firm is no market."""
    at = position(place, candidate.trigger[1])
    return "-en-" in candidate.rule and _A_FIRM.match(place.masked.text, at) is not None


def is_no_market(market: str, candidate: Candidate, place: Place) -> bool:
    """Whether what is entered is a firm, an agreement, a year, a state or too vague."""
    return _joins_a_firm(candidate, place) or _is_none(market, candidate.rule)


# "the north of England", "mainland China", "11 African countries"
_PART_OF = late(
    r"(?:the |(?:north|south|east|west|centre|rest|whole)[a-z-]* of (?:the )?|[Mm]ainland |"
    r"[Cc]ontinental |[Ss]ub-Saharan |[Gg]reater |(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entr)"
    r"(?:east|west)?(?:ern|al) |\d+ |[a-z]+ (?=[a-z A-Z]*(?:countries|markets)$)){0,3}"
)
_ABROAD_TOO = PEOPLES | frozenset("Gulf Benelux countries markets".split())


def _is_abroad(market: str) -> bool:
    """Whether a place is a country, a part of one or several, not a town."""
    if market in NATIONS:
        return True
    parts = (_PART_OF.sub("", part, 1) for part in re.split(", | and ", market))
    return any(part in NATIONS or part.split(" ")[0] in _ABROAD_TOO for part in parts if part)


def _is_none(market: str, rule: str) -> bool:
    if _NO_FIELD.match(market) and market not in ABROAD:
        return True
    if rule in arrivals.RULES and not _is_abroad(market):
        return True
    if rule == "market-en-returns" and market not in PLACES | PEOPLES:
        return True
    if not market or market.lower() in _WHICH or market.lower().split(" ")[0] in _NO_MARKET:
        return True
    if _STATE.match(market.lower()):
        return True
    return _DEAL.search(market.lower()) is not None or (rule in _PLAIN and market.isdigit())
