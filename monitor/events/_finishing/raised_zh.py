"""Whose capital a Chinese sentence tells that names no firm: 甲对乙增资。注册资本将增至5亿元."""

from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.reading.names.mention import FIRM_KINDS
from monitor.reading.regexes.late import late

_AHEAD = late("[拟将欲]|计划|打算|有意")
_REACH = 2  # sentences behind the one that tells who pays in
_SURE = 0.9


def settle(candidate: Candidate, place: Place) -> None:
    """The firm that money was just paid into, not the one that pays and that the text is about."""
    talk, document = place.document.discourse, place.document
    if (
        document.lang != "zh"
        or talk.traded is None
        or not 0 < place.index - talk.traded_at <= _REACH
    ):
        return
    paid = document.sentences[talk.traded_at]
    words = document.text[paid.start : paid.end]
    if "增资" not in words:
        return
    if all(i.kind != "one" and i.kind not in FIRM_KINDS for i in place.masked.items.values()):
        key = talk.firms.key(talk.traded)
        candidate.fillers = [Filler("company", talk.traded, key, _SURE)]
        if candidate.modality == "asserted" and _AHEAD.search(words):
            candidate.modality = "planned"
