"""Companies House's searches: companies by name and more, and the appointments of one officer."""

import re
from collections.abc import Iterator, Mapping

from monitor.adapters import _json
from monitor.adapters._facts import compact
from monitor.adapters._follow import looked
from monitor.adapters.companies_house import _answers as answers
from monitor.adapters.companies_house import _people
from monitor.adapters.companies_house._answers import Found
from monitor.adapters.companies_house._filings import SITE
from monitor.model import Json, Page, Record, Request


def found(value: Mapping[str, Json], page: Page) -> Iterator[Found]:
    items = _json.some(value, "items")
    for item in items:
        if item.get("company_number"):
            yield answers.company(item, _json.required(item, "company_number", "a hit"))
    if "advanced-search" in _json.word(value, "kind"):
        at = re.search(r"start_index=(\d+)", page.url)
        hits, begin = _json.count(value, "hits"), int(at[1]) if at else 0
        if page.url.startswith("http") and items and begin + len(items) < hits:
            base = re.sub(r"&?start_index=\d+", "", page.url)
            following = f"{base}&start_index={begin + len(items)}"
            yield Request(following, headers=page.request.headers)
        yield looked(page)


def appointments(value: Mapping[str, Json], page: Page) -> Iterator[Found]:
    """The companies where one person is an officer."""
    for item in _json.some(value, "items"):
        firm = _json.part(item, "appointed_to")
        number = _json.required(firm, "company_number", "an appointment")
        who = {**item, "name": _json.word(item, "name") or _json.word(value, "name")}
        facts = compact(
            status=answers.STATUS.get(_json.word(firm, "company_status")),
            officers=_people.officers([who]),
        )
        name = _json.word(firm, "company_name")
        ids = {"companies_house": number}
        yield Record(f"{number}/appointments", SITE + number, name, ids, facts)
