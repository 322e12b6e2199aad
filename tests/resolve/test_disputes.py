"""Which statements of two sources cannot both be true."""

import pytest

from monitor.model import Json
from monitor.resolve.disputes import Statement, disputed_facts, in_words


def money(value: str, **more: str) -> dict[str, str]:
    return {"value": value, "currency": "CNY", **more}


@pytest.mark.parametrize(
    ("fact", "one", "other"),
    [
        ("registered_capital", money("100"), money("200")),
        ("established", "2016-03-04", "2017-03-04"),
        ("legal_representative", "何沐阳", "高念慈"),
    ],
)
def test_two_sources_that_contradict_each_other_are_a_dispute(
    fact: str, one: Json, other: Json
) -> None:
    said = [Statement(fact, one, "register"), Statement(fact, other, "paper")]
    (dispute,) = disputed_facts(said)
    assert (dispute.fact, dispute.statements) == (fact, tuple(said))
    assert "(register)" in in_words(dispute)


@pytest.mark.parametrize(
    ("fact", "one", "other"),
    [
        ("registered_capital", money("100"), money("100.00")),
        ("registered_capital", money("100"), money("98", approx="true")),
        ("registered_capital", money("100", kind="subscribed"), money("50", kind="paid_in")),
        ("established", "2016", "2016-03-04"),
        ("legal_representative", "何沐阳", "He Muyang"),
        ("address", "1 High St", "Leeds"),
    ],
)
def test_what_can_be_true_together_is_none(fact: str, one: Json, other: Json) -> None:
    said = [Statement(fact, one, "register"), Statement(fact, other, "paper")]
    assert list(disputed_facts(said)) == []


@pytest.mark.parametrize(
    ("origins", "believed"),
    [
        (("media", "registry"), "registry"),
        (("media", "filing"), "filing"),
        (("company", "filing"), "filing"),
        (("media", "company"), "company"),
        (("registry", "registry"), None),
        (("registry", "media", "registry"), None),
    ],
)
def test_a_register_goes_before_a_filing_the_firm_and_a_paper(
    origins: tuple[str, ...], believed: str | None
) -> None:
    said = [
        Statement("registered_capital", money(str(100 + at)), f"{origin}-{at}", origin=origin)
        for at, origin in enumerate(origins)
    ]
    (dispute,) = disputed_facts(said)
    assert (dispute.believed and dispute.believed.origin) == believed
    assert (f"{believed} before" in in_words(dispute)) == (believed is not None)


def test_one_source_that_changed_its_mind_contradicts_nobody() -> None:
    said = [Statement("established", day, "register") for day in ("2016-01-01", "2017-01-01")]
    assert list(disputed_facts(said)) == []
