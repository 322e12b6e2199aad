"""The item of a current report and what its text says are one event, with the text's details."""

from pathlib import Path

import pytest

from monitor import app
from monitor.store import browse
from tests._servers.registers import CIK
from tests._servers.site import Site
from tests.test_register_week import Week

APPOINTED = (
    "<html><body><h1>FORM 8-K</h1><p>Item 5.02 Departure of Directors or Certain Officers.</p><p>"
    "On March 10, 2026, Tarn Pumps Co. appointed Jane Abbot as Chief Financial Officer.</p></body>"
)


async def test_an_item_takes_person_and_post_from_the_text(tmp_path: Path, site: Site) -> None:
    week = Week(tmp_path, site)
    folder = f"/Archives/edgar/data/{int(CIK)}/{CIK}26000002"
    site.on(f"{folder}/doc2.htm", body=APPOINTED)
    async with app.build(week.settings, clock=week.clock) as ctx:
        await week.day(ctx)
        week.edgar.report(2, week.clock.now, "5.02")
        await week.day(ctx)
    (told,) = [one["data"] for one in week.hook.bodies]
    assert [(party["role"], party["name"]) for party in told["parties"]] == [
        ("company", "Tarn Pumps Co."),
        ("person", "Jane Abbot"),
    ]
    assert told["facts"]["item"] == "5.02"
    assert told["facts"]["position"] == "Chief Financial Officer"
    assert len(told["sources"]) == 2


@pytest.mark.parametrize(
    ("item", "text", "parties"),
    [
        ("2.01", "Tarn Pumps Co. completed the acquisition of Weir Valves Inc. for $40 million.",
         {"acquirer": "Tarn Pumps Co.", "target": "Weir Valves Inc."}),
        ("1.01", "under a merger agreement Tarn Pumps Co. will acquire Weir Valves Inc. in May.",
         {"acquirer": "Tarn Pumps Co.", "target": "Weir Valves Inc."}),
        ("2.01", "Nothing more.", {"company": "TARN PUMPS CO."}),
    ],
)  # fmt: skip
async def test_a_deal_is_told_by_the_text_of_a_report_or_vaguely_by_its_number(
    item: str, text: str, parties: dict[str, str], tmp_path: Path, site: Site
) -> None:
    week = Week(tmp_path, site)
    folder = f"/Archives/edgar/data/{int(CIK)}/{CIK}26000002"
    report = (
        f"<html><body><h1>FORM 8-K</h1><p>Item {item} Deal.</p><p>On March 10, 2026, {text}</p>"
    )
    site.on(f"{folder}/doc2.htm", body=report)
    async with app.build(week.settings, clock=week.clock) as ctx:
        await week.day(ctx)
        week.edgar.report(2, week.clock.now, item)
        await week.day(ctx)
        found = await ctx.threads.read(browse.page, browse.Wanted(), limit=9)
    (deal,) = [one for one in found if one.type != "registration"]
    assert {party.role: party.name for party in deal.parties} == parties
