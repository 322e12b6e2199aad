"""The documents of a filing: the submission's header, the index page, a report's own text."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC

from monitor.adapters import _dates, _facts, _html
from monitor.adapters.edgar._filings import (
    ACCESSION,
    Filing,
    item_numbers,
    item_of,
    padded,
    report,
)
from monitor.errors import ParseError
from monitor.model import Article, Page, Record, Request

Found = Article | Record | Request

_HEADER = re.compile(r"^\s*<SEC-HEADER>|<ACCESSION-NUMBER>|^ACCESSION NUMBER:", re.MULTILINE)
_DOCUMENT = re.compile(r"<DOCUMENT>\s*(.*?)(?:</DOCUMENT>|\Z)", re.DOTALL | re.IGNORECASE)
_TYPE = re.compile(r"<TYPE>([^\r\n<]+)", re.IGNORECASE)
_TEXT = re.compile(r"<TEXT>\s*(.*?)(?:</TEXT>|\Z)", re.DOTALL | re.IGNORECASE)
_XBRL_NAME = re.compile(
    r"""name="dei:EntityRegistrantName"[^>]*>(.*?)</ix:nonNumeric>""", re.DOTALL
)
_XBRL_CIK = re.compile(r"""name="dei:EntityCentralIndexKey"[^>]*>\s*(\d{1,10})\s*<""")
_EXACT = re.compile(r"exact\s+name\s+of\s+(?:the\s+)?registrant", re.IGNORECASE)
_NO_NAME = re.compile(
    r"^\W*$|date of report|earliest event|commission|securities|form 8-k|current report|file number"
    r"|^\(?\d|^[_\W]+$|pursuant|^\(", re.IGNORECASE,
)  # fmt: skip
_EVENT_DAY = re.compile(
    r"(?:Date of (?:earliest event )?Report[^:\n]{0,60}:?\s*|^)"
    r"((?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"\s+\d{1,2},\s+\d{4})", re.IGNORECASE | re.MULTILINE,
)  # fmt: skip
_CUT = 400_000  # characters of a document that are read


def is_submission(text: str) -> bool:
    """Whether it is a submission with its header, complete or from the dissemination feed."""
    return bool(_HEADER.search(text[:4000]))


def submission(text: str, page: Page) -> Iterator[Found]:
    """A complete submission: the notice, and the text of its first document."""
    head = text[: text.find("<DOCUMENT>")] if "<DOCUMENT>" in text else text
    fields = _fields(head)
    accession = _one(fields, "ACCESSION NUMBER", "ACCESSION-NUMBER")
    form = _one(fields, "CONFORMED SUBMISSION TYPE", "TYPE")
    name = _one(fields, "COMPANY CONFORMED NAME", "CONFORMED-NAME")
    cik = _one(fields, "CENTRAL INDEX KEY", "CIK")
    titles = fields.get("ITEM INFORMATION", []) + fields.get("ITEMS", [])
    items = [item_of(title) or title for title in titles]
    filing = Filing(
        accession=accession,
        form=form,
        name=name,
        cik=cik,
        filed=_facts.day((fields.get("FILED AS OF DATE") or fields.get("FILING-DATE") or [""])[0]),
        items=tuple(dict.fromkeys(i for i in items if re.fullmatch(r"\d\.\d\d", i))),
    )
    body = _main_document(text, form)
    if filing.is_report:
        yield report(filing)
    else:
        yield _plain_record(filing)
    yield Article(
        key=page.request.key or accession,
        url=page.url if page.url.startswith("http") else f"{filing.folder}/{accession}.txt",
        title=f"{form} - {name}",
        published=_facts.moment(filing.filed),
        text=body,
    )


def _plain_record(filing: Filing) -> Record:
    facts = {"filing": filing.form, "date": filing.filed}
    ids = {"cik": padded(filing.cik)}
    url = f"{filing.folder}/{filing.accession}-index.htm"
    moment = _facts.moment(filing.filed)
    return Record(filing.accession, url, filing.name, ids, facts, published=moment)


def _fields(head: str) -> dict[str, list[str]]:
    """The header's lines "NAME: value" and "<NAME>value"."""
    found: dict[str, list[str]] = {}
    for line in head.splitlines():
        match = re.match(r"\s*(?:<([A-Z][A-Z0-9-]+)>|([A-Z][A-Z0-9 ]+?):)\s*(\S.*)$", line)
        if match:
            found.setdefault(match[1] or match[2], []).append(match[3].strip())
    return found


def _one(fields: dict[str, list[str]], *names: str) -> str:
    for name in names:
        if fields.get(name):
            return fields[name][0]
    raise ParseError(f"a submission without {names[0]}: the layout changed?", kind="layout")


def _main_document(text: str, form: str) -> str:
    documents = [match[1] for match in _DOCUMENT.finditer(text[: 4 * _CUT])]
    for document in documents:
        kind = _TYPE.search(document[:400])
        if kind and kind[1].strip().upper() == form.upper():
            return _plain(document)
    return _plain(documents[0]) if documents else ""


def _plain(document: str) -> str:
    inside = _TEXT.search(document)
    return readable(inside[1] if inside else document)


def readable(markup: str) -> str:
    """The text of a document, without the hidden header of inline XBRL."""
    markup = re.sub(r"<ix:header>.*?</ix:header>", "", markup[:_CUT], flags=re.DOTALL)
    return _html.plain(markup) if re.search(r"<\w", markup) else _html.tidy(markup)


def is_index(text: str) -> bool:
    """Whether it is the index page of one filing."""
    return "formGrouping" in text and "tableFile" in text


def index_page(page: Page) -> Iterator[Found]:
    """The index page of a filing: what it is, and its documents."""
    tree = _html.tree(page.text)
    heads = [_html.headline(n.html or "") for n in tree.css(".formGrouping .infoHead")]
    infos = [_html.plain(n.html or "") for n in tree.css(".formGrouping .info")]
    about = dict(zip(heads, infos, strict=False))
    accession = ACCESSION.search(_html.headline(tree.body.html or "") if tree.body else "")
    company = _html.one(tree, ".companyInfo", "company")
    named = re.match(
        r"(.+?)\s*\((?:Filer|Issuer|Subject|Reporting|Filed by)", _html.headline(company.html or "")
    )
    cik = re.search(r"CIK\D{0,12}(\d{10})", _html.headline(company.html or ""))
    form = _html.headline(_html.one(tree, "#formName, .formName, #formHeader", "form").html or "")
    kind = re.search(r"Form\s+(\S+)", form)
    if not accession or not named or not cik or not kind:
        raise ParseError("an index page without number, company or form", kind="layout")
    filing = Filing(
        accession=accession[0],
        form=kind[1].rstrip(":"),
        name=named[1],
        cik=cik[1],
        filed=_facts.day(about.get("Filing Date")),
        accepted=_facts.moment(about.get("Accepted"), "America/New_York"),
        items=item_numbers(about.get("Items", "")),
    )
    yield report(filing) if filing.is_report else _plain_record(filing)
    yield from _documents(page, filing)


def _documents(page: Page, filing: Filing) -> Iterator[Request]:
    tree = _html.tree(page.text)
    for row in tree.css('table.tableFile[summary="Document Format Files"] tr'):
        link = row.css_first("a")
        cells = [_html.headline(cell.html or "") for cell in row.css("td")]
        if link is None or len(cells) < 4 or cells[3] != filing.form:
            continue
        path = _html.attribute(link, "href").replace("/ix?doc=", "")
        yield Request(f"https://www.sec.gov{path}", "article", key=filing.accession)
        return


def report_page(page: Page) -> Iterator[Found]:
    """A report's own document: item numbers, and the company from its tags or the cover page."""
    text = readable(page.text)
    items = item_numbers(text)
    name, cik = _registrant(page.text, text)
    known = page.request.known
    accession = page.request.key
    stated = _EVENT_DAY.search(text[:6000])
    when = _dates.published(stated[1], UTC) if stated else None
    on = when.date().isoformat() if when else None
    if name and re.search(r"form\s+8-k", text[:6000], re.IGNORECASE):
        filing = Filing(
            accession or f"{cik or name}/{on}", "8-K", name, cik or "0", on, items=items
        )
        ids = {"cik": padded(cik)} if cik else {}
        told = replace(report(filing), ids=ids)
        yield told if accession else replace(told, url=page.url)
    title = known.title if known else f"8-K - {name}"
    published = known.published if known else _facts.moment(on)
    yield Article(accession or page.url, page.url, title, published, text)


def _registrant(markup: str, text: str) -> tuple[str, str]:
    name, cik = _XBRL_NAME.search(markup), _XBRL_CIK.search(markup)
    return _html.headline(name[1]) if name else _covered(text), cik[1] if cik else ""


def _covered(text: str) -> str:
    """The name on a cover: the line above the words "exact name of registrant"."""
    cover = _EXACT.search(text[:8000])
    above = text[: cover.start()].splitlines()[-6:] if cover else []
    return next((line.strip() for line in reversed(above) if not _NO_NAME.search(line)), "")
