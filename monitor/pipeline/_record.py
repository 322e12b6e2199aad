"""One document into the store: its text, the firms it names, what they hold, its events."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from fractions import Fraction
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
    Share,
    Source,
)
from monitor.pipeline._events import Touched, store_event
from monitor.pipeline._firms import Firms
from monitor.resolve.drafting import draft, new_id
from monitor.store import Session, companies, texts
from monitor.store.values import CompanyFact, Text


class Recorder:
    """Stores the documents of one look at one source, in one transaction."""

    def __init__(self, session: Session, source: Source, plan: Plan, now: datetime) -> None:
        self._session = session
        self._source = source
        self._now = now
        self._firms = Firms(session, now)
        self._review = plan.settings.reading.review
        self.held: list[Holding] = []  # statements that are new
        self.news: list[Holding] = []  # those of them that may be told
        self.stated_anew: set[str] = set()  # companies of which recent texts state a fact

    def record(self, article: Article, reading: Reading, *, tell: bool) -> list[Touched]:
        """Store one document; the events it made or touched. `tell`: its news may be told."""
        findings = [f for f in reading.findings if f.confidence >= self._review]
        if not findings:
            return []
        text_id = self._keep(article)
        said = [(f, self._evidence(f, article, reading.lang)) for f in findings]
        named = self._firms.resolve(said)
        for finding in findings:
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
        )
        return texts.keep(self._session, [text])[0]

    # --- what a document says about firms beside its news -----------------------------------------

    def _learn(
        self, finding: Finding, named: dict[str, Company], article: Article, *, tell: bool
    ) -> None:
        if finding.modality != "asserted":
            return
        quote = finding.evidence[0].quote if finding.evidence else ""
        for holding in holdings_of(finding, named):
            stored = replace(
                holding,
                valid_from=finding.date.start if finding.date else None,
                known_from=self._now,
                source=self._source.id,
                url=article.url,
                quote=quote,
                origin=_origin(finding),
            )
            if companies.add_holding(self._session, stored, self._now):
                self.held.append(stored)
                # Background feeds the graph; it is no news by itself.
                self.news += [stored] if tell and not finding.background else []
        if not finding.background or finding.type == "ownership":
            return
        for company in _subjects(finding, named):
            value = _statement(finding)
            is_new = companies.add_fact(
                self._session,
                CompanyFact(
                    company=company.id,
                    kind=finding.type,
                    value=value,
                    valid_from=finding.date.start if finding.date else None,
                    known_from=self._now,
                    source=self._source.id,
                    url=article.url,
                    quote=quote,
                    origin=_origin(finding),
                ),
                self._now,
            )
            if is_new and tell:
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
    """Whose word it is. What a paper quotes of a register weighs less than its own record."""
    said = finding.attribution.kind if finding.attribution else "media"
    return {"registry": "filing", "filing": "filing", "company": "company"}.get(said, "media")


# Kinds that say who holds, with the fact that says how much. Of deals only a stated share counts.
_SHARES = {
    "ownership": "percent",
    "registration": "percent",
    "shareholding_change": "percent_to",
    "acquisition": "percent",
}
_DEALS = frozenset({"shareholding_change", "acquisition"})
_ROUND = "ownership-of-round"  # the rule of holdings that a round of funding tells


def holdings_of(finding: Finding, named: dict[str, Company]) -> Iterable[Holding]:
    """The holdings that a finding states: of ownership facts, of founders, of deals done."""
    holders = [p for p in finding.parties if p.role in ("holder", "acquirer", "investor")]
    targets = [p for p in finding.parties if p.role in ("target", "company")]
    stated = finding.facts.get(_SHARES.get(finding.type, ""))
    if finding.type not in _SHARES or not targets or (finding.type in _DEALS and not stated):
        return
    target = named.get(targets[0].name)
    control = finding.facts.get("control")
    share = share_of(stated, control)
    if finding.type == "acquisition":  # on top of what the buyer may have had
        share = Share(share.low, Fraction(1))
    if finding.rule == _ROUND:  # who takes over the most of a firm is not told of as an investor
        share = Share(share.low, Fraction(1, 2))
    for party in holders:
        holder = named.get(party.name)
        if holder and target and holder.id != target.id:
            yield Holding(holder.id, target.id, share, control=control)


def share_of(percent: Json, control: Json) -> Share:
    """{"value": "51.2"} in per cent -> 64/125; unknown is the interval from 0 to 1."""
    if isinstance(percent, dict) and "value" in percent:
        exact = Fraction(str(percent["value"])) / 100
        return Share(exact, exact)
    if isinstance(percent, dict) and "low" in percent:
        return Share(Fraction(str(percent["low"])) / 100, Fraction(str(percent["high"])) / 100)
    return (
        Share(Fraction(1), Fraction(1)) if control == "wholly" else Share(Fraction(0), Fraction(1))
    )


def _subjects(finding: Finding, named: dict[str, Company]) -> list[Company]:
    found = [named[p.name] for p in finding.parties if p.role == "company" and p.name in named]
    return found[:1]


def _statement(finding: Finding) -> Json:
    people = [p.name for p in finding.parties if p.role == "person"]
    return {**finding.facts, **({"person": people[0]} if people else {})}
