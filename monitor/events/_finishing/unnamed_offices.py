"""Changes of office told without the name of whoever takes or leaves it."""

import re

from monitor.events._finishing.employers_en import INSTITUTION
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.names.mention import Mention
from monitor.reading.regexes.closing import closing
from monitor.reading.words import offices
from monitor.reading.words.heads_en import HEADS

_OPENING = 300  # characters: further down, what happened to a nameless officer is background
# An office that only firms have, and that is not somebody's last one
_OFFICE = re.compile(
    rf"(?i)(?!(?:former|ex|late)\b|[前原]).{{0,40}}?(?:{offices.FIRMS_EN}|{offices.FIRMS_ZH})"
)
_PUBLIC = re.compile(
    rf"(?:The )?(?:[A-Z]\w+ )?(?:Fed|Federal Reserve|Senate|Party|{INSTITUTION})s?$|"
    "(?:会|协|局|党|医院|央行|美联储|商联|联盟|队|俱乐部|[男女国][足篮排])$"
)


def is_told(candidate: Candidate, place: Place) -> bool:
    """Whether a firm's headline or a text's opening tells the change."""
    if "-unnamed-" not in candidate.rule:
        return False
    document, firms = place.document, candidate.of("company")
    start = candidate.trigger[0]
    early = candidate.headline or start < _OPENING
    of_play = candidate.rule.endswith("-changed") and _PLAY.search(document.text)
    if not early or not firms or of_play or any(_is_public(f.mention) for f in firms):
        return False
    if _NO_NEWS.search(document.text, max(0, start - 80), start):
        return False
    position = candidate.facts.get("position")
    posts = position if isinstance(position, list) else [position]
    if all(_is_called_a_firm(f.mention, document.text) for f in firms):
        return True
    return all(post is None or _OFFICE.match(str(post)) for post in posts)


# "Shipping line Kestrel will have a new president"
_FIRM = closing(rf"(?i)\b{HEADS} $")


def _is_called_a_firm(mention: Mention, text: str) -> bool:
    """Whether the words before an English name say that it is a firm."""
    return _FIRM.search(text, max(0, mention.start - 24), mention.start) is not None


# "A year after its chief executive resigned", 股东要求董事长辞职
_NO_NEWS = re.compile(
    r"\b(?:(?:months?|years?|decades?) after|since|until) [^.;,]{0,60}$|"
    r"(?:要求|呼吁|敦促|促请|施压|逼|建议|劝)[^，。；\n]{0,24}$"
)


def _is_public(mention: Mention) -> bool:
    return mention.kind == "org" or _PUBLIC.search(mention.surface) is not None


_PLAY = re.compile("主教练|主帅|球队|球迷|联赛")
