"""English texts that look back: which date is an event's, and what is too old for an alert."""

from monitor.model import Finding
from tests.cases import each
from tests.events.english import dated

ALERT = 0.8


def _told(text: str, kind: str = "acquisition") -> list[Finding]:
    return [one for one in dated(text) if one.type == kind and not one.background]


@each(
    ("text", "when"),
    [
        # An aside dates another event: "founded in 1951" made the purchase seventy years old
        ("Kestrel, founded in Leeds in 1951, has agreed to buy Severn plc for £3m.", None),
        ("Kestrel, which lost £3m in 2019, has agreed to buy Severn plc.", None),
        ("Kestrel (set up in 2011) bought Severn plc.", None),
        ("Kestrel – listed since 2011 – bought Severn plc.", None),
        ("Kestrel, listed since 2011, bought Severn plc on Tuesday.", "Tuesday"),
        ("Founded in 1951, Kestrel has agreed to buy Severn plc.", None),
        ("Having opened in 2011, Kestrel bought Severn plc.", None),
        ("Kestrel, a brewer founded in 1951, bought Severn plc.", None),
        ("Kestrel bought Severn plc, which won a prize in 2019, for £3m.", None),
        ("Kestrel, the company announced on Tuesday, has bought Severn plc.", "Tuesday"),
        ("Kestrel, in a deal announced in May, bought Severn plc.", "May"),
        ("The deal, signed on Tuesday, sees Kestrel buy Severn plc.", "Tuesday"),
        # Years before a noun, before "when" and at the beginning of a line
        ("Kestrel grew after its 2016 purchase of Severn plc.", "2016"),
        ("The 2016 takeover of Severn plc by Kestrel plc made it the largest.", "2016"),
        ("Kestrel entered the trade in 2016, when it bought Severn plc.", "2016"),
        ("* 1930 Kestrel Bank acquired Severn Savings.", "1930"),
        ("1969: Kestrel Bank acquired Severn Savings.", "1969"),
    ],
)
def test_a_deal_has_its_own_date(text: str, when: str | None) -> None:
    assert [one.date and one.date.text for one in _told(text)] == [when]


@each(
    ("text", "parties"),
    [
        (
            "Severn plc, bought by Kestrel, has been sold to Tarn Capital.",
            "Severn plc, Tarn Capital",
        ),
        (
            "Severn plc, sold by Kestrel last year, agreed to buy Orrin Ltd.",
            "Severn plc, Orrin Ltd",
        ),
        ("Kestrel, advised on May 3 by Severn LLP, bought Orrin Ltd.", "Kestrel, Orrin Ltd"),
        (
            "Severn plc, acquired from Kestrel in 2011, has bought Orrin Ltd.",
            "Severn plc, Orrin Ltd",
        ),
        (
            "Kestrel bought Severn plc, sold Orrin Ltd to Tarn Capital, and left.",
            "Kestrel, Severn plc",
        ),
    ],
)
def test_whom_an_aside_names_last_does_not_act(text: str, parties: str) -> None:
    told = [", ".join(p.name.rstrip(".") for p in one.parties) for one in _told(text)]
    assert parties in told


@each(
    ("text", "alerts"),
    [
        ("Kestrel plc later acquired Severn plc.", False),
        ("Severn plc was subsequently sold to Kestrel plc.", False),
        ("Severn plc was then bought by Kestrel plc for £3m.", False),
        ("Kestrel plc previously held takeover talks with Severn plc in 2022.", False),
        ("Kestrel plc had bought Severn plc from Tarn Capital.", False),
        ("Originally, Kestrel plc bought Severn plc for its land.", False),
        (
            "In 1982, Severn plc was in trouble. With no other way, it was sold to Kestrel plc.",
            False,
        ),
        ("Kestrel plc had bought Severn plc, it said.", True),
        ("Kestrel plc said it had bought Severn plc.", True),
        ("Severn plc was eventually sold to Kestrel plc on Tuesday.", True),
        ("In 1982, Severn plc was founded. Kestrel plc has now bought Severn plc.", True),
        ("Kestrel plc bought Severn plc in 2024.", False),
        ("Kestrel plc bought Severn plc last year.", False),
        ("In 2024, Kestrel plc agreed to buy Severn plc.", False),
        ("Kestrel plc agreed in March to buy Severn plc.", True),
        ("Kestrel plc bought Severn plc in March.", True),
        ("Sales have doubled since Kestrel plc bought Severn plc.", False),
        ("From the day Kestrel plc took control of Severn plc, sales fell.", False),
        ("Kestrel plc bought Severn plc, which it later renamed.", False),
        ("Kestrel plc bought Severn plc before listing in London.", False),
        ("Kestrel plc bought Severn plc and later on Tuesday raised its forecast.", True),
        ("A decade ago, Kestrel bought Severn plc.", False),
        ("Twenty years ago this week, Kestrel bought Severn plc.", False),
        ("Years after Kestrel bought Severn plc, the town has changed.", False),
        ("Do you remember when Kestrel bought Severn plc?", False),
        ("A film tells the story of how Kestrel bought Severn plc.", False),
        ("Long before the internet, Kestrel bought Severn plc.", False),
        ("Two days ago, Kestrel bought Severn plc.", True),
        ("Kestrel, founded two decades ago, has bought Severn plc.", True),
        ("Long after its rivals, Kestrel has now bought Severn plc.", True),
        ("Kestrel remembers its roots and has bought Severn plc.", True),
    ],
)
def test_what_is_told_as_past_alerts_nobody(text: str, alerts: bool) -> None:  # noqa: FBT001
    assert any(one.confidence >= ALERT for one in _told(text)) == alerts


_RECENT = "On May 3, Severn plc paid tax. "
_OLD = "In 1982, the trade was in trouble."
_BOUGHT = "Kestrel plc bought Severn plc."


@each(
    ("text", "alerts"),
    [
        (f"{_OLD} {_BOUGHT}", False),
        (f"{_OLD}\n\n{_BOUGHT}", False),
        (f"{_RECENT}{_OLD} {_BOUGHT}", False),
        (f"{_OLD} {_RECENT}{_BOUGHT}", True),
        (f"{_RECENT}{_OLD}\n\n{_BOUGHT}", True),
        (f"{_OLD} Kestrel plc buys Severn plc.", True),
        (f"{_OLD} This week {_BOUGHT}", True),
        (f"In the 1990s the trade grew. Jobs came back. {_BOUGHT}", False),
        (f"Kestrel plc, a brewer founded in 1951, has 400 staff. {_BOUGHT}", True),
        (f"Kestrel plc, which lost £3m in 2019, has 400 staff. {_BOUGHT}", True),
        (f"Sales have grown since 2019. {_BOUGHT}", True),
    ],
)
def test_a_text_goes_on_to_tell_of_the_time_it_named(text: str, alerts: bool) -> None:  # noqa: FBT001
    assert any(one.confidence >= ALERT for one in _told(text)) == alerts


@each(
    ("text", "alerts"),
    [
        ("To date, Kestrel plc has raised $3m in funding.", False),
        ("Kestrel plc has raised $3m in venture capital to date.", False),
        ("Since its founding in 2019, Kestrel plc has raised $3m in funding.", False),
        ("Kestrel plc has raised $3m in funding, bringing its total to $9m to date.", True),
    ],
)
def test_all_that_a_firm_ever_raised_is_no_round(text: str, alerts: bool) -> None:  # noqa: FBT001
    assert any(one.confidence >= ALERT for one in _told(text, "investment")) == alerts


@each(
    ("text", "alerts"),
    [
        ("Debt weighs on it after the £3bn takeover of Severn plc by Kestrel plc.", False),
        ("The sale of Severn plc to Kestrel plc left it without a brand.", False),
        ("Kestrel plc's acquisition of Severn plc nearly ruined it.", False),
        ("Kestrel plc's acquisition of Severn plc adds two plants.", True),
        ("The takeover of Severn plc by Kestrel plc was approved by the board.", True),
        ("Kestrel plc announced the acquisition of Severn plc.", True),
        ("Kestrel plc signed a contract for the purchase of Severn plc.", True),
    ],
)
def test_a_deal_only_named_is_no_news(text: str, alerts: bool) -> None:  # noqa: FBT001
    before = "The maker of pumps and valves has four hundred people in three towns. "
    assert any(one.confidence >= ALERT for one in _told(before + text)) == alerts
    opens = _told(text)
    assert not opens or any(one.confidence >= ALERT for one in opens)  # a text may open with it


def test_an_old_partnership_lasts() -> None:
    text = "Kestrel plc and Severn plc agreed in early 2025 to cooperate on a smart park."
    assert any(one.confidence >= ALERT for one in _told(text, "partnership"))


def test_a_contract_of_a_kind_alerts_though_firms_announce_it_themselves() -> None:
    text = "Terna announced {} with Severna for its drug."
    kinds = "a licensing agreement", "an agreement", "a deal"
    told = [_told(text.format(one), "partnership")[0].confidence >= ALERT for one in kinds]
    assert told == [True, False, False]


def test_a_partnership_is_surer_than_an_agreement_that_may_be_a_sale() -> None:
    text = "Terna plc signed {} with Severna."
    kinds = "a partnership", "a strategic collaboration agreement", "a contract"
    told = [_told(text.format(one), "partnership")[0].confidence >= ALERT for one in kinds]
    assert told == [True, True, False]


def test_a_pair_named_in_the_sentence_founds_a_venture_for_sure() -> None:
    text = "Terna plc and Severna teamed up last May, and their joint venture, Halva Ltd, opened."
    (venture,) = _told(text, "joint_venture")
    assert venture.confidence >= ALERT


@each(("title", "sure"), {"Terna denies truck plans": True, "No trucks in sight": False}.items())
def test_an_officer_speaks_for_the_firm_of_the_title(title: str, *, sure: bool) -> None:
    text = "Terna makes fridges. “We will not build trucks,” chief executive Lim Wei Han said."
    (denial,) = (one for one in dated(text, title) if one.type == "market_entry")
    assert (denial.modality, denial.confidence >= ALERT) == ("denied", sure)


def test_what_the_title_tells_is_news() -> None:
    text = "In 1982, Severn plc was in trouble. Kestrel plc bought Severn plc for £3m."
    assert any(one.confidence >= ALERT for one in dated(text, "Kestrel buys Severn"))


@each(("short", "sure"), {"Hiranuma": True, "Hale": False}.items())
def test_a_name_that_a_text_repeats_in_short_is_one(short: str, *, sure: bool) -> None:
    pair = "Brandel Quarz and Hiranuma Toki are setting up a joint venture in Spain. "
    (venture,) = _told(f"{pair}{short} is old. {short} grew.", "joint_venture")
    assert (venture.confidence >= ALERT) is sure


@each(("title", "sure"), {"Brandel Quarz opens up": True, "Anodes from the gulf": False}.items())
def test_a_name_of_several_words_in_the_title_is_one(title: str, *, sure: bool) -> None:
    text = "Brandel Quarz and Gulf Anodon are setting up a joint venture in Spain."
    (venture,) = (one for one in dated(text, title) if one.type == "joint_venture")
    assert (venture.confidence >= ALERT) is sure
