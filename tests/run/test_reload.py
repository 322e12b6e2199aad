"""A changed config.yaml is taken up while running; a broken one leaves the last good in force."""

from pathlib import Path

from monitor import app, config
from monitor.run._reload import Reloader


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
