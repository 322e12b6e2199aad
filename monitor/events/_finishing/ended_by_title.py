"""The deals that a Chinese page's title calls off, however its sentences tell them.

海山股份：终止收购云桥科技. The text recalls: 海山股份与云桥科技签署协议，收购其60%股权.
"""

from collections.abc import Iterable, Sequence

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate
from monitor.events._trying import recalled
from monitor.reading.names.mention import FIRM_KINDS
from monitor.reading.regexes.leading import led

_DEALS = frozenset(
    {"acquisition", "investment", "joint_venture", "partnership", "shareholding_change"}
)
_RUNS = frozenset({"asserted", "planned", "possible"})
_ENDS = led(
    "(?<![不未非])(?<!没有)(?:终止|中止|取消|放弃|叫停|撤回|解除)"
    "(?!上市|挂牌|审[查核]|调查|行使|优先)(?:[^，。；：\n 拟将后改转]{0,40}?)"
    "(?P<what>收购|购买|并购|重组|合资|投资|入股|转让|出售|合作|增资|认购|减持|增持|交易|定增|私募)"
    "(?!限制)(?![^，。；：\n ]{0,14}(?:重新|再次|重启))[^，。；：\n 拟将]{0,30}"
)
_BUYS = frozenset({"acquisition", "shareholding_change"})
_FUNDS = frozenset({"investment", "shareholding_change"})
_KINDS = dict.fromkeys(("收购", "购买", "并购", "转让", "出售"), _BUYS)
_KINDS |= dict.fromkeys(("减持", "增持"), frozenset({"shareholding_change"}))
_KINDS |= dict.fromkeys(("增资", "认购", "入股", "定增", "私募"), _FUNDS)
_DONE = led("完成|过户|完毕")


def settle(told: Sequence[Candidate], document: Document) -> None:
    """End the deals that the title's clause about an end names; if it names no firm but the one
    that ends it, the only deal of the page."""
    off = _ENDS.search(document.text, document.body)
    if off is None or not document.body:
        return
    deals = [c for c in told if c.type in _DEALS and not c.background]
    kinds = _KINDS.get(off["what"], _DEALS)
    running = [c for c in deals if c.modality in _RUNS and not _is_done(c, document)]
    running = [c for c in running if c.type in kinds]
    named = _named(document, *off.span())
    if named:
        ended = [c for c in running if not named.isdisjoint(f.key for f in c.fillers)]
    else:
        ended = running if len({_object(c) for c in deals}) == 1 else []
    for one in ended:
        one.modality = "ended"


def _named(document: Document, start: int, end: int) -> set[str]:
    """The keys of the firms named in the title's clause."""
    firms = document.discourse.firms
    titled = (i for i, s in enumerate(document.sentences) if s.start >= document.body)
    items = (item for i in titled for item in document.masked(i).items.values())
    return {firms.key(i.value) for i in items if i.kind in FIRM_KINDS and start <= i.start < end}


def _object(deal: Candidate) -> Iterable[str]:
    """What a deal is about: the firm that is dealt in or founded, else both partners."""
    about = deal.keys("target") or deal.keys("company")
    return frozenset(about or deal.keys("partner"))


def _is_done(deal: Candidate, document: Document) -> bool:
    """Whether it is another, earlier deal: closed, or told as one of a time gone by."""
    if deal.modality != "asserted":
        return False
    closed = any(_DONE.search(document.text, *span) for span in deal.evidence)
    return closed or recalled.recalls(deal, document)
