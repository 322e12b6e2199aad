"""Who takes and who leaves an office, in English notices and papers: each told once."""

from datetime import date

from monitor.events import read
from tests.cases import each

DAY = date(2024, 6, 10)
APPOINTED, RESIGNED = "appointed", "resigned"

ROWS = [
    (
        "Halden's board has named current chairman, Anna Kellner, as chief executive officer.",
        {("Anna Kellner", "Halden", APPOINTED, "chief executive officer")},
    ),
    (
        "Halden named Norrland Parks chairman Robert Chase as chief executive.",
        {("Robert Chase", "Halden", APPOINTED, "chief executive")},
    ),
    (
        "Halden also named Peter Roth as the company's senior vice president of Communications.",
        {("Peter Roth", "Halden", APPOINTED, "senior vice president")},
    ),
    (
        "Halden said that Tom Hale has resigned from his positions as Chief Executive Officer.",
        {("Tom Hale", "Halden", RESIGNED, "Chief Executive Officer")},
    ),
    (
        "Halden finance director Ruth Shaw will serve as interim CEO while it looks for another.",
        {("Ruth Shaw", "Halden", "acting", "interim CEO")},
    ),
    (
        "Halden grew. Anna Kellner, its head of sales, was announced as the company's new CEO.",
        {("Anna Kellner", "Halden", APPOINTED, "CEO")},
    ),
    (
        "Halden has added Anna Kellner and Peter Roth to its board.",
        {("Anna Kellner", "Halden", APPOINTED, None), ("Peter Roth", "Halden", APPOINTED, None)},
    ),
    (
        "Nick Kelton is appointed Group Chief Executive-designate of Halden plc.",
        {("Nick Kelton", "Halden plc", APPOINTED, "Chief Executive-designate")},
    ),
    (
        "Halden chief executive David Lewis is to leave the company, which he joined in 1999.",
        {("David Lewis", "Halden", RESIGNED, "chief executive")},
    ),
    (
        "Halden named Anna Kellner as its CFO. She succeeds Tom Hale, who will step down in July.",
        {
            ("Anna Kellner", "Halden", APPOINTED, "CFO"),
            ("Tom Hale", "Halden", RESIGNED, None),
        },
    ),
    (
        "6. Anna Kellner, CFO and treasurer of Leeds-based Halden, plans to retire on March 31.",
        {
            ("Anna Kellner", "Halden", RESIGNED, "CFO"),
            ("Anna Kellner", "Halden", RESIGNED, "treasurer"),
        },
    ),
    (
        "Anna Kellner will join Halden in April of next year as UK chief executive.",
        {("Anna Kellner", "Halden", APPOINTED, "chief executive")},
    ),
    (
        "Halden said Peter Roth will step in to take Tom Hale's job as finance director.",
        {
            ("Peter Roth", "Halden", APPOINTED, "finance director"),
            ("Tom Hale", "Halden", RESIGNED, "finance director"),
        },
    ),
    (
        "Tom Hale was elected chairman of the Leeds Rotary Club.",
        {("Tom Hale", None, APPOINTED, "chairman")},
    ),
    (
        "Halden has grown since Tom Hale was named CEO, and after taking over as CFO he cut debt.",
        set(),
    ),
    (
        "Halden plc said that Tom Hale, Chief Executive, has left the company.",
        {("Tom Hale", "Halden plc", RESIGNED, "Chief Executive")},
    ),
    (
        "The latest move sees Anna Kellner promoted to take the reins from Tom Hale at Halden.",
        {("Anna Kellner", "Halden", APPOINTED, None), ("Tom Hale", "Halden", RESIGNED, None)},
    ),
    (
        "Anna Kellner, founder of Halden plc, has stepped down as chief executive.",
        {("Anna Kellner", "Halden plc", RESIGNED, "chief executive")},
    ),
    ("Halden's Anna Kellner left a note and exits her other commitments.", set()),
]


@each(("text", "expected"), ROWS)
def test_each_office_is_told_once(
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


def test_who_is_succeeded_has_not_left_before_he_does() -> None:
    text = "Halden named Anna Kellner as CFO. She succeeds Tom Hale, who will step down in July."
    modality = {
        next(p.name for p in f.parties if p.role == "person"): f.modality
        for f in read(text, published=DAY, lang="en").findings
    }
    assert modality == {"Anna Kellner": "asserted", "Tom Hale": "planned"}
