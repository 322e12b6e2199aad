"""Chinese sentences that recall what happened before: 此前，甲已与乙达成合作; 甲曾收购乙."""

import re

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate

_OPENS = re.compile(
    "(?:而|其中|据悉|据了解|值得一提的是|事实上|[^，。；]{0,12}?的是)?，?在?(?:此前|早前|先前|这之前|"
    "此之前)(?![一-鿿]{0,4}(?:天|日|周|月|公告|宣布|披露|消息|媒体|传|报道))"
)
_ONCE = re.compile(
    "(?:当初|当年(?![一-鿿]?月)|曾(?=[经于在与和同被获以因向收投参推联购入成]|宣布|\\d)|(?<![上此])早已|此前(?=已(?!披露|公告)|就|被|收购|入股|与|和|"
    "完成))[^，。；]{0,30}$"
)


def recalls(candidate: Candidate, document: Document) -> bool:
    """Whether a sentence recalls an event that has taken place."""
    if candidate.modality != "asserted":
        return False
    text, (_, end) = document.text, candidate.trigger
    sentence = document.sentences[candidate.index]
    opened = _OPENS.match(text, sentence.start, sentence.end)
    return bool(opened) or bool(_ONCE.search(text[sentence.start : end]))
