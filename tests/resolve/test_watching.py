from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

from monitor.model import Company, Event, EventParty, Follow, Holding, Share, Watch
from monitor.ownership.graph import Graph
from monitor.resolve.drafting import own_event
from monitor.resolve.sentences import why
from monitor.resolve.topics import related, same_stem
from monitor.resolve.watching import hits
from tests.cases import each

NOW = datetime(2022, 11, 30, tzinfo=UTC)
UNKNOWN = Share(Fraction(0), Fraction(1))


def share(percent: str) -> Share:
    return Share(Fraction(percent) / 100, Fraction(percent) / 100)


GRAPH = Graph(
    [
        Holding("P", "G", share("60")),
        Holding("G", "K", share("51.2"), control="controls"),
        Holding("K", "T", UNKNOWN, control="largest"),
        Holding("G", "M", share("20")),
    ]
)
NAMES = {"G": "Haier Group", "K": "Haier Kaos", "T": "Kataichi", "M": "Minor", "P": "Parent"}


def event(kind: str, *parties: tuple[str, str], **facts: object) -> Event:
    company = Company(parties[0][1], NAMES.get(parties[0][1], ""))
    named = tuple(EventParty(role, NAMES.get(key, key), key) for role, key in parties)
    return replace(own_event(kind, company, facts, (), NOW, id="evt_1"), parties=named)


REGISTRATION = event("registration", ("company", "T"), ("holder", "K"))


def test_the_sentence_and_the_path_say_how_the_firm_hangs_together() -> None:
    watch = Watch("HG", follow="group", sectors=("home appliances", "industrial internet"))
    (hit,) = hits(REGISTRATION, [watch], {"HG": "G"}, GRAPH, NAMES)
    assert hit.relation == "possibly_controls"
    assert hit.why == (
        "holds 51.2 % of Haier Kaos, its largest shareholder (share not stated): possible control"
    )
    assert [(step.holder, step.target) for step in hit.path] == [
        ("Haier Group", "Haier Kaos"),
        ("Haier Kaos", "Kataichi"),
    ]
    (zh,) = hits(REGISTRATION, [watch], {"HG": "G"}, GRAPH, NAMES, "zh")
    assert zh.why == "持有Haier Kaos51.2%股权，后者为该公司最大股东（持股比例未披露）：可能控制"


def test_the_sentence_says_that_it_is_so_no_more() -> None:
    link = GRAPH.links("G", "group", None)["T"]
    assert why(link, NAMES, "en", is_subject=True, is_over=True) == (
        "held 51.2 % of Haier Kaos, its largest shareholder (share not stated): possible control, "
        "until now"
    )
    assert why(link, NAMES, "zh", is_subject=True, is_over=True) == (
        "变动前持有Haier Kaos51.2%股权，后者为该公司最大股东（持股比例未披露）：可能控制，现已不再"
    )


@each(
    ("follow", "min_share", "found"),
    [
        ("self", None, {"G": "self"}),
        ("subsidiaries", None, {"G": "self", "K": "controls", "T": "possibly_controls"}),
        ("subsidiaries", "0.5", {"G": "self", "K": "controls", "T": "possibly_controls"}),
        ("subsidiaries", "0.6", {"G": "self"}),
        (
            "subsidiaries",
            "0.2",
            {"G": "self", "K": "controls", "T": "possibly_controls", "M": "minority"},
        ),
        ("group", None, {"G": "self", "K": "controls", "T": "possibly_controls", "P": "owned_by"}),
    ],
)
def test_whom_a_watch_follows(follow: Follow, min_share: str | None, found: dict[str, str]) -> None:
    least = Fraction(min_share) if min_share else None
    links = GRAPH.links("G", follow, least)
    assert {company: link.relation for company, link in links.items()} == found


@each(
    ("watch", "told"),
    [
        (Watch("W"), True),
        (Watch("W", events=frozenset({"registration"})), False),
        (Watch("other"), False),
    ],
)
def test_a_watch_hears_of_its_own_firm_as_any_party(watch: Watch, told: bool) -> None:  # noqa: FBT001
    deal = event("acquisition", ("target", "X"), ("seller", "G"))
    found = hits(deal, [watch], {"W": "G"}, GRAPH, NAMES)
    assert bool(found) == told
    assert [hit.relation for hit in found] == ["self"] * told


def test_an_owner_is_named_as_such() -> None:
    deal = event("partnership", ("partner", "P"))
    (hit,) = hits(deal, [Watch("W", follow="group")], {"W": "G"}, GRAPH, NAMES)
    assert hit.why == "holds 60 % of Haier Group: an owner of the watched firm"


@each(
    ("a", "b", "same"),
    [
        ("complete vehicle manufacturing", "整车制造", True),
        ("car manufacturing", "造车", True),
        ("auto parts", "汽车零部件", True),
        ("auto parts", "complete vehicles", False),
        ("automotive intelligent solutions", "auto parts", False),
        ("smart industrial park", "building a smart industrial park", True),
        ("冰箱", "Fjord edition", None),
    ],
)
def test_topics_meet_across_languages(a: str, b: str, same: bool | None) -> None:  # noqa: FBT001
    assert related(a, b) is same
    assert related(b, a) is same
    assert same is not True or same_stem(a, b)
