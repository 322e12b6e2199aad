"""A changed config.yaml is taken up while running; a broken one leaves the last good in force."""

from pathlib import Path

import pytest

from monitor import app, config
from monitor.errors import StoreError
from monitor.run._reload import Reloader
from monitor.store import sources


async def test_a_broken_edit_is_told_and_a_mended_one_taken_up(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    good = f"database: sqlite:///{tmp_path}/m.db\nwatchlist: [{{name: Beichen}}]\n"
    path.write_text(good, encoding="utf-8")
    async with app.build(config.load(path, {})) as ctx:
        reloader = Reloader(ctx)
        running = ctx.plan
        path.write_text(f"{good}surces: []\n", encoding="utf-8")
        await reloader.look()
        assert "did you mean `sources`" in (ctx.health.config_error or "")
        assert ctx.plan is running

        path.write_text(good.replace("Beichen", "Nanhe"), encoding="utf-8")
        await reloader.look()
        assert ctx.health.config_error is None
        assert list(ctx.watched) == ["Nanhe"]

        path.write_text(f"{good}sources: [{{id: a, type: feed, url: 'file:///x'}}]\n")
        await reloader.look()
        assert "file" in (ctx.health.config_error or "")
        assert list(ctx.watched) == ["Nanhe"]


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
async def test_another_file_is_refused_while_a_daemon_runs_and_a_trial_changes_nothing(
    tmp_path: Path, kind: str, request: pytest.FixtureRequest
) -> None:
    is_file = kind == "sqlite"
    url = f"sqlite:///{tmp_path}/m.db" if is_file else request.getfixturevalue("empty_postgres")

    def file(name: str, source: str) -> config.Settings:
        path = tmp_path / name
        text = (
            f"database: {url}\nsources: [{{id: {source}, type: feed, url: 'https://a.example'}}]\n"
        )
        path.write_text(f"{text}watchlist: [{{name: Beichen}}]\n", encoding="utf-8")
        return config.load(path, {})

    running, copy, other = file("a.yaml", "one"), file("b.yaml", "one"), file("c.yaml", "two")
    async with app.build(running) as ctx:
        async with app.build(other, governs=False):
            pass
        async with app.build(copy):
            pass
        async with app.build(running):
            pass
        with pytest.raises(StoreError, match=r"`monitor run` uses it with .*a\.yaml"):
            async with app.build(other):
                pass
        health = await ctx.threads.read(sources.health, ctx.clock())
        assert [one.id for one in health] == ["one"]
    async with app.build(running, governs=False), app.build(other) as ctx:  # a trial is no daemon
        health = await ctx.threads.read(sources.health, ctx.clock())
        assert [one.id for one in health] == ["two"]
