"""`monitor source parse`: saved answers in, one JSON line a file out."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from monitor.cli import app

FEED = """<rss version="2.0"><channel><title>Paper</title>
<item><title>Tarn 泵业增资</title><link>https://paper.test/1</link><guid>g1</guid>
<pubDate>Tue, 03 Nov 2026 08:00:00 +0800</pubDate></item></channel></rss>"""


def parsed(*words: str | Path) -> list[dict]:
    result = CliRunner().invoke(app, ["source", "parse", *map(str, words)])
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_every_file_is_a_line_decoded_as_in_production(tmp_path: Path) -> None:
    good, bad = tmp_path / "a.xml", tmp_path / "b.html"
    declared = '<?xml version="1.0" encoding="gb2312"?>'
    good.write_bytes((declared + FEED).encode("gb18030"))
    bad.write_text("<html><body>no feed</body></html>")
    first, second = parsed("feed", good, bad)
    assert first == {
        "file": str(good),
        "records": [],
        "articles": [
            {
                "url": "https://paper.test/1",
                "title": "Tarn 泵业增资",
                "published": "2026-11-03T00:00:00Z",
            }
        ],
        "events": [],
        "more": [],
        "problems": [],
    }
    assert second["file"] == str(bad)
    assert "HTML page, not a feed" in second["problems"][0]


def test_unknown_types_and_missing_files_are_errors_of_the_arguments(tmp_path: Path) -> None:
    runner = CliRunner()
    unknown = runner.invoke(app, ["source", "parse", "feeed", "x"])
    missing = runner.invoke(app, ["source", "parse", "feed", str(tmp_path / "x")])
    assert (unknown.exit_code, missing.exit_code) == (2, 2)


@pytest.mark.parametrize("options", [["--config"], []])
def test_a_sources_own_options_are_used_with_its_config(tmp_path: Path, options: list[str]) -> None:
    page = tmp_path / "list.html"
    page.write_text('<a class=x href="/one">Short</a><a href="/two">Another</a>')
    config = tmp_path / "config.yaml"
    config.write_text(
        "watchlist: [{name: Tarn}]\n"
        'sources: [{id: p, type: page, url: "https://p.test/l", links: a.x}]\n'
    )
    url = ["--url", "https://p.test/list"]
    found = parsed("p" if options else "page", page, *url, *options, *[config][: len(options)])
    assert [one["title"] for one in found[0]["articles"]] == (["Short"] if options else [])
