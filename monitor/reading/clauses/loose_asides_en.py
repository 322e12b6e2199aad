"""English asides that are not about a name: what a headline begins with, short forms, converted
sums, circumstances."""

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
_DOES = (
    "(?= (?:(?:also|now|later|then|today|first|soon|[a-z]{3,10}ly) )?(?:has|had|have|is|was|are|"
    "were|will|would|may|might|could|to|said|says|bought|sold|took|takes|sets?|won|led|made|makes|"
    "put|went|cut|began|chose|hit|met|paid|spent|struck|[a-z]{3,12}(?:ed|es)|"
    "(?!its |this )[a-z]{3,12}s)\\b)"
)
_HELP = "help|support|backing|aid|assistance|consent|approval|blessing|money|funds|funding|capital"
# "X, after losing to Y, has bought Z": X acts, not Y; but "X, together with Y, has bought Z"
CIRCUMSTANCE = Behind(
    ", (?:(?:after|following)(?! (?:[a-z-]+ )?(?:talks|negotiations|discussions|agreeing|signing|"
    "teaming|deal|merger|agreement|partnership) )|despite|in spite of|amid|without|against|"
    "thanks to|owing to|due to|"
    "because of|under|since|on behalf of|as part of|in (?:response|reply|addition|contrast) to|"
    "in the wake of|ahead of|at the (?:request|behest|invitation) of|"
    f"with (?:the |an? |<one> )?(?:[a-z-]{{2,12}} )?(?:{_HELP}|loans?|cash|advice) )"
    f"[^,;.()]{{2,80}},{_DOES}",
)
# "X rather than Y has bought Z"
NOT_OTHERS = Behind(
    f" (?:(?:and|but) not|rather than|instead of|ahead of|unlike) (?:the )?[<ns>]{_DOES}"
)
# "A Joint Venture Agreement (“JV Agreement”) with X": a defined term
LABEL = Within(r" \([^()“”\"]{0,24}[“\"][^()]{1,40}[”\"][^()]{0,12}\)")
