from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest

from monitor.model import Company, Evidence, News, Share, Step, WatchHit
from monitor.resolve.drafting import own_event
from monitor.route import (
    Due,
    Quiet,
    Routes,
    Rule,
    Silence,
    route,
    route_notice,
    weekdays,
    why_not,
)
from tests.cases import each

WORKDAYS = ("mon", "tue", "wed", "thu", "fri")
SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2022, 11, 30, 1, 2, 3, tzinfo=UTC)  # a Wednesday, 09:02 in Shanghai
CHANNELS = ("hook", "desk")
SAID = Evidence("paper", "u", "t", NOW, (), "r", 0.9, lang="zh")
EVENT = own_event("registration", Company("c", "C"), {}, [SAID], NOW, id="evt_1")
HIT = WatchHit("Haier Group", "self", "")
NEWS = News("event.created", EVENT, (HIT,), "medium")


def due(*rules: Rule, now: datetime = NOW, zone: ZoneInfo = SHANGHAI, quiet: Quiet | None = None):
    return route(NEWS, Routes(rules, CHANNELS, zone, quiet), now)


@each(
    ("rule", "told"),
    [
        (Rule(("hook",)), True),
        (Rule(("hook",), types=frozenset({"registration"})), True),
        (Rule(("hook",), types=frozenset({"launch"})), False),
        (Rule(("hook",), watch=frozenset({"Haier Group"})), True),
        (Rule(("hook",), watch=frozenset({"Other"})), False),
        (Rule(("hook",), min_severity="medium"), True),
        (Rule(("hook",), min_severity="high"), False),
        (Rule(("hook",), modality=frozenset({"denied"})), False),
        (Rule(("hook",), state=frozenset({"reported"})), True),
        (Rule(("hook",), source=frozenset({"other"})), False),
        (Rule(("hook",), state=frozenset({"denied"})), False),
        (Rule(("hook",), lang=frozenset({"zh"})), True),
        (Rule(("hook",), lang=frozenset({"en"})), False),
        (Rule(("gone",)), False),
    ],
)
def test_a_rule_tells_what_it_asks_for(rule: Rule, told: bool) -> None:  # noqa: FBT001
    assert due(rule) == ((Due("hook", NOW),) if told else ())


def test_every_rule_that_matches_is_used_once_a_channel_and_at_once_beats_a_digest() -> None:
    digest = Rule(("hook", "desk"), digest=time(8, 30))
    found = due(digest, Rule(("hook",)), Rule(("hook",)))
    assert found == (
        Due("hook", NOW),
        Due("desk", datetime(2022, 12, 1, 0, 30, tzinfo=UTC), "2022-12-01T08:30"),
    )


@each(
    ("now", "key"),
    [
        (datetime(2022, 11, 30, 0, 30, tzinfo=UTC), "2022-11-30T08:30"),
        (datetime(2022, 11, 30, 0, 31, tzinfo=UTC), "2022-12-01T08:30"),
        (datetime(2022, 12, 2, 9, 0, tzinfo=UTC), "2022-12-05T08:30"),
        (datetime(2022, 12, 3, 20, 0, tzinfo=UTC), "2022-12-05T08:30"),
    ],
)
def test_a_digest_waits_for_its_next_workday(now: datetime, key: str) -> None:
    (found,) = due(Rule(("desk",), digest=time(8, 30), days=weekdays(WORKDAYS)), now=now)
    assert found.digest == key


def test_an_immediate_rule_waits_for_its_days_too() -> None:
    saturday = datetime(2022, 12, 3, 4, 0, tzinfo=UTC)
    (found,) = due(Rule(("desk",), days=weekdays(WORKDAYS)), now=saturday)
    assert found == Due("desk", datetime(2022, 12, 4, 16, 0, tzinfo=UTC))


NIGHT = Quiet(time(22), time(7))


@each(
    ("now", "at"),
    [
        ("2022-11-30T13:59:00+00:00", "2022-11-30T13:59:00+00:00"),
        ("2022-11-30T14:00:00+00:00", "2022-11-30T23:00:00+00:00"),
        ("2022-11-30T22:59:59+00:00", "2022-11-30T23:00:00+00:00"),
        ("2022-11-30T23:00:00+00:00", "2022-11-30T23:00:00+00:00"),
    ],
)
def test_quiet_hours_hold_back(now: str, at: str) -> None:
    (found,) = due(Rule(("hook",)), now=datetime.fromisoformat(now), quiet=NIGHT)
    assert found.at == datetime.fromisoformat(at)


@each(
    ("quiet", "now", "at"),
    [
        # 26 March 2023: clocks in Berlin go from 02:00 to 03:00.
        (NIGHT, "2023-03-25T22:00:00+00:00", "2023-03-26T05:00:00+00:00"),
        (Quiet(time(1), time(2, 30)), "2023-03-26T00:30:00+00:00", "2023-03-26T01:30:00+00:00"),
        # 29 October 2023: 02:00 to 03:00 comes twice.
        (NIGHT, "2023-10-28T21:00:00+00:00", "2023-10-29T06:00:00+00:00"),
        (Quiet(time(12), time(14)), "2023-06-01T10:30:00+00:00", "2023-06-01T12:00:00+00:00"),
        (Quiet(time(12), time(12)), "2023-06-01T10:30:00+00:00", "2023-06-01T10:30:00+00:00"),
    ],
)
def test_quiet_hours_end_by_the_wall_clock(quiet: Quiet, now: str, at: str) -> None:
    moment = datetime.fromisoformat(now)
    (found,) = due(Rule(("hook",)), now=moment, zone=BERLIN, quiet=quiet)
    assert found.at == datetime.fromisoformat(at)


def test_a_digest_inside_quiet_hours_is_sent_at_their_end() -> None:
    (found,) = due(Rule(("desk",), digest=time(6)), quiet=NIGHT)
    assert found == Due("desk", datetime(2022, 11, 30, 23, 0, tzinfo=UTC), "2022-12-01T06:00")


def test_news_of_a_source_goes_where_nothing_narrower_was_asked_for() -> None:
    rules = (
        Rule(("hook",)),
        Rule(("desk",), types=frozenset({"registration"})),
        Rule(("desk",), watch=frozenset({"Haier Group"})),
    )
    told = route_notice("source.failing", Routes(rules, CHANNELS, SHANGHAI), NOW)
    assert told == (Due("hook", NOW),)


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        due(Rule(("hook",)), now=datetime(2022, 11, 30))  # noqa: DTZ001


def test_a_silence_holds_back_what_it_covers_and_ends_as_one_digest() -> None:
    until = datetime(2022, 12, 5, tzinfo=SHANGHAI)
    silences = (
        Silence(until, types=frozenset({"registration"}), watch=frozenset({"Haier Group"})),
        Silence(until, types=frozenset({"launch"})),
        Silence(NOW - timedelta(days=1)),  # is over
    )
    rules = (Rule(("hook",)), Rule(("desk",), digest=time(8, 30)))
    routes = Routes(rules, CHANNELS, SHANGHAI, silences=silences)
    ends = until.astimezone(UTC)
    told = route(NEWS, routes, NOW)
    assert told == tuple(Due(one, ends, "silence:2022-12-04T16:00Z") for one in CHANNELS)
    other = replace(NEWS, event=replace(EVENT, type="partnership"))
    assert route(other, routes, NOW)[0] == Due("hook", NOW)


def held(*silences: Silence) -> Due:
    rules = (Rule(("hook",)),)
    (found,) = route(NEWS, Routes(rules, ["hook"], SHANGHAI, silences=silences), NOW)
    return found


def test_a_silence_that_is_over_holds_nothing_and_of_several_the_longest_counts() -> None:
    assert held(Silence(NOW)) == Due("hook", NOW)
    soon, late = (Silence(NOW + timedelta(days=n)) for n in (1, 3))
    assert held(soon, late) == held(late, soon) == held(late)
    assert held(late).at == late.until


def test_a_rule_for_one_source_hears_of_that_source_only() -> None:
    rule = Rule(("hook",), source=frozenset({"daily"}))
    routes = Routes((rule,), ["hook"], SHANGHAI)
    assert route_notice("source.failing", routes, NOW, source="daily")
    assert not route_notice("source.failing", routes, NOW, source="uk")


@each(
    ("now", "key", "at"),
    [
        # 26 March 2023: no clock in Berlin shows 02:30; on 29 October it comes twice.
        ("2023-03-26T00:10:00+00:00", "2023-03-26T02:30", "2023-03-26T01:30:00+00:00"),
        ("2023-03-26T01:40:00+00:00", "2023-03-27T02:30", "2023-03-27T00:30:00+00:00"),
        ("2023-10-29T00:10:00+00:00", "2023-10-29T02:30", "2023-10-29T00:30:00+00:00"),
        ("2023-10-29T00:50:00+00:00", "2023-10-30T02:30", "2023-10-30T01:30:00+00:00"),
        ("2023-10-29T01:40:00+00:00", "2023-10-30T02:30", "2023-10-30T01:30:00+00:00"),
    ],
)
def test_a_digest_comes_once_a_local_date_whatever_the_clocks_do(
    now: str, key: str, at: str
) -> None:
    rule = Rule(("desk",), digest=time(2, 30))
    (found,) = due(rule, now=datetime.fromisoformat(now), zone=BERLIN)
    assert (found.digest, found.at) == (key, datetime.fromisoformat(at))


def test_a_rule_asks_for_a_share_and_for_a_new_field() -> None:
    half, unknown = Share(Fraction(1, 2), Fraction(1, 2)), Share(Fraction(0), Fraction(1))
    path = (Step("a", "b", half), Step("b", "c", half))
    held = replace(NEWS, hits=(replace(HIT, path=path),))
    assert why_not(Rule(("hook",), min_share=Fraction(1, 4)), held) is None
    assert "at most 25 %" in (why_not(Rule(("hook",), min_share=Fraction(1, 3)), held) or "")
    maybe = replace(NEWS, hits=(replace(HIT, path=(Step("a", "b", unknown),)),))
    assert why_not(Rule(("hook",), min_share=Fraction(1, 2)), maybe) is None
    assert "new_field" in (why_not(Rule(("hook",), new_field=True), NEWS) or "")
    fresh = replace(NEWS, hits=(replace(HIT, new_field=("cars",)),))
    assert why_not(Rule(("hook",), new_field=True), fresh) is None
