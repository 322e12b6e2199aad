"""A filing with the SEC: its form, its items, and the event each item states."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from monitor.adapters import _facts, _stated
from monitor.adapters._facts import compact
from monitor.model import Article, Finding, Json, Record, Request

REGISTER = "SEC EDGAR"
ARCHIVES = "https://www.sec.gov/Archives/edgar/data"
COMPANY = "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK="

ACCESSION = re.compile(r"\d{10}-\d{2}-\d{6}")
# Forms whose text tells of deals, capital, control or people; others are noted, not fetched.
_TELLING = re.compile(
    r"(?:8-K|6-K|SC(?:HEDULE)? ?13D|SC TO-[TI]|SC 14D9|425|S-4|F-4|S-1|F-1|DEFM14[AC]|PREM14[AC]"
    r"|10-12[BG]|15-12[BG]|15-15D|25|25-NSE|1-A)(?:\d{2})?(?:/A)?"
)
_STRUCTURED = re.compile(r"(?:D|C|C-U|C-AR|C-TR)(?:/A)?")  # forms that are structured data

# item: description, event, confidence from the number alone, facts
_ITEMS: dict[str, tuple[str, str, float, dict[str, Json]]] = {
    "1.01": ("entry into a material definitive agreement", "partnership", 0.5,
             {"agreement": "material definitive agreement"}),
    "1.02": ("termination of a material definitive agreement", "partnership", 0.5,
             {"agreement": "material definitive agreement"}),
    "1.03": ("bankruptcy or receivership", "insolvency", 0.97,
             {"to": "bankruptcy or receivership"}),
    "2.01": ("completion of acquisition or disposition of assets", "acquisition", 0.7, {}),
    "3.01": ("notice of delisting", "status_change", 0.9, {"to": "notice of delisting"}),
    "3.02": ("unregistered sale of equity securities", "capital_change", 0.85,
             {"direction": "increase"}),
    "5.01": ("changes in control of registrant", "shareholding_change", 0.9,
             {"control": "changed"}),
    "5.02": ("departure or appointment of directors or officers", "executive_change", 0.85, {}),
    "5.03": ("amendments to articles or bylaws, change in fiscal year", "status_change", 0.6,
             {"to": "articles or bylaws amended"}),
}  # fmt: skip
_ROLES = {"shareholding_change": "target", "partnership": "partner"}
_TITLES = {
    "entry into a material definitive agreement": "1.01",
    "termination of a material definitive agreement": "1.02",
    "bankruptcy or receivership": "1.03",
    "completion of acquisition or disposition of assets": "2.01",
    "results of operations and financial condition": "2.02",
    "notice of delisting": "3.01",
    "unregistered sales of equity securities": "3.02",
    "unregistered sale of equity securities": "3.02",
    "changes in control of registrant": "5.01",
    "departure of directors": "5.02",
    "amendments to articles of incorporation": "5.03",
    "amendments to articles of inc": "5.03",
    "regulation fd disclosure": "7.01",
    "other events": "8.01",
    "financial statements and exhibits": "9.01",
}
_NUMBER = re.compile(r"\bitems?(?:\s|&nbsp;|&#160;)*(\d\.\d\d)\b", re.IGNORECASE)


def item_numbers(text: str) -> tuple[str, ...]:
    """The item numbers in a text, each once, in order."""
    return tuple(dict.fromkeys(_NUMBER.findall(text)))


def item_of(title: str) -> str | None:
    """The number of an item given by title only."""
    bare = " ".join(title.lower().split())
    return next((number for words, number in _TITLES.items() if bare.startswith(words)), None)


def padded(cik: str) -> str:
    """A CIK padded to ten digits."""
    return cik.strip().zfill(10)


@dataclass(frozen=True, slots=True)
class Filing:
    """One filing as a list names it."""

    accession: str
    form: str
    name: str
    cik: str
    filed: str | None
    accepted: datetime | None = None
    items: tuple[str, ...] = ()
    document: str = ""
    summary: str = ""

    @property
    def is_report(self) -> bool:
        return self.form.partition("/")[0] in ("8-K", "8-K12B", "8-K12G3", "8-K15D5")

    @property
    def is_offering(self) -> bool:
        return bool(_STRUCTURED.fullmatch(self.form))

    @property
    def folder(self) -> str:
        return f"{ARCHIVES}/{int(self.cik)}/{self.accession.replace('-', '')}"


def entry(filing: Filing) -> Article | Request:
    """A filing as a list entry: fetched if its text tells something, else noted."""
    title = f"{filing.form} - {filing.name} ({padded(filing.cik)})"
    article = Article(
        key=filing.accession,
        url=f"{filing.folder}/{filing.accession}-index.htm",
        title=title,
        published=filing.accepted or _facts.moment(filing.filed),
        text=filing.summary,
    )
    if not _TELLING.fullmatch(filing.form):
        return article
    document = filing.document or f"{filing.accession}.txt"
    return Request(f"{filing.folder}/{document}", "article", key=filing.accession, known=article)


def report(filing: Filing) -> Record:
    """A current report as a notice: its items and the events they state."""
    return Record(
        key=filing.accession,
        url=f"{filing.folder}/{filing.accession}-index.htm",
        name=filing.name,
        ids={"cik": padded(filing.cik)},
        facts=compact({"filing": filing.form, "items": list(filing.items), "date": filing.filed}),
        published=filing.accepted or _facts.moment(filing.filed),
        events=tuple(events(filing.items, filing.name, filing.filed, amends="/A" in filing.form)),
    )


def events(
    items: Iterable[str], name: str, on: str | None, *, amends: bool = False
) -> Iterator[Finding]:
    """What a report's items state by themselves; the text says the rest."""
    for number in items:
        if number not in _ITEMS:
            continue
        title, kind, sure, facts = _ITEMS[number]
        # The number does not say on which side of the deal the firm is.
        role = _ROLES.get(kind, "company")
        yield _stated.event(
            kind,
            "",
            {**facts, "item": number, "corrects": amends or None},
            rule=f"edgar:item-{number}",
            register=REGISTER,
            on=on,
            quote=f"Item {number}: {title}",
            others=((role, name),),
            attribution="filing",
            confidence=sure,
            modality="ended" if number == "1.02" else "asserted",
        )
