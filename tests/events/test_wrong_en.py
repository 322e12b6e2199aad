"""English texts that give no event, or none sure enough for an alert: things that are not parties,
customers as partners, lasting states."""

from monitor.events import read
from tests.cases import each
from tests.events.english import findings, parties_of

ALERT = 0.8
_PASSING = "Sedley Moor was bought by Hallam Vane"


@each(
    ("text", "kind"),
    [
        (
            "Its Hounslow South project in Wales is a joint venture with Tern Systems Inc.",
            "joint_venture",
        ),
        (
            "The Annual Meeting of Kestrel Holdings Ltd is near. It is a partnership with Leeds.",
            "partnership",
        ),
        (
            "With the gift, Kestrel Holdings Ltd is investing $5 million in Tern Hospital Network.",
            "investment",
        ),
        ("Kestrel Holdings Ltd may attend and participate in board meetings.", "market_entry"),
        (
            "Marlow Dairy grew.\nAlso Read: Kestrel Holdings Ltd buys Tern Systems Inc.",
            "acquisition",
        ),
        (
            "For years Anton Brinck ran a shop. He and his brothers acquired Tern Systems Inc.",
            "acquisition",
        ),
        ("Tern Diesel & Turbine Ltd works with Tern on engines.", "partnership"),
        ("Kestrel Foods said such a partnership with Orrin Dairy would help.", "partnership"),
        ("Halden Group entered 2012 with Kestrel Foods.", "market_entry"),
        (
            "Kestrel Mining, which holds 19% of Orrin Gold, will not accept the offer from Halden.",
            "acquisition",
        ),
    ],
)
def test_this_tells_no_such_event(text: str, kind: str) -> None:
    assert not findings(text, kind)


@each(
    "text",
    [
        "Kestrel Holdings Ltd has been awarded a five-year contract with Tern Systems Inc.",
        "Kestrel Holdings Ltd received an order from Tern Systems Inc. for two ferries.",
        "Kestrel Holdings Ltd has hired Tern Systems Inc. as its leasing agent.",
        "Vela Air, a joint venture of Kestrel Holdings Ltd and Tern Systems Inc., lost money.",
    ],
)
def test_nobody_is_alerted_of_a_customer_or_of_what_has_long_been(text: str) -> None:
    assert all(f.confidence < ALERT for f in read(text, lang="en").findings)


@each(
    ("text", "kind", "modality", "parties"),
    [
        (
            "Kestrel Holdings Ltd completed the acquisition of Tern Motors Ltd dealership sites.",
            "acquisition",
            "asserted",
            {"acquirer Kestrel Holdings Ltd", "seller Tern Motors Ltd"},
        ),
        (
            (
                "Kestrel Holdings Ltd wants to increase its stake in Vela Port Inc., a joint "
                "venture with Tern Systems Inc., to 90 percent."
            ),
            "joint_venture",
            "asserted",
            {"company Vela Port Inc.", "partner Tern Systems Inc."},
        ),
        (
            "Kestrel Holdings Ltd is selling Vela Foods to Tern Systems Inc.",
            "acquisition",
            "planned",
            {"seller Kestrel Holdings Ltd", "target Vela Foods", "acquirer Tern Systems Inc."},
        ),
        (
            "The merger of Kestrel Holdings Ltd and Tern Systems Inc. would be a mistake.",
            "acquisition",
            "planned",
            {"acquirer Kestrel Holdings Ltd", "target Tern Systems Inc."},
        ),
        (
            "Some reports state Kestrel Holdings Ltd has made an offer for Tern Systems Inc.",
            "acquisition",
            "rumoured",
            {"acquirer Kestrel Holdings Ltd", "target Tern Systems Inc."},
        ),
        (
            "Lumen® Brinck Ltd has formed a partnership with Tern Systems Inc.",
            "partnership",
            "asserted",
            {"partner Lumen® Brinck Ltd", "partner Tern Systems Inc."},
        ),
        (
            (
                "Designed by Halden Architects in partnership with Tern Systems Inc., The Lofts at "
                "Vela offer light."
            ),
            "partnership",
            "asserted",
            {"partner Halden Architects", "partner Tern Systems Inc."},
        ),
    ],
)
def test_parties_and_modality_are_those_of_the_text(
    text: str, kind: str, modality: str, parties: set[str]
) -> None:
    told = [(f.modality, parties_of(f)) for f in findings(text, kind)]
    assert (modality, parties) in told


def test_who_sells_to_do_something_sells_to_nobody() -> None:
    text = "Kestrel Holdings Ltd will sell its retail operation to expand Tern Auto."
    assert all("acquirer Tern Auto" not in parties_of(f) for f in findings(text, "acquisition"))


@each(
    "tail",
    [
        "and could grow",
        "and may hire staff",
        "and will hire staff",
        "and has not made a profit",
        "and did not say for how much",
        "and ended an old lease in Leeds",
        ", which cancelled its dividend",
        "when it was looking to grow",
        "before it was denied credit",
        "amid speculation about its future",
        "ahead of a possible listing",
    ],
)
def test_what_is_said_of_the_next_verb_changes_nothing(tail: str) -> None:
    (told,) = findings(f"Kestrel Holdings Ltd acquired Tern Systems {tail}.", "acquisition")
    assert told.modality == "asserted"


@each(
    ("text", "modality"),
    [
        (
            "Kestrel Holdings Ltd offered to buy Tern Systems Inc. and was rejected.",
            {"denied", "ended"},
        ),
        ("Kestrel Holdings Ltd agreed to buy Tern Systems Inc. and has dropped it.", {"ended"}),
        (
            "Kestrel Holdings Ltd agreed to buy Tern Systems Inc. before the deal fell through.",
            {"ended"},
        ),
    ],
)
def test_what_the_next_verb_says_of_the_deal_counts(text: str, modality: set[str]) -> None:
    assert {f.modality for f in findings(text, "acquisition")} & modality


@each(
    ("text", "parties"),
    [
        (
            "Orrin plans to buy Tern Systems Inc. Orrin owns the bottler Cola Orrin.",
            {"acquirer Orrin", "target Tern Systems Inc."},
        ),
        (
            "Kestrel Media Ltd bought the platform NoiseTern off PledgeVela.",
            {"acquirer Kestrel Media Ltd", "target NoiseTern", "seller PledgeVela"},
        ),
        (
            "Kestrel's packaging unit was acquired by Tern Systems Inc.",
            {"seller Kestrel", "acquirer Tern Systems Inc."},
        ),
    ],
)
def test_who_buys_what_from_whom(text: str, parties: set[str]) -> None:
    assert parties in [parties_of(f) for f in findings(text, "acquisition")]


def test_whose_founder_invests_does_not() -> None:
    text = "Vela Labs raised $20 million with funding from Dropkite co-founder Jane Doe."
    assert all("investor Dropkite" not in parties_of(f) for f in findings(text, "investment"))


@each(
    ("goods", "sold"),
    [
        ("cheese", False),
        ("oat biscuits", False),
        ("cheese business", True),
        ("brand", True),
    ],
)
def test_goods_are_no_firm(goods: str, *, sold: bool) -> None:
    text = f"Halden is selling its Kestrel {goods} to Tern for £30m."
    assert bool(findings(text, "acquisition")) is sold


def test_what_somebody_made_is_not_its_maker() -> None:
    assert not findings("Anna Brinck's first two albums were acquired by Tern Ltd.", "acquisition")


def test_who_acts_is_the_partner() -> None:
    text = "Kestrel Holdings Ltd will own Vela Port in partnership with Tern Systems Inc."
    (told,) = findings(text, "partnership")
    assert parties_of(told) == {"partner Kestrel Holdings Ltd", "partner Tern Systems Inc."}


def test_a_guide_alerts_nobody() -> None:
    text = "Kestrel Holdings Ltd acquired Tern Systems Inc. in May."
    assert [f.confidence >= ALERT for f in read(text, lang="en").findings] == [True]
    guide = f"A guide to mergers\n\nThey are often hard. {text}"
    assert [f.confidence >= ALERT for f in read(guide, lang="en").findings] == [False]


@each(
    ("text", "kind"),
    [
        ("Kestrel boss offloads 82,000 shares.", "shareholding_change"),
        ("Kestrel Ltd signed a shirt sponsorship deal with Tern Rovers.", "partnership"),
        ("Kestrel Ltd and the Tern Union reached a wage agreement.", "partnership"),
        ("Kestrel Ltd invested $2 million in new machines at Tern Works.", "investment"),
        ("Kestrel Ltd entered the season unbeaten.", "market_entry"),
        ("Tom Hale also led Kestrel Ltd's push into Asia.", "market_entry"),
        ("Kestrel Ltd expanded into a larger building next door.", "market_entry"),
        ("Imagine Kestrel Ltd buying Tern Inc.", "acquisition"),
        ("A MAJOR Scottish building firm is set to go into liquidation.", "insolvency"),
        ("10 Retailers file for Chapter 11 and close stores.", "insolvency"),
        (
            "Kestrel Holdings Ltd is expected to sell shares for a full price.",
            "shareholding_change",
        ),
        (
            "Kestrel has spent four months without a boss since Anna Brinck left.",
            "executive_change",
        ),
    ],
)
def test_what_is_told_by_the_way_is_no_event(text: str, kind: str) -> None:
    assert not findings(text, kind)


def test_what_somebody_may_feel_is_not_what_may_happen() -> None:
    text = "Carl Hale may feel peeved at seeing his former firm Tern Crisps sold to Kestrel Ltd."
    (told,) = findings(text, "acquisition")
    assert told.modality == "asserted"


@each(
    ("text", "alerts"),
    [
        ("A joint venture between Kestrel Ltd and Tern Inc. has won a road contract.", False),
        ("Ministers announced a joint venture between Kestrel Ltd and Tern Inc. today.", True),
        ("Kestrel bought Tern Foods for $30 million.", True),
        ("In 1925, Kestrel plc took over Tern Foods.", False),  # a page without a date
        ("In May, Kestrel plc took over Tern Foods.", True),
        ("Kestrel works with Tern Foods on cold chains.", False),
        ("Kestrel Ltd has a good relationship with Tern Bank.", False),
        ("Kestrel Ltd celebrates ten years of its partnership with Tern Hospice.", False),
        ("The fair was held in partnership with Kestrel Ltd and Tern Inc.", False),
        ("Kestrel Ltd partnered with Jane Doe on a book.", False),
        ("Sales at Kestrel Ltd rose, helped by the purchase of Tern Inc.", False),
        ("Since its merger with Tern Inc. in 2004, Kestrel Ltd has grown.", False),
        ("Kestrel Ltd makes pumps. It has ruled out a bid for Tern Inc.", True),
        ("Kestrel Ltd and Quill plc make pumps. It has ruled out a bid for Tern Inc.", False),
        ("Kestrel Ltd and Quill plc, two rivals, sell pumps. The firm bought Tern Inc.", False),
        ("Kestrel announced a joint venture with Orrin Chem.", False),
        ("Kestrel announced a joint venture with Orrin Chem. Orrin Chem? Orrin Chem!", True),
        # Nothing else bears out what is told in passing of a name seen once
        (f"Farm incomes fell. {_PASSING}.", False),
        (f"{_PASSING}.", True),
        (f"Farm incomes fell. {_PASSING} for £3m.", True),
        (f"Farm incomes fell. {_PASSING}. Sedley Moor has a brewery, Hallam Vane a mill.", True),
    ],
)
def test_what_is_surely_news_alerts(text: str, *, alerts: bool) -> None:
    told = findings(text)
    assert any(f.confidence >= ALERT for f in told) is alerts
