"""A watched name without a number: searched once, shown, followed only when people say so."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from monitor import app, config, searching
from monitor.run.local import look_and_tell
from monitor.store import searches
from tests._servers.registers import Bronnoysund, query, said
from tests._servers.site import Asked, Reply, Site
from tests.test_path import Clock

SEARCH = "/enheter"
Call = Callable[..., tuple[int, str, str]]
WATCHES = """\
watchlist:
  # the one with the mill
  - {name: Tarn Pumper AS}
  - name: Weir AS  # not the bank
    ids: {orgnr: "974760673"}
"""


class Register:
    """Brønnøysund, as far as names are searched in it."""

    def __init__(self, folder: Path, site: Site) -> None:
        self.path, self.site = folder / "config.yaml", site
        self.searched: list[str] = []
        self.down = False
        self.refused = ""
        site.on("/robots.txt", status=404)
        Bronnoysund(site)  # its entity is Weir AS
        entity = {"organisasjonsnummer": "923609016", "navn": "TARN PUMPER AS"}
        site.on("/enheter/923609016", lambda _: said(entity))
        site.on("/enheter/923609016/roller", body=json.dumps({"rollegrupper": []}))
        site.on(SEARCH, self._search)
        self.path.write_text(
            f"""\
database: sqlite:///{folder}/monitor.db
{WATCHES}sources: [{{id: norway, type: brreg, url: "{site.url}"}}]
channels: {{console: {{type: console}}}}
network: {{allow: [127.0.0.0/8], ports: [{site.port}], host_pause: 0s}}
""",
            encoding="utf-8",
        )

    def _search(self, asked: Asked) -> Reply:
        self.searched.append(query(asked)["navn"])
        if self.down:
            return Reply(503)
        if self.searched[-1] == self.refused:
            return Reply(400)
        firms = [("984851006", "TARNAFJELL BYGG AS"), ("923609016", "TARN PUMPER AS")]
        found = [{"organisasjonsnummer": number, "navn": name} for number, name in firms]
        return said({"_embedded": {"enheter": found}})

    async def day(self) -> list[str]:
        """A look, and what is searched after it; the names that are to be confirmed."""
        settings = config.load(self.path, {})
        async with app.build(settings, clock=Clock()) as ctx:
            await look_and_tell(ctx, every_source=True)
            await searching.search_names(ctx)
            found = await ctx.threads.read(searches.every)
            open_ = searching.unconfirmed(found, ctx.plan.watches, ctx.plan.sources.values())
        return [f"{one.watch}: {searching.in_words(one.matches[0])}" for one in open_]


@pytest.fixture
def register(tmp_path: Path, site: Site) -> Register:
    return Register(tmp_path, site)


async def test_a_name_is_searched_once_and_nothing_is_followed_for_it(register: Register) -> None:
    shown = ["Tarn Pumper AS: TARN PUMPER AS (orgnr: 923609016)"]
    assert await register.day() == shown
    assert await register.day() == shown
    assert register.searched == ["Tarn Pumper AS"]
    assert "/enheter/923609016" not in register.site.paths()


async def test_a_search_that_failed_is_tried_again(register: Register) -> None:
    register.down = True
    assert await register.day() == []
    register.down = False
    assert len(await register.day()) == 1


async def test_a_name_that_a_register_refuses_holds_up_no_other(register: Register) -> None:
    text = register.path.read_text(encoding="utf-8")
    more = "  - {name: '???'}\n  - {name: Tarn Pumper AS}\n"
    register.path.write_text(text.replace("  - {name: Tarn Pumper AS}\n", more), encoding="utf-8")
    register.refused = "???"
    assert await register.day() == ["Tarn Pumper AS: TARN PUMPER AS (orgnr: 923609016)"]
    await register.day()
    assert register.searched == ["???", "Tarn Pumper AS"]


async def test_a_confirmed_number_is_written_with_all_comments_kept(
    register: Register, call: Call
) -> None:
    await register.day()
    words = ("--config", str(register.path))
    status, out, _ = call("check", *words)
    assert (status, "1 name may be a firm" in out) == (0, True)
    status, out, _ = call("watch", "matches", *words)
    assert "TARN PUMPER AS (orgnr: 923609016)" in out
    status, _, err = call("watch", "confirm", "tarn pumper as", "923609010", *words)
    assert (status, "no register showed" in err) == (2, True)
    assert call("watch", "confirm", "tarn pumper as", "923609016", *words)[0] == 0
    text = register.path.read_text(encoding="utf-8")
    assert WATCHES.replace("AS}", 'AS, ids: {orgnr: "923609016"}}') in text
    assert await register.day() == []
    assert "/enheter/923609016" in register.site.paths()


async def test_none_of_them_may_be_the_firm(register: Register, call: Call) -> None:
    await register.day()
    assert (
        call("watch", "confirm", "Tarn Pumper AS", "none", "--config", str(register.path))[0] == 0
    )
    assert await register.day() == []
    assert register.searched == ["Tarn Pumper AS"]
