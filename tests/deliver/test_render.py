"""What people read: every body in all its forms, complete and right in both languages."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bs4 import BeautifulSoup

from monitor.deliver import payload
from monitor.deliver.render import render
from monitor.model import Json, Language, Quote, Weight
from tests.cases import each
from tests.deliver.samples import BOTH, EVIDENCE, HIT, NAME, NOW, body, money

NOTICE = payload.health_body(
    "source.failing", "daily", since=NOW, error="HTTP 503 <b>", last_ok=None, now=NOW
)
BODIES = [
    body(),
    body(hits=(), evidence=(), date=None),
    payload.digest_body(NOW - timedelta(days=1), NOW, [body(), NOTICE], now=NOW),
    payload.digest_body(NOW - timedelta(days=1), NOW, [], now=NOW),
    NOTICE,
    payload.health_body("source.recovered", "daily", since=NOW, error="", last_ok=NOW, now=NOW),
    payload.trial_body("desk", now=NOW),
]


@each("language", BOTH)
@each("told", BODIES)
def test_every_kind_of_body_has_all_its_forms(told: dict[str, Json], language: Language):
    rendered = render(told, language)
    assert rendered.subject
    assert rendered.text.endswith("\n")
    assert rendered.text.strip()
    assert "\n\n\n" not in rendered.text
    assert "\n" not in rendered.subject + rendered.line
    assert BeautifulSoup(rendered.html, "lxml").title is not None


@each("language", BOTH)
def test_an_alert_says_who_what_why_and_where_it_stands(language: Language):
    told = body(language=language)
    rendered = render(told, language)
    wanted = [
        told["data"]["summary"],
        HIT.why,
        "Northwind Group",
        "Northwind Kaos",
        NAME,
        "51.2",
        EVIDENCE.quotes[0].quote,
        EVIDENCE.title,
        EVIDENCE.url,
        "https://monitor.example/events/evt_1a2b3c",
    ]
    seen = BeautifulSoup(rendered.html, "lxml")
    links = [str(link["href"]) for link in seen.find_all("a")]
    for words in wanted:
        assert words in rendered.text
        assert words in seen.get_text() or words in links
    assert rendered.subject == f"[Northwind Group] {told['data']['summary']}"


def test_the_path_shows_shares_and_what_is_not_known():
    rendered = render(body(), "en")
    assert f"Northwind Group —51.2 %→ Northwind Kaos —?→ {NAME}" in rendered.text
    boxes = [one.get_text() for one in BeautifulSoup(rendered.html, "lxml").select("td.box")]
    assert boxes == ["Northwind Group", "Northwind Kaos", NAME]


def test_a_change_shows_what_was_before():
    told = body(
        kind="event.updated",
        changed=("registered_capital",),
        before={"registered_capital": money("120000000")},
    )
    rendered = render(told, "en")
    assert "Registered capital: CNY 150 million (was CNY 120 million)" in rendered.text
    assert BeautifulSoup(rendered.html, "lxml").s.get_text() == "CNY 120 million"
    assert rendered.subject.startswith("[Northwind Group] Update: ")
    assert render(told, "zh").subject.startswith("[Northwind Group] 更新：")


def test_a_new_state_shows_the_old_one():
    told = body(kind="event.confirmed", state="confirmed", before={"state": "rumoured"})
    assert "State: confirmed by a register (was rumoured)" in render(told, "en").text


def test_a_digest_counts_links_and_says_what_fails():
    told = payload.digest_body(
        NOW - timedelta(days=1), NOW, [body(), body(kind="event.denied"), NOTICE], now=NOW
    )
    rendered = render(told, "en")
    assert rendered.subject.startswith("Digest: 2 events · 29 November 2022, 01:06 UTC")
    assert rendered.text.count("Open the event: https://") == 2
    assert "The source daily cannot be read" in rendered.text


def test_a_digest_of_thousands_shows_some_and_counts_the_rest():
    told = payload.digest_body(NOW - timedelta(days=1), NOW, [body()] * 1_000, now=NOW)
    rendered = render(told, "en")
    assert "1000 events" in rendered.subject
    assert "800 more not shown here" in rendered.text


def test_mails_know_dark_and_narrow_screens():
    html = render(body(), "en").html
    assert '<meta name="color-scheme" content="light dark">' in html
    assert "prefers-color-scheme: dark" in html
    assert 'name="viewport"' in html


LATER = replace(
    EVIDENCE, url="https://news.example/b", title="Later", quotes=(Quote("later", 0, 5),)
)


def test_an_update_begins_with_what_is_new_and_who_says_so():
    told = body(
        kind="event.updated",
        changed=("registered_capital", "parties"),
        before={
            "registered_capital": money("120000000"),
            "parties": [{"role": "company", "name": "云帆新能源", "company": "cmp_9"}],
        },
        evidence=(EVIDENCE, LATER),
    )
    text = render(told, "en").text
    new = text[text.index("What is new") : text.index("Why you are told")]
    assert "Registered capital: CNY 150 million (was CNY 120 million)" in new
    assert "Shareholder: Northwind Kaos Co., Ltd." in new
    assert "Company:" not in new  # it was known
    assert text.index("“later”") < text.index(EVIDENCE.quotes[0].quote)
    assert "What is new" not in render(body(), "en").text


def test_a_plan_carried_out_says_so():
    told = body(kind="event.updated", changed=("state",), before={"modality": "planned"})
    assert "Progress: now reported as done (was planned)" in render(told, "en").text
    assert "进展：现称已落实（原为拟进行）" in render(told, "zh").text


def test_a_correction_says_what_was_told_and_what_is_right():
    was = money("120000000")
    facts = {
        "registered_capital": money("150000000"),
        "corrected_from": {"registered_capital": was},
    }
    told = body(
        kind="event.corrected",
        state="corrected",
        facts=facts,
        changed=("registered_capital", "state"),
        before={"registered_capital": was, "state": "reported"},
    )
    text = render(told, "en").text
    assert "What we told you, and the correction" in text
    assert "Registered capital: CNY 150 million (we told you CNY 120 million)" in text
    assert "corrected from" not in text
    chinese = render(told, "zh").text
    assert "注册资本：1.5亿元人民币（此前告知1.2亿元人民币）" in chinese


def test_a_raised_bid_says_what_it_was_and_once():
    old, new = money("40000000", "GBP"), money("46000000", "GBP")
    facts = {"amount": new, "amount_from": old, "amount_change": "increase"}
    facts |= {"earlier_amounts": [old | {"until": "2022-11-29"}]}
    told = {"type": "acquisition", "kind": "event.updated", "changed": ("amount",)}
    text = render(body(**told, facts=facts, before={"amount": old}), "en").text
    assert "What is new\n  Amount: GBP 46 million (was GBP 40 million)" in text
    assert not [words for words in ("Amount before", "amount change", "until") if words in text]
    first = render(body(type="acquisition", facts=facts), "zh").text
    assert "变更前金额：4000万英镑" in first
    assert "until" not in first


def test_a_note_without_a_headline_is_not_said_twice():
    untitled = replace(EVIDENCE, title=EVIDENCE.quotes[0].quote)
    text = render(body(evidence=(untitled,)), "en").text
    assert text.count(EVIDENCE.quotes[0].quote) == 1


def test_the_reasons_of_a_severity_are_in_words():
    weighed = (
        Weight("type", "registration", 3),
        Weight("relation", "minority", -1),
        Weight("amount", "≈34%", 1),
    )
    text = render(body(weighed=weighed), "en").text
    assert "type of event: registration +3" in text
    assert "how close: a minority holding of the watched company −1" in text
    assert "its amount is ≈34 % of the company's capital +1" in text
    assert "金额相当于公司资本的≈34% +1" in render(body(weighed=weighed), "zh").text


@each(
    ("facts", "words"),
    [
        ({"direction": "decrease"}, "方向：减少"),
        ({"change": "resigned"}, "变动：离任"),
        ({"control": "wholly"}, "控制：唯一股东"),
        ({"status": "active"}, "状态：存续"),
        ({"position": "legal representative"}, "职务：法定代表人"),
        ({"fact": "registered_capital"}, "有争议的信息：注册资本\n"),
        ({"because": "registry before media"}, "取舍依据：优先采信登记机关，其次媒体"),
        ({"because": "the later statement"}, "取舍依据：采信较新的说法"),
        ({"registered_capital": {**money("10000"), "kind": "paid_in"}}, "1万元人民币（实缴）"),
    ],
)
def test_codes_are_told_in_words(facts: dict[str, Any], words: str):
    assert words in render(body(facts=facts), "zh").text


def test_what_is_over_is_said_to_be_over() -> None:
    body = payload.health_body(
        "source.recovered", "daily", since=NOW, error="answered 503", last_ok=NOW, now=NOW
    )
    told = render(body, "en").text
    assert "The error was: answered 503" in told
    assert "Failed from: " in told
