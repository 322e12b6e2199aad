"""What a Chinese text says of a change of capital: whose it is, and whether it is only planned."""

from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.reading.names.mention import FIRM_KINDS
from monitor.reading.regexes.late import late

_AHEAD = late("[拟将欲]|计划|打算|有意")
_REACH = 2  # sentences behind the one that tells who pays in
_SURE = 0.9


def of_whom(candidate: Candidate, place: Place) -> None:
    """甲对乙增资。注册资本将增至5亿元: where the sentence names no firm, the one that money was
    just paid into, not the one that pays and that the text is about."""
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


# 决议减资，减资后实收资本额降至90亿元
_DECIDED = late(
    "(?:决议|拟(?![定合订议])|通过|议案)[^。；]{0,60}[增减]资(?:完成)?后[^，。；]{0,16}$"
)
# 公司拟增资2亿元。完成后注册资本增加2亿元: what a plan of the sentences before leads to
_ONCE_DONE = late("(?:本次|此次)?(?:增资(?:扩股)?|减资|交易|发行|认购)?(?:完成)后")
_PLANNED = late("拟[^。；]{0,60}[增减]资|[增减]资(?:扩股)?(?:预案|方案|计划)")
# 待增资完成后，注册资本为10亿元
_IF = late("(?:若|如果?|待|预计|一旦|假设)[^，。；]{0,8}$")
_NEAR = 400  # characters


def is_decided(candidate: Candidate, place: Place) -> bool:
    """Whether the change has been decided and is to be made."""
    if candidate.rule == "capital-zh-means-to":
        return True
    text, start = place.document.text, place.span()[0]
    if "-zh-" not in candidate.rule:
        return False
    if _DECIDED.search(text, start, candidate.trigger[0]):
        return True
    if candidate.rule == "capital-zh-after" and _IF.search(text, start, candidate.trigger[0]):
        return True
    once_done = _ONCE_DONE.match(text, start, candidate.trigger[1])
    return once_done is not None and _PLANNED.search(text, max(0, start - _NEAR), start) is not None
