"""What goes out as a BODS package fits its schema, and comes in again as it was."""

import json
from datetime import date
from fractions import Fraction
from pathlib import Path

from libcovebods.data_reader import DataReader
from libcovebods.jsonschemavalidate import JSONSchemaValidator
from libcovebods.schema import SchemaBODS

from monitor.model import Holding, Share
from monitor.ownership import bods, bods_read
from monitor.ownership.graph import Graph
from monitor.ownership.network import network
from monitor.ownership.stated import Stated
from monitor.ownership.statements import UNKNOWN
from tests.cases import each

HALF = Share(Fraction(1, 2), Fraction(1, 2))
WHOLE = Share(Fraction(1), Fraction(1))
BAND = Share(Fraction(1, 4), Fraction(1, 2))


@each(
    "held",
    [
        Holding("Alder", "Tarn", HALF, origin="registry"),
        Holding("Alder", "Tarn", BAND, "votes", valid_from=date(2020, 1, 1), source="register"),
        Holding("Alder", "Tarn", UNKNOWN, "gp"),
        Holding("Alder", "Tarn", UNKNOWN, "consolidation", source="gleif", url="https://x.example"),
        Holding("Alder", "Tarn", UNKNOWN, "board"),
        Holding("Alder", "Tarn", UNKNOWN, "contract"),
        Holding("Alder", "Tarn", UNKNOWN, control="largest"),
        Holding("Alder", "Tarn", WHOLE, control="wholly"),
        Holding("Jane Alder", "Tarn", HALF, control="joint"),
    ],
)
def test_a_statement_survives_the_round_trip(held: Holding) -> None:
    people = frozenset({held.holder} if held.holder.startswith("Jane") else ())
    whole = network(Graph([held]).at(), "Tarn", {}, {}, people)
    (stated,) = [
        one for _, one in bods_read.from_objects(bods.statements(whole, date(2022, 11, 30)))
    ]
    assert isinstance(stated, Stated)
    assert (stated.holder.is_person, stated.target.name) == (bool(people), "Tarn")
    back = stated.holding
    assert (back.share, back.kind, back.control) == (held.share, held.kind, held.control)
    assert (back.valid_from, back.url) == (held.valid_from, held.url)
    assert back.source == (held.source or bods_read.PUBLISHER)


def test_each_source_of_one_interest_is_a_statement_of_its_own() -> None:
    said = [
        Holding("Alder", "Tarn", HALF, source="register", origin="registry"),
        Holding("Alder", "Tarn", HALF, "votes", source="annual report"),
    ]
    whole = network(Graph(said).at(), "Tarn", {}, {}, frozenset())
    told = bods.statements(whole, date(2022, 11, 30))
    assert len({one["recordId"] for one in told}) == len(told) == 4
    read = [one.holding for _, one in bods_read.from_objects(told) if isinstance(one, Stated)]
    assert {(one.kind, one.source) for one in read} == {
        ("equity", "register"),
        ("votes", "annual report"),
    }


WHOLE_PACKAGE = [
    Holding("Jane Alder", "Wick", Share(Fraction(1, 3), Fraction(1, 3)), origin="registry"),
    Holding("Wick", "Tarn", BAND, "votes", valid_from=date(2020, 1, 1), source="register"),
    Holding("Wick", "Tarn", HALF, source="paper", url="https://x.example/a b?q=北", origin="media"),
    Holding("Birch", "Tarn", UNKNOWN, "gp", source="", url="not an address"),
    Holding("Birch", "Tarn", UNKNOWN, "consolidation", source="gleif"),
    Holding("Birch", "Tarn", UNKNOWN, "board", valid_to=date(2030, 1, 1)),
    Holding("Cedar", "Tarn", UNKNOWN, "contract", concert="family"),
    Holding("Tarn", "Dale", WHOLE, control="wholly", origin="user"),
]


def test_a_package_of_every_kind_of_statement_fits_the_schema(tmp_path: Path) -> None:
    ids = {"Tarn": {"lei": "5493001KJTIIGC8Y1R12", "companies_house": "01234567"},
           "Wick": {"hrb": "HRB 1", "uscc": "91370200163562681G"}}  # fmt: skip
    picture = Graph(WHOLE_PACKAGE).at(date(2022, 11, 30))
    whole = network(picture, "Tarn", {"Wick": "青岛威克"}, ids, frozenset({"Jane Alder"}))
    told = bods.statements(whole, date(2022, 11, 30))
    file = tmp_path / "package.json"
    file.write_text(json.dumps(told))
    reader = DataReader(str(file))
    schema = SchemaBODS(reader)
    assert schema.schema_version == "0.4"
    assert [wrong.json() for wrong in JSONSchemaValidator(schema).validate(reader)] == []
    kinds = {one["recordType"] for one in told}
    addresses = [one["source"]["url"] for one in told if "url" in one.get("source", {})]
    assert addresses == ["https://x.example/a%20b?q=%E5%8C%97"]
    interests = [one["recordDetails"].get("interests", []) for one in told]
    assert kinds == {"entity", "person", "relationship"}
    assert {one["type"] for some in interests for one in some} >= {
        "shareholding",
        "votingRights",
        "appointmentOfBoard",
        "rightsGrantedByContract",
        "otherInfluenceOrControl",
    }
