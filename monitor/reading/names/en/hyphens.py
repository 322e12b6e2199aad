"""Where hyphens end an English name: Kestrel-backed, Ex-Kestrel, the Kestrel-Halden merger."""

import re
from collections.abc import Iterator

from monitor.reading.names.en.joined import FAR
from monitor.reading.regexes.nearby import stands
from monitor.reading.words.en import UPPER

# Slugs that agencies put before headlines: BRIEF-, Exclusive-, UPDATE 1-; also Ex-Kestrel,
# Ex-banker Ann Lee
SLUG = re.compile(
    r"(?:(?i:BRIEF|UPDATE \d|EXCLUSIVE|ANALYSIS|INTERVIEW|FACTBOX|FOCUS)|"
    r"RPT|REFILE|CORRECTED|TEXT|WRAPUP \d|DEALS)-|"
    r"Ex-(?:[a-z]+ )?(?=[A-Z])"
)
_BACKED = re.compile(
    r"(?<=\w)-(?:backed|based|wide|registered|domiciled|incorporated|sponsored|affiliated|"
    "born|trained|educated|owned|led|chaired|promoted|founded|headed|listed|controlled|"
    "headquartered|funded|"
    "invested|run|made|powered|built|operated|linked|driven|branded|enabled|equipped|"
    r"compatible|inspired|focused|managed|supported)\b ?"
)
_BEFORE_NAME = re.compile(rf"(?<=\w)-(?=[{UPPER}])")
# Alone, Kestrel-Halden is what the two became.
_MERGER = re.compile(" (?:[a-z]{3,14} ){0,2}(?:merger|tie-up|combination|takeover|deal)\\b")


def cuts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans of the run text[start:end] that belong to no name, counted from its start."""
    run = text[start:end]
    for suffix in _BACKED.finditer(run):
        if not run[: suffix.start()].endswith(" State"):
            yield suffix.span()
    slug = SLUG.match(run)
    if slug:
        yield slug.span()
    if _MERGER.match(text, end):
        yield from (m.span() for m in _BEFORE_NAME.finditer(run) if _of_two(text, run, m.start()))


def _of_two(text: str, run: str, hyphen: int) -> bool:
    """Whether the text names what is before and behind a hyphen alone, too."""
    names = run[:hyphen].removeprefix("The "), run[hyphen + 1 :]
    return all(stands(name, text[:FAR], _ENDS, _BEGINS) for name in names)


_ENDS, _BEGINS = re.compile(r"(?![\w-])"), re.compile(r"(?<![\w-])\Z")
