"""`monitor check --online` shows which firm of a register a watched name may be."""

import json
from pathlib import Path

from typer.testing import CliRunner

from monitor.cli import app
from tests._servers.site import Site


def test_the_firms_a_name_may_be_are_shown_to_be_confirmed(tmp_path: Path, site: Site) -> None:
    found = [
        {"organisasjonsnummer": number, "navn": name, "organisasjonsform": {"kode": "AS"}}
        for number, name in (("984851006", "TARNAFJELL BYGG AS"), ("923609016", "TARN PUMPER AS"))
    ]
    newest = {"_embedded": {"oppdaterteEnheter": [{"oppdateringsid": 7}]}}
    site.on("/oppdateringer/enheter?size=1&sort=id,DESC", body=json.dumps(newest))
    answer = json.dumps({"_embedded": {"enheter": found}})
    site.on("/enheter?navn=Tarn+Pumper+AS&size=20", body=answer)
    path = tmp_path / "config.yaml"
    path.write_text(
        f"""\
database: sqlite:///{tmp_path}/monitor.db
watchlist: [{{name: Tarn Pumper AS}}, {{name: Weir AS, ids: {{orgnr: "974760673"}}}}]
sources:
  - {{id: norway, type: brreg, url: "{site.url}"}}
  - {{id: geneva, type: shab, url: "{site.url}"}}
network: {{allow: [127.0.0.0/8], ports: [{site.port}], host_pause: 0s}}
"""
    )
    result = CliRunner().invoke(app, ["check", "--online", "--config", str(path)])
    assert "norway: Tarn Pumper AS: TARN PUMPER AS (orgnr: 923609016)" in result.output
    assert "Write its number into `ids`" in result.output
    assert "Weir AS" not in result.output
    assert "source geneva: nothing to ask for: no watch has what" in result.output


def test_a_register_that_will_ask_for_a_key_is_pointed_out(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(
        """\
watchlist: [{name: Tarn Pumps plc}]
sources:
  - {id: uk, type: companies_house}
  - {id: uk-too, type: companies_house, key: k}
  - {id: zug, type: zefix}
  - {id: sec, type: edgar}
  - {id: norway, type: brreg}
"""
    )
    result = CliRunner().invoke(app, ["check", "--config", str(path)])
    assert result.exit_code == 0
    assert [line.removeprefix(f"{path}:") for line in result.stderr.splitlines()] == [
        "3:5: companies_house answers nobody without a `key`",
        "5:5: zefix answers nobody without `auth`: {user, password}",
        "6:5: edgar answers nobody without `network`: {contact: …}",
    ]
