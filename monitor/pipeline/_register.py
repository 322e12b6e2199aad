"""A register's records into the store: what stood before, what changed, who is concerned."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from hashlib import sha256

from monitor import events
from monitor.context import Plan
from monitor.errors import ParseError
from monitor.model import Company, Event, Evidence, Finding, Holding, Json, Record, Source, WatchHit
from monitor.pipeline._belief import sifted, united
from monitor.pipeline._events import Touched, store_event
from monitor.pipeline._ledger import Ledger
from monitor.resolve.discovery import discovered
from monitor.resolve.drafting import PEOPLE, draft, finding_digest, new_id
from monitor.resolve.folding import fold
from monitor.resolve.registered import of_firm, registration, scoped, with_before
from monitor.store import Session, records, sources, texts
from monitor.store import events as stored_events
from monitor.store.records import Standing
from monitor.store.values import Known, Text

# A material agreement or a completed deal: the text says of which kind and with whom.
DEALS = frozenset({"acquisition", "investment", "joint_venture", "partnership"})
# A notice about a firm's state says more than the new status alone.
STATES = frozenset({"deregistration", "insolvency", "status_change"})
# A company new to a source is new to us, but what it did before is history.
SLACK = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Told:
    """One thing a record says: `key` makes its event's id; `tell`: it may be told."""

    finding: Finding
    key: str
    tell: bool
    hits: tuple[WatchHit, ...] = ()


class Register:
    """Stores the records of one look at one source, in one transaction."""

    def __init__(
        self,
        session: Session,
        source: Source,
        known: Known,
        plan: Plan,
        now: datetime,
        told_by_texts: Mapping[str, frozenset[str]] | None = None,
    ) -> None:
        """`told_by_texts`: the types of events that a text of this look told, by its key."""
        self._session = session
        self._source = source
        self._known = known
        self._plan = plan
        self._now = now
        self._ledger = Ledger(session, source, now)
        self._told = told_by_texts or {}
        self.keys: list[str] = []  # what this look told, to be remembered
        self.problems: list[ParseError] = []
        self._newest: dict[str, datetime | None] = {}  # by firm, its latest notice before
        self.missed = 0  # by the source's own stream

    @property
    def held(self) -> list[Holding]:
        """Statements of holdings that are new, or ended."""
        return self._ledger.held

    @property
    def stated_anew(self) -> set[str]:
        """The companies about which this source now says something different."""
        return self._ledger.stated_anew

    def record(
        self, found: Sequence[Record], compared: frozenset[str] = frozenset()
    ) -> list[Touched]:
        """Store the records; returns the events they created or touched. Records with keys in
        `compared` tell what the source's stream missed."""
        whole = united([scoped(one, self._source.id) for one in found])
        standing = records.current(self._session, self._source.id, list(whole))
        believed, self.problems = sifted(whole, standing, self._known.failures, self._now)
        named = [(one, self._ledger.company(one)) for one in believed]
        known = [(one, company) for one, company in named if company]
        seen = records.companies_seen(self._session, self._source.id, [c.id for _, c in known])
        before = records.swap(
            self._session, self._source.id, [(one, company.id) for one, company in known], self._now
        )
        touched: list[Touched] = []
        for one, company in known:
            old = before.get(one.key)
            stated = [*self._stated(one, company, is_first=company.id not in seen)]
            states = any(each.finding.type in STATES for each in stated)
            told = [
                each
                for each in self._differences(one, old, company)
                if not (states and each.finding.type == "status_change")
            ]
            told += stated
            self.missed += sum(each.tell for each in told) if one.key in compared else 0
            if not self._is_late(one, company):
                self._ledger.learn(one, old.record if old else None, company)
            touched += self._store(one, company, told)
        return touched

    # --- what a record says ---------------------------------------------------------------------

    def _differences(self, one: Record, old: Standing | None, company: Company) -> Iterator[Told]:
        if old is None:
            return
        name = company.name
        before = replace(old.record, name=old.record.name or name)
        after = records.united(before, one)
        last = max(old.seen, self._known.last_ok or old.seen)
        for finding in events.changed(before, after, (last.date(), self._now.date())):
            words = finding.evidence[0].quote
            key = f"{one.key}@{old.since.isoformat()}|{words}"
            yield Told(finding, key, tell=self._known.baseline_done)

    def _stated(self, one: Record, company: Company, *, is_first: bool) -> Iterator[Told]:
        """The events that the answer itself states, and that of a new company."""
        wanted = discovered(one, self._source.options.get("discover")) if is_first else None
        found = list(one.events)
        if wanted and not any(finding.type == "registration" for finding in found):
            found += registration(one)
        keys = {f"{one.key}#{finding_digest(finding)}": finding for finding in found}
        new = sources.unseen(self._session, self._source.id, keys)
        for key in (key for key in keys if key in new):
            self.keys.append(key)
            named = of_firm(keys[key], one.name or company.name)
            late = self._is_late(one, company)
            finding = with_before(named, {} if late else self._ledger.stated(company))
            if finding is None or self._is_in_text(one, finding):
                continue
            tell = self._may_be_told(one, finding, is_first=is_first and not wanted)
            hits = self._discovered_by(wanted) if wanted else ()
            yield Told(finding, key, tell, hits)

    def _is_in_text(self, one: Record, finding: Finding) -> bool:
        """Whether a deal vaguely stated by a filing's number is told by the filing's own text."""
        return finding.type in DEALS and bool(self._told.get(one.key, frozenset()) & DEALS)

    def _is_late(self, one: Record, company: Company) -> bool:
        """Whether an earlier look brought a later notice about the firm: what this one says was
        superseded before we heard of it."""
        if one.published is None or not one.events:
            return False
        if company.id not in self._newest:
            days = (
                standing.record.published
                for source, standing in records.of_company(self._session, company.id)
                if source == self._source.id and standing.since < self._now
            )
            self._newest[company.id] = max(filter(None, days), default=None)
        newest = self._newest[company.id]
        return newest is not None and one.published < newest

    def _may_be_told(self, one: Record, finding: Finding, *, is_first: bool) -> bool:
        history = self._plan.settings.history
        when = one.published or _end_of(finding)
        if history.backfill and when and when >= self._now - history.backfill:
            return True
        if not self._known.baseline_done:
            return False
        if when is None:
            return not is_first
        oldest = self._now - history.max_age
        if is_first and self._known.last_ok:
            oldest = max(oldest, self._known.last_ok - SLACK)
        return when >= oldest

    def _discovered_by(self, words: str) -> tuple[WatchHit, ...]:
        """Whom a newly found company concerns: the watch of that name, else the source's reader."""
        pattern = fold(words.partition(" ")[2])
        named = (
            watch.name
            for watch in self._plan.watches
            if any(pattern in fold(name) or fold(name) in pattern for name in watch.names)
        )
        watch = next(named, self._source.id)
        why = f"found by {words}, which {self._source.id} looks for; who owns it is not known yet"
        return (WatchHit(watch, "possibly_controls", why),)

    # --- into the store -------------------------------------------------------------------------

    def _store(self, one: Record, company: Company, told: Sequence[Told]) -> list[Touched]:
        if not told:
            return []
        text_id = self._keep(one, company, told)
        named = self._named(told) | {one.name or company.name: company}
        return [self._event(one, each, named, text_id, company) for each in told]

    def _named(self, told: Sequence[Told]) -> dict[str, Company]:
        """The firms among the other parties."""
        parties = {p for each in told for p in each.finding.parties if p.role not in PEOPLE}
        found = ((party.name, self._ledger.firm(party.name)) for party in parties)
        return {name: firm for name, firm in found if firm}

    def _keep(self, one: Record, company: Company, told: Sequence[Told]) -> str:
        words = "\n".join(q.quote for each in told for q in each.finding.evidence)
        text = Text(
            source=self._source.id,
            url=one.url,
            title=one.name or company.name,
            published=one.published,
            fetched=self._now,
            text=words,
            hash=sha256(words.encode("utf-8", "surrogatepass")).hexdigest(),
            headers={"record": one.key},
        )
        return texts.keep(self._session, [text])[0]

    def _event(
        self, one: Record, told: Told, named: Mapping[str, Company], text_id: str, company: Company
    ) -> Touched:
        facts = dict(told.finding.facts)
        corrects = facts.pop("corrects", None)
        finding = replace(told.finding, facts=facts)
        said = finding.attribution
        title = one.name or company.name
        evidence = Evidence(
            source=self._source.id,
            url=one.url,
            # A correction is recognised by its title, as in papers.
            title=f"Correction: {title}" if corrects else title,
            published=one.published or self._now,
            quotes=finding.evidence,
            rule=finding.rule,
            confidence=finding.confidence,
            attribution=said,
        )
        new = draft(
            finding,
            evidence,
            named,
            self._now,
            id=new_id(self._source.id, told.key, finding.type, 0),
            register=said is None or said.kind == "registry",
        )
        touched = store_event(
            self._session,
            new,
            self._now,
            text_id=text_id,
            tell=told.tell,
            corrected=self._earlier(corrects, finding),
        )
        return replace(touched, hits=told.hits)

    def _earlier(self, corrects: Json, finding: Finding) -> Event | None:
        """The event of the earlier record that this one corrects."""
        if not isinstance(corrects, str):
            return None
        standing = records.current(self._session, self._source.id, [corrects]).get(corrects)
        for kind, digest in standing.told if standing else ():
            if kind == finding.type:
                key = f"{corrects}#{digest}"
                return stored_events.get(self._session, new_id(self._source.id, key, kind, 0))
        return None


def _end_of(finding: Finding) -> datetime | None:
    day = finding.date.end if finding.date else None
    return datetime.combine(day, time.max, UTC) if day else None
