"""What English headlines and sentences begin with before their subject: agencies' slugs, days."""

from monitor.reading.masks.beside import Within

_NEXT = (
    "Meanwhile|Separately|Moreover|Furthermore|In addition|Now|Today|Yesterday|As expected|"
    "As planned|In a statement|Elsewhere"
)
# Before a headline's verb: "UPDATE 1-X buys Y", "Just in: X to buy Y", "On Monday, X buys Y".
# Dates and who states it are read from the whole sentence.
OPENING = Within(
    r"^(?:(?:BRIEF|UPDATE \d|RPT|REFILE|EXCLUSIVE)-|"
    "(?:Just in|Breaking(?: news)?|Exclusive|Update|Official|Confirmed): |"
    f"(?:(?:On |In |Earlier )?<d>|{_NEXT}|"
    "According to an? (?:[a-z]+ ){0,3}(?:filing|statement|notice|announcement)), )"
    "(?=(?:[Tt]he )?(?:[a-z-]+ ){0,3}[<ns>](?:(?:,| and) [<ns>])? "
    "(?:to |cut |(?!was |has |is |says )[a-z]{2,12}s ))",
)
