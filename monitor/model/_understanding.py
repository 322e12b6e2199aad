"""What one document says."""

from dataclasses import dataclass
from datetime import date

from monitor.model._words import Facts, Modality, Precision


@dataclass(frozen=True, slots=True)
class NameHit:
    """A known name in a text: text[start:end] is a spelling of `name`, the watch's or stored
    company's name; `key` groups the spellings of one firm."""

    start: int
    end: int
    name: str
    key: str


@dataclass(frozen=True, slots=True)
class Quote:
    """text[start:end] == quote, in code points of the text as given (or of its title)."""

    quote: str
    start: int
    end: int
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class Party:
    role: str
    name: str
    start: int | None = None
    end: int | None = None
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class DateRange:
    """A closed interval of days; relative dates of an undated text have only their words."""

    text: str
    start: date | None
    end: date | None
    precision: Precision


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who states it. `kind`: company, filing, registry, media, third_party, anonymous."""

    kind: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What one document says: an event, or (`background`) a fact without news in it."""

    type: str
    modality: Modality
    confidence: float
    parties: tuple[Party, ...]
    facts: Facts
    evidence: tuple[Quote, ...]
    rule: str
    date: DateRange | None = None
    trigger: Quote | None = None
    attribution: Attribution | None = None
    for_now: bool = False
    background: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentence `index` of a document with its context, where rules began to see events of these
    types and did not finish: `title` and `text` are what a second reader may quote."""

    index: int
    types: tuple[str, ...]
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one document says. `lang` is zh, en or another ISO 639-1 code (then no findings)."""

    lang: str
    findings: tuple[Finding, ...]
    doubts: tuple[Passage, ...] = ()
