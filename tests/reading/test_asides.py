"""An English sentence's frame is what is left without its asides."""

from monitor.events._documents.document import build
from monitor.reading.marks import CHARS
from monitor.reading.prose.normal import normalise
from tests.cases import each


def frame(text: str) -> str:
    document = build(text, normalise(text), "en", None, ())
    reduced = document.reduced(0).frame
    for kind in ("company", "guess", "maybe_person", "person", "org"):
        reduced_text = reduced.text.replace(CHARS[kind], "X")
        reduced = reduced.__class__(reduced_text, reduced.starts, reduced.ends, reduced.items)
    return reduced.text


@each(
    ("text", "left"),
    [
        ("Dutch chip equipment firm Veld Litho AG bought Norway's Sjo AS.", "X bought X."),
        ("Quill Inc, a leader in sensors, sold it.", "X sold it."),
        ("It was bought by British bookmakers Quill Inc.", "it was bought by X"),
        ("Dutch and South Korean tyre dealers Quill Inc merged.", "X merged."),
        ("Quill Inc, which was founded in May, bought Sonor plc.", "X bought X."),
        ("Quill Inc, the maker of lamps, and Sonor Ltd merged.", "X and X merged."),
    ],
)
def test_asides_are_left_out(text: str, left: str) -> None:
    assert frame(text).replace(CHARS["one"], "it") == left


def test_lists_of_names_stay() -> None:
    assert frame("Quill Inc, Sonor Ltd, and Veld AG merged.") == "X, X, and X merged."


def test_spans_of_the_frame_are_those_of_the_text() -> None:
    text = "Dutch firm Veld Litho AG, a maker of chips, bought Sonor Ltd."
    document = build(text, normalise(text), "en", None, ())
    reduced, asides, _ = document.reduced(0)
    start = reduced.text.index("bought")
    left, right = reduced.span(start, start + 6)
    assert text[left:right] == "bought"
    assert [text[a:b] for a, b in asides] == ["Dutch firm ", ", a maker of chips,"]


@each(
    ("text", "left"),
    [
        ("Mr Hale, QC, sold Quill Inc to Dr. Roth.", "X sold X to X."),
        (
            "Quill Inc, set up in Leeds by friends, has sold Sonor Ltd, and Veld AG.",
            "X has sold X, and X.",
        ),
        ("Shares held by Quill Inc’s payments arm Sonor Ltd fell.", "Shares held by X fell."),
        ("A Quill Inc-backed maker of Sonor plc fell.", "A maker of X fell."),
        ("Quill Inc — a lender — sold, however, Sonor Ltd.", "X sold X"),
    ],
)
def test_asides_beside_names_are_left_out(text: str, left: str) -> None:
    assert frame(text) == left
