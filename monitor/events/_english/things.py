"""English names that are no party to a deal: projects, events, works, a firm whose boss acts."""

import re

from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late

_WORKS = (
    "projects?|programmes?|programs?|initiatives?|schemes?|campaigns?|festivals?|"
    "tournaments?|championships?|conferences?|exhibitions?|mines?|deposits?|prospects?|"
    "wells?|oilfields?|gasfields?|stadiums?|bridges?|tunnels?|campus(?:es)?"
)
_NAMED_SO = closing(
    " (?:Project|Programme|Program|Initiative|Scheme|Campaign|Festival|Tournament|"
    "Conference|Exhibition|Mine|Deposit|Stadium)$"
)
_FORM = re.compile(r"[A-Z]{2}\d\d")
# "Its Hounslow project", but "Helios project manager Jane Doe" and "the Helios programme's"
_CALLED_SO = late(
    f"(?: [a-z-]{{3,12}})? (?:{_WORKS})"
    r"(?= (?:in|at|on|near|of|to|was|is|has|will|with|by|for|and|which|that|–|-)\b|[,.;:)]|"
    "$)"
)


# "Indian IT firms", "stakes in Kestrel companies"
_OF_MANY = late(
    " (?:firms|companies|banks|stocks|equities|start-?ups|businesses|households|insurers|"
    r"lenders|retailers|exporters|assets|bonds|property)\b|"
    r"(?:['’]s)? (?:family|brothers|sisters|siblings|heirs|twins|clan)\b"
    r"(?! (?:office|trust|holding|group|foundation|business|company|firm|members))"
)


def is_class(text: str, end: int) -> bool:
    """Whether a name that ends at text[end] only says which firms or people are meant: "Indian IT
    firms", "the Roth brothers"."""
    return _OF_MANY.match(text, end) is not None


# "Kestrel boss offloads shares": Kestrel does not.
_BOSS = late(
    "(?:['’]s)? (?:boss|chief(?: executive)?|chairman|founder|director|executive|insider|heir)"
    "(?:e?s)? (?:has |have )?(?:sell|sold|offload|dump|cash|buy|bought|acquire|spend|spent)"
)


def is_somebody(text: str, end: int) -> bool:
    """Whether a name that ends at text[end] only says whose boss buys or sells."""
    return _BOSS.match(text, end) is not None


def is_thing(name: str, text: str, end: int) -> bool:
    """Whether a name that ends at text[end] is a thing's: "Marlow North Project", "its Marlow
    North project in Wales", the form AP01."""
    if _FORM.fullmatch(name):
        return True
    return _NAMED_SO.search(name) is not None or _CALLED_SO.match(text, end) is not None
