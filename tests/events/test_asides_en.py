"""Firms that an English aside names between who acts and what it does do not act."""

from tests.cases import each
from tests.events.english import findings, line

_SAYS = {
    "has bought Orrin Dairy": "acquisition asserted: acquirer Kestrel Foods, target Orrin Dairy",
    "has entered the Indian market": "market_entry asserted: company Kestrel Foods",
    "has founded a company called Norvik Cheese": (
        "registration asserted: company Norvik Cheese, holder Kestrel Foods"
    ),
    "will form a joint venture with Orrin Dairy": (
        "joint_venture planned: partner Kestrel Foods, partner Orrin Dairy"
    ),
}


@each(
    "aside",
    [
        ", 60% owned by Halden,",
        ", which is 60% owned by Halden,",
        ", in which Halden owns 60%,",
        ", a unit of Halden Group,",
        ", a rival of Halden Group,",
        ", with the help of Halden,",
        ", with money from Halden,",
        ", after losing to Halden,",
        ", despite a lawsuit from Halden,",
        " rather than Halden",
        " instead of Halden",
    ],
)
def test_who_is_named_in_an_aside_does_not_act(aside: str) -> None:
    for does, told in _SAYS.items():
        events = [f for f in findings(f"Kestrel Foods{aside} {does}.") if f.type != "ownership"]
        assert [line(one) for one in events] == [told]


@each(
    ("text", "told"),
    [
        (
            "Kestrel Foods, together with Halden, has bought Orrin Dairy.",
            "acquisition asserted: acquirer Halden, acquirer Kestrel Foods, target Orrin Dairy",
        ),
        (
            "Kestrel Foods and Halden, not Tern Capital, will form a joint venture.",
            "joint_venture planned: partner Halden, partner Kestrel Foods",
        ),
        (
            "After losing Orrin Dairy to Halden, Kestrel Foods has entered the Indian market.",
            "market_entry asserted: company Kestrel Foods",
        ),
        (
            "Kestrel Foods and Halden formed a joint venture, 60% of which is held by Halden.",
            "joint_venture asserted: partner Halden, partner Kestrel Foods",
        ),
    ],
)
def test_who_acts_together_is_told(text: str, told: str) -> None:
    assert told in [line(one) for one in findings(text)]


@each(
    "goes_on",
    [
        ", and Halden declined to comment",
        ", and Halden shares fell",
        ", Halden acted as adviser",
        ", beating Halden",
        ", which competes with Halden",
    ],
)
def test_who_is_named_behind_is_no_further_object(goes_on: str) -> None:
    for does in ("has bought", "will form a joint venture with", "has signed a pact with"):
        for event in findings(f"Kestrel Foods {does} Orrin Dairy{goes_on}."):
            assert "Halden" not in {party.name for party in event.parties}
