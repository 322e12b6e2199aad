"""Days that are words of a Chinese name: 明天 in 平川明天医院."""

from collections.abc import Iterable, Sequence

from monitor.reading.masks.mask import Item
from monitor.reading.names.zh.edges import NAMING
from monitor.reading.regexes.leading import led
from monitor.reading.tagger.tagged import Tagged

OF_TODAY = led(  # what a firm called 今日资本 has or does; 今日资本市场 is no firm
    "[今明]日(?:资本|头条|传媒)(?=(?:独家|联合|共同|已|曾|拟|将)?(?:[领跟参]投|投资了|收购|入股|持有|"
    "持股)|旗下|创始|CEO|总裁|合伙人|(?:、|和|与|及)[一-鿿]{2,8}(?:等|[领跟参]投|投资了))"
)


def without(items: Iterable[Item], begin: int, tagged: Sequence[Tagged]) -> list[Item]:
    """The items that are not such days. The tagger's words count from `begin`."""
    names = [(begin + w.start, begin + w.end) for w in tagged if w.tag in NAMING and not w.common]
    return [
        i for i in items if i.kind != "date" or not any(a < i.start and i.end < b for a, b in names)
    ]
