"""Subjects of English sentences that name other firms nearer to the verb, as on real pages."""

from pathlib import Path

from monitor.events import read
from tests.cases import blocks, each
from tests.events.english import dated, findings

# text, expected events
ROWS: list[tuple[str, list[str]]] = [
    (
        (
            "Halden Construction Pte. Ltd. (“HCC(Leeds)”), an indirect subsidiary of Tern Holdings "
            "Berhad, had on 13 March 2020 entered into a Joint Venture Agreement (“JV Agreement”) "
            "with Kestrel Co., Ltd."
        ),
        ["joint_venture asserted: partner Halden Construction Pte. Ltd., Kestrel Co., Ltd."],
    ),
    (
        (
            "According to filings with the US Securities and Exchange Commission, Halden Capital "
            "increased its stake in Tern Group."
        ),
        ["shareholding_change asserted: holder Halden Capital, target Tern Group"],
    ),
    (
        "According to filings with Kestrel Inc, the manager bought shares in Tern Group.",
        [],
    ),
    (
        "Sam Roth said he sold his stake in Halden Media to an ally of tycoon Tom Hale.",
        ["shareholding_change asserted: seller Sam Roth, target Halden Media"],
    ),
    (
        "Sam Roth has purchased $12 million worth of Halden Media's shares.",
        ["shareholding_change asserted: acquirer Sam Roth, target Halden Media"],
    ),
    (
        "Halden Bank fell. Sam Roth bet on it by acquiring a 7% stake in the ailing US bank.",
        ["acquisition asserted: acquirer Sam Roth, target Halden Bank"],
    ),
    (
        "Halden Capital told Tern Group it planned to buy Kestrel Motors.",
        ["acquisition planned: acquirer Halden Capital, target Kestrel Motors"],
    ),
    (
        "Halden Capital has alerted Tern Inc. that it may buy Kestrel Motors.",
        ["acquisition possible: acquirer Halden Capital, target Kestrel Motors"],
    ),
    (
        "Halden announced that it reached agreement with Tern Plc to purchase its breweries.",
        ["acquisition planned: acquirer Halden, seller Tern Plc"],
    ),
    (
        (
            "Sam Roth has increased his stake in Halden Media Group to 21.5 per cent with the "
            "purchase of four million shares in the Dublin-based media group."
        ),
        ["shareholding_change asserted: holder Sam Roth, target Halden Media Group"],
    ),
    (
        (
            "Halden Capital has hired bankers from Tern Bank to sell the utility Kestrel Energy, "
            "eight years after it bought the business, Sam Roth reports."
        ),
        ["acquisition planned: seller Halden Capital, target Kestrel Energy"],
    ),
    (
        "Tern Bank announced it was selling Mr Roth's 13.3 per cent stake in Kestrel Foods.",
        ["shareholding_change asserted: seller Roth, target Kestrel Foods"],
    ),
    (
        "Sam Roth is selling his €30 million-plus stake in a Scottish firm, Kestrel Foods.",
        ["shareholding_change asserted: seller Sam Roth, target Kestrel Foods"],
    ),
    ("Sam Roth to sell stake in food firm", []),
    (
        "The founding family has sold its 30% stake in Halden Media to Tern Group.",
        ["shareholding_change asserted: acquirer Tern Group, target Halden Media"],
    ),
    (
        "Kestrel Inc picked up a 26% stake in Tern Group subsidiary, Halden Media.",
        ["acquisition asserted: acquirer Kestrel Inc, target Halden Media"],
    ),
    (
        (
            "SEOUL, May 26 (Reuters) - Tern Motor 304380.KS agreed on Friday to form a joint "
            "venture with Halden Cells HLD.BR in Ghent."
        ),
        ["joint_venture planned: partner Tern Motor, Halden Cells"],
    ),
    (
        "BERLIN (AP) -- Shoe maker Tern Group says CEO Sam Roth will step down next year.",
        ["executive_change planned: company Tern Group, person Sam Roth"],
    ),
    (
        "Sam Roth, the head of Tern Fund, said it planned to buy Halden Media.",
        ["acquisition planned: acquirer Tern Fund, target Halden Media"],
    ),
    (
        "Halden Group rose. The New York-based exporter has agreed to buy Tern Media.",
        ["acquisition planned: acquirer Halden Group, target Tern Media"],
    ),
    (
        "Halden Group agreed with Tern Maritime to set up a ferry company in Leeds.",
        ["joint_venture planned: partner Halden Group, Tern Maritime"],
    ),
    (
        "Halden Group has acquired Tern Fasteners of Leeds and Bolton Abrasives of Lima, Ohio.",
        ["acquisition asserted: acquirer Halden Group, target Tern Fasteners, Bolton Abrasives"],
    ),
    ("Filings show that founder Sam Roth owned 71 per cent of the business.", []),
    (
        "Towards this, Tern Group has picked up a 26% equity stake in Halden Media.",
        ["acquisition asserted: acquirer Tern Group, target Halden Media"],
    ),
    (
        "Halden Fund bought shares in Tern Group Inc. and Vale Corp.",
        ["shareholding_change asserted: acquirer Halden Fund, target Tern Group Inc., Vale Corp."],
    ),
    (
        "Halden Capital also disclosed it bought almost 127,000 shares in Kestrel Group Ltd.",
        ["shareholding_change asserted: acquirer Halden Capital, target Kestrel Group Ltd."],
    ),
    (
        "Halden Capital has grown its stake in Kestrel Water to 21%.",
        ["shareholding_change asserted: holder Halden Capital, target Kestrel Water"],
    ),
    (
        "William Reed Ltd, publishers of the Weekly Lantern, are to acquire Kestrel News Ltd.",
        ["acquisition planned: acquirer William Reed Ltd, target Kestrel News Ltd."],
    ),
    (
        "Halden Foods has agreed to supply Kestrel Stores, the grocer, with its own brands.",
        ["partnership planned: partner Halden Foods, Kestrel Stores"],
    ),
    (
        "Halden Motor and the energy unit of Tern Holdings will start talks on a partnership.",
        ["partnership possible: partner Halden Motor, Tern Holdings"],
    ),
    (
        ("Halden Telecom and Tern Corp. of Leeds have increased their stakes in Kestrel."),
        ["shareholding_change asserted: holder Halden Telecom, Tern Corp., target Kestrel"],
    ),
    (
        "Halden denied that it was in talks with Tern Group to sell its stake in Kestrel.",
        [
            "shareholding_change denied: acquirer Tern Group, seller Halden, target Kestrel",
        ],
    ),
    (
        "Halden Capital plans to up its stake in Kestrel Corp to the limit of 40%.",
        ["shareholding_change planned: holder Halden Capital, target Kestrel Corp"],
    ),
    (
        "Halden has exited its investment in Kestrel Corp, a maker of pumps.",
        ["shareholding_change asserted: seller Halden, target Kestrel Corp"],
    ),
    (
        "Halden Capital bought a 17% stake in Kestrel Water previously owned by Tern Fund.",
        ["acquisition asserted: acquirer Halden Capital, seller Tern Fund, target Kestrel Water"],
    ),
    (
        "Kestrel Corp will make batteries for Halden under a five-year contract.",
        ["partnership planned: partner Kestrel Corp, Halden"],
    ),
    (
        "Halden has a 23% interest in Kestrel, while Tern Corp's stake in the company fell to 40%.",
        ["shareholding_change asserted: holder Tern Corp, target Kestrel"],
    ),
    ("Halden and Tern Group added to their holdings over the past three months.", []),
    ("Halden bought lunch for the staff of Kestrel Corp.", []),
    (
        "Halden hired advisers from Tern Bank to manage the listing.",
        [],
    ),
    (
        "Ann Pike has stood down from the board of Halden Motors.",
        ["executive_change asserted: company Halden Motors, person Ann Pike"],
    ),
    ("Ann Pike left her phone at Halden Motors.", []),
    (
        "Halden Motors boosted its Kestrel AB holding to 30%.",
        ["shareholding_change asserted: holder Halden Motors, target Kestrel AB"],
    ),
    (
        "Halden Motors has agreed to dispose of Kestrel AB.",
        ["acquisition planned: seller Halden Motors, target Kestrel AB"],
    ),
    (
        "Halden Motors makes strategic investment in Kestrel AB",
        ["investment asserted: investor Halden Motors, target Kestrel AB"],
    ),
    (
        "Acquired by Halden Motors in 2020, Kestrel AB has doubled its sales.",
        ["acquisition asserted: acquirer Halden Motors, target Kestrel AB"],
    ),
    ("Halden Motors sells 5% of its cars in Norway.", []),
    ("Halden Motors takes over from Kestrel AB as the largest carmaker.", []),
]


# plain_en.txt: a newspaper sentence in its plainest form, and below it the expected events
PLAIN = blocks(Path(__file__).with_name("plain_en.txt"))
# changed_hands_en.txt: the same for firms that come into other hands
HANDS = blocks(Path(__file__).with_name("changed_hands_en.txt"))
# registers_told_en.txt: for news of registers and courts
REGISTERS = blocks(Path(__file__).with_name("registers_told_en.txt"))
# retold_en.txt: pieces of news with the firms, plans and past around it
RETOLD = blocks(Path(__file__).with_name("retold_en.txt"))
# told_next_en.txt: what later sentences say of an event told before: facts, denials, outcomes
TOLD_NEXT = blocks(Path(__file__).with_name("told_next_en.txt"))
# families_en.txt: families of wordings that papers print every week, each with its near-words
FAMILIES = blocks(Path(__file__).with_name("families_en.txt"))
# lookalikes_en.txt: sentences like these that tell none, or another one
LOOKALIKES = blocks(Path(__file__).with_name("lookalikes_en.txt"))
TOLD = [*ROWS, *PLAIN, *HANDS, *REGISTERS, *RETOLD, *TOLD_NEXT, *FAMILIES, *LOOKALIKES]


@each(("text", "told"), TOLD)
def test_who_acts_is_told(text: str, told: list[str]) -> None:
    assert _told(text) == told


def test_partners_named_before_are_still_one_agreement_each() -> None:
    text = (
        "Halden Energy lost money in May. Kestrel Labs and Tern Group have joined Halden Energy's "
        "partner programme."
    )
    assert _told(text) == [
        "partnership asserted: partner Halden Energy, Kestrel Labs",
        "partnership asserted: partner Halden Energy, Tern Group",
    ]


def test_the_contract_of_somebody_named_before_is_no_partnership() -> None:
    text = (
        "Halden Air is back at the drawing board under its Polish chief executive Sam Roth. "
        "Halden Air said on Tuesday that Roth will be away before his contract expires in 2020."
    )
    assert _told(text) == []


def _told(text: str) -> list[str]:
    lines = []
    for one in dated(text):
        if one.background:
            continue
        roles = dict.fromkeys(p.role for p in one.parties)
        told = ((role, ", ".join(p.name for p in one.parties if p.role == role)) for role in roles)
        parties = ", ".join(f"{role} {names}" for role, names in sorted(told))
        lines.append(f"{one.type} {one.modality}: {parties}")
    return lines


def test_whose_founder_somebody_is_the_text_is_not_about() -> None:
    text = (
        "Sam Roth, the founder of Tern Inc, is no longer the largest shareholder of Halden Media. "
        "Roth owns a 9.2 per cent stake in the company."
    )
    (fact,) = [f for f in dated(text) if f.type == "ownership"]
    assert [p.name for p in fact.parties] == ["Sam Roth", "Halden Media"]


def test_who_bought_others_out_becomes_the_largest_holder_of_theirs() -> None:
    text = (
        "Tern Capital bought out two other founders of Halden Media, becoming its biggest "
        "shareholder with a 48 percent stake."
    )
    (fact,) = [f for f in dated(text) if f.type == "ownership"]
    assert {p.role: p.name for p in fact.parties} == {
        "holder": "Tern Capital",
        "target": "Halden Media",
    }


def test_a_former_office_is_held_no_more() -> None:
    text = "Tom Hale, the former chief executive and chairman of Tern Inc, spoke."
    assert not read(text, lang="en").findings


def test_who_backs_one_firm_did_not_back_the_one_told_of_before() -> None:
    text = (
        "Tern Motors secured USD 200 million in its Series F funding round. Other rounds were of "
        "maker Kestrel Labs, which raised USD 40 million in its Series C round, and design startup "
        "Halden Homes, which secured USD 35 million led by Vela Capital."
    )
    rounds = findings(text, "investment")
    assert [[p.name for p in f.parties] for f in rounds] == [
        ["Tern Motors"],
        ["Kestrel Labs"],
        ["Halden Homes", "Vela Capital"],
    ]


def test_a_headline_names_who_backs_a_round() -> None:
    text = "Halden raises $140M Series C from Mithra Capital and Blume Ventures"
    (found,) = findings(text)
    assert [p.name for p in found.parties] == ["Halden", "Mithra Capital", "Blume Ventures"]
