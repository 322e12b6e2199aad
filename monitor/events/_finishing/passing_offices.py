"""Changes of office mentioned in passing: demanded, long past, or a predecessor's."""

import re

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.regexes.late import late

_ASKED = re.compile(
    r"\b(?:if|whether)(?: [\w.'-]+){1,3} (?:would|will|might|should|could) $|\bshould $|"
    r"\btime for(?: [\w.'-]+){1,3} to $|"
    r"\b(?:[Cc]all(?:s|ed|ing)?|[Pp]ressure|urged?|demands?|asked|wants?(?! to\b))"
    r"(?: [\w.'-]+){0,4} to $"
)
_BEFORE_THAT = re.compile(
    r"\b(?:(?:after|before|while|upon|following|prior to)"
    "(?: (?:he|she|they|being|first|first being))?|"
    r"(?:since|until|when)(?: (?:he|she|they|being|first|[A-Z][\w.'-]+)){0,3})"
    "(?: was| were)? $"
)
# "Welcomed the appointment of Hale", "welcomed the move by Halden and": not as a new officer
_WELCOMED = late(
    r"welcom\w+ (?:an?|the|[\w’']+) (?:[a-z]+ )?(?:decision|move|plan|choice|appointment)\b"
    r"(?!(?:(?! and\b)[^.;,]){0,60}? to [a-z])"
)
# Who only founded a firm, or had left it, leaves no office with his death
_LEFT_NONE = re.compile("ounder|^(?:[Ff]ormer|[Ee]x|[Rr]etired)[ -]")
# "Without a boss since Hale left", "two years after he stepped down"
_SINCE = re.compile(
    r"\b(?:(?:since|ever since)(?: [A-Z][\w.'-]+){1,3}|years? after (?:he|she|they))(?: had)? $"
)
# 甲接替了已辞职赴乙出任CFO的丙: 丙 resigned and joined 乙, not 甲.
_OF_WHO_LEFT = late(
    "(?:接替|接任|取代)了?[^，。；]{0,40}(?:辞职|离职|退休|卸任|离任|出任|转任)[^，。；]{0,24}的"
)


# 甲副总裁乙出任合资公司首任董事长: not of 甲
_OF_A_UNIT = late("了?(?:其|这家|该)?(?:合[资营]|新|[子孙]|项目|参股|控股)公司的?[^，。；]{0,4}$")


def _is_of_a_unit(candidate: Candidate, place: Place) -> bool:
    """Whether the office is one of a firm that the sentence does not name."""
    start, office = candidate.trigger[1], str(candidate.facts.get("position", ""))
    at = place.document.text.find(office, start, place.span()[1]) if office else -1
    return at > 0 and _OF_A_UNIT.fullmatch(place.document.text, start, at) is not None


def told(candidate: Candidate, place: Place) -> bool:
    """Whether it is told in passing: "since taking over as CFO", "when she was named chair"; but a
    text may open with "It surprised investors on Monday when it named her chair"."""
    start = candidate.trigger[0]
    if "-en-" not in candidate.rule:
        own = candidate.rule.endswith(("-instead", "-in-place-of", "-replaces"))
        first = start - own  # 接替 itself tells who succeeds whom
        if _is_of_a_unit(candidate, place):
            return True
        spans = _OF_WHO_LEFT.finditer(place.document.text, *place.span())
        return any(left.start() <= first < left.end() for left in spans)
    if _WELCOMED.match(place.document.text, start):
        return True
    if candidate.modality != "denied" and _ASKED.search(
        place.document.text, max(0, start - 40), start
    ):
        return True  # "calls for her to resign"; what she rejects is a denial
    if candidate.facts.get("change") == "resigned":
        if "died" in candidate.rule and _LEFT_NONE.search(str(candidate.facts.get("position"))):
            return True
        return _SINCE.search(place.document.text, max(0, start - 40), start) is not None
    if candidate.facts.get("change") != "appointed":
        return False
    before = _BEFORE_THAT.search(place.document.text, max(0, start - 40), start)
    return before is not None and not (before.group().startswith("when") and place.index == 0)
