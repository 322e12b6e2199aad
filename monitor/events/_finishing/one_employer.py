"""The firm of the offices in a text all of whose changes of office are at one firm."""

import re
from collections.abc import Sequence

from monitor.events._documents.document import Document
from monitor.events._finishing.employers_en import INSTITUTION
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._trying.subject import SCORE as SUBJECT_SCORE
from monitor.reading.names.mention import FIRM_KINDS, Mention
from monitor.reading.regexes.late import late
from monitor.reading.words import offices

_SURE = 0.9
_OF_AN_OFFICE = re.compile(  # who leaves may leave a room
    "resign|retir|step|st(?:an|oo)d|bow|"
    "(?:left|leav[a-z]+|g[ai]v[a-z]+(?: up)?|relinquish[a-z]*|vacat[a-z]+|surrender[a-z]*)"
    " (?:up )?(?:his|her|their|the|that) (?:[a-z]+ )?"
    r"(?:role|post|position|job|office|seat|board)s?\b"
)
# "Stepped down as mayor", "a minister, has resigned"; "as planned" says nothing
_OF_ANOTHER = re.compile(
    r" at (?:the )?[A-Z]|"
    r"\b(?:mayor|minister|senator|governor|councillor|coach|captain|MP|lawmaker|judge|bishop)\b|"
    r" as (?!planned|expected|well|part|soon|of\b|from\b|announced)[a-z]|"
    r" from (?!(?:the|his|her|that|both) (?:[a-z]+ )?(?:posts?|roles?|positions?|jobs?|board|seat)"
    r"(?=[.,;]| (?:on|in|after|next|at|and|when|last|this)\b))[a-z]"
)


# A title about who leads a firm
_OF_OFFICES = late(
    rf"(?i){offices.BOARD_EN}|\b(?:vice-?presidents|chiefs|boss|heads?|founder|leader(?:ship)?|successor|helm|"
    "nominee|top (?:job|two|team)|reins|management|reshuffle|shake-?up|musical chairs|"
    "changing of the guard|baton|handover|at the top|in charge|takes (?:charge|the wheel)|"
    "to (?:lead|head|chair)|"
    "resign[a-z]*|quits?|retire[a-z]*|"
    "steps? (?:down|aside|up)|succe(?:eds?|ssion)|appoint[a-z]*|names|hires|ousts?|ousted|"
    "sacks?|sacked|fires|fired|poach[a-z]*|promot[a-z]*|out|departs?|leaves?|leaving|departure|"
    r"exits?|mourns?|dies)\b"
)
# The office passes from whom the text named before: "his job goes to"
_OF_BEFORE = late(
    "executive_change-en-(?:in-his-place|his-|into-his|minds-|takes-place-of|takes-over-for-now|"
    "stands-in|named-successor)"
)


def settle(found: Sequence[Candidate], document: Document) -> None:
    """Make sure of the firm of whoever leaves without a word whom, where the text tells of
    changes at this firm only: "Ms Hale will also retire from the board"."""
    if document.lang != "en":
        return
    changes = [c for c in found if c.type == "executive_change"]
    if not changes:
        return
    page = _of_page(changes, document)
    inferred = [c for c in changes if all(f.score <= SUBJECT_SCORE for f in c.of("company"))]
    firms = [f for c in changes if c not in inferred for f in c.of("company")]
    if not firms and page:
        firms = [page]
    if len({f.key for f in firms}) == 1:
        firm = firms[0]._replace(score=_SURE)
        _place_all(inferred, firm, page, document)
        for candidate in (c for c in inferred if _makes_room(c, changes, document)):
            _place(candidate, firm, document)
    for candidate in changes:
        if page and page.score == _SURE and candidate.keys("company") == {page.key}:
            _bear_out(candidate, document)


def _makes_room(candidate: Candidate, changes: Sequence[Candidate], document: Document) -> bool:
    """Whether somebody leaves right behind the news of who comes, naming no other firm: "Hale will
    be president of Y in May. Pike will give up the post"."""
    leaves = candidate.facts.get("change") == "resigned"
    if not leaves or not _OF_AN_OFFICE.match(document.text, candidate.trigger[0]):
        return False
    start, end = candidate.evidence[0]
    elsewhere = _ELSEWHERE.search(document.text, start, end)
    if "position" in candidate.facts or elsewhere or _OF_ANOTHER.search(document.text, start, end):
        return False
    if _firms([candidate], document, start, end):
        return False
    return any(
        one.facts.get("change") == "appointed"
        and one.of("company")
        and (one.paragraph, one.index) == (candidate.paragraph, candidate.index - 1)
        for one in changes
    )


def _place_all(
    inferred: Sequence[Candidate], firm: Filler, page: Filler | None, document: Document
) -> None:
    talk = document.discourse
    for candidate in inferred:
        known = (talk.employers.get(f.key) for f in candidate.of("person"))
        near = candidate.keys("company") or {firm.key if _names(candidate, document, page) else ""}
        if near | {talk.firms.key(m) for m in known if m} == {firm.key}:
            _place(candidate, firm, document)


def _bear_out(candidate: Candidate, document: Document) -> None:
    """The title is evidence too of a change of office at the firm that it names."""
    if not candidate.people("person"):
        return
    candidate.score = max(candidate.score, _SURE)
    if document.body < len(document.text):
        told = next((s for s in document.sentences if s.start >= document.body), None)
        if told and not any(start >= document.body for start, _ in candidate.evidence):
            candidate.evidence.append((told.start, told.end))


def _of_page(changes: Sequence[Candidate], document: Document) -> Filler | None:
    """The firm whose offices the page is about: the only one that a title about offices names;
    less surely the one that title and text name most, or the only one named at all."""
    talk, end = document.discourse, len(document.text)
    body = _firms(changes, document, 0, document.body)
    titled = _firms(changes, document, document.body, end)
    firms = [firm for key, firm in body.items() if key in titled]
    of_offices = _OF_OFFICES.search(document.text, document.body, end) is not None
    sure = len(firms) == 1 and of_offices
    if not sure and not (talk.hero and len(firms) == 1 and talk.firms.key(talk.hero) in titled):
        firms = list(body.values())
        sure = _titles_a_person(changes, document)
    if len(firms) != 1:
        return None
    score = _SURE if sure else SUBJECT_SCORE
    return Filler("company", talk.firms.full(firms[0]), talk.firms.key(firms[0]), score)


def _titles_a_person(changes: Sequence[Candidate], document: Document) -> bool:
    """Whether the title names somebody who takes or leaves an office by surname."""
    title = document.text[document.body :]
    names = (f.mention.surface.rpartition(" ")[2] for c in changes for f in c.of("person"))
    return any(len(name) > _SHORT and name in title for name in names)


_SHORT = 2  # letters


def _firms(
    changes: Sequence[Candidate], document: Document, start: int, end: int
) -> dict[str, Mention]:
    """The firms named in a stretch of text, by key, each as first named."""
    people = {f.key for c in changes for role in ("person", "former") for f in c.of(role)}
    found: dict[str, Mention] = {}
    for item in document.within(start, end):
        if item.kind in _MAY_BE_FIRMS:
            key = document.discourse.firms.key(item.value)
            if key not in people:
                found.setdefault(key, item.value)
    return found


_MAY_BE_FIRMS = FIRM_KINDS | {"maybe_person"}


def _names(candidate: Candidate, document: Document, page: Filler | None) -> bool:
    """Whether an office that no firm is named with is one at the page's firm."""
    if candidate.rule == "executive_change-en-several-named" or _OF_BEFORE.match(candidate.rule):
        return True
    start, end = candidate.evidence[0]
    if page is None or page.score < _SURE or _ELSEWHERE.search(document.text, start, end):
        return False
    if any(key != page.key for key in _firms([candidate], document, start, end)):
        return False
    return bool(offices.EN.search(str(candidate.facts.get("position", "")).lower()))


# "Chairman of the Leeds Museum", "leaves to take a job in Leeds"
_ELSEWHERE = late(
    rf"{INSTITUTION}\b|\b(?:leav|left|quit|depart|resign)[a-z]* (?:[a-z]+ ){{0,4}}to "
)


def _place(candidate: Candidate, firm: Filler, document: Document) -> None:
    candidate.fillers = [f for f in candidate.fillers if f.role != "company"] + [firm]
    if _OF_AN_OFFICE.match(document.text, candidate.trigger[0]):
        candidate.score = max(candidate.score, _SURE)
