"""`monitor ownership`: the answer from the store."""

import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from monitor import config
from monitor.cli._companies import find
from monitor.cli._looking import looking
from monitor.cli._shown import Shown, When, show
from monitor.ownership.graph import Graph
from monitor.store import companies
from monitor.store.values import CompanyFact


def show_stored(path: Path, name: str, when: When, form: str) -> None:
    """The answer from the store."""
    settings = config.load(path, os.environ)
    zone = settings.timezone
    moment = when.moment(zone)
    with looking(settings) as session:
        company = find(session, name)
        graph = Graph(companies.holdings(session, around=[company.id], known_at=moment))
        firms = companies.get(session, graph.ends | {company.id})
        named = companies.names(session, company.id)
        managers = _managers(companies.facts(session, company.id, known_at=moment))
    show(
        Shown(
            graph=graph,
            company=company.id,
            as_of=when.day(datetime.now(zone)),
            known_at=moment,
            names={id_: firm.name for id_, firm in firms.items()},
            ids={id_: firm.ids for id_, firm in firms.items()},
            people=graph.ends - firms.keys(),
            managers=managers,
            threshold=settings.ownership.beneficial_threshold
            if when.threshold is None
            else when.threshold,
            since=min((one.known_from for one in named if one.known_from), default=None),
        ),
        form,
    )


def _managers(facts: Iterable[CompanyFact]) -> tuple[str, ...]:
    """Those in office, according to registers."""
    found: dict[str, None] = {}
    for one in facts:
        if one.kind == "legal_representative" and isinstance(one.value, str):
            found[one.value] = None
        for officer in one.value if one.kind == "officers" else ():
            if officer.get("name") and not officer.get("to"):
                found[officer["name"]] = None
    return tuple(found)
