"""The whole way of a register: its page changes between two looks, and the receiver hears what."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor import app, config, store
from monitor.resolve.disputes import in_words
from monitor.run.local import look_and_tell
from monitor.store import disputes, events, sources
from tests._servers.site import Asked, Reply, Site
from tests.test_path import Clock, Hook, configured, one_pass, paper

USCC = "91370211MA3C4XYG7J"
HOLDERS = (("海川控股股份有限公司", "51.2%"), ("何沐阳", "48.8%"))


def page(
    capital: str = "8000万元", holders: tuple[tuple[str, str], ...] = HOLDERS, **more: str
) -> str:
    said = {"统一社会信用代码": USCC, "企业名称": "临江泵业有限公司", "注册资本": capital, **more}
    rows = "".join(f"<tr><th>{name}</th><td>{text}</td></tr>" for name, text in said.items())
    listed = "".join(f"<tr><td>{name}</td><td>{share}</td></tr>" for name, share in holders)
    heads = "<tr><th>股东名称</th><th>持股比例</th></tr>"
    return (
        f"<html><body><h2>临江泵业有限公司</h2><table>{rows}</table>"
        f"<h3>股东信息</h3><table>{heads}{listed}</table></body></html>"
    )


class Story:
    """A watched firm, its register's page, a paper and a receiver; the clock goes by hours."""

    def __init__(self, folder: Path, site: Site) -> None:
        self.answers = {"register": Reply(404), "paper": Reply(404)}
        site.on(f"/company/{USCC}", lambda _: self.answers["register"])
        site.on("/paper", lambda _: self.answers["paper"])
        self.hook = Hook(site)
        self.clock = Clock()
        self.print()
        watched = f"""\
watchlist:
  - {{name: 临江泵业有限公司, aliases: [临江泵业], ids: {{uscc: {USCC}}}}}
sources:
  - {{id: register, type: registry_page, url: "{site.url}/company/{{id.uscc}}"}}
  - {{id: paper, type: feed, url: "{site.url}/paper"}}
"""
        self.settings = configured(folder, site, watched)

    def print(self, *articles: tuple[str, str, str]) -> None:
        """What stands in the paper from now on."""
        noise = ("n1", "Harbour busy", "The harbour expects more ships.")
        asked = Asked("GET", "/paper", {}, b"")
        self.answers["paper"] = paper(noise, *articles, published=self.clock.now)(asked)

    async def look(self, text: str, status: int = 200) -> list[dict[str, Any]]:
        """One pass with that page in the register; the events that were told in it."""
        self.answers["register"] = Reply(status, text.encode())
        before = len(self.hook.bodies)
        await one_pass(self.settings, self.clock)
        self.clock.now += timedelta(hours=2)
        return self.hook.bodies[before:]


@pytest.fixture
def story(tmp_path: Path, site: Site) -> Story:
    site.on("/robots.txt", status=404)
    return Story(tmp_path, site)


async def test_a_change_in_a_register_is_told_once_with_before_and_after(story: Story) -> None:
    assert await story.look(page()) == []
    assert await story.look(page()) == []
    told = await story.look(page("1.2亿元", (("海川控股股份有限公司", "67%"), ("高念慈", "33%"))))
    by_type: dict[str, list[dict[str, Any]]] = {}
    for one in told:
        assert one["type"] == "event.created"
        by_type.setdefault(one["data"]["type"], []).append(one["data"])
    (capital,) = by_type["capital_change"]
    assert capital["state"] == "confirmed"
    assert capital["facts"]["capital_from"]["value"] == "80000000"
    assert capital["facts"]["capital_to"]["value"] == "120000000"
    assert capital["company"]["ids"] == {"uscc": USCC}
    assert capital["watch"]["relation"] == "self"
    assert "80000000 CNY → 120000000 CNY" in capital["sources"][0]["quote"]
    shares = {
        next(p["name"] for p in event["parties"] if p["role"] == "holder"): (
            event["facts"]["percent_from"]["value"],
            event["facts"]["percent_to"]["value"],
        )
        for event in by_type["shareholding_change"]
    }
    assert shares == {
        "海川控股股份有限公司": ("51.2", "67"),
        "何沐阳": ("48.8", "0"),
        "高念慈": ("0", "33"),
    }
    assert (
        await story.look(page("1.2亿元", (("海川控股股份有限公司", "67%"), ("高念慈", "33%"))))
        == []
    )


async def test_what_a_register_leaves_out_and_brings_back_is_no_change(story: Story) -> None:
    await story.look(page(法定代表人="何沐阳"))
    assert await story.look(page().replace("<h3>", "<!--").replace("</body>", "--></body>")) == []
    assert await story.look(page(法定代表人="何沐阳")) == []


@pytest.mark.parametrize(
    ("text", "status", "says"),
    [
        (page().replace(USCC, "91370200264585127J"), 200, "the page is of"),
        ("<html><body>没有找到相关企业</body></html>", 200, "no company was found"),
        ("<title>安全验证</title><p>请输入验证码</p>", 200, "robot"),
        ("", 404, "404"),
    ],
)
async def test_a_page_that_cannot_be_believed_changes_nothing_and_is_told_once(
    story: Story, text: str, status: int, says: str
) -> None:
    await story.look(page())
    told = [one for _ in range(4) for one in await story.look(text, status)]
    assert [one["type"] for one in told] == ["source.failing"]
    assert says in told[0]["data"]["error"]
    recovered = await story.look(page("9000万元"))
    assert [one["type"] for one in recovered] == ["event.created", "source.recovered"] or [
        one["type"] for one in recovered
    ] == ["source.recovered", "event.created"]


async def test_the_register_confirms_what_a_paper_told(story: Story) -> None:
    await story.look(page())
    news = "临江泵业有限公司今日公告，公司注册资本由8000万元增加至1.2亿元。"
    story.print(("n2", "临江泵业增资", news))
    (reported,) = await story.look(page())
    assert (reported["data"]["type"], reported["data"]["state"]) == ("capital_change", "reported")
    confirmed = await story.look(page("12000万元"))
    assert [(one["type"], one["data"]["id"]) for one in confirmed] == [
        ("event.confirmed", reported["data"]["id"])
    ]
    assert {one["source"] for one in confirmed[0]["data"]["sources"]} == {"paper", "register"}


async def test_a_long_first_load_goes_on_where_the_register_asked_it_to_wait(
    tmp_path: Path, site: Site
) -> None:
    asked: list[str] = []
    capital = {"value": "100"}

    def answer(request: Asked) -> Reply:
        number = request.path.rpartition("/")[2]
        asked.append(number)
        if number == "4" and asked.count("4") == 1:
            return Reply(429, headers={"Retry-After": "60"})
        said = f"<h1>Firm {number} Ltd</h1><p>Share capital: GBP {capital['value']}</p>"
        return Reply(200, said.encode())

    site.on("/robots.txt", status=404)
    for number in range(1, 7):
        site.on(f"/company/{number}", answer)
    story = Story(tmp_path, site)
    text = (tmp_path / "config.yaml").read_text(encoding="utf-8")
    wanted = f'url: "{site.url}/company/{{id}}", ids: ["1", "2", "3", "4", "5", "6"]'
    text = text.replace(f'url: "{site.url}/company/{{id.uscc}}"', wanted)
    text = text.replace("watchlist:", "watchlist:\n  - {name: Firm 2 Ltd}\n  - {name: Firm 5 Ltd}")
    (tmp_path / "config.yaml").write_text(text, encoding="utf-8")
    story.settings = config.load(tmp_path / "config.yaml", {})
    await story.look("")
    assert asked == ["1", "2", "3", "4"]
    with store.opened(story.settings.database) as opened, opened.read() as session:
        (health,) = [one for one in sources.health(session, story.clock()) if one.id == "register"]
    assert (health.progress["done"], health.progress["total"]) == (3, 6)
    assert (health.health, health.baseline_done) == ("ok", False)
    assert await story.look("") == []
    assert asked == ["1", "2", "3", "4", "4", "5", "6"]
    capital["value"] = "200"
    told = await story.look("")
    assert asked[7:] == ["1", "2", "3", "4", "5", "6"]
    assert [one["data"]["company"]["name"] for one in told] == ["Firm 2 Ltd", "Firm 5 Ltd"]


async def test_a_register_that_says_otherwise_opens_a_dispute(story: Story) -> None:
    await story.look(page())
    story.print(
        ("n2", "临江泵业增资", "临江泵业有限公司今日公告，公司注册资本由8000万元增加至3亿元。")
    )
    (reported,) = await story.look(page())
    (registered,) = await story.look(page("1.2亿元"))
    assert (registered["type"], registered["data"]["state"]) == ("event.created", "confirmed")
    with store.opened(story.settings.database) as opened, opened.read() as session:
        event = events.get(session, reported["data"]["id"])
        assert event is not None
        said = [in_words(one) for one in disputes.of_event(session, event)]
    both = "capital to: 3亿元 (paper), 1.2亿元 (register)"
    assert f"{both}; register is believed (registry before filing)" in said


BACKGROUND = "临江泵业有限公司成立于1984年，注册资本{}。"


def entered(capital: str = "8000万元") -> str:
    """The firm's page with the day of its entry: a paper's older year is the business's own."""
    return page(capital, 成立日期="2016-03-04")


async def test_a_dispute_on_a_fact_is_told_when_it_opens_and_when_it_ends(story: Story) -> None:
    await story.look(entered())
    story.print(("n1", "临江泵业的一天", BACKGROUND.format("8,000万元")))
    assert await story.look(entered()) == []
    story.print(("n2", "临江泵业的故事", BACKGROUND.format("1亿元")))
    (opened,) = await story.look(entered())
    assert opened["data"]["type"] == "dispute_opened"
    assert opened["data"]["summary"] == (
        "Sources disagree on the registered capital of 临江泵业有限公司: 8000万元 (register) is "
        "believed, 1亿元 (paper) is not."
    )
    assert opened["data"]["facts"]["because"] == "registry before media"
    assert await story.look(entered()) == []
    told = await story.look(entered("1亿元"))
    ended = [one["data"] for one in told if one["data"]["type"] == "dispute_ended"]
    assert [one["summary"] for one in ended] == [
        "Sources agree again on the registered capital of 临江泵业有限公司."
    ]
    told = await story.look(
        entered("2亿元")
    )  # the paper's word is out of date, and no contradiction
    assert [one["data"]["type"] for one in told] == ["capital_change"]


async def test_fields_that_nobody_reads_are_logged_once(
    story: Story, capsys: pytest.CaptureFixture[str]
) -> None:
    story.answers["register"] = Reply(200, page(颜色="红").encode())
    async with app.build(story.settings, clock=story.clock) as ctx:
        for _ in range(2):
            await look_and_tell(ctx, every_source=True)
            story.answers["register"] = Reply(200, page("9000万元", 颜色="蓝").encode())
        assert ctx.unread["register"] == {"颜色"}
    logged = capsys.readouterr()
    assert (logged.out + logged.err).count("fields that nobody reads") == 1
