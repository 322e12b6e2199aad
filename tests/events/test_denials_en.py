"""What firms deny, with what it reaches to and whether only for now."""

from monitor.events import read
from tests.cases import each

ROWS = [
    ("Halden has denied it plans to sell its pump business to Tern Group.", "acquisition", False),
    ("Halden denied rumours that it is in talks about a possible merger.", "acquisition", False),
    ("Halden said on Thursday that it was not seeking to be taken private.", "acquisition", False),
    ("Halden is not for sale, its chairman said.", "acquisition", False),
    ("Halden is not interested in buying Tern Group, its CEO said.", "acquisition", False),
    ("“There are no plans to sell Tern Group,” a Halden spokesman said.", "acquisition", False),
    ("Halden ruled out a takeover of Tern Group for the time being.", "acquisition", True),
    ("Halden said it has no current plans to enter the toy market.", "market_entry", True),
    ("Halden denied it was planning to make smartphones.", "market_entry", False),
    (
        "Halden said there was no truth in reports of talks with Tern Group about a partnership.",
        "partnership",
        False,
    ),
]


@each(("text", "kind", "for_now"), ROWS)
def test_a_denial_is_told_once(text: str, kind: str, for_now: bool) -> None:  # noqa: FBT001
    found = [f for f in read(text, lang="en").findings if not f.background]
    assert [(f.type, f.modality, f.for_now) for f in found] == [(kind, "denied", for_now)]
