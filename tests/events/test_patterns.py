"""Each pattern of each kind matches its example and not its counterexample."""

import pytest

from monitor.events._document import build
from monitor.events._pattern import Kind, Pattern, kinds, kinds_in
from monitor.reading.text import normalise

CASES = [(k, p) for k in kinds() for lang in ("zh", "en") for p in k.patterns[lang]]


def matches(kind: Kind, pattern: Pattern, text: str) -> bool:
    document = build(text, normalise(text), pattern.lang, None, ())
    return any(
        kind in kinds_in(text.lower(), pattern.lang) and pattern.compiled.search(masked.text)
        for i in range(len(document.sentences))
        for masked in (document.masked(i), document.reduced(i)[0])
    )


@pytest.mark.parametrize(("kind", "pattern"), CASES, ids=[p.id for _, p in CASES])
def test_pattern_matches_its_example_only(kind: Kind, pattern: Pattern) -> None:
    assert matches(kind, pattern, pattern.example)
    assert not matches(kind, pattern, pattern.counterexample)


def test_pattern_ids_are_unique() -> None:
    ids = [p.id for _, p in CASES]
    assert len(ids) == len(set(ids))
