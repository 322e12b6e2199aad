"""A reading as JSON: the objects that `monitor extract` prints."""

from monitor.model import DateRange, Finding, Json, Party, Quote, Reading


def to_json(reading: Reading, id: str) -> dict[str, Json]:  # noqa: A002 - the output format's own word
    """{"id", "lang", "events": […], "facts": […]} of one document."""
    told = [f for f in reading.findings if not f.background]
    facts = [f for f in reading.findings if f.background]
    return {
        "id": id,
        "lang": reading.lang,
        "events": [finding_json(f) for f in told],
        "facts": [finding_json(f) for f in facts],
    }


def finding_json(finding: Finding) -> dict[str, Json]:
    """One event or fact, without keys that have no value."""
    out: dict[str, Json] = {
        "type": finding.type,
        "modality": finding.modality,
        "confidence": finding.confidence,
        "parties": [_party(p) for p in finding.parties],
        "facts": dict(finding.facts),
    }
    if finding.date:
        out["date"] = _date(finding.date)
    if finding.trigger:
        out["trigger"] = _quote(finding.trigger, "text")
    if finding.attribution:
        said = finding.attribution
        out["attribution"] = {"kind": said.kind} | ({"name": said.name} if said.name else {})
    out["for_now"] = finding.for_now
    out["evidence"] = [_quote(q, "quote") for q in finding.evidence]
    return out


def _party(party: Party) -> dict[str, Json]:
    out: dict[str, Json] = {"role": party.role, "name": party.name}
    if party.start is not None:
        out |= {"start": party.start, "end": party.end}
    return out | ({"in": "title"} if party.in_title else {})


def _date(stated: DateRange) -> dict[str, Json]:
    out: dict[str, Json] = {"text": stated.text}
    if stated.start and stated.end:
        out |= {"from": stated.start.isoformat(), "to": stated.end.isoformat()}
    return out | {"precision": stated.precision}


def _quote(quote: Quote, key: str) -> dict[str, Json]:
    out: dict[str, Json] = {key: quote.quote, "start": quote.start, "end": quote.end}
    return out | ({"in": "title"} if quote.in_title else {})
