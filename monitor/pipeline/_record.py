"""One document into the store: its text, its firms, what they hold, its events."""

from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256

from monitor.context import Plan
from monitor.model import (
    Article,
    Company,
    Evidence,
    Finding,
    Holding,
    Json,
    Reading,
    Source,
)
from monitor.pipeline import _stakes
from monitor.pipeline._events import Touched, store_event
from monitor.pipeline._firms import Firms
from monitor.resolve.drafting import draft, new_id
from monitor.resolve.unbroken import unbroken
from monitor.store import Session, companies, texts
from monitor.store.values import CompanyFact, Text


class Recorder:
    """Stores the documents of one look at one source, in one transaction."""

    def __init__(self, session: Session, source: Source, plan: Plan, now: datetime) -> None:
        self._session = session
        self._source = source
        self._now = now
        self._firms = Firms(session, now)
        certainty = plan.settings.reading
        # What is to be told is stored, even if `alert` alone was lowered.
        self._least = min(certainty.review, certainty.alert)
        self.held: list[Holding] = []  # statements that are new
        self.news: list[Holding] = []  # those of them that may be told
        self.stated_anew: set[str] = set()  # companies with a fact stated by recent texts

    def record(self, article: Article, reading: Reading, *, tell: bool) -> list[Touched]:
        """Store one document; returns the events it created or touched. `tell`: its news may be
        told."""
        findings = [unbroken(f) for f in reading.findings if f.confidence >= self._least]
        if not findings:
            return []
        text_id = self._keep(article)
        said = [(f, self._evidence(f, article, reading.lang)) for f in findings]
        named = self._firms.resolve(said)
        for finding in _stakes.in_turn(findings):
            self._learn(finding, named, article, tell=tell)
        told = [f for f in findings if not f.background]
        return [
            self._store(finding, number, article, reading.lang, named, text_id, tell=tell)
            for number, finding in enumerate(told)
        ]

    def _keep(self, article: Article) -> str:
        text = Text(
            source=self._source.id,
            url=article.url,
            title=article.title,
            published=article.published,
            fetched=self._now,
            text=article.text,
            hash=sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest(),
            page=article.page,
        )
        return texts.keep(self._session, [text])[0]

    # --- what a document says about firms beside its news -----------------------------------------

    def _learn(
        self, finding: Finding, named: dict[str, Company], article: Article, *, tell: bool
    ) -> None:
        if finding.modality == "asserted" or _stakes.is_over(finding):
            self._learn_holdings(finding, named, article, tell=tell)
        if finding.modality == "asserted" and finding.background and finding.type != "ownership":
            self._learn_fact(finding, named, article, tell=tell)

    def _learn_holdings(
        self, finding: Finding, named: dict[str, Company], article: Article, *, tell: bool
    ) -> None:
        is_over = _stakes.is_over(finding)
        for holding in _stakes.stated(finding, named):
            stored = replace(
                holding,
                valid_from=(article.published or self._now).date() if is_over else _since(finding),
                known_from=self._now,
                source=self._source.id,
                url=article.url,
                quote=_quote(finding),
                origin=_origin(finding),
            )
            if companies.add_holding(self._session, stored, self._now):
                self.held.append(stored)
                # Background feeds the graph; it is not news by itself.
                self.news += [stored] if tell and not finding.background else []

    def _learn_fact(
        self, finding: Finding, named: dict[str, Company], article: Article, *, tell: bool
    ) -> None:
        for company in _subjects(finding, named):
            fact = CompanyFact(
                company=company.id,
                kind=finding.type,
                value=_statement(finding),
                valid_from=_since(finding),
                known_from=self._now,
                source=self._source.id,
                url=article.url,
                quote=_quote(finding),
                origin=_origin(finding),
            )
            if companies.add_fact(self._session, fact, self._now) and tell:
                self.stated_anew.add(company.id)

    # --- events -----------------------------------------------------------------------------------

    def _store(
        self,
        finding: Finding,
        number: int,
        article: Article,
        lang: str,
        named: dict[str, Company],
        text_id: str,
        *,
        tell: bool,
    ) -> Touched:
        evidence = self._evidence(finding, article, lang)
        identity = new_id(self._source.id, article.key, finding.type, number)
        new = draft(finding, evidence, named, self._now, id=identity)
        return store_event(self._session, new, self._now, text_id=text_id, tell=tell)

    def _evidence(self, finding: Finding, article: Article, lang: str) -> Evidence:
        return Evidence(
            source=self._source.id,
            url=article.url,
            title=article.title,
            published=article.published,
            quotes=finding.evidence,
            rule=finding.rule,
            confidence=finding.confidence,
            attribution=finding.attribution,
            lang=lang,
        )


def _origin(finding: Finding) -> str:
    """Whose word it is. A register quoted by a paper weighs less than its own record."""
    said = finding.attribution.kind if finding.attribution else "media"
    return {"registry": "filing", "filing": "filing", "company": "company"}.get(said, "media")


def _since(finding: Finding) -> date | None:
    return finding.date.start if finding.date else None


def _quote(finding: Finding) -> str:
    return finding.evidence[0].quote if finding.evidence else ""


def _subjects(finding: Finding, named: dict[str, Company]) -> list[Company]:
    found = [named[p.name] for p in finding.parties if p.role == "company" and p.name in named]
    return found[:1]


def _statement(finding: Finding) -> Json:
    people = [p.name for p in finding.parties if p.role == "person"]
    return {**finding.facts, **({"person": people[0]} if people else {})}
