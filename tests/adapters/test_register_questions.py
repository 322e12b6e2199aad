"""What each register is asked: by number, for new companies, by name; and what no answer means."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor import adapters
from monitor.errors import ParseError
from monitor.model import Cursor, Look, Page, Record, Request, Source, Watch

NOW = datetime(2026, 11, 3, 12, tzinfo=UTC)
WATCH = Watch(
    "Tarn Pumps",
    ids={
        "companies_house": "SC123456", "orgnr": "974760673", "uid": "CHE-109.322.551",
        "siren": "552100554", "cik": "1690820", "lei": "5493001KJTIIGC8Y1R12", "ico": "27082440",
        "krs": "0000123456", "gcis": "12345675", "business_id": "0112038-9",
        "uscc": "91370200163562681G", "cnpj": "33.683.111/0002-80", "stock": "600999.SH",
    },
)  # fmt: skip
PEER = Watch("Tarn Holdings", ids={"stock": "6999.HK"})
DISCOVER = {"name": ["Tarn"], "sic": ["28.13"], "place": ["Leith"]}


def source(kind: str, **options: Any) -> Source:
    address = adapters.address(kind)
    return Source("s", kind, address, timedelta(hours=1), options)


def start(kind: str, cursor: Any = None, **options: Any) -> list[Request]:
    adapter = adapters.find(kind)
    assert adapter is not None
    assert set(options) <= adapter.OPTIONS
    look = Look((WATCH, PEER), NOW, cursor)
    return list(adapter.start(source(kind, **options), look))


def tails(requests: list[Request], kind: str) -> list[str]:
    return [request.url.removeprefix(adapters.address(kind)) for request in requests]


@pytest.mark.parametrize(
    ("kind", "cursor", "asked"),
    [
        (
            "companies_house",
            None,
            ["/company/SC123456", "/company/SC123456/officers?items_per_page=100",
             "/company/SC123456/persons-with-significant-control?items_per_page=100",
             "/company/SC123456/filing-history?items_per_page=100"],
        ),
        (
            "brreg",
            None,
            ["/oppdateringer/enheter?size=1&sort=id,DESC", "/enheter/974760673",
             "/enheter/974760673/roller"],
        ),
        (
            "brreg",
            {"oppdateringsid": 7, "day": "2026-11-02", "numbers": ["974760673"]},
            ["/oppdateringer/enheter?size=1&sort=id,DESC",
             ("/oppdateringer/enheter?oppdateringsid=8&includeChanges=true"
             "&organisasjonsnummer=974760673&size=10000")],
        ),
        (
            "shab",
            {"day": "2026-11-02"},
            [("/publications?keyword=CHE-109.322.551&publicationStates=PUBLISHED&rubrics=HR"
             "&subRubrics=HR01,HR02,HR03&publicationDate.start=2026-10-29&pageRequest.page=0"
             "&pageRequest.size=200")],
        ),
        ("zefix", None, ["/company/uid/CHE109322551"]),
        ("bodacc", None, [""]),
        ("gleif", None, ["/lei-records/5493001KJTIIGC8Y1R12"]),
        ("ares", None, ["/ekonomicke-subjekty-vr/27082440", "/ekonomicke-subjekty/27082440"]),
        ("krs", None, ["/OdpisAktualny/0000123456?rejestr=P&format=json"]),
        ("recherche_entreprises", None, ["/search?q=552100554&page=1&per_page=10"]),
        ("prh", None, ["/companies?businessId=0112038-9"]),
        ("cnpj", None, ["/33683111000280"]),
        (
            "cninfo",
            None,
            ["/new/information/topSearch/query?_=1793707200"],
        ),
        (
            "hkex",
            None,
            [("/search/prefix.do?callback=callback&lang=ZH&type=A&name=06999&market=SEHK"
             "&_=1793707200")],
        ),
    ],
)  # fmt: skip
def test_a_followed_company_is_asked_for_by_its_number(
    kind: str, cursor: Any, asked: list[str]
) -> None:
    assert tails(start(kind, cursor), kind) == asked


def test_an_entity_that_is_newly_followed_is_read_at_once() -> None:
    cursor = {"oppdateringsid": 7, "day": "2026-11-02", "numbers": ["923609016"]}
    assert "/enheter/974760673" in tails(start("brreg", cursor), "brreg")
    newest = start("brreg")[0]
    text = '{"_embedded":{"oppdaterteEnheter":[{"oppdateringsid":9}]}}'
    (learnt,) = parse("brreg", newest.url, text=text, key=newest.key)
    assert learnt == Cursor({"oppdateringsid": 9, "day": "2026-11-03", "numbers": ["974760673"]})


def test_edgar_has_its_submissions_on_another_host_unless_told_where() -> None:
    assert [one.url for one in start("edgar")] == [
        "https://data.sec.gov/submissions/CIK0001690820.json"
    ]
    adapter = adapters.find("edgar")
    assert adapter is not None
    there = Source("s", "edgar", "http://127.0.0.1:1", timedelta(hours=1))
    (request,) = adapter.start(there, Look((WATCH,), NOW))
    assert request.url == "http://127.0.0.1:1/submissions/CIK0001690820.json"


@pytest.mark.parametrize(
    ("kind", "tail"),
    [
        ("companies_house", "/advanced-search/companies?company_name_includes=Tarn"),
        ("companies_house", "/advanced-search/companies?sic_codes=28.13"),
        ("brreg", "/enheter?navn=Tarn&fraRegistreringsdatoEnhetsregisteret=2026-11-01"),
        ("shab", "/publications?keyword=Tarn"),
        ("zefix", "/sogc/bydate/2026-11-03"),
        ("gleif", "/lei-records?filter[entity.legalName]=Tarn"),
        ("ares", "/ekonomicke-subjekty/vyhledat"),
        ("recherche_entreprises", "/search?activite_principale=28.13"),
        ("prh", "/companies?name=Tarn&registrationDateStart=2026-10-31"),
        ("cninfo", "/new/hisAnnouncement/query"),
        ("hkex", "/search/titleSearchServlet.do?"),
        ("tianyancha", "/search/2.0?word=Tarn"),
        ("qichacha", "/FuzzySearch/GetList?key="),
        ("edgar", "/cgi-bin/browse-edgar?action=getcurrent&type=8-K"),
        ("gcis", "/4347A009-6489-4F19-AC79-78F366BE7976?$format=json&$filter=Change_Of_Approval"),
    ],
)
def test_new_companies_are_looked_for_in_a_window_of_days(kind: str, tail: str) -> None:
    urls = tails(start(kind, discover=DISCOVER), kind)
    assert any(url.startswith(tail) for url in urls), urls


def test_a_source_may_name_numbers_of_its_own() -> None:
    urls = tails(start("krs", ids=["0000000001"]), "krs")
    assert [url[:25] for url in urls] == ["/OdpisAktualny/0000000001", "/OdpisAktualny/0000123456"]


def test_keys_go_as_each_register_wants_them() -> None:
    house, *_ = start("companies_house", key="k")
    assert house.headers == {"authorization": "Basic azo="}
    assert start("tianyancha", key="token")[0].headers == {"authorization": "token"}
    asked = start("qichacha", key="app:secret")[0]
    qcc = adapters.signed(asked, source("qichacha", key="app:secret"), NOW)  # when it is sent
    assert qcc.headers["timespan"] == "1793707200"
    assert len(qcc.headers["token"]) == 32
    assert qcc.headers["token"].isupper() or qcc.headers["token"].isdigit()
    assert "key=app" in qcc.url
    assert "secret" not in qcc.url


@pytest.mark.parametrize(
    "kind",
    ["companies_house", "brreg", "zefix", "edgar", "gleif", "ares", "gcis",
     "recherche_entreprises", "prh", "cninfo", "hkex", "tianyancha"],
)  # fmt: skip
def test_a_firm_without_a_number_is_searched_by_name(kind: str) -> None:
    search = getattr(adapters.find(kind), "search", None)
    assert search is not None
    requests = list(search(source(kind, key="k"), "塔恩 & Co"))
    assert requests
    assert all(one.url.startswith(adapters.address(kind)) for one in requests)
    assert all(one.url.isascii() for one in requests)


# --- no answer is an answer -----------------------------------------------------------------------


def parse(
    kind: str, url: str, *, status: int = 200, text: str = "", key: str = ""
) -> list[Record | Request | Cursor | Any]:
    adapter = adapters.find(kind)
    assert adapter is not None
    page = Page(Request(url, key=key), url, status, {}, text, "", NOW)
    return list(adapter.parse(page, source(kind)))


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


def test_a_day_without_notices_may_still_come() -> None:
    assert parse("registerbekanntmachungen", "https://x.example/d.json", status=404) == []


@pytest.mark.parametrize(("status", "kind"), [(404, "empty"), (204, "")])
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


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
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
