"""How English texts state a change of office: planned, denied, dated, told surely or not."""

from datetime import date

from monitor.events import read
from tests.cases import each
from tests.events.english import dated

DAY = date(2024, 6, 10)


def test_who_is_succeeded_has_not_left_before_he_does() -> None:
    text = "Halden named Anna Kellner as CFO. She succeeds Tom Hale, who will step down in July."
    modality = {
        next(p.name for p in f.parties if p.role == "person"): f.modality
        for f in read(text, published=DAY, lang="en").findings
    }
    assert modality == {"Anna Kellner": "asserted", "Tom Hale": "planned"}


CLAIMS = [
    ("Larkwell's chief executive Tom Hale will not step down until May.", "planned"),
    ("Larkwell has elected Anna Kellner to succeed Tom Hale as chair.", "asserted"),
    ("Larkwell is expected to name Anna Kellner to succeed Tom Hale as chair.", "planned"),
    ("Larkwell ended its long search for a boss as it named Anna Kellner as CEO.", "asserted"),
    ("Tom Hale, Larkwell's chair, will retire and Anna Kellner has been named as CEO.", "mixed"),
    ("Tom Hale may step down as chairman of Larkwell before the year is out.", "possible"),
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
    ("Larkwell on Monday said chairman Tom Hale has decided to retire in October.", "10"),
    ("Larkwell named Anna Kellner as CEO in May; she replaces Tom Hale, who left in March.", "05"),
]


@each(("text", "month"), DATES)
def test_a_relative_clause_does_not_date_a_change(text: str, month: str | None) -> None:
    dates = [f.date for f in read(text, published=DAY, lang="en").findings if not f.background]
    told = [d.start for d in dates if d]
    assert (str(dates[0].start)[5:7] if dates[0] else None) == month, told


CERTAIN = [
    ("Anna Kellner has joined Halden as chief medical officer.", True),
    ("Tom Hale has left Halden to become a teacher.", True),
    ("Peter Roth has been tapped to run Halden.", True),
    ("Halden has named Tern CEO.", True),
    ("Tom Hale of Halden will step down in May. Peter Roth resigned on Monday.", False),
    ("The night Tom Hale left Halden, it rained.", False),
    ("Tern named Halden CEO", False),  # who is the firm?
    ("Tom Hale becomes vice president of the Halden division.", False),
    # at one firm only: that of the others
    (
        "Anna Kellner takes over as chief executive of Halden. Tom Hale resigned from the board.",
        True,
    ),
    (
        "Anna Kellner takes over as CEO of Halden. Tom Hale resigned from the board of the museum.",
        False,
    ),
]


@each(("text", "certain"), CERTAIN)
def test_who_is_named_with_the_firm_alerts(text: str, *, certain: bool) -> None:
    found = [f for f in read(text, published=DAY, lang="en").findings if not f.background]
    assert (bool(found) and all(f.confidence >= 0.8 for f in found)) == certain


@each(
    ("text", "modality"),
    [
        ("Anna Kellner has rejected calls to resign from Halden.", "denied"),
        ("Anna Kellner refused to quit Halden.", "denied"),
        ("Calls grew for Anna Kellner to resign from Halden.", None),
        ("Anna Kellner left Halden to set up a choir.", "asserted"),
    ],
)
def test_who_will_not_go_denies_it(text: str, modality: str | None) -> None:
    found = [f for f in read(text, published=DAY, lang="en").findings if not f.background]
    told = {f.modality for f in found if f.type == "executive_change"}
    assert told == ({modality} if modality else set())


def test_a_date_of_the_main_clause_is_not_of_what_came_before() -> None:
    text = "Halyard Foods appointed Susan Marsh as CEO on Tuesday, weeks after Hugh Pelham left."
    dates = {
        p.name: f.date is not None
        for f in read(text, lang="en").findings
        for p in f.parties
        if p.role == "person"
    }
    assert dates == {"Susan Marsh": True, "Hugh Pelham": False}


def test_when_somebody_joins_is_not_when_it_was_said() -> None:
    text = "Halyard Foods said yesterday that Anna Kellner would join as CFO in May."
    (change,) = read(text, lang="en").findings
    assert change.date is not None
    assert change.date.text == "May"


@each(
    ("title", "told"),
    {"Changing of the guard at Orrin Mills": True, "Flour at Orrin Mills": False}.items(),
)
def test_a_title_about_offices_names_their_firm(title: str, *, told: bool) -> None:
    text = "Orrin Mills and Tern Ltd make flour. Tom Hale will step down as chairman in May."
    found = [one for one in dated(text, title) if one.type == "executive_change"]
    assert [one.confidence >= 0.8 for one in found] == [told]
