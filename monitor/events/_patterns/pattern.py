"""Defines patterns and loads the kinds of event: one module of monitor.events each."""

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from types import ModuleType

from ahocorasick_rs import AhoCorasick

from monitor.events._patterns.pieces_zh import PIECES
from monitor.model import Json, Language, Modality
from monitor.reading.masks import mask
from monitor.reading.regexes.leading import arranged


@dataclass(frozen=True)
class Pattern:
    """One wording of one kind of event, matched against a masked sentence.

    Named groups are slots: a group named after a role (see the kind's ROLES) gives parties, any
    other a fact of its name from the money, shares, titles or words inside; trailing digits of a
    name are dropped. The group `t` is the trigger. `subject` is the role that the clause's subject
    fills if no group does. `spread` is the role whose fillers each get a share. `joins` patterns
    only add to a recent event of the kind. `<co>` and the like are macros of masks, `<BIG>` and
    the like of pieces_zh. `example` must match and `counterexample` must not (whole sentences, in
    the pattern's language).
    """

    id: str  # acquisition-zh-buy: kind, language, wording
    regex: str
    example: str
    counterexample: str
    base: float = 0.9
    modality: Modality | None = None
    facts: Mapping[str, Json] = field(default_factory=dict)
    subject: str = ""
    spread: str = ""
    joins: bool = False
    whole: bool = False  # needs the sentence with its asides
    deal: str = ""  # order of its parties, a key of word_order.deal.FRAMES
    separate: bool = False  # match even where another pattern has taken the trigger
    needs: tuple[str, ...] = ()  # roles instead of the kind's; at least one must be filled

    @cached_property
    def lang(self) -> Language:
        """The language in the id."""
        return "zh" if "-zh" in self.id else "en"

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The regex, compiled with its macros expanded."""
        return _compiled(self.regex, self.lang)

    def spelled_out(self) -> str:
        """The regex with its macros expanded, not compiled yet: few patterns ever need it."""
        return _spelled_out(self.regex, self.lang)

    @cached_property
    def quick(self) -> re.Pattern[str]:
        """The trigger alone: without it the whole pattern cannot match."""
        return _quick(self.regex, self.lang)


@cache
def _quick(regex: str, lang: Language) -> re.Pattern[str]:
    trigger = _trigger(regex)
    if trigger and lang == "en":
        trigger = f"(?<![A-Za-z])(?:{trigger})"
    return _compiled(trigger, lang)


@cache
def _trigger(regex: str) -> str:
    """What stands in the groups `t`, `t1` … of the regex, as alternatives; "" without any."""
    return "|".join(_inside(regex, found.end()) for found in _TRIGGERS.finditer(regex))


def _inside(regex: str, start: int) -> str:
    """The regex from `start` to the end of the group that begins before it."""
    depth = 1
    for found in _PARENTHESES.finditer(regex, start):
        depth += {"(": 1, ")": -1}.get(found.group(), 0)
        if depth == 0:
            return regex[start : found.start()]
    return ""


_TRIGGERS = re.compile(r"\(\?P<t\d*>")
_PARENTHESES = re.compile(r"\\.|\[[^\]]*\]|[()]")


@cache
def _compiled(regex: str, lang: Language) -> re.Pattern[str]:
    return re.compile(arranged(_spelled_out(regex, lang)))


def _spelled_out(regex: str, lang: Language) -> str:
    whole = _PIECE.sub(lambda m: PIECES[m.group()], regex)
    return mask.spelled_out(_GROUP.sub(_numbered(), whole), lang)


_PIECE = re.compile("<[A-Z]+>")
_GROUP = re.compile(r"\(\?P<([a-z_]+)>")


def _numbered() -> Callable[[re.Match[str]], str]:
    """Numbers repeated group names: a pattern may name a slot twice, a regex may not."""
    seen: Counter[str] = Counter()

    def numbered(found: re.Match[str]) -> str:
        seen[found[1]] += 1
        return found[0] if seen[found[1]] == 1 else f"(?P<{found[1]}{90 + seen[found[1]]}>"

    return numbered


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of event: its type is its module's name."""

    type: str
    patterns: Mapping[str, tuple[Pattern, ...]]
    words: Mapping[str, tuple[str, ...]]  # by language; without one of them no pattern can match
    after: Mapping[str, tuple[str, ...]]  # words that count only soon after an event of the kind
    roles: frozenset[str]
    needs: tuple[str, ...]  # roles; at least one must be filled
    background: bool
    finish: Callable[..., Iterable[object]] | None


@cache
def _speakers(lang: str) -> tuple[AhoCorasick, Mapping[str, Sequence[str]]]:
    """An automaton of all words of all kinds, and the types of the kinds with each word."""
    types: dict[str, list[str]] = {}
    for kind in kinds():
        for word in kind.words[lang]:
            types.setdefault(word, []).append(kind.type)
    return AhoCorasick(list(types)), types


def kinds_in(lowered: str, lang: str) -> list[Kind]:
    """The kinds that a lower-case sentence has a word of, by file name."""
    automaton, types = _speakers(lang)
    words = set(automaton.find_matches_as_strings(lowered, overlapping=True))
    told = {type_ for word in words for type_ in types[word]}
    return [kind for kind in kinds() if kind.type in told]


def kinds_after(told: Iterable[str], lowered: str, lang: str) -> list[Kind]:
    """The kinds of `told` that a lower-case sentence may add to, by their `after` words."""
    types = set(told)
    return [
        kind
        for kind in kinds()
        if kind.type in types and any(word in lowered for word in kind.after.get(lang, ()))
    ]


@cache
def kinds() -> tuple[Kind, ...]:
    """All kinds, by file name: the modules whose names do not begin with an underscore."""
    package = importlib.import_module("monitor.events")
    names = sorted(m.name for m in pkgutil.iter_modules(package.__path__) if m.name[0] != "_")
    return tuple(_kind(name, importlib.import_module(f"monitor.events.{name}")) for name in names)


def _beginnings(words: str) -> tuple[str, ...]:
    """The literal beginning of each alternative: searching for it is cheap."""
    plain = re.sub(r"\[(\w)\1\]|\\b", r"\1", words.lower())
    whole = re.sub(r"\(\?:[^()]*\)\??", "(", plain).split("|")
    return tuple(dict.fromkeys(re.split(r"[(\[?.\\]", word)[0] for word in whole))


def _in_turn(patterns: Iterable[Pattern], lang: str) -> tuple[Pattern, ...]:
    """The patterns of a language, those that only join last."""
    return tuple(sorted((p for p in patterns if p.lang == lang), key=lambda p: p.joins))


def _kind(name: str, module: ModuleType) -> Kind:
    by_lang = {lang: _in_turn(module.PATTERNS, lang) for lang in ("zh", "en")}
    return Kind(
        type=name,
        patterns=by_lang,
        words={lang: _beginnings(words) for lang, words in module.WORDS.items()},
        after={lang: _beginnings(words) for lang, words in getattr(module, "AFTER", {}).items()},
        roles=frozenset(module.ROLES),
        needs=tuple(getattr(module, "NEEDS", module.ROLES[:1])),
        background=getattr(module, "BACKGROUND", False),
        finish=getattr(module, "finish", None),
    )
