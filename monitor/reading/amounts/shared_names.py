"""Names that several currencies share ("crowns"): the places in a text show whose they are."""

import re

from monitor.reading.regexes.late import late

_CROWNS = {
    "SEK": "Swed|Stockholm|Gothenburg|Malm[oö]",
    "NOK": "Norw|Oslo|Bergen|Stavanger|Trondheim",
    "DKK": "Denmark|Danish|Danes|Copenhagen|Aarhus|Odense",
    "CZK": "Czech|Prague|Brno|Ostrava",
}
_DINARS = {
    "KWD": "Kuwait",
    "BHD": "Bahrain|Manama",
    "JOD": "Jordanian|Amman",
    "TND": "Tunis",
    "RSD": "Serbia|Belgrade",
    "": "Iraq|Algeri|Libya|Macedonia",  # no currency that is told
}
_SHILLINGS = {
    "KES": "Kenya|Nairobi|Mombasa",
    "UGX": "Uganda|Kampala",
    "TZS": "Tanzania|Dar es Salaam|Dodoma",
    "": "Somali",
}
_OWNERS = {
    **dict.fromkeys("crown crowns kroner krone kronas".split(), _CROWNS),
    **dict.fromkeys("dinar dinars".split(), _DINARS),
    **dict.fromkeys("shilling shillings".split(), _SHILLINGS),
}
# Stand for a currency until the text shows which it is.
NAMES = {name: f"?{name}" for name in _OWNERS}
_PLACES = {
    code: late(rf"(?i:\b(?:{places}))")
    for owners in (_CROWNS, _DINARS, _SHILLINGS)
    for code, places in owners.items()
    if code
}
CODES = frozenset(_PLACES)


def currency(name: str, text: str) -> str:
    """The code of the one country of such a currency that the text names; "" if none or several."""
    owners = _OWNERS[name.removeprefix("?")]
    if owners.get("") and re.search(rf"\b(?:{owners['']})", text):
        return ""
    named = [code for code in owners if code and _PLACES[code].search(text)]
    return named[0] if len(named) == 1 else ""
