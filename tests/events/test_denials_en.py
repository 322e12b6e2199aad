"""English denials: their scope, and whether they are only for now."""

from monitor.events import read
from tests.cases import each

ROWS = [
    ("Halden has denied it plans to sell its pump business to Tern Group.", "acquisition", False),
    ("Halden denied rumours that it is in talks about a possible merger.", "acquisition", False),
    ("Halden said on Thursday that it was not seeking to be taken private.", "acquisition", False),
    ("Halden is not for sale, its chairman said.", "acquisition", False),
    ("Halden is not interested in buying Tern Group, its CEO said.", "acquisition", False),
    ("“There are no plans to sell Tern Group,” a Halden spokesman said.", "acquisition", False),
    ("Halden ruled out a takeover of Tern Group for the time being.", "acquisition", True),
    ("Halden said it has no current plans to enter the toy market.", "market_entry", True),
    ("Halden denied it was planning to make smartphones.", "market_entry", False),
    ("Halden said it had not approved any plan to build cars.", "market_entry", False),
    ("Halden ruled out building cars.", "market_entry", False),
    ("Halden said it was not planning to sell bottled water for now.", "market_entry", True),
    ("Halden said it would not open cafes.", "market_entry", False),
    ("Halden is not going to underwrite insurance policies.", "market_entry", False),
    ("Halden does not currently have plans to make cars.", "market_entry", True),
    ("Halden poured cold water on speculation that it would build cars.", "market_entry", False),
    ("Halden said it had no involvement in vehicle manufacturing.", "market_entry", False),
    ("“We are not going to make cars,” Halden chairman Tom Hale said.", "market_entry", False),
    (
        "“We will not be making tea for the foreseeable future,” said a spokeswoman for Halden.",
        "market_entry",
        False,
    ),
    (
        "“We have no plans to sell insurance at present,” said Ann Lee, a spokeswoman for Halden.",
        "market_entry",
        True,
    ),
    (
        "“We are not building trams for now,” Ann Lee, head of sales at Halden, told the paper.",
        "market_entry",
        True,
    ),
    ("Halden will steer clear of insurance, its chairman said.", "market_entry", False),
    ("Halden has no interest in aircraft.", "market_entry", False),
    ("Halden is not involved in making batteries, it said.", "market_entry", False),
    ("Halden denied that it would set up an airline.", "market_entry", False),
    (
        "In response to a report that it would go into tea, Halden said it had no such plan.",
        "market_entry",
        False,
    ),
    (
        "Halden said there was no truth in reports of talks with Tern Group about a partnership.",
        "partnership",
        False,
    ),
    (
        "Halden said neither it nor its units had ever entered any joint venture with Tern Group.",
        "joint_venture",
        False,
    ),
    (
        "A Halden spokesman denied a report that the company was going to supply pumps to Tern.",
        "partnership",
        False,
    ),
    ("Halden has shot down speculation that it is being put up for sale.", "acquisition", False),
    (
        "Halden chief executive Tom Hale denied it plans to sell its pump business.",
        "acquisition",
        False,
    ),
    ("Halden says no acquisitions or mergers planned for now.", "acquisition", True),
    (
        "Halden clarified it was not holding any discussion with Tern Group for a possible tie-up.",
        "partnership",
        False,
    ),
]


@each(("text", "kind", "for_now"), ROWS)
def test_a_denial_is_told_once(text: str, kind: str, for_now: bool) -> None:  # noqa: FBT001
    found = [f for f in read(text, lang="en").findings if not f.background]
    assert [(f.type, f.modality, f.for_now) for f in found] == [(kind, "denied", for_now)]


ANSWERS = [
    (
        "Veldpost reported on Friday that Tern Group may buy Halden. Halden denied the report.",
        1,
    ),
    ("Tern Group is in talks to buy Halden. “The reports are false,” Tern Group said.", 1),
    ("Tern Group is in talks to buy Halden. Kestrel Ltd denied the reports.", 0),
]


@each(("text", "denials"), ANSWERS)
def test_a_denied_report_is_what_was_told_before_of_who_denies(text: str, denials: int) -> None:
    told = [f for f in read(text, lang="en").findings if f.modality == "denied"]
    assert [f.type for f in told] == ["acquisition"] * denials


def test_what_is_denied_of_the_first_verb_is_denied_of_the_second() -> None:
    text = "Halden denied reports that it would team up with Tern Group to bid for Vela Ltd."
    told = {f.type: f.modality for f in read(text, lang="en").findings}
    assert told == {"acquisition": "denied", "partnership": "denied"}


def test_who_speaks_of_a_tie_up_is_no_partner_of_it() -> None:
    text = (
        "Halden denied it was forming tie-ups with Tern Group. There is none, company president "
        "Tom Hale said. On cooperation with Tern Group, Hale said: “I cannot rule it out.”"
    )
    parties = {p.name for f in read(text, lang="en").findings for p in f.parties}
    assert parties == {"Halden", "Tern Group"}


OFF = [
    ("The deal was terminated in July.", "ended"),
    ("The deal, which was terminated in July, would have created a giant.", "ended"),
    ("The proposed $3bn takeover has since been blocked by regulators.", "ended"),
    ("The talks have collapsed.", "ended"),
    ("If the deal was terminated, Halden would pay a fee.", "planned"),
    ("The deal was not terminated.", "planned"),
    ("The sale of its pumps was abandoned.", "planned"),
]


@each(("later", "modality"), OFF)
def test_a_later_sentence_calls_a_deal_off(later: str, modality: str) -> None:
    text = f"Tern Group agreed to buy Halden in March. {later}"
    assert [f.modality for f in read(text, lang="en").findings] == [modality]


def test_a_denial_needs_no_word_of_what_it_denies() -> None:
    text = "Halden Motors plans to buy Brinck AB. Oslo: Halden Motors rubbished the speculation."
    assert [f.modality for f in read(text, lang="en").findings] == ["denied"]


NO_DENIALS = [
    "Halden did not rule out building cars.",
    "Halden refused to rule out making cars.",
    "Halden said it was not involved in the decision to make cars.",
    "Halden never stopped making cars.",
    "Halden does not only plan to make cars but also trucks.",
    "Halden has no plans to make further changes to its board.",
    "Halden would not make any comment.",
    "Halden will not sell more shares.",
    "Halden said it would not sell customers short, nor sell faulty phones.",
    "Halden said it would not sell non-core business units.",
    "Halden is not planning to sell aircraft assets.",
    "Halden will not open new stores.",
    "Halden is not going to sell to Tern Group.",
    "Halden will not run out of cash.",
    "Halden is not making money for now.",
    "Halden will stay out of politics and has no interest in talks.",
    "Halden said that job cuts were under consideration and a strike a possibility.",
    "Halden left room for rate cuts and did not rule out new services.",
    "Halden does not rule out supplying evidence.",
    "Halden does not plan to set up an office.",
]


LEFT_OPEN = [
    "Halden will not make beer, but left open the possibility of supplying bottles.",
    "Halden has no plan to enter the fridge market at present but may enter the toaster segment.",
    "Halden denied it was entering the pet food market, though it says vitamins remain an option.",
    "Halden does not make turbines. It would not, however, rule out making towers.",
    "Halden is not going to make ships. It does not exclude, however, making ship parts.",
    "Halden stopped short of ruling out the production of cheese.",
    "Halden left itself room to build boats.",
    "Halden kept its options open on guesthouses.",
    "Halden did not exclude a later move into tea.",
    "Halden will not run hotels, but the company said it may produce furniture.",
    "Halden has no interest in aircraft, though tram engines are under consideration.",
    "Halden did say, though, that aircraft parts were a possibility.",
]


@each("text", LEFT_OPEN)
def test_a_business_is_left_open(text: str) -> None:
    told = [f.modality for f in read(text, lang="en").findings if f.type == "market_entry"]
    assert "possible" in told


def test_the_group_is_the_firm_called_so_not_one_just_founded() -> None:
    text = (
        "Halden Group grew last year. Halden Group makes pills.\n"
        "Orrin Foods Co was set up on May 2.\n"
        "The group teamed up with Kestrel Foods last year, and the pair's joint venture, Kata "
        "Works Co, started production in August."
    )
    told = {f.type: {p.name for p in f.parties} for f in read(text, lang="en").findings}
    assert told["joint_venture"] == {"Halden Group", "Kestrel Foods", "Kata Works Co"}


def test_an_affiliate_that_founds_a_firm_is_not_named() -> None:
    assert not read("Halden Group affiliate sets up a new company", lang="en").findings


@each("text", NO_DENIALS)
def test_not_every_refusal_denies_a_business(text: str) -> None:
    told = {f.modality for f in read(text, lang="en").findings if f.type == "market_entry"}
    assert "denied" not in told
    assert "possible" not in told or "out building" in text
