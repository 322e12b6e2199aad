from monitor.resolve.sectors import fields_of, fields_of_code, learnt, new_codes, new_fields
from tests.cases import each

NONE: frozenset[str] = frozenset()


@each(
    ("phrase", "fields"),
    [
        ("汽车销售", {"automotive"}),
        ("Manufacture of motor vehicles", {"automotive"}),
        ("research and development of emerging energy technologies", {"energy"}),
        ("industrial internet", {"software"}),
        ("home appliances", {"appliances"}),
        ("家用电器制造", {"appliances"}),
        ("铁路机车制造", {"rail"}),
        ("careful consulting", set()),
        ("信息咨询服务", set()),
    ],
)
def test_fields_of_business_in_both_languages(phrase: str, fields: set[str]) -> None:
    assert fields_of(phrase) == fields


@each(
    ("code", "fields"),
    [
        ("29.10", {"automotive"}),
        ("29100", {"automotive"}),
        ("C29.10", {"automotive"}),
        ("2910-7/01", {"automotive"}),
        ("C3610", {"automotive"}),
        ("C2910", {"materials"}),  # rubber in GB/T 4754
        ("62.01Z", {"software"}),
        ("58.21", {"games"}),
        ("58.29", {"software"}),
        ("58.11", {"media"}),
        ("I6510", {"software"}),
        ("70.22", set()),
        ("F113020", set()),
        ("", set()),
    ],
)
def test_fields_of_industry_codes(code: str, fields: set[str]) -> None:
    assert fields_of_code(code) == fields


def test_a_sector_covers_its_words_in_the_other_language_and_its_codes() -> None:
    scope = ["新兴能源技术研发", "汽车销售", "家用电器制造", "信息咨询服务"]
    found = new_fields(scope, ("home appliances", "industrial internet"))
    assert found == ("新兴能源技术研发", "汽车销售")
    assert new_fields("automobile sales; home appliances", ("家电",)) == ("automobile sales",)
    assert new_fields("整车制造；软件开发", ("C36", "62.01")) == ()
    assert new_fields(None, ("家电",)) == ()


def test_where_nothing_is_known_nothing_is_new() -> None:
    assert new_fields(["汽车销售"], ()) == ()
    assert new_codes("activity_codes", ["29.10"], (), NONE) == ()


def test_codes_are_told_with_what_they_mean() -> None:
    known = learnt("activity_codes", ["27.51"])
    assert new_codes("activity_codes", ["27.51", "29.10"], (), known) == ("29.10 automotive",)
    assert new_codes("sic_codes", ["29100"], ("家电",), NONE, "zh") == ("29100 汽车",)
    assert new_codes("sic_codes", ["2911"], ("家电",), NONE) == ()  # of the American SIC: refining


def test_what_a_firm_may_not_do_is_no_field_of_it() -> None:
    assert learnt("business_scope", "投资管理（不得从事证券、期货等金融业务）；汽车销售") == {
        "automotive"
    }
