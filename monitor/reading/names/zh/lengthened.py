"""Lengthens a Chinese name by the trade or the country behind it, where only a firm can stand."""

from collections.abc import Sequence

from monitor.reading.names.zh import descriptions
from monitor.reading.names.zh.leftover import Span
from monitor.reading.names.zh.neighbours import Around, Left, Right, before, behind
from monitor.reading.regexes.late import late
from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words.goods_zh import GOODS

_DEALT_IN = frozenset({Left.DEALT, Left.OWNED, Left.LISTED, Left.HOLDER})
_FIRM_BEHIND = frozenset({Right.SHARE, Right.DEALS})
_ARM_BEHIND = late(  # 海山中国的总裁, but not 海山中国市场
    r"[，。；：、！？”）)（(]|的(?!市场|业务|工厂|消费者|用户|门店|销量)|[与和及等拟将已]|"
    r"(?:的)?\d[\d.]*%|(?:首席|总裁|董事|CEO|总经理|副总|宣布|表示|持股|持有|旗下|控股|收购|合作|签)"
)


def lengthened(
    text: str, named: list[Span], placed: Sequence[Tagged], taken: Sequence[tuple[int, int]]
) -> list[Span]:
    """收购海山天然气32%股权, 海山中国的股份: the names, each with the word behind it, if that is a
    part."""
    behind_names = {w.start: w.end for w in placed if text[w.start : w.end] in _ADDED}
    if behind_names.keys().isdisjoint([span[1] for span in named]):
        return named
    around = Around.of(descriptions.firms(text, named, taken))
    return [_with(text, span, behind_names.get(span[1], 0), around) for span in named]


_ADDED = GOODS | {"中国", "金融"}
# 海山汽车金融今日宣布, but not 海山汽车金融业务
_FINANCE_BEHIND = late(
    "(?:[今昨]日|日前|近日|周[一二三四五六日])?(?:宣布|公告|完成|获批|注册资本|披露|增资|减资)"
)


def _with(text: str, span: Span, end: int, around: Around) -> Span:
    if not end or span[2] != "guess" or text[span[0]].isascii():
        return span
    if text.startswith(("中国", "金融"), span[1]):
        arm = _ARM_BEHIND if text.startswith("中国", span[1]) else _FINANCE_BEHIND
        fits = arm.match(text, end) is not None
    else:
        fits = _is_dealt_in(text, span[0], end, around)
    return (span[0], end, "guess", span[3]) if fits else span


def _is_dealt_in(text: str, start: int, end: int, around: Around) -> bool:
    right = behind(text, end, around)
    if right in _FIRM_BEHIND:
        return True
    return right in {Right.LISTED, Right.STOP} and before(text, start, around) in _DEALT_IN
