"""Pieces of English regexes for prices a share, which masks leave as they are written."""

_SUM = "(?:<m>|[A-Z]{0,3}[$£€¥]?\\d[\\d.,]{0,9}(?: ?[a-z]{1,8})?)(?: in cash| in stock)?"
# "$3.60 a share", "120p in cash for each share"
A_SHARE = (
    f"(?:{_SUM},?[ -](?:an?|per|for each|for every|each)[ -](?:[a-z]+ )?(?:share|unit|ADS)"
    "(?: in cash)?)"
)
# What is offered for a share: a sum, or shares of the buyer
PER_SHARE = (
    f"(?:{_SUM}|\\d[\\d.]{{0,6}} (?:of )?(?:(?:new|own|ordinary|<one>|<co>(?:'s?)?|its) ){{0,3}}"
    "shares?) (?:per|for each|for every|for one) "
)
