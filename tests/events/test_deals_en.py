"""Terms of English ventures in later sentences, and sentences that tell no deal."""

from typing import Any

from tests.cases import each
from tests.events.english import findings, parties_of


@each(
    "terms",
    [
        "At the venture, Torvik will hold 51 percent, while Kerrin Steel will hold 49 percent.",
        "Torvik Steel and Kerrin Steel will hold 51% and 49% of the venture respectively.",
        "Torvik Steel will own 51 per cent of the venture and Kerrin Steel the rest.",
        "The venture will be owned 51% by Torvik Steel and 49% by Kerrin Steel.",
    ],
)
def test_what_follows_tells_the_shares_of_a_venture(terms: str) -> None:
    text = (
        "Torvik Steel has signed a basic agreement with Kerrin Steel to form a joint venture "
        f"company with a capital of JPY 50 billion. {terms} The provisional name of the venture, "
        "to be based in Leeds, is Torrin Metals."
    )
    (venture,) = findings(text, "joint_venture")
    percent: Any = venture.facts["percent"]
    assert {name: share["value"] for name, share in percent.items()} == {
        "Torvik Steel": "51",
        "Kerrin Steel": "49",
    }
    assert ("company", "Torrin Metals") in {(p.role, p.name) for p in venture.parties}
    capital: Any = venture.facts["registered_capital"]
    assert capital["value"] == "50000000000"


@each(
    "text",
    [
        "The Competition Commission has approved the acquisition by whoever bids most.",
        "Torvik expects a gain from the sale, lifting its shares by more than 5%.",
        "The fund said it planned to expand its holdings.",
        "Pursuant to the SPA, the Company shall acquire the Sale Shares from the Vendors.",
    ],
)
def test_what_is_no_deal_tells_none(text: str) -> None:
    assert findings(text) == []


def test_an_office_that_is_known_by_its_initials_alone_is_no_stumbling_block() -> None:
    text = (
        'The Kerrin Protection Commission ("KPC") opened an office. The KPC agreed. '
        "Kerrin Inc acquired Halden Foods for $3m; shares of Kerrin rose."
    )
    (deal,) = findings(text, "acquisition")
    assert parties_of(deal) == {
        "acquirer Kerrin Inc",
        "target Halden Foods",
    }


def test_lines_that_a_pages_width_ended_are_one_sentence() -> None:
    text = (
        "The insurer Quill Assurances said that it will acquire Sonor\n"
        "Courtage from Halyard Holdings for 5.1 billion euros, which it\n"
        "will pay in two parts over the next three years, and that the\n"
        "managers of the broker are to stay on.\n"
    )
    (deal,) = findings(text, "acquisition")
    assert parties_of(deal) == {
        "acquirer Quill Assurances",
        "target Sonor\nCourtage",
        "seller Halyard Holdings",
    }
