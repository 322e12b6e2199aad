"""A verb after "and" is read with the subject it shares, unless it has its own."""

from monitor.events._documents.document import build
from monitor.reading.marks import CHARS
from monitor.reading.prose.normal import normalise
from tests.cases import each


def clauses(text: str) -> list[str]:
    document = build(text, normalise(text), "en", None, ())
    return [
        "".join(
            document.text[clause.starts[i] : clause.ends[i]] if c in CHARS.values() else c
            for i, c in enumerate(clause.text)
        )
        for clause, _ in document.clauses(0)
    ]


@each(
    ("text", "read"),
    [
        ("Quill Inc sold it to Sonor plc and bought Veld AG.", "Quill Inc bought Veld AG."),
        (
            "Quill Inc will sell its mill to Sonor plc and buy Veld AG.",
            "Quill Inc will buy Veld AG.",
        ),
        (
            "Quill Inc supplied Sonor plc for years before being acquired by Veld AG.",
            "Quill Inc being acquired by Veld AG.",
        ),
    ],
)
def test_a_later_verb_has_the_subject_that_it_shares(text: str, read: str) -> None:
    assert clauses(text) == [read]


@each(
    "text",
    [
        "Quill Inc bought Sonor plc and Veld AG bought Tarn Ltd.",
        "Quill Inc bought Sonor plc; and sold Veld AG.",
        "Quill Inc met Sonor plc and lawyers bought lunch.",
    ],
)
def test_a_verb_with_its_own_subject_shares_none(text: str) -> None:
    assert clauses(text) == []


def test_places_of_a_clause_are_those_of_the_text() -> None:
    text = "Quill Inc sold it to Sonor plc and bought Veld AG."
    ((clause, span),) = build(text, normalise(text), "en", None, ()).clauses(0)
    assert text[slice(*span)] == "bought Veld AG."
    start = clause.text.index("bought")
    left, right = clause.span(start, start + 6)
    assert text[left:right] == "bought"
