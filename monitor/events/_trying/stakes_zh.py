"""Which share of a venture a Chinese sentence gives to which of its partners."""

import re
from dataclasses import dataclass, field
from decimal import Decimal

from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.events._trying import of_others
from monitor.events._trying.parties import party
from monitor.model import Json
from monitor.reading.amounts.numbers import plain
from monitor.reading.marks import CHARS, NAMED, PARTIES
from monitor.reading.masks.mask import compiled

_HUNDRED, _ROUNDED = Decimal(100), Decimal("100.5")  # and the highest sum, each share rounded
_SHARES = compiled("<r>(?:(?:[、：:/]|，?(?:以及|和|与|及))<r>){0,7}", "zh")
_HOLDS = "(?:持股|占股|控股|参股|持有|拥有|出资|认缴|占|持|股权|股比|股份|权益)"
_VERB = compiled(_HOLDS, "zh")
_NAMED_LAST = compiled("<pa>(?:则为|则|为|占|约|[（(]<g>{0,6})?$", "zh")
# 占市场份额51%, 持股比例由60%, 拥有甲已发行股本约64%: no share of the venture, or a former one.
_OF_ELSE = compiled(
    "(?:市场|收入|营收|利润|销[量售]|产[能量]|增长|上涨|下降|税率|利率)<g>{0,6}$|[由从]$|"
    "<pa>的?(?:已发行股[本份]|总股本)<g>{0,4}$",
    "zh",
)
_OWN_STAKE = "(?:的?(?:股[权份]|权益|份额|部分|出资))?(?:则|均|将|全部){0,2}"
_KEEPS = "<g>{0,3}?(?:持有|持股|拥有|出资|认缴|认购|所有)"
_BY = compiled(f"(?:左右)?{_OWN_STAKE}[由归](?P<by><pa>){_KEEPS}", "zh")
_EACH = compiled(
    f"(?P<list><pa>(?:<and><pa>){{1,7}})?(?:(?!<pa>)<g>|<many>){{0,6}}?(?:各自?|均|都|分别|平均)"
    f"(?:{_HOLDS}|比例|为|约|的|该?合[资营](?:公司|企业)){{0,4}}$",
    "zh",
)
_DEALT = compiled(f"(?:分别|依次|各自?|比例|{_HOLDS})(?:<g>|<one>){{0,10}}$", "zh")
_RATE = compiled("的?(?:比例|出资|持股|股[权份比])", "zh")
_LISTS = compiled("<pa>(?:<and><pa>){1,7}", "zh")
_REST = compiled(
    f"(?P<rest>其余|剩余|余下|剩下|另外)(?:的?部分)?{_OWN_STAKE}[由归](?P<by><pa>){_KEEPS}|"
    "(?P<by2><pa>)(?:则|将|也|<g>{0,2}?)(?:持股|持有|拥有|认购|出资|占|持)(?:合资公司|其)?的?"
    "(?P<rest2>其余|剩余|余下|剩下)(?!<g>{0,4}<r>)",
    "zh",
)
_HALVES = compiled(
    "(?:各|分别|均)自?(?:占有?|持有?|出资|拥有|持股|占股)?(?:股|有)?一?半(?!年)|"
    "对半(?:出资|持股|开)|平分股权|1[∶:：比]1的?(?:<g>{0,4}?(?:比例|出资|持股))",
    "zh",
)
_RATIO = re.compile(
    r"(\d{1,2}(?:\.\d{1,2})?)[∶:：比](\d{1,2}(?:\.\d{1,2})?)(?=[^，。；]{0,6}"
    r"(?:比例|出资|持股|股权))"
)
_OF_VENTURE = compiled("<one>|<many>|其中|合[资营]|新公司|(?:[两三四五]|多)(?:方|家|公司)", "zh")
# 甲持有乙51%的股份, 乙董事长陈秋持股12%, 甲在乙的持股比例
_OF_NAMED = compiled("<cn>(?=的?(?:<r>的?股|<j>|股东))|(?<=在)<cn>(?=的?持股)", "zh")
_FOUNDS = compiled("设立|成立|组建|新设|合资|筹建|创办", "zh")


@dataclass(slots=True)
class Stakes:
    """The shares that a sentence gives to the partners of `venture`."""

    place: Place
    venture: Candidate
    told: dict[str, Json] = field(default_factory=dict)  # by the partner's key
    new: dict[str, Filler] = field(default_factory=dict)  # holders not told as partners before

    def read(self) -> bool:
        """Read all shares of the sentence; False if they exceed what can be held."""
        text, done = self.place.masked.text, 0
        if self.place.index == self.venture.index and "，而" in text:
            done, end = of_others.contrasted(text, self.place, self.venture)
            text = text[:end]
        for run in _SHARES.finditer(text, done):
            left = text[done : run.start()]
            done = run.end()
            if not _OF_ELSE.search(left):
                self._deal(run, left[left.rfind("；") + 1 :])
        self._in_words(text)
        self._rest(text)
        return self._sum() <= _ROUNDED

    def are_of_another(self) -> bool:
        """Whether a later sentence gives shares of another firm, or to others only."""
        if self.place.index == self.venture.index:
            return False
        text, partners = self.place.masked.text, self.venture.keys("partner")
        ours = partners | self.venture.keys("company")
        if any(self._key(m.start()) not in ours for m in _OF_NAMED.finditer(text)):
            return True
        named = {self._key(place) for place, letter in enumerate(text) if letter in NAMED}
        told = _OF_VENTURE.search(text) is not None or not ours.isdisjoint({*named, *self.told})
        return not told and len(partners) > 1

    def _key(self, position: int) -> str:
        return self.place.document.discourse.firms.key(self.place.masked.items[position].value)

    def _deal(self, run: re.Match[str], left: str) -> None:
        items = self.place.masked.inside(*run.span(), CHARS["percent"])
        shares = [self.place.document.amount(item) for item in items]
        start = run.start() - len(left)
        holders = self._several(run, left, start) or self._each(left, start)
        if len(shares) == 1 and holders:
            shares *= len(holders)
        elif len(shares) == 1:
            holders = self._one(run, left, start)
        if len(holders) == len(shares):
            for holder, share in zip(holders, shares, strict=True):
                self._note(holder, share)

    def _several(self, run: re.Match[str], left: str, start: int) -> list[Filler]:
        """甲、乙分别持股60%和40%; 三方分别持股…; 按60%和40%的比例"""
        number = run.group().count(CHARS["percent"])
        dealt = _DEALT.search(left) or _RATE.match(run.string, run.end())
        if number < 2 or not dealt:
            return []
        lists = [
            m for m in _LISTS.finditer(left) if len(self._in(left, start, *m.span())) == number
        ]
        if lists:
            return self._in(left, start, *lists[-1].span())
        partners = self.venture.of("partner")
        return partners if len(partners) == number else []

    def _each(self, left: str, start: int) -> list[Filler]:
        """双方各占50%"""
        told = _EACH.search(left)
        if told is None:
            return []
        listed = self._in(left, start, *told.span("list")) if told["list"] else []
        return listed or self.venture.of("partner")

    def _one(self, run: re.Match[str], left: str, start: int) -> list[Filler]:
        """甲持股60%; 60%的股权由甲持有; 甲认缴6000万元，占60%"""
        by = _BY.match(run.string, run.end())
        if by:
            return self._in(run.string, 0, *by.span("by"))
        verbs = list(_VERB.finditer(left))
        if not verbs:
            last = _NAMED_LAST.search(left)
            return self._in(left, start, *last.span())[-1:] if last else []
        end = verbs[-1].start()
        clause = left.rfind("，", 0, end) + 1
        here = self._in(left, start, clause, end)
        return here[-1:] if here else self._of_clause_before(left[: max(0, clause - 1)], start)

    def _of_clause_before(self, left: str, start: int) -> list[Filler]:
        clause = left.rfind("，") + 1
        named = self._in(left, start, clause, len(left))
        if len(named) == 1 and (_VERB.search(left, clause) or CHARS["money"] in left[clause:]):
            return named
        if not _FOUNDS.search(left):
            return []
        first = next((place for place, letter in enumerate(left) if letter in PARTIES), 0)
        return self._in(left, start, first, first + 1)

    def _in_words(self, text: str) -> None:
        """双方各占一半; 按51:49的比例出资"""
        partners = self.venture.of("partner")
        told = _HALVES.search(text) or _RATIO.search(text)
        if told is None or len(partners) != 2 or self.told:
            return
        parts = [Decimal(part) for part in told.groups()] or [_HUNDRED / 2] * 2
        if sum(parts) == _HUNDRED:
            for holder, part in zip(partners, parts, strict=True):
                self._note(holder, {"text": told.group(), "value": plain(part)})

    def _rest(self, text: str) -> None:
        for found in _REST.finditer(text):
            left = _HUNDRED - self._sum()
            for holder in self._in(text, 0, *_holder_of_rest(found)):
                if self.told and 0 < left < _HUNDRED and holder.key not in self.told:
                    self._note(
                        holder, {"text": found["rest"] or found["rest2"], "value": plain(left)}
                    )

    def _sum(self) -> Decimal:
        return sum(
            (Decimal(str(s["value"])) for s in self.told.values() if "value" in s), Decimal(0)
        )

    def _note(self, holder: Filler, share: Json) -> None:
        known = {f.key: f for f in self.venture.of("partner")}
        self.told.setdefault(holder.key, share)
        if holder.key not in known:
            self.new.setdefault(holder.key, holder)

    def _in(self, text: str, offset: int, start: int, end: int) -> list[Filler]:
        """The holders in text[start:end], which begins at `offset` of the masked sentence."""
        found = (
            self._holder(offset + place) for place in range(start, end) if text[place] in PARTIES
        )
        return [one for one in found if one is not None]

    def _holder(self, position: int) -> Filler | None:
        """The partner, or the new one, named there; None for the venture itself."""
        item = self.place.masked.items[position]
        partners = self.venture.of("partner")
        if item.value in _ORDER and len(partners) == 2:
            return partners[_ORDER[item.value]]
        for one in party("partner", item, position, self.place):
            known = next((f for f in partners if _is_same(one, f)), None)
            if known or one.key in self.venture.keys("company") or item.kind == "one":
                return known
            return one
        return None


_ORDER = {"前者": 0, "后者": 1}


def _holder_of_rest(found: re.Match[str]) -> tuple[int, int]:
    return found.span("by") if found["by"] else found.span("by2")


def _is_same(one: Filler, partner: Filler) -> bool:
    """Whether a name is the partner's, or a part of it: 菲涅利 for 意大利菲涅利集团."""
    return one.key == partner.key or one.mention.surface in partner.mention.surface


def tells_shares(text: str) -> bool:
    """Whether a masked sentence may tell shares at all."""
    return (
        CHARS["percent"] in text
        or _HALVES.search(text) is not None
        or _RATIO.search(text) is not None
    )
