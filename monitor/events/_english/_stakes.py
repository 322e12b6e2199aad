"""Pieces of English regexes for changes in stakes."""

from monitor.events._english._pieces import (
    ABOUT,
)

SELL = (
    "(?:sell(?:s|ing)?|sold|sale of|dump(?:s|ed|ing)?|divest(?:s|ed|ing)?|offload(?:s|ed|ing)?|"
    "dispos(?:e[sd]? of|ing of|al of)|divest(?:ment|iture) of|part(?:ed)? with|transfer(?:s|red|"
    "ring)?)"
)
CUT = (
    "(?:trim(?:s|med|ming)?(?: down)?|cut(?:s|ting)?(?: down)?|reduc(?:e[sd]?|ing)|"
    "lower(?:s|ed|ing)?|par(?:e[sd]?|ing)(?: back| down)?|dilut(?:e[sd]?|ing)|"
    "halv(?:e[sd]?|ing)|slash(?:es|ed)?|whittl(?:e[sd])? down)"
)
RAISE = (
    "(?:rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|"
    "up(?:s|ped|ping)?|hik(?:e[sd]?|ing)|doubl(?:e[sd]?|ing)|build(?:s|ing)? up|built up|"
    "top(?:s|ped) up|add(?:s|ed)? to|expand(?:s|ed)?|grow(?:s|ing|n)?|grew|tak(?:e|es|ing|en)|"
    "took|bring(?:s|ing)?|brought)"
)
STAKE = (
    "(?:stakes?|share(?= of)(?! of (?:the )?(?:market|costs?|blame|profits?|revenues?|sales))|"
    "shareholdings?|holdings?|interests?(?! rates?| payments?| costs?| income| bills?)|shares|"
    "ownership|equity stake|ownership stake|(?<!short )positions?(?= in (?:[a-z]+ ){0,3}<cn>))"
)
# "1.65 million"
COUNT = "(?P<shares>\\d[\\d.,]{0,12}(?: ?(?:million|billion|lakh|crore|mn|bn|m|k)\\b)?)"
RANGE = (
    "(?:,?(?: [\\w-]{1,12}){0,4}?"
    f"(?: by {ABOUT}(?:<r>(?: points?| percentage points)?|[\\d.]+ (?:percentage )?points?))?"
    f"(?:,? from {ABOUT}(?P<percent_from><r>))?,?(?: to |(?<! by) (?=(?:above|below|over|under) ))"
    f"{ABOUT}"
    "(?P<percent_to><r>)(?:,? from (?:the |its )?(?:current |earlier |previous |existing |"
    f"present )?{ABOUT}(?P<percent_from><r>))?)?"
)
