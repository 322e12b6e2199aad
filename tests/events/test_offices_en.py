"""Who takes and who leaves an office, in English notices and papers: each told once."""

from datetime import date

from monitor.events import read
from tests.cases import each

DAY = date(2024, 6, 10)
APPOINTED, RESIGNED = "appointed", "resigned"

ROWS = [
    (
        "Halden appointed CFO David Olsen and senior executive Michelle Holt as interim co-CEOs.",
        {
            ("David Olsen", "Halden", "acting", "interim co-CEOs"),
            ("Michelle Holt", "Halden", "acting", "interim co-CEOs"),
        },
    ),
    (
        "Halden replaced Tom Hale with Orrin Grill head Anna Kellner as its CEO.",
        {
            ("Tom Hale", "Halden", RESIGNED, "CEO"),
            ("Anna Kellner", "Halden", APPOINTED, "CEO"),
        },
    ),
    (
        "Halden boss Peter Roth sacked over bonus row.",
        {("Peter Roth", "Halden", RESIGNED, "boss")},
    ),
    (
        "Anna Kellner and Tom Hale join the board of Halden as independent directors.",
        {
            ("Anna Kellner", "Halden", APPOINTED, "independent directors"),
            ("Tom Hale", "Halden", APPOINTED, "independent directors"),
        },
    ),
    (
        "Peter Roth returned as Halden's chief executive, two years after he stepped down.",
        {("Peter Roth", "Halden", APPOINTED, "chief executive")},
    ),
    (
        "Peter Roth, who assumed the role of Halden CEO fifteen years back, spoke on Monday.",
        set(),
    ),
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
        {("Peter Roth", "Halden", APPOINTED, "senior vice president of Communications")},
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
        "Halden appointed Paul Orr chairman. Orr was named acting chairman after a death.",
        {("Paul Orr", "Halden", "acting", "chairman")},
    ),
    (
        "Halden named Paul Orr chairman on Monday. Orr had been named acting chairman in May.",
        {("Paul Orr", "Halden", APPOINTED, "chairman")},
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
            ("Tom Hale", "Halden", RESIGNED, "CFO"),
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
        {("Anna Kellner", "Halden", APPOINTED, "UK chief executive")},
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
        (
            "Halden appointed Anna Kellner chief scientific officer, Peter Roth general counsel "
            "and Ines Roca head of people, and opened an office in Leeds."
        ),
        {
            ("Anna Kellner", "Halden", APPOINTED, "chief scientific officer"),
            ("Peter Roth", "Halden", APPOINTED, "general counsel"),
            ("Ines Roca", "Halden", APPOINTED, "head of people"),
        },
    ),
    (
        "Anna Kellner becomes chief executive of Halden Foods and Peter Roth finance director.",
        {
            ("Anna Kellner", "Halden Foods", APPOINTED, "chief executive"),
            ("Peter Roth", "Halden Foods", APPOINTED, "finance director"),
        },
    ),
    (
        "At Tarn Water, Liz Hand will become chair and Omar Bello chief executive.",
        {
            ("Liz Hand", "Tarn Water", APPOINTED, "chair"),
            ("Omar Bello", "Tarn Water", APPOINTED, "chief executive"),
        },
    ),
    (
        (
            "Halden Foods promoted Anna Kellner to chief operating officer and Peter Roth to "
            "president of its Asian arm, and Tern Rail appointed Cora Bell chair."
        ),
        {
            ("Anna Kellner", "Halden Foods", APPOINTED, "chief operating officer"),
            ("Peter Roth", "Halden Foods", APPOINTED, "president"),
            ("Cora Bell", "Tern Rail", APPOINTED, "chair"),
        },
    ),
    (
        "Halden Foods named Anna Kellner and Peter Roth as co-chief executives.",
        {
            ("Anna Kellner", "Halden Foods", APPOINTED, "co-chief executives"),
            ("Peter Roth", "Halden Foods", APPOINTED, "co-chief executives"),
        },
    ),
    (
        "Halden lured Anna Kellner away from Tern Rail to be its first chief digital officer.",
        {("Anna Kellner", "Halden", APPOINTED, "chief digital officer")},
    ),
    (
        "Halden Foods have appointed Anna Kellner as their chief executive.",
        {("Anna Kellner", "Halden Foods", APPOINTED, "chief executive")},
    ),
    (
        "Halden named Anna Kellner as CEO, and Tom Hale, its chairman, said he was glad.",
        {("Anna Kellner", "Halden", APPOINTED, "CEO")},
    ),
    ("Halden thanked Anna Kellner as chairman and Peter Roth as treasurer.", set()),
    (
        "Anna Kellner, founder of Halden plc, has stepped down as chief executive.",
        {("Anna Kellner", "Halden plc", RESIGNED, "chief executive")},
    ),
    ("Halden's Anna Kellner left a note and exits her other commitments.", set()),
    (
        "Halden Hospital in Orlin, N.Y., named Tom Hale president, effective May 5.",
        {("Tom Hale", "Halden Hospital", APPOINTED, "president")},
    ),
    (
        "Tom Hale, MD, PhD, CEO of Halden Health in Leeds, plans to step down in May.",
        {("Tom Hale", "Halden Health", RESIGNED, "CEO")},
    ),
    (
        "Halden Hospital in Leeds selected Anna Moss RN, MSN, to succeed Tom Hale as CEO.",
        {
            ("Anna Moss", "Halden Hospital", APPOINTED, "CEO"),
            ("Tom Hale", "Halden Hospital", RESIGNED, "CEO"),
        },
    ),
    (
        "Orlin (Ky.) Health CEO Tom Hale plans to retire Feb. 1.",
        {("Tom Hale", "Orlin (Ky.) Health", RESIGNED, "CEO")},
    ),
    (
        "Tom Hale and Peter Roth both resigned from Halden plc on Monday.",
        {
            ("Tom Hale", "Halden plc", RESIGNED, None),
            ("Peter Roth", "Halden plc", RESIGNED, None),
        },
    ),
    (
        "Halden Ltd's CEO Tom Hale is leaving the company to take a treasurer job in Leeds.",
        {("Tom Hale", "Halden Ltd", RESIGNED, "CEO"), ("Tom Hale", None, APPOINTED, "treasurer")},
    ),
    (
        "Halden Children's Hospital in Leeds named Tom Hale president.",
        {("Tom Hale", "Halden Children's Hospital", APPOINTED, "president")},
    ),
    (
        "Halden Group fell. Tom Hale was named chairman of the Orlin Science Museum.",
        {("Tom Hale", None, APPOINTED, "chairman")},
    ),
    (
        "Halden prepares to replace Peter Roth as chairman with Tom Hale.",
        {
            ("Tom Hale", "Halden", APPOINTED, "chairman"),
            ("Peter Roth", "Halden", RESIGNED, "chairman"),
        },
    ),
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


STARTS = [
    ("She starts in June.", "June"),
    ("Hale will join the company in June.", "June"),
    ("Ms Hale is due to start next month.", "next month"),
    ("Her appointment takes effect on 1 June.", "1 June"),
    ("Norvik starts trials in June.", None),
    ("Reed starts in June.", None),
    ("The change of name takes effect in June.", None),
    ("She starts a family in June.", None),
]


@each(("later", "when"), STARTS)
def test_a_later_sentence_says_when_an_office_begins(later: str, when: str | None) -> None:
    told = read(f"Norvik Pumps named Anna Hale chief executive. {later}", lang="en").findings
    assert [f.date.text if f.date else None for f in told] == [when]


def test_whom_she_means_of_two_is_left_open() -> None:
    text = "Norvik Pumps named Anna Hale chief executive and Sue Reed chair. She starts in June."
    assert [f.date for f in read(text, lang="en").findings] == [None, None]
