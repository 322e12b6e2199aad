"""What an adapter found, as the JSON of contract section 6."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from monitor.adapters import Found
from monitor.deliver.payload import instant
from monitor.events import finding_json
from monitor.model import Article, Finding, Json, Record, Request


def answer_json(
    name: str, found: Sequence[Found], events: Iterable[Finding], problems: Sequence[str]
) -> dict[str, Json]:
    """One line of `monitor source parse`."""
    return {
        "file": name,
        "records": [record_json(one) for one in found if isinstance(one, Record)],
        "articles": [article_json(one) for one in map(_article, found) if one],
        "events": [finding_json(one) for one in events],
        "more": list(dict.fromkeys(_leads_on(found))),
        "problems": list(problems),
    }


def record_json(record: Record) -> dict[str, Json]:
    """A record without empty values, except name, ids and facts."""
    company: dict[str, Json] = {"name": record.name}
    if record.former_names:
        company["former_names"] = list(record.former_names)
    told: dict[str, Json] = {"id": record.key, "company": company | {"ids": dict(record.ids)}}
    return told | _filled({"published": _moment(record.published)}) | {"facts": dict(record.facts)}


def article_json(article: Article) -> dict[str, Json]:
    """An article; `text` only if the answer has one."""
    told = {"url": article.url, "title": article.title, "published": _moment(article.published)}
    return told | _filled({"text": article.text})


def _moment(moment: datetime | None) -> str | None:
    return instant(moment) if moment else None


def _filled(keys: Mapping[str, Json]) -> dict[str, Json]:
    return {key: value for key, value in keys.items() if value}


def _article(found: Found) -> Article | None:
    if isinstance(found, Request):
        return found.known
    return found if isinstance(found, Article) else None


def _leads_on(found: Iterable[Found]) -> Iterator[str]:
    """Where to look for what the answer itself does not say."""
    return (one.url for one in found if isinstance(one, Request) and one.known is None)
