"""Chinese deals that the next sentence says are still to close: 甲收购乙。交易尚需监管机构批准。"""

import re
from collections.abc import Iterable

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate
from monitor.reading.regexes.late import late

_TYPES = frozenset({"acquisition", "shareholding_change"})
_REACH = 2  # sentences behind the deal
_THE_DEAL = (
    "(?:本次|此次|这[次笔项桩单]|该[项笔]?|上述|双方的?)?"
    "(?:交易|买卖|收购|并购|股[权份](?:转让|收购)|转让|过户|交割)"
)
_OPEN = late(
    f"{_THE_DEAL}(?:[^，。；已]{{0,6}}?(?:(?:尚|仍|还)(?:需|须|待|要|未)|须待|有待)[^。；]{{0,30}}?"
    "(?:批准|审批|核准|审议|通过|同意|许可|完成|交割|过户|点头|放行)|"
    "[^，。；已]{0,6}?(?:预计|有望|计划|将于)[^，。；]{0,16}?(?:完成|交割|过户)|"
    "(?:一旦|如果?|若)(?:顺利)?(?:完成|达成|获批))"
)
# 已完成过户, 手续于当日办结: it has closed
_CLOSED = re.compile(
    "完成|办妥|办结|落定|过户|交割|尘埃|已(?:经)?(?:收购|持有|取得|成为|付)|前十大"
)


def settle(found: Iterable[Candidate], document: Document) -> None:
    """Make such deals plans."""
    if document.lang != "zh":
        return
    for one in found:
        told = one.type in _TYPES and one.modality == "asserted" and not one.background
        if told and not _has_closed(one, document) and _is_open(one, document):
            one.modality = "planned"


def _has_closed(one: Candidate, document: Document) -> bool:
    return any(_CLOSED.search(document.text, *span) for span in one.evidence)


def _is_open(one: Candidate, document: Document) -> bool:
    """Whether one of the next sentences opens with the deal and says that it is to close."""
    behind = document.sentences[one.index + 1 : one.index + 1 + _REACH]
    return any(_OPEN.match(document.text, s.start, s.end) for s in behind)
