"""Weeks of the registers that give one record a company, or one file a day: a table of them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

import pytest

from monitor import app
from monitor.adapters import hkex
from monitor.run.local import look_and_tell
from monitor.store import Session, disputes, events
from tests._servers.registers import Register, query, said
from tests._servers.site import Asked, Reply, Site
from tests.test_path import Clock, Hook, configured, paper
from tests.test_register_weeks import told_once

FIXTURES = Path(__file__).parent / "adapters"
Edit = Callable[[Any], None]


@dataclass(frozen=True)
class Case:
    """A register: its fixtures by path, how they are before anything happens, and what does."""

    kind: str
    watch: str
    answers: dict[str, str]
    change: Edit
    expected: dict[str, int]
    before: Edit = lambda _: None


def _zefix(value: Any) -> None:
    value[0] |= {"capitalNominal": "300000.00", "purpose": "Handel mit Pumpen", "sogcPub": []}


def _krs(value: Any) -> None:
    first = value["odpis"]["dane"]["dzial1"]
    first["kapital"]["wysokoscKapitaluZakladowego"]["wartosc"] = "2000000,00"
    first["siedzibaIAdres"]["adres"]["ulica"] = "UL. KRÓTKA"
    value["odpis"]["naglowekA"] |= {"numerOstatniegoWpisu": 17, "dataOstatniegoWpisu": "11.03.2026"}


def _gcis(value: Any) -> None:
    if "Paid_In_Capital_Amount" in value[0]:
        value[0] |= {"Paid_In_Capital_Amount": 4000000, "Company_Location": "新竹市光復路1號"}


def _alive(value: Any) -> None:
    if "Company_Name" in value[0]:
        value[0] |= {"Company_Status_Desc": "核准設立", "Company_Name": "塔恩泵浦股份有限公司"}
        value[0] |= {"Paid_In_Capital_Amount": 3000000} if "Responsible_Name" in value[0] else {}
        value[0].pop("Revoke_App_Date", None)


def _recherche(value: Any) -> None:
    value["results"][0] |= {"nom_raison_sociale": "POMPES DU RHIN",
                            "siege": {"adresse": "9 QUAI BAS 67000 STRASBOURG"}}  # fmt: skip


def _open(value: Any) -> None:
    value["results"][0] |= {"etat_administratif": "A", "date_fermeture": None}


def _prh(value: Any) -> None:
    value["companies"][0]["companySituations"] = [
        {"type": "KONK", "registrationDate": "2026-03-11", "descriptions": []}
    ]


def _healthy(value: Any) -> None:
    value["companies"][0]["companySituations"] = []


def _tianyancha(value: Any) -> None:
    result = value["result"]
    if "regCapital" in result:
        result |= {"regCapital": "90000万美元", "legalPersonName": "李红"}


def _qichacha(value: Any) -> None:
    value["Result"] |= {"RegistCapi": "2000万元人民币", "Address": "青岛市崂山区海尔路9号"}


def _existing(value: Any) -> None:
    value["Result"] |= {"Status": "存续", "ChangeRecords": []}


def _cnpj(value: Any) -> None:
    value |= {"capital_social": "2061004829,23", "logradouro": "RUA BAIXA"}


def _active(value: Any) -> None:
    value |= {"situacao_cadastral": "Ativa"}


USCC = "91370200163562681G"
GCIS = '塔恩泵浦股份有限公司, ids: {gcis: "12345675"}'
CASES = [
    Case("zefix", "Tarn Pumpen AG, ids: {uid: CHE-109.322.551}",
         {"/company/uid/CHE109322551": "zefix/company"}, _zefix,
         {"capital_change": 1, "scope_change": 1}),
    Case("krs", 'Pompa SA, ids: {krs: "0000123456"}',
         {"/OdpisAktualny/0000123456": "krs/current"}, _krs,
         {"capital_change": 1, "address_change": 1}),
    Case("gcis", GCIS,
         {"/5F64D864-61CB-4D0D-8AD9-492047CC1EA6": "gcis/company",
          "/236EE382-4942-41A9-BD03-CA0709025E7C": "gcis/business_items",
          "/4E5F7653-1B91-4DDC-99D5-468530FAE396": "gcis/directors"}, _gcis,
         {"capital_change": 1, "address_change": 1}, _alive),
    Case("recherche_entreprises", 'Pompes du Rhone, ids: {siren: "552100554"}',
         {"/search": "recherche_entreprises/search"}, _recherche,
         {"name_change": 1, "address_change": 1}, _open),
    Case("prh", "Pumppu Oy, ids: {business_id: 0112038-9}",
         {"/companies": "prh/company"}, _prh, {"insolvency": 1}, _healthy),
    Case("tianyancha, key: token", f"青岛塔恩泵业有限公司, ids: {{uscc: {USCC}}}",
         {"/ic/baseinfo/normal": "tianyancha/base",
          "/ic/changeinfo/2.0": "tianyancha/changes",
          "/ic/holder/2.0": "tianyancha/holders",
          "/ic/actualControl/3.0": "tianyancha/controllers"}, _tianyancha,
         {"capital_change": 1, "executive_change": 2}),
    Case('qichacha, key: "app:secret"', f"青岛塔恩泵业有限公司, ids: {{uscc: {USCC}}}",
         {"/ECIV4/GetBasicDetailsByName": "qichacha/details"}, _qichacha,
         {"capital_change": 1, "address_change": 1}, _existing),
    Case("cnpj", "Bombas Ltda, ids: {cnpj: 33.683.111/0002-80}",
         {"/33683111000280": "cnpj/mirror"}, _cnpj,
         {"capital_change": 1, "address_change": 1}, _active),
]  # fmt: skip


class Records(Register):
    """The register of a case."""

    case: ClassVar[Case]

    def open(self) -> None:
        self.values = {path: self._fixture(name) for path, name in self.case.answers.items()}
        for path, value in self.values.items():
            self.case.before(value)
            self.on(path, lambda _, value=value: said(value))

    def happen(self, _: datetime) -> None:
        for value in self.values.values():
            self.case.change(value)

    @staticmethod
    def _fixture(name: str) -> Any:
        return json.loads((FIXTURES / name / "page.json").read_text(encoding="utf-8"))


class Notices(Register):
    """The German notices: a file a day, of which some cannot be had at first."""

    watch = 'Tarn Pumpen AG, ids: {handelsregister: "München HRB 1234"}'
    kind, folder = "registerbekanntmachungen", "/db"
    expected: ClassVar = {"capital_change": 2}

    def open(self) -> None:
        self._publish(datetime(2026, 3, 9, tzinfo=UTC), "0", "3.500.000")

    def happen(self, day: datetime) -> None:
        for number, (raised, total) in enumerate((("500.000", "4.000.000"),
                                                  ("500.000", "4.500.000")), 1):  # fmt: skip
            self._publish(day - timedelta(days=number), str(number), total, raised)

    def _publish(self, day: datetime, key: str, total: str, raised: str = "1") -> None:
        said_there = f"Das Grundkapital ist um {raised},- EUR auf {total},- EUR erhöht."
        notice = {"date": f"{day:%Y-%m-%d}", "id": key, "type": "Sonstige Registerbekanntmachung",
                  "amtsgericht": "Amtsgericht München", "registernummer": "HRB 1234",
                  "company_name": "Tarn Pumpen AG", "details": said_there}  # fmt: skip
        file = {"date": f"{day:%Y-%m-%d}", "announcements": [notice], "number_of_announcements": 1}
        path = f"/db/{day:%Y}/{day:%m}/registerbekanntmachungen-{day:%Y-%m-%d}.json"
        self.on(path, lambda _: said(file))


class Hkex(Register):
    """Announcements in Hong Kong; a list that was cut is asked for at greater length."""

    watch = "塔恩泵業股份有限公司, aliases: [塔恩泵業], ids: {stock: 6999.HK}"
    kind = "hkex"
    expected: ClassVar = {"capital_change": 1, "address_change": 1}

    def open(self) -> None:
        self.papers: list[dict[str, str]] = []
        stock = {"stockInfo": [{"stockId": 7777, "code": "06999", "name": "塔恩泵業"}]}
        self.on(
            "/search/prefix.do", lambda _: Reply(200, f"callback({json.dumps(stock)});".encode())
        )
        self.on("/search/titleSearchServlet.do", self._search)

    def happen(self, day: datetime) -> None:
        firm = "塔恩泵業股份有限公司"
        for number, text in enumerate((
            f"{firm}註冊資本由人民幣10,000萬元增加至人民幣20,000萬元，已完成工商變更登記。",
            f"{firm}註冊地址由青島市市南區香港路1號變更為青島市嶗山區海爾路9號，已完成工商變更登記。",
        )):  # fmt: skip
            link = f"/listedco/listconews/sehk/{number}_c.htm"
            self.papers.append(
                {"NEWS_ID": str(number), "TITLE": "完成工商變更登記", "FILE_LINK": link,
                 "STOCK_CODE": "06999", "STOCK_NAME": "塔恩泵業", "FILE_TYPE": "HTM",
                 "DATE_TIME": f"{day:%d/%m/%Y} 17:00"})  # fmt: skip
            page = f"<html><body><h1>公告</h1><p>{text}</p></body></html>".encode()
            self.on(link, lambda _, page=page: Reply(200, page))

    def _search(self, asked: Asked) -> Reply:
        assert query(asked)["stockId"] == "7777"
        return said({"recordCnt": len(self.papers), "hasNextRow": False,
                     "result": json.dumps(self.papers) if self.papers else "null"})  # fmt: skip


@pytest.mark.load
@pytest.mark.parametrize("kind", [Notices, Hkex], ids=lambda one: one.__name__.lower())
async def test_a_register_of_notices_is_told_once(
    kind: type[Register], tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Its second between requests is real time here, and a week has many; tests/fetch holds limits.
    monkeypatch.setattr(hkex, "LIMITS", ((50, 1.0),))
    await told_once(kind, tmp_path, site)


@pytest.mark.load
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.kind.partition(",")[0])
async def test_a_register_of_records_is_told_once(case: Case, tmp_path: Path, site: Site) -> None:
    kind = type(case.kind, (Records,), {"case": case, "watch": case.watch, "kind": case.kind,
                                        "expected": case.expected})  # fmt: skip
    await told_once(kind, tmp_path, site)


REPORTS = [
    ("krs", "Pompa SA has increased its share capital from PLN 1,234,567.80 to PLN 2 million.", 0),
    ("krs", "Pompa SA has increased its share capital to PLN 3 million, it said on Tuesday.", 1),
    ("qichacha", "青岛塔恩泵业有限公司今日公告，公司注册资本由1000万元增加至2000万元。", 0),
    ("qichacha", "Qingdao Tarn Pump Co., Ltd. raised its registered capital to 20m yuan.", 0),
    ("prh", "Pumppu Oy has been declared bankrupt by a court, the company said on Tuesday.", 0),
]  # fmt: skip


@pytest.mark.parametrize(("register", "text", "disputed"), REPORTS, ids=lambda one: str(one)[:24])
async def test_a_register_confirms_what_a_paper_told_or_disputes_it(
    register: str, text: str, disputed: int, tmp_path: Path, site: Site
) -> None:
    case = next(one for one in CASES if one.kind.startswith(register))
    site.on("/robots.txt", status=404)
    here = type(register, (Records,), {"case": case})(site)
    told, clock = [("n1", "Harbour busy", "The harbour expects more ships.")], Clock()

    def printed(asked: Asked) -> Reply:
        return paper(*told, published=clock.now)(asked)

    site.on("/paper", printed)
    hook = Hook(site)
    # The papers call it by its name in another script.
    watch = case.watch.replace("公司, ids", "公司, aliases: [Qingdao Tarn Pump], ids")
    settings = configured(tmp_path, site, f"""\
watchlist: [{{name: {watch}}}]
sources:
  - {{id: register, type: {case.kind}, url: "{site.url}"}}
  - {{id: paper, type: feed, url: "{site.url}/paper"}}
""")  # fmt: skip
    async with app.build(settings, clock=clock) as ctx:
        await look_and_tell(ctx, every_source=True)
        clock.now += timedelta(days=1)
        told.append(("n2", "News", text))
        await look_and_tell(ctx, every_source=True)
        (reported,) = hook.bodies
        here.happen(clock.now)
        await look_and_tell(ctx, every_source=True)
        confirmed = [one for one in hook.bodies if one["type"] == "event.confirmed"]
        disputes_of = await ctx.threads.read(_disputes, reported["data"]["id"])
    assert len(disputes_of) == disputed
    ids = [one["data"]["id"] for one in confirmed]
    assert ids == ([] if disputed else [reported["data"]["id"]])


def _disputes(session: Session, event_id: str) -> list[Any]:
    event = events.get(session, event_id)
    return list(disputes.of_event(session, event)) if event else []
