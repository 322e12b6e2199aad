"""Resolves short forms, pronouns and phrases such as 该公司 or "the two parties" to firms."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from monitor.model import Json
from monitor.reading.marks import COMPANIES, NAMED
from monitor.reading.masks.mask import Masked
from monitor.reading.names import antecedent_cues as cues
from monitor.reading.names import descriptions_en, descriptions_zh, references
from monitor.reading.names.firms import KINDS, Firms
from monitor.reading.names.mention import Mention
from monitor.reading.names.nameless import Nameless
from monitor.reading.names.newcomer import Newcomer
from monitor.reading.names.quoted_en import WE

_BOTH = 2  # firms


@dataclass(slots=True)
class Discourse:
    """What a reader keeps in mind: who spoke, who is new, which pair was meant."""

    firms: Firms
    people: dict[str, Mention] = field(default_factory=dict)  # by surname
    author: Mention | None = None  # who calls itself "the Company" here
    letterhead: bool = False  # the author is named at the head of the text
    unnamed: bool = False  # the author says "the Company" and is not named
    announcer: Mention | None = None
    subject: Mention | None = None
    opening: Mention | None = None  # the first subject of a Chinese text
    lately: tuple[Mention, ...] = ()  # firms of the last English sentences, the latest first
    hero: Mention | None = None  # the main firm of an English text, named from its start on
    # the traits that an English text gives its firms, by firm key; few texts ask for them
    told: Callable[[], Mapping[str, frozenset[str]]] = dict
    text: str = ""  # of a Chinese document
    once: frozenset[str] = frozenset()  # keys of the firms that an English text names once
    titled: Mention | None = None  # the only firm that the title of an English text names
    newcomer: Newcomer = field(default_factory=Newcomer)
    nameless: Nameless = field(default_factory=Nameless)
    employers: dict[str, Mention] = field(default_factory=dict)  # by the key of the office holder
    # by person and whether they take them: the sentence that told their last offices, which, where
    offices: dict[tuple[str, bool], tuple[int, list[Json], Mention | None]] = field(
        default_factory=dict
    )
    labels: dict[str, Mention] = field(default_factory=dict)  # 买方, 目标公司: whom they mean
    traded: Mention | None = None  # the issuer whose shares were dealt in last
    traded_at: int = -99
    sold_at: int = -99  # the last sentence that sold a business without a name
    latter: Mention | None = None  # the last of two firms that a Chinese sentence named
    pair: tuple[Mention, ...] = ()
    pair_at: int = -99

    def one(
        self, masked: Masked, position: int, surface: str, index: int, apart: Sequence[Mention] = ()
    ) -> Mention | None:
        """The antecedent of the reference at masked `position` in sentence `index`, not `apart`."""
        if surface.casefold() in WE or (
            surface.casefold() in cues.BUSINESS and index - self.sold_at <= 4
        ):
            return None
        if self.nameless.is_meant(masked, position, surface, index, self.newcomer.index):
            return None
        if surface in cues.TARGETS and surface not in self.labels:
            return None  # not introduced yet, and not the announcer
        if descriptions_zh.is_nameless(surface, masked.starts[position], self.text, self.firms):
            return None
        if surface in descriptions_zh.THIS_ONE and index - self.traded_at == 1:
            return None  # 甲收购了乙。这家公司: either
        apart = [*apart, *self._owned(masked, position)]
        if surface[0] in "这该" and not descriptions_zh.is_of_any(surface) and surface not in KINDS:
            return self._this_one(surface, masked, position, apart)
        kind = surface in KINDS and self.firms.of_kind(
            surface, self._before(masked, position), self.subject
        )
        firm = kind or self._described(surface, masked, position, apart)
        firm = firm or self._called_group(surface, apart)
        if firm is None and surface.casefold() != "the fund":
            firm = self._by_context(masked, position, surface, index, apart)
        return None if firm in apart else firm

    def _this_one(
        self, surface: str, masked: Masked, position: int, apart: Sequence[Mention]
    ) -> Mention | None:
        begun = masked.starts[position]
        known = (f for f in self.firms.best.values() if f.start < begun)
        named = [*self._apart(apart, *known, self.subject, *self._before(masked, position))]
        return descriptions_zh.meant(surface, named, self.text, self.firms)

    def _owned(self, masked: Masked, position: int) -> Iterator[Mention]:
        """The firms before here that are named only as owned, Kestrel in "Kestrel's parent", or
        that serve the one meant."""
        served = masked.text.endswith(cues.SERVING, 0, position)
        for words in (cues.OWNER_OF, cues.SERVES)[: 1 + served]:
            for found in words.finditer(masked.text, 0, position):
                yield self.firms.full(masked.items[found.start()].value)

    def _by_context(
        self, masked: Masked, position: int, surface: str, index: int, apart: Sequence[Mention]
    ) -> Mention | None:
        word = surface.casefold()
        if word in cues.OWN and (self.author or (self.unnamed and surface[4].isupper())):
            return self.author
        if word in self.labels:
            return self.firms.full(self.labels[word])
        before = self._spoken_of(masked, position, word)
        if word in {"后者", "the latter"}:
            return self._other(masked, position, before)
        if word in {"前者", "the former"}:
            told = self.pair if index - self.pair_at <= 1 and not before else before
            return told[0] if len(told) == _BOTH else None
        if word == "which":
            led = len(before) > 1 and cues.LED_BY.search(masked.text, 0, position)
            return before[-2 if led else -1] if before else None
        if word in {"其", "它", "it", "its"}:
            return self._owner(masked, position, before, apart)
        fresh = self.newcomer.lately(masked, position, index)
        owned = word == "公司" and references.is_of_another(masked.text, position)
        before = [firm for firm in before if firm not in apart and not owned]
        if word in cues.SELF:
            new = word == "公司" and not before and references.opens_as_register(masked.text)
            return (fresh if new else None) or self._self(masked, before, word)
        wanted = descriptions_en.of_reference(surface)
        funded = self.traded if wanted & descriptions_en.YOUNG else None  # "the start-up"
        traded = funded or self._traded(masked, position, index)
        others = () if word in cues.BUSINESS else self.lately  # "the business" is a part of a firm
        chosen = (traded, fresh, self._first(before), self._topic(), *others, self.firms.focus())
        return next((f for f in self._apart(apart, *chosen) if self._fits(wanted, f) >= 0), None)

    def _called_group(self, surface: str, apart: Sequence[Mention]) -> Mention | None:
        """The firm that the text is about if its name ends in "Group", not a firm just founded."""
        if self.author or surface not in {"the group", "The group"}:
            return None
        about = (self.hero, self.subject, self.firms.focus())
        return next((f for f in self._apart(apart, *about) if f.surface.endswith(" Group")), None)

    def _spoken_of(self, masked: Masked, position: int, word: str) -> list[Mention]:
        """The firms named before; in "after talks with X, the company" the antecedent is not X."""
        before = self._before(masked, position)
        opening = cues.OPENING.match(masked.text, 0, position) if self.subject else None
        if opening is None or word == "which":
            return before
        gone = [self.firms.full(i.value) for i in masked.inside(0, opening.end(), NAMED)]
        return [firm for firm in before if firm not in gone]

    def _topic(self) -> Mention | None:
        """The topic: the subject, unless it is named once in a text about another firm."""
        if self.hero is None or self.subject is None:
            return self.subject
        return self.hero if self.firms.key(self.subject) in self.once else self.subject

    def _traded(self, masked: Masked, position: int, index: int) -> Mention | None:
        """ "Also bought shares in the company", "has a stake in X, while Y's stake in the company":
        the issuer named with its shares before, or traded just before."""
        if not cues.SHARES_IN.search(masked.text, 0, position):
            return None
        here = [m.end() - 1 for m in cues.SHARES_IN_FIRM.finditer(masked.text, 0, position)]
        if here:
            return self.firms.full(masked.items[here[-1]].value)
        return self.traded if index - self.traded_at <= 2 else None

    def _described(
        self, surface: str, masked: Masked, position: int, apart: Sequence[Mention]
    ) -> Mention | None:
        """The antecedent of "the Finnish retailer": the firm named so far that fits best. Ties go
        to the last one before here, then to the subject, then to the one named most."""
        wanted = descriptions_en.of_reference(surface)
        if not wanted:
            return None
        begun = masked.starts[position]
        often = sorted(self.firms.best, key=self.firms.counts.__getitem__, reverse=True)
        known = (f for f in map(self.firms.best.__getitem__, often) if f.start < begun)
        spoken = (*self._before(masked, position)[::-1], self.subject, *known)
        fit = {firm: self._fits(wanted, firm) for firm in self._apart(apart, *spoken)}
        best = max(fit, key=fit.__getitem__, default=None)
        if best and fit[best] > 0:
            return best
        return self._only_one_of(descriptions_en.seats(wanted), apart)

    def _only_one_of(self, towns: frozenset[str], apart: Sequence[Mention]) -> Mention | None:
        """The only firm that the text, perhaps later on, places in one of these towns."""
        there = [self.firms.best[key] for key, said in self.told().items() if towns & said]
        return next(self._apart(apart, *there), None) if len(there) == 1 else None

    def _fits(self, wanted: frozenset[str], firm: Mention) -> int:
        return descriptions_en.fits(
            wanted, firm, self.told().get(self.firms.key(firm), frozenset())
        )

    def _apart(self, apart: Sequence[Mention], *chosen: Mention | None) -> Iterator[Mention]:
        keys = {self.firms.key(firm) for firm in apart}
        yield from (firm for firm in chosen if firm and self.firms.key(firm) not in keys)

    def many(self, masked: Masked, position: int, index: int) -> tuple[Mention, ...]:
        """The firms that 双方 or "the two parties" stands for; none if that is unclear."""
        found = self._several(masked, position, index)
        surface = masked.items[position].value
        return found if descriptions_zh.may_mean(surface, found, self.text, self.firms) else ()

    def _several(self, masked: Masked, position: int, index: int) -> tuple[Mention, ...]:
        before = self._before(masked, position)
        if self.pair_at == index:
            return self.pair
        if len(before) in {2, 3}:
            return tuple(before)
        if led := self._with_its_subject(masked, position, index, before):
            return led
        if self.pair and index - self.pair_at <= 12:
            return self.pair
        of_two = masked.items[position].value.casefold() in cues.TWO
        return self.firms.leading_two() if of_two else ()

    def _with_its_subject(
        self, masked: Masked, position: int, index: int, before: Sequence[Mention]
    ) -> tuple[Mention, ...]:
        """ "The group teamed up with X, and the pair's venture": X and what "the group" means."""
        first = min(masked.items, default=position)
        item = masked.items.get(first)
        if len(before) != 1 or item is None or item.kind != "one" or first >= position:
            return ()
        leads = self.one(masked, first, item.value, index, before)
        return (leads, *before) if leads else ()

    def _mine(self, masked: Masked) -> Mention | None:
        """The issuer of the notice (甲公告，乙减持本公司股份); without a known one, the topic, if
        this sentence does not name it."""
        if self.announcer is None and (gives := cues.GIVES_NOTICE.search(masked.text)):
            return self.firms.full(masked.items[gives.start("firm")].value)
        named = self._before(masked, len(masked.text))
        others = [] if self.announcer in named else named
        return self.announcer or next(self._apart(others, self.subject, self.firms.focus()), None)

    def _self(self, masked: Masked, before: Sequence[Mention], word: str = "") -> Mention | None:
        """ "The company" of a notice: the first firm named here, else the issuer."""
        if word in cues.MINE:
            return self._mine(masked)
        if word == "上市公司":
            # no fallback: 减持上市公司股份 in a guide is about any listed firm
            return self.author or self.announcer
        before = before[references.opens_with_owner(masked.text) and len(before) > 1 :]
        opens = [i.kind for i in masked.inside(0, len(masked.text), COMPANIES)[:1]]
        first = None if "one" in opens else self._first(before)
        return first or self.announcer or self.subject or self.firms.focus()

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
        if len(before) > 1 and references.is_of_what_is_sold(masked.text, position):
            return before[-2]
        clause = max(masked.text.rfind(mark, 0, position) for mark in ",，;；")
        near = masked.inside(max(clause, 0), position, NAMED)
        if masked.text[position - 1 : position] in {"向", "对"} and (before or self.announcer):
            mover = self._self(masked, before)  # the one who acts on "it" is another firm
            apart = [*apart, mover] if mover else apart
            return next(self._apart(apart, *reversed(before), self.newcomer.firm), None)
        opening = self._opening(masked, position) if clause == position - 1 else []
        firms = [*opening, *(self.firms.full(i.value) for i in near), *before]
        firms = [f for f in firms if f not in apart]
        new = self.newcomer.meant(masked, position)
        about = self.subject if new else self.elder()
        chosen = self._first(firms), new, about, self.firms.focus(), *self.lately
        return next(self._apart(apart, *chosen), None)

    def elder(self) -> Mention | None:
        """The subject so far; if that was just founded, the firm that the text is about or named
        last beside it, which speaks for it."""
        new, subject = self.newcomer.firm, self.subject
        if new is None or subject is None or self.firms.key(new) != self.firms.key(subject):
            return subject
        return self.hero or self.titled or next(self._apart([new], *self.lately), subject)

    def _opening(self, masked: Masked, position: int) -> list[Mention]:
        """The subjects of clauses before, the nearest first: in 甲公告，乙表示，其, 其 is 乙."""
        found = [m.end() - 1 for m in cues.OPENS.finditer(masked.text, 0, position)]
        return [self.firms.full(masked.items[place].value) for place in reversed(found)]

    def _other(self, masked: Masked, position: int, before: Sequence[Mention]) -> Mention | None:
        clause = max(masked.text.rfind(mark, 0, position) for mark in ",，;；")
        earlier = masked.inside(0, max(clause, 0), NAMED)
        former = next((at for at, i in masked.items.items() if i.value == "前者"), position)
        if former < position and len(masked.inside(0, former, NAMED)) < _BOTH:
            return self.latter  # 前者收购丙，后者收购丁: not 丙
        last = before[-1] if before else (self.latter or next(iter(self.pair[::-1]), None))
        return self.firms.full(earlier[-1].value) if earlier else last

    def _first(self, before: Sequence[Mention]) -> Mention | None:
        return before[0] if before else None
