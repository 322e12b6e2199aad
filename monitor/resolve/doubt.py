"""Whether an event names a watched firm only by a common word, and so may mean another."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.model import Event, Language, Watch, WatchHit
from monitor.resolve.common import is_common
from monitor.resolve.evidence import texts
from monitor.resolve.folding import fold
from monitor.resolve.names import is_firm
from monitor.resolve.nearly import nearly, sounds
from monitor.resolve.sentences import everyday_word
from monitor.resolve.topics import related
from monitor.resolve.whole_text import as_a_firm, is_named, meant


def doubt(event: Event, watch: Watch, company: str) -> str:
    """Why the event may not mean the watched `company`; empty if nothing suggests so.

    A common word is believed with a second attribute: another name of the firm, its legal form or
    something only firms have next to the word, or one of its sectors.
    """
    written = {party.name for party in event.parties if party.company == company}
    if not written or not all(is_common(name) for name in written):
        return ""
    text = "\n".join(texts(event))
    if is_named(watch, text) or any(is_firm(one) or as_a_firm(one, text) for one in written):
        return ""
    if _sector(event, watch):
        return ""
    return everyday_word(sorted(written), "en")


def in_words(event: Event, watch: Watch, lang: Language) -> str:
    """The doubt about an ambiguous hit, in any language; empty if the watch's names have
    changed."""
    if names := _common_names(event, watch):
        return everyday_word(names, lang)
    return next((hit.ambiguous for hit in nearly(event, sounds([watch]), lang)), "")


def settled(hit: WatchHit, event: Event, watch: Watch, articles: Sequence[str]) -> WatchHit | None:
    """An ambiguous hit judged by whole articles: sure, still ambiguous, or None if they are about
    something else of that name."""
    found = {meant(watch, name, articles) for name in _common_names(event, watch)}
    if "firm" in found:
        return replace(hit, ambiguous="")
    return None if found == {"another"} else hit


def _common_names(event: Event, watch: Watch) -> list[str]:
    own = {fold(name) for name in watch.names}
    return sorted({p.name for p in event.parties if is_common(p.name) and fold(p.name) in own})


def _sector(event: Event, watch: Watch) -> bool:
    said = [event.facts.get(name) for name in ("topic", "market", "product", "business_scope")]
    words = [one for item in said for one in (item if isinstance(item, list) else [item]) if one]
    return any(
        isinstance(word, str) and related(word, sector) is True
        for word in words
        for sector in watch.sectors
    )
