"""Gazettes on loopback, which publish notice by notice: weeks of them, and a rectification."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qs

import pytest

from monitor.observe import REGISTRY
from tests._servers.registers import Register, query, said
from tests._servers.site import Asked, Reply, Site
from tests.test_path import Clock, Hook, configured, one_pass
from tests.test_register_weeks import told_once


def notice(number: int, capital: str, said: str, corrects: tuple[str, int] | None = None) -> str:
    kind = "<rectificatif/>" if corrects else "<annonce/>"
    earlier = ""
    if corrects:
        earlier = (
            "<parutionAvisPrecedent><nomPublication>BODACC B</nomPublication><numeroParution>"
            f"{corrects[0]}</numeroParution><dateParution>2026-03-11</dateParution>"
            f"<numeroAnnonce>{corrects[1]}</numeroAnnonce></parutionAvisPrecedent>"
        )
    return (
        f"<avis><typeAnnonce>{kind}</typeAnnonce><nojo>{number}</nojo>"
        f"<numeroAnnonce>{number}</numeroAnnonce><personnes><personne><personneMorale>"
        "<numeroImmatriculation><numeroIdentification>552 100 554</numeroIdentification>"
        "</numeroImmatriculation><denomination>POMPES DU RHONE</denomination></personneMorale>"
        f"<capital><montantCapital>{capital}</montantCapital><devise>EUR</devise></capital>"
        f"</personne></personnes>{earlier}<modificationsGenerales><descriptif>{said}</descriptif>"
        "</modificationsGenerales></avis>"
    )


def issue(number: str, day: str, *notices: str) -> str:
    return (
        f"<?xml version='1.0'?><RCS-B><parution>{number}</parution><dateParution>{day}"
        f"</dateParution><listeAvis>{''.join(notices)}</listeAvis></RCS-B>"
    )


class Bodacc(Register):
    """Issues come one by one, and one of them cannot be had at first."""

    watch = 'Pompes du Rhone, ids: {siren: "552100554"}'
    kind, folder = "bodacc", "/files/"
    expected: ClassVar = {"capital_change": 3}

    def open(self) -> None:
        self.files: list[str] = []
        self.on("/files/", lambda _: Reply(200, self._listed().encode()))
        self._publish("20260047", "2026-03-09", notice(1, "50000", "transfert du siège"))

    def happen(self, day: datetime) -> None:
        grew = "Modification survenue sur le capital (augmentation)"
        for number, sums in ((48, (60000,)), (49, (70000, 80000))):
            notices = [notice(one // 1000, str(one), grew) for one in sums]
            on = day - timedelta(days=49 - number)
            self._publish(f"202600{number}", f"{on:%Y-%m-%d}", *notices)

    def _publish(self, number: str, day: str, *notices: str) -> None:
        self.files.append(f"RCS-B_BXB{number}.taz")
        text = issue(number, day, *notices).encode()
        self.on(f"/files/{self.files[-1]}", lambda _: Reply(200, text))

    def _listed(self) -> str:
        return "".join(f"<a href='{name}'>{name}</a>" for name in self.files)


class Shab(Register):
    """A list in pages of one; the entry stands behind the notice's own address."""

    watch = "Tarn Pumpen AG, ids: {uid: CHE-109.322.551}"
    kind = "shab"
    expected: ClassVar = {"capital_change": 2, "address_change": 1}

    def open(self) -> None:
        self.notices: list[tuple[str, str]] = []
        self.on("/publications", self._listed)
        self._publish("2026-03-06", ("200000", "Gasse"), ("200000", "Gasse"))

    def happen(self, day: datetime) -> None:
        states = [("200000", "Gasse"), ("250000", "Gasse"), ("300000", "Gasse"), ("300000", "Ring")]
        for before, after in pairwise(states):
            self._publish(f"{day:%Y-%m-%d}", before, after)

    def _publish(self, day: str, before: tuple[str, str], after: tuple[str, str]) -> None:
        number = f"HR02-{len(self.notices) + 100}"
        self.notices.append((number, day))
        states = "".join(
            f"<commons{which}><company><name>Tarn Pumpen AG</name><uid>CHE-109.322.551</uid>"
            f"<seat>Bern</seat><address><street>{street}</street><houseNumber>2</houseNumber>"
            f"<swissZipCode>3000</swissZipCode><town>Bern</town></address></company><capital>"
            f"<nominal>{capital}.00</nominal><paid>{capital}.00</paid></capital></commons{which}>"
            for which, (capital, street) in (("Actual", before), ("New", after))
        )
        text = (
            "<?xml version='1.0'?><HR02:publication xmlns:HR02='https://x.example/HR02'><meta>"
            f"<id>{number}</id><rubric>HR</rubric><subRubric>HR02</subRubric><publicationNumber>"
            f"{number}</publicationNumber><publicationDate>{day}</publicationDate></meta><content>"
            f"<journalDate>{day}</journalDate><publicationText>Tarn Pumpen AG, in Bern. Aktien"
            f"kapital neu: CHF {after[0]}.00 [bisher: CHF {before[0]}.00].</publicationText>"
            f"{states}</content></HR02:publication>"
        )
        self.on(f"/publications/{number}/xml", lambda _: Reply(200, text.encode()))

    def _listed(self, asked: Asked) -> Reply:
        wanted = query(asked)
        at = int(wanted["pageRequest.page"])
        since = wanted["publicationDate.start"]
        found = [number for number, day in reversed(self.notices) if day >= since]
        metas = [{"meta": {"id": number, "publicationNumber": number, "rubric": "HR"}}
                 for number in found[at : at + 1]]  # fmt: skip
        return said({"content": metas, "total": len(found), "pageRequest": {"page": at, "size": 1}})


class Cninfo(Register):
    """Announcements in pages; once the search answers with those of another firm."""

    watch = "青岛塔恩泵业股份有限公司, aliases: [塔恩泵业], ids: {stock: 600999.SH}"
    kind = "cninfo"
    expected: ClassVar = {"capital_change": 1, "address_change": 1}

    def open(self) -> None:
        self.papers: list[tuple[str, str, datetime]] = []
        self.strays = 0
        self.on("/new/information/topSearch/query", self._stock)
        self.on("/new/hisAnnouncement/query", self._search)

    def happen(self, day: datetime) -> None:
        firm = "青岛塔恩泵业股份有限公司"
        self.strays = 1
        for text in (
            f"{firm}注册资本由人民币10,000万元增加至人民币20,000万元，已完成工商变更登记。",
            f"{firm}注册地址由青岛市市南区香港路1号变更为青岛市崂山区海尔路9号，已完成工商变更登记。",
        ):
            key = str(1_220_000_000 + len(self.papers))
            self.papers.append((key, text, day))
            page = f"<html><body><h1>公告</h1><p>{text}</p></body></html>".encode()
            self.on(f"/finalpage/{key}.PDF", lambda _, page=page: Reply(200, page))

    def _stock(self, _: Asked) -> Reply:
        return said([{"code": "600999", "orgId": "gssh0600999", "zwjc": "塔恩泵业"}])

    def _search(self, asked: Asked) -> Reply:
        form = {name: values[0] for name, values in parse_qs(asked.body.decode()).items()}
        assert form["stock"] == "600999,gssh0600999"
        if self.strays:
            self.strays -= 1
            return said({"announcements": [self._item("9", "000001", "他厂重大合同", START_DAY)]})
        at = int(form["pageNum"]) - 1
        items = [self._item(key, "600999", "关于完成工商变更登记的公告", day)
                 for key, _, day in self.papers[at : at + 1]]  # fmt: skip
        more = at + 1 < len(self.papers)
        return said({"announcements": items or None, "hasMore": more})

    @staticmethod
    def _item(key: str, code: str, title: str, day: datetime) -> dict[str, Any]:
        return {"announcementId": key, "announcementTitle": title, "secCode": code,
                "secName": "塔恩泵业", "adjunctUrl": f"finalpage/{key}.PDF",
                "announcementTime": int(day.timestamp()) * 1000}  # fmt: skip


START_DAY = datetime(2026, 3, 10, tzinfo=UTC)


@pytest.mark.load
@pytest.mark.parametrize("kind", [Bodacc, Shab, Cninfo], ids=lambda one: one.__name__.lower())
async def test_a_gazette_is_told_once_through_refusals_and_a_restart(
    kind: type[Register], tmp_path: Path, site: Site
) -> None:
    await told_once(kind, tmp_path, site)


async def test_a_rectification_amends_the_event_of_the_earlier_notice(
    tmp_path: Path, site: Site
) -> None:
    files: list[str] = []

    def publish(number: str, day: str, *notices: str) -> None:
        files.append(f"RCS-B_BXB{number}.taz")
        site.on(f"/files/{files[-1]}", body=issue(number, day, *notices))

    site.on("/files/", lambda _: Reply(200, "".join(f"<a href='{n}'></a>" for n in files).encode()))
    grew = "Modification survenue sur le capital (augmentation)"
    publish("20260047", "2026-03-09", notice(1, "50000", "Modification survenue sur l'adresse"))
    hook, clock = Hook(site), Clock()
    wanted = configured(tmp_path, site, f"""\
watchlist: [{{name: Pompes du Rhone, ids: {{siren: "552100554"}}}}]
sources: [{{id: bodacc, type: bodacc, url: "{site.url}/files/"}}]
""")  # fmt: skip
    await one_pass(wanted, clock)
    assert hook.bodies == []

    clock.now += timedelta(days=1)
    publish("20260048", "2026-03-11", notice(7, "60000", grew), notice(8, "60000", grew))
    await one_pass(wanted, clock)
    (told,) = [one["data"] for one in hook.bodies]
    assert told["facts"]["capital_from"]["value"] == "50000"
    assert told["facts"]["capital_to"]["value"] == "60000"

    clock.now += timedelta(days=1)
    amended = notice(2, "61000", grew, corrects=("20260048", 7))
    vague, before = notice(3, "61000", "Modification survenue sur les statuts"), _vague()
    publish("20260049", "2026-03-12", amended, vague)
    await one_pass(wanted, clock)
    assert _vague() == before + 1  # counted, and told to nobody
    (corrected,) = hook.bodies[1:]
    assert (corrected["type"], corrected["data"]["id"]) == ("event.corrected", told["id"])
    assert corrected["data"]["facts"]["capital_to"]["value"] == "61000"
    assert corrected["data"]["facts"]["corrected_from"]["capital_to"]["value"] == "60000"


def _vague() -> float:
    return REGISTRY.get_sample_value("monitor_vague_notices_total", {"source": "bodacc"}) or 0.0
