"""How sure an English partnership is, and whether it goes on, by the words of its agreement."""

from monitor.events._english.partnerships import contract, topic
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.regexes.leading import led

# "Has a good relationship with", "ten years of its partnership with", "a fair held in partnership
# with": no new partnership.
_HAS = led(
    "(?:has|have|had|maintains?) (?:an?|the|its|their|many|several|strong|close|good|"
    r"long[\w-]*|existing)\b"
)
_ALL_ALONG = led(
    r"\b(?:celebrat\w+|anniversar\w+|years of|long-?(?:standing|time)|existing|ongoing|"
    r"current)\b[^.;,]{0,30}$|\b(?:held|given|hosted|staged|organi[sz]ed|presented) "
    "(?:in )?$"
)
# "Has been awarded a contract with": a supplier and its customer.
_SERVES = led(r"\b(?:awarded|won|secured|landed|received)\b.*\b(?:contract|order)s?$")
# "Will not renew its contract with", "the contract expires and will not be renewed"
_NOT_RENEWED = led(
    r"(?:\b(?:not|never)|n[’']t) (?:to )?(?:be )?(?:renew|prolong|extend)(?:ed|ing)?\b(?! (?:to|"
    r"beyond))"
)
_AGREED = led(
    r"\b(?:signed|inked|struck|sealed|concluded|entered into|reached|agreed|announced|won|"
    r"secured)\b"
    "[^.;]{0,50}$"
)
# What a contract is for shows that firms sign it.
_OF_A_KIND = led(
    r"(?:have |has )?(?:announc|sign|ink|enter|clos|seal|conclud|str[iu]ck|form|agree)[^.;]{0,80}? "
    r"(?:licen[cs]\w+|franchise|distribution|(?:joint |co-)?development|R&D|research|management|"
    r"manufacturing|code-?share|co-?operation|collaboration|partnership) "
    r"(?:agreement|deal|contract|pact)s?$"
)
# An agreement may be a sale or a player's contract; a partnership is neither.
_COOPERATES = led(
    "(?i)(?:have |has |had |will )?(?:announc|sign(?!ing)|ink|enter|seal|conclud|str[iu]ck|form|"
    "forg|establish|agree|unveil|renew|extend|expand|deepen|end|terminat|scrap|dissolv|"
    "reject|den[iy]|dismiss|rule[sd]? out)"
    r"(?:(?! via\b)[^.;]){0,80}? (?:partnership|collaboration|alliance|co-?operation|tie-?up|MOU|"
    "memorandum of understanding)(?: (?:agreement|deal|pact|framework))?s?$"
)


def settle(candidate: Candidate, place: Place) -> None:
    """Settle modality, score and topic from the words of the agreement."""
    text, start = place.document.text, candidate.trigger[0]
    if _NOT_RENEWED.search(text, max(0, start - 16), place.span()[1]):
        candidate.modality = "ended"
    if candidate.rule.endswith("under-which") and _AGREED.search(text, max(0, start - 64), start):
        candidate.modality = "asserted"  # what it will bring lies ahead
    if "topic" in candidate.facts:
        _to_noun_phrase(candidate)
    if _OF_A_KIND.match(text, *candidate.trigger):
        candidate.score = max(candidate.score, 0.87)
    if _COOPERATES.match(text, *candidate.trigger):
        candidate.score = max(candidate.score, 0.93)
    if _SERVES.search(text, *candidate.trigger) or _is_standing(candidate, text):
        candidate.score = min(candidate.score, contract.SERVES)


def _is_standing(candidate: Candidate, text: str) -> bool:
    """Whether it is a standing partnership, one for an event, or one with a person."""
    if any(f.mention.kind == "person" for f in candidate.of("partner")):
        return True
    start, end = candidate.trigger
    before = _ALL_ALONG.search(text, max(0, start - 48), start)
    before = before or _ALL_ALONG.search(text, start, end)
    return before is not None or _HAS.match(text, start, end) is not None


def _to_noun_phrase(candidate: Candidate) -> None:
    words = topic.noun_phrase(str(candidate.facts.pop("topic")))
    if words:
        candidate.facts["topic"] = words
