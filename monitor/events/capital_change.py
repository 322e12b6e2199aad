"""How texts say that a company's registered capital rose or fell, and from what to what."""

import re
from collections.abc import Iterator
from decimal import Decimal

from monitor.events._chinese import told_next
from monitor.events._chinese.capital import capital_change as _chinese
from monitor.events._english.capital import capital_change as _english
from monitor.events._english.capital import headlines, meetings
from monitor.events._finishing import capital_en, capital_zh
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.model import Json

ROLES = ("company",)
WORDS = {
    "zh": (
        "配股|注册资|实收资|资本金|资本额|增资|注资|减资|股本|出资额由|出资额从|出资额增|出资额减"
    ),
    "en": (
        "[Cc]apital|new share|owners for|holders for|investors for|members for|backers for|"
        "share issue|equity issue|share offer|equity offer|equity raise|[Rr]ights (?:issue|offer)|"
        "ntitlement offer|cash call"
    ),
}
AFTER = {
    "zh": "增至|增加至|减至|降至|提高至",
    "en": " to €| to $| to £| at €| at $| at £|brings it|takes the capital|takes it|bring it",
}


PATTERNS = (
    *told_next.CAPITAL,
    *_chinese.PATTERNS,
    *meetings.PATTERNS,
    *_english.PATTERNS,
    *headlines.PATTERNS,
)

_DOWN = (
    "减",
    "降",
    "缩",
    "下调",
    "cut",
    "reduc",
    "lower",
    "fell",
    "slash",
    "halv",
    "decreas",
    *"slim,shrink,trim,pare,paring,scal,write,wrote,bring,brought".split(","),
    "drop",
    "shrank",
    "fall",
    " down",
)
_EITHER_WAY = ("变", "调整")
_PLAIN_YUAN = re.compile(r"[\d.,，\s]+[十百千万萬亿億]*[元圆圓]?")


def _one_currency(facts: dict[str, Json]) -> None:
    """由新台币300万元增加至400万元: the second amount is in the currency of the first."""
    before, after = facts.get("capital_from"), facts.get("capital_to")
    if before and after and _PLAIN_YUAN.fullmatch(str(after["text"])):
        facts["capital_to"] = {**after, "currency": before["currency"]}


_GIVEN = re.compile("[向对给][^，。；]{2,24}增资|(?:引入|引进)[^，。；]{2,40}$")


def _given_before(candidate: Candidate, place: Place) -> bool:
    """向甲增资2亿元，其中乙增资1亿元, 引入乙增资: 乙 pays, its own capital does not rise."""
    return _GIVEN.search(place.document.text, place.span()[0], candidate.trigger[0]) is not None


# "Decided to raise the subsidiary's share capital": not its own
_OF_A_UNIT = re.compile(
    r" (?:the|its|their|a) (?:[a-z-]+ ){0,2}(?:subsidiary|unit|affiliate)['’]s "
)


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Take the direction from the two amounts, else from the verb."""
    if candidate.rule == "capital-zh-itself" and _given_before(candidate, place):
        return
    if _OF_A_UNIT.match(place.document.text, candidate.trigger[1]):
        return
    capital_zh.of_whom(candidate, place)
    capital_en.cancels_shares(candidate, place)
    capital_en.intends(candidate, place)
    if candidate.modality == "asserted" and capital_zh.is_decided(candidate, place):
        candidate.modality = "planned"
    facts = candidate.facts
    _one_currency(facts)
    before, after = facts.get("capital_from"), facts.get("capital_to")
    start, end = candidate.trigger
    verb = place.document.text[start:end].lower()
    falls = any(word in verb for word in _DOWN) and not verb.endswith(" up")
    if before and after:
        falls = Decimal(after["value"]) < Decimal(before["value"])
    if (before and after) or not verb.startswith(_EITHER_WAY):
        facts["direction"] = "decrease" if falls else "increase"
    yield candidate
