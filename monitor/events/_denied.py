"""Denials that name no deal (上述消息不实, "X denied the report") deny what was reported before."""

import re
from collections.abc import Iterator, Sequence

from monitor.events._chinese import denied_reports as chinese
from monitor.events._english import denied_reports as english
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.date_near import date_near
from monitor.events._patterns.place import Place
from monitor.events._trying.parties import party
from monitor.reading.names.mention import FIRM_KINDS

_DENIES = {
    "zh": chinese.DENIES,
    "en": english.DENIES,
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
    near = [c for c in recent if _is_open(c, place, denies.group())]
    if place.document.lang == "en":
        near = _denied_here(near, place, denies)
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


def _is_open(told: Candidate, place: Place, denial: str) -> bool:
    """Whether a denial may concern it: a rumour, a plan, or what only the press reported.

    据媒体报道，甲完成融资。甲称没有融资: such a report becomes a rumour.
    """
    if told.modality == "asserted" and place.document.lang == "zh" and told.type in chinese.ABOUT:
        text = place.document.text
        reported = any(chinese.REPORTED.search(text, *span) for span in told.evidence)
        if reported and chinese.ABOUT[told.type].search(text, *place.span()):
            told.modality = "rumoured"
    if told.modality == "planned" and place.document.lang == "en":
        said = [denial, *(place.document.text[slice(*span)] for span in told.evidence)]
        return any(english.REPORTED.search(words) for words in said)
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
    if _is_other_rumour(told, denies, place):
        return False
    said = (place.document.text[slice(*span)] for span in (*told.evidence, place.span()))
    is_its_own = told.modality == "planned" and not any(map(chinese.HEARD.search, said))
    if denies["none"] and is_its_own:  # 公司没有相关计划: besides what it announced
        return False
    items = place.masked.items.values()
    named = [i.value for i in items if i.kind in FIRM_KINDS and i.start < denies.start()]
    parties = [filler.mention.surface for filler in told.fillers]
    return not named or any(one.surface[:_STEM] in party for one in named for party in parties)


def _is_other_rumour(told: Candidate, denies: re.Match[str], place: Place) -> bool:
    """网传总裁失联，公司称消息不实: of something else, or of the end of what was told."""
    text, start = place.document.text, place.span()[0]
    rumour = chinese.RUMOUR.search(text, start, denies.start())
    if rumour is None or told.type not in chinese.MATTERS:
        return False
    says = rumour["says"]
    alike = any(word in says for word in chinese.MATTERS[told.type].split("|"))
    return not alike or chinese.CALLED_OFF.search(says) is not None


_STEM = 2  # characters of a name that a group and its firms share


def _denied_here(near: list[Candidate], place: Place, denies: re.Match[str]) -> list[Candidate]:
    """Those that an English sentence denies: of the firms that deny, or the last one if nobody else
    is said to."""
    text, start = place.document.text, place.span()[0]
    if not near or english.UNSURE.search(text, start, denies.start()):
        return []
    if english.OF_SOMETHING_ELSE.search(text, near[-1].evidence[-1][1], place.span()[1]):
        return []
    keys = _deniers(place, denies)
    impersonal = not keys and english.NOBODY_ELSE.fullmatch(text, start, denies.start()) is not None
    if impersonal:
        keys = {*_named(place, denies.start(), place.span()[1])}
    if impersonal and not keys:
        return near if english.SAID_BY_THEM.match(text, denies.end(), place.span()[1]) else []
    here = {*_named(place, denies.start(), denies.end())}
    told = (c for c in near if here <= {filler.key for filler in c.fillers})
    return [c for c in told if any(filler.key in keys for filler in c.fillers)]


def _deniers(place: Place, denies: re.Match[str]) -> set[str]:
    """The keys of the denying firms: the speaker, the firm named last before the denial, or those
    that "the company" or "both companies" mean there."""
    others = _of_whom_others_speak(place, denies)
    if place.speaker.firm:
        return {place.document.discourse.firms.key(place.speaker.firm)} - others
    if named := _named(place, place.span()[0], denies.start()):
        return {named[-1]} - others
    called = ((at, i) for at, i in place.masked.items.items() if i.kind in {"one", "many"})
    meant = [party("company", i, at, place) for at, i in called if i.start < denies.start()]
    return {f.key for f in next(filter(None, meant), [])}


def _of_whom_others_speak(place: Place, denies: re.Match[str]) -> set[str]:
    """ "Kestrel's rivals dismissed the report": not Kestrel."""
    text, key = place.document.text, place.document.discourse.firms.key
    named = (i for i in place.masked.items.values() if i.kind in FIRM_KINDS)
    return {key(i.value) for i in named if english.OTHERS.match(text, i.end, denies.start())}


def _named(place: Place, start: int, end: int) -> Sequence[str]:
    """The keys of the firms named in text[start:end], in their order."""
    named = [i for i in place.masked.items.values() if i.kind in FIRM_KINDS]
    key = place.document.discourse.firms.key
    return [key(i.value) for i in sorted(named, key=lambda i: i.start) if start <= i.start < end]
