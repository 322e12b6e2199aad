"""Makes spellings comparable: width, case, script, punctuation and spaces folded."""

import re
import unicodedata
from functools import lru_cache

import opencc

_SIMPLER = opencc.OpenCC("t2s")
_ALIKE = str.maketrans("‐‑‒–—―−“”‘’「」『』〔〕【】〈〉·•・", '-------""\'\'""""()()()   ')
_SURROGATES = range(0xD800, 0xE000)
CHINESE = re.compile(r"[\u3400-\u9fff]")


class _Folding(dict[int, str]):
    """Character -> its folded form, always one character, so that offsets are kept."""

    def __missing__(self, code: int) -> str:
        if code in _SURROGATES:  # automata refuse them
            return "\ufffd"
        char = _single(unicodedata.normalize("NFKC", chr(code)), chr(code))
        char = _single(char.translate(_ALIKE), char)
        char = " " if char.isspace() else _single(char.casefold(), char)
        folded = _single(_SIMPLER.convert(char), char) if CHINESE.match(char) else char
        self[code] = folded
        return folded


def _single(changed: str, kept: str) -> str:
    return changed if len(changed) == 1 else kept


_FOLDING = _Folding()
_ASCII_SPACES = str.maketrans({code: " " for code in range(128) if chr(code).isspace()})


def fold_chars(text: str) -> str:
    """Width, case, script and punctuation folded; exactly as long as `text`."""
    if text.isascii():
        return text.lower().translate(_ASCII_SPACES)
    return text.translate(_FOLDING)


_BRACKETED = re.compile(r"(?<=[\u3400-\u9fff()]) | (?=[\u3400-\u9fff()])")


def in_both_scripts(text: str) -> tuple[str, ...]:
    """The text as written, in simplified characters, and in traditional ones by the standards of
    the mainland, Taiwan and Hong Kong: each spelling once."""
    if not CHINESE.search(text):
        return (text,)
    simple = _SIMPLER.convert(text)
    others = (_traditional(way).convert(simple) for way in ("s2t", "s2tw", "s2hk"))
    return tuple(dict.fromkeys((text, simple, *others)))


@lru_cache(maxsize=3)
def _traditional(way: str) -> opencc.OpenCC:
    return opencc.OpenCC(way)


@lru_cache(maxsize=100_000)
def fold(name: str) -> str:
    """A name for comparison: folded, no spaces beside Chinese characters, single ones elsewhere."""
    if name.isascii():
        text = " ".join(name.lower().split())
        return _BRACKETED.sub("", text) if "(" in text or ")" in text else text
    if _SETTLED.issuperset(name):
        return name
    text = fold_chars(unicodedata.normalize("NFKC", name))
    _SETTLED.update(filter(_is_settled, set(text) - _SETTLED))
    text = " ".join(text.split())
    return _BRACKETED.sub("", text) if " " in text else text


# Characters seen so far that never change, whatever stands beside them: most names consist of
# these.
_SETTLED = {char for char in map(chr, range(0x21, 0x7F)) if char == char.lower()}


def _is_settled(char: str) -> bool:
    return bool(CHINESE.match(char)) and _FOLDING[ord(char)] == char
