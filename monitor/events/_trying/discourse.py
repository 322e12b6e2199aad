"""Updates the discourse after a sentence: its subject, speaker, deals and employers."""

from collections.abc import Iterable, Sequence

from monitor.events._chinese.foundings import notices
from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.model import Json
from monitor.reading.masks.mask import Item
from monitor.reading.names.antecedent_cues import TARGETS
from monitor.reading.names.mention import Mention
from monitor.reading.names.newcomer import Newcomer
from monitor.reading.names.references_en import ONE
from monitor.reading.names.zh import doubted
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

# "Administrators from X", "analysts at X": X does not become the subject.
_IN_PASSING = led(
    r"\b(?:from|by|at|(?<!been )with|against|to|than|like|including|[Rr]ival|"
    "(?<!meeting )(?<!board )(?<!directors )(?<!management )of) (?:the )?$|"
    "(?:曾任|历任|曾在|先后在|[任就供]职于)[一-鿿]{0,6}$"
)


# "Hale, the founder of X, sold Y": nor does X here.
_OF_A_PERSON = closing(
    r"\b(?:founder|chief executive|CEO|chair(?:man|woman)?|president|head|boss|director|"
    "owner|parent|maker|unit|subsidiary|arm|division|partner|veteran|member) (?:of|at) "
    r"(?:[Tt]he )?$|\b(?:[Ff]ormer |ex-)$"
)


def listen(document: Document, place: Place, found: Iterable[Candidate]) -> None:
    """Note a firm that speaks as announcer, and the first firm named as subject.

    In "甲有三个股东。乙持股50%；丙持股30%；丁持股20%" the holders do not become the subject.
    """
    if place.speaker.firm:
        document.discourse.announcer = place.speaker.firm
    sentence = document.sentences[place.index]
    if document.lang == "zh":
        owned = (f for c in found if c.type == "ownership" for f in c.of("target"))
        if any(filler.mention.start < sentence.start for filler in owned):
            return
    glance(document, place.index)


def remember(document: Document, found: Sequence[Candidate]) -> None:
    """Note the firms founded or traded, employers, offices, and the firms that "the two" means."""
    talk = document.discourse
    for candidate in found:
        _note_newcomer(document, candidate)
        _note_traded(document, candidate)
        _note_employer(document, candidate)
        partners = candidate.of("partner")
        if len(partners) in {2, 3}:
            talk.pair = tuple(f.mention for f in partners)
            talk.pair_at = candidate.index


def _note_newcomer(document: Document, candidate: Candidate) -> None:
    if candidate.rule == "investment-zh-new-holding":
        talk = document.discourse
        talk.newcomer = Newcomer(candidate.of("target")[0].mention, candidate.index)
    exists = candidate.modality not in {"denied", "ended"}
    if candidate.type in {"registration", "joint_venture"} and exists:
        for filler in candidate.of("company")[:1]:
            document.discourse.newcomer = Newcomer(filler.mention, candidate.index)
        if not candidate.of("company"):
            document.discourse.nameless.founded_at = candidate.index


_DEALS = frozenset({"acquisition", "shareholding_change", "investment"})
_TARGET = ("the target", "the target company")


def _note_traded(document: Document, candidate: Candidate) -> None:
    targets = candidate.of("target")
    if candidate.type in _DEALS and len(targets) == 1:
        document.discourse.labels |= dict.fromkeys((*_TARGET, *TARGETS), targets[0].mention)
    if candidate.type == "acquisition" and not targets and candidate.of("seller"):
        document.discourse.sold_at = candidate.index
    if candidate.type in _DEALS | {"ownership"} and len(targets) == 1:
        document.discourse.traded = targets[0].mention
        document.discourse.traded_at = candidate.index


def _note_employer(document: Document, candidate: Candidate) -> None:
    firms = candidate.of("company")
    if candidate.type not in {"executive", "executive_change"}:
        return
    office = candidate.facts.get("position")
    for person in candidate.of("person"):
        if len(firms) == 1:
            document.discourse.employers.setdefault(person.key, firms[0].mention)
        if office:
            _note_office(document, person.key, candidate, office)


def _note_office(document: Document, person: str, candidate: Candidate, office: Json) -> None:
    """Note what somebody becomes, or is and was; offices told together are held together."""
    told = document.discourse.offices
    key = person, candidate.facts.get("change") in {"appointed", "acting"}
    index, offices, firm = told.get(key, (-1, [], None))
    if index == candidate.index and office in offices:
        return
    firms = candidate.of("company")
    firm = firms[0].mention if firms else firm
    together = [*offices, office] if index == candidate.index else [office]
    told[key] = candidate.index, together, firm


def _named(document: Document, index: int) -> Iterable[Item]:
    """The names of a sentence, including those found by masking if it was masked."""
    if document.lang == "zh" and index in document.masks:
        return [item for _, item in sorted(document.masks[index].items.items())]
    sentence = document.sentences[index]
    return document.within(sentence.start, sentence.end)


_LATELY = 6  # most recently named firms that are kept


def lately(document: Document, start: int, end: int) -> None:
    """Put the firms named in text[start:end] first among those named lately."""
    talk = document.discourse
    firms = (i.value for i in document.within(start, end) if i.kind in {"company", "guess"})
    named = dict.fromkeys([*map(talk.firms.full, firms), *talk.lately])
    talk.lately = tuple(named)[:_LATELY]


def _may_be_meant(document: Document, item: Item) -> bool:
    """竞争依然激烈: a Chinese name known only by its shape may be the subject only if the text
    confirms elsewhere that it is a name."""
    if document.lang != "zh" or item.value.how != "shape":
        return True
    return doubted.is_told_somewhere(document.text, item.value.surface, item.start)


def glance(document: Document, index: int) -> None:
    """Note the first firm named in a sentence as the discourse's subject, or that of a notice."""
    if document.lang == "en":
        sentence = document.sentences[index]
        lately(document, sentence.start, sentence.end)
        document.discourse.nameless.open(document.prose, sentence.start, index)
        if document.briefed(index) or _goes_on(document, index):
            return
    else:
        _note_latter(document, index)
    if noticed := _noticed(document, index):
        _is_about(document, noticed)
        return
    for item in _named(document, index):
        if item.kind == "company" or (item.kind == "guess" and _may_be_meant(document, item)):
            mention: Mention = item.value
            if _OF_A_PERSON.search(document.text, max(0, item.start - 32), item.start):
                continue
            if document.discourse.subject and _IN_PASSING.search(
                document.text, max(0, item.start - 16), item.start
            ):
                return
            _is_about(document, mention)
            _turn_from_newcomer(document, item, index)
            return


def _turn_from_newcomer(document: Document, firm: Item, index: int) -> None:
    talk = document.discourse
    if talk.newcomer.firm is None or talk.newcomer.left or index <= talk.newcomer.index:
        return
    known, here = (_firms(document, i) for i in (talk.newcomer.index, index))
    if firm.value.surface not in known:
        told = document.text[firm.end : document.sentences[index].end]
        talk.newcomer.leave(told, to_others=len(here) > 1 and known.isdisjoint(here))


def _firms(document: Document, index: int) -> set[str]:
    return {i.value.surface for i in _named(document, index) if i.kind in {"company", "guess"}}


def _is_about(document: Document, firm: Mention) -> None:
    talk = document.discourse
    talk.subject = talk.firms.full(firm)
    talk.opening = talk.opening or talk.subject


def turn_to_title(document: Document, index: int) -> None:
    """公司 in a Chinese title, which is read last, is the firm that the text opens with, not the
    subject of its last sentence."""
    if document.lang == "zh" and document.sentences[index].start >= document.body:
        document.discourse.subject = document.discourse.opening or document.discourse.subject


def _note_latter(document: Document, index: int) -> None:
    """Note whom 后者 means in the next sentences, if this one names two firms."""
    if "后者" not in document.text:
        return
    full = document.discourse.firms.full
    firms = (i.value for i in _named(document, index) if i.kind in {"company", "guess"})
    named = list(dict.fromkeys(map(full, firms)))
    if named:
        document.discourse.latter = named[-1] if len(named) == 2 else None


# "On Monday it sold Y", "The brewer makes beer for Y": not about Y
_GOES_ON = late(
    r"\W{0,3}(?:(?:On|In|Last|This|Earlier|Later|Then|But|And|Also|Separately|Meanwhile|However)\b"
    rf"[^.;,]{{0,30}}?,? )?(?P<reference>{ONE})(?=[ ,])"
)


def _goes_on(document: Document, index: int) -> bool:
    """Whether an English sentence begins with "it" or "the company", the subject so far."""
    if document.discourse.subject is None:
        return False
    start, end, _ = document.sentences[index]
    found = _GOES_ON.match(document.text, start, end)
    return found is not None and found["reference"].casefold() not in {"its", "which"}


def _noticed(document: Document, index: int) -> Mention | None:
    """The firm of a Chinese register notice: 甲旗下乙发生工商变更 is about 乙."""
    if document.lang != "zh" or index not in document.masks:
        return None
    masked = document.masks[index]
    place = notices.firm(masked.text, len(masked.text))
    if place is None:
        return None
    mention: Mention = masked.items[place].value
    return mention
