"""Reads the later entries of an English list whose verb stands once: "sold X to A and Y to B"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from monitor.reading.marks import CHARS, NAMED, PARTIES
from monitor.reading.masks.mask import Masked, compiled

# A clause made of a subject and a later verb, and the span of the verb's part in the whole text.
Shared = tuple[Masked, tuple[int, int]]

_R, _M, _D = CHARS["percent"], CHARS["money"], CHARS["date"]
# A share of a firm: "20% of Y", "a further 14% stake in Z".
_SHARE = (
    "(?:(?:an?|another|the|about|around|some|nearly|almost|over|more than|just under|"
    "just over|dominant|further|hefty) ){0,2}<r>(?: [a-z-]{3,16}){0,3}? (?:of|in) "
    f"(?:the )?(?:[a-z-]{{3,16}} ){{0,3}}?[{NAMED}]"
)
_HOLDS = compiled(
    f"[{PARTIES}][^.;{PARTIES}]{{0,34}}? "
    f"(?P<verb>holds?|owns?|held|owned|controls?|has|had|retains?)(?= {_SHARE})",
    "en",
)
_AND_SHARE = compiled(rf"(?:,? and|,? plus|,)(?= {_SHARE})", "en")
# What is sold, and to whom.
_SOLD_TO = (
    r"(?:(?:<one>|its|their|the) (?:[a-z-]{2,16} ){1,4}?|(?:the )?(?:[a-z-]{3,16} ){0,3}?<cn> )"
    r"(?:for (?:[a-z]+ )?<m> )?to (?:the )?(?:[a-z-]{3,16} ){0,3}?<pa>"
)
_SELLS = compiled(
    f"<pa>[^.;{PARTIES}]{{0,34}}? (?P<verb>sold|sell(?:s|ing)?|divest(?:s|ed)?|"
    f"offload(?:s|ed)?)(?= {_SOLD_TO})",
    "en",
)
# What is bought, and for how much or when: "bought X for $2m and Y for $3m".
_FOR_OR_ON = (
    "(?:the )?(?:[a-z-]{3,16} ){0,3}?<cn>,? (?:for (?:about |around |nearly |some )?<m>|"
    "(?:in |on )?<d>)"
)
_BUYS = compiled(
    f"<pa>[^.;{PARTIES}]{{0,34}}? (?P<verb>bought|acquired|buys?|acquires?|purchased|sold)"
    f"(?= {_FOR_OR_ON})",
    "en",
)
_AND_BOUGHT = compiled(rf"(?:,? and|,)(?= {_FOR_OR_ON})", "en")
_AND_SOLD = compiled(rf"(?:,? and|,)(?= {_SOLD_TO})", "en")
_FAR = 300  # characters searched before an entry for the verb of its list
# Who takes which office: "named A chief executive and B chairman", "A becomes chair, B treasurer".
_POST = (
    "<ps>(?:, \\d\\d,)?(?: (?:as|to|to be))?(?: (?:the|an?|its|<one>|<cn>'s?|new|next|first|"
    "group|global|permanent)){0,3} <jp>"
)
_APPOINTS = compiled(
    r"(?<![\w-])(?P<verb>(?:re-?)?(?:nam(?:e[sd]?|ing)|appoint(?:s|ed|ing)?|hir(?:e[sd]?|ing)|"
    "elect(?:s|ed|ing)?|promot(?:e[sd]?|ing)|recruit(?:s|ed|ing)?|poach(?:es|ed)?|"
    rf"nominat(?:es|ed)|pick(?:s|ed)|chose|selects?|selected|install(?:s|ed)))(?= {_POST})",
    "en",
)
_TAKES_OFFICE = compiled(
    "<ps>(?P<verb>(?: (?:will|would|is|was|has|had|been|to|be|being|also|now)){0,4} "
    "(?:becom(?:es?|ing)|became|named|appointed|elected|promoted|takes over|took over|"
    "take over))(?=(?: (?:as|to|the|an?|its|<one>|new|group)){0,3} <jp>"
    "(?P<firm> (?:of|at) (?:the )?<cn>)?)",
    "en",
)
_AND_POST = compiled(rf"(?:,? and|,)(?= (?P<post>{_POST})(?P<firm> (?:of|at)\b)?)", "en")


def more_objects(masked: Masked) -> Iterator[Shared]:
    """The later entries of a list, each behind the subject and the verb. The verb is located at the
    entry's share, or at the word that joins two deals."""
    text = masked.text
    if text.count(_R) > 1 and (holds := _HOLDS.search(text)):
        for joint in _AND_SHARE.finditer(text, holds.end()):
            share = text.index(_R, joint.end())
            yield _said_again(masked, holds, joint.end(), (share, share + 1))
    for given, verb, also in (
        (" to ", _SELLS, _AND_SOLD),
        (_M, _BUYS, _AND_BOUGHT),
        (_D, _BUYS, _AND_BOUGHT),
    ):
        if text.count(given) > 1 and (said := verb.search(text)):
            for joint in also.finditer(text, said.end()):
                yield _said_again(masked, said, joint.end(), joint.span())
    yield from _more_posts(masked)


def _more_posts(masked: Masked) -> Iterator[Shared]:
    """The later people of a list, each with the verb that gives them an office."""
    text = masked.text
    for joint in _AND_POST.finditer(text):
        before = max(0, joint.start() - _FAR)
        names = _last(_APPOINTS, text, before, joint.start())
        takes = _last(_TAKES_OFFICE, text, before, joint.start())
        verb = max(filter(None, (names, takes)), key=lambda m: m.end("verb"), default=None)
        if verb is None or ";" in text[verb.end() : joint.start()]:
            continue
        said = range(*verb.span("verb"))
        later = range(joint.start("post"), len(text))
        kept = [*range(said.stop), later.start - 1, *later]
        if verb is takes:
            kept = [*range(takes.start()), later.start, *said, *_with_firm(joint, takes, later)]
        place, at = masked.span(*joint.span()), kept.index(said.start)
        yield _located(picked(masked, kept), range(at, at + len(said)), place)


def _with_firm(joint: re.Match[str], takes: re.Match[str], later: range) -> Iterator[int]:
    """What follows the person of a later post, with the firm of the first if it has none."""
    yield from range(later.start + 1, joint.end("post"))
    if takes["firm"] and not joint["firm"]:
        yield from range(*takes.span("firm"))
    yield from range(joint.end("post"), later.stop)


def _last(words: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    return max(words.finditer(text, start, end), key=lambda m: m.start(), default=None)


def _said_again(masked: Masked, verb: re.Match[str], later: int, place: tuple[int, int]) -> Shared:
    """What follows `later`, behind the subject and the verb; the verb is located at `place`."""
    clause = spliced(masked, verb.start(), verb.end(), later + 1)
    begin, end = (at - verb.start() for at in verb.span("verb"))
    return _located(clause, range(begin, end), masked.span(*place))


def _located(clause: Masked, verb: range, span: tuple[int, int]) -> Shared:
    """The clause with its verb, which the text gives once, located at `span`."""
    starts, ends = list(clause.starts), list(clause.ends)
    for at in verb:
        starts[at], ends[at] = span
    return clause._replace(starts=tuple(starts), ends=tuple(ends)), span


def spliced(masked: Masked, start: int, end: int, later: int, stop: int | None = None) -> Masked:
    """The characters [start, end) of a sentence, and behind them those of [later, stop)."""
    rest = range(later, len(masked.text))[: None if stop is None else stop - later]
    return picked(masked, [*range(start, end), later - 1, *rest])


def picked(masked: Masked, kept: list[int]) -> Masked:
    """These characters of a sentence in this order; commas at the seams become spaces."""
    seams = {i for pair in pairwise(kept) if pair[1] != pair[0] + 1 for i in pair}
    return Masked(
        "".join(" " if i in seams and masked.text[i] in ", " else masked.text[i] for i in kept),
        tuple(masked.starts[i] for i in kept),
        tuple(masked.ends[i] for i in kept),
        {new: masked.items[old] for new, old in enumerate(kept) if old in masked.items},
    )
