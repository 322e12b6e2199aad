"""What exports contain: a company, everything around it, and who holds it through whom."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from monitor.model import Holding, Share
from monitor.ownership.graph import Picture, ways_down
from monitor.ownership.lookthrough import owners


@dataclass(frozen=True, slots=True)
class Indirect:
    """A share held through others, who are listed from the top down."""

    holder: str
    via: tuple[str, ...]
    share: Share


@dataclass(frozen=True, slots=True)
class Network:
    """The company asked about, every direct holding around it, and its indirect holders.

    `people`: the holders that are persons.
    """

    subject: str
    holdings: tuple[Holding, ...]
    indirect: tuple[Indirect, ...]
    names: Mapping[str, str]
    ids: Mapping[str, Mapping[str, str]]
    people: frozenset[str]

    @property
    def parties(self) -> list[str]:
        """The company, and both ends of every holding, in order."""
        ends = {end for one in self.holdings for end in (one.holder, one.target)}
        return sorted(ends | {self.subject})


def web_address(text: str) -> str:
    """A source's address in the form URI schemas want; empty if it is not one."""
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
    """Everything above and below a company.

    Indirect holders are listed for those at the top, along the way with most control.
    """
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
