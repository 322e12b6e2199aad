"""Watched names within longer ones."""

from monitor.events import read
from monitor.model import Watch
from monitor.resolve.index import Index
from tests.cases import each


@each(
    ("buyer", "told"),
    [
        ("Halden", ["Halden", "Quill Motors"]),
        ("Swiss Halden", ["Halden", "Quill Motors"]),
        ("Norway's Halden", ["Halden", "Quill Motors"]),
        ("Halden Tideway", ["Halden Tideway", "Quill Motors"]),
        ("Halden Tideway Mobility", ["Halden Tideway Mobility", "Quill Motors"]),
        ("Halden Group", ["Halden Group", "Quill Motors"]),
        ("The Halden Foundation", ["Halden Foundation", "Quill Motors"]),
    ],
)
def test_a_longer_name_is_another_firms(buyer: str, told: list[str]) -> None:
    known = Index([Watch("Halden")]).find
    (deal,) = read(f"{buyer} has acquired Quill Motors.", lang="en", known=known).findings
    assert sorted(one.name for one in deal.parties) == told


def test_a_person_is_no_watched_firm() -> None:
    known = Index([Watch("Halden")]).find
    findings = read("Harrison Halden has acquired Quill Motors.", known=known).findings
    assert not any(one.name == "Halden" for found in findings for one in found.parties)
