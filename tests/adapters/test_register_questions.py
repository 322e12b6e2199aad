"""What each register is asked: by number, for new companies, by name."""

from datetime import timedelta
from typing import Any

from monitor import adapters
from monitor.model import Cursor, Look, Request, Source, Watch
from tests.adapters.parsing import NOW, parse, source
from tests.cases import each

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


def start(kind: str, cursor: Any = None, **options: Any) -> list[Request]:
    adapter = adapters.find(kind)
    assert adapter is not None
    assert set(options) <= adapter.OPTIONS
    look = Look((WATCH, PEER), NOW, cursor)
    return list(adapter.start(source(kind, **options), look))


def tails(requests: list[Request], kind: str) -> list[str]:
    return [request.url.removeprefix(adapters.address(kind)) for request in requests]


@each(
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


@each(
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


@each(
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
