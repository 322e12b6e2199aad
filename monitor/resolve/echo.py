"""Whether a Chinese name imitates the sound of a Latin one: 西门子 and Siemens."""

import re
from functools import lru_cache

from rapidfuzz import fuzz

from monitor.resolve.latin import spelt
from monitor.resolve.parts import Parts, parts_of

_FIRST = re.compile(r"zh|ch|sh|[bpmfdtnlgkhjqxrzcsw]")  # what a syllable in pinyin begins with
_CHINESE = str.maketrans("bdgqxczr", "ptkssssl")
# What the consonants of European languages become in Chinese.
_LATIN = (
    (re.compile(r"ph"), "f"),
    (re.compile(r"[sc]h|t(?=ion)|g(?=[ei])|c(?=[eiy])"), "s"),
    (re.compile(r"ck|qu?|gh|c"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"[aeiouy](?=h(?![aeiouy]))h"), ""),
    (re.compile(r"th"), "t"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"[^bdfghjklmnprstvwz]"), ""),
)
_HEARD = str.maketrans("bdgjzvr", "ptksswl")
_ALIKE, _VERY_ALIKE = 75, 85  # rapidfuzz ratio; the second where nothing but the sound agrees
_SHORTEST = 3  # consonants of the longer one


@lru_cache(maxsize=20_000)
def is_echo(a: str, b: str) -> bool:
    """Whether one name may be a transliteration of the other: the consonants are alike, and the
    trade words the same. A proof of nothing alone."""
    first, second = parts_of(a), parts_of(b)
    if first.chinese == second.chinese or not (first.head and second.head):
        return False
    chinese, latin = (first, second) if first.chinese else (second, first)
    written, least = _of_latin(latin.head), _least(first, second)
    return any(_is_alike(heard, written, least) for heard in _of_chinese(chinese.head))


def _is_alike(heard: str, written: str, least: int) -> bool:
    if max(len(heard), len(written)) < _SHORTEST or heard[:1] != written[:1]:
        return False
    return fuzz.ratio(heard, written) >= least


def _least(a: Parts, b: Parts) -> int:
    """101, which no ratio reaches, if both name trades and these differ."""
    if a.trades and b.trades:
        return _ALIKE if set(a.trades) & set(b.trades) else 101
    return _VERY_ALIKE


def _of_chinese(head: str) -> set[str]:
    """Its consonants in both ways that 加 (Garmin, Canon), 基 and 杰 (Jack) are used."""
    heard = "".join(map(_of_syllable, map(spelt, head)))
    return {heard.replace("j", "s"), heard.replace("j", "k")}


def _of_syllable(sound: str) -> str:
    """The consonant that it begins with, and an n at its end; 尔 is an r."""
    if sound == "er":
        return "l"
    begins = _FIRST.match(sound)
    ends = "n" if sound.endswith(("n", "ng")) else ""
    return (begins[0][:1].translate(_CHINESE) if begins else "") + ends


def _of_latin(head: str) -> str:
    sound = head
    for consonants, heard in _LATIN:
        sound = consonants.sub(heard, sound)
    return sound.translate(_HEARD)
