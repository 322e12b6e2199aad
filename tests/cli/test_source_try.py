"""`monitor source try`: fetched now, shown, not stored."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from monitor.cli import app
from tests._servers.site import Site

PAGE = (
    "<h1>Tarn Pumps Ltd</h1><dl><dt>Company number</dt><dd>09876543</dd><dt>Share capital</dt>"
    "<dd>GBP 25,000</dd><dt>Shareholders</dt><dd>Weir AB (60%)<br>Bo Lund (40%)</dd></dl>"
)
FEED = (
    "<rss version='2.0'><channel><item><title>Harbour busy</title>"
    "<link>{url}/a</link><pubDate>Tue, 03 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>"
)


@pytest.fixture
def config(tmp_path: Path, site: Site) -> Path:
    site.on("/robots.txt", status=404)
    path = tmp_path / "config.yaml"
    path.write_text(
        f"""\
database: sqlite:///{tmp_path}/monitor.db
watchlist: [{{name: Tarn Pumps Ltd, ids: {{companies_house: "09876543"}}}}]
sources:
  - {{id: reg, type: registry_page, url: "{site.url}/company/{{id.companies_house}}"}}
network: {{allow: [127.0.0.0/8], ports: [{site.port}], host_pause: 0s}}
"""
    )
    return path


def tried(what: str, config: Path, *words: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["source", "try", what, "--config", str(config), *words])
    return result.exit_code, result.output


def test_a_source_of_the_configuration_is_shown_and_not_stored(config: Path, site: Site) -> None:
    site.on("/company/09876543", body=PAGE)
    status, shown = tried("reg", config)
    assert status == 0
    assert "registered_capital: 25000 GBP" in shown
    assert "holders: Weir AB (percent 60); Bo Lund (percent 40)" in shown
    assert not (config.parent / "monitor.db").exists()


def test_a_url_is_read_as_what_it_is(config: Path, site: Site) -> None:
    site.on("/rss", body=FEED.format(url=site.url)).on("/a", body="<p>" + "Ships come. " * 60)
    status, shown = tried(f"{site.url}/rss", config, "--format", "json")
    told = json.loads(shown)
    assert (status, told["type"]) == (0, "feed")
    (article,) = told["articles"]  # the entry and what was read behind it are one
    assert article["title"] == "Harbour busy"
    assert "Ships come." in article["text"]
    assert told["asked"] == [f"{site.url}/rss", f"{site.url}/a"]


def test_what_cannot_be_had_is_said_with_a_status(config: Path, site: Site) -> None:
    status, shown = tried("reg", config)
    assert status == 1
    assert "problem: 127.0.0.1 answered 404" in shown
    status, shown = tried("rge", config)
    assert status == 2
    assert "neither a URL nor a configured source" in shown
