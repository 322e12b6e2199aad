"""Who is named as beneficial owner, certainly or possibly, and who is only suspected to lead."""

from fractions import Fraction
from typing import Any

from monitor.ownership.answer import answer
from monitor.ownership.graph import Graph
from tests.cases import each
from tests.ownership import table


def ask(rows: str, people: str = "", threshold: str = "25") -> dict[str, Any]:
    """Rows are `holder,target,percent` or `holder,target,low-high`, one company T at the end."""
    lines = ["holder,target,low,high"]
    for row in rows.split():
        holder, target, share = row.split(",")
        low, _, high = share.partition("-")
        lines.append(f"{holder},{target},{low},{high or low}")
    held, problems = table.read("\n".join(lines))
    assert not problems
    return answer(
        Graph(held),
        "T",
        as_of=None,
        known_at=None,
        people=frozenset(people),
        threshold=Fraction(threshold) / 100,
    )


@each(
    ("rows", "people", "threshold", "found"),
    [
        ("p,K,60 q,K,40 K,T,50", "pq", "25", [("p", ["share", "votes"], "certain")]),
        ("p,K,60 K,T,60", "p", "25", [("p", ["share", "votes", "control"], "certain")]),
        ("p,K,25-50 K,T,75-100", "p", "25", [("p", ["share"], "possible")]),
        ("p,K,25-50 K,T,50-75", "p", "25", [("p", ["share"], "possible")]),
        ("p,T,25 q,T,25.01", "pq", "25", [("q", ["share", "votes"], "certain")]),
        ("p,T,10 q,T,90", "pq", "5", [("p", ["share", "votes"], "certain"),
                                      ("q", ["share", "votes", "control"], "certain")]),
        # Nobody is known to be a person: those at the top are named.
        ("G,K,60 K,T,80", "", "25", [("G", ["share", "votes", "control"], "certain")]),
        ("p,T,20 G,T,70", "p", "25", [("G", ["share", "votes", "control"], "certain")]),
        ("p,T,20", "p", "25", []),
    ],
)  # fmt: skip
def test_who_owns_or_commands_enough(
    rows: str, people: str, threshold: str, found: list[tuple[str, list[str], str]]
) -> None:
    told = ask(rows, people, threshold)["beneficial_owners"]
    assert [(one["name"], one["by"], one["certainty"]) for one in told] == found
    assert all(one["person"] == (one["name"] in people) for one in told)


@each(
    ("rows", "suspect"),
    [
        ("K,T,30 q,T,10 G,K,40 r,K,20", {"name": "G", "via": ["K"]}),
        ("K,T,30 q,T,30", None),  # nobody leads
        ("K,T,30 q,T,10-40", None),  # another may have more
        ("K,T,60 q,T,10", None),  # controlled for certain
        ("K,T,40 T,K,40", None),  # round and round
    ],
)
def test_the_largest_holder_is_suspected_where_it_surely_leads(
    rows: str, suspect: dict[str, Any] | None
) -> None:
    assert ask(rows).get("suspected_controller") == suspect
