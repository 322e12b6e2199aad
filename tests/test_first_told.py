"""What the first alert about an event says, if papers had changed it before anybody was told."""

from dataclasses import replace
from datetime import UTC, datetime

from monitor.deliver import payload
from monitor.deliver.render import render
from monitor.pipeline._concern import Concern, news
from monitor.pipeline._events import Touched
from tests.deliver.samples import EVENT, HIT

NOW = datetime(2022, 12, 1, tzinfo=UTC)


def test_what_is_told_first_has_not_changed() -> None:
    changed = replace(EVENT, settled=False, version=2, changed=("registered_capital", "parties"))
    before = {"parties": [{"role": "company", "name": "Acme"}], "state": "rumoured"}
    touched = Touched(changed, "event.updated", tell=True, before=before)
    concern = Concern((HIT,), "high", ())
    told = payload.body(news(touched, concern), public_url=None, now=NOW)
    assert (told["type"], told["data"]["changed"]) == ("event.created", [])
    assert "(was" not in render(told, "en").text
    known = news(replace(touched, event=replace(changed, settled=True)), concern)
    assert (known.kind, known.before) == ("event.updated", before)
