"""How texts say that a company was struck off or dissolved."""

from collections.abc import Iterator

from monitor.events._chinese.registers import deregistration as _chinese
from monitor.events._english.registers import deregistration as _english
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.regexes.late import late

ROLES = ("company",)
WORDS = {
    "zh": "注销|吊销|解散|清算组",
    "en": "[Dd]eregister|de-register|[Ss]truck off|off the register|from the register|[Dd]issol|"
    "register has|register was|deleted|erased|expunged|striking|strike-off|deregistration|"
    "ceased to exist|registration|ceases to exist|company register|companies register|"
    "commercial register|trade register|business register|status",
}

PATTERNS = (
    *_chinese.PATTERNS,
    *_english.PATTERNS,
)
_AGREED = late("(?:同意|决定|审议[^，。；]{0,8}|议案》?|授权[^，。；]{0,8}办理)[^，。；]{0,8}$")
_TO_DO = late("对象|(?:[^，。；已完]{0,40}?的?(?:相关|后续)?)(?:事宜|手续|事项)(?!已|完)")
_DONE = late("(?:完成|完毕|已|办结)[^，。；]{0,20}$")


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """One event per firm; what a board agrees to (同意注销甲和乙) has yet to be done."""
    start, end = candidate.trigger
    text = place.document.text
    if candidate.modality == "asserted" and "-zh" in candidate.rule:
        left = max(place.span()[0], start - 24)
        agreed = _AGREED.search(text, left, start)
        if agreed or (_TO_DO.match(text, end) and not _DONE.search(text, left, start)):
            candidate.modality = "planned"
    for firm in candidate.of("company"):
        yield candidate.like(fillers=[firm])
