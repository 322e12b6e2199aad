"""Which firm a short form, a pronoun or a phrase such as 该公司 or "the two parties" stands for."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from heapq import nlargest

from monitor.reading import short_names
from monitor.reading.mask import COMPANIES, NAMED, Masked
from monitor.reading.mentions import Mention

_TWO = frozenset(["the two companies", "the two firms", "both companies", "the pair", "the duo"])
_FORM_ZH = re.compile(
    r"(?:集团)?(?:股份)?(?:有限(?:责任)?)?公司$|[(（](?:有限|普通)合伙[)）]$|有限责任公司$"
)
_FORM_EN = re.compile(
    r"(?:,? (?:co|ltd|inc|incorporated|corp|corporation|company|limited|plc|llc|llp|gmbh|ag|sa|se|"
    r"nv|bv|ab|asa|pte|pty|s\.a|s\.p\.a|n\.v|k\.k)\.?)+$"
)
_WHOLE_ZH = re.compile(r"有限(?:责任)?公司$|合伙[)）]$")


@lru_cache(4096)
def core(name: str) -> str:
    """The name folded and without its legal form; "Group" and "Holdings" stay."""
    folded = _GAPS.sub(" ", name.casefold()).strip(" .")
    folded = folded.removeprefix("the ")
    bare = _FORM_ZH.sub("", _FORM_EN.sub("", folded).strip(" .,"))
    if name.endswith(("集团公司", "集团有限公司", "集团股份有限公司")):
        bare += "集团"
    return bare or folded


@dataclass(slots=True)
class Firms:
    """The firms of one document: every mention leads to the best mention of its firm."""

    best: dict[str, Mention] = field(default_factory=dict)
    # how often each firm is named, and what rises with how early: the greatest is `top`
    counts: dict[str, tuple[int, int]] = field(default_factory=dict)
    top: str = ""
    surfaces: dict[str, str] = field(default_factory=dict)  # alias surface -> core of its owner
    longer: dict[str, str | None] = field(default_factory=dict)  # what is known till now
    begins: dict[str, list[str]] = field(default_factory=dict)  # first word, "initials." -> cores
    pieces: dict[str, list[str]] = field(default_factory=dict)  # what may shorten it -> cores
    owners: set[str] = field(default_factory=set)  # cores of who the text says owns another

    def add(self, mentions: Iterable[Mention]) -> None:
        """Learn names; a longer spelling of the same firm becomes its name."""
        self.longer.clear()
        for mention in mentions:
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
        """The mention that names this firm best, in the whole document."""
        key = self.surfaces.get(mention.surface) or core(mention.alias_of or mention.surface)
        return self.best.get(self._longer(key) or key, mention)

    def key(self, mention: Mention) -> str:
        """What all mentions of this firm share."""
        return core(self.full(mention).surface)

    def _longer(self, key: str) -> str | None:
        """Hai for Hai Group, 远山 for 远山集团, Kata Ltd for Leeds Kata Ltd."""
        if key not in self.longer:
            self.longer[key] = self._look_longer(key)
        return self.longer[key]

    def _look_longer(self, key: str) -> str | None:
        if key in self.best and _WHOLE_ZH.search(self.best[key].surface):
            return None  # written out in full: 绍兴云桥有限公司 is another firm than 云桥有限公司
        near: list[str] = [*self.pieces.get(key, ()), *self.pieces.get(f" {key}", ())]
        firm = key in self.best and self.best[key].surface == f"{key}公司"
        known = (k for k in near if k != key and k in self.best and k not in self.owners)
        known = (k for k in known if self._is_as_sure(k, key))
        found = [k for k in known if short_names.shortens(key, k, called_firm=firm)]
        if not found:
            return self._first_so_called(key)
        return max(found, key=lambda k: (self.counts[k][0], -len(k)))

    def _is_as_sure(self, longer: str, key: str) -> bool:
        """Anna Brinck is not the whole name of Brinck Inc."""
        written = self.best[key].how if key in self.best else ""
        return written != "form" or self.best[longer].how == "form" or not key.isascii()

    def _first_so_called(self, key: str) -> str | None:
        """An English text goes on with the first word or the initials of a firm's name."""
        if not key.isascii() or key not in self.best:
            return None
        began = self.best[key].start
        head = key.split(" ", 1)[0]
        near: list[str] = [*self.begins.get(head, ()), *self.begins.get(f"{key}.", ())]
        for full in near:
            best = self.best.get(full)  # none of who is known by an alias alone
            if best is None or full == key or best.start > began:
                continue
            if short_names.goes_on(key, full):
                return full
        return None

    def leading_two(self) -> tuple[Mention, ...]:
        """The two firms that an English text is about, where it is about two."""
        ranked = nlargest(3, self.counts, key=self.counts.__getitem__)
        times = [self.counts[key][0] for key in ranked]
        if len(ranked) < 2 or times[1] < 2 or times[2:] > [1]:
            return ()
        found = tuple(self.best[key] for key in ranked[:2] if key in self.best)
        return found if len(found) == 2 else ()

    def focus(self) -> Mention | None:
        """The firm that the document is about: the one named most."""
        often = self.counts.get(self.top, (0, 0))[0] > 1
        return self.best.get(self.top) if often else None


_BANK = re.compile("(?:银行|信用社|行)$")
_KINDS = {"该行": _BANK, "本行": _BANK, "集团": re.compile("集团")}
# "The airline" is one whose name says so, where one is named.
_CALLED = {
    "the bank": r"\bbanc|\bbank",
    "the lender": r"\bbanc|\bbank|credit|finance",
    "the fund": r"\bfund|capital|partners|equity|ventures|investments?\b|investors",
    "the airline": r"\bair|airlines?\b|airways|jet\b|aviation",
    "the carrier": r"\bair|airlines?\b|airways|jet\b|aviation|lines?\b|shipping",
    "the insurer": r"insur|assur|\blife\b|mutual|\bre\b",
    "the brewer": "brew|beer",
    "the brewery": "brew|beer",
    "the railway": "rail",
    "the broadcaster": r"broadcast|television|\btv\b|radio",
    "the publisher": r"publish|press\b|books|media",
}
_CALLED_SO = {word: re.compile(names) for word, names in _CALLED.items()}
_GAPS = re.compile(r"[\s,]+")
_SHARES_IN = re.compile(r"\b(?:shares|stakes?|interest|holding|shareholding) (?:in|of) $")
_SHARES_IN_FIRM = re.compile(
    rf"\b(?:shares|stakes?|interest|holding|shareholding) (?:in|of) (?:[a-z]+ ){{0,3}}(?P<firm>[{NAMED}])"
)
_SELF = frozenset("公司 本公司 集团 本集团 我司 我公司 贵公司 贵司 上市公司".split())
_MINE = frozenset("本公司 本集团 我司 我公司".split())  # who gives the notice, whoever is named
TARGETS = ("目标公司", "标的公司")
_OWN = frozenset(("the company", "the corporation", "公司", "本公司", "本集团", "我司", "我公司"))


_BUSINESS = frozenset({"the business"})


@dataclass(slots=True)
class Discourse:
    """What a reader remembers while reading on: who spoke, who is new, which pair was meant."""

    firms: Firms
    people: dict[str, Mention] = field(default_factory=dict)  # by surname
    author: Mention | None = None  # who calls itself "the Company" here
    unnamed: bool = False  # nobody is named of whom a text says "the Company"
    announcer: Mention | None = None
    subject: Mention | None = None
    newcomer: Mention | None = None
    newcomer_at: int = -99
    employers: dict[str, Mention] = field(default_factory=dict)  # by the key of who has an office
    labels: dict[str, Mention] = field(default_factory=dict)  # 买方, 目标公司: who they are
    traded: Mention | None = None  # whose shares were dealt in last
    traded_at: int = -99
    sold_at: int = -99  # where a business without a name of its own was dealt in last
    pair: tuple[Mention, ...] = ()
    pair_at: int = -99

    def one(
        self, masked: Masked, position: int, surface: str, index: int, apart: Sequence[Mention] = ()
    ) -> Mention | None:
        """The firm that the reference at masked `position` in sentence `index` stands for;
        it is none of those in `apart`."""
        if surface.casefold() in _BUSINESS and index - self.sold_at <= 4:
            return None
        if surface in TARGETS and surface not in self.labels:
            return None  # no name was given to it yet: it is not who tells of it
        firm = self._of_its_kind(surface, masked, position) or self._so_called(
            surface.casefold(), masked, position
        )
        if firm is None and surface.casefold() != "the fund":
            firm = self._one(masked, position, surface, index, apart)
        return None if firm in apart else firm

    def _one(
        self, masked: Masked, position: int, surface: str, index: int, apart: Sequence[Mention]
    ) -> Mention | None:
        word = surface.casefold()
        if word in _OWN and (self.author or (self.unnamed and surface[4].isupper())):
            return self.author
        if word in self.labels:
            return self.firms.full(self.labels[word])
        before = self._before(masked, position)
        if word in {"后者", "the latter"}:
            return self._other(masked, position, before)
        if word in {"前者", "the former"}:
            return before[-2] if len(before) > 1 else None
        if word == "which":
            return before[-1] if before else None
        if word in {"其", "it", "its"}:
            return self._owner(masked, position, before, apart)
        fresh = self.newcomer if index - self.newcomer_at <= 3 else None
        before = [firm for firm in before if firm not in apart]
        if word in _SELF:
            return self._mine(masked) if word in _MINE else self._self(masked, before)
        traded = self._traded(masked, position, index)
        chosen = (traded, fresh, self._first(before), self.subject, self._focus())
        return next(self._apart(apart, *chosen), None)

    def _traded(self, masked: Masked, position: int, index: int) -> Mention | None:
        """ "Also bought shares in the company", "has 23% of X, while Y's stake in the company": in
        the one that was traded just before."""
        if not _SHARES_IN.search(masked.text, 0, position):
            return None
        here = [m.start("firm") for m in _SHARES_IN_FIRM.finditer(masked.text, 0, position)]
        if here:
            return self.firms.full(masked.items[here[-1]].value)
        return self.traded if index - self.traded_at <= 2 else None

    def _of_its_kind(self, word: str, masked: Masked, position: int) -> Mention | None:
        """The bank that 该行 means, the house that 集团 means: the last one named before, and a
        bank may be the one named most."""
        kind = _KINDS.get(word)
        if kind is None:
            return None
        named = [f for f in self._before(masked, position) if kind.search(core(f.surface))]
        if named or word == "集团":
            return named[-1] if named else None
        known = [(self.firms.counts[key], key) for key in self.firms.best if kind.search(key)]
        return self.firms.best[max(known)[1]] if known else None

    def _so_called(self, word: str, masked: Masked, position: int) -> Mention | None:
        """The airline that "the airline" means: the last one named before here, or one just spoken of,
        or the one that was named most till then."""
        kind = _CALLED_SO.get(word)
        if kind is None or (self.author and word == "the bank"):
            return None
        spoken = [*self._before(masked, position)[::-1], *([self.subject] if self.subject else [])]
        near = next((f for f in spoken if kind.search(core(f.surface))), None)
        if near:
            return near
        begun = masked.starts[position]
        known = [k for k, f in self.firms.best.items() if f.start < begun and kind.search(k)]
        return self.firms.best[max(known, key=self.firms.counts.__getitem__)] if known else None

    def _apart(self, apart: Sequence[Mention], *chosen: Mention | None) -> Iterator[Mention]:
        yield from (firm for firm in chosen if firm is not None and firm not in apart)

    def many(self, masked: Masked, position: int, index: int) -> tuple[Mention, ...]:
        """The firms that 双方 or "the two parties" stands for; none where that is not clear."""
        before = self._before(masked, position)
        if self.pair_at == index:
            return self.pair
        if len(before) in {2, 3}:
            return tuple(before)
        if self.pair and index - self.pair_at <= 12:
            return self.pair
        of_two = masked.items[position].value.casefold() in _TWO
        return self.firms.leading_two() if of_two else ()

    def _mine(self, masked: Masked) -> Mention | None:
        """Whose notice it is: a firm that the same sentence calls by its name is another."""
        named = self._before(masked, len(masked.text))
        others = [] if self.announcer in named else named
        return self.announcer or next(self._apart(others, self.subject, self._focus()), None)

    def _self(self, masked: Masked, before: Sequence[Mention]) -> Mention | None:
        """ "The company" of a notice: who is named first here, else whose notice it is."""
        opens = masked.inside(0, len(masked.text), COMPANIES)
        if opens and opens[0].kind == "one":
            before = ()
        return self._first(before) or self.announcer or self.subject or self._focus()

    def _before(self, masked: Masked, position: int) -> list[Mention]:
        found: list[Mention] = []
        for item in masked.inside(0, position, NAMED):
            full = self.firms.full(item.value)
            if full not in found:
                found.append(full)
        return found

    def _owner(
        self,
        masked: Masked,
        position: int,
        before: Sequence[Mention],
        apart: Sequence[Mention],
    ) -> Mention | None:
        clause = max(masked.text.rfind(mark, 0, position) for mark in ",，;；")
        near = masked.inside(max(clause, 0), position, NAMED)
        firms = [self.firms.full(item.value) for item in near]
        if masked.text[position - 1 : position] in {"向", "对"} and (before or self.announcer):
            mover = self._self(masked, before)  # who does something to "it" is another
            apart = [*apart, mover] if mover else apart
            return next(self._apart(apart, *reversed(before), self.newcomer), None)
        firms = [f for f in [*firms, *before] if f not in apart]
        chosen = self._first(firms), self.newcomer, self.subject, self._focus()
        return next(self._apart(apart, *chosen), None)

    def _other(self, masked: Masked, position: int, before: Sequence[Mention]) -> Mention | None:
        clause = max(masked.text.rfind(mark, 0, position) for mark in ",，;；")
        earlier = masked.inside(0, max(clause, 0), NAMED)
        if earlier:
            return self.firms.full(earlier[-1].value)
        return before[-1] if before else self.subject

    def _first(self, before: Sequence[Mention]) -> Mention | None:
        return before[0] if before else None

    def _focus(self) -> Mention | None:
        return self.firms.focus()
