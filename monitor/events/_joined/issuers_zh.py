"""The firm whose shares change hands on a Chinese page, for sentences that leave it unsaid."""

import re
from collections.abc import Iterable

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.reading.names.firms import core
from monitor.reading.names.mention import FIRM_KINDS, Mention

_SURE = 0.9
# 公司股份, 占公司总股本, 控股股东: words of a notice for its own firm's shares and holders
_OF_THE_FIRM = re.compile(
    "(?:公司|该行)(?:的|已发行|[AＡHＨ])?(?:股[份票权]|总股本|股本)|股东|实控人"
)
# … and of a page whose title names it
_HELD = re.compile(
    r"创[始办]人|(?:手[中里上]|所持有?|名下|持有)的?(?:全部|部分|剩余)?(?:约|近)?(?:\d|股[份权])"
)
_ON_SHARES = re.compile("股[东权票]|持股|[增减]持|%|控制权|易主")


def settle(found: Iterable[Candidate], document: Document) -> None:
    """Give changes of holdings without a target the only firm whose shares the page tells of, if
    it tells so of the same holder or in the same sentence; if it tells of none, the firm
    that gives the notice: 股东海山集团减持公司股份100万股."""
    told = [c for c in found if c.type == "shareholding_change"]
    lacking = [c for c in told if not c.keys("target") and "business" not in c.facts]
    if not lacking:
        return
    trades = [c for c in told if len(c.fillers) > 1 and c.keys("target")]
    traded = {f.key: f for c in trades for f in c.of("target")}
    if len(traded) > 1:
        return
    for one in lacking:
        parties = {f.key for f in one.fillers}
        if traded and not any(_goes_with(one, c, document) for c in trades):
            continue  # 甲减持乙股份。丙将所持股权转让给丁: perhaps another item of a digest
        firm = next(iter(traded.values()), None) or _announcer(one, document)
        if firm and firm.key not in parties and _named(one, document) <= parties | {firm.key}:
            one.fillers.append(firm._replace(score=_SURE))


def _goes_with(one: Candidate, trade: Candidate, document: Document) -> bool:
    """Whether the trade is by the same firm or told up to a semicolon before."""
    start = document.sentences[one.index].start
    goes_on = document.text[max(0, start - 1) : start] in {"；", ";"}
    if one.index - trade.index in ({0, 1} if goes_on else {0}):
        return True
    return not {f.key for f in one.fillers}.isdisjoint(f.key for f in trade.fillers)


def _announcer(one: Candidate, document: Document) -> Filler | None:
    """The firm that gives the notice, if the sentence is about its shares or its holders."""
    talk, said = document.discourse, one.attribution
    start, end, _ = document.sentences[one.index]
    own = _OF_THE_FIRM.search(document.text, start, end)
    named = said.name if said and said.kind == "filing" else None
    firm = (talk.announcer or talk.firms.best.get(core(named or ""))) if own else None
    if own or _HELD.search(document.text, start, end):
        firm = _in_title(one, document) or firm
    if firm is None:
        return None
    full = talk.firms.full(firm)
    return Filler("target", full, talk.firms.key(full), _SURE)


def _in_title(one: Candidate, document: Document) -> Mention | None:
    """The firm besides the candidate's parties that a Chinese title on shares names, if only one:
    海山股份创始人让出11%股份."""
    title = next((s for s in document.sentences if s.start >= document.body > 0), None)
    if title is None or not _ON_SHARES.search(document.text, title.start, title.end):
        return None
    firms, parties = document.discourse.firms, {f.key for f in one.fillers}
    items = document.masked(document.sentences.index(title)).items.values()
    named = {firms.key(i.value): i.value for i in items if i.kind in FIRM_KINDS}
    others = [name for key, name in named.items() if key not in parties]
    return others[0] if len(others) == 1 else None


def _named(one: Candidate, document: Document) -> set[str]:
    """The firms named in the candidate's sentence."""
    firms, items = document.discourse.firms, document.masked(one.index).items
    return {firms.key(i.value) for i in items.values() if i.kind in FIRM_KINDS}
