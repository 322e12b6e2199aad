"""What a register's odd answer means: none, nonsense, another company's, one with new fields."""

from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from monitor import adapters
from monitor.errors import ParseError
from monitor.model import Cursor, Look, Page, Record, Request, Watch
from tests.adapters.parsing import NOW, parse, source
from tests.cases import each


def test_a_company_without_controllers_has_none_of_them() -> None:
    url = f"{adapters.address('companies_house')}/company/SC123456/persons-with-significant-control"
    (record,) = parse("companies_house", url, status=404)
    assert record.key == "SC123456"
    assert record.facts == {"holders": []}
    assert parse("companies_house", url.replace("persons-with", "x-with"), status=404) == []


def test_an_entity_that_was_withdrawn_is_not_one_that_closed() -> None:
    url = f"{adapters.address('brreg')}/enheter/974760673"
    (record,) = parse("brreg", url, status=410, key="974760673")
    assert record.facts == {"withdrawn": "2026-11-03"}
    with pytest.raises(ParseError) as caught:
        parse("brreg", url, status=404)
    assert caught.value.kind == "empty"


def test_no_parent_leads_to_the_reason_for_it() -> None:
    base = f"{adapters.address('gleif')}/lei-records/5493001KJTIIGC8Y1R12"
    record, request = parse("gleif", f"{base}/direct-parent", status=404)
    assert record.facts == {"holders": []}
    assert request.url == f"{base}/direct-parent-reporting-exception"
    assert parse("gleif", request.url, status=404) == []


def test_relations_are_asked_for_once_a_golden_copy() -> None:
    copy = '{"meta":{"goldenCopy":{"publishDate":"2026-11-03T08:00:00Z"}},"data":[]}'
    url = f"{adapters.address('gleif')}/lei-records/5493001KJTIIGC8Y1R12"
    found = parse("gleif", url, text=copy, key="5493001KJTIIGC8Y1R12|")
    assert len([one for one in found if isinstance(one, Request)]) == 4
    known = parse("gleif", url, text=copy, key="5493001KJTIIGC8Y1R12|2026-11-03T08:00:00Z")
    assert known == [Cursor({"golden_copy": "2026-11-03T08:00:00Z"})]


@each(
    ("odd", "why"),
    [
        ("[" * 5000, "deeply"),
        ("1" * 5000, "digits"),
        ("1.5e" + "9" * 30, "digits"),
        ('"Tarn', "Unterminated"),
    ],
)
def test_json_that_cannot_be_read_is_a_problem_of_the_answer(odd: str, why: str) -> None:
    with pytest.raises(ParseError, match=why):
        parse(
            "brreg", f"{adapters.address('brreg')}/enheter/1", text='{"organisasjonsform": ' + odd
        )


def test_a_day_without_notices_may_still_come() -> None:
    assert parse("registerbekanntmachungen", "https://x.example/d.json", status=404) == []


@each(("status", "kind"), [(404, "empty"), (204, "")])
def test_a_court_register_that_has_struck_off_a_company_answers_with_nothing(
    status: int, kind: str
) -> None:
    url = f"{adapters.address('krs')}/OdpisAktualny/0000123456"
    if kind:
        with pytest.raises(ParseError) as caught:
            parse("krs", url, status=status, key="0000123456")
        assert caught.value.kind == kind
        return
    (record,) = parse("krs", url, status=status, key="0000123456")
    assert record.facts["status"] == "dissolved"


NO_ANSWERS = (
    *("", "null", "[]", "{}", '"text"', "17", "[1, 2]", "{", "[" * 50_000),
    *("<html><body>Sorry</body></html>", "<?xml version='1.0'?><a><b/></a>"),
    '{"items": [null, 3], "result": 5}',
)


@each(
    "kind",
    [name for name in adapters.names() if hasattr(adapters.find(name), "ADDRESS")],
)
def test_what_no_register_answers_is_refused_or_says_nothing(kind: str) -> None:
    for text in NO_ANSWERS:
        found: list[Any] = []
        with suppress(ParseError):  # and nothing else
            found = parse(kind, "https://x.example/", text=text)
        assert not [one for one in found if isinstance(one, Record)], text[:100]


OTHER = Watch(
    "Weir Pumps",
    ids={
        "companies_house": "00000001", "orgnr": "923609016", "uid": "CHE-116.281.710",
        "siren": "356000000", "cik": "320193", "lei": "7LTWFZYICNSX8D621K86", "ico": "00177041",
        "krs": "0000028860", "gcis": "22099131", "business_id": "1234567-1",
        "uscc": "91110000802100433B", "cnpj": "00.000.000/0001-91", "stock": "600690.SH",
    },
)  # fmt: skip


@each(
    ("kind", "number", "case"),
    [
        ("companies_house", 0, "profile"), ("companies_house", 1, "officers"),
        ("companies_house", 2, "control"), ("companies_house", 3, "capital_filings"),
        ("brreg", 1, "entity"), ("brreg", 2, "roles"), ("zefix", 0, "company"),
        ("edgar", 0, "submissions"), ("gleif", 0, "direct_parent"),
        ("ares", 0, "public_register"), ("krs", 0, "current"), ("krs", 0, "full"),
        ("gcis", 0, "company"), ("gcis", 1, "business_items"), ("prh", 0, "company"),
        ("recherche_entreprises", 0, "search"), ("tianyancha", 0, "base"),
        ("qichacha", 0, "details"), ("cnpj", 0, "mirror"),
    ],
)  # fmt: skip
def test_the_record_of_another_company_than_asked_for_is_refused(
    kind: str, number: int, case: str
) -> None:
    adapter = adapters.find(kind)
    assert adapter is not None
    asked = list(adapter.start(source(kind, key="a:b"), Look((OTHER,), NOW)))[number]
    text = (Path(__file__).parent / kind / case / "page.json").read_text(encoding="utf-8")
    found: list[Any] = []
    with pytest.raises(ParseError) as caught:
        found.extend(adapter.parse(Page(asked, asked.url, 200, {}, text, "", NOW), source(kind)))
    assert caught.value.kind == "wrong_company"
    assert not [one for one in found if isinstance(one, Record)]


@each(
    ("kind", "text", "named"),
    [
        (
            "brreg",
            '{"organisasjonsnummer": "974760673", "eierskap": {"navn": "nytt"}}',
            ["eierskap"],
        ),
        ("krs", '{"odpis": {"dane": {"dzial1": {"nowy": 1}}}}', ["nowy"]),
        ("companies_house", '{"items": [{"name": "A", "mood": "good"}]}', ["mood"]),
        (
            "bodacc",
            "<?xml version='1.0'?><listeAvis><avis><neuf>x</neuf></avis></listeAvis>",
            ["neuf"],
        ),
        ("feed", '{"anything": 1}', []),
        ("gleif", '{"data": [', []),
    ],
)
def test_a_field_that_nobody_looked_at_is_named(kind: str, text: str, named: list[str]) -> None:
    page = Page(Request(""), "", 200, {}, text, "", NOW)
    assert list(adapters.unread(page, source(kind))) == named
