"""One story in the wording of several papers: each gives the same complete event."""

from monitor.events import read
from monitor.model import Finding
from tests.cases import each
from tests.events.english import dated, line


def _told(text: str, title: str = "") -> list[Finding]:
    return [one for one in dated(text, title) if one.type not in ("executive", "ownership")]


LEAVES = "executive_change planned: company Brinck, person Anna Kellner; CEO"
COMES = "executive_change planned: company Brinck, person Peter Roth; CEO"
CHANGE = {
    "Brinck CEO Anna Kellner plans to step down, the grocer said.": [LEAVES],
    "Anna Kellner plans to step down as Brinck CEO, the firm she founded.": [LEAVES],
    "Peter Roth, head of Brinck Web Services, will take the reins as CEO in May, Brinck said.": [
        COMES
    ],
    "Brinck Web Services CEO Peter Roth will take over as Brinck's CEO.": [COMES],
    "Peter Roth is to be the new CEO of Brinck.": [COMES],
    "“I'm glad that I'll go and Peter Roth will become CEO of Brinck,” she said.": [COMES],
}


@each(("text", "told"), CHANGE.items())
def test_a_chief_executive_goes(text: str, told: list[str]) -> None:
    assert [
        line(one, "position") for one in _told(f"{text} Brinck sells food. Shares in Brinck rose.")
    ] == told


TWO = "Halden Motors has acquired Brinck plc for $5 million and Norvik Cheese Ltd for $9 million."
BOTH = {
    ("Halden buys Brinck and Norvik Cheese", TWO): [["Brinck plc"], ["Norvik Cheese Ltd"]],
    ("Halden to pay $14m for Brinck and Norvik Cheese", TWO): [
        ["Brinck plc"],
        ["Norvik Cheese Ltd"],
    ],
    ("Halden buys Brinck", TWO): [["Brinck plc"], ["Norvik Cheese Ltd"]],
}


@each(("page", "targets"), BOTH.items())
def test_deals_told_one_by_one_are_not_put_together_by_the_headline(
    page: tuple[str, str], targets: list[list[str]]
) -> None:
    told = [one for one in _told(page[1], page[0]) if one.type == "acquisition"]
    assert [[p.name for p in one.parties if p.role == "target"] for one in told] == targets


VENTURE = (
    "joint_venture planned: company Torvik Halden Mobility Inc, "
    "partner Halden Motor Co, partner Torvik Corporation"
)
SIGNED = (
    "Torvik Corporation and Halden Motor Co on Thursday signed a joint venture to form a new "
    "company by the name of Torvik Halden Mobility Inc, with a plant in Leeds."
)
NAMED_LATER = (
    "Torvik Corporation and Halden Motor Co will set up a new company that makes vans. "
    "The new company will be named “Torvik Halden Mobility Inc”."
)
TO_ESTABLISH = (
    "Torvik Corporation and Halden Motor Co signed a joint venture agreement to establish "
    "Torvik Halden Mobility Inc, which will make vans."
)


@each("text", [SIGNED, NAMED_LATER, TO_ESTABLISH])
def test_a_venture_has_its_partners_and_its_name(text: str) -> None:
    title = "Torvik, Halden pair up to form new mobility company"
    assert [line(one, "position") for one in _told(text, title)] == [VENTURE]


@each(
    "text",
    [
        "Halden Motors Inc has withdrawn its takeover proposal for Brinck plc.",
        "Halden Motors Inc dropped its bid to buy Brinck plc.",
    ],
)
def test_a_bid_is_withdrawn(text: str) -> None:
    assert [line(one, "position") for one in _told(text)] == [
        "acquisition ended: acquirer Halden Motors Inc, target Brinck plc"
    ]


def test_what_a_step_could_do_says_nothing_of_whether_it_was_taken() -> None:
    (deal,) = _told("Torvik is partnering with Halden Inc, a step that could double its sales.")
    assert deal.modality == "asserted"


def test_a_firm_called_like_its_founder_is_the_firm() -> None:
    (deal,) = _told("Founded by Jan Brinck, Brinck Inc. bought Halden AB in May.")
    assert line(deal) == "acquisition asserted: acquirer Brinck Inc., target Halden AB"


def test_the_price_of_a_share_is_no_price_of_a_firm() -> None:
    (bid,) = _told("Brinck plc rejected a $50-a-share buyout offer by Halden Motors Inc.")
    assert "amount" not in bid.facts


def test_one_venture_has_two_dates() -> None:
    text = (
        "Brinck Corp and Tern Corp are set to launch a joint venture next year to make batteries. "
        "Brinck and Tern each said the plan to set up a joint venture, first reported on Sunday, "
        "was not what they had announced."
    )
    (venture,) = [one for one in _told(text) if one.type == "joint_venture"]
    assert venture.modality == "planned"


@each(
    "title",
    [
        "Appliance giant Brinck denies plan to build cars",
        "Is Brinck getting into the car business?",
    ],
)
def test_a_denial_is_told_once_with_its_headline(title: str) -> None:
    text = "Brinck Group said on Thursday it had no plans to make complete vehicles for now."
    (told,) = _told(text, title)
    assert (told.modality, told.facts["market"]) == ("denied", "complete vehicles")


def test_a_partnership_and_its_venture_have_dates_of_their_own() -> None:
    text = (
        "Halden Group and Kestrel Ltd announced a partnership in January 2025 and set up a joint "
        "venture, Tern Works Co., in August 2025."
    )
    told = {f.type: str(f.date.start)[:7] for f in read(text, lang="en").findings if f.date}
    assert told == {"partnership": "2025-01", "joint_venture": "2025-08"}
