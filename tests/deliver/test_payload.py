"""The bodies of the webhook contract, to the letter."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction

import pytest

from monitor.deliver import payload
from monitor.model import Company, Json, Quote, Share, Step, WatchHit
from tests.cases import each
from tests.deliver.samples import EVIDENCE, HIT, NAME, NOW, body, money, news


def test_event_body_is_the_contract():
    told = body()
    summary = told["data"].pop("summary")
    assert told == {
        "type": "event.created",
        "timestamp": "2022-11-30T01:06:00Z",
        "data": {
            "id": "evt_1a2b3c",
            "version": 1,
            "type": "registration",
            "modality": "asserted",
            "state": "reported",
            "severity": "high",
            "company": {"id": "cmp_9", "name": NAME, "ids": {"uscc": "91320500MA7XXXXX0A"}},
            "watch": {
                "name": "Northwind Group",
                "why": HIT.why,
                "relation": "possibly_controls",
                "path": [
                    {
                        "holder": "Northwind Group",
                        "target": "Northwind Kaos",
                        "share": {"low": "0.512", "high": "0.512"},
                    },
                    {
                        "holder": "Northwind Kaos",
                        "target": NAME,
                        "share": {"low": "0", "high": "1"},
                        "control": "largest",
                    },
                ],
                "new_field": ["汽车销售"],
            },
            "parties": [
                {"role": "company", "name": "云帆新能源", "company": "cmp_9"},
                {"role": "holder", "name": "Northwind Kaos Co., Ltd.", "company": "cmp_2"},
            ],
            "facts": {
                "registered_capital": {"text": "1.5亿元", "value": "150000000", "currency": "CNY"}
            },
            "date": {
                "text": "近日",
                "precision": "fuzzy",
                "from": "2022-10-31",
                "to": "2022-11-30",
            },
            "changed": [],
            "sources": [
                {
                    "source": "daily",
                    "url": "https://news.example/a?x=1&y=2",
                    "title": "云帆成立新公司",
                    "published": "2022-11-30T01:02:00Z",
                    "quote": "天眼查显示，苏州云帆新能源汽车科技有限公司成立。",
                    "attribution": {"kind": "registry", "name": "天眼查"},
                }
            ],
            "first_seen": "2022-11-30T01:05:00Z",
            "updated": "2022-11-30T01:05:00Z",
            "url": "https://monitor.example/events/evt_1a2b3c",
        },
    }
    assert NAME in summary
    assert summary.endswith(".")


def test_what_an_event_does_not_have_is_null_or_left_out():
    bare = payload.body(news(date=None, hits=(), evidence=()), public_url=None, now=NOW)["data"]
    assert (bare["date"], bare["watch"], bare["url"], bare["sources"]) == (None, None, None, [])
    assert not {"for_now", "before", "watches"} & bare.keys()


def test_an_update_says_what_was_before():
    told = body(
        kind="event.updated", changed=("registered_capital",), before={"registered_capital": "x"}
    )["data"]
    assert told["changed"] == ["registered_capital"]
    assert told["before"] == {"registered_capital": "x"}


def test_the_nearest_watch_is_the_one_and_the_others_are_not_lost():
    far = WatchHit("Far Fund", "minority", "holds 3 %")
    near = WatchHit("Near Co.", "self", "it is the company itself")
    told = body(hits=(far, HIT, near))["data"]
    assert told["watch"]["name"] == "Near Co."
    assert [one["name"] for one in told["watches"]] == ["Near Co.", "Northwind Group", "Far Fund"]
    assert "watches" not in body()["data"]


@each(
    ("share", "written"),
    [
        (Fraction(0), "0"),
        (Fraction(1), "1"),
        (Fraction(1, 2), "0.5"),
        (Fraction(1, 3), "0.333333333333"),
        (Fraction(2, 3), "0.666666666667"),
        (Fraction(1, 10**12), "0.000000000001"),
        (Fraction(999_999_999_999_999, 10**15), "1"),
    ],
)
def test_shares_are_decimal_strings(share: Fraction, written: str):
    hit = WatchHit("W", "controls", "", (Step("a", "b", Share(share, share)),))
    step = body(hits=(hit,))["data"]["watch"]["path"][0]
    assert step["share"] == {"low": written, "high": written}


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        payload.body(news(), public_url=None, now=datetime(2022, 11, 30))  # noqa: DTZ001


def test_source_bodies():
    since = NOW - timedelta(hours=1)
    told = payload.health_body(
        "source.failing", "daily", since=since, error="HTTP 503", last_ok=None, now=NOW
    )
    assert told == {
        "type": "source.failing",
        "timestamp": "2022-11-30T01:06:00Z",
        "data": {
            "source": "daily",
            "since": "2022-11-30T00:06:00Z",
            "error": "HTTP 503",
            "last_ok": None,
        },
    }


def test_a_digest_keeps_the_zone_it_is_asked_in_and_sorts_out_notices():
    shanghai = timezone(timedelta(hours=8))
    start = datetime(2022, 11, 29, 8, 30, tzinfo=shanghai)
    failing = payload.health_body(
        "source.failing", "daily", since=NOW, error="HTTP 503", last_ok=NOW, now=NOW
    )
    told = payload.digest_body(
        start, start + timedelta(days=1), [body(), failing, body(kind="event.denied")], now=NOW
    )["data"]
    assert told["from"] == "2022-11-29T08:30:00+08:00"
    assert [one["kind"] for one in told["events"]] == ["event.created", "event.denied"]
    assert [one["source"] for one in told["notices"]] == ["daily"]


def test_bytes_are_the_same_however_the_database_ordered_the_keys():
    told = body()
    shuffled = json.loads(json.dumps(told, sort_keys=True))
    assert payload.dump(told) == payload.dump(shuffled)
    assert json.loads(payload.dump(told)) == told
    assert NAME.encode() in payload.dump(told)


def test_what_no_database_and_no_utf8_takes_is_gone():
    ill = replace(EVIDENCE, title="a\x00b\ud800c", quotes=(Quote("q\udfff", 0, 2),))
    told = body(evidence=(ill,), facts={"topic\x00": ["x\ud83dy"]})
    assert told["data"]["sources"][0]["title"] == "abc"
    assert told["data"]["facts"] == {"topic": ["xy"]}
    payload.dump(told)


def _long(number: int) -> list[Json]:
    return [
        replace(EVIDENCE, url=f"https://news.example/{i}", quotes=(Quote("长" * 900, 0, 900),))
        for i in range(number)
    ]


@each(
    "changed",
    [
        {"evidence": tuple(_long(400))},
        {"facts": {"business_scope": ["研发" * 500] * 500}},
        {"facts": {f"fact_{i}": "词" * 5_000 for i in range(200)}},
        {"facts": {"deep": {"deeper": {str(i): "x" * 9_000 for i in range(99)}}}},
        {"company": Company("cmp_1", "名" * 50_000, {})},
    ],
)
def test_a_body_is_never_larger_than_receivers_take_and_stays_whole(changed: dict[str, Json]):
    spelled = payload.dump(body(**changed))
    assert len(spelled) <= 20_000
    told = json.loads(spelled)["data"]
    assert told["id"] == "evt_1a2b3c"
    assert told.keys() >= {"company", "watch", "facts", "sources", "url"}


def test_a_cut_list_says_how_much_is_missing_and_links_stay_whole():
    told = json.loads(payload.dump(body(evidence=tuple(_long(400)))))["data"]
    assert len(told["sources"]) + told["left_out"]["sources"] == 400
    assert all(one["url"].startswith("https://news.example/") for one in told["sources"])


def test_a_large_digest_keeps_as_many_events_as_fit():
    told = payload.digest_body(NOW - timedelta(days=1), NOW, [body()] * 500, now=NOW)
    spelled = payload.dump(told)
    cut = json.loads(spelled)["data"]
    assert 15_000 < len(spelled) <= 20_000
    assert len(cut["events"]) + cut["left_out"]["events"] == 500
    assert cut["events"][0]["summary"] == told["data"]["events"][0]["summary"]


def test_utc_is_written_z():
    assert payload.instant(datetime(2022, 1, 1, tzinfo=UTC)) == "2022-01-01T00:00:00Z"


def test_amounts_are_strings_for_ever():
    told = body(facts={"amount": money("0.1")})
    assert json.loads(payload.dump(told))["data"]["facts"]["amount"]["value"] == "0.1"
