"""The deal that a page is about, and what its title and later sentences say of it."""

import re
from collections.abc import Sequence

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.pattern import kinds_in
from monitor.events._trying import recalled
from monitor.reading.masks.mask import Item
from monitor.reading.regexes.leading import led

_SURE = 0.95
_LEAD = 5  # sentences
_DEALS = frozenset(
    {"acquisition", "investment", "joint_venture", "partnership", "shareholding_change"}
)
_SALES = frozenset({"acquisition", "shareholding_change"})
_NAMES = frozenset({"company", "guess", "name"})
_DEAL = (
    "(?:deal|transaction|acquisition|purchase|takeover|sale|merger|buyout|disposal|divestment)"
    "(?! (?:price|agreement)\\b)"
)
_CLOSE = "(?:be )?(?:clos|complet|conclud|finali[sz])ed?\\b"
_SUBJECT = (
    "(?:subject to|conditional (?:up)?on|contingent (?:up)?on|awaiting|pending)\\b"
    "(?![^.;,\\n]{0,40}(?:adjustments?|earn-?outs?)\\b)"
)
_TO_CLOSE = led(
    rf"\b(?:[Tt]h(?:e|is)|[Ii]ts|[Tt]heir) (?:[\w$£€.-]{{1,14}} ){{0,3}}?{_DEAL}"
    r"(?:,? (?:which|that))?(?:, [^.;,\n]{3,60},)? (?:(?:is|are|remains?)(?: [a-z]{2,9}){0,2}? )?"
    rf"(?:(?:expected|anticipated|due|scheduled|set|slated|likely) to {_CLOSE}|{_SUBJECT})|"
    rf"\b(?:[Cc]ompletion|[Cc]losing)(?: of the {_DEAL})? (?:is|are|remains?) (?:[a-z]{{2,9}} )?"
    rf"(?:expected|anticipated|due|scheduled|{_SUBJECT})|"
    rf"\b(?:expects?|hopes?|aims?|plans?|intends?) to (?:close|complete|conclude|finali[sz]e) "
    rf"(?:the|this) (?:[a-z-]{{3,14}} ){{0,2}}?{_DEAL}(?! (?:of|with)\b)"
)
_TRADE_ZH = "(?:交易|收购|并购|出售|转让|要约)"
_THIS_ZH = "(?:该|[本此]次|上述|这)[一项笔宗桩]{0,2}"
_TO_CLOSE_ZH = led(
    f"(?:预[计期]|计划|有望)(?:{_THIS_ZH})?{_TRADE_ZH}[^，。；]{{0,20}}?(?:完成|交割|落地)|"
    f"{_THIS_ZH}{_TRADE_ZH}[^。；]{{0,16}}?(?:预[计期]|有望|[尚仍还]?[需须]|有待)[^。；]{{0,24}}?"
    f"(?:完成|交割|批准|审批|核准|审议|备案)|{_TRADE_ZH}的?完成[尚仍]?[需须]待"
)
_IS_TO_CLOSE = {"en": _TO_CLOSE, "zh": _TO_CLOSE_ZH}
_CLOSED = re.compile(r"\b(?:complet|clos|conclud|finali[sz])(?:es|ed|ing)\b|完成|交割|过户|完毕")


def settle(found: Sequence[Candidate], document: Document) -> None:
    """Take the deal told as done for a plan where the page says that it is yet to close, and make
    sure of the parties of the deal that both its lead and its title name."""
    deals = [c for c in found if c.type in _DEALS and c.fillers]
    if document.lang == "zh":
        # What somebody bought or sold on the market needs no closing: 增持, 减持
        _reopen([c for c in deals if c.type in _SALES and not c.of("holder")], document)
        return
    title = document.text[document.body :].lower()
    items = document.within(document.body, len(document.text))
    names = [i for i in items if i.kind in _NAMES]
    words = frozenset(title.replace("'", " ").replace("-", " ").split())
    keys = {document.discourse.firms.key(i.value) for i in names}

    def named(one: Filler) -> bool:
        return one.key in keys or one.key.replace("-", " ").split(" ")[0] in words

    known = [c for c in deals if not title.strip() or any(named(f) for f in c.fillers)]
    _reopen([c for c in known if c.type in _SALES], document)
    told = {kind.type for kind in kinds_in(_without(names, title, document.body), "en")}
    for deal in known:
        opens = deal.index < _LEAD and len(deal.fillers) > 1 and not deal.headline
        if opens and deal.type in told and all(named(f) for f in deal.fillers):
            # Whom the lead means by "it", or calls by a name that only its capitals show
            deal.fillers = [f._replace(score=max(f.score, _SURE)) for f in deal.fillers]


def _reopen(sales: Sequence[Candidate], document: Document) -> None:
    """ "X has bought Y. The deal is expected to close in May", 甲收购乙。预计交易明年完成: the
    page's only sale is a plan."""
    now = [c for c in sales if not c.background and not recalled.recalls(c, document)]
    if len({frozenset(c.keys("target")) for c in now}) != 1:
        return
    if all(c.index >= _LEAD and not c.headline for c in now):
        return
    done = [c for c in now if c.modality == "asserted"]
    closed = any(_CLOSED.search(document.text, *span) for c in done for span in c.evidence)
    to_close = _IS_TO_CLOSE[document.lang]
    if done and not closed and to_close.search(document.text, 0, document.body):
        for deal in done:
            deal.modality = "planned"


def _without(names: Sequence[Item], title: str, body: int) -> str:
    """The title without its names: "Kestrel Partners" are no word of a partnership."""
    for name in reversed(names):
        title = f"{title[: name.start - body]}{title[name.end - body :]}"
    return title
