"""Words before a sum that say how exact it is: the value knows, patterns need not."""

import re
from collections.abc import Iterator, Sequence

from monitor.reading.regexes.closing import closing

# "Share capital up to €12m" has grown: there the words are no hedge
_UP_TO = "".join(f"(?<!{word} )" for word in "capital stake holding went goes is was".split())
_OVER = "|".join(
    f"(?<={word} )over" for word in r"\bfor \bof \bat invest invested raised pay paid".split()
)
_HEDGED = closing(
    r"(?:(?<![\w$€£])(?:about|around|approximately|roughly|circa|some|nearly|almost|close to|"
    rf"{_UP_TO}up to|as much as|no more than|at (?:least|most)|no less than|"
    "(?:(?:just|slightly|well|a little) )?(?:more|less) than|"
    f"(?:just|slightly|well|a little) (?:over|under|above|below)|{_OVER}|"
    r"(?<=\bto )(?:over|above|below|under)|in excess of|"
    "upwards? of|an? (?:reported|estimated|initial|total of|combined|nominal|undisclosed|"
    "further|additional|extra)|another) )+$"
    "|(?:大约|(?<![签节合预契特制])约|将近|接近|(?<![最附邻临])近|超过|(?<![反赶])超|逾|至少|不低于|不少于|不超过|不高于|最多|最高|高达)"
    "(?:人民币|现金)?$"
)
# "$5 million, about Rs 37 crore": the same sum in another currency
_ALSO = re.compile(r"[,，(（ ]{0,2}(?:or |equal to |equivalent to |the equivalent of |即|折合)?")
_FAR = 40  # characters
# "Raised its interest in Kestrel up to 30%": that is where it went
_RAISED_UP_TO = closing(
    r"\b(?:rais|increas|lift|boost|rose|ris|grew|grow|brought|bring|tak|took)[a-z]* [^.;,%]{1,60}"
    "(?<! to )up to $"
)


def before(text: str, start: int, sums: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans of such words, not before `start`, each of which one of `sums` follows."""
    last = start
    for begin, end in sums:
        hedge = _HEDGED.search(text, max(start, begin - _FAR), begin)
        is_share = text.endswith(("%", "cent"), begin, end)
        if is_share and _RAISED_UP_TO.search(text, max(start, begin - 2 * _FAR), begin):
            hedge = None
        if hedge and not (last > start and _ALSO.fullmatch(text, last, hedge.start())):
            yield hedge.span()
        last = end
