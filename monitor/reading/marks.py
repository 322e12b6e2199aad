"""The alphabet of masked sentences: one control character per kind of item.

Those from U+0086 on are no spaces and belong to Latin-1. So a masked English sentence takes one
byte a character, which is faster to search, and a regex's set of marks needs no table of all
characters, which takes longer to compile.
"""

from collections.abc import Mapping

# Patterns refer to these by the macros of masks/mask.py.
CHARS: Mapping[str, str] = {
    "company": "\x86",
    "guess": "\x87",
    "maybe_person": "\x88",
    "person": "\x89",
    "org": "\x8a",
    "source": "\x8b",
    "one": "\x8c",  # the company, 该公司, its, 后者: one company named elsewhere
    "many": "\x8d",  # the two parties, 双方, 三方
    "money": "\x8e",
    "percent": "\x8f",
    "date": "\x90",
    "title": "\x91",
}
ALL = "".join(CHARS.values())
NAMED = CHARS["company"] + CHARS["guess"] + CHARS["maybe_person"]
COMPANIES = NAMED + CHARS["one"]
FIRMS = CHARS["company"] + CHARS["guess"] + CHARS["one"]
PARTIES = COMPANIES + CHARS["org"] + CHARS["person"]
PEOPLE = CHARS["person"] + CHARS["maybe_person"]
