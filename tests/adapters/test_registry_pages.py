"""Registers' pages that nobody wrote an adapter for: registry_page/<case>/{page.*, record.json}."""

import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor import adapters
from monitor.adapters.registry_page import _cells, parse, start
from monitor.cli._found import record_json
from monitor.errors import ParseError
from monitor.events import finding_json
from monitor.model import Look, Page, Record, Request, Source, Watch
from tests.cases import each

CASES = sorted(Path(__file__).parent.glob("registry_page/*"))
URL = "https://register.example/company/1"
SHARED = Path(__file__).parents[3] / "shared" / "payloads"


def read(text: str, key: str = "", **options: Any) -> list[Record]:
    page = Page(Request(URL, key=key), URL, 200, {}, text, "", datetime.now(UTC))
    source = Source("r", "registry_page", URL, timedelta(hours=1), options)
    return [found for found in parse(page, source) if isinstance(found, Record)]


def told(record: Record) -> Any:
    shown = record_json(record)
    if record.events:
        shown["events"] = [
            {name: event[name] for name in ("type", "facts", "date") if name in event}
            for event in map(finding_json, record.events)
        ]
    return shown


@each("folder", CASES)
def test_a_page_of_a_register_is_read_by_its_labels(folder: Path) -> None:
    (path,) = folder.glob("page.*")
    (record,) = read(path.read_text(encoding="utf-8"))
    assert told(record) == json.loads((folder / "record.json").read_text(encoding="utf-8"))


PAGE = """<html><body><h1 class="n">Tarn Pumps Ltd</h1>
<table><tr><td>Kapitaali yhteensä</td><td>EUR 2.500,00</td></tr><tr><td>Boss</td><td>Ann Roe</td>
</tr></table><p class="no">0112038-9</p><ul class="o"><li>Weir AB (60 %)</li><li>Bo (40 %)</li></ul>
</body></html>"""


def test_fields_of_the_configuration_say_where_a_page_has_what() -> None:
    fields = {
        "name": "h1.n",
        "registered_capital": "label:Kapitaali yhteensä",
        "legal_representative": "label:boss",
        "business_id": ".no",
        "holders": "ul.o li",
    }
    (record,) = read(PAGE, fields=fields)
    assert (record.name, record.ids) == ("Tarn Pumps Ltd", {"business_id": "0112038-9"})
    assert record.facts["registered_capital"]["value"] == "2500"
    assert record.facts["legal_representative"] == "Ann Roe"
    assert [(one["name"], one["percent"]) for one in record.facts["holders"]] == [
        ("Weir AB", "60"),
        ("Bo", "40"),
    ]


def test_fields_of_an_answer_in_json_are_json_paths() -> None:
    answer = '{"a": {"n": "Tarn AS", "kap": 1234567890123456789.25, "cur": "x"}, "p": ["A", "B"]}'
    fields = {
        "name": "$.a.n",
        "registered_capital": "$.a.kap",
        "business_scope": "$.p[*]",
    }
    (record,) = read(answer, fields=fields)
    assert record.facts["registered_capital"]["value"] == "1234567890123456789.25"
    assert record.facts["business_scope"] == "A; B"


_OWNERS = """<h1>Tarn Ltd</h1><table id=o><tr><th>Shareholder</th><th>Shares held (%)</th></tr>
<tr><td>Weir AB</td><td>60</td></tr><tr><td>Bo</td><td>40</td></tr></table>"""


@each(
    ("text", "name", "where"),
    [
        (_OWNERS, "h1", "#o"),
        (_OWNERS.replace("0</td></tr>", "0 %</td></tr>"), "h1", "#o tr:has(td)"),
        (
            '{"n": "Tarn", "o": [{"name": "Weir AB", "pct": 60}, {"name": "Bo", "pct": 40}]}',
            "$.n",
            "$.o",
        ),
    ],
)
def test_a_field_of_holders_may_be_a_table_its_rows_or_a_list(
    text: str, name: str, where: str
) -> None:
    (record,) = read(text, fields={"name": name, "holders": where})
    assert record.facts["holders"] == [
        {"name": "Weir AB", "percent": "60"},
        {"name": "Bo", "percent": "40"},
    ]


@each(
    ("fields", "says"),
    [
        ({"name": "h2.gone", "address": "label:Boss"}, "no name, nothing matches 'h2.gone'"),
        ({"address": ".gone", "status": "label:Gone"}, "no address, nothing matches '.gone'"),
    ],
)
def test_a_layout_that_lost_its_name_is_a_problem(fields: dict[str, str], says: str) -> None:
    with pytest.raises(ParseError) as caught:
        read(PAGE, fields=fields)
    assert caught.value.kind == "layout"
    assert says in str(caught.value)


@each(
    ("text", "kind"),
    [
        ("", "empty"),
        ("<title>Just a moment...</title><p>Checking your browser</p>", "challenge"),
        ("<html><body><p>Nothing was found for your search.</p></body></html>", "layout"),
        ('{"error": "no such company"}', "layout"),
        ("{broken", "invalid"),
        ("[]", "layout"),
    ],
)
def test_what_is_no_company_invents_none(text: str, kind: str) -> None:
    with pytest.raises(ParseError) as caught:
        read(text)
    assert caught.value.kind == kind


FJORD = (CASES[0].parent / "json_nested" / "page.json").read_text(encoding="utf-8")


@each(
    "key",
    ["id.orgnr=923609016", "id=923609016", "name=Fjordkraft Pumper", "name=Fjord Pumper AS"],
)
def test_a_record_is_kept_under_what_was_asked_for(key: str) -> None:
    assert [one.key for one in read(FJORD, key)] == [key]


@each("key", ["id.orgnr=984851006", "name=Weir Turbines AS"])
def test_the_page_of_another_company_is_not_believed(key: str) -> None:
    with pytest.raises(ParseError) as caught:
        read(FJORD, key)
    assert caught.value.kind == "wrong_company"


def test_of_several_companies_in_an_answer_the_one_asked_for_is_taken() -> None:
    answer = '[{"name": "A AS", "orgNr": "984851006"}, {"name": "B AS", "orgNr": "923609016"}]'
    assert [one.name for one in read(answer)] == ["A AS", "B AS"]
    assert [one.name for one in read(answer, "id=923609016")] == ["B AS"]


@each(
    ("url", "ids", "asked"),
    [
        ("https://r.test/{id}", None, [("https://r.test/5560360793", "id=5560360793")]),
        ("https://r.test/{id.lei}", None, [("https://r.test/LEI1", "id.lei=LEI1")]),
        ("https://r.test/?q={name}", None, [("https://r.test/?q=Tarn%20%26%20Co", "name=Tarn & Co"),
                                            ("https://r.test/?q=Weir", "name=Weir")]),
        ("https://r.test/{id}", ["7", "8"], [("https://r.test/7", "id=7"),
                                             ("https://r.test/8", "id=8")]),
        ("https://r.test/one", None, [("https://r.test/one", "")]),
    ],
)  # fmt: skip
def test_each_watched_company_is_asked_for_by_what_the_address_holds(
    url: str, ids: list[str] | None, asked: list[tuple[str, str]]
) -> None:
    watches = (Watch("Tarn & Co", ids={"lei": "LEI1", "orgnr": "5560360793"}), Watch("Weir"))
    options = {"ids": ids} if ids else {}
    source = Source("r", "registry_page", url, timedelta(hours=1), options)
    found = list(start(source, Look(watches, datetime.now(UTC))))
    assert [(one.url, one.key) for one in found] == asked
    assert set(options) <= adapters.of(source).OPTIONS


@each(
    ("written", "unit", "value", "currency"),
    [
        ("1.700.000,00 EUR", "", "1700000", "EUR"),
        ("CHF 114'285.71", "", "114285.71", "CHF"),
        ("5 857 785 892 €", "", "5857785892", "EUR"),
        ("99,999", "", "99999", ""),
        ("0.500", "", "0.5", ""),
        ("1,000", "万元", "10000000", "CNY"),
        ("1亿5000万元", "", "150000000", "CNY"),
        ("77800.32万人民币", "", "778003200", "CNY"),
        ("2,5 Mio. EUR", "", "2500000", "EUR"),
        ("HK$10,000", "", "10000", "HKD"),
        ("US$ 1,234,567.89", "", "1234567.89", "USD"),
        ("123456789012345678.01 NOK", "", "123456789012345678.01", "NOK"),
        ("25.000,00", "in EUR", "25000", "EUR"),
        ("20790519 лв.", "", "20790519", "BGN"),
    ],
)
def test_sums_are_exact_however_they_are_written(
    written: str, unit: str, value: str, currency: str
) -> None:
    sum_ = _cells.money(written, unit)
    assert sum_ is not None
    assert (sum_["value"], sum_.get("currency", "")) == (value, currency)


@each(
    ("written", "day"),
    [
        ("2015年12月10日", "2015-12-10"),
        ("1435507200000", "2015-06-29"),
        ("0760221", "1987-02-21"),
        ("087年05月20日", "1998-05-20"),
        ("31.12.2020", "2020-12-31"),
        ("03/04/2019", "2019-04-03"),
        ("12/25/2019", "2019-12-25"),
        ("3 avril 2015", "2015-04-03"),
        ("19990304", "1999-03-04"),
        ("暂无", None),
    ],
)
def test_days_are_read_in_many_calendars(written: str, day: str | None) -> None:
    assert _cells.day(written) == day


@pytest.mark.skipif(not SHARED.is_dir(), reason="the recordings are not beside the checkout")
@pytest.mark.parametrize(
    ("path", "name", "ids", "capital"),
    [
        ("tw_gcis/5F64D864_22099131.json", "台灣積體電路製造股份有限公司", {"gcis": "22099131"},
         ("280500000000", "TWD")),
        ("cn_tianyancha/company_2319314962.json", "陕西优百信息技术有限公司",
         {"uscc": "91610131333792691H", "registration_number": "610131100208823"},
         ("30000000", "CNY")),
        ("br_cnpj/response.json", "OPEN KNOWLEDGE BRASIL", {"cnpj": "19131243000197"},
         ("0", "BRL")),
        ("bg_registry/bulgaria_company_details_result.json", "АУРУБИС БЪЛГАРИЯ",
         {"registration_number": "832046871"}, None),
    ],
)  # fmt: skip
def test_real_answers_are_read_that_are_named_nowhere(
    path: str, name: str, ids: dict[str, str], capital: tuple[str, str] | None
) -> None:
    (record,) = read((SHARED / path).read_text(encoding="utf-8"))
    assert (record.name, record.ids) == (name, ids)
    sum_ = record.facts.get("registered_capital")
    assert capital == ((sum_["value"], sum_["currency"]) if sum_ else None)


def test_what_nobody_reads_on_a_page_or_in_an_answer_is_named() -> None:
    (page,) = read(
        "<h1>Tarn Ltd</h1><dl><dt>Capital</dt><dd>GBP 1</dd><dt>Status</dt><dd>Active</dd>"
        "<dt>Colour</dt><dd>red</dl>"
    )
    (answer,) = read('{"name": "Tarn AS", "kapital": "NOK 1", "colour": "red"}')
    assert (page.unread, answer.unread) == (("Colour",), ("colour",))


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr>" + "<td>注册资本</td>" * 2000 + "</tr></table>",
        "<table>" * 300 + "<tr><td>x",
        "<div>注册资本" * 1200,  # beyond any recursion
    ],
)
def test_a_hostile_layout_is_a_problem_and_no_crash(html: str) -> None:
    with pytest.raises(ParseError):
        read(html)


def test_what_stands_before_many_tables_is_looked_at_once() -> None:
    def steps(size: int) -> int:
        row = f"<tr><td>Colour</td><td>{'red ' * 20}</td></tr>"
        page = "<h1>Tarn Ltd</h1><dl><dt>Capital</dt><dd>GBP 1</dd><dt>Status</dt><dd>Active</dl>"
        calls = [0]
        sys.setprofile(lambda *_: calls.__setitem__(0, calls[0] + 1))
        try:
            read(page + f"<p>{'word ' * 20}</p><table>{row}</table>" * size)
        finally:
            sys.setprofile(None)
        return calls[0]

    assert steps(80) < 3 * steps(40)
