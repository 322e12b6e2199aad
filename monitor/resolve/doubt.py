"""Whether an event names a watched firm by a common word alone, so that it may mean another."""

import re
from collections.abc import Iterable

from monitor.model import Event, Watch
from monitor.resolve.common import is_common
from monitor.resolve.folding import fold
from monitor.resolve.names import is_firm
from monitor.resolve.topics import related

_ENOUGH = 2  # letters of a Latin name that is more than an abbreviation
# What stands beside a firm's name and hardly beside a fruit or a mountain.
_FIRM_ZH = "公司|集团|股份|科技|首席执行官|CEO|总裁|董事长|董事会|股价|财报|上市|旗下|宣布"
_FIRM_EN = (
    r"(?:,? (?:inc|corp|corporation|co|company|plc|ltd|limited|group|holdings)\b"
    r"|'s (?:ceo|chief|board|shares|stock|shareholders))"
)


def doubt(event: Event, watch: Watch, company: str) -> str:
    """Why the event may mean another than the watched `company`; empty where nothing says so.

    A common word is believed with a second attribute: another name of the firm, its legal form or
    what only firms have beside the word, one of its sectors.
    """
    written = {party.name for party in event.parties if party.company == company}
    if not written or not all(is_common(name) for name in written):
        return ""
    text = "\n".join(_said(event))
    if _other_name(watch, text) or any(_as_a_firm(name, text) for name in written):
        return ""
    if _sector(event, watch):
        return ""
    words = ", ".join(sorted(written))
    return f"named only as {words}, an everyday word or place, and nothing else says it is the firm"


def _said(event: Event) -> Iterable[str]:
    for one in event.evidence:
        yield one.title
        yield from (quote.quote for quote in one.quotes)


def _other_name(watch: Watch, text: str) -> bool:
    """Another of its names, one of its own."""
    folded = fold(text)
    own = (name for name in watch.names if not is_common(name) and len(name) >= _ENOUGH)
    return any(_stands_in(fold(name), folded) for name in own)


def _stands_in(name: str, text: str) -> bool:
    if not name.isascii():
        return name in text
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))


def _as_a_firm(name: str, text: str) -> bool:
    """The word with a firm's belongings right after it, or its full name."""
    if is_firm(name):
        return True
    plain = re.escape(name)
    if name.isascii():
        return bool(re.search(rf"(?<!\w){plain}{_FIRM_EN}", text, re.IGNORECASE))
    return bool(re.search(rf"{plain}(?:\(.{{1,20}}\))?(?:{_FIRM_ZH})", text))


def _sector(event: Event, watch: Watch) -> bool:
    said = [event.facts.get(name) for name in ("topic", "market", "product", "business_scope")]
    words = [one for item in said for one in (item if isinstance(item, list) else [item]) if one]
    return any(
        isinstance(word, str) and related(word, sector) is True
        for word in words
        for sector in watch.sectors
    )
