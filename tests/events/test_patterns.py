"""Each pattern of each kind matches its example and not its counterexample."""

import pytest

from monitor.events._document import build
from monitor.events._needed import clauses, fitting
from monitor.events._pattern import Kind, Pattern, kinds, kinds_in
from monitor.reading.text import normalise


def patterns(kind: Kind) -> list[Pattern]:
    return [pattern for lang in ("zh", "en") for pattern in kind.patterns[lang]]


def matches(kind: Kind, pattern: Pattern, text: str) -> bool:
    document = build(text, normalise(text), pattern.lang, None, ())
    return any(
        kind in kinds_in(text.lower(), pattern.lang)
        and pattern in fitting(kind, masked.text, pattern.lang)
        and pattern.compiled.search(masked.text)
        for i in range(len(document.sentences))
        for masked in (document.masked(i), document.reduced(i)[0])
    )


@pytest.mark.parametrize("kind", kinds(), ids=[kind.type for kind in kinds()])
def test_patterns_match_their_examples_only(kind: Kind) -> None:
    assert [p.id for p in patterns(kind) if not matches(kind, p, p.example)] == []
    assert [p.id for p in patterns(kind) if matches(kind, p, p.counterexample)] == []


def test_pattern_ids_are_unique() -> None:
    ids = [pattern.id for kind in kinds() for pattern in patterns(kind)]
    assert len(ids) > 300
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("regex", "needed"),
    [
        ("sold (?:its|the) (?P<t>stake|bonds?)", [{"sold "}, {"its", "the"}, {"stake", "bond"}]),
        ("收购(?:了)?(?P<target>[ab远])", [{"收购"}]),
        ("(?:收购|[a-z])了", [{"了"}]),
        ("(?:收购){0,3}入股(?=后)(?!前)", [{"入股"}, {"后"}]),
        ("(?i:sold)", []),
    ],
)
def test_what_a_regex_needs(regex: str, needed: list[set[str]]) -> None:
    assert [set(clause) for clause in clauses(regex)] == needed
