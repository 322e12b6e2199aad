"""English asides that are not about a name: what a headline begins with, short forms, converted
sums, others who do not act."""

from monitor.reading.clauses.inserted_en import DOES
from monitor.reading.marks import CHARS
from monitor.reading.masks.beside import Behind, Within

_NEXT = (
    "Meanwhile|Separately|Moreover|Furthermore|In addition|Now|Today|Yesterday|As expected|"
    "As planned|In a statement|Elsewhere"
)
# Before a headline's verb: "UPDATE 1-X buys Y", "Just in: X to buy Y", "On Monday, X buys Y".
# Dates and who states it are read from the whole sentence.
OPENING = Within(
    r"^(?:(?:BRIEF|UPDATE \d|RPT|REFILE|EXCLUSIVE|Exclusive)-|"
    "(?:Just in|Breaking(?: news)?|Exclusive|Update|Official|Confirmed): |"
    f"(?:(?:On |In |Earlier )?<d>|{_NEXT}|"
    "According to an? (?:[a-z]+ ){0,3}(?:filing|statement|notice|announcement)), )"
    "(?=(?:[Tt]he )?(?:[a-z-]+ ){0,3}[<ns>](?:(?:,| and) [<ns>])? "
    "(?:to |cut |(?!was |has |is |says )[a-z]{2,12}s ))",
)
# "A private equity (PE) firm": what is said has a short form
SHORT_FORM = Within(r"(?<=[a-z]) \([A-Z]{2,5}s?\)(?=[ ,.;])")
# "For $5 million, or close to Rs 37 crore at today's rate, from Y"
CONVERTED = Behind(
    ",? (?:or |equal to |equivalent to |the equivalent of )?"
    "(?:(?:about|around|roughly|approximately|some|close to|nearly|almost|just (?:over|under)|"
    "a little (?:over|under|more than|less than)) |(?<=or ))<m>"
    "(?: at (?:[a-z’']{2,12} ){1,3}rates?)?(?:,|(?=[.;]|$| (?:in|from|for|to|on|at|by)\\b))",
    CHARS["money"],
)
# "X rather than Y has bought Z"
NOT_OTHERS = Behind(
    f" (?:(?:and|but) not|rather than|instead of|ahead of|unlike) (?:the )?[<ns>]{DOES}"
)
# "A Joint Venture Agreement (“JV Agreement”) with X": a defined term
LABEL = Within(r" \([^()“”\"]{0,24}[“\"][^()]{1,40}[”\"][^()]{0,12}\)")
