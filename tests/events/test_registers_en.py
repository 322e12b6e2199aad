"""New firms, their capital, markets and partners in notices, registers and headlines."""

from monitor.model import Finding
from tests.cases import each
from tests.events.english import findings, parties_of

Told = tuple[str, str, set[str], dict[str, str]]

ROWS: list[tuple[str, list[Told]]] = [
    (
        "HALDEN LIMITED was incorporated on 3 June 2024. Statement of capital: GBP 100,000.",
        [
            (
                "registration",
                "asserted",
                {"company HALDEN LIMITED"},
                {"registered_capital": "100000"},
            )
        ],
    ),
    (
        "Halden Ltd has incorporated a Wholly Owned Subsidiary (WOS) in Oman namely Tern Pte. Ltd.",
        [("registration", "asserted", {"holder Halden Ltd", "company Tern Pte. Ltd."}, {})],
    ),
    (
        "Halden plc's board approved the incorporation of a wholly owned subsidiary in Oman.",
        [("registration", "planned", {"holder Halden plc"}, {})],
    ),
    (
        "Halden plc is to create a new company, Halden Mobility, to house its scooters.",
        [("registration", "planned", {"holder Halden plc", "company Halden Mobility"}, {})],
    ),
    (
        "Halden plc spun off its cloud unit into a separate company called Nubion.",
        [("registration", "asserted", {"holder Halden plc", "company Nubion"}, {})],
    ),
    (
        (
            "The daily cited the registration of a new company, Nubion Ltd, on Nov 9. The firm has "
            "a registered capital of RMB150m. Its largest shareholder is Halden plc."
        ),
        [
            (
                "registration",
                "asserted",
                {"company Nubion Ltd", "holder Halden plc"},
                {"registered_capital": "150000000"},
            )
        ],
    ),
    (
        "Nubion Ltd raised its own registered capital to RMB940m from RMB800m in October.",
        [("capital_change", "asserted", {"company Nubion Ltd"}, {"capital_to": "940000000"})],
    ),
    (
        "Nubion Ltd is raising its share capital. It will rise from €3m to €5m in June.",
        [("capital_change", "asserted", {"company Nubion Ltd"}, {"capital_to": "5000000"})],
    ),
    (
        "Nubion Ltd is raising its share capital. The move brings it to €5m.",
        [("capital_change", "asserted", {"company Nubion Ltd"}, {"capital_to": "5000000"})],
    ),
    (
        "Nubion Ltd is raising its share capital. Its debt has grown. It will rise to €5m.",
        [("capital_change", "asserted", {"company Nubion Ltd"}, {})],
    ),
    (
        "Nubion Ltd is raising its share capital. That brings its debt to €5m.",
        [("capital_change", "asserted", {"company Nubion Ltd"}, {})],
    ),
    ("The registration of Nubion Ltd's shares begins on Monday.", []),
    ("The regulator revoked the registration of Nubion Ltd on Monday.", []),
    (
        "Halden plc has set up a company in Oslo, as Norway prepares to scrap rules on ownership.",
        [("registration", "asserted", {"holder Halden plc"}, {})],
    ),
    (
        "A new company, Nubion Ltd, has been formed by Halden plc.",
        [("registration", "asserted", {"holder Halden plc", "company Nubion Ltd"}, {})],
    ),
    (
        (
            "Halden Group has set up a car company. The new firm, Tern Motors, has a registered "
            "capital of RMB150m."
        ),
        [
            (
                "registration",
                "asserted",
                {"holder Halden Group", "company Tern Motors"},
                {"registered_capital": "150000000"},
            )
        ],
    ),
    (
        "Halden Ltd was founded on Monday. The company, Tern Motors, has share capital of £2m.",
        [("registration", "asserted", {"company Halden Ltd"}, {})],
    ),
    (
        (
            "Halden Group, which controls Kestrel Foods with a 51.2% stake, has incorporated Tern "
            "Technology Development through the unit."
        ),
        [
            (
                "registration",
                "asserted",
                {"holder Halden Group", "company Tern Technology Development"},
                {},
            )
        ],
    ),
    (
        "An increase in the share capital of Halden plc from Rs. 250,00,00,000/- to Rs. 500 crore.",
        [
            (
                "capital_change",
                "asserted",
                {"company Halden plc"},
                {"capital_from": "2500000000", "capital_to": "5000000000"},
            )
        ],
    ),
    (
        "The share capital of Halden AG was increased by EUR 1,500,000 to EUR 16,500,000.",
        [
            (
                "capital_change",
                "asserted",
                {"company Halden AG"},
                {"change": "1500000", "capital_to": "16500000"},
            )
        ],
    ),
    (
        "Halden plc opens its first restaurant in Poland.",
        [("market_entry", "asserted", {"company Halden plc"}, {"market": "Poland"})],
    ),
    (
        "Halden plc diversifies into solar panels with a new plant.",
        [("market_entry", "asserted", {"company Halden plc"}, {"market": "solar panels"})],
    ),
    ("Halden plc tried to expand into consumer electronics, but did not succeed.", []),
    (
        "Halden plc announced partnerships with two retailers: Tern Group and Veld Labs.",
        [
            ("partnership", "asserted", {"partner Halden plc", "partner Tern Group"}, {}),
            ("partnership", "asserted", {"partner Halden plc", "partner Veld Labs"}, {}),
        ],
    ),
    (
        "Halden plc cuts ties with Tern Group and Veld Labs.",
        [
            (
                "partnership",
                "ended",
                {"partner Halden plc", "partner Tern Group", "partner Veld Labs"},
                {},
            )
        ],
    ),
    (
        "Halden Foods Co was set up in May with 150 million yuan.",
        [
            (
                "registration",
                "asserted",
                {"company Halden Foods Co"},
                {"registered_capital": "150000000"},
            )
        ],
    ),
    (
        "Halden Foods Co was registered on Monday, with a business scope covering pumps.",
        [
            (
                "registration",
                "asserted",
                {"company Halden Foods Co"},
                {"business_scope": "['pumps']"},
            )
        ],
    ),
    (
        "Halden Foods Co was registered on Monday. The firm's registered activities include pumps.",
        [
            (
                "registration",
                "asserted",
                {"company Halden Foods Co"},
                {"business_scope": "['pumps']"},
            )
        ],
    ),
    (
        "Halden Foods Co was registered on Monday. Its business is growing.",
        [("registration", "asserted", {"company Halden Foods Co"}, {})],
    ),
    ("The Company shall not dispose of shares in Halden plc without a resolution.", []),
]


def said(finding: Finding, facts: dict[str, str]) -> Told:
    values = {
        name: value.get("value", "") if isinstance(value, dict) else str(value)
        for name, value in finding.facts.items()
        if name in facts
    }
    return finding.type, finding.modality, parties_of(finding), values


@each(("text", "expected"), ROWS)
def test_what_notices_say_is_told(text: str, expected: list[Told]) -> None:
    asked = expected[0][3] if expected else {}
    assert [said(f, asked) for f in findings(text)] == expected
