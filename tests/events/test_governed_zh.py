"""An unknown verb or adverb that governs a Chinese event keeps it from an alert."""

from collections.abc import Sequence

import pytest

from monitor.events import read
from monitor.reading.tagger.tagged import Part, Tagged

ALERT = 0.80


class _Words:
    """A tagger that returns words given by hand."""

    def __init__(self, words: Sequence[Tagged]) -> None:
        self._words = tuple(words)

    def tag(
        self, texts: Sequence[str], _names: Sequence[Sequence[Part]] = (), /
    ) -> list[tuple[Tagged, ...]]:
        return [self._words for _ in texts]


def _confidence(words: str) -> float:
    text, tagged = "", []
    for word in words.split():
        surface, _, tag = word.partition("/")
        tagged.append(Tagged(len(text), len(text) + len(surface), tag, common=tag != "ORG"))
        text += surface
    told = read(text, lang="zh", tagger=_Words(tagged)).findings
    return max((one.confidence for one in told if one.type == "acquisition"), default=0)


@pytest.mark.parametrize(
    "words",
    [
        "海林汽车有限公司/ORG 已/d 收购/v 云桥科技有限公司/ORG 。/w",
        "海林汽车有限公司/ORG 日前/TIME 宣布/v 收购/v 云桥科技有限公司/ORG 。/w",
        "海林汽车有限公司/ORG 趁机/d 收购/v 云桥科技有限公司/ORG 。/w",
        "海林汽车有限公司/ORG 果断/ad 收购/v 云桥科技有限公司/ORG 。/w",
        "海林汽车有限公司/ORG 溢价/vd 收购/v 云桥科技有限公司/ORG 。/w",
    ],
)
def test_neutral_words_leave_an_alert(words: str) -> None:
    assert _confidence(words) >= ALERT


@pytest.mark.parametrize(
    "words",
    [
        "海林汽车有限公司/ORG 忘记/v 收购/v 云桥科技有限公司/ORG 。/w",
        "股民/n 怀念/v 海林汽车有限公司/ORG 收购/v 云桥科技有限公司/ORG 。/w",
        "海林汽车有限公司/ORG 羞于/v 以/p 5亿元/m 收购/v 云桥科技有限公司/ORG 。/w",
    ],
)
def test_unknown_words_make_no_alert(words: str) -> None:
    assert _confidence(words) < ALERT
