"""The requests that Companies House's REST interface takes about one company."""

from collections.abc import Iterator

from monitor.adapters._follow import from_key
from monitor.model import Request, Source

PROFILE = ""
LISTS = ("officers", "persons-with-significant-control", "filing-history")
INSOLVENCY = "insolvency"  # asked for if the profile mentions insolvency
PAGE = 100  # items on a page, the maximum


def all_of(source: Source, number: str, begin: str) -> Iterator[Request]:
    """The profile and the lists of a company, filings back to the day `begin`."""
    for name in (PROFILE, *LISTS):
        yield one_of(source, number, name, begin)


def one_of(source: Source, number: str, name: str, begin: str) -> Request:
    """The profile or one of the lists."""
    headers = from_key(source)
    if name == PROFILE:
        return Request(f"{source.url}/company/{number}", key=number, headers=headers)
    url = f"{source.url}/company/{number}/{name}?items_per_page={PAGE}"
    # 404 without a body: the company has no such list.
    return Request(url, key=f"{number}|{begin}", headers=headers, statuses=frozenset({404}))
