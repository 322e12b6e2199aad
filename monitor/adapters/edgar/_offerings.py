"""Forms D and C: who offers unregistered securities, how much, how much was sold."""

from collections.abc import Iterator, Mapping

from monitor.adapters import _facts, _json, _stated
from monitor.adapters._facts import compact, money
from monitor.adapters.edgar._filings import COMPANY, REGISTER, padded
from monitor.errors import ParseError
from monitor.model import Finding, Json, Page, Record

_YEARS = ("withinFiveYears", "overFiveYears", "yetToBeFormed")
_NOBODY = frozenset({"", "N/A", "NA", "NONE", "-", "--"})


def offering(value: Mapping[str, Json], page: Page) -> Iterator[Record]:
    """A Form D (with each co-issuer) or Form C. Raises ParseError."""
    kind = _json.word(value, "submissionType") or _json.word(value, "headerData.submissionType")
    if "primaryIssuer" in value:
        issuers = [value["primaryIssuer"], *_json.some(value, "issuerList.issuer")]
        for number, issuer in enumerate(issuers):
            yield _form_d(value, issuer, kind, page, main=number == 0)
    elif _json.find(value, "formData.issuerInformation"):
        yield _form_c(value, kind, page)
    else:
        raise ParseError(f"a submission {kind!r} that is neither Form D nor C", kind="layout")


def _form_d(
    value: Mapping[str, Json], issuer: Mapping[str, Json], kind: str, page: Page, *, main: bool
) -> Record:
    name = _json.required(issuer, "entityName", "an issuer")
    cik = padded(_json.required(issuer, "cik", "an issuer"))
    data = _json.part(value, "offeringData")
    sold = _dollars(_json.find(data, "offeringSalesAmounts.totalAmountSold"))
    on = _facts.day(_json.find(data, "typeOfFiling.dateOfFirstSale.value"))
    amended = _json.part(data, "typeOfFiling.newOrAmendment")
    signed = (_facts.day(_json.find(s, "signatureDate"))
              for s in _json.some(data, "signatureBlock.signature"))  # fmt: skip
    return Record(
        key=page.request.key or f"{cik}/{kind}",
        url=COMPANY + cik,
        name=name,
        ids={"cik": cik},
        facts=compact(
            **_issuer_facts(issuer),
            **_offer(data, kind),
            first_sale=on,
            officers=list(_related(value)) if main else None,
        ),
        former_names=tuple(_former(issuer, name)),
        published=_facts.moment(_facts.latest(signed)),
        events=tuple(_sale(name, sold, on, kind, amended)),
    )


def _issuer_facts(issuer: Mapping[str, Json]) -> dict[str, Json]:
    place = _json.part(issuer, "issuerAddress")
    keys = ("street1", "street2", "city", "stateOrCountry", "zipCode")
    year = _json.part(issuer, "yearOfInc")
    band = next((band for band in _YEARS if _json.word(year, band) == "true"), None)
    return {
        "address": _facts.address(_json.word(place, key) for key in keys),
        "legal_form": _json.word(issuer, "entityType"),
        "jurisdiction": _json.word(issuer, "jurisdictionOfInc"),
        "year_of_incorporation": _json.word(year, "value") or band,
    }


def _offer(data: Mapping[str, Json], kind: str) -> dict[str, Json]:
    amounts = _json.part(data, "offeringSalesAmounts")
    total = _json.word(amounts, "totalOfferingAmount")
    investors = _json.word(data, "investors.totalNumberAlreadyInvested")
    return {
        "filing": kind,
        # An amount may be the word "Indefinite".
        "offering_amount": _dollars(total) or total,
        "amount_sold": _dollars(amounts.get("totalAmountSold")),
        "amount_remaining": _dollars(amounts.get("totalRemaining"))
        or _json.word(amounts, "totalRemaining"),
        "investors": investors,
        "business_scope": _json.word(data, "industryGroup.industryGroupType"),
    }


def _dollars(written: Json) -> dict[str, Json] | None:
    return money(written, "USD")


def _former(issuer: Mapping[str, Json], name: str) -> Iterator[str]:
    for path in ("issuerPreviousNameList", "edgarPreviousNameList"):
        names = issuer.get(path) or {}
        for key in ("previousName", "value"):
            found = names.get(key) if isinstance(names, dict) else None
            for one in found if isinstance(found, list) else [found]:
                if isinstance(one, str) and one.upper() not in _NOBODY and one != name:
                    yield one


def _related(value: Mapping[str, Json]) -> Iterator[dict[str, Json]]:
    for one in _json.some(value, "relatedPersonsList.relatedPersonInfo"):
        names = _json.part(one, "relatedPersonName")
        parts = (_json.word(names, f"{part}Name") for part in ("first", "middle", "last"))
        name = " ".join(part for part in parts if part.upper() not in _NOBODY)
        roles = _json.find(one, "relatedPersonRelationshipList.relationship")
        roles = roles if isinstance(roles, list) else [roles]
        role = ", ".join(one for one in roles if isinstance(one, str) and one)
        if name:
            yield _facts.person(name, role)


def _sale(
    name: str,
    sold: Mapping[str, Json] | None,
    on: str | None,
    kind: str,
    amended: Mapping[str, Json],
) -> Iterator[Finding]:
    if sold is None or sold["value"] == "0":
        return
    earlier = _json.word(amended, "previousAccessionNumber")
    amends = _json.word(amended, "isAmendment") == "true" or kind.endswith("/A")
    facts = {"amount": _facts.said(sold), "corrects": (earlier or True) if amends else None}
    yield _stated.event(
        "investment", "", facts, rule=f"edgar:form-{kind}", register=REGISTER, on=on,
        quote=f"Form {kind}: total amount sold USD {sold['value']}",
        others=(("target", name),), attribution="filing",
    )  # fmt: skip


def _form_c(value: Mapping[str, Json], kind: str, page: Page) -> Record:
    data = value["formData"]
    issuer = _json.need(data, "issuerInformation.issuerInfo", "a Form C")
    name = _json.required(issuer, "nameOfIssuer", "an issuer")
    ciks = _json.some(value, "headerData.filerInfo.filer")
    cik = padded(_json.required(ciks[0] if ciks else {}, "filerCredentials.filerCik", "a filer"))
    offer = _json.part(data, "offeringInformation")
    place = _json.part(issuer, "issuerAddress")
    keys = ("street1", "street2", "city", "stateOrCountry", "zipCode")
    status = _json.part(issuer, "legalStatus")
    target, most = (_dollars(offer.get(key)) for key in ("offeringAmount", "maximumOfferingAmount"))
    signers = _json.some(data, "signatureInfo.signaturePersons.signaturePerson")
    facts = {
        "filing": kind,
        "established": american_day(_json.word(status, "dateIncorporation")),
        "address": _facts.address(_json.word(place, key) for key in keys),
        "legal_form": _json.word(status, "legalStatusForm"),
        "jurisdiction": _json.word(status, "jurisdictionOrganization"),
        "offering_amount": target,
        "offering_most": most,
        "deadline": american_day(_json.word(offer, "deadlineDate")),
        "progress": _json.word(data, "issuerInformation.progressUpdate"),
        "officers": [
            _facts.person(_json.word(one, "personSignature"), _json.word(one, "personTitle"))
            for one in signers
            if _json.word(one, "personSignature")
        ],
    }
    signed = _facts.latest(american_day(_json.word(one, "signatureDate")) for one in signers)
    return Record(
        key=page.request.key or f"{cik}/{kind}",
        url=COMPANY + cik,
        name=name,
        ids={"cik": cik},
        facts=compact(facts),
        published=_facts.moment(signed),
        events=tuple(_planned(name, most or target, signed, kind)),
    )


def _planned(
    name: str, amount: Mapping[str, Json] | None, on: str | None, kind: str
) -> Iterator[Finding]:
    if amount is None or not kind.startswith("C") or kind.startswith(("C-U", "C-AR", "C-TR")):
        return
    facts = {"amount": _facts.said(amount), "corrects": True if kind.endswith("/A") else None}
    yield _stated.event(
        "investment", "", facts, rule=f"edgar:form-{kind}", register=REGISTER, on=on,
        quote=f"Form {kind}: offering of up to USD {amount['value']}",
        others=(("target", name),), attribution="filing", modality="planned",
    )  # fmt: skip


def american_day(written: str) -> str | None:
    """MM-DD-YYYY."""
    month, _, rest = written.replace("/", "-").partition("-")
    day, _, year = rest.partition("-")
    return _facts.day(f"{year}-{month.zfill(2)}-{day.zfill(2)}") if year else None
