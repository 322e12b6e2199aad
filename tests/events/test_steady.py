"""Added words that must not change an event, and a few that must; `python -m benchmarks.steady`
tries many more."""

from monitor.events import read
from monitor.model import Finding
from tests.cases import each

SAME = {
    "Halden Group acquired Tern Pumps{}": (
        ", as it seeks to expand in Asia.",
        " as it looks to cut costs.",
        ", in a move that could reshape the industry.",
        ", which could help it grow.",
        ", even though it has not made a profit.",
        ", despite fears that prices could fall.",
        ", a deal that may create 300 jobs.",
    ),
    "Halden Group{} acquired Tern Pumps.": (
        " on Tuesday",
        ", the Leeds-based group,",
        ", which makes valves,",
        " (NYSE: HAL)",
    ),
    "海登集团收购了特恩水泵公司{}": (
        "，未来可能继续扩张。",
        "，此举有望提升市场份额。",
        "，分析人士认为价格可能偏高。",
        "，不会影响公司经营。",
    ),
    "海登集团{}收购了特恩水泵公司。": ("近日", "于5月8日", "昨日晚间", "（600123.SH）"),
}


@each("text", [frame.format(words) for frame, all_ in SAME.items() for words in all_])
def test_it_is_told_as_done(text: str) -> None:
    (found,) = read(text).findings
    assert (found.type, found.modality) == ("acquisition", "asserted")
    assert len(found.parties) == 2


@each(
    ("text", "modality"),
    [
        ("Halden Group could acquire Tern Pumps, which makes valves.", "possible"),
        ("Halden Group is in talks to acquire Tern Pumps, as it seeks to expand.", "possible"),
        ("Halden Group has not acquired Tern Pumps, even though it seeks to expand.", "denied"),
        ("海登集团可能收购特恩水泵公司，以拓展市场。", "possible"),
        ("海登科技正与特恩医疗洽谈收购事宜，未来将继续扩张。", "possible"),
        ("海登集团否认收购特恩水泵公司，未来可能继续扩张。", "denied"),
    ],
)
def test_it_is_told_as_no_more_than_it_is(text: str, modality: str) -> None:
    assert [one.modality for one in read(text).findings] == [modality]


@each(
    ("text", "told"),
    [
        ("海登集团吞下特恩医疗。", ("acquisition", "asserted")),
        ("海登集团首次进入日本市场。", ("market_entry", "asserted")),
        ("海登集团否认造车。", ("market_entry", "denied")),
        ("海登集团称暂无收购特恩医疗的计划。", ("acquisition", "denied")),
    ],
)
def test_a_plain_sentence_is_heard(text: str, told: tuple[str, str]) -> None:
    assert [(one.type, one.modality) for one in read(text).findings] == [told]


def test_plain_words_of_a_sentence_that_tells_nothing_are_no_firm() -> None:
    text = "市场反应平淡，行业竞争依然激烈。\n\n董事会将董事长孟山舟的董事资格解除。"
    (found,) = read(text).findings
    assert [(party.role, party.name) for party in found.parties] == [("person", "孟山舟")]


# One statement in its grammatical forms: {a} buys, {b} is bought.
FORMS = {
    "asserted": (
        "{b} has been acquired by {a}.",
        "The takeover of {b} by {a} has closed.",
        "With the purchase of {b}, {a} enters a new market.",
        "{a}, advised by Corvane, bought {b}.",
        "{a}, unlike Corvane, has bought {b}.",
        "{a} has bought {b} and could grow.",
        "{a} merged with {b} to form a new group.",
        "Because it wants to grow, {a} bought {b}.",
        "{a} did not say how much it paid when it bought {b}.",
        "{a} bought {b}, a maker of pumps based in Leeds, which could help it grow.",
    ),
    "planned": (
        "{a} to buy {b}",
        "The acquisition of {b} by {a} is expected to close in May.",
        "{a} won approval for its purchase of {b}.",
    ),
    "possible": ("Should {a} buy {b}?", "{a} is in talks to acquire {b}."),
    "denied": (
        "{a} hasn't bought {b}.",
        "{a} decided against buying {b}.",
        "{b} wasn't sold to {a}.",
    ),
    "ended": ("Talks between {a} and {b} about a takeover have ended.",),
}


@each(("modality", "form"), [(how, form) for how, forms in FORMS.items() for form in forms])
def test_a_purchase_is_told_in_any_form(modality: str, form: str) -> None:
    text = form.format(a="Halden Group", b="Tern Pumps")
    assert _deals(text) == [f"{modality}: acquirer Halden Group, target Tern Pumps"]


def _deals(text: str) -> list[str]:
    found = (one for one in read(text).findings if one.type == "acquisition")
    return [f"{one.modality}: {_parties(one)}" for one in found]


def _parties(finding: Finding) -> str:
    return ", ".join(sorted(f"{party.role} {party.name}" for party in finding.parties))


@each(
    "text",
    [
        "Halden Group bought Tern Pumps and Corvane bought Orlex.",
        "While Halden Group bought Tern Pumps, Corvane bought Orlex.",
        "Tern Pumps was bought by Halden Group and Orlex was bought by Corvane.",
    ],
)
def test_two_purchases_stay_two(text: str) -> None:
    assert sorted(_deals(text)) == [
        "asserted: acquirer Corvane, target Orlex",
        "asserted: acquirer Halden Group, target Tern Pumps",
    ]


@each(
    "text",
    [
        "Halden Group bought Tern Pumps for $5 million and Orlex for $7 million.",
        "Halden Group bought Tern Pumps last year and Orlex in May.",
    ],
)
def test_a_verb_is_shared_by_what_was_bought_beside_it(text: str) -> None:
    assert sorted(_deals(text)) == [
        "asserted: acquirer Halden Group, target Orlex",
        "asserted: acquirer Halden Group, target Tern Pumps",
    ]


@each(
    "text",
    [
        "In a deal worth $2.5bn, Halden Group bought Tern Pumps.",
        "The US $2.5 billion acquisition of Tern Pumps by Halden Group was completed.",
        "Halden Group's $2.5B acquisition of Tern Pumps has closed.",
    ],
)
def test_a_price_is_told_wherever_it_stands(text: str) -> None:
    (found,) = read(text).findings
    amount = found.facts["amount"]
    assert isinstance(amount, dict)
    assert (amount["value"], amount["currency"]) == ("2500000000", "USD")


@each(
    ("text", "told"),
    [
        (
            "A 30% stake in Tern Pumps was acquired by Halden Group.",
            "acquirer Halden Group, target Tern Pumps",
        ),
        (
            "Castor Mills sold a stake of thirty percent in Tern Pumps to Halden Group.",
            "acquirer Halden Group, seller Castor Mills, target Tern Pumps",
        ),
        ("30% of Tern Pumps was sold by Halden Group.", "seller Halden Group, target Tern Pumps"),
    ],
)
def test_a_share_is_told_in_any_form(text: str, told: str) -> None:
    (found, *_) = read(text).findings
    share = found.facts["percent"]
    assert isinstance(share, dict)
    assert (share["value"], _parties(found)) == ("30", told)


@each(
    ("text", "told"),
    [
        ("Anna Holm was named by Halden Group as chief executive.", "executive_change asserted"),
        ("Halden Group dismissed chief executive Anna Holm.", "executive_change asserted"),
        (
            "Anna Holm has not resigned as chief executive of Halden Group.",
            "executive_change denied",
        ),
        ("Halden Group and Tern Pumps have dissolved their joint venture.", "joint_venture ended"),
        (
            "Together with Tern Pumps, Halden Group formed a joint venture.",
            "joint_venture asserted",
        ),
        ("The partnership between Halden Group and Tern Pumps has ended.", "partnership ended"),
        ("Halden Group to enter Indian market", "market_entry planned"),
        ("Halden Group announced an investment in Tern Pumps.", "investment asserted"),
    ],
)
def test_what_is_told_in_other_forms(text: str, told: str) -> None:
    assert [f"{one.type} {one.modality}" for one in read(text).findings][:1] == [told]


@each(
    "text",
    [
        "Halden Group buys its steel from Tern Pumps.",
        "Halden Group bought advertising on Tern Pumps.",
        "Halden Group owns a pump made by Tern Pumps.",
        "Halden Group bought lunch for $20 and dinner for $30.",
        "30% of Tern Pumps staff were hired by Halden Group.",
        "Halden Group expects its plant to be completed in May.",
        "Anna Holm did not leave the room at Halden Group.",
        "Halden Group entered a new era with Tern Pumps.",
    ],
)
def test_nothing_is_told(text: str) -> None:
    assert read(text).findings == ()
