"""Shares and control beside a second way to work them out, which knows nothing of the first.

A share of x in t is the chance that somebody who goes from t to one of its holders, by their
shares, and on to one of theirs, ever comes to x. The walk is followed step by step with all its
weight; what is still under way at the end bounds the error.
"""

import random
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Holding, Share
from monitor.ownership.answer import answer
from monitor.ownership.graph import Graph
from tests.ownership import table

NAMES = "ABCDEFGH"
DAY = date(2022, 11, 30)
Table = dict[tuple[str, str], Fraction]  # (holder, target) -> share

edges = st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES))
tables = st.dictionaries(edges, st.integers(1, 100), min_size=1, max_size=20)


def within_a_whole(table: dict[tuple[str, str], int], most: int = 100) -> Table:
    """Shares that add up to no more than so many per cent of each firm."""
    stated: dict[str, int] = {}
    for (_, target), weight in table.items():
        stated[target] = stated.get(target, 0) + weight
    return {
        edge: Fraction(weight * most, 100 * max(stated[edge[1]], 100))
        for edge, weight in table.items()
    }


def comes_to(owner: str, start: str, table: Table, steps: int) -> tuple[Fraction, Fraction]:
    """How much of the walk from `start` has come to the owner, and how much is under way."""
    holders: dict[str, dict[str, Fraction]] = {}
    for (holder, target), share in table.items():
        holders.setdefault(target, {})[holder] = share
    arrived, under_way = Fraction(0), {start: Fraction(1)}
    for _ in range(steps):
        ahead: dict[str, Fraction] = {}
        for node, weight in under_way.items():
            for holder, share in holders.get(node, {}).items():
                ahead[holder] = ahead.get(holder, Fraction(0)) + weight * share
        arrived += ahead.pop(owner, Fraction(0))
        under_way = ahead
    return arrived, sum(under_way.values(), Fraction(0))


def ask(table: Table, company: str) -> dict[str, Any]:
    held = [Holding(*edge, share=Share(share, share)) for edge, share in table.items()]
    return answer(Graph(held), company, as_of=DAY, known_at=None)


@given(tables, st.sampled_from([60, 95]))
def test_a_share_is_the_chance_to_come_to_its_owner(
    drawn: dict[tuple[str, str], int], most: int
) -> None:
    """With cycles, treasury shares, cross-holdings and owners inside cycles."""
    table = within_a_whole(drawn, most)
    target = next(iter(drawn))[1]
    told = ask(table, target)
    for one in told["owners"]:
        arrived, under_way = comes_to(one["name"], target, table, steps=25)
        assert arrived <= Fraction(one["share"]["exact"]) <= arrived + under_way


@pytest.mark.parametrize(("size", "ring"), [(3, True), (60, True), (220, True), (40, False)])
def test_groups_of_any_size_and_shape(size: int, ring: bool) -> None:  # noqa: FBT001
    """A ring of so many firms with shortcuts, or firms that hold each other at random."""
    chance = random.Random(size)  # noqa: S311
    drawn: dict[tuple[str, str], int] = {}
    for node in range(size):
        drawn[f"n{node}" if ring else f"n{chance.randrange(size)}", f"n{(node + 1) % size}"] = 40
        drawn[f"n{chance.randrange(size)}", f"n{node}"] = chance.randrange(1, 30)
        drawn[f"p{node % 7}", f"n{node}"] = chance.randrange(1, 20)
    table = within_a_whole(drawn, 70)
    owners = {one["name"]: one["share"] for one in ask(table, "n0")["owners"]}
    for name in sorted(owners)[:: max(1, len(owners) // 4)]:
        arrived, under_way = (float(part) for part in approached(name, table))
        assert arrived - 1e-9 <= float(owners[name]["low"]) <= arrived + under_way + 1e-9


def approached(owner: str, table: Table) -> tuple[float, float]:
    """The same walk in floating point, from n0, long enough to end."""
    holders: dict[str, list[tuple[str, float]]] = {}
    for (holder, target), share in table.items():
        holders.setdefault(target, []).append((holder, float(share)))
    arrived, under_way = 0.0, {"n0": 1.0}
    for _ in range(90):
        ahead: dict[str, float] = {}
        for node, weight in under_way.items():
            for holder, share in holders.get(node, []):
                ahead[holder] = ahead.get(holder, 0.0) + weight * share
        arrived += ahead.pop(owner, 0.0)
        under_way = ahead
    return arrived, sum(under_way.values())


def test_a_thousand_levels() -> None:
    share = Fraction(99, 100)
    table = {(f"n{level}", f"n{level + 1}"): share for level in range(1000)}
    told = {one["name"]: one for one in ask(table, "n1000")["owners"]}
    assert abs(float(told["n0"]["share"]["low"]) - 0.99**1000) < 1e-11
    assert told["n0"]["control"] == "certain"


# --- several statements of one edge ---------------------------------------------------------------

spans = st.tuples(st.integers(0, 20), st.integers(1, 60), st.sampled_from(["A", "B"]))


@given(st.lists(spans, min_size=1, max_size=8, unique_by=lambda one: (one[0], one[2])))
def test_of_one_source_the_latest_statement_in_force_counts(
    said: list[tuple[int, int, str]],
) -> None:
    lines = ["holder,target,percent,valid_from"]
    begins = [DAY + timedelta(days=day - 10) for day, _, _ in said]
    lines += [f"{one[2]},T,{one[1]},{begun}" for one, begun in zip(said, begins, strict=True)]
    held, problems = table.read("\n".join(lines))
    assert not problems
    told = answer(Graph(held), "T", as_of=DAY, known_at=None)
    wanted: dict[str, Fraction] = {}
    for begun, (_, share, holder) in sorted(zip(begins, said, strict=True)):
        if begun <= DAY:
            wanted[holder] = Fraction(share, 100)
    if sum(wanted.values()) <= 1:
        assert {one["name"]: Fraction(one["share"]["exact"]) for one in told["owners"]} == wanted
    else:
        assert {"kind": "over_subscribed", "target": "T"} in told["notes"]


# --- control --------------------------------------------------------------------------------------


@given(tables, st.frozensets(st.sampled_from(NAMES), min_size=2, max_size=3))
def test_those_who_act_in_concert_control_what_their_votes_together_win(
    drawn: dict[tuple[str, str], int], together: frozenset[str]
) -> None:
    table = within_a_whole(drawn)
    held = [
        Holding(*edge, share=Share(share, share), concert="pact" if edge[0] in together else "")
        for edge, share in table.items()
        if edge[0] != edge[1]
    ]
    members = {one.holder for one in held if one.concert}
    for target in sorted({one.target for one in held} - members):
        told = answer(Graph(held), target, as_of=DAY, known_at=None)
        alone = any(target in won({one}, held) for one in members)
        found = [one["control"] for one in told["owners"] if one["name"] == "pact"]
        wanted = target in won(members, held) and not alone
        assert ("certain" in found) == wanted


def won(party: set[str], held: list[Holding]) -> set[str]:
    """All that a party controls: tried again until nothing is added."""
    controlled = set(party)
    while True:
        votes: dict[str, Fraction] = {}
        for one in held:
            if one.holder in controlled:
                votes[one.target] = votes.get(one.target, Fraction(0)) + one.share.low
        more = {target for target, sum_ in votes.items() if sum_ > Fraction(1, 2)}
        if more <= controlled:
            return controlled - party
        controlled |= more
