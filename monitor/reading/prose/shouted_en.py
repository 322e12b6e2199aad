"""English lines in capitals, as some papers and agencies write headlines, in the usual letters."""

import re
from collections.abc import Collection

from monitor.reading.amounts.currencies import BEFORE
from monitor.reading.words.common_en import COMMON
from monitor.reading.words.en import FORMS
from monitor.reading.words.given import GIVEN, PINYIN
from monitor.reading.words.places_en import PLACES

# No small letter, and three words that are longer: else it may as well be a name or a label
_LINE = re.compile(
    r"^(?=[^a-z\n]{12,240}$)(?:[^\n]*?(?<![A-ZÀ-Þ'’-])[A-ZÀ-Þ'’-]{4,}+){3}[^\n]*$", re.MULTILINE
)
_WORD = re.compile(r"(?<![\w.&])(?P<word>[A-ZÀ-Þ]['’]?[A-ZÀ-Þ]+)(?P<of>['’]S)?(?![\w.&]\w)")
# As the rest of the text spells them: eBay, McNally, BASF
_SPELT = re.compile(r"\b(?:[A-Za-z][a-z]*[A-Z]\w*|[A-Z]{2,})\b")
_FORM = re.compile(FORMS)
_SMALL = frozenset("a an and as at by for from in into its of on or the to with".split())
_WORDS = frozenset("am be do dr go he is me mr ms mt st".split())  # of two letters
_LETTERS = BEFORE.keys() | set("AI CEO CFO COO CTO EU EV EVS IPO JV TV UAE UK UN US USA".split())
_FEW = 4  # letters of names that are found only as they are spelt
_UNSPOKEN = re.compile("[^AEIOUY]+")  # LVMH


def are_in(text: str) -> bool:
    return _LINE.search(text) is not None


def calmed(text: str, names: Collection[str] = ()) -> str:
    """The text with its lines in capitals as Headlines in Title Case; its length stays.

    Words that are read letter by letter stay as they are, and so do `names` of a few letters.
    Those that the rest of the text spells with more capitals than one are spelt alike.
    """
    lines = list(_LINE.finditer(text))
    rest, at = [], 0
    for line in lines:
        rest.append(text[at : line.start()])
        at = line.end()
    rest.append(text[at:])
    odd = (word for word in _SPELT.findall("\n".join(rest)) if _is_odd(word))
    spelt = {word.upper(): word for word in odd if len(word.upper()) == len(word)}  # not AutoSpaß
    spelt |= {name: name for name in names if len(name) <= _FEW}
    calm = [_WORD.sub(lambda word: _calm(word, spelt), line.group()) for line in lines]
    return "".join(part for pair in zip(rest, [*calm, ""], strict=True) for part in pair)


def _is_odd(word: str) -> bool:
    """Whether a word is not only in capitals here and there: LONDON, Nov 3 -"""
    return word.upper() != word or not (word.lower() in COMMON or word.title() in PLACES)


def _calm(found: re.Match[str], spelt: dict[str, str]) -> str:
    shouted, of = found["word"], (found["of"] or "").lower()
    small, capital = shouted.lower(), shouted.title()
    if len(capital) != len(shouted):
        return shouted + of
    if shouted in spelt:
        return spelt[shouted] + of
    if small in _SMALL and found.start():
        return small
    return (shouted if _is_spelt_out(shouted, small, capital) else capital) + of


def _is_spelt_out(shouted: str, small: str, capital: str) -> bool:
    """Whether a word is read letter by letter."""
    if shouted in _LETTERS:
        return True
    if small in COMMON or small in _WORDS or capital in GIVEN | PINYIN or _FORM.fullmatch(capital):
        return False
    return len(shouted) == 2 or bool(_UNSPOKEN.fullmatch(shouted))
