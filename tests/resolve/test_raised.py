"""A bid that is raised or lowered, through the store as the daemon takes it in: one event, and an
alert that says what the amount was. What only looks like it stays a second event."""

from collections.abc import Sequence
from typing import Any

import pytest

from benchmarks.stored import Step, stored_story

BUYER, FIRM = "Brackwater Capital LLP", "Oakhanger Foods plc"
AGREED = ("03-04", f"{BUYER} has agreed to acquire {FIRM} for £40 million.")
RAISED = ("03-12", f"{BUYER} has raised its offer for {FIRM} to £46 million from £40 million.")
NO_NUMBER_BEFORE = ("03-12", f"{BUYER} sweetened its bid for {FIRM} to £46 million on Tuesday.")
OFFER = "Orvieta Bank SpA made an offer of €11.8bn for Banca Lesina SpA."

Told = tuple[str, str]


def told(texts: Sequence[Told]) -> list[Step]:
    rows: list[dict[str, Any]] = [
        {"id": str(n), "published": f"2024-{day}", "text": text}
        for n, (day, text) in enumerate(texts)
    ]
    return list(stored_story(rows).steps)


def kinds(steps: Sequence[Step]) -> list[str | None]:
    return [step.kind and step.kind.removeprefix("event.") for step in steps]


def figures(step: Step, fact: str = "amount") -> tuple[str | None, str | None]:
    facts = step.event.facts
    return tuple((facts.get(name) or {}).get("value") for name in (fact, f"{fact}_from"))  # type: ignore[return-value]


def test_a_raised_bid_told_by_five_papers_is_one_update_that_says_what_it_was() -> None:
    steps = told(
        [
            AGREED,
            RAISED,
            NO_NUMBER_BEFORE,
            ("03-13", f"{FIRM} received an improved proposal from {BUYER} worth £46 million."),
            (
                "03-14",
                (
                    f"{BUYER} raised its bid for {FIRM} to £46 million, after an earlier offer of "
                    "£40 million."
                ),
            ),
            ("03-15", f"{BUYER} raised its £40 million offer for {FIRM} to £46 million."),
            ("04-20", f"{BUYER} completed its £46 million acquisition of {FIRM}."),
        ]
    )
    assert kinds(steps) == ["created", "updated", None, None, None, None, "updated"]
    assert steps[1].event.changed == ("amount",)
    assert figures(steps[-1]) == ("46000000", "40000000")
    assert steps[-1].event.changed == ("state",)


def test_a_bid_is_raised_twice_and_what_is_printed_late_lowers_nothing() -> None:
    steps = told(
        [
            AGREED,
            ("03-12", f"{BUYER} raised its offer for {FIRM} to £43 million."),
            ("03-20", f"{BUYER} raised its offer for {FIRM} to £46 million from £43 million."),
            ("03-21", f"{BUYER} raised its bid for {FIRM} to £46 million, up from £40 million."),
            ("03-13", f"{BUYER} raised its offer for {FIRM} to £43 million."),
            AGREED,
        ]
    )
    assert kinds(steps) == ["created", "updated", "updated", None, None, None]
    assert figures(steps[-1]) == ("46000000", "43000000")
    earlier = steps[-1].event.facts["earlier_amounts"]
    assert [(one["value"], one["until"]) for one in earlier] == [
        ("40000000", "2024-03-12"),
        ("43000000", "2024-03-20"),
    ]


@pytest.mark.parametrize("first", [RAISED, NO_NUMBER_BEFORE])
def test_the_raised_bid_is_read_first_and_the_old_one_after_it(first: Told) -> None:
    steps = told([first, AGREED])
    again = ("03-20", f"{BUYER} raised its offer for {FIRM} to £49 million from £46 million.")
    late = ("03-21", f"{BUYER} raised its bid for {FIRM} to £49 million, up from £40 million.")
    steps += told([first, AGREED, again, late])[2:]
    assert kinds(steps) == ["created", None, "updated", None]
    assert figures(steps[1]) == ("46000000", "40000000")
    earlier = steps[-1].event.facts["earlier_amounts"]
    assert [one["value"] for one in earlier] == ["40000000", "46000000"]


def test_the_rival_that_overtakes_is_an_event_of_its_own() -> None:
    steps = told(
        [
            AGREED,
            (
                "03-10",
                (
                    f"Penhallow plc made a rival offer of £50 million for {FIRM}, topping an offer "
                    f"of £40 million from {BUYER}."
                ),
            ),
            (
                "03-12",
                (
                    f"Penhallow plc has made a £50 million bid for {FIRM}, trumping {BUYER}'s "
                    "raised offer of £46 million."
                ),
            ),
            ("03-14", f"{BUYER} raised its offer for {FIRM} to £55 million from £40 million."),
            ("03-15", f"Penhallow plc lifted its bid for {FIRM} to £58 million."),
        ]
    )
    assert kinds(steps) == ["created", "created", None, "updated", "updated"]
    assert figures(steps[3]) == ("55000000", "40000000")
    assert figures(steps[4]) == ("58000000", "50000000")


SECOND = {
    "no words of change": (
        AGREED,
        ("03-12", f"{BUYER} has agreed to acquire {FIRM} for £46 million."),
    ),
    "the deal is done": (
        ("03-04", f"{BUYER} has completed the acquisition of {FIRM} for £40 million."),
        ("06-12", f"{BUYER} raised its offer for {FIRM} to £46 million."),
    ),
    "the sums are of two things": (
        ("03-04", f"{BUYER} has agreed to acquire a 10% stake in {FIRM} for £5 million."),
        ("03-12", f"{BUYER} raised its offer for {FIRM} to £46 million."),
    ),
    "it cannot have been lowered to more": (
        AGREED,
        ("03-12", f"{BUYER} cut its offer for {FIRM} to £46 million."),
    ),
    "it may be raised": (
        AGREED,
        ("03-12", f"{BUYER} is considering raising its bid for {FIRM} to £46 million."),
    ),
    "it was another sum that was raised": (
        AGREED,
        ("03-12", f"{BUYER} raised its offer for {FIRM} to £60 million from £38 million."),
    ),
    "no words of change in Chinese": (
        ("03-04", "栖原能源股份有限公司拟以5亿元收购汀澜储能有限公司51%股权。"),
        ("03-12", "栖原能源股份有限公司拟以6亿元收购汀澜储能有限公司51%股权。"),
    ),
}
PLACES = (
    "Alderholt",
    "Bretforton",
    "Cricklade",
    "Dinnington",
    "Egremont",
    "Fakenham",
    "Grassington",
)


def test_what_only_looks_like_a_raised_bid_is_a_second_event() -> None:
    """All in one store, each of a firm of its own."""
    texts = [
        (day, text.replace("Oakhanger", place))
        for place, pair in zip(PLACES, SECOND.values(), strict=True)
        for day, text in pair
    ]
    found = kinds(told(texts))
    merged = [name for name, kind in zip(SECOND, found[1::2], strict=True) if kind != "created"]
    assert (found[::2], merged) == (["created"] * len(SECOND), [])


def test_a_deal_that_was_called_off_is_not_raised() -> None:
    off = ("03-12", f"{BUYER} and {FIRM} have terminated the merger agreement.")
    again = ("04-12", f"{BUYER} raised its offer for {FIRM} to £46 million.")
    assert kinds(told([AGREED, off, again])) == ["created", "updated", "created"]


def test_a_bid_that_was_turned_down_and_raised_is_on_the_table_again() -> None:
    steps = told(
        [
            ("03-04", OFFER),
            ("03-08", "Banca Lesina SpA rejected a €11.8bn takeover bid from Orvieta Bank SpA."),
            ("03-12", "Orvieta Bank SpA raised its offer for Banca Lesina SpA to €13.1bn."),
        ]
    )
    assert kinds(steps) == ["created", "denied", "updated"]
    assert steps[-1].event.state == "reported"
    assert steps[-1].event.changed == ("amount", "state")


def test_a_bid_that_others_want_raised_has_not_been_raised() -> None:
    steps = told(
        [
            AGREED,
            ("03-08", f"A fund urged {BUYER} to raise its bid for {FIRM} to £50 million."),
            ("03-09", f"Analysts expect {BUYER} to raise its offer for {FIRM} to £48 million."),
            ("03-10", f"{BUYER} would need to raise its bid for {FIRM} to £55 million to win."),
            ("03-12", f"{BUYER} has agreed to raise its offer for {FIRM} to £46 million."),
        ]
    )
    # what is urged or expected is not told at all
    assert kinds(steps) == ["created", None, "updated"]
    assert figures(steps[-1]) == ("46000000", "40000000")


def test_that_a_bid_is_not_raised_any_more_denies_nothing() -> None:
    steps = told(
        [
            AGREED,
            RAISED,
            (
                "03-15",
                f"{BUYER}, which lifted its bid for {FIRM} to £46 million, will not raise it.",
            ),
            ("03-16", f"{BUYER} has ruled out raising its bid for {FIRM} to £50 million."),
        ]
    )
    assert kinds(steps) == ["created", "updated", None, None]
    assert figures(steps[-1]) == ("46000000", "40000000")


def test_a_raised_amount_is_corrected() -> None:
    wrong = f"Correction: {BUYER} raised its offer for {FIRM} to £45 million, not £46 million."
    steps = told([AGREED, RAISED, ("03-13", wrong)])
    assert kinds(steps) == ["created", "updated", "corrected"]
    assert figures(steps[-1]) == ("45000000", "40000000")
    assert steps[-1].event.facts["corrected_from"]["amount"]["value"] == "46000000"


def test_the_price_of_a_share_is_raised() -> None:
    steps = told(
        [
            ("03-04", f"{BUYER} has agreed to acquire {FIRM} for $41 a share."),
            ("03-12", f"{BUYER} raised its offer for {FIRM} to $45 a share from $41 a share."),
            ("03-13", f"{BUYER} sweetened its bid for {FIRM} to $45 a share."),
            ("03-20", f"{BUYER} raised its offer for {FIRM} to $47 a share."),
        ]
    )
    assert kinds(steps) == ["created", "updated", None, "updated"]
    assert [figures(step, "price") for step in steps[1:]] == [
        ("45", "41"),
        ("45", "41"),
        ("47", "45"),
    ]


BUYS = "青岱控股股份有限公司"
CHINESE = {
    "岚屿": (
        f"{BUYS}公告称，将收购岚屿半导体股份有限公司100%股权的交易对价由12亿元下调为10亿元。",
        ("1000000000", "1200000000"),
    ),
    "汀澜": (
        "青岱控股股份有限公司將收購汀瀾半導體股份有限公司的報價提高至131000萬元。",
        ("1310000000", "1200000000"),
    ),
    "朔川": (
        f"{BUYS}宣布提高收购朔川半导体股份有限公司的对价至13亿元，此前报价为12亿元。",
        ("1300000000", "1200000000"),
    ),
    "穹山": (
        f"{BUYS}向穹山半导体股份有限公司提出修订后的要约，收购价格为13亿元，高于此前的12亿元。",
        ("1300000000", "1200000000"),
    ),
}


def test_in_chinese() -> None:
    first = [
        ("10-08", f"{BUYS}拟以12亿元收购{name}半导体股份有限公司100%股权。") for name in CHINESE
    ]
    steps = told([*first, *(("10-15", text) for text, _ in CHINESE.values())])
    assert kinds(steps) == ["created"] * len(CHINESE) + ["updated"] * len(CHINESE)
    found = [figures(step) for step in steps[len(CHINESE) :]]
    assert found == [expected for _, expected in CHINESE.values()]


def test_a_round_is_extended_and_the_next_round_is_another() -> None:
    steps = told(
        [
            ("03-01", "Lenham Robotics Inc raised $45 million in a Series B round led by Ash LLP."),
            ("03-12", "Lenham Robotics Inc extended its Series B round to $60 million on Monday."),
            ("06-13", "Lenham Robotics Inc raised $80 million in a Series C round led by Ash LLP."),
        ]
    )
    assert kinds(steps) == ["created", "updated", "created"]
    assert figures(steps[1]) == ("60000000", "45000000")
