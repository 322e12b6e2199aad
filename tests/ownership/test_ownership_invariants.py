"""What must hold in every ownership graph, whatever its shape."""

from collections import defaultdict
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Holding, Share
from monitor.ownership.answer import answer
from monitor.ownership.graph import Graph

NAMES = "ABCDEFG"
DAY = date(2022, 11, 30)
Table = dict[tuple[str, str], tuple[int, int]]

edges = st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES))
bands = st.tuples(st.integers(0, 16), st.integers(0, 16)).map(lambda ends: (min(ends), max(ends)))
exact = st.integers(1, 16).map(lambda share: (share, share))


def graph(table: Table) -> list[Holding]:
    return [Holding(*edge, share=Share(*map(percent, band))) for edge, band in table.items()]


def percent(number: int) -> Fraction:
    return Fraction(number, 100)


def ask(holdings: list[Holding], company: str) -> dict[str, Any]:
    return answer(Graph(holdings), company, as_of=DAY, known_at=None)


def shares(told: dict[str, Any], bound: str = "low") -> dict[str, Fraction]:
    return {one["name"]: Fraction(one["share"][bound]) for one in told["owners"]}


def roots(table: Table, told: dict[str, Any]) -> list[dict[str, Any]]:
    held = {target for holder, target in table if holder != target}
    return [one for one in told["owners"] if one["name"] not in held]


@given(st.dictionaries(edges, exact, min_size=1))
def test_the_order_of_input_is_nothing(table: Table) -> None:
    holdings = graph(table)
    told = ask(holdings, holdings[0].target)
    assert ask(holdings[::-1], holdings[0].target) == told
    assert ask(holdings[1:] + holdings[:1], holdings[0].target) == told


def test_two_cycles_are_noted_in_one_order() -> None:
    inner = [("C", "E"), ("D", "C"), ("A", "B"), ("A", "E"), ("B", "A"), ("C", "D")]
    holdings = graph(dict.fromkeys(inner, (1, 1)))
    assert ask(holdings[::-1], "E") == ask(holdings, "E")


said = st.tuples(edges, st.integers(40, 60), st.sampled_from(["registry", "media", "filing"]))


@given(st.lists(said, min_size=2, max_size=6))
def test_the_order_in_which_sources_contradict_each_other_is_nothing(
    told: list[tuple[tuple[str, str], int, str]],
) -> None:
    holdings = [
        Holding(*edge, Share(percent(n), percent(n)), source=f"{origin} {n}", origin=origin)
        for edge, n, origin in told
    ]
    assert ask(holdings[::-1], told[0][0][1]) == ask(holdings, told[0][0][1])


@given(st.dictionaries(edges, exact, min_size=1))
def test_a_new_ultimate_holder_leaves_all_other_shares_as_they_were(table: Table) -> None:
    target = next(iter(table))[1]
    before = ask(graph(table), target)
    rest = 100 - sum(share for (_, held), (share, _) in table.items() if held == target)
    newcomer = Holding("New", target, Share(percent(rest), percent(rest)))
    after = ask([*graph(table), newcomer], target)
    joined = {name: one for name, one in exactly(after).items() if name != "New"}
    assert joined == exactly(before)


def exactly(told: dict[str, Any]) -> dict[str, Fraction]:
    return {one["name"]: Fraction(one["share"]["exact"]) for one in told["owners"]}


@given(st.dictionaries(edges, bands, min_size=1), st.integers(0, 40), st.integers(1, 4))
def test_more_of_one_edge_is_never_less_of_its_holders_share(
    table: Table, which: int, more: int
) -> None:
    edge = list(table)[which % len(table)]
    low, high = table[edge]
    target = next(iter(table))[1]
    told = ask(graph(table), target)
    if edge[0] == edge[1] or edge[0] not in shares(told):
        return
    raised = ask(graph({**table, edge: (min(low + more, high), high)}), target)
    widened = ask(graph({**table, edge: (low, high + more)}), target)
    assert shares(raised)[edge[0]] >= shares(told)[edge[0]]
    assert shares(widened, "high")[edge[0]] >= shares(told, "high")[edge[0]]


@given(st.dictionaries(edges, bands, min_size=1))
def test_a_true_share_lies_within_the_bounds(table: Table) -> None:
    """Whatever the shares are within their bands, what follows lies within the answer."""
    real = {
        edge: (chosen, chosen)
        for edge, (low, high) in table.items()
        if (chosen := (low + 2 * high) // 3)
    }
    target = next(iter(table))[1]
    bounds = ask(graph(table), target)
    for name, share in exactly(ask(graph(real), target)).items():
        assert shares(bounds)[name] <= share + Fraction(1, 10**12)
        assert share <= shares(bounds, "high")[name] + Fraction(1, 10**12)


@given(st.dictionaries(edges, bands, min_size=1))
def test_what_is_certain_is_possible_too_and_bounds_are_in_order(table: Table) -> None:
    told = ask(graph(table), next(iter(table))[1])
    for one in told["owners"]:
        assert Fraction(one["share"]["low"]) <= Fraction(one["share"]["high"]) <= 1
        assert Fraction(one["votes"]["low"]) <= Fraction(one["votes"]["high"]) <= 1
        if one["control"] == "certain":
            assert Fraction(one["votes"]["low"]) > Fraction(1, 2)
    assert set(told["controllers"]) <= {
        one["name"] for one in told["owners"] if one["control"] == "certain"
    }


@given(st.dictionaries(edges, exact, min_size=1))
def test_both_ends_of_an_edge_tell_the_same_share_and_control(table: Table) -> None:
    target = next(iter(table))[1]
    for owner in ask(graph(table), target)["owners"]:
        below = {one["name"]: one for one in ask(graph(table), owner["name"])["subsidiaries"]}
        assert below[target]["share"] == owner["share"]
        assert below[target]["control"] == owner["control"]


@given(st.dictionaries(edges, st.integers(1, 33).map(lambda n: (n, n)), min_size=3))
def test_control_is_what_its_definition_says(table: Table) -> None:
    """The least fixpoint, worked out by trying everything again until nothing changes."""
    total: dict[str, int] = defaultdict(int)
    for (_, target), (share, _) in table.items():
        total[target] += share
    table = {edge: share for edge, share in table.items() if total[edge[1]] <= 100}
    table = {edge: share for edge, share in table.items() if edge[0] != edge[1]}
    if not table:
        return
    target = next(iter(table))[1]
    told = {one["name"]: one["control"] for one in ask(graph(table), target)["owners"]}
    assert told == {name: naive_control(name, target, table) for name in told}


def naive_control(owner: str, target: str, table: Table) -> str:
    controlled = {owner}
    while True:
        won = {
            one
            for one in NAMES
            if sum(table.get((holder, one), (0, 0))[0] for holder in controlled) > 50
        }
        if won <= controlled:
            return "certain" if target in controlled else "none"
        controlled |= won


# --- size -----------------------------------------------------------------------------------------


def ring(size: int) -> list[Holding]:
    """Each firm holds 30 % of the next, and a person of its own 40 %."""
    inner = [(f"c{n}", f"c{(n + 1) % size}", 30) for n in range(size)]
    outer = [(f"p{n}", f"c{n}", 40) for n in range(size)]
    return [Holding(a, b, Share(percent(w), percent(w))) for a, b, w in inner + outer]


@pytest.mark.load
@pytest.mark.parametrize("size", [190, 210])
def test_a_ring_beyond_exact_fractions_has_the_shares_of_the_formula(size: int) -> None:
    """Round a ring of n the person k links above holds 0.4 * 0.3^k / (1 - 0.3^n)."""
    told = {one["name"]: one["share"] for one in ask(ring(size), "c5")["owners"]}
    for back in (0, 1, 7):
        wanted = Fraction(4, 10) * Fraction(3, 10) ** back / (1 - Fraction(3, 10) ** size)
        share = told[f"p{(5 - back) % size}"]
        assert abs(Fraction(share["low"]) - wanted) < Fraction(1, 10**11)
        assert ("exact" in share) == (size < 200 and Fraction(share["exact"]) == wanted)


def test_a_chain_of_thousands_needs_no_recursion_and_says_what_it_leaves_out() -> None:
    half = Share(percent(51), percent(51))
    told = ask([Holding(f"n{n}", f"n{n + 1}", half) for n in range(3000)], "n3000")
    assert told["controllers"] == ["n0"]
    assert {"kind": "truncated", "what": "paths"} in told["notes"]
    assert len(told["owners"]) == 3000
