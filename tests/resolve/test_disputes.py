"""Which statements of two sources cannot both be true."""

from dataclasses import replace

from monitor.model import Json
from monitor.resolve.disputes import Statement, disputed_facts, in_words
from tests.cases import each


def money(value: str, **more: str) -> dict[str, str]:
    return {"value": value, "currency": "CNY", **more}


@each(
    ("fact", "one", "other"),
    [
        ("registered_capital", money("100"), money("200")),
        ("established", "2016-03-04", "2017-03-04"),
        ("legal_representative", "何沐阳", "高念慈"),
        ("registered_capital", {**money("150000000"), "text": "1.5亿元"}, money("162000000")),
        ("status", "Active", "dissolved"),
        ("address", "浙江省杭州市西湖区", "江苏省苏州市工业园区"),
        ("address", "1 High Street, Leeds LS1 4AB", "9 Dock Road, London E14 5HQ"),
    ],
)
def test_two_sources_that_contradict_each_other_are_a_dispute(
    fact: str, one: Json, other: Json
) -> None:
    said = [Statement(fact, one, "register"), Statement(fact, other, "paper")]
    (dispute,) = disputed_facts(said)
    assert (dispute.fact, dispute.statements) == (fact, tuple(said))
    assert "(register)" in in_words(dispute)


@each(
    ("fact", "one", "other"),
    [
        ("registered_capital", money("100"), money("100.00")),
        ("registered_capital", money("100"), money("98", approx="true")),
        ("registered_capital", money("100", kind="subscribed"), money("50", kind="paid_in")),
        ("established", "2016", "2016-03-04"),
        ("legal_representative", "何沐阳", "He Muyang"),
        ("address", "1 High St", "Leeds"),
        ("address", "1 High Street, Leeds LS1 4AB", "1 HIGH STREET, LEEDS, LS14AB"),
        ("address", "青岛市崂山区海尔路1号", "山东省青岛市海尔路一号"),
        ("address", "苏州市常熟市海虞路8号", "江苏省常熟市海虞路8号"),
        ("status", "active", "liquidation"),
        ("registered_capital", {**money("150000000"), "text": "1.5亿元"}, money("152000000")),
        ("registered_capital", money("1.5"), money("1.50")),
        ("registered_capital", money("100"), {"value": "14", "currency": "USD"}),
    ],
)
def test_what_can_be_true_together_is_none(fact: str, one: Json, other: Json) -> None:
    said = [Statement(fact, one, "register"), Statement(fact, other, "paper")]
    assert list(disputed_facts(said)) == []


@each(
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


def test_who_repeats_what_a_better_source_took_back_contradicts_nobody() -> None:
    said = [
        Statement("registered_capital", money("100"), "paper", origin="media"),
        Statement("registered_capital", money("200"), "register", origin="registry"),
    ]
    before = Statement("registered_capital", money("100"), "register", origin="registry")
    assert list(disputed_facts(said, [before])) == []
    assert list(disputed_facts(said, [replace(before, value=money("300"))])) != []


def test_one_source_that_changed_its_mind_contradicts_nobody() -> None:
    said = [Statement("established", day, "register") for day in ("2016-01-01", "2017-01-01")]
    assert list(disputed_facts(said)) == []
