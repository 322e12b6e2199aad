"""Which watches an event concerns, through which company, and a sentence saying why."""

from collections.abc import Mapping, Sequence

from monitor.model import Event, Language, Step, Watch, WatchHit
from monitor.ownership.graph import Graph, Link
from monitor.resolve.doubt import doubt
from monitor.resolve.sentences import why

_NEAREST = ("self", "controls", "possibly_controls", "owned_by", "minority")
# Kinds of event that happen to one firm: its own relation counts before its holders'.
_OWN_AFFAIR = frozenset({"registration", "deregistration", "capital_change", "scope_change"})


def hits(
    event: Event,
    watches: Sequence[Watch],
    company_ids: Mapping[str, str],
    graph: Graph,
    names: Mapping[str, str],
    lang: Language = "en",
) -> tuple[WatchHit, ...]:
    """One hit per watch that follows a party of the event.

    `company_ids`: watch name -> company id; `names`: company id -> name, for the sentence and the
    path. Every party counts, so that a watched firm's counterparties are reported too.
    """
    parties = tuple(dict.fromkeys(one.company for one in event.parties if one.company))
    found = (_hit(event, watch, parties, company_ids, graph, names, lang) for watch in watches)
    return tuple(hit for hit in found if hit)


def _hit(
    event: Event,
    watch: Watch,
    parties: tuple[str, ...],
    company_ids: Mapping[str, str],
    graph: Graph,
    names: Mapping[str, str],
    lang: Language,
) -> WatchHit | None:
    watched = company_ids.get(watch.name)
    if watched is None or (watch.events is not None and event.type not in watch.events):
        return None
    if watched not in parties and (watch.follow == "self" or watched not in graph.ends):
        return None
    links = graph.links(watched, watch.follow, watch.min_share)
    concerned = _concerned(event, parties, links)
    if concerned is None:
        return None
    link = links[concerned]
    return WatchHit(
        watch=watch.name,
        relation=link.relation,
        why=why(link, names, lang, is_subject=event.company.id == concerned),
        path=tuple(_named(step, names) for step in link.path),
        ambiguous=doubt(event, watch, watched) if concerned == watched else "",
    )


def _concerned(event: Event, parties: tuple[str, ...], links: Mapping[str, Link]) -> str | None:
    """The party that concerns the watch: the nearest, then the first named."""
    followed = [party for party in parties if party in links]
    if event.type in _OWN_AFFAIR and event.company.id in followed:
        return event.company.id
    ranked = sorted(followed, key=lambda party: _NEAREST.index(links[party].relation))
    return ranked[0] if ranked else None


def _named(step: Step, names: Mapping[str, str]) -> Step:
    holder, target = names.get(step.holder, step.holder), names.get(step.target, step.target)
    return Step(holder, target, step.share, step.control)
