"""The firms of a document: folds spellings of a name, and maps short names to full ones."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from heapq import nlargest

from monitor.reading.names import short_names
from monitor.reading.names.mention import Mention

_GAPS = re.compile(r"[\s,]+")
_FORM_ZH = re.compile(r"(?:集团)?(?:股份)?(?:有限(?:责任)?)?公司$|[(（](?:有限|普通)合伙[)）]$")
_FORM_EN = re.compile(
    r"(?:,? (?:co|ltd|inc|incorporated|corp|corporation|company|limited|plc|llc|llp|gmbh|ag|sa|se|"
    r"nv|bv|ab|asa|pte|pty|s\.a|s\.p\.a|n\.v|k\.k)\.?)+$"
)
_BANK = re.compile("(?:银行|信用社|行)$")
KINDS = {"该行": _BANK, "本行": _BANK, **dict.fromkeys(("集团", "该集团"), re.compile("集团"))}
_BY_LOOKS = frozenset({"shape", "tagger"})
_OFTEN = 2  # times
_WHOLE_ZH = re.compile(r"有限(?:责任)?公司$|合伙[)）]$")


@lru_cache(4096)
def core(name: str) -> str:
    """The name, folded and without its legal form; "Group" and "Holdings" stay."""
    folded = _GAPS.sub(" ", name.casefold()).strip(" .")
    folded = folded.removeprefix("the ")
    bare = _FORM_ZH.sub("", _FORM_EN.sub("", folded).strip(" .,"))
    if name.endswith(("集团公司", "集团有限公司", "集团股份有限公司")):
        bare += "集团"
    return bare or folded


@dataclass(slots=True)
class Firms:
    """The firms of one document: maps every mention to the best mention of its firm."""

    best: dict[str, Mention] = field(default_factory=dict)
    # how often each firm is named, then minus its order of appearance; `top` has the greatest
    counts: dict[str, tuple[int, int]] = field(default_factory=dict)
    top: str = ""
    surfaces: dict[str, str] = field(default_factory=dict)  # alias surface -> core of its owner
    longer: dict[str, str | None] = field(default_factory=dict)  # cache of `_longer`
    begins: dict[str, list[str]] = field(default_factory=dict)  # first word, "initials." -> cores
    pieces: dict[str, list[str]] = field(default_factory=dict)  # possible short forms -> cores
    owners: set[str] = field(default_factory=set)  # cores of firms that no shorter name stands for

    def add(self, mentions: Iterable[Mention]) -> None:
        """Add mentions; the longest spelling of a firm becomes its name."""
        for mention in mentions:
            self.longer.clear()
            key = self.surfaces.get(mention.surface) or core(mention.alias_of or mention.surface)
            if mention.alias_of:
                self.surfaces[mention.surface] = key
            self._count(key)
            known = self.best.get(key)
            longer = known is None or len(mention.surface) > len(known.surface)
            if not mention.alias_of and longer:
                self.best[key] = mention
            if known is None and key:
                for word in short_names.beginnings(key):
                    self.begins.setdefault(word, []).append(key)
                for piece in short_names.pieces(key):
                    self.pieces.setdefault(piece, []).append(key)

    def _count(self, key: str) -> None:
        count, early = self.counts.get(key, (0, -len(self.counts)))
        self.counts[key] = (count + 1, early)
        if self.counts[key] >= self.counts.get(self.top, (0, 0)):
            self.top = key

    def full(self, mention: Mention) -> Mention:
        """The best mention of this firm in the whole document."""
        key = self.surfaces.get(mention.surface) or core(mention.alias_of or mention.surface)
        return self.best.get(self._longer(key) or key, mention)

    def key(self, mention: Mention) -> str:
        """The key that all mentions of this firm share."""
        return core(self.full(mention).surface)

    def told(self, mention: Mention) -> int:
        """How often the document names this firm, also by the first words of its name only."""
        words = self.key(mention).split(" ")
        begun = [" ".join(words[: n + 1]) for n in range(len(words))]
        same = (one for one in begun if one == begun[-1] or self._longer(one) == begun[-1])
        return sum(self.counts.get(one, (0, 0))[0] for one in same)

    def _longer(self, key: str) -> str | None:
        """The key of the full name: Hai Group for Hai, 远山集团 for 远山, Leeds Kata Ltd for Kata
        Ltd."""
        if key not in self.longer:
            self.longer[key] = self._look_longer(key)
        return self.longer[key]

    def _look_longer(self, key: str) -> str | None:
        if key in self.best and _WHOLE_ZH.search(self.best[key].surface):
            return None  # a full name: 绍兴云桥有限公司 is not 云桥有限公司
        near: list[str] = [*self.pieces.get(key, ()), *self.pieces.get(f" {key}", ())]
        firm = key in self.best and self.best[key].surface == f"{key}公司"
        known = (k for k in near if k != key and k in self.best and k not in self.owners)
        known = (k for k in known if self._is_as_sure(k, key))
        found = [k for k in known if short_names.shortens(key, k, called_firm=firm)]
        if not found:
            return self._abbreviated(key)
        return max(found, key=lambda k: (self.counts[k][0], -len(k)))

    def _is_as_sure(self, longer: str, key: str) -> bool:
        """Whether the longer name has as good evidence: Anna Brinck is not the full name of Brinck
        Inc."""
        written = self.best[key].how if key in self.best else ""
        if key.isascii() and longer.endswith(f" {key}") and not self._comes_first(longer, key):
            return False
        return written != "form" or self.best[longer].how == "form" or not key.isascii()

    def _comes_first(self, longer: str, key: str) -> bool:
        """Whether a text may shorten a name to its end: "Tern owns Cola Tern" names two firms."""
        best = self.best[longer]
        return best.how == "form" or key not in self.best or best.start < self.best[key].start

    def _abbreviated(self, key: str) -> str | None:
        """The earlier firm whose first words or initials this English name is."""
        if not key.isascii() or key not in self.best or self.best[key].how == "form":
            return None  # Kestrel Corp is not Kestrel Mining
        began = self.best[key].start
        head = key.split(" ", 1)[0]
        near: list[str] = [*self.begins.get(head, ()), *self.begins.get(f"{key}.", ())]
        for full in near:
            best = self.best.get(full)  # None if known only by an alias
            if best is None or full == key or best.start > began or full in self.owners:
                continue
            if short_names.abbreviates(key, full):
                return full
        return None

    def leading_two(self) -> tuple[Mention, ...]:
        """The two firms that an English text is about; none if it is not about two."""
        ranked = nlargest(3, self.counts, key=self.counts.__getitem__)
        times = [self.counts[key][0] for key in ranked]
        if len(ranked) < 2 or times[1] < 2 or times[2:] > [1]:
            return ()
        found = tuple(self.best[key] for key in ranked[:2] if key in self.best)
        return found if len(found) == 2 else ()

    def of_kind(
        self, word: str, before: Sequence[Mention], subject: Mention | None
    ) -> Mention | None:
        """The bank for 该行, the group for 集团: the last one named before; for 该集团 else the
        subject so far, for a bank else the one named most."""
        kind = KINDS[word]
        about = [subject] if subject and word == "该集团" else []
        named = [f for f in (*about, *before) if kind.search(core(f.surface))]
        if named or word == "集团":
            return named[-1] if named else None
        known = [(self.counts[key], key) for key in self.best if kind.search(key)]
        return self.best[max(known)[1]] if known else None

    def is_one(self) -> bool:
        """Whether the document names one firm, or one often and others once, by their looks."""
        often = self.counts.get(self.top, (0, 0))[0] >= _OFTEN
        return self.top in self.best and all(
            (often and self.counts[k][0] == 1 and self.best[k].how in _BY_LOOKS)
            or k == self.top
            or self._longer(k) == self.top
            for k in self.best
        )

    def focus(self) -> Mention | None:
        """The firm that the document is about: the one named most, and more than once."""
        often = self.counts.get(self.top, (0, 0))[0] > 1
        return self.best.get(self.top) if often else None
