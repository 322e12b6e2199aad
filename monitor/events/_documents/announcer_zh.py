"""The firm that issues a Chinese notice, before the text says who announces."""

import re

from monitor.events._documents.document import Document
from monitor.reading.names.mention import Mention

_HEADS = re.compile(
    r"(?:[(（]?[\d.A-Z]{4,9}[)）]?)?(?:[：:]|(?:董事会|监事会)?(?:关于|[^，。；：:\n拟将已获称]{0,14}(?:股东|"
    "减持|增持|重大资产|要约收购|权益变动|股权|股份|收购|出售|对外投资)).{0,80}?"
    "(?:公告|声明|说明|报告书(?:[(（]草案[)）])?(?:摘要)?)$)"
)


def _heading(document: Document) -> Mention | None:
    """The firm at the head of a notice's title: 云桥科技(300123)：…, 云桥科技关于…的公告,
    云桥科技5%以上股东减持计划公告."""
    items = document.within(document.body, len(document.text))
    first = next((i for i in items if i.kind == "company"), None)
    if first is None or first.start - document.body > _NEAR_HEAD:
        return None
    return first.value if _HEADS.match(document.text, first.end) else None


_CODED = re.compile(r"[(（](?:[A-Z]{2}[:：])?\d{5,6}(?:[.．][A-Z]{2})?[)）]")


def _only_listed(document: Document) -> Mention | None:
    """The only firm of the text that has a stock code: a notice is about it."""
    firms = (i for i in document.within(0, document.body) if i.kind == "company")
    coded = [i.value for i in firms if _CODED.match(document.text, i.end)]
    keys = {document.discourse.firms.key(firm) for firm in coded}
    return coded[0] if len(keys) == 1 else None


_NEAR_HEAD = 8  # characters that may precede it: a blank line, 快讯|, a number


def firm(document: Document) -> Mention | None:
    """The firm at the head of the title, else the one with a stock code."""
    return _heading(document) or _only_listed(document)
