"""What a pattern is, and which kinds of event there are: one module of this folder each."""

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
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
    """One wording of one kind of event, over a masked sentence.

    Named groups are slots: a group called as a role (see the kind's ROLES) gives parties, any other
    gives a fact of its name from the money, shares, titles or words inside; digits at the end of a
    name are dropped. The group `t` is the trigger. `subject` is the role that the clause's subject
    fills where no group does. `spread` is the role that shares are dealt out over. `joins` patterns
    only add to an event of the kind that was told just before. `<co>` and the like are macros of
    masks, `<BIG>` and the like those of pieces_zh. `example` must match and
    `counterexample` must not (whole sentences, in the pattern's language).
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
    deal: str = ""  # the order of its parties, a key of _chinese.deal.FRAMES
    separate: bool = False  # the matches of a trigger that another pattern took are kept too

    @property
    def lang(self) -> Language:
        """The language that the id tells."""
        return "zh" if "-zh" in self.id else "en"

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The regex with its macros spelled out."""
        return _compiled(self.regex, self.lang)

    def spelled_out(self) -> str:
        """The regex as it is compiled; that is left until a sentence may match it."""
        return _spelled_out(self.regex, self.lang)

    @cached_property
    def quick(self) -> re.Pattern[str]:
        """The trigger alone: where it is not found, the whole pattern need not be tried."""
        return _quick(self.regex, self.lang)


@cache
def _quick(regex: str, lang: Language) -> re.Pattern[str]:
    trigger = _trigger(regex)
    if trigger and lang == "en":
        trigger = f"(?<![A-Za-z])(?:{trigger})"
    return _compiled(trigger, lang)


@cache
def _trigger(regex: str) -> str:
    """What stands inside the group `t`; nothing where there is no such group, or two."""
    start = regex.find("(?P<t>")
    if start < 0 or len(_TRIGGERS.findall(regex)) > 1:
        return ""
    depth = position = 0
    for found in _PARENTHESES.finditer(regex, start):
        depth += {"(": 1, ")": -1}.get(found.group(), 0)
        position = found.end()
        if depth == 0:
            break
    return regex[start + len("(?P<t>") : position - 1]


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
    """A slot may be named more than once in a pattern, a group only once: add numbers."""
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
    words: Mapping[str, tuple[str, ...]]  # without one of these no pattern can match
    after: Mapping[str, tuple[str, ...]]  # that matter only where one of its events was just told
    roles: frozenset[str]
    needs: tuple[str, ...]  # roles of which one at least must be filled
    background: bool
    finish: Callable[..., Iterable[object]] | None


@cache
def _speakers(lang: str) -> tuple[AhoCorasick, tuple[Kind, ...]]:
    """All words of all kinds as one automaton, and whose each of them is."""
    pairs = [(word, kind) for kind in kinds() for word in kind.words[lang]]
    return AhoCorasick([word for word, _ in pairs]), tuple(kind for _, kind in pairs)


def kinds_in(lowered: str, lang: str) -> list[Kind]:
    """The kinds that a sentence in lower case has a word of, in the order of all kinds."""
    automaton, whose = _speakers(lang)
    found = automaton.find_matches_as_indexes(lowered, overlapping=True)
    types = {whose[index].type for index, _, _ in found}
    return [kind for kind in kinds() if kind.type in types]


def kinds_after(told: Iterable[str], lowered: str, lang: str) -> list[Kind]:
    """The kinds of `told` that a sentence may add to, by the words that its terms are told with."""
    types = set(told)
    return [
        kind
        for kind in kinds()
        if kind.type in types and any(word in lowered for word in kind.after.get(lang, ()))
    ]


@cache
def kinds() -> tuple[Kind, ...]:
    """All kinds, by file name; modules that start with an underscore are none."""
    package = importlib.import_module("monitor.events")
    names = sorted(m.name for m in pkgutil.iter_modules(package.__path__) if m.name[0] != "_")
    return tuple(_kind(name, importlib.import_module(f"monitor.events.{name}")) for name in names)


def _beginnings(words: str) -> tuple[str, ...]:
    """The plain beginning of each alternative: a plain search for it costs next to nothing."""
    plain = re.sub(r"\[(\w)\1\]|\\b", r"\1", words.lower())
    whole = re.sub(r"\(\?:[^()]*\)\??", "(", plain).split("|")
    return tuple(dict.fromkeys(re.split(r"[(\[?.\\]", word)[0] for word in whole))


def _in_turn(patterns: Iterable[Pattern], lang: str) -> tuple[Pattern, ...]:
    """Patterns that only join come after the others."""
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
