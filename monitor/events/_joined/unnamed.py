"""Changes of office without a person that another change of the text completes."""

from collections.abc import Iterable

from monitor.events._patterns.candidate import Candidate


def is_named(candidate: Candidate, others: Iterable[Candidate]) -> bool:
    """Whether another change of the text says whom a change without a person is about."""
    if candidate.type != "executive_change" or candidate.of("person"):
        return False
    return any(_may_be(candidate, other) for other in others if other.of("person"))


def _may_be(unnamed: Candidate, named: Candidate) -> bool:
    if named.type != unnamed.type:
        return False
    firms, (one, other) = named.keys("company"), (c.facts.get("change") for c in (unnamed, named))
    at_it = not firms or not firms.isdisjoint(unnamed.keys("company"))
    alike = one is None or other is None or (one == "resigned") == (other == "resigned")
    return at_it and alike
