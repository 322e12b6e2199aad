"""What is beside some words of a Chinese sentence, where a deal may have a slot for a firm."""

from collections.abc import Iterable
from enum import Enum, auto
from typing import NamedTuple, Self

from monitor.reading.names.zh.descriptions import after_description
from monitor.reading.regexes.late import late

Part = tuple[int, int]


class Left(Enum):
    """What is right before some words."""

    MARK = auto()  # the head of the clause, or a word that joins clauses
    LISTED = auto()  # a firm and a conjunction
    DEALT = auto()  # a verb of dealing
    CALLED = auto()  # the role of a party to a deal, and a copula
    OWNED = auto()  # a word for a subsidiary, or for an owner
    HOLDER = auto()  # the bare word 股东
    OTHER = auto()


class Right(Enum):
    """What is right after some words."""

    STOP = auto()
    LISTED = auto()  # a conjunction and a firm
    SHARE = auto()
    DEALS = auto()  # a verb of dealing, and its object or amount
    OWNS = auto()  # a word for a subsidiary or an owner, and a firm
    OTHER = auto()


_JOINT_BEFORE = late(
    "(?:、|以及|和|与|及|(?:拟|将|已|计划|曾|或|有意|有可能)?(?:联合|联手|携手|联同|会同))$"
)
_JOINT_BEHIND = late("、|以及|和|与|及")
_DEALT_BEFORE = late(  # 股权和 before the object: one share of several
    "(?:收购|并购|吸收合并|购买|购入|买入|买进|买走|受让|转让|出售|卖出|售出|抛售|增持|减持|清仓|入股|参股|控股|举牌|"
    "入主|领投|参投|战略投资|接过|竞得|拍得|摘得|买下|拿下|购得)了?$|投资了$|"
    "(?:卖给|出售给|转让给|售予|出售予|转让予|花落)了?(?:[一-鿿]{2,3}的)?$|"
    "(?:共同|联合|合资|出资|投资)(?:出资|投资)?(?:设立|成立|组建|新设|创办)了?$|"
    "(?:牵手|联姻|结盟)$|(?:持有|所持)(?:的)?$|[%％](?:的)?(?:股权|股份|权益)(?:、|，|以及|和|与|及)$"
)
_CALLED = late(
    "(?:[买卖]方|[受转出]让[方人]|收购方|出售方|接盘方|投资方|交易对(?:手方?|方)|合作方|控股股东|实际控制人|"
    "(?:目标|标的)(?:公司)?)"
    "(?:分别)?[为是系]$"
)
# Words for subsidiaries and owners.
KIN = (
    "(?:(?:非?全资|控股|参股|下属|间接|直接){0,2}(?:附属公司|子公司|孙公司)|"
    "(?:参股|控股)公司|旗下|(?:(?:控股|创始|原始|主要|第?[一二三四五]大?(?:流通股?)?|大|单一大|"
    "(?:单一)?最大(?:单一|流通股)?)股东|实际控制人|实控人|母公司))"
)
_KIN_WORD = late(KIN)
_KIN_BEFORE = late(rf"(?:(?<!原){KIN}(?:[为是系]|——?|“)?|(?:隶属|从属|归属)于?)$")
_KIN_BEHIND = late(rf"(?:的)?(?:原|现)?{KIN}(?:[为是系]|——?|“)?")
_SHARE = late(
    r"(?:的|中的?)?持股(?:比例)?(?!公司|平台|计划|会|人)|[约各]?\d[\d.]*[%％]|"
    "(?:的)?(?:全部|部分|剩余|少数|多数|控股)?股(?:权|份|票)(?!有限|公司)|"
    r"\d[\d.,]*[万亿]?股"
)
_WHEN = r"(?:[今去前]年|\d{4}年)?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:[一二三四]季度)?"
_DEAL_BEHIND = late(
    f"{_WHEN}(?:[拟将已又再曾也还欲正虽才]|计划|宣布|考虑|先后|有意|准备|成功|完成|终于|最终|不断|"
    "继续|并未|通过|大举|累计|合计){0,3}"
    "(?:(?:[以将用]|斥资|出资|作价|耗资|花费)[^，。；、]{1,16}?)?(?:全资|战略|现金|溢价|要约){0,2}"
    "(?:收购|并购|购入|购买|受让|出售|增持|减持|[加减清]仓|新进|入股|参股|举牌|入主|"
    "斥资|出资|持有|增资|注资|(?:共同|联合)?(?:设立|成立|组建|新设))(?:了|其)?"
)
_STOP = late(r"[，。；！？”）：]|等|后|之后|时|一事|事项|的(?:事[件情项]|消息|传闻|交易)|$")
_ENDS = late(r"[，。；！？：]|$")
_OPENS = late(
    "(?:企业|公司|厂商|平台|品牌|机构|巨头|由|被|向|自|与|和|同|继|称|随着|因|而|及|"
    "[日月年]|此前|随后|近日|日前)$"
)
_MARKS = frozenset("，。；：“”（）！？》\n")


class Around(NamedTuple):
    """Where firms begin and end in a sentence."""

    begins: set[int]
    ends: set[int]

    @classmethod
    def of(cls, firms: Iterable[Part]) -> Self:
        """From the spans of firms."""
        known = list(firms)
        return cls({start for start, _ in known}, {end for _, end in known})


def before(text: str, start: int, around: Around) -> Left:
    """What is right before `start`."""
    joint = _JOINT_BEFORE.search(text, max(0, start - 5), start)
    if joint and joint.start() in around.ends:
        return Left.LISTED
    if _KIN_BEFORE.search(text, max(0, start - 12), start):
        return Left.OWNED
    if text.endswith("股东", max(0, start - 2), start):
        return Left.HOLDER
    if start == 0 or text[start - 1] in _MARKS or _OPENS.search(text, max(0, start - 3), start):
        return Left.MARK
    if _DEALT_BEFORE.search(text, max(0, start - 8), start):
        return Left.DEALT
    if _CALLED.search(text, max(0, start - 8), start):
        return Left.CALLED
    return Left.OTHER


def behind(text: str, end: int, around: Around) -> Right:
    """What is right after `end`."""
    joint = _JOINT_BEHIND.match(text, end)
    if joint and joint.end() in around.begins:
        return Right.LISTED
    if _SHARE.match(text, end):
        return Right.SHARE
    deal = _DEAL_BEHIND.match(text, end)
    if deal and (text[deal.end() : deal.end() + 1].isdigit() or _begins(text, deal.end(), around)):
        return Right.DEALS
    if _is_kin(text, end, around):
        return Right.OWNS
    return Right.STOP if _STOP.match(text, end) else Right.OTHER


_DESCRIBED = 8  # characters of a description


def _begins(text: str, place: int, around: Around) -> bool:
    """Whether a firm begins at a place, or after a description there: 家纺龙头海山."""
    if place in around.begins:
        return True
    near = (b for b in around.begins if place < b <= place + _DESCRIBED)
    return any(after_description(text, place, begin + 2) == begin for begin in near)


def kinship(text: str, start: int, end: int) -> Iterable[Part]:
    """Where text[start:end] has words for subsidiaries and owners."""
    return (found.span() for found in _KIN_WORD.finditer(text, start, end))


_HELD_BY = late("由[^，。；：]{2,40}?(?:持股|持有|控股|全资|出资)")


def _is_kin(text: str, end: int, around: Around) -> bool:
    """海山的控股股东平川集团, 海山由平川集团持股: whether it owns, or belongs to, a firm."""
    kin = _KIN_BEHIND.match(text, end)
    if kin and kin.end() in around.begins:
        return True
    held = text.startswith("由", end) and end + 1 in around.begins
    return held and _HELD_BY.match(text, end) is not None


def is_idle(text: str, start: int, end: int, around: Around) -> bool:
    """Whether it ends a clause, and the words before it make it no party to a deal."""
    if _ENDS.match(text, end) is None:
        return False
    return before(text, start, around) not in {Left.LISTED, Left.DEALT, Left.CALLED, Left.OWNED}
