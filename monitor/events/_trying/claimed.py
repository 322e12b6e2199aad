"""Which modality a match of a pattern has: its own, or that of the words around it."""

import re

from monitor.events._patterns.pattern import Kind
from monitor.events._patterns.place import Place
from monitor.model import Modality
from monitor.reading.claims import modality
from monitor.reading.masks.mask import compiled
from monitor.reading.regexes.late import late

# "It is unclear whether X owns Y"
_OPEN = compiled(r"\b(?:whether|unclear if|speculat\w+ that)\b[^,;]*$", "en")


def of(
    kind: Kind, fixed: Modality | None, match: re.Match[str], trigger: tuple[int, int], at: Place
) -> tuple[Modality, bool]:
    """The modality of a match, `fixed` if its pattern has one, and whether it is for now."""
    stated, for_now = _stated(kind, match, trigger, at)
    return _unless_denied(fixed, stated, match, trigger[0]), for_now


def _stated(
    kind: Kind, match: re.Match[str], trigger: tuple[int, int], at: Place
) -> tuple[Modality, bool]:
    """What the words around say; background facts ignore the modality of plans around them."""
    start, end = trigger
    if not kind.background:
        stated, for_now = modality.of(at.masked.text, start, end, at.document.lang)
        return _unless_hearsay(stated, at), for_now
    stated, for_now = modality.of(at.masked.text[: match.end()], start, end, at.document.lang)
    open_ = stated == "possible" and _OPEN.search(at.masked.text, 0, start)
    if at.document.lang == "en" and stated in {"planned", "possible"} and not open_:
        left = match.start()
        stated, _ = modality.of(match.group(), start - left, end - left, at.document.lang)
    return stated, for_now


def _unless_hearsay(stated: Modality, at: Place) -> Modality:
    """ "X, according to people familiar with the matter, will buy Y": the aside left out counts."""
    if at.document.lang != "en" or stated not in {"asserted", "planned"}:
        return stated
    whole = at.document.masked(at.index).text
    return "rumoured" if modality.is_hearsay(whole, stated) else stated


# "Denied that it has received a bid": denied, whatever the pattern's own modality
_DENIED_THAT = compiled(
    r"\b(?:den(?:y|ies|ied|ying)(?: (?:[a-z]+ ){0,3}(?:reports?|rumou?rs|speculation|"
    "claims))?|not true|untrue|false|no truth (?:in|to) (?:[a-z]+ ){1,4}) that [^,;]*$",
    "en",
)
# 并未否认造车: neither denied nor confirmed
_NOT_DENIED = late("(?:[未没不]|没有|未予|不予)(?:正面|直接|明确|加?以)?否认")


def _unless_denied(
    fixed: Modality | None, stated: Modality, match: re.Match[str], start: int
) -> Modality:
    """The pattern's own modality, else that of the sentence; a governing denial overrides."""
    if fixed in {"planned", "possible"} and stated == "denied":
        return stated if _DENIED_THAT.search(match.string[:start]) else fixed
    near = max(0, match.start() - 2), match.end()
    if fixed == "denied" and _NOT_DENIED.search(match.string, *near):
        return "possible"
    return fixed or stated
