"""Appointments, departures and successions as newspapers and the trade press word them."""

from datetime import date

from monitor.events import read
from tests.cases import each

DAY = date(2024, 6, 10)
APPOINTED, RESIGNED = "appointed", "resigned"

ROWS = [
    (
        "Larkwell elevated Anna Kellner to CEO after Tom Hale announced his resignation.",
        {("Anna Kellner", "Larkwell", APPOINTED, "CEO"), ("Tom Hale", "Larkwell", RESIGNED, None)},
    ),
    (
        "Larkwell has promoted Anna Kellner from finance director to chief executive.",
        {("Anna Kellner", "Larkwell", APPOINTED, "chief executive")},
    ),
    (
        "Larkwell has appointed ex-Dormans boss Peter Roth as its new boss this week.",
        {("Peter Roth", "Larkwell", APPOINTED, "boss")},
    ),
    (
        (
            "Larkwell is set to appoint Dorman's Peter Roth as its new chief executive, replacing "
            "outgoing chief executive Tom Hale."
        ),
        {
            ("Peter Roth", "Larkwell", APPOINTED, "chief executive"),
            ("Tom Hale", "Larkwell", RESIGNED, "chief executive"),
        },
    ),
    (
        (
            "Larkwell announced the promotion of current finance director, Anna Kellner, to the "
            "position of president."
        ),
        {("Anna Kellner", "Larkwell", APPOINTED, "president")},
    ),
    (
        "Larkwell named Anna Kellner, vice president of sales, as president.",
        {("Anna Kellner", "Larkwell", APPOINTED, "president")},
    ),
    (
        "Larkwell has poached Anna Kellner from rival Pantry Direct to be its finance director.",
        {("Anna Kellner", "Larkwell", APPOINTED, "finance director")},
    ),
    (
        "Anna Kellner has moved to Larkwell Group, where she is head of new business.",
        {("Anna Kellner", "Larkwell Group", APPOINTED, "head of new business")},
    ),
    (
        "Anna Kellner is reportedly in line to become the next chief executive of Larkwell.",
        {("Anna Kellner", "Larkwell", APPOINTED, "chief executive")},
    ),
    (
        "Anna Kellner will be rejoining Larkwell as COO.",
        {("Anna Kellner", "Larkwell", APPOINTED, "COO")},
    ),
    (
        "Anna Kellner moves up from deputy to become chief executive of Larkwell.",
        {("Anna Kellner", "Larkwell", APPOINTED, "chief executive")},
    ),
    (
        "Anna Kellner has been appointed the new head of Larkwell's Strategy Department.",
        {("Anna Kellner", "Larkwell", APPOINTED, "head")},
    ),
    (
        "Peter Roth joined Larkwell to replace Dame Sheila Hale as chair in May.",
        {
            ("Peter Roth", "Larkwell", APPOINTED, "chair"),
            ("Sheila Hale", "Larkwell", RESIGNED, "chair"),
        },
    ),
    (
        (
            "Larkwell general manager from 2015 to 2020, Peter Roth, has been named Orrin's new "
            "general manager."
        ),
        {("Peter Roth", "Orrin", APPOINTED, "general manager")},
    ),
    (
        "At Larkwell, Anna Kellner decided to exit her CEO role after more than 18 months.",
        {("Anna Kellner", "Larkwell", RESIGNED, "CEO")},
    ),
    (
        "Tom Hale departed from Larkwell amid changes in its ownership.",
        {("Tom Hale", "Larkwell", RESIGNED, None)},
    ),
    (
        "Tom Hale will exit his current position as CEO of Larkwell in August.",
        {("Tom Hale", "Larkwell", RESIGNED, "CEO")},
    ),
    (
        "Tom Hale, the former CEO of Larkwell, stepped down in May.",
        {("Tom Hale", "Larkwell", RESIGNED, "CEO")},
    ),
    (
        "Tom Hale is out as chief executive of the sandwich maker Larkwell.",
        {("Tom Hale", "Larkwell", RESIGNED, "chief executive")},
    ),
    (
        "Tom Hale, chairman of Larkwell, who has retired aged 81, was a baker.",
        {("Tom Hale", "Larkwell", RESIGNED, "chairman")},
    ),
    (
        (
            "Board Chair Tom Hale has informed the board of Larkwell that he does not intend to "
            "stand for re-election."
        ),
        {("Tom Hale", "Larkwell", RESIGNED, "Board Chair")},
    ),
    (
        "Larkwell executive chairman Tom Hale will not stand for re-election in December.",
        {("Tom Hale", "Larkwell", RESIGNED, "executive chairman")},
    ),
    (
        (
            "Tom Hale is leaving as CEO of Larkwell plc, the group he founded. Hale, 67, will be "
            "succeeded by Peter Roth."
        ),
        {
            ("Tom Hale", "Larkwell plc", RESIGNED, "CEO"),
            ("Peter Roth", "Larkwell plc", APPOINTED, "CEO"),
        },
    ),
    (
        (
            "Tom Hale will surrender his role as chairman of Larkwell to make way for former Orrin "
            "president Amadeo Roth."
        ),
        {
            ("Tom Hale", "Larkwell", RESIGNED, "chairman"),
            ("Amadeo Roth", "Larkwell", APPOINTED, "chairman"),
        },
    ),
    (
        (
            "Larkwell announced that Anna Kellner, the company's finance director, will take over "
            "as chief executive."
        ),
        {("Anna Kellner", "Larkwell", APPOINTED, "chief executive")},
    ),
    (
        (
            "Tom Hale, who had been digital director at Larkwell before stepping up to CEO in "
            "February 2020, stood down with immediate effect."
        ),
        {("Tom Hale", "Larkwell", RESIGNED, "CEO")},
    ),
    (
        (
            "Anna Kellner is leaving Cole's next month, and is set to join Larkwell as its new "
            "president. She led Cole's through a crisis."
        ),
        {
            ("Anna Kellner", "Cole's", RESIGNED, None),
            ("Anna Kellner", "Larkwell", APPOINTED, "president"),
        },
    ),
    (
        (
            "Larkwell's chief executive Tom Hale said on Monday he would go. Anna Kellner will "
            "succeed current CEO and MD Tom Hale."
        ),
        {
            ("Anna Kellner", "Larkwell", APPOINTED, "CEO"),
            ("Anna Kellner", "Larkwell", APPOINTED, "MD"),
            ("Tom Hale", "Larkwell", RESIGNED, "CEO"),
            ("Tom Hale", "Larkwell", RESIGNED, "MD"),
        },
    ),
    (
        "Larkwell appointed Anna Kellner as CEO, to replace Tom Hale.",
        {("Anna Kellner", "Larkwell", APPOINTED, "CEO"), ("Tom Hale", "Larkwell", RESIGNED, "CEO")},
    ),
    (
        (
            "Larkwell would cut costs. Anna Kellner has been named as deputy chair and lead "
            "independent director."
        ),
        {
            ("Anna Kellner", "Larkwell", APPOINTED, "deputy chair"),
            ("Anna Kellner", "Larkwell", APPOINTED, "lead independent director"),
        },
    ),
    (
        "Peter Roth will become chairman of Larkwell and will be succeeded as CEO by Ann Pike.",
        {
            ("Peter Roth", "Larkwell", APPOINTED, "chairman"),
            ("Peter Roth", "Larkwell", RESIGNED, "CEO"),
            ("Ann Pike", "Larkwell", APPOINTED, "CEO"),
        },
    ),
    (
        "Larkwell has replaced finance director Tom Hale with a pair of accountants.",
        {("Tom Hale", "Larkwell", RESIGNED, "finance director")},
    ),
    ("Anna Kellner left her phone at Larkwell and did not leave the room at Larkwell.", set()),
    ("Anna Kellner moves on from Larkwell's loss to explain the chief executive's plan.", set()),
    (
        "Tom Hale, chairman of Larkwell, handed a cup to Anna Kellner and made way for her car.",
        set(),
    ),
    ("Larkwell chairman Tom Hale will not stand for this, and transitioned to a new topic.", set()),
]


@each(("text", "expected"), ROWS)
def test_every_person_is_told_with_office_and_firm(
    text: str, expected: set[tuple[str, str, str, str | None]]
) -> None:
    found = [
        (
            next(p.name for p in f.parties if p.role == "person"),
            next((p.name for p in f.parties if p.role == "company"), None),
            f.facts["change"],
            f.facts.get("position"),
        )
        for f in read(text, published=DAY, lang="en").findings
        if not f.background
    ]
    assert sorted(found, key=str) == sorted(expected, key=str)


CLAIMS = [
    ("Larkwell has elected Anna Kellner to succeed Tom Hale as chair.", "asserted"),
    ("Larkwell is expected to name Anna Kellner to succeed Tom Hale as chair.", "planned"),
    ("Larkwell ended its long search for a boss as it named Anna Kellner as CEO.", "asserted"),
    ("Tom Hale, Larkwell's chair, will retire and Anna Kellner has been named as CEO.", "mixed"),
    ("Larkwell will name Anna Kellner chair to replace Tom Hale.", "planned"),
]


@each(("text", "modality"), CLAIMS)
def test_a_chosen_successor_is_chosen(text: str, modality: str) -> None:
    told = {f.modality for f in read(text, published=DAY, lang="en").findings if not f.background}
    assert told == ({"planned", "asserted"} if modality == "mixed" else {modality})


DATES = [
    ("Larkwell named Anna Kellner as CEO. Kellner replaces Tom Hale, who left in May.", None),
    ("Anna Kellner, who became Larkwell's CEO in February 2020, stood down.", None),
    ("Larkwell named Anna Kellner, who joined it in May, as CEO.", None),
    ("Larkwell named Anna Kellner as CEO in May; she replaces Tom Hale, who left in March.", "05"),
]


@each(("text", "month"), DATES)
def test_a_relative_clause_does_not_date_a_change(text: str, month: str | None) -> None:
    dates = [f.date for f in read(text, published=DAY, lang="en").findings if not f.background]
    told = [d.start for d in dates if d]
    assert (str(dates[0].start)[5:7] if dates[0] else None) == month, told
