"""Writes regexes for all forms of verbs: "snap up", "snaps up", "snapped up", "snapping up"."""

import re
from collections.abc import Callable

# Past tenses, the participle last.
_IRREGULAR = {
    "become": "became become",
    "begin": "began begun",
    "bet": "bet",
    "bid": "bid",
    "break": "broke broken",
    "bring": "brought",
    "build": "built",
    "cast": "cast",
    "buy": "bought",
    "choose": "chose chosen",
    "come": "came come",
    "creep": "crept",
    "cut": "cut",
    "draw": "drew drawn",
    "drive": "drove driven",
    "fall": "fell fallen",
    "find": "found",
    "get": "got",
    "give": "gave given",
    "go": "went gone",
    "grow": "grew grown",
    "hold": "held",
    "lay": "laid",
    "lead": "led",
    "leap": "leaped leapt",
    "leave": "left",
    "let": "let",
    "lose": "lost",
    "make": "made",
    "pay": "paid",
    "put": "put",
    "quit": "quit",
    "rise": "rose risen",
    "say": "said",
    "see": "saw seen",
    "seek": "sought",
    "sell": "sold",
    "send": "sent",
    "set": "set",
    "shake": "shook shaken",
    "shed": "shed",
    "show": "showed shown",
    "shrink": "shrank shrunk",
    "sink": "sank sunk",
    "spend": "spent",
    "stand": "stood",
    "strike": "struck",
    "swear": "swore sworn",
    "swell": "swelled swollen",
    "take": "took taken",
    "tear": "tore torn",
    "throw": "threw thrown",
    "tie": "tied",
    "unwind": "unwound",
    "win": "won",
    "wind": "wound",
    "withdraw": "withdrew withdrawn",
    "write": "wrote written",
}
# Snap, quit: the last letter is doubled before -ed and -ing.
_DOUBLES = re.compile("[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]|transfer|submit|commit|begin")


# Cancelled in British English, canceled in American
_MAY_DOUBLE = frozenset("cancel channel funnel signal parcel".split())


def inflected(*verbs: str) -> str:
    """A group that matches every form of these verbs, each with the words behind it."""
    return f"(?:{'|'.join(_with_rest(verb, _forms) for verb in verbs)})"


def done(*verbs: str) -> str:
    """A group that matches the past participles of these verbs."""
    return f"(?:{'|'.join(_with_rest(verb, _participle) for verb in verbs)})"


def _with_rest(phrase: str, form: Callable[[str], str]) -> str:
    verb, space, rest = phrase.partition(" ")
    return f"{form(verb)}{space}{rest}"


def _forms(verb: str) -> str:
    past = _IRREGULAR.get(verb)
    if past is not None:
        others = dict.fromkeys([f"{verb}(?:{_third(verb)})?", _ing(verb), *past.split()])
        return f"(?:{'|'.join(others)})"
    if verb.endswith("e"):
        return f"{verb[:-1]}(?:e[sd]?|ing)"
    if re.search("[^aeiou]y$", verb):
        return f"{verb[:-1]}(?:y(?:ing)?|ie[sd])"
    double = _doubled(verb)
    return f"{verb}(?:{_third(verb)}|{double}ed|{double}ing)?"


def _third(verb: str) -> str:
    return "es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s"


def _doubled(verb: str) -> str:
    if verb in _MAY_DOUBLE:
        return f"{verb[-1]}?"
    return verb[-1] if _DOUBLES.fullmatch(verb) else ""


def _ing(verb: str) -> str:
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    return f"{verb.removesuffix('e')}{_doubled(verb)}ing"


def _participle(verb: str) -> str:
    past = _IRREGULAR.get(verb)
    if past is not None:
        return past.split()[-1]
    if verb.endswith("e"):
        return f"{verb}d"
    stem = f"{verb[:-1]}i" if re.search("[^aeiou]y$", verb) else f"{verb}{_doubled(verb)}"
    return f"{stem}ed"


def opening(words: str) -> str:
    """The alternatives in a group, each also with the capital that a sentence begins with."""
    return _FIRST.sub(lambda first: f"[{first[0].upper()}{first[0]}]", words)


_FIRST = re.compile(r"(?:(?<=\(\?:)|(?<=\|))[a-z]")
