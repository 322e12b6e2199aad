"""What the labels of forms say, in either language: the words are those of each."""

import re
from typing import Protocol

from monitor.events._forms import labels_en, labels_zh

Words = re.Pattern[str]


class Labels(Protocol):
    """The words of one language. What they are looked for in: labels with WAS and IS, the
    subjects of changes; the signs of a form; the values of its offices and events."""

    WAS: Words
    IS: Words
    NAME: Words
    ADDRESS: Words
    CAPITAL: Words
    SCOPE: Words
    REPRESENTATIVE: Words
    OWNERS: Words
    STAKE: Words
    REGISTERED: Words
    IS_NEW: Words
    JOINS: Words
    LEAVES: Words
    ACTS: Words
    OFFICE: Words
    PROPOSES: Words
    OF_OFFICE: Words
    FAILS: Words
    FAILED_BEFORE: Words
    MAY_FAIL: Words
    HAS_FAILED: Words
    STRUCK_OFF: Words
    STRIKES_OFF: Words
    GOES_ON: Words
    WILL: Words
    IS_DONE: Words
    CEASES_TO_HOLD: Words
    BEGINS_TO_HOLD: Words
    SELLS: Words
    BUYS: Words
    HOLDERS: Words
    OFFICERS: Words
    FIRMS: Words
    GROWS: Words
    SAYING: frozenset[str]
    NONE: frozenset[str]

    def office(self, label: str) -> str:
        """The office that a label of a person names."""


_OF: dict[str, Labels] = {"en": labels_en, "zh": labels_zh}


def of(lang: str) -> Labels:
    """The words of a language."""
    return _OF[lang]
