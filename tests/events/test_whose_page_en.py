"""What the rest of an English page says of a deal or an office that one sentence tells."""

from datetime import date

from monitor.events import read
from monitor.model import Finding
from tests.cases import each

ALERT = 0.8


def _told(text: str, title: str = "", published: date = date(2026, 5, 20)) -> list[Finding]:
    found = read(text, title=title, lang="en", published=published).findings
    return [one for one in found if not one.background]


def _lines(text: str, title: str = "") -> list[str]:
    return sorted(
        f"{one.type} {one.modality}: "
        + ", ".join(sorted(f"{p.role} {p.name}" for p in one.parties))
        for one in _told(text, title)
    )


BID = (
    "Kestrel Systems has rejected a takeover bid from Halden Group. Kestrel's board confirmed that "
    "the company had received an unsolicited proposal from Halden Group to buy it."
)
HOLDER = "Halden, Kestrel's largest shareholder, will sell a 20 per cent stake to Tern Capital."
TWICE = (
    "Halden Mines has sold its Orrin Gold Mine to Kestrel Minerals. Kestrel Minerals has agreed to "
    "purchase the gold mine in two instalments."
)
ROUND = (
    "Halden, a game from Oslo (and that landed $5 million in funding led by Tern Ventures in May), "
    "announced $68 million in Series B funding led by Kestrel Fund. Tern Ventures also took part."
)


@each(
    ("text", "told"),
    [
        (BID, ["acquisition denied: acquirer Halden Group, target Kestrel Systems"]),
        (
            HOLDER,
            ["shareholding_change planned: acquirer Tern Capital, seller Halden, target Kestrel"],
        ),
        (
            TWICE,
            [
                (
                    "acquisition asserted: acquirer Kestrel Minerals, seller Halden Mines, "
                    "target Orrin Gold Mine"
                )
            ],
        ),
        (
            "Halden will sell a 20 per cent stake to Tern Capital.",
            ["shareholding_change planned: acquirer Tern Capital, target Halden"],
        ),
    ],
)
def test_other_sentences_settle_a_deal(text: str, told: list[str]) -> None:
    assert _lines(text) == told


def test_a_backer_does_not_raise_its_own_round() -> None:
    for one in _told(ROUND):
        names = [p.name for p in one.parties]
        assert len(names) == len(set(names))


@each(
    ("text", "alerts"),
    [
        ("The sale follows a similar move in May when Halden plc sold Kestrel Ltd.", False),
        ("The move comes after Halden plc bought Kestrel Ltd.", False),
        ("It was a partner on earlier deals, including Halden plc's buyout of Kestrel Ltd.", False),
        ("The move comes a day after Halden plc bought Kestrel Ltd.", True),
        ("The plan follows long talks, and Halden plc has now bought Kestrel Ltd.", True),
        ("Halden plc has bought Kestrel Ltd, following a similar purchase.", True),
    ],
)
def test_what_the_news_follows_is_none(text: str, alerts: bool) -> None:  # noqa: FBT001
    before = "Tern Systems makes pumps and valves in three towns. "
    assert any(one.confidence >= ALERT for one in _told(before + text)) == alerts


@each(
    ("text", "alerts"),
    [
        ("Halden was founded in 1954.[1] In 2026, Kestrel plc bought the company.[2][3]", False),
        ("Key Dates:\n\nHalden plc bought Kestrel Ltd.", False),
        ("Halden plc has bought Kestrel Ltd.", True),
    ],
)
def test_works_of_reference_tell_no_news(text: str, alerts: bool) -> None:  # noqa: FBT001
    assert any(one.confidence >= ALERT for one in _told(text)) == alerts


def test_an_end_is_not_dated_by_what_was_planned() -> None:
    text = (
        "Halden plc called off its merger with Kestrel Ltd. The two had agreed in March 2023 that "
        "Halden plc would buy Kestrel Ltd."
    )
    ended = [one for one in _told(text) if one.modality == "ended"]
    assert ended
    assert ended[0].confidence >= ALERT


def test_the_year_of_an_account_dates_nobodys_leaving() -> None:
    text = "Halden plc announced that Ann Lee has resigned as chair, with results for last year."
    assert all(one.date is None or one.date.text != "last year" for one in _told(text))


@each(
    ("text", "told"),
    [
        (
            "Norvik criticised Halden plc's decision to name Ann Lee as chief executive.",
            "Halden plc",
        ),
        ("Norvik welcomed a decision by Halden plc to appoint Ann Lee as chair.", "Halden plc"),
        ("Halden plc, which welcomed new rules, has named Ann Lee chair.", "Halden plc"),
        ("Norvik opposed the appointment of Ann Lee as chief executive.", ""),
    ],
)
def test_who_reacts_to_an_office_does_not_fill_it(text: str, told: str) -> None:
    firms = {p.name for one in _told(text) for p in one.parties if p.role == "company"}
    assert firms == ({told} if told else set())


def test_whoever_leaves_a_role_leaves_the_firm_of_the_page() -> None:
    text = (
        "Halden Investments has lost two managers. Halden Investments said its plans stand. "
        "Tom Reed and Ann Lee left their roles in April. Halden Investments gave no reason."
    )
    told = _told(text, "Managers leave Halden Investments")
    assert {p.name for one in told for p in one.parties if p.role == "company"} == {
        "Halden Investments"
    }


HEADED = (
    "HALDEN EMPOWERMENT LIMITED DISPOSAL OF INTEREST IN KESTREL PARK INVESTMENTS LIMITED 1. "
    "Halden Empowerment has disposed of 11 million shares in Kestrel Park Investments Limited to "
    "Tern Capital Limited."
)


def test_a_heading_in_capitals_is_no_name() -> None:
    names = {p.name for one in _told(HEADED) for p in one.parties}
    assert names
    assert not any("DISPOSAL" in name for name in names)


def test_a_title_describes_the_first_firm_of_the_text() -> None:
    text = (
        "Ostby Bryggeri is tidying up. Ostby Eiendom AS was entered in the register last week, and "
        "the brewer holds all of the shares."
    )
    told = _told(text, "Leeds brewer puts its cellars in a box")
    assert {(p.role, p.name) for one in told for p in one.parties} == {
        ("company", "Ostby Eiendom AS"),
        ("holder", "Ostby Bryggeri"),
    }
