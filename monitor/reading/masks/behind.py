"""What stands right behind an item and belongs to it: degrees, codes, aliases."""

import re

_NEAR = 4  # characters behind an item within which a bracket of its own opens
_BRACKET = re.compile(r"(?:先生|女士|小姐)?\s?[(（][^()（）]{0,80}[)）]")
_KEEPS = re.compile(
    r"[\d.]+ ?(?:[%％]|per ?cent\b|pct\b)|百分之"
    r"|\b(?:previously|formerly|before|until now):? (?:[A-Z]{3} |[$£€¥])?\d"
    r"|\b(?:in|under) (?:liquidation|administration|receivership)"
    r"|\b(?:part|subsidiary|unit|division|arm|brand|member) of\b|\b(?:owned|controlled|backed) by\b"
)
# "Jane Moss, MD, PhD, president of", "Jane Moss, MD, has left"
_DEGREES = re.compile(
    r"(?:,? (?:M\.?D\.?(?! (?:of|at|(?:and|&) CEO)\b)|"
    r"Ph\.?D\.?|MBA|CPA|CFA|Esq\.?|Jr\.?|Sr\.?|J\.?D\.?|FCA|[OCMKD]BE|"
    "[BM]SN|RN|FACHE|DDS|DVM|PharmD|DNP|[QK]C|LL[BM]|BSc|MSc|FCCA|ACCA|MHA|MPH)(?![A-Za-z])){1,4}"
    r"(?:,(?= [a-z])(?! (?:an?|the|its|our|former|interim|acting|vice|deputy|executive|senior|"
    r"general|managing|assistant|medical|chair\w*|chief|president|director|head|dean|"
    r"(?:co-)?founder|partner|professor)\b))?"
)


def end(text: str, kind: str, position: int, stop: int) -> int:
    """Where what belongs to the item that ends at `position` ends, at most at `stop`."""
    if "person" in kind:
        degrees = _DEGREES.match(text, position, stop)
        position = degrees.end() if degrees else position
    near = text[position : position + _NEAR]
    if "(" not in near and "（" not in near:
        return position
    match = _BRACKET.match(text, position, stop)
    if match is None or _KEEPS.search(match.group()):
        return position
    return match.end()
