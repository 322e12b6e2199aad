"""Looks up what a body says about its event, in one language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from monitor.deliver._amounts import in_words, kind_of_money, shares
from monitor.deliver._clean import one_line
from monitor.model import Json, Language

_OUTSIDERS = frozenset({"third_party", "anonymous"})
_AND: dict[Language, tuple[str, str]] = {"en": (", ", " and "), "zh": ("、", "与")}
_OTHER_SIDES = ("target", "seller", "holder")
UNNAMED: dict[Language, str] = {"en": "somebody not named", "zh": "未具名方"}


@dataclass(frozen=True, slots=True)
class Told:
    """`event` is the `data` of an event's body."""

    event: Mapping[str, Json]
    language: Language

    def names(self, *roles: str) -> list[str]:
        """The parties of the first of these roles that is filled; stored names before others.

        The event's company appears under its stored, full name: an alert names the entity, never
        the brand that an article used.
        """
        for role in roles:
            found = [self._name(party) for party in self.event["parties"] if party["role"] == role]
            if found:
                return list(dict.fromkeys(found))
        return []

    def who(self, *roles: str) -> str:
        return self.listed(self.names(*roles))

    def subject(self, *roles: str) -> list[str]:
        """Who is in the roles; else the event's firm, unless it has another role: a firm that was
        bought did not buy itself."""
        if named := self.names(*roles):
            return named
        main = one_line(self.event["company"]["name"])
        is_other_side = any(main in self.names(role) for role in _OTHER_SIDES)
        return [UNNAMED[self.language] if is_other_side else main]

    def listed(self, words: Sequence[str]) -> str:
        comma, last = _AND[self.language]
        return last.join(filter(None, (comma.join(words[:-1]), *words[-1:])))

    def has(self, fact: str) -> bool:
        return bool(self.event["facts"].get(fact))

    def fact(self, fact: str) -> str:
        """The fact in words, "" if the event does not have it."""
        return in_words(fact, self.event["facts"].get(fact), self.language)

    def speaker(self) -> Mapping[str, Json]:
        """Whose word the event's state rests on: the firm's own before outsiders', the latest of
        equals. A rumour that came first is not what denied it."""
        said: list[Mapping[str, Json]] = [
            one["attribution"] for one in self.event["sources"] if one.get("attribution")
        ]
        own = [one for one in said if one.get("kind") not in _OUTSIDERS]
        is_unattributed = any(not one.get("attribution") for one in self.event["sources"])
        heard = own or ([] if is_unattributed else said)
        return heard[-1] if heard else {}

    def is_opinion(self) -> bool:
        return self.speaker().get("kind") in _OUTSIDERS

    def is_own_denial(self) -> bool:
        """Whether the supposed actor is known to deny it: bids are mostly rejected by their
        targets, and then the last to speak may be anybody."""
        if self.event["type"] != "acquisition":
            return True
        name = one_line(self.speaker().get("name") or "")
        return bool(name) and any(
            name.startswith(who) or who.startswith(name) for who in self.names("acquirer", "seller")
        )

    def denier(self, subject: list[str]) -> tuple[list[str], list[str]]:
        """Who of several denies what they are said to do together, and the others: all, unless one
        of them said so."""
        name = one_line(self.speaker().get("name") or "")
        speaks = [who for who in subject if name and (name.startswith(who) or who.startswith(name))]
        if not speaks:
            return subject, []
        return speaks, [who for who in subject if who not in speaks]

    def kind_of_money(self, fact: str) -> str:
        return kind_of_money(self.event["facts"].get(fact), self.language)

    def is_(self, fact: str, value: str) -> bool:
        return bool(self.event["facts"].get(fact) == value)

    def is_sale(self) -> bool:
        """Whether only the seller of a deal is known."""
        held = self.has("percent_from") or self.has("percent_to")
        return bool(self.names("seller")) and not held and not self.names("holder", "acquirer")

    def is_mere_share(self) -> bool:
        """Whether all that is said is a holder's share before and after: not that it was bought or
        sold."""
        facts = ("percent_from", "percent_to")
        known = self.names("target") and all(self.has(fact) for fact in facts)
        is_dealt = any(self.has(fact) for fact in ("percent", "shares", "amount", "price"))
        return bool(known) and not is_dealt and self.is_registered()

    def is_registered(self) -> bool:
        """Whether a register's own record says so, and nobody else what was done."""
        kinds = {(one.get("attribution") or {}).get("kind") for one in self.event["sources"]}
        return kinds == {"registry"}

    def is_nothing(self, fact: str) -> bool:
        return self._figure(fact) == 0

    def direction(self, stem: str) -> str:
        """`increase` or `decrease` of `capital`, `percent` and the like; "" if unknown."""
        rises = self.rises(f"{stem}_from", f"{stem}_to")
        known = {None: "", True: "increase", False: "decrease"}[rises]
        return str(self.event["facts"].get("direction") or known)

    def moved(self) -> str:
        """The share, number of shares, or both, that changed hands."""
        parts = [self.fact("percent"), shares(self.fact("shares"), self.language)]
        return self.listed([part for part in parts if part])

    def rises(self, before: str, after: str) -> bool | None:
        """Whether a figure went up; None if unknown."""
        old, new = (self._figure(name) for name in (before, after))
        return None if old is None or new is None or old == new else new > old

    def _figure(self, fact: str) -> float | None:
        value = self.event["facts"].get(fact)
        try:
            return float(value["value"])
        except (KeyError, TypeError, ValueError):
            return None

    def _name(self, party: Mapping[str, Json]) -> str:
        company = self.event["company"]
        same = party.get("company") and party["company"] == company["id"]
        return one_line(company["name"] if same else party["name"])
