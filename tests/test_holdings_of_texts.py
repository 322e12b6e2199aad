"""What articles say of who holds whom stands in the store, and a stake that was sold is gone."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from monitor import config
from tests._servers.site import Site
from tests.test_path import START, Clock, one_pass, paper

CONFIG = """\
database: sqlite:///{folder}/monitor.db
watchlist: [{{name: Beichen Co Ltd, follow: group}}]
sources: [{{id: paper, type: feed, url: "{site}/paper"}}]
network: {{allow: [127.0.0.0/8], ports: [{port}], allow_http: true, host_pause: 0s}}
"""
TOLD = (
    "Beichen Co Ltd has acquired 10 % of Norrvik Paper plc, raising its holding to 62 %.",
    "Beichen Co Ltd is the parent of Norrvik Paper plc.",
    "Beichen Co Ltd holds 30 % of the shares and 55 % of the voting rights in Quell Systems plc.",
    "Osier Gin Ltd is owned by Beichen Co Ltd (51 %) and Sund Holdings AB (49 %).",
    "Beichen Co Ltd has two subsidiaries: Marram Salt Ltd and Fescue Ltd in Leeds.",
    "Beichen Co Ltd indirectly holds 40 % of Sedge Tools Ltd through Rush Holdings Ltd, it said.",
    "Lumen Robotics Ltd raised $12m in a Series B round led by Beichen Co Ltd.",
    "Beichen Co Ltd bought 18 % of the shares in Kestrel Foods plc, its supplier.",
    "Beichen Co Ltd has acquired a 15 % stake in Teasel Inks plc for more than $4 million.",
    "Beichen Co Ltd has acquired the remaining 15 % of Sorrel Inks plc.",
    "Beichen Co Ltd owns 20 % of Kestrel Foods plc.",
)
SOLD = "Beichen Co Ltd has sold its entire stake in Kestrel Foods plc, it said."


async def test_holdings_told_by_articles(
    tmp_path: Path, site: Site, call: Callable[..., tuple[int, str, str]]
) -> None:
    path = tmp_path / "config.yaml"
    filled = CONFIG.format(folder=tmp_path, site=site.url, port=site.port)
    path.write_text(filled, encoding="utf-8")
    wanted, clock = config.load(path, {}), Clock()

    def held() -> dict[str, tuple[str, str, str]]:
        asked = ("ownership", "Beichen Co Ltd", "--format", "json", "--config", str(path))
        status, out, err = call(*asked)
        assert status == 0, err
        return {
            one["name"]: (one["share"]["low"], one["share"]["high"], one["control"])
            for one in json.loads(out[out.index("{") :])["subsidiaries"]
        }

    articles = [(f"a{n}", f"Report {n}", text) for n, text in enumerate(TOLD)]
    later = paper(("b", "Sold", SOLD), published=START + timedelta(hours=20))
    site.on("/paper", paper(*articles)).on("/paper", later)
    await one_pass(wanted, clock)
    assert held() == {
        "Norrvik Paper plc": ("0.62", "0.62", "certain"),
        "Quell Systems plc": ("0.3", "0.3", "certain"),
        "Osier Gin Ltd": ("0.51", "0.51", "certain"),
        "Marram Salt Ltd": ("0", "1", "certain"),
        "Fescue Ltd": ("0", "1", "certain"),
        "Rush Holdings Ltd": ("0", "1", "certain"),
        "Sedge Tools Ltd": ("0", "0.4", "none"),
        "Lumen Robotics Ltd": ("0", "0.5", "none"),
        "Teasel Inks plc": ("0.15", "0.5", "none"),
        "Sorrel Inks plc": ("0.15", "1", "possible"),
        "Kestrel Foods plc": ("0.2", "0.2", "none"),
    }
    clock.now += timedelta(days=1)
    await one_pass(wanted, clock)
    assert "Kestrel Foods plc" not in held()
