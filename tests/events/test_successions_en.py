"""Appointments, departures and successions as newspapers and the trade press word them."""

from datetime import date

from monitor.events import read
from tests.cases import each

DAY = date(2024, 6, 10)
# + takes the office, - leaves it, ~ acts in it
SIGNS = {"appointed": "+", "resigned": "-", "acting": "~"}

ROWS = [
    (
        "Larkwell elevated Anna Kellner to CEO after Tom Hale announced his resignation.",
        ["Anna Kellner +CEO Larkwell", "Tom Hale - Larkwell"],
    ),
    (
        "Larkwell has promoted Anna Kellner from finance director to chief executive.",
        ["Anna Kellner +chief executive Larkwell"],
    ),
    (
        "Larkwell has appointed ex-Dormans boss Peter Roth as its new boss this week.",
        ["Peter Roth +boss Larkwell"],
    ),
    (
        (
            "Larkwell is set to appoint Dorman's Peter Roth as its new chief executive, replacing"
            " outgoing chief executive Tom Hale."
        ),
        ["Peter Roth +chief executive Larkwell", "Tom Hale -chief executive Larkwell"],
    ),
    (
        (
            "Larkwell announced the promotion of current finance director, Anna Kellner, to the "
            "position of president."
        ),
        ["Anna Kellner +president Larkwell"],
    ),
    (
        "Larkwell named Anna Kellner, vice president of sales, as president.",
        ["Anna Kellner +president Larkwell"],
    ),
    (
        "Larkwell has poached Anna Kellner from rival Pantry Direct to be its finance director.",
        ["Anna Kellner +finance director Larkwell"],
    ),
    (
        "Anna Kellner has moved to Larkwell Group, where she is head of new business.",
        ["Anna Kellner +head of new business Larkwell Group"],
    ),
    (
        "Anna Kellner is reportedly in line to become the next chief executive of Larkwell.",
        ["Anna Kellner +chief executive Larkwell"],
    ),
    (
        "Anna Kellner will be rejoining Larkwell as COO.",
        ["Anna Kellner +COO Larkwell"],
    ),
    (
        "Anna Kellner moves up from deputy to become chief executive of Larkwell.",
        ["Anna Kellner +chief executive Larkwell"],
    ),
    (
        "Anna Kellner has been appointed the new head of Larkwell's Strategy Department.",
        ["Anna Kellner +head Larkwell"],
    ),
    (
        "Peter Roth joined Larkwell to replace Dame Sheila Hale as chair in May.",
        ["Peter Roth +chair Larkwell", "Sheila Hale -chair Larkwell"],
    ),
    (
        (
            "Larkwell general manager from 2015 to 2020, Peter Roth, has been named Orrin's new "
            "general manager."
        ),
        ["Peter Roth +general manager Orrin"],
    ),
    (
        "At Larkwell, Anna Kellner decided to exit her CEO role after more than 18 months.",
        ["Anna Kellner -CEO Larkwell"],
    ),
    (
        "Tom Hale departed from Larkwell amid changes in its ownership.",
        ["Tom Hale - Larkwell"],
    ),
    (
        "Tom Hale will exit his current position as CEO of Larkwell in August.",
        ["Tom Hale -CEO Larkwell"],
    ),
    (
        "Tom Hale, the former CEO of Larkwell, stepped down in May.",
        ["Tom Hale -CEO Larkwell"],
    ),
    (
        "Tom Hale is out as chief executive of the sandwich maker Larkwell.",
        ["Tom Hale -chief executive Larkwell"],
    ),
    (
        "Tom Hale, chairman of Larkwell, who has retired aged 81, was a baker.",
        ["Tom Hale -chairman Larkwell"],
    ),
    (
        (
            "Board Chair Tom Hale has informed the board of Larkwell that he does not intend to "
            "stand for re-election."
        ),
        ["Tom Hale -Board Chair Larkwell"],
    ),
    (
        "Larkwell executive chairman Tom Hale will not stand for re-election in December.",
        ["Tom Hale -executive chairman Larkwell"],
    ),
    (
        (
            "Tom Hale is leaving as CEO of Larkwell plc, the group he founded. Hale, 67, will be "
            "succeeded by Peter Roth."
        ),
        ["Peter Roth +CEO Larkwell plc", "Tom Hale -CEO Larkwell plc"],
    ),
    (
        (
            "Tom Hale will surrender his role as chairman of Larkwell to make way for former "
            "Orrin president Amadeo Roth."
        ),
        ["Amadeo Roth +chairman Larkwell", "Tom Hale -chairman Larkwell"],
    ),
    (
        (
            "Larkwell announced that Anna Kellner, the company's finance director, will take over"
            " as chief executive."
        ),
        ["Anna Kellner +chief executive Larkwell"],
    ),
    (
        (
            "Tom Hale, who had been digital director at Larkwell before stepping up to CEO in "
            "February 2020, stood down with immediate effect."
        ),
        ["Tom Hale -CEO Larkwell"],
    ),
    (
        (
            "Anna Kellner is leaving Cole's next month, and is set to join Larkwell as its new "
            "president. She led Cole's through a crisis."
        ),
        ["Anna Kellner +president Larkwell", "Anna Kellner - Cole's"],
    ),
    (
        (
            "Larkwell's chief executive Tom Hale said on Monday he would go. Anna Kellner will "
            "succeed current CEO and MD Tom Hale."
        ),
        [
            "Anna Kellner +CEO Larkwell",
            "Anna Kellner +MD Larkwell",
            "Tom Hale -CEO Larkwell",
            "Tom Hale -MD Larkwell",
        ],
    ),
    (
        "Larkwell appointed Anna Kellner as CEO, to replace Tom Hale.",
        ["Anna Kellner +CEO Larkwell", "Tom Hale -CEO Larkwell"],
    ),
    (
        (
            "Larkwell would cut costs. Anna Kellner has been named as deputy chair and lead "
            "independent director."
        ),
        ["Anna Kellner +deputy chair Larkwell", "Anna Kellner +lead independent director Larkwell"],
    ),
    (
        "Peter Roth will become chairman of Larkwell and will be succeeded as CEO by Ann Pike.",
        ["Ann Pike +CEO Larkwell", "Peter Roth +chairman Larkwell", "Peter Roth -CEO Larkwell"],
    ),
    (
        "Larkwell has replaced finance director Tom Hale with a pair of accountants.",
        ["Tom Hale -finance director Larkwell"],
    ),
    (
        "Larkwell: Tom Hale steps down as chairman, Anna Kellner named successor.",
        ["Anna Kellner + Larkwell", "Tom Hale -chairman Larkwell"],
    ),
    (
        "Larkwell has brought back former marketing chief Anna Kellner as brand director.",
        ["Anna Kellner +brand director Larkwell"],
    ),
    (
        "Larkwell has roped in Anna Kellner as whole-time director and COO.",
        ["Anna Kellner +COO Larkwell", "Anna Kellner +whole-time director Larkwell"],
    ),
    (
        "Larkwell has taken on Anna Kellner as tax director at its Hull office.",
        ["Anna Kellner +tax director Larkwell"],
    ),
    (
        "Anna Kellner has been tapped to run Larkwell when Tom Hale leaves.",
        ["Anna Kellner + Larkwell", "Tom Hale - Larkwell"],
    ),
    (
        (
            "Larkwell's chief executive resigned; finance director Anna Kellner takes over on an "
            "interim basis."
        ),
        ["Anna Kellner + Larkwell"],
    ),
    (
        (
            "Anna Kellner will assume the presidency of Larkwell on April 1, succeeding Tom Hale,"
            " who becomes chairman."
        ),
        ["Anna Kellner +presidency Larkwell", "Tom Hale +chairman Larkwell", "Tom Hale - Larkwell"],
    ),
    (
        "Larkwell has proposed Anna Kellner as chair to replace Tom Hale.",
        ["Anna Kellner +chair Larkwell", "Tom Hale -chair Larkwell"],
    ),
    (
        "Anna Kellner's appointment as finance director of Larkwell takes effect in May.",
        ["Anna Kellner +finance director Larkwell"],
    ),
    (
        "Following Tom Hale's sudden departure, Larkwell Ltd is looking for a new chairman.",
        ["Tom Hale - Larkwell Ltd"],
    ),
    (
        (
            "On May 12, Tom Hale notified Larkwell, Inc. of his resignation as Chief Accounting "
            "Officer."
        ),
        ["Tom Hale -Chief Accounting Officer Larkwell, Inc."],
    ),
    (
        "Anna Kellner is joining the streaming service Larkwell as head of originals.",
        ["Anna Kellner +head of originals Larkwell"],
    ),
    (
        "Following Tom Hale's advice, Larkwell's finance director takes over the meeting.",
        [],
    ),
    (
        "Anna Kellner's grief as a director of Larkwell was praised by her successor.",
        [],
    ),
    (
        "Larkwell took on 300 staff and has roped in neighbours; it was upped to a buy.",
        [],
    ),
    (
        "Anna Kellner left her phone at Larkwell and did not leave the room at Larkwell.",
        [],
    ),
    (
        "Anna Kellner moves on from Larkwell's loss to explain the chief executive's plan.",
        [],
    ),
    (
        "Tom Hale, chairman of Larkwell, handed a cup to Anna Kellner and made way for her car.",
        [],
    ),
    (
        "Larkwell chairman Tom Hale will not stand for this, and transitioned to a new topic.",
        [],
    ),
    (
        "Tom Hale Jr. has been named chief executive of Larkwell.",
        ["Tom Hale +chief executive Larkwell"],
    ),
    (
        "Larkwell veteran Tom Hale, M.D., Ph.D., has been appointed as CMO at Orrin Therapeutics.",
        ["Tom Hale +CMO Orrin Therapeutics"],
    ),
    (
        "Larkwell announced the departure of the group's finance director, Tom Hale.",
        ["Tom Hale -finance director Larkwell"],
    ),
    (
        "Tom Hale has been appointed finance director with responsibility for IT at Larkwell.",
        ["Tom Hale +finance director Larkwell"],
    ),
    (
        "Tom Hale, president and COO of Larkwell, will be leaving the company in May.",
        ["Tom Hale -COO Larkwell", "Tom Hale -president Larkwell"],
    ),
    (
        "Tom Hale left Larkwell Ltd to become chair of Orrin Foods. Hale takes over from Ann Pike.",
        [
            "Ann Pike -chair Orrin Foods",
            "Tom Hale +chair Orrin Foods",
            "Tom Hale - Larkwell Ltd",
        ],
    ),
    ("Outgoing chairman Tom Hale joined Larkwell; it nabs Orrin alum as its CMO.", []),
    ("Investors say it is time for Larkwell to replace its chairman, Tom Hale.", []),
]


@each(("text", "told"), ROWS)
def test_every_person_is_told_with_office_and_firm(text: str, told: list[str]) -> None:
    found = []
    for change in read(text, published=DAY, lang="en").findings:
        if change.background:
            continue
        parties = {p.role: p.name for p in change.parties}
        office = change.facts.get("position") or ""
        words = (
            parties["person"],
            f"{SIGNS[str(change.facts['change'])]}{office}",
            parties["company"],
        )
        found.append(" ".join(words))
    assert sorted(found) == told
