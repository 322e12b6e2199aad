"""Denials that name no deal (上述消息不实, "X denied the report") deny what was reported before."""

import re
from collections.abc import Iterator, Sequence

from monitor.events._chinese import denied_reports as chinese
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.date_near import date_near
from monitor.events._patterns.place import Place
from monitor.events._trying.parties import party
from monitor.reading.names.mention import FIRM_KINDS
from monitor.reading.regexes.gated import gated

_DENIES = {
    "zh": chinese.DENIES,
    "en": gated(
        r"\b(?:den(?:y|ies|ied)|dismiss(?:ed|es)|reject(?:ed|s)|refut(?:ed|es)|"
        "rubbish(?:ed|es)) (?:(?:the|these|those|such|any|all|that|this) )?"
        "(?:[a-z]+ ){0,2}(?:reports?|rumou?rs?|speculation|story|stories|contents|"
        r"suggestions?|claims?)\b(?! (?:that|of|about|on|it|they)\b)|"
        r"\bden(?:y|ies|ied) (?:this|that|it)(?=[.,;”]|$| (?:on|in|and|but|to)\b)|"
        r"\b(?:reports?|rumou?rs?|speculation|story|stories) (?:is|are|was|were) "
        "(?:[a-z]+ly )?(?:untrue|false|not true|not correct|incorrect|baseless|unfounded|"
        r"without foundation|wrong|inaccurate|groundless|pure speculation)\b"
    ),
}
_OPEN = frozenset({"rumoured", "possible", "planned"})
REACH = 4  # how many sentences back the denied report may be


def denies(sentence: str, lang: str) -> bool:
    """Whether a sentence denies what was reported."""
    return _DENIES[lang].search(sentence) is not None


def of(
    place: Place, found: Sequence[Candidate], earlier: Sequence[Candidate]
) -> Iterator[Candidate]:
    """Denied copies of the latest rumours or plans, if the sentence only denies what was reported.

    `found` are the sentence's own candidates, `earlier` those of the sentences before. Only
    candidates in which the denying firm is a party are denied.
    """
    recent = [c for c in earlier if place.index - c.index <= REACH]
    if any(c.modality == "denied" for c in found):
        return
    start, end = place.span()
    if place.document.lang == "zh":
        _deny_what_was_heard(place, found)
    denies = recent and _DENIES[place.document.lang].search(place.document.text, start, end)
    if not denies or chinese.CHARGES.search(place.document.text, start, end):
        return
    near = [c for c in recent if _is_open(c, place)]
    if place.document.lang == "en":
        near = [c for c in near if _is_told_of(c, _denier(place, denies.start()))]
    else:
        near = [c for c in near if _is_meant(c, denies, place)]
    for told in near:
        if told.index == near[-1].index and not told.background:
            yield told.like(
                modality="denied",
                score=max(told.score, _BORNE_OUT),
                evidence=[place.span()],
                index=place.index,
                paragraph=place.paragraph,
                date=date_near(place.masked, end),
                attribution=place.speaker.attribution,
            )


_BORNE_OUT = 0.93  # who denies a report shows what it said


def _is_open(told: Candidate, place: Place) -> bool:
    """Whether a denial may concern it: a rumour, a plan, or what only the press reported.

    据媒体报道，甲完成融资。甲称没有融资: such a report becomes a rumour.
    """
    if told.modality == "asserted" and place.document.lang == "zh" and told.type in chinese.ABOUT:
        text = place.document.text
        reported = any(chinese.REPORTED.search(text, *span) for span in told.evidence)
        if reported and chinese.ABOUT[told.type].search(text, *place.span()):
            told.modality = "rumoured"
    return told.modality in _OPEN


def _deny_what_was_heard(place: Place, found: Sequence[Candidate]) -> None:
    """甲辟谣称消息不实。此前有网传，甲将收购乙: the rumour is told behind its denial."""
    rumours = [one for one in found if one.modality == "rumoured"]
    text = place.document.text
    if not rumours or not chinese.HEARD_BEFORE.search(text, *place.span()):
        return
    behind = text[place.document.sentences[max(0, place.index - _BEHIND)].start : place.span()[0]]
    if _DENIES["zh"].search(behind):
        for one in rumours:
            if any(f.mention.surface in behind for f in one.fillers):
                one.modality = "denied"


_BEHIND = 3  # sentences from a denial to the rumour


def _is_meant(told: Candidate, denies: re.Match[str], place: Place) -> bool:
    """Whether a Chinese denial is of an event of this kind, by a firm that has to do with it."""
    matter = denies["matter"]
    if matter and matter not in chinese.MATTERS.get(told.type, "").split("|"):
        return False
    items = place.masked.items.values()
    named = [i.value for i in items if i.kind in FIRM_KINDS and i.start < denies.start()]
    parties = [filler.mention.surface for filler in told.fillers]
    return not named or any(one.surface[:_STEM] in party for one in named for party in parties)


_STEM = 2  # characters of a name that a group and its firms share


def _denier(place: Place, before: int) -> str:
    """The key of the denying firm: the speaker, or the firm named last before the denial, or the
    one that "the company" means there."""
    firms = place.document.discourse.firms
    if place.speaker.firm:
        return firms.key(place.speaker.firm)
    named = [i for i in place.masked.items.values() if i.kind in FIRM_KINDS and i.start < before]
    if named:
        return firms.key(max(named).value)
    called = (
        (at, i) for at, i in place.masked.items.items() if i.kind == "one" and i.start < before
    )
    meant = [f for at, i in called for f in party("company", i, at, place)]
    return meant[0].key if meant else ""


def _is_told_of(told: Candidate, key: str) -> bool:
    return any(filler.key == key for filler in told.fillers)
