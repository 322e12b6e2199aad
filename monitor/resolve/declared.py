"""The other names that a text gives a firm in brackets: 远浦航运（Seabright Lines）."""

import re
from collections.abc import Iterable

from monitor.resolve.common import is_common
from monitor.resolve.folding import fold
from monitor.resolve.names import are_of_two_scripts
from monitor.resolve.words import PLACES_ZH

_BRACKETED = r"\s*[(（]\s*([^()（）]{2,60}?)\s*[)）]"
# A bracket holds much else: codes, exchanges, places, what the firm is.
_LATIN = re.compile(r"[A-Za-zÀ-ɏ][\w&.,'’\- ]*[a-zà-ɏ][\w&.,'’\- ]*|[A-Z]{4,}")
_CHINESE = re.compile(r"[\u3400-\u9fff·]{2,20}")
_CODE = re.compile(r"\.[A-Z]{1,3}$|\d{4,}")
_NO_NAME = re.compile(
    r"简称|下称|代码|股票|原名|曾用|上市|全资|控股|子公司|母公司|参股|持股|港股|美股|以下|括|即|"
    r"^(?:the|a|an|its|formerly|owned|based|which|also|and)\b",
    re.IGNORECASE,
)


def also_called(name: str, texts: Iterable[str]) -> tuple[str, ...]:
    """What the texts give in brackets right behind `name` as its name in the other script."""
    pattern = re.compile(re.escape(name) + _BRACKETED)
    found = (met[1].strip(" ,.") for text in texts for met in pattern.finditer(text))
    return tuple(dict.fromkeys(one for one in found if _is_name(one, name)))


def _is_name(other: str, name: str) -> bool:
    if not are_of_two_scripts(name, other) or _NO_NAME.search(other) or _CODE.search(other):
        return False
    if not (_LATIN.fullmatch(other) or _CHINESE.fullmatch(other)):
        return False
    return fold(other) not in PLACES_ZH and not is_common(other)
