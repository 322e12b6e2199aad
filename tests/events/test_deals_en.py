"""Deals in the wording of many countries: parties far from the verb, prices and terms in later
sentences, and sentences that tell no deal."""

from typing import Any

from monitor.events import read
from tests.cases import each
from tests.events.english import findings, parties_of, said

# text, type, modality, parties, facts by name: the value of an amount or a share, or the words
ROWS: list[tuple[str, str, str, set[str], dict[str, str]]] = [
    (
        "Bolt told Finch Foods it will go ahead with its $44bn takeover.",
        "acquisition",
        "planned",
        {"acquirer Bolt", "target Finch Foods"},
        {"amount": "44000000000"},
    ),
    (
        "Quill Optics Inc agreed to Sonor Systems Inc's increased offer of $US4.5 billion.",
        "acquisition",
        "planned",
        {"acquirer Sonor Systems Inc", "target Quill Optics Inc"},
        {"amount": "4500000000"},
    ),
    (
        "Torvik plc has struck a $120m deal to acquire Kerrin Foods Inc, its largest purchase yet.",
        "acquisition",
        "planned",
        {"acquirer Torvik plc", "target Kerrin Foods Inc"},
        {"amount": "120000000"},
    ),
    (
        "Torvik will acquire Kerrin Foods. The total transaction is valued at $1.25 billion.",
        "acquisition",
        "planned",
        {"acquirer Torvik", "target Kerrin Foods"},
        {"amount": "1250000000"},
    ),
    (
        "Torvik Ltd bought Kerrin Foods two years ago from Halyard Holdings for £30m.",
        "acquisition",
        "asserted",
        {"acquirer Torvik Ltd", "target Kerrin Foods", "seller Halyard Holdings"},
        {"amount": "30000000"},
    ),
    (
        (
            "Learning firm Quill Ltd has entered into a merger agreement with affiliates of the "
            "investor Sonor Capital to acquire it for $21 in cash per share."
        ),
        "acquisition",
        "planned",
        {"acquirer Sonor Capital", "target Quill Ltd"},
        {},
    ),
    (
        "Torvik Group completed the acquisition of the pump division from Carr's Group for £75m.",
        "acquisition",
        "asserted",
        {"acquirer Torvik Group", "seller Carr's Group"},
        {"amount": "75000000"},
    ),
    (
        "Torvik Minerals announced the sale of its Marte project in the north to Kerrin Mines.",
        "acquisition",
        "asserted",
        {"acquirer Kerrin Mines", "seller Torvik Minerals"},
        {},
    ),
    (
        "Engle, Pask & Hawth Services was bought by Torvik Group.",
        "acquisition",
        "asserted",
        {"acquirer Torvik Group", "target Engle, Pask & Hawth Services"},
        {},
    ),
    (
        (
            "VMAS Sdn Bhd plans to acquire five million shares representing the entire equity "
            "interest in Fauz Plantation Sdn Bhd for RM45mil cash."
        ),
        "acquisition",
        "planned",
        {"acquirer VMAS Sdn Bhd", "target Fauz Plantation Sdn Bhd"},
        {"amount": "45000000"},
    ),
    (
        (
            "Torvik Holdings sold its controlling stake in the Parkes mine in the west to China "
            "Mollum Co., Ltd. for $820m."
        ),
        "shareholding_change",
        "asserted",
        {"seller Torvik Holdings", "target Parkes", "acquirer China Mollum Co., Ltd."},
        {"amount": "820000000"},
    ),
    (
        "Torvik Investment Ltd have bought 1.65 million shares in Quill Energy.",
        "shareholding_change",
        "asserted",
        {"acquirer Torvik Investment Ltd", "target Quill Energy"},
        {"shares": "1.65 million"},
    ),
    (
        (
            "Chipper Labs has secured US$150 million in a Series C extension round. Quill Capital, "
            "as well as earlier investors such as Sonor Capital, reinvested in this round."
        ),
        "investment",
        "asserted",
        {"target Chipper Labs", "investor Quill Capital", "investor Sonor Capital"},
        {"amount": "150000000"},
    ),
    (
        (
            "Mersan Therapeutics nabbed $27 million in a series A financing from new investors "
            "Quill Ventures and Sonor Ventures."
        ),
        "investment",
        "asserted",
        {"target Mersan Therapeutics", "investor Quill Ventures", "investor Sonor Ventures"},
        {"amount": "27000000"},
    ),
]


def _values(facts: dict[str, Any], names: set[str]) -> dict[str, str]:
    told = {name: facts.get(name) for name in names}
    return {n: v["value"] if isinstance(v, dict) else str(v) for n, v in told.items()}


@each("row", ROWS)
def test_a_deal_is_told_with_all_its_parties(
    row: tuple[str, str, str, set[str], dict[str, str]],
) -> None:
    text, kind, modality, sides, facts = row
    told = [f for f in read(text, lang="en").findings if said(f) == (kind, modality, sides)]
    assert told, [said(f) for f in read(text, lang="en").findings]
    assert _values(dict(told[0].facts), set(facts)) == facts


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
    (venture,) = [f for f in read(text, lang="en").findings if f.type == "joint_venture"]
    percent: Any = venture.facts["percent"]
    assert {name: share["value"] for name, share in percent.items()} == {
        "Torvik Steel": "51",
        "Kerrin Steel": "49",
    }
    assert ("company", "Torrin Metals") in {(p.role, p.name) for p in venture.parties}
    assert _values(dict(venture.facts), {"registered_capital"}) == {
        "registered_capital": "50000000000"
    }


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
