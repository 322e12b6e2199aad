"""Finds the company that a name or identifier on the command line means."""

import typer

from monitor.cli._nearest import nobody
from monitor.model import Company
from monitor.resolve.names import keys
from monitor.store import Session, companies


def find(session: Session, name: str) -> Company:
    """The stored company of this id, identifier or name. Raises typer.BadParameter."""
    found = companies.get(session, [name]) or {
        one.id: one for one in companies.find_by_value(session, name)
    }
    if not found:
        key = keys(name)
        for tried in ({"exact": [key.exact]}, {"core": [key.core]}):
            candidates = companies.find_by_keys(session, **tried)
            found = {one.company.id: one.company for one in candidates}
            if found:
                break
    if len(found) == 1:
        return next(iter(found.values()))
    if found:
        listed = "\n".join(f"  {one.id}  {one.name}" for one in found.values())
        raise typer.BadParameter(f"{name!r} may be several companies; take an id:\n{listed}")
    raise typer.BadParameter(nobody(name, companies.names_like(session, key.exact), "stored"))
