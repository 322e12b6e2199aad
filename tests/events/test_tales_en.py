"""Lessons from whole English stories, each mechanism in an invented sentence or two."""

from datetime import date

from monitor.model import Finding
from tests.cases import each
from tests.events.english import dated, line

_ABOUT = ("market", "amount", "amount_from", "amount_change", "percent")
_KNOWN = "Brinck Foods sells food. Shares in Brinck Foods and Halden Motor rose."


def _told(text: str, title: str = "") -> list[Finding]:
    return [one for one in dated(text, title) if not one.background]


LEFT = "market_entry ended: company Brinck Foods; "
STORIES = {
    # Leaving a market ends a market entry, however it is worded.
    "Brinck Foods is pulling out of Poland, less than a year after its launch.": [LEFT + "Poland"],
    "Brinck Foods closed its Tanzanian business. The retailer left Tanzania.": [LEFT + "Tanzanian"],
    "Brinck Foods has folded up its online operations in Ghana.": [LEFT + "Ghana"],
    "Brinck Foods may leave Poland.": [],
    "Brinck Foods shut its site in Poland for a day.": [],
    # Interest is not a plan yet; interest in something else does not make a deal doubtful.
    "Halden Motor has expressed interest in a bid for Brinck Foods.": [
        "acquisition possible: acquirer Halden Motor, target Brinck Foods"
    ],
    "Halden Motor bought Brinck Foods, as it is still very interested in the food trade.": [
        "acquisition asserted: acquirer Halden Motor, target Brinck Foods"
    ],
    # The antecedent of each "which" is the firm named last.
    "Kestrel Capital was interested in buying Halden Motor, which was still looking to buy "
    "Brinck Foods, which wants to acquire Torvik Tools.": [
        "acquisition possible: acquirer Kestrel Capital, target Halden Motor",
        "acquisition possible: acquirer Halden Motor, target Brinck Foods",
        "acquisition planned: acquirer Brinck Foods, target Torvik Tools",
    ],
    # A former bid that was refused does not affect the current one.
    "Halden Motor has launched a hostile £9.8bn bid for Brinck Foods. Halden Motor initially "
    "launched a £9.2bn bid for Brinck Foods in May, which was rejected.": [
        "acquisition planned: acquirer Halden Motor, target Brinck Foods; £9.8bn; £9.2bn"
    ],
    "Halden Motor will acquire Brinck Foods for £12m, after an earlier offer of £15m.": [
        "acquisition planned: acquirer Halden Motor, target Brinck Foods; £12m; £15m; decrease"
    ],
    "Halden Motor denied on Friday any bid interest in Brinck Foods.": [
        "acquisition denied: acquirer Halden Motor, target Brinck Foods"
    ],
    "Brinck Foods said it had received no takeover offers.": [
        "acquisition denied: target Brinck Foods"
    ],
    "Halden Motor has issued a statement denying that it had any discussions regarding the "
    "takeover of Brinck Foods.": ["acquisition denied: acquirer Halden Motor, target Brinck Foods"],
    # A firm whose officer is named begins another clause; a stake may also be "got".
    "Halden Motor gets a 27.5% stake in Brinck Foods and Halden Motor CEO Sam Roth joins in.": [
        "acquisition asserted: acquirer Halden Motor, target Brinck Foods; 27.5%"
    ],
    # Neither a firm's business nor a slice of a stake is a firm.
    "Halden Motor invested $700m in its Asian business, less than Brinck Foods did.": [],
    "Halden Motor led a $30m investment in Brinck Foods, buying a slice of the booming firm.": [
        "investment asserted: investor Halden Motor, target Brinck Foods; $30m"
    ],
    "Halden Motor led a $30m funding round in Brinck Foods. Other investors in the round include "
    "Torvik Tools and Kestrel Capital. Past investors include Larch Partners.": [
        (
            "investment asserted: investor Halden Motor, investor Kestrel Capital, "
            "investor Torvik Tools, target Brinck Foods; $30m"
        )
    ],
    # A firm that "is incorporated" somewhere was not founded today.
    "Although Brinck Foods is incorporated and based in Leeds, it makes vans.": [],
    # Agencies' stock codes, staff numbers and nicknames are not part of a name.
    "Halden Motor HALD.OL bought Brinck Foods BRI.L on Friday.": [
        "acquisition asserted: acquirer Halden Motor, target Brinck Foods"
    ],
    "Halden Motor takes on 500 Brinck Foods employees. Brinck Foods is leaving Poland.": [
        LEFT + "Poland"
    ],
    'Brinck Foods, often called "the Kestrel of Norway," has quit Poland.': [LEFT + "Poland"],
    # Repeated names may contain a weekday or a number; initials may precede the name they
    # shorten; the acquirer is the leader of a group of buyers.
    "Tuesday Market has bought Brinck Foods. Tuesday Market sells pans.": [
        "acquisition asserted: acquirer Tuesday Market, target Brinck Foods"
    ],
    "Pier 9 Imports has bought Brinck Foods. Shares in Pier 9 Imports rose.": [
        "acquisition asserted: acquirer Pier 9 Imports, target Brinck Foods"
    ],
    "KHL (Kestrel Holt Limited) has bought Brinck Foods. Shares in KHL rose.": [
        "acquisition asserted: acquirer Kestrel Holt Limited, target Brinck Foods"
    ],
    "Brinck Foods accepted an offer from a group of investors led by Kestrel Holdings.": [
        "acquisition planned: acquirer Kestrel Holdings, target Brinck Foods"
    ],
    # The brands of a unit that is sold, inserted before the buyer, are not the target.
    "Brinck Foods will sell its snacks arm, which includes the Halva and Mirto brands, to "
    "Halden Motor for $30m.": [
        "acquisition planned: acquirer Halden Motor, seller Brinck Foods; $30m"
    ],
    # Reports refuted at first were later confirmed; what ends speculation is not speculation.
    "While those reports were initially refuted, Halden Motor later confirmed that it was in "
    "talks with Brinck Foods for the merger of its Nordic arm.": [
        "acquisition possible: acquirer Halden Motor, target Brinck Foods"
    ],
    "Halden Motor said it planned to sell its stake in Brinck Foods, ending months of "
    "speculation about the sale.": [
        "shareholding_change planned: seller Halden Motor, target Brinck Foods"
    ],
    "The commission announced it is prohibiting Halden Motor's takeover of Brinck Foods.": [
        "acquisition ended: acquirer Halden Motor, target Brinck Foods"
    ],
    # "Jan 30" is a date, "Sg$" is money, and a top team is not a partnership.
    "Jan 30 Torvik Tools Corp bought Brinck Foods.": [
        "acquisition asserted: acquirer Torvik Tools Corp, target Brinck Foods"
    ],
    "Halden Motor agreed to a final offer of Sg$53 a share for the firm.": [],
    "Halden Motor reshapes its top team with a raid for Brinck Foods finance chief.": [],
    "Torvik Tools was preparing a $15B takeover of Brinck Foods.": [
        "acquisition possible: acquirer Torvik Tools, target Brinck Foods; $15B"
    ],
}


@each(("text", "told"), STORIES.items())
def test_what_a_story_tells(text: str, told: list[str]) -> None:
    assert [line(one, *_ABOUT) for one in _told(f"{text} {_KNOWN}")] == told


def test_a_headline_in_the_papers_own_money_tells_the_sum_of_the_text() -> None:
    text = f"Halden Motor led a US$575 million (S$791 million) investment in Brinck Foods. {_KNOWN}"
    told = _told(text, "Halden Motor leads $791m investment in Brinck Foods")
    assert [line(one, *_ABOUT) for one in told] == [
        "investment asserted: investor Halden Motor, target Brinck Foods; US$575 million"
    ]


def test_a_year_before_when_dates_what_follows() -> None:
    told = _told(f"Think of the crisis in 2008 when Halden Motor bought Brinck Foods. {_KNOWN}")
    assert [one.date and one.date.start for one in told] == [date(2008, 1, 1)]


@each(
    ("text", "told"),
    [
        ("Kestrel Lines bought the ferry Vela from Tern Shipping Inc.", False),
        # Works of art, and what a museum adds to its collection
        ("The Leeds Museum acquired a marble head of Apollo at an auction.", False),
        ("Kestrel plc purchased Woman Reading (1851) for its boardroom.", False),
        ("The Leeds Museum has purchased Harbour at Dusk by John Orrin.", False),
        ("The Leeds Museum bought Orrin Boatyard Ltd for £3m.", True),
        # Houses
        ("Anna Brinck is buying a Bel-Air home for $8 million from a developer.", False),
        ("Ann Lee and Tom Orr paid $41 million to buy the Malibu mansion of a star.", False),
        ("Kestrel plc bought a Hampstead townhouse for its chairman.", False),
        ("Kestrel plc bought Tern Care home in Leeds.", True),
        # Players
        ("The Devils made a trade, acquiring defenceman Tom Hale from the Tarn Kites.", False),
    ],
)
def test_what_is_no_firm_is_not_acquired(text: str, *, told: bool) -> None:
    assert any(f.type == "acquisition" for f in _told(text)) is told


@each(
    ("text", "told"),
    [
        ("Jean Roe is about to leave Sale, one of the best top-flight teams in England.", False),
        ("Eddie Hale will walk away from Saracens at the end of the season.", False),
        ("Tarn hired Tom Orr as team captain, replacing Jean Roe.", False),
        ("Jean Roe will leave Kestrel Foods after the holiday season.", True),
        ("Jean Roe will leave coach operator Kestrel Lines in May.", True),
        ("Jean Roe will leave as chief executive of the Kites after the season.", True),
    ],
)
def test_players_hold_no_office(text: str, *, told: bool) -> None:
    assert any(f.type == "executive_change" for f in _told(text)) is told


@each(
    ("title", "text", "told"),
    [
        (
            "Brinck Foods picks up Tavrin",
            "Sweets are dear. Torvik Tools is parting with the firm, a factory and a van for £3m.",
            "acquisition asserted: acquirer Brinck Foods, seller Torvik Tools, target Tavrin; £3m",
        ),
        (
            "Halden Motor raises $20m",
            "Cars are dear. Kestrel Capital led the round.",
            "investment asserted: investor Kestrel Capital, target Halden Motor; $20m",
        ),
        (
            "Halden and Brinck Foods form joint venture",
            "Vans are dear. Severn Vans, as the venture is called, will employ 40 people.",
            "joint_venture asserted: company Severn Vans, partner Brinck Foods, partner Halden",
        ),
        (
            "Halden Motor buys Tavrin Mills",
            "Torvik Tools sells the brand of flour for £3 a bag.",
            "acquisition asserted: acquirer Halden Motor, target Tavrin Mills",
        ),
    ],
)
def test_lead_adds_to_what_only_the_title_tells(title: str, text: str, told: str) -> None:
    assert [line(one, *_ABOUT) for one in _told(text, title)] == [told]
