"""What every worker would do first, done at import in the process they are forked from."""

import gc
from datetime import UTC, datetime

from monitor import adapters, events
from monitor.adapters import _article
from monitor.processes import collect_less
from monitor.resolve.names import keys

_ENGLISH = (
    "Northwind Traders Ltd. was established in Leeds on 2 March with a capital of $5 million. "
    "Jane Doe was appointed chief executive, and Contoso Holdings plc holds 51.2% of it. "
)
_FIRM = "北原贸易有限公司"
_CHINESE = f"近日，{_FIRM}成立，注册资本5000万元人民币，由康索控股有限公司全资持股。"
_NOW = datetime(2026, 1, 5, tzinfo=UTC)


def _warm_up() -> None:
    collect_less()
    for kind in ("feed", "page"):
        adapters.find(kind)
    for text in (_ENGLISH, _CHINESE):
        skimmed = _article.skim(f"<html><body><article><p>{text * 8}</p></article></body></html>")
        events.read(skimmed, title="", published=_NOW)
    keys(_FIRM)  # loads the tables of readings
    # A collection would touch, and so copy, every memory page that workers share.
    gc.collect()
    gc.freeze()


_warm_up()
