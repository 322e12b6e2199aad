"""Reads the words around a sum: whether it is approximate, subscribed, paid in or issued."""

import re

from monitor.reading.regexes.leading import led

_KIND_ZH = re.compile(r"(认缴|实缴|实收资本|已缴)[^，。；,;\d]{0,12}$")
_KIND_EN = re.compile(
    r"\b(paid[- ]?(?:in|up)|subscribed|issued|authori[sz]ed)\b"
    r"[^.,;\d]{0,20}\b(?:capital|contributions?)\b[^.,;\d]{0,24}$",
    re.IGNORECASE,
)
_KINDS = {"认缴": "subscribed", "su": "subscribed", "pa": "paid_in", "is": "issued"}
_KINDS |= {"实缴": "paid_in", "实收": "paid_in", "已缴": "paid_in", "au": "authorised"}
_APPROX = led(
    r"(?:近|约|超|逾|过|上|大约|大概|将近|接近|不低于|至少|最多|不超过|高达?)"
    r"(?:人民币|美元|港币|US\$|RMB|\$|¥|€)?\s?$"
    r"|\b(?:about|around|approximately|nearly|almost|roughly|some|(?:more|less|fewer) than|"
    r"over|above|up to|at least|under|circa|c\.|approx\.?|estimated|close to|just over|just under)"
    r" (?:(?:US|HK|NT)?[$€£¥]|RMB|CNY|USD|EUR|HKD|GBP|Rs\.?)? ?$|~ ?$"
)
_ABOUT = led(r" ?(?:左右|上下|以上|or so\b|or more\b)")


def kind(before: str) -> str | None:
    """subscribed, paid_in, issued or authorised, judging by the words before the sum."""
    found = _KIND_ZH.search(before) or _KIND_EN.search(before)
    return _KINDS[found[1].lower()[:2]] if found else None


def is_approx(before: str, after: str) -> bool:
    """Whether the words on either side make the sum approximate."""
    return bool(_APPROX.search(before) or _ABOUT.match(after))
