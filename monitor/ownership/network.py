"""What is handed on of a graph: a company, all round it, and who holds it through whom."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from monitor.model import Holding, Share
from monitor.ownership.graph import Picture, ways_down
from monitor.ownership.lookthrough import owners


@dataclass(frozen=True, slots=True)
class Indirect:
    """A share that is held through others: from the top down, whom it runs through."""

    holder: str
    via: tuple[str, ...]
    share: Share


@dataclass(frozen=True, slots=True)
class Network:
    """What is written: the company asked about, every direct holding round it, and who holds it
    through others. `people`: the holders that are persons."""

    subject: str
    holdings: tuple[Holding, ...]
    indirect: tuple[Indirect, ...]
    names: Mapping[str, str]
    ids: Mapping[str, Mapping[str, str]]
    people: frozenset[str]


def web_address(text: str) -> str:
    """A source's address as URI schemas want it; empty where it is none."""
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return ""
    is_one = parts.scheme in ("http", "https") and parts.hostname and parts.netloc.isascii()
    return quote(text.strip(), safe="%:/?#[]@!$&'()*+,;=~") if is_one else ""


def network(
    picture: Picture,
    company: str,
    names: Mapping[str, str],
    ids: Mapping[str, Mapping[str, str]],
    people: frozenset[str],
) -> Network:
    """Everything that stands above and below a company. Who holds it through others is told of
    those at the top, along the way on which most is commanded."""
    round_it = picture.upstream(company) | picture.downstream(company) | {company}
    held = tuple(
        one for one in picture.edges.statements if one.holder in round_it and one.target in round_it
    )
    shares = owners(company, picture.sides).shares
    tops = sorted(one for one in shares if not picture.edges.upward.get(one))
    indirect = []
    for top in tops:
        via = ways_down(picture, top, company)[1:-1]
        if via and shares[top].high:
            indirect.append(Indirect(top, via, shares[top]))
    return Network(company, held, tuple(indirect), names, ids, people)
