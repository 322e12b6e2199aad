"""Where hyphens end an English name: Kestrel-backed, Ex-Kestrel, the Kestrel-Halden merger."""

import re
from collections.abc import Iterator

from monitor.reading.names.en.joined import FAR
from monitor.reading.words.en import UPPER

# Slugs that agencies put before headlines: BRIEF-, UPDATE 1-; also Ex-Kestrel, Ex-banker Ann Lee
_SLUG = re.compile(
    r"(?:BRIEF|UPDATE \d|RPT|REFILE|CORRECTED|EXCLUSIVE|ANALYSIS|INTERVIEW|FACTBOX|TEXT|"
    r"WRAPUP \d|DEALS|FOCUS)-|Ex-(?:[a-z]+ )?(?=[A-Z])"
)
_BACKED = re.compile(
    r"(?<=\w)-(?:backed|based|wide|registered|domiciled|incorporated|sponsored|affiliated|"
    "born|trained|educated|owned|led|chaired|promoted|founded|headed|listed|controlled|"
    "headquartered|funded|"
    "invested|run|made|powered|built|operated|linked|driven|branded|enabled|equipped|"
    r"compatible|inspired|focused|managed|supported)\b ?"
)
_BEFORE_NAME = re.compile(rf"(?<=\w)-(?=[{UPPER}])")


def cuts(text: str, run: str) -> Iterator[tuple[int, int]]:
    """Spans of a run of `text` that belong to no name."""
    for suffix in _BACKED.finditer(run):
        if not run[: suffix.start()].endswith(" State"):
            yield suffix.span()
    slug = _SLUG.match(run)
    if slug:
        yield slug.span()
    for hyphen in _BEFORE_NAME.finditer(run):
        if _stands(text, run[: hyphen.start()].removeprefix("The ")) and _stands(
            text, run[hyphen.end() :]
        ):
            yield hyphen.span()


def _stands(text: str, name: str) -> bool:
    """Whether the text has this name without a hyphen, too."""
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text[:FAR]) is not None
