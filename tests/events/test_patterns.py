"""Each pattern of each kind matches its example and not its counterexample."""

import re

from monitor.events._documents.document import build
from monitor.events._english._verbs import done, inflected, opening
from monitor.events._patterns.pattern import Kind, Pattern, kinds, kinds_in
from monitor.events._trying.needed import possible
from monitor.reading.prose.normal import normalise
from tests.cases import each


def patterns(kind: Kind) -> list[Pattern]:
    return [pattern for lang in ("zh", "en") for pattern in kind.patterns[lang]]


def matches(kind: Kind, pattern: Pattern, text: str) -> bool:
    document = build(text, normalise(text), pattern.lang, None, ())
    return any(
        kind in kinds_in(text.lower(), pattern.lang)
        and any(p.pattern is pattern and p.may_match(masked.text) for p in able)
        and pattern.compiled.search(masked.text)
        for i, sentence in enumerate(document.sentences)
        for _, able in possible([kind], text[sentence.start : sentence.end], pattern.lang)
        for masked in (document.masked(i), document.reduced(i)[0])
    )


@each("kind", kinds())
def test_patterns_match_their_examples_only(kind: Kind) -> None:
    assert [p.id for p in patterns(kind) if not matches(kind, p, p.example)] == []
    assert [p.id for p in patterns(kind) if matches(kind, p, p.counterexample)] == []


@each(
    ("words", "kind"),
    [
        ("halden spent $5m on kestrel", "acquisition"),  # spen[dt] is found with either letter
        ("halden eyeing kestrel", "acquisition"),
        ("halden takes over kestrel", "acquisition"),
        ("halden sells 5% of kestrel", "shareholding_change"),
        ("halden fires its chief executive", "executive_change"),
        ("云桥科技提拔宋知远", "executive_change"),
        ("宋知远接掌云桥科技", "executive_change"),
        ("云桥科技融得1亿元", "investment"),
        ("海山集团借壳云桥科技", "acquisition"),
        ("云桥科技首发海鸥手机", "launch"),
        ("云桥科技直属海山集团", "ownership"),
    ],
)
def test_a_sentence_is_heard_by_its_kind(words: str, kind: str) -> None:
    assert kind in [one.type for one in kinds_in(words, "en" if words.isascii() else "zh")]


def test_pattern_ids_are_unique() -> None:
    ids = [pattern.id for kind in kinds() for pattern in patterns(kind)]
    assert len(ids) > 300
    assert len(ids) == len(set(ids))


@each(
    ("verb", "forms"),
    [
        ("snap up", "snap up,snaps up,snapped up,snapping up"),
        ("take over", "take over,takes over,took over,taken over,taking over"),
        ("carry on", "carry on,carries on,carried on,carrying on"),
        ("tie up", "tie up,ties up,tied up,tying up"),
        ("begin", "begin,begins,began,begun,beginning"),
        ("quit", "quit,quits,quitting"),
        ("sign", "sign,signs,signed,signing"),
        ("launch", "launch,launches,launched,launching"),
        ("seize", "seize,seizes,seized,seizing"),
    ],
)
def test_a_verb_is_found_in_every_form(verb: str, forms: str) -> None:
    assert all(re.fullmatch(inflected(verb), form) for form in forms.split(","))
    assert not re.fullmatch(inflected(verb), "snaped up")


def test_a_participle_is_found_alone() -> None:
    verbs = done("snap up", "take over", "carry on", "seize")
    for form in ("snapped up", "taken over", "carried on", "seized"):
        assert re.fullmatch(verbs, form)
    assert not re.fullmatch(verbs, "took over")


def test_words_may_open_a_sentence() -> None:
    words = opening("(?:(?:share|stock)holders|owners)")
    assert all(re.fullmatch(words, one) for one in ("Shareholders", "stockholders", "Owners"))
    assert not re.fullmatch(words, "OWNERS")
