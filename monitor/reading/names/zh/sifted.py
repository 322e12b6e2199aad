"""Drops Chinese runs that have the shape of a firm's name but do not name a firm in context."""

from collections.abc import Iterable, Iterator, Sequence

from monitor.reading.names.zh import descriptions, doubted
from monitor.reading.names.zh.edges import NAMING_OR_PLACE, inside_of
from monitor.reading.names.zh.leftover import Span
from monitor.reading.names.zh.neighbours import Around, Right, behind, is_idle
from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.late import late
from monitor.reading.regexes.nearby import times
from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words import zh as words

Part = tuple[int, int]


def sifted(
    text: str, named: Sequence[Span], placed: Sequence[Tagged], taken: Sequence[Part]
) -> list[Span]:
    """The names, without those that have only the shape of a firm's where no firm acts."""
    sure = [s for s in named if s[3] != "shape"]
    around = Around.of(descriptions.firms(text, sure, taken))
    kept = (s for s in named if _SOMEWHERE.fullmatch(text, *s[:2]) is None)
    return [s for s in kept if not _is_idle(text, s, placed, around)]


# 芜湖一低空运营公司: a firm there, without its name
_SOMEWHERE = late(
    f"(?:{any_of(words.PLACES)})(?:省|市)?一(?![汽建号品心方机鸣级线带流重拖药])[一-鿿]{{2,8}}(?:公司|企业|工厂)"
)


def _is_idle(text: str, span: Span, placed: Sequence[Tagged], around: Around) -> bool:
    """Whether it has only its shape as evidence, once, where no firm acts or is dealt in."""
    start, end = span[:2]
    if span[3] == "shape" and _says_how(text, start, end):
        return True
    if not _is_only_shaped(text, span, inside_of(placed, (start, end))):
        return False
    if doubted.is_told(text, start, end) or times(text[start:end], text, start) > 1:
        return False
    if is_idle(text, start, end, around):
        return True
    return span[3] == "shape" and _is_described(text, span, placed, around)


_PLANS = tuple("考虑 打算 准备 寻求 计划 拟 欲".split())
_DEALS = tuple("收购 并购 买下 购买 出售 转让 入股 私有化".split())
_ADVERB = 2  # characters


def _says_how(text: str, start: int, end: int) -> bool:
    """考虑全盘收购: whether it says how the subject deals."""
    planned = text.endswith(_PLANS, max(0, start - _ADVERB), start)
    return planned and end - start == _ADVERB and text.startswith(_DEALS, end)


_HOUSES = tuple("集团 控股 股份 科技 资本 创投 银行 证券 保险 信托 实业".split())


def _is_only_shaped(text: str, span: Span, inside: Sequence[Tagged]) -> bool:
    """Whether it is a guess of Chinese words, none a naming word, or of plain words with a weak
    ending of firms."""
    start, end, kind, how = span
    if kind != "guess" or how not in {"shape", "word"} or text[start:end].isascii():
        return False
    if any(w.tag in NAMING_OR_PLACE for w in inside):
        return False
    plain = all(w.common for w in inside) and not text.endswith(_HOUSES, start, end)
    return how == "shape" or plain


_DESCRIBING = frozenset("m a r".split())


def _is_described(text: str, span: Span, placed: Sequence[Tagged], around: Around) -> bool:
    """最大的看点, 三块牌子, “饭碗”: whether a word before it or quotation marks show a thing."""
    start, end = span[:2]
    if behind(text, end, around) in {Right.SHARE, Right.DEALS, Right.LISTED}:
        return False
    if start and text.startswith("”", end) and text.startswith("“", start - 1):
        return not doubted.is_called(text, start, end)
    before = inside_of(placed, (max(0, start - 1), start))
    return text[start - 1 : start] == "的" or any(w.tag in _DESCRIBING for w in before)


_OF_GRAMMAR = frozenset("v vd d ad c p r u f xc q".split())
_NEVER_IN_NAMES = frozenset("u p".split())  # 牌照的金融机构


def worded(spans: Iterable[Span], start: int, tagged: Sequence[Tagged]) -> Iterator[Span]:
    """The spans that are not all verbs and words of grammar; the sentence begins at `start`."""
    for span in spans:
        inside = inside_of(tagged, (span[0] - start, span[1] - start))
        known = (w.tag in _OF_GRAMMAR and (w.common or w.end - w.start == 1) for w in inside)
        prose = any(w.tag in _NEVER_IN_NAMES for w in inside[:-1])
        if not prose and not all(known):
            yield span
