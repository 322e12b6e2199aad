from dataclasses import replace
from decimal import Decimal

from monitor.model import Event, WatchHit
from monitor.rates import USUAL
from monitor.reading.amounts import currencies, shared_names
from monitor.severity import Weights, weighed
from tests.cases import each
from tests.test_route import EVENT, HIT

YUAN = {"text": "", "value": "100", "currency": "CNY"}


def severity(event: Event, hits: tuple[WatchHit, ...]) -> str:
    return weighed(event, hits, Weights())[0]


@each(
    ("event", "hit", "level"),
    [
        (EVENT, HIT, "high"),
        (replace(EVENT, type="address_change"), HIT, "low"),
        (replace(EVENT, type="capital_change"), HIT, "medium"),
        (replace(EVENT, type="capital_change"), replace(HIT, relation="minority"), "low"),
        (replace(EVENT, type="capital_change"), replace(HIT, new_field=("x",)), "high"),
        (replace(EVENT, modality="rumoured"), HIT, "medium"),
        (replace(EVENT, type="partnership", modality="denied", state="denied"), HIT, "high"),
    ],
)
def test_severity_weighs_kind_relation_and_certainty(
    event: Event, hit: WatchHit, level: str
) -> None:
    assert severity(event, (hit,)) == level


@each(
    ("amount", "points"),
    [("30", 1), ("25", 1), ("10", 0), ("0.5", -1)],
)
def test_an_amount_counts_against_what_the_firm_has(amount: str, points: int) -> None:
    event = replace(EVENT, type="investment", facts={"amount": {**YUAN, "value": amount}})
    _, found = weighed(event, (HIT,), Weights(), [YUAN])
    assert sum(one.points for one in found if one.reason == "amount") == points


@each(
    ("currency", "rates", "said"),
    [
        ("USD", {}, [("amount", "≈730%", 1)]),
        ("JPY", {}, []),  # a twentieth: neither large nor small
        ("VND", {}, [("amount", "≈0.029%", -1)]),
        ("USD", {"CNY": Decimal(2000)}, [("amount", "≈2000×", 1)]),
        ("USD", {"CNY": Decimal("0.00001")}, [("amount", "≈<0.01%", -1)]),
        ("XTS", {}, []),
    ],
)
def test_an_amount_in_another_currency_counts_by_its_order_of_magnitude(
    currency: str, rates: dict[str, Decimal], said: list[tuple[str, str, int]]
) -> None:
    event = replace(EVENT, type="investment", facts={"amount": {**YUAN, "currency": currency}})
    _, found = weighed(event, (HIT,), Weights(rates={**USUAL, **rates}), [YUAN])
    assert [(w.reason, w.of, w.points) for w in found if w.reason == "amount"] == said


def test_every_currency_that_is_read_has_a_rate() -> None:
    """Of the size of what is known for sure: the dollar is one, most are worth less than it."""
    named = {*currencies.BEFORE.values(), *currencies.AFTER.values()}
    read = (named - {*shared_names.NAMES.values()}) | shared_names.CODES
    assert read <= USUAL.keys()
    assert USUAL["USD"] == 1
    dearer = set("EUR GBP CHF KWD BHD OMR JOD".split())
    assert {name for name, rate in USUAL.items() if rate < 1} == dearer
    assert {name for name, rate in USUAL.items() if rate > 1000} >= {"IDR", "VND", "KRW"}
    assert max(USUAL.values()) < 100_000


def test_a_capital_in_the_currency_of_the_amount_counts_before_others() -> None:
    event = replace(EVENT, type="investment", facts={"amount": {**YUAN, "value": "30"}})
    dollars = {**YUAN, "currency": "USD"}
    _, found = weighed(event, (HIT,), Weights(), [dollars, YUAN])
    assert [one.of for one in found if one.reason == "amount"] == ["30%"]


def test_a_change_of_capital_is_measured_by_what_it_was() -> None:
    facts = {"capital_from": YUAN, "capital_to": {**YUAN, "value": "150"}}
    event = replace(EVENT, type="capital_change", facts=facts)
    assert weighed(event, (HIT,), Weights())[0] == "high"
    assert weighed(event, (HIT,), Weights(large_from=Decimal("0.6")))[0] == "medium"


def test_the_reasons_add_up_and_the_best_source_counts() -> None:
    weights = Weights(sources={"paper": -2})
    level, found = weighed(EVENT, (HIT,), weights)
    assert (level, sum(one.points for one in found)) == ("low", 1)
    second = replace(EVENT.evidence[0], source="other")
    both = replace(EVENT, evidence=(*EVENT.evidence, second))
    assert weighed(both, (HIT,), weights)[0] == "high"
