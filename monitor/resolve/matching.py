"""Which company each name in a finding means: by name alone, or by sound and news."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from monitor.model import Company, Event, Evidence, Finding
from monitor.resolve.declared import also_called
from monitor.resolve.drafting import PEOPLE, draft
from monitor.resolve.identity import Identity, identify
from monitor.resolve.names import are_of_two_scripts, same_firm
from monitor.resolve.parties import proven
from monitor.resolve.same import is_same


class Book(Protocol):
    """What is known already: in the store, or from documents read so far."""

    def candidates(self, name: str) -> Mapping[str, Sequence[str]]:
        """Company id -> its names, for companies that the name could mean."""
        ...

    def called(self, company: str) -> Iterable[str]:
        """All names of the company."""
        ...

    def told(self, new: Event, company: str) -> Iterable[Event]:
        """Events that name the company and may be `new`; others can be left out."""
        ...


def firms_of(finding: Finding, is_person: Callable[[str], bool]) -> tuple[str, ...]:
    """The firms' names in a finding, each once."""
    found = (
        party.name
        for party in finding.parties
        if party.role not in PEOPLE
        and not (party.role in ("holder", "seller") and is_person(party.name))
    )
    return tuple(dict.fromkeys(found))


def who(name: str, finding: Finding, said: Evidence, book: Book, now: datetime) -> Identity:
    """The company that `name` means.

    A possible match is accepted if the text gives the other name beside it, or if the finding
    repeats an event of that company and something beyond the name proves it.
    """
    met = _by_news(name, finding, said, book, now)
    if met.company is not None:
        return met
    for other in other_names(name, said):
        given = _by_news(other, finding, said, book, now)
        if given.company and not _is_called_otherwise(name, book.called(given.company)):
            return replace(given, rule="given beside it")
    return met


def _is_called_otherwise(name: str, names: Iterable[str]) -> bool:
    """Whether a firm has names in the script of `name`, and it can be none of them."""
    own = [one for one in names if not are_of_two_scripts(name, one)]
    return bool(own) and all(same_firm(name, one) == "different" for one in own)


def other_names(name: str, said: Evidence) -> tuple[str, ...]:
    """What a document calls the firm beside this name, in the other script."""
    return also_called(name, (said.title, *(quote.quote for quote in said.quotes)))


def _by_news(name: str, finding: Finding, said: Evidence, book: Book, now: datetime) -> Identity:
    def agrees(company: str) -> bool:
        new = draft(finding, said, {name: Company(company, name)}, now, id="")
        return any(is_same(new, old) and proven(new, old) for old in book.told(new, company))

    return identify(name, book.candidates(name).items(), agrees=agrees)
