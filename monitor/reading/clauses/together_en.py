"""Puts with whom an English firm acts right behind the firm: X has, together with Y, bought Z."""

from monitor.reading.masks.mask import Masked, compiled

_CUES = ("ogether with ", "long with ", "longside ", "ointly with ")
_WITH = "(?:(?:together|along|jointly) with|alongside) (?:the |<one> )?(?:[a-z-]{2,16} ){0,3}?<cos>"
_AUXILIARY = "(?:has|have|had|is|are|was|were|will|would|may|could)"
_BEFORE_VERB = compiled(
    f"(?<=<co>)(?P<does>,? {_AUXILIARY}(?: (?:also|now))?|(?: [a-z]{{2,14}}){{1,4}}(?=,))"
    f",?(?P<with> {_WITH}),?(?= )",
    "en",
)


def in_order(masked: Masked) -> Masked:
    """The sentence with the partner before the verb; the sentence itself if it is there."""
    if not any(cue in masked.text for cue in _CUES):
        return masked
    found = _BEFORE_VERB.search(masked.text)
    if not found:
        return masked
    end = len(masked.text)
    return masked.in_order(
        (0, found.start("does")), found.span("with"), found.span("does"), (found.end(), end)
    )
