"""English texts that explain, look back or give opinions: events in them are hardly news."""

from monitor.events._documents.document import Document
from monitor.reading.regexes.late import late

CEILING = 0.78  # highest confidence of their findings: too low for an alert
_LINES = 3  # first lines that may say what a text is
# Guides, histories, "ten things to know", opinions, obituaries
_OPENS = late(
    r"\W{0,4}(?:(?:The |An? |Our )?(?:[A-Za-z’']{4,12} ){0,2}?(?:[Gg]uide (?:to|for)|"
    "[Ii]ntroduction to|[Hh]istory of|[Tt]imeline of|[Gg]lossary|[Ll]essons from|"
    "[Cc]ase [Ss]tud(?:y|ies)|[Ss]uccess [Ss]tor(?:y|ies)|[Oo]bituar(?:y|ies)|"
    r"[Oo]p-?[Ee]d|[Cc]ommentary|[Ff]requently [Aa]sked)\b|How to\b|What (?:is|are) "
    "(?:an? )?[a-z]|(?:Key|Important|Legal|Practical) "
    r"(?:considerations|questions|lessons|tips|facts)\b|"
    r"(?:Top )?(?:\d{1,3}|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:[A-Za-z-]+ ){0,2}?"
    r"(?i:things|reasons|tips|ways|lessons|mistakes|facts|steps|questions)\b|"
    "(?:Opinion|OPINION|Editorial|EDITORIAL|Column|COLUMN|Viewpoint|Letters?|"
    r"In [Mm]emoriam|FAQs?|Q&A|Q & A|Interview(?: with)?)\b(?! [a-z]{4,}ed)|"
    r"[^\n]{0,40}\bwho (?:died|passed away) in (?:19|20)\d\d)"
)


def explains(document: Document) -> bool:
    """Whether the title or one of the first lines shows such a text."""
    if document.lang != "en":
        return False
    text, body = document.text, document.body
    opening = [line for line in text[: min(body, 400)].split("\n") if line.strip()][:_LINES]
    return any(_OPENS.match(line) for line in (text[body:].strip(), *opening))
