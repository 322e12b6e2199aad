"""What the pages of companies say: names, facts, holdings, events, and what is in dispute."""

import re

from monitor.store import Session, companies
from tests.web.conftest import NOW, Dashboard
from tests.web.pages import page, words
from tests.web.story import contradict


async def test_a_company_shows_names_facts_holdings_and_events(dashboard: Dashboard) -> None:
    html = await page(dashboard, "/companies?q=远航")
    (found,) = re.findall(r'href="(/companies/cmp_\w+)"', html)
    own = await page(dashboard, found)
    said = words(own)
    assert "<svg" in own
    assert "<style" not in own
    for part in ("青岛远航电池有限公司 other script", "Li Wei heads it.", "Beichen New Energy",
                 "was registered with a capital of CNY 90 million", "2026-02-01"):  # fmt: skip
        assert part in said, part
    group = words(await page(dashboard, "/companies?q=91370200163562681G"))
    assert "Beichen Group" in group
    assert "Orchard" not in group
    assert "No such company" in words(await page(dashboard, "/companies?q=%25"))
    assert (await dashboard.client.get("/companies/cmp_none")).status_code == 404


async def test_a_company_shows_who_is_behind_it(dashboard: Dashboard) -> None:
    html = await page(dashboard, "/companies?q=Beichen+New+Energy")
    (found,) = re.findall(r'href="(/companies/cmp_\w+)"', html)
    said = words(await page(dashboard, found))
    assert (
        "more than 25 % of shares or votes, or control. 62.5 % Beichen Group Who holds it" in said
    )


async def test_why_two_firms_may_be_one_is_said_in_the_page_s_language(
    dashboard: Dashboard,
) -> None:
    def link(session: Session) -> str:
        first, second, third = (
            companies.add_company(session, name, {}, NOW, source="gazette").id
            for name in ("Larch Tools Ltd", "Larch Tool Ltd", "Larch Toolworks Ltd")
        )
        companies.link_maybe_same(session, first, second, companies.SIMILAR, NOW)
        why = companies.shared_number("gazette")
        companies.link_maybe_same(session, first, third, why, NOW)
        return first

    found = await dashboard.ctx.threads.write(link)
    said = words(await page(dashboard, f"/companies/{found}"))
    assert "Larch Tool Ltd similar names" in said
    assert "Larch Toolworks Ltd a number of both in gazette" in said
    in_chinese = words(await page(dashboard, f"/companies/{found}?lang=zh"))
    assert "Larch Tool Ltd 名称相近" in in_chinese
    assert "Larch Toolworks Ltd gazette中编号相同" in in_chinese


async def test_disputes_are_shown_with_who_is_believed(dashboard: Dashboard) -> None:
    contested = await dashboard.ctx.threads.write(contradict, NOW)
    said = words(await page(dashboard, f"/companies/{contested}"))
    assert "disputed Weir AB 60 % (gazette) against Weir AB 40 % (courier)" in said
    assert said.count("Believed first: a register, then the paper.") == 2  # an owner, a capital
    in_chinese = words(await page(dashboard, f"/companies/{contested}?lang=zh"))
    assert in_chinese.count("优先采信登记机关，其次媒体。") == 2
    assert "（gazette）" in in_chinese
