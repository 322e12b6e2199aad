"""What English texts call rounds: Series B, pre-A, a seed extension, growth equity."""

# Names that stand alone
SERIES = "(?:(?:[Pp]re-)?[Ss]eries[ -][A-K]{1,2}(?:-?\\d)?\\+?(?!\\w)|[Pp]re-[A-C]\\b\\+?)"
_MONEY = "(?:round|funding|financing|investment|capital|raise|money|fundraise|fundraising)"
# Names that "round", "funding" and the like follow
STAGE = (
    "(?:(?:second |third |extended )?(?:[Pp]re-)?[Ss]eed(?: extension)?|[Aa]ngel|[Mm]ezzanine|"
    "[Vv]enture(?= (?:funding|financing|round))|[Gg]rowth equity|[Gg]rowth(?= (?:financing|round))|[Bb]ridge|[Pp]re-IPO|"
    "(?:[Ll]ate|[Ee]arly)[- ]stage|[Ss]trategic(?= (?:financing|round))|[Cc]rossover)"
    f"(?=(?:[ -](?:stage|extension|equity|venture|investment))? {_MONEY}\\b)"
)
