"""Changes between two records, and differences that are not changes."""

from datetime import date

from monitor.events import changed, finding_json
from monitor.model import Facts, Json, Record
from tests.cases import each


def record(name: str = "Tarn Pumps Ltd", **facts: Json) -> Record:
    return Record("1", "https://r.test/1", name, {"orgnr": "1"}, facts)


def differences(before: Facts, after: Facts) -> list[dict]:
    return [finding_json(one) for one in changed(record(**before), record(**after))]


def money(value: str, currency: str = "EUR", **more: str) -> dict[str, str]:
    return {"value": value, "currency": currency, **more}


def test_a_capital_that_grew_has_before_after_and_size_to_the_last_digit() -> None:
    (event,) = differences(
        {"registered_capital": money("123456789012345678.01", "CHF", kind="issued")},
        {"registered_capital": money("123456789012345678.02", "CHF", kind="issued")},
    )
    assert event["type"] == "capital_change"
    assert event["facts"]["capital_from"]["value"] == "123456789012345678.01"
    assert event["facts"]["capital_to"] == {
        "text": "123456789012345678.02 CHF",
        "value": "123456789012345678.02",
        "currency": "CHF",
        "kind": "issued",
    }
    assert event["facts"]["change"]["value"] == "0.01"
    assert event["facts"]["direction"] == "increase"
    assert event["attribution"] == {"kind": "registry"}
    assert "→" in event["evidence"][0]["quote"]


def test_subscribed_and_paid_in_are_two_changes() -> None:
    found = differences(
        {"registered_capital": money("100"), "paid_in_capital": money("50")},
        {"registered_capital": money("200"), "paid_in_capital": money("80")},
    )
    kinds = {e["facts"]["capital_to"].get("kind"): e["facts"]["capital_to"]["value"] for e in found}
    assert kinds == {None: "200", "paid_in": "80"}


@each(
    ("before", "after"),
    [
        ({"registered_capital": money("20000")}, {"registered_capital": money("20000.00")}),
        ({"registered_capital": money("5000", "BGN")}, {"registered_capital": money("2556.46")}),
        ({"registered_capital": money("50000", "DEM")}, {"registered_capital": money("25564.59")}),
        ({"registered_capital": money("5000")}, {}),
        ({}, {"registered_capital": money("5000")}),
        (
            {"registered_capital": money("5000", kind="issued")},
            {"registered_capital": money("9000", kind="authorised")},
        ),
        ({"address": "1 High St., Leeds"}, {"address": "1 HIGH ST LEEDS"}),
        ({"business_scope": "销售；制造。"}, {"business_scope": ["制造", "銷售"]}),
        ({"status": "存续"}, {"status": "在营"}),
        ({"status": "active"}, {}),
        (
            {"holders": [{"name": "A GmbH", "percent": "25.0"}]},
            {"holders": [{"name": "a gmbh", "percent": "25"}]},
        ),
        ({"holders": [{"name": "A GmbH", "percent": "25"}]}, {"holders": [{"name": "A GmbH"}]}),
        (
            {"officers": [{"name": "Ann Roe", "role": "Director"}]},
            {"officers": [{"name": "ANN ROE", "role": "director", "from": "2020-01-01"}]},
        ),
        ({"legal_representative": "王海"}, {"legal_representative": "王 海"}),
    ],
)
def test_formatting_redenomination_and_what_one_side_leaves_out_change_nothing(
    before: Facts, after: Facts
) -> None:
    assert differences(before, after) == []


def test_a_name_that_is_only_written_otherwise_stays() -> None:
    assert changed(record("Tarn Pumps LIMITED"), record("TARN PUMPS Ltd.")) == []
    (event,) = changed(record("Tarn Pumps Ltd"), record("Tarn Water Ltd"))
    assert (event.type, event.facts) == (
        "name_change",
        {"from": "Tarn Pumps Ltd", "to": "Tarn Water Ltd"},
    )


def test_holders_come_go_and_hold_other_parts() -> None:
    found = differences(
        {
            "holders": [
                {"name": "A GmbH", "percent": "60"},
                {"name": "B GmbH", "percent": "40"},
                {"name": "C plc", "low": "25", "high": "50", "kind": "votes"},
            ]
        },
        {
            "holders": [
                {"name": "A GmbH", "percent": "51.2", "from": "2026-10-01"},
                {"name": "D GmbH", "percent": "48.8"},
                {"name": "C plc", "low": "50", "high": "75", "kind": "votes"},
            ]
        },
    )
    told = {
        event["parties"][1]["name"]: (
            event["facts"]["percent_from"],
            event["facts"]["percent_to"],
            event["facts"]["direction"],
        )
        for event in found
    }
    assert told == {
        "A GmbH": ({"value": "60"}, {"value": "51.2"}, "decrease"),
        "B GmbH": ({"value": "40"}, {"value": "0"}, "decrease"),
        "C plc": ({"low": "25", "high": "50"}, {"low": "50", "high": "75"}, "increase"),
        "D GmbH": ({"value": "0"}, {"value": "48.8"}, "increase"),
    }
    assert found[0]["date"] == {
        "text": "2026-10-01",
        "from": "2026-10-01",
        "to": "2026-10-01",
        "precision": "day",
    }


def test_amounts_stand_for_shares_where_no_percentage_is_given() -> None:
    (event,) = differences(
        {"holders": [{"name": "甲公司", "amount": money("300", "CNY")}]},
        {
            "holders": [
                {"name": "甲公司", "amount": money("300", "CNY")},
                {"name": "乙公司", "amount": money("100", "CNY")},
            ]
        },
    )[1:]
    assert event["facts"]["percent_to"] == {"value": "25"}


def test_another_number_of_shares_is_told_where_no_part_of_the_whole_is_known() -> None:
    (event,) = differences(
        {"holders": [{"name": "A AG", "shares": "600"}, {"name": "B AG", "shares": "400"}]},
        {"holders": [{"name": "A AG", "shares": "900"}, {"name": "B AG", "shares": "400"}]},
    )
    assert event["facts"] == {"direction": "increase", "shares": "300"}
    assert event["evidence"][0]["quote"] == "holder A AG: 600 shares → 900 shares"


def test_officers_are_appointed_resign_and_move() -> None:
    found = differences(
        {
            "officers": [
                {"name": "Ann Roe", "role": "director"},
                {"name": "Bo Lund", "role": "director"},
                {"name": "Cy Day", "role": "secretary"},
            ]
        },
        {
            "officers": [
                {"name": "Ann Roe", "role": "director"},
                {"name": "Bo Lund", "role": "director", "to": "2026-09-30"},
                {"name": "Cy Day", "role": "director"},
                {"name": "Di Orr", "role": "director", "from": "2026-10-01"},
            ]
        },
    )
    told = {(e["parties"][1]["name"], e["facts"]["change"], e["facts"]["position"]) for e in found}
    assert told == {
        ("Cy Day", "moved", "director"),
        ("Di Orr", "appointed", "director"),
        ("Bo Lund", "resigned", "director"),
    }


@each(
    ("was", "now_is", "kind"),
    [
        ("active", "dissolved", "deregistration"),
        ("存续（在营、开业、在册）", "注销", "deregistration"),
        ("Active", "Insolvency Proceedings", "insolvency"),
        ("active", "liquidation", "status_change"),
        ("active", "Active - Proposal to Strike off", "status_change"),
        ("存续", "吊销", "status_change"),
    ],
)
def test_a_status_makes_the_event_that_it_means(was: str, now_is: str, kind: str) -> None:
    (event,) = differences({"status": was}, {"status": now_is})
    assert (event["type"], event["facts"]) == (kind, {"from": was, "to": now_is})


def test_the_day_is_the_registers_else_between_the_two_looks() -> None:
    before = record(registered_capital=money("1"))
    after = record(registered_capital=money("2"))
    (event,) = changed(before, after, (date(2026, 11, 1), date(2026, 11, 3)))
    assert event.date is not None
    assert (event.date.start, event.date.end, event.date.precision) == (
        date(2026, 11, 1),
        date(2026, 11, 3),
        "fuzzy",
    )
    dated = record(registered_capital=money("2", date="2026-07-02"))
    (event,) = changed(before, dated, (date(2026, 11, 1), date(2026, 11, 3)))
    assert event.date is not None
    assert (event.date.start, event.date.precision) == (date(2026, 7, 2), "day")
