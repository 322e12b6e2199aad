"""English texts that look back: which date is an event's, and what is too old for an alert."""

from datetime import date

from monitor.events import read
from monitor.model import Finding
from tests.cases import each

ALERT = 0.8


def _told(text: str, kind: str = "acquisition") -> list[Finding]:
    found = read(text, lang="en", published=date(2026, 11, 20)).findings
    return [one for one in found if one.type == kind and not one.background]


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
        ("In 1982, Severn plc was in trouble.\n\nSevern plc was sold to Kestrel plc.", True),
    ],
)
def test_what_is_told_as_past_alerts_nobody(text: str, alerts: bool) -> None:  # noqa: FBT001
    assert any(one.confidence >= ALERT for one in _told(text)) == alerts
