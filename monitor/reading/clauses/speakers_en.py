"""English officers who announce what their firm does: X chief Ann Reed ruled out a bid."""

from monitor.reading.marks import CHARS
from monitor.reading.masks.beside import Behind, Within

# What they announce of the firm, not of themselves
_ANNOUNCES = (
    "(?:announced|announces|unveiled|unveils|confirmed|confirms|denied|denies|ruled out|rules out|"
    "dismissed|dismisses|rejected|rejects|revealed|reveals) "
    "(?!(?:that )?(?:his|her|he|she|they|their|<pe>)\\b|"
    "(?:[a-z-]+ ){0,4}(?:resign|depart|retire|stepping|salary|pay\\b|bonus))"
)
_OFFICE, _OF = "(?:<js>|boss|chief)", "(?:’s|'s|’|')"
OF_FIRM = (
    Within(f"^“?<pe>, (?:the |its )?{_OFFICE} (?:of|at) (?:the )?(?=<f>, {_ANNOUNCES})"),
    Within(f"^“?<pe>, (?:the )?(?=<f>{_OF} {_OFFICE}, {_ANNOUNCES})"),
    Within(f",(?<=^<f>,)(?= {_ANNOUNCES})"),
)
OFFICER = Behind(
    f"{_OF}? (?:(?:group|global|acting|interim) )?{_OFFICE}(?:,? <pe>)?,?(?= {_ANNOUNCES})",
    CHARS["company"] + CHARS["guess"],
)
