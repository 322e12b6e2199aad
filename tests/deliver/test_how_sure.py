"""How sure an event is stands in its sentence: planned, rumoured, denied, and by whom."""

from dataclasses import replace
from typing import Any

from monitor.model import Attribution
from tests.cases import each
from tests.deliver.samples import EVIDENCE, money, parties_of, sentence


def test_an_outsiders_rumour_is_not_who_denied_it():
    rumour = replace(EVIDENCE, attribution=Attribution("anonymous", "people"))
    denial = replace(EVIDENCE, url="https://x", attribution=Attribution("company", "Acme Ltd"))
    about = {"type": "market_entry", "modality": "denied", "state": "denied"}
    told = {**about, "facts": {"market": "cars"}, "parties": parties_of(company="Acme Ltd")}
    assert "denied entering" in sentence("en", **told, evidence=(rumour, denial))
    assert "In the words of" in sentence("en", **told, evidence=(rumour,))


@each(
    ("said", "en", "zh"),
    [
        (
            Attribution("company", "Merrow Ltd"),
            "Merrow Ltd denied acquiring Acme Ltd.",
            "Merrow Ltd否认收购Acme Ltd。",
        ),
        (
            Attribution("company", "Acme Ltd"),
            "It was denied or refused that Merrow Ltd will acquire Acme Ltd.",
            "Merrow Ltd收购Acme Ltd一事被否认或拒绝。",
        ),
        (
            None,
            "It was denied or refused that Merrow Ltd will acquire Acme Ltd.",
            "Merrow Ltd收购Acme Ltd一事被否认或拒绝。",
        ),
    ],
)
def test_a_bid_that_the_target_refuses_is_not_denied_by_who_made_it(
    said: Attribution | None, en: str, zh: str
) -> None:
    about = {"type": "acquisition", "modality": "denied", "state": "denied", "facts": {}}
    told = {**about, "parties": parties_of(acquirer="Merrow Ltd", target="Acme Ltd")}
    evidence = (replace(EVIDENCE, attribution=said),)
    assert sentence("en", **told, evidence=evidence) == en
    assert sentence("zh", **told, evidence=evidence) == zh


def test_a_sale_to_nobody_that_is_named_is_told_of_who_sells() -> None:
    about = {"type": "acquisition", "facts": {"business": "cheese business"}}
    told = {**about, "parties": parties_of(seller="Acme Ltd")}
    denied = {**told, "modality": "denied", "state": "denied"}
    own = (replace(EVIDENCE, attribution=Attribution("company", "Acme Ltd")),)
    heard = (replace(EVIDENCE, attribution=None),)
    assert sentence("en", **told) == "Acme Ltd sold the cheese business."
    assert sentence("zh", **told) == "Acme Ltd出售cheese business。"
    assert sentence("en", **denied, evidence=own) == "Acme Ltd denied selling the cheese business."
    assert sentence("en", **denied, evidence=heard) == (
        "It was denied or refused that Acme Ltd will sell the cheese business."
    )


@each(
    ("kind", "modality", "roles", "facts", "en", "zh"),
    [
        (
            "registration",
            "planned",
            {"holder": "Beta AG", "company": "Acme Ltd"},
            {},
            "Beta AG is to set up Acme Ltd.",
            "Beta AG拟设立Acme Ltd。",
        ),
        (
            "registration",
            "denied",
            {"holder": "Acme Ltd"},
            {},
            "Acme Ltd denied setting up a new company.",
            "Acme Ltd否认设立新公司。",
        ),
        (
            "partnership",
            "denied",
            {"partner": "Acme Ltd|Beta AG"},
            {},
            "Acme Ltd denied forming a partnership with Beta AG.",
            "Acme Ltd否认与Beta AG达成合作。",
        ),
        (
            "partnership",
            "ended",
            {"partner": "Acme Ltd|Beta AG"},
            {},
            "Acme Ltd and Beta AG ended or called off their partnership.",
            "Acme Ltd与Beta AG终止合作。",
        ),
        (
            "joint_venture",
            "ended",
            {"partner": "Acme Ltd|Beta AG", "company": "JV One"},
            {},
            "Acme Ltd and Beta AG ended or called off their joint venture JV One.",
            "Acme Ltd与Beta AG终止合资JV One。",
        ),
        (
            "investment",
            "planned",
            {"target": "Acme Ltd"},
            {"round": "Series B"},
            "Acme Ltd is to hold its Series B round.",
            "Acme Ltd拟进行B轮融资。",
        ),
        (
            "capital_change",
            "planned",
            {"company": "Acme Ltd"},
            {"capital_to": money("8000000"), "direction": "increase"},
            "Acme Ltd is to increase its registered capital to CNY 8 million.",
            "Acme Ltd拟将注册资本增至800万元人民币。",
        ),
        (
            "executive_change",
            "planned",
            {"person": "Ann Lee", "company": "Acme Ltd"},
            {"position": "chairman", "change": "resigned"},
            "Ann Lee is to leave as chairman of Acme Ltd.",
            "Ann Lee将卸任Acme Ltd董事长。",
        ),
    ],
)
def test_what_is_not_done_yet_or_no_longer_is_said_in_words_of_its_own(
    kind: str, modality: str, roles: dict[str, str], facts: dict[str, Any], en: str, zh: str
) -> None:
    own = (replace(EVIDENCE, attribution=Attribution("company", "Acme Ltd")),)
    told = {"type": kind, "modality": modality, "facts": facts, "evidence": own}
    assert sentence("en", **told, parties=parties_of(**roles)) == en
    assert sentence("zh", **told, parties=parties_of(**roles)) == zh


MODALITIES = [
    (
        "planned",
        False,
        None,
        "Acme Ltd is to enter the “cars” market.",
        "Acme Ltd拟进入“cars”市场。",
    ),
    (
        "possible",
        False,
        None,
        "Acme Ltd may enter the “cars” market.",
        "Acme Ltd可能进入“cars”市场。",
    ),
    (
        "rumoured",
        False,
        None,
        "Acme Ltd is rumoured to enter the “cars” market.",
        "据传，Acme Ltd进入“cars”市场。",
    ),
    (
        "denied",
        False,
        Attribution("company"),
        "Acme Ltd denied entering the “cars” market.",
        "Acme Ltd否认进入“cars”市场。",
    ),
    (
        "denied",
        True,
        Attribution("company"),
        "Acme Ltd denied, for now, entering the “cars” market.",
        "Acme Ltd表示暂不进入“cars”市场。",
    ),
    (
        "denied",
        True,
        Attribution("third_party", "Jo, an analyst"),
        "In the words of Jo, an analyst, Acme Ltd is not, for now, entering the “cars” market.",
        "据Jo, an analyst观点，Acme Ltd暂不会进入“cars”市场。",
    ),
    (
        "ended",
        False,
        None,
        "Acme Ltd withdrew from the “cars” market.",
        "Acme Ltd退出“cars”市场。",
    ),
]


@each(("modality", "for_now", "said", "en", "zh"), MODALITIES)
def test_how_sure_it_is_stands_in_the_sentence(
    modality: str, *, for_now: bool, said: Attribution | None, en: str, zh: str
):
    evidence = (replace(EVIDENCE, attribution=said),) if said else ()
    changed = {
        "type": "market_entry",
        "modality": modality,
        "for_now": for_now,
        "evidence": evidence,
        "facts": {"market": "cars"},
        "parties": (),
    }
    assert sentence("en", **changed) == en
    assert sentence("zh", **changed) == zh
