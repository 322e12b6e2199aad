"""Which words of an English sentence refer to one firm."""

from monitor.reading.names import references
from tests.cases import each

CASES = [
    ("The Tarnby-based company grew.", "The Tarnby-based company"),
    ("The Finnish network equipment maker grew.", "The Finnish network equipment maker"),
    ("The Marlow, Ohio-based group grew.", "The Marlow, Ohio-based group"),
    ("Shares of the troubled supermarket chain fell.", "the troubled supermarket chain"),
    ("The supermarket chain Tarnby grew.", ""),
    ("The company behind Tarnby grew.", ""),
    ("The parent company grew.", ""),
    ("The central bank raised rates.", ""),
    ("It sold the dairy business.", "It"),
    ("The company founder left.", ""),
    ("The former subsidiary grew.", ""),
    ("The former grew.", "The former"),
    ("It is clear that prices fell.", ""),
]


@each(("text", "told"), CASES)
def test_what_refers_to_a_firm(text: str, told: str) -> None:
    found = [i.value for i in references.find(text, 0, len(text), "en") if i.kind == "one"]
    assert found == ([told] if told else [])
