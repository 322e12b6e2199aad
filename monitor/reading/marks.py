"""The alphabet of masked sentences: one private-use character per kind of item."""

from collections.abc import Mapping

# Patterns refer to these by the macros of masks/mask.py.
CHARS: Mapping[str, str] = {
    "company": "\ue000",
    "guess": "\ue001",
    "maybe_person": "\ue002",
    "person": "\ue003",
    "org": "\ue004",
    "source": "\ue005",
    "one": "\ue006",  # the company, 该公司, its, 后者: one company named elsewhere
    "many": "\ue007",  # the two parties, 双方, 三方
    "money": "\ue008",
    "percent": "\ue009",
    "date": "\ue00a",
    "title": "\ue00b",
}
ALL = "".join(CHARS.values())
NAMED = CHARS["company"] + CHARS["guess"] + CHARS["maybe_person"]
COMPANIES = NAMED + CHARS["one"]
FIRMS = CHARS["company"] + CHARS["guess"] + CHARS["one"]
PARTIES = COMPANIES + CHARS["org"] + CHARS["person"]
PEOPLE = CHARS["person"] + CHARS["maybe_person"]
