"""What goes out as FollowTheMoney entities fits its model."""

import re
from datetime import date
from fractions import Fraction

from monitor.model import Holding, Share
from monitor.ownership.ftm import entities
from monitor.ownership.graph import Graph
from monitor.ownership.network import network
from monitor.ownership.statements import UNKNOWN

ENTITY, DAY = re.compile(r"monitor-[0-9a-f]{32}"), re.compile(r"\d{4}-\d\d-\d\d")
TEXT, COUNTRY = re.compile(r"\S.*"), re.compile(r"[a-z]{2}")
# The model's schemata and types of property, as far as they are written: looked up in its release
# 4.11, whose package needs forty others.
MODEL = {
    "Person": {"name": TEXT},
    "Company": {
        "name": TEXT,
        "registrationNumber": TEXT,
        "leiCode": re.compile(r"[0-9A-Z]{18}\d\d"),
        "uscCode": re.compile(r"[0-9A-Z]{18}"),
        "cikCode": re.compile(r"\d{1,10}"),
        "jurisdiction": COUNTRY,
    },
    "Ownership": {
        "owner": ENTITY,
        "asset": ENTITY,
        "percentage": TEXT,
        "ownershipType": TEXT,
        "startDate": DAY,
        "endDate": DAY,
        "sourceUrl": re.compile(r"https?://[!-~]+"),
        "publisher": TEXT,
    },
}
THIRD = Share(Fraction(1, 3), Fraction(1, 2))
SAID = [
    Holding("Jane Alder", "Wick", THIRD, valid_from=date(2020, 1, 1), valid_to=date(2030, 1, 1)),
    Holding("Wick", "Tarn", UNKNOWN, "gp", source="paper", url="https://x.example/a b?q=北"),
    Holding("Wick", "Tarn", UNKNOWN, url="not an address", control="largest"),
]
IDS = {
    "Tarn": {"lei": "5493001KJTIIGC8Y1R12", "companies_house": "01234567", "cik": "320193"},
    "Wick": {"uscc": "91370200163562681G"},
}


def test_entities_have_the_properties_of_the_model() -> None:
    picture = Graph(SAID).at(date(2022, 11, 30))
    whole = network(picture, "Tarn", {}, IDS, frozenset({"Jane Alder"}))
    told = list(entities(whole))
    for one in told:
        for name, values in one["properties"].items():
            kind = MODEL[one["schema"]][name]
            assert values
            assert all(kind.fullmatch(value) for value in values), (name, values)
    ids = [one["id"] for one in told]
    assert len(set(ids)) == len(ids) == 6
    ends = {
        end for one in told for way in ("owner", "asset") for end in one["properties"].get(way, ())
    }
    assert ends < set(ids)
    countries = [
        one["properties"].get("jurisdiction") for one in told if one["schema"] == "Company"
    ]
    assert sorted(countries) == [["cn"], ["gb"]]
