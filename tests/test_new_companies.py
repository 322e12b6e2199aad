"""A company that enters a register while its name is looked for is told as a registration."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests._servers.site import Asked, Reply, Site
from tests.test_path import Clock, Hook, configured, one_pass


def entity(number: str, name: str, day: str) -> dict[str, Any]:
    return {
        "organisasjonsnummer": number,
        "navn": name,
        "organisasjonsform": {"kode": "AS"},
        "registreringsdatoEnhetsregisteret": day,
        "stiftelsesdato": day,
        "kapital": {"belop": 30000.00, "valuta": "NOK", "antallAksjer": 30},
        "konkurs": False,
        "underAvvikling": False,
    }


async def test_a_new_company_that_was_looked_for_is_told_as_a_registration(
    tmp_path: Path, site: Site
) -> None:
    entities = [entity("923609016", "TARN PUMPER AS", "2026-03-09")]

    def search(_: Asked) -> Reply:
        return Reply(200, json.dumps({"_embedded": {"enheter": entities}}).encode())

    newest = {"_embedded": {"oppdaterteEnheter": [{"oppdateringsid": 7}]}}
    site.on("/oppdateringer/enheter?size=1&sort=id,DESC", body=json.dumps(newest))
    for begin in ("2026-03-08", "2026-03-09", "2026-03-10"):
        asked = f"navn=Tarn&fraRegistreringsdatoEnhetsregisteret={begin}&size=100"
        site.on(f"/enheter?{asked}&sort=registreringsdatoEnhetsregisteret,ASC", search)
    hook, clock = Hook(site), Clock()
    wanted = configured(tmp_path, site, f"""\
watchlist: [{{name: Tarn Group, aliases: [Tarn]}}]
sources: [{{id: norway, type: brreg, url: "{site.url}", discover: {{name: [Tarn]}}}}]
""")  # fmt: skip
    await one_pass(wanted, clock)
    assert hook.bodies == []  # what was there before is the baseline
    entities.append(entity("984851006", "TARN VIND AS", "2026-03-10"))
    clock.now += timedelta(hours=2)
    await one_pass(wanted, clock)
    (told,) = [one["data"] for one in hook.bodies]
    assert (told["type"], told["state"]) == ("registration", "confirmed")
    assert told["company"]["ids"] == {"orgnr": "984851006"}
    assert told["watch"]["name"] == "Tarn Group"
    assert "found by name Tarn" in told["watch"]["why"]
    clock.now += timedelta(hours=2)
    await one_pass(wanted, clock)
    assert len(hook.bodies) == 1
