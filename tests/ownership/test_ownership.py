"""Who owns and who controls a company, at which time, and whose statement of it is believed."""

from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Holding, Share, decimal
from monitor.ownership.answer import answer
from monitor.ownership.graph import Graph
from tests.cases import each
from tests.ownership import table

HEAD = "holder,target,percent"
WHOLE = Fraction(1)


def ask(rows: str, company: str, head: str = HEAD, **when: Any) -> dict[str, Any]:
    holdings, problems = table.read(f"{head}\n" + "\n".join(rows.split()))
    assert problems == ()
    times = {"as_of": date(2022, 11, 30), "known_at": None, **when}
    return answer(Graph(holdings), company, **times)


def owners(told: dict[str, Any]) -> dict[str, Any]:
    return {one["name"]: one for one in told["owners"]}


@each(
    ("rows", "company", "shares"),
    [
        ("P,A,80 A,B,75 B,T,60", "T", {"P": "9/25"}),
        ("P,B,100 P,C,100 B,A,40 C,A,20", "A", {"P": "3/5"}),
        ("uA,A,50 B,A,50 A,B,50 uB,B,50", "A", {"uA": "2/3", "uB": "1/3"}),
        ("A,A,10 P,A,90", "A", {"P": "1"}),
        (
            "A,B,30 B,C,40 C,A,20 p,A,80 q,B,70 r,C,60",
            "C",
            {"p": "6/61", "q": "35/122", "r": "75/122"},
        ),
        ("X,B,60 X,C,60 B,D,26 C,D,26", "D", {"X": "39/125"}),
        ("p,A,50 A,E,30 q,E,32", "E", {"p": "3/20", "q": "8/25"}),  # a figure of the BODS docs
        ("P,B,50 B,A,60", "A", {"P": "3/10"}),  # BODS: 30 % through 60 % is a half
        ("P,A,1/3 Q,A,200/3", "A", {"P": "1/3", "Q": "2/3"}),
        ("P,A,33.333333333333333333", "A", {"P": "0.33333333333333333333"}),
    ],
)
def test_look_through_shares_are_exact(rows: str, company: str, shares: dict[str, str]) -> None:
    found = owners(ask(rows, company))
    assert {name: Fraction(found[name]["share"]["exact"]) for name in shares} == {
        name: Fraction(share) for name, share in shares.items()
    }


def test_a_cycle_is_noted_and_its_paths_add_up_to_less() -> None:
    told = ask("uA,A,50 B,A,50 A,B,50 uB,B,50", "A")
    assert owners(told)["uA"]["paths"] == [{"via": [], "share": "0.5"}]
    assert owners(told)["uA"]["share"]["low"] == "0.666666666667"
    assert {"kind": "cycle", "members": ["A", "B"]} in told["notes"]
    assert told["residual"] == {"low": "0", "high": "0"}


def test_a_ring_that_owns_itself_gets_no_number() -> None:
    told = ask("A,B,100 B,A,100", "A")
    assert told["notes"] == [{"kind": "ownerless_ring", "members": ["A", "B"]}]
    assert owners(told)["B"]["share"] == {"low": "0", "high": "1"}


def test_more_than_everything_is_refused() -> None:
    told = ask("P,X,60 Q,X,60 X,T,50", "X")
    assert {"kind": "over_subscribed", "target": "X"} in told["notes"]
    assert all("exact" not in one["share"] for one in told["owners"])
    assert told["residual"] == {"low": "0", "high": "1"}


def test_votes_add_up_through_what_is_controlled() -> None:
    told = ask("X,B,60 X,C,60 B,D,26 C,D,26", "D")
    assert owners(told)["X"]["votes"] == {"low": "0.52", "high": "0.52"}
    assert (owners(told)["X"]["control"], told["controllers"]) == ("certain", ["X"])
    assert owners(told)["B"]["control"] == "none"


@each(("levels", "share"), [(2, "0.2601"), (3, "0.132651"), (4, "0.06765201")])
def test_a_pyramid_of_bare_majorities_controls_at_every_level(levels: int, share: str) -> None:
    rows = " ".join(f"n{level},n{level + 1},51" for level in range(levels))
    told = ask(rows, f"n{levels}")
    assert owners(told)["n0"]["share"]["low"] == share
    assert told["controllers"] == ["n0"]
    assert {one["control"] for one in told["owners"]} == {"certain"}


def test_bands_multiply_as_intervals() -> None:
    told = ask("X,A,25,50 A,B,50,75", "B", "holder,target,low,high")
    assert owners(told)["X"]["share"] == {"low": "0.125", "high": "0.375"}
    assert owners(told)["X"]["control"] == "none"
    assert owners(told)["A"]["control"] == "possible"


def test_those_who_act_together_count_as_one() -> None:
    rows = "P1,C4,80, P2,C5,70, P2,C6,60, C5,C7,30, C6,C7,25, "
    rows += "P2,C8,35,fam P3,C8,25,fam Q,C8,40,"
    head = "holder,target,percent,concert"
    assert ask(rows, "C4", head)["controllers"] == ["P1"]
    assert ask(rows, "C7", head)["controllers"] == ["P2"]
    told = ask(rows, "C8", head)
    assert told["controllers"] == ["fam"]
    assert owners(told)["fam"]["members"] == ["P2", "P3"]
    assert {owners(told)[one]["control"] for one in ("P2", "P3", "Q")} == {"none"}


@each(
    ("word", "control", "high"), [("largest", "possible", "0.512"), ("wholly", "certain", "0.512")]
)
def test_a_holder_whose_share_nobody_states(word: str, control: str, high: str) -> None:
    told = ask(f"G,K,51.2, K,T,,{word}", "T", "holder,target,percent,control")
    group = owners(told)["G"]
    assert (group["control"], group["share"]["high"]) == (control, high)
    assert group["share"]["low"] == ("0.512" if word == "wholly" else "0")


def test_equity_and_votes_are_never_mixed() -> None:
    told = ask("P,T,equity,51.2 Q,T,votes,78.04", "T", "holder,target,kind,percent")
    assert owners(told)["P"]["share"]["exact"] == "64/125"
    assert owners(told)["Q"]["share"]["low"] == "0"
    assert owners(told)["Q"]["votes"]["low"] == "0.7804"
    assert told["controllers"] == ["Q"]


@each("kind", ["gp", "board", "contract"])
def test_control_without_a_share(kind: str) -> None:
    told = ask(f"P,F,{kind},", "F", "holder,target,kind,percent")
    assert told["controllers"] == ["P"]


def test_true_on_a_day_and_known_at_a_moment() -> None:
    rows = "P,T,60,2020-01-01,2022-06-30, Q,T,60,2022-06-30,,2022-11-30"
    head = "holder,target,percent,valid_from,valid_to,known_from"
    on = {day: owners(ask(rows, "T", head, as_of=day)) for day in DAYS}
    assert [list(on[day]) for day in DAYS] == [["P"], ["Q"], ["Q"]]
    before = datetime(2022, 11, 28, tzinfo=UTC)
    assert ask(rows, "T", head, known_at=before)["owners"] == []


DAYS = (date(2022, 6, 29), date(2022, 6, 30), date(2022, 11, 30))


def test_of_two_statements_the_newer_counts_and_a_clash_is_told() -> None:
    head = "holder,target,percent,valid_from"
    newer = ask("P,T,60,2020-01-01 P,T,40,2021-01-01", "T", head)
    assert owners(newer)["P"]["share"]["exact"] == "2/5"
    clash = ask("P,T,60,2020-01-01 P,T,40,2020-01-01", "T", head)
    assert owners(clash)["P"]["share"] == {"low": "0.4", "high": "0.6"}
    (note,) = clash["notes"]
    assert (note["kind"], note["holder"], note["target"]) == ("disputed", "P", "T")


def test_the_answer_has_the_shape_of_the_contract() -> None:
    told = ask("P,K,100 K,T,51.2", "T")
    assert told["company"] == {"name": "T", "ids": {}}
    assert told["owners"][-1] == {
        "name": "P",
        "share": {"low": "0.512", "high": "0.512", "exact": "64/125"},
        "votes": {"low": "0.512", "high": "0.512"},
        "control": "certain",
        "ultimate": True,
        "paths": [{"via": ["K"], "share": "0.512"}],
    }
    assert ask("P,K,100 K,T,51.2", "P")["subsidiaries"][0]["name"] == "K"
    assert (told["as_of"], told["known_at"], told["notes"]) == ("2022-11-30", None, [])


def test_long_chains_and_dense_graphs_end() -> None:
    chain = [Holding(f"n{i}", f"n{i + 1}", Share(WHOLE, WHOLE)) for i in range(400)]
    assert Graph(chain).links("n0", "subsidiaries", None)["n400"].relation == "controls"
    layers = [
        Holding(f"{layer}{i}", f"{layer + 1}{j}", Share(Fraction(1, 3), Fraction(1, 3)))
        for layer in range(12)
        for i in "abc"
        for j in "abc"
    ]
    told = answer(Graph(layers), "12a", as_of=None, known_at=None)
    assert {"kind": "truncated", "what": "paths"} in told["notes"]
    assert owners(told)["0a"]["share"]["exact"] == "1/3"


@given(st.dictionaries(st.tuples(*[st.sampled_from("ABCDE")] * 2), st.integers(1, 19), min_size=1))
def test_all_ultimate_shares_and_the_rest_make_a_whole(weights: dict[tuple[str, str], int]) -> None:
    holdings = [
        Holding(*edge, share=Share(Fraction(weight, 100), Fraction(weight, 100)))
        for edge, weight in weights.items()
    ]
    told = answer(Graph(holdings), holdings[0].target, as_of=None, known_at=None)
    held = {target for holder, target in weights if holder != target}
    roots = [one for one in told["owners"] if one["name"] not in held]
    total = sum((Fraction(one["share"]["exact"]) for one in roots), Fraction(0))
    assert decimal(1 - total) == told["residual"]["low"] == told["residual"]["high"]
    assert all(0 <= Fraction(one["share"]["exact"]) <= 1 for one in told["owners"])


@given(st.fractions(0, 1), st.fractions(0, 1))
def test_a_wider_band_gives_a_wider_answer(a: Fraction, b: Fraction) -> None:
    low, high = sorted((a, b))

    def share(of: Share) -> dict[str, str]:
        graph = Graph([Holding("P", "A", of), Holding("A", "B", Share(WHOLE / 2, WHOLE / 2))])
        found = owners(answer(graph, "B", as_of=None, known_at=None))
        return dict(found["P"]["share"]) if "P" in found else {"low": "0", "high": "0"}

    assert Fraction(share(Share(low, high))["low"]) <= Fraction(share(Share(high, high))["low"])
    assert Fraction(share(Share(low, high))["high"]) >= Fraction(share(Share(low, low))["high"])


def test_later_knowledge_of_the_same_time_is_a_correction() -> None:
    head = "holder,target,percent,valid_from,valid_to,known_from"
    rows = "P,T,60,2020-01-01,,2020-01-05 P,T,60,2020-01-01,2021-06-30,2021-07-01"
    assert [one["name"] for one in ask(rows, "T", head, as_of=date(2022, 1, 1))["owners"]] == []
    then = datetime(2021, 1, 1, tzinfo=UTC)
    assert ask(rows, "T", head, as_of=date(2022, 1, 1), known_at=then)["controllers"] == ["P"]


def test_equity_is_never_added_to_votes() -> None:
    told = ask("P,T,equity,60 Q,T,votes,30", "T", "holder,target,kind,percent")
    assert owners(told)["P"]["votes"] == {"low": "0", "high": "0.7"}
    assert (owners(told)["P"]["control"], told["controllers"]) == ("possible", [])


SAID = "holder,target,percent,source,origin,valid_from"


@each(
    ("rows", "share", "because"),
    [
        ("P,T,60,paper,media, P,T,40,register,registry,", "2/5", "registry before media"),
        ("P,T,60,a,filing, P,T,40,b,company,", "3/5", "filing before company"),
        ("P,T,60,a,media,2022-02-01 P,T,40,b,media,2022-03-01", "2/5", None),
    ],
)
def test_who_is_believed_before_whom(rows: str, share: str, because: str | None) -> None:
    told = ask(rows, "T", SAID)
    assert owners(told)["P"]["share"]["exact"] == share
    assert [note["because"] for note in told["notes"]] == ([because] if because else [])


def test_two_sources_with_two_owners_are_a_dispute_that_the_register_decides() -> None:
    told = ask("P,T,100,paper,media, Q,T,100,register,registry,", "T", SAID)
    assert told["controllers"] == ["Q"]
    (note,) = told["notes"]
    assert note["kind"] == "disputed"
    assert [one["holder"] for one in note["against"]] == ["P"]


def test_who_was_left_with_nothing_is_no_owner() -> None:
    head = "holder,target,percent,valid_from"
    assert ask("P,T,60,2020-01-01 P,T,0,2021-01-01", "T", head)["owners"] == []


def test_nobody_whom_the_company_itself_controls_is_its_ultimate_controller() -> None:
    told = ask("A,B,60 B,A,60 P,A,40 Q,B,40", "A")
    assert owners(told)["B"]["control"] == "certain"
    assert (owners(told)["B"]["ultimate"], told["controllers"]) == (False, [])
