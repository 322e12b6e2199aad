"""Denials that name no deal: 上述消息不实 denies what was reported just before."""

from collections.abc import Iterator, Sequence

from monitor.events._candidate import Candidate
from monitor.events._document import date_near
from monitor.events._place import Place
from monitor.reading.leading import led

_DENIES = led(
    "(?:消息|传闻|传言|报道|说法|此事|内容|信息|爆料)(?:(?!不存在)[^，。；]){0,10}(?:不实|不属实|谣言|虚假(?!记载|陈述)|子虚乌有|假消息|不是事实|并非事实|没有根据)"
    "|(?:否认|辟谣)(?:了)?(?:上述|该|这一|此|相关|有关)|纯属(?:谣言|子虚|虚构)|不实(?:传闻|信息|消息|报道)"
    "|(?:对此|回应)[^。；]{0,30}(?:谣言|不实|否认)"
)
_OPEN = frozenset({"rumoured", "possible", "planned"})
_REACH = 4  # sentences back to what is denied


def of(
    place: Place, found: Sequence[Candidate], earlier: Sequence[Candidate]
) -> Iterator[Candidate]:
    """What was told last as a rumour or a plan, denied, where this sentence says no more."""
    start, end = place.span()
    if place.document.lang != "zh" or not _DENIES.search(place.document.text, start, end):
        return
    near = [c for c in earlier if c.modality in _OPEN and place.index - c.index <= _REACH]
    if not near or any(c.modality == "denied" for c in found):
        return
    for told in near:
        if told.index == near[-1].index and not told.background:
            yield told.like(
                modality="denied",
                evidence=[place.span()],
                index=place.index,
                paragraph=place.paragraph,
                date=date_near(place.masked, end),
                attribution=place.speaker.attribution,
            )
