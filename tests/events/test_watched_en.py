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
        ("Smith & Halden", ["Quill Motors", "Smith & Halden"]),
        ("Orrin Halden", ["Orrin Halden", "Quill Motors"]),
        ("J.P. Halden", ["J.P. Halden", "Quill Motors"]),
        ("Orrin-Halden", ["Orrin-Halden", "Quill Motors"]),
        ("Halden-Orrin", ["Halden-Orrin", "Quill Motors"]),
        ("Royal Halden", ["Halden", "Quill Motors"]),
        ("Retailer Halden", ["Halden", "Quill Motors"]),
        ("Embattled Halden", ["Halden", "Quill Motors"]),
        ("Oslo-listed Halden", ["Halden", "Quill Motors"]),
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


@each(
    "text",
    [
        "A Halden dealer has agreed to buy Quill Motors.",
        "Halden's landlord has bought Quill Motors.",
        "Halden's chief executive has bought Quill Motors.",
        "Kestrel plc has bought Halden-branded shops.",
        "Kestrel plc bought a Halden supplier, Quill Motors.",
        "Kestrel plc bought a Halden supplier in Leeds.",
        "Halden dealer Kestrel plc has acquired Quill Motors.",
        "Kestrel plc has signed a supply agreement with Halden supplier Quill Motors.",
    ],
)
def test_whoever_deals_with_a_watched_firm_is_not_it(text: str) -> None:
    known = Index([Watch("Halden")]).find
    for found in read(text, lang="en", known=known).findings:
        assert "Halden" not in {one.name for one in found.parties if not found.background}


@each(
    "bought",
    ["a Halden plant", "a Halden subsidiary for £5m", "Halden stores", "Halden's plant in Leeds"],
)
def test_a_part_of_a_watched_firm_is_bought_from_it(bought: str) -> None:
    known = Index([Watch("Halden")]).find
    (deal,) = read(f"Kestrel plc has agreed to buy {bought}.", lang="en", known=known).findings
    assert {(one.role, one.name) for one in deal.parties} == {
        ("acquirer", "Kestrel plc"),
        ("seller", "Halden"),
    }
