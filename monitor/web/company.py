"""The page of one company: names, numbers, facts, who holds it and what it holds, its events."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from fastapi import APIRouter, HTTPException, Request, Response

from monitor.model import Company, Holding, Share
from monitor.ownership.beneficial import reported
from monitor.ownership.diagram import svg
from monitor.ownership.graph import NO_SHARE, Graph, Picture
from monitor.ownership.lookthrough import owners
from monitor.ownership.standings import standings
from monitor.resolve.disputes import Dispute
from monitor.store import Session, browse, companies, disputes, firms
from monitor.store.values import CompanyFact, CompanyName
from monitor.web import _told
from monitor.web._contest import Contest, Ends, contests, of_ends
from monitor.web._page import language_of, show
from monitor.web.access import Ctx

router = APIRouter()

EVENTS = 50
BOXES = 60  # of the diagram; further firms are in the lists beside it


@dataclass(frozen=True, slots=True)
class Held:
    """What sources agree on about a holding. `company`: its other end, "" if we have no such
    company."""

    company: str
    name: str
    share: Share
    controls: tuple[str, ...]  # the sources' word: controls, wholly, largest, joint
    kind: str
    said: tuple[Holding, ...]
    contests: tuple[Contest, ...]


@dataclass(frozen=True, slots=True)
class Behind:
    """A beneficial owner, with the share that reaches it through all firms between."""

    company: str  # "" for a person
    name: str
    share: Share
    is_certain: bool


@dataclass(frozen=True, slots=True)
class Whole:
    """All that is stored about one company."""

    company: Company
    names: tuple[CompanyName, ...]
    facts: tuple[CompanyFact, ...]
    owners: tuple[Held, ...]
    owned: tuple[Held, ...]
    maybe: tuple[tuple[str, str, tuple[str, ...]], ...]  # id, name, the key of the reason in words
    events: _told.Found
    diagram: str  # an SVG; empty without holders and holdings
    behind: tuple[Behind, ...]
    disputes: Mapping[str, Dispute]  # by fact


@router.get("/companies/{company_id}")
async def company(request: Request, ctx: Ctx, company_id: str) -> Response:
    threshold = ctx.plan.settings.ownership.beneficial_threshold
    whole = await ctx.threads.read(_whole, company_id, threshold)
    if whole is None:
        raise HTTPException(404, "there is no such company")
    watches = [name for name, id_ in ctx.watched.items() if id_ == company_id]
    return await show(
        request,
        "company.html",
        whole=whole,
        watches=watches,
        threshold=Share(threshold, threshold),
        lines=whole.events.lines(ctx.plan, language_of(request, ctx)),
    )


def _whole(session: Session, company_id: str, threshold: Fraction) -> Whole | None:
    found = companies.get(session, [company_id]).get(company_id)
    if found is None:
        return None
    holdings = firms.direct_holdings(session, company_id)
    maybe = companies.maybe_same(session, company_id)
    ends = {end for one in holdings for end in (one.holder, one.target)}
    known = companies.get(session, ends | set(maybe))
    diagram, contested = "", dict[Ends, list[Contest]]()
    behind: tuple[Behind, ...] = ()
    if holdings:
        graph = Graph(companies.holdings(session, around=[company_id]))
        names = {id_: firm.name for id_, firm in companies.get(session, graph.ends).items()}
        picture = graph.at()
        diagram = svg(picture, company_id, names, most=BOXES, styled=False)
        contested = contests(picture, names)
        behind = _behind(picture, company_id, names, threshold)
    alike = partial(_held, known=known, contested=contested, company=company_id)
    return Whole(
        company=found,
        names=companies.names(session, company_id),
        facts=companies.facts(session, company_id),
        owners=alike([(one.holder, one) for one in holdings if one.target == company_id]),
        owned=alike([(one.target, one) for one in holdings if one.holder == company_id]),
        maybe=tuple((i, known[i].name, _reason(why)) for i, why in maybe.items() if i in known),
        events=_told.find(session, browse.Wanted(companies=[company_id]), limit=EVENTS),
        diagram=diagram,
        behind=behind,
        disputes={one.fact: one for one in disputes.of_company(session, company_id)},
    )


def _reason(why: str) -> tuple[str, ...]:
    source = companies.numbered_by(why)
    return ("alike_names",) if source is None else ("alike_number", source)


def _behind(
    picture: Picture, company: str, names: Mapping[str, str], threshold: Fraction
) -> tuple[Behind, ...]:
    above = picture.upstream(company)
    people = frozenset(above - names.keys())
    shares = owners(company, picture.sides).shares
    known = standings(company, above, picture.power)
    found = [
        Behind(
            one.owner if one.owner in names else "",
            names.get(one.owner, one.owner),
            shares.get(one.owner, NO_SHARE),
            one.is_certain,
        )
        for one in reported(picture, above, people, shares, known, threshold)
    ]
    return tuple(sorted(found, key=lambda one: (-one.share.high, one.name)))


def _held(
    holdings: list[tuple[str, Holding]],
    known: dict[str, Company],
    contested: dict[Ends, list[Contest]],
    company: str,
) -> tuple[Held, ...]:
    """By other end, share and kind: one entry, however many sources say so and whichever add who
    controls."""
    alike: dict[tuple[str, Share, str], list[Holding]] = {}
    for end, one in holdings:
        alike.setdefault((end, one.share, one.kind), []).append(one)
    return tuple(
        Held(
            end if end in known else "",
            known[end].name if end in known else end,
            share,
            tuple(dict.fromkeys(one.control for one in said if one.control)),
            kind,
            tuple(said),
            of_ends(contested, company, end),
        )
        for (end, share, kind), said in alike.items()
    )
