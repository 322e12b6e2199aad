"""What stands between the parts of an English statement does not change what it tells."""

from tests.cases import each
from tests.events.english import findings, line

_TOLD = {
    "Tern Foods has{} bought Orlo Dairy": (
        "acquisition asserted: acquirer Tern Foods, target Orlo Dairy"
    ),
    "Tern Foods has{} entered the Indian market": "market_entry asserted: company Tern Foods",
    "Anna Roth has{} stepped down as chief executive of Tern Foods": (
        "executive_change asserted: company Tern Foods, person Anna Roth"
    ),
    "Tern Foods and Orlo Dairy have{} agreed to work together": (
        "partnership planned: partner Orlo Dairy, partner Tern Foods"
    ),
}


@each(
    "words",
    [
        *(" quietly", " finally", " unexpectedly", " formally"),
        *(", as expected,", ", however,", ", after months of talks,", ", it said on Monday,"),
        *(", according to a filing,", ", in a surprise move,", " – at last –", ", under pressure,"),
    ],
)
def test_words_behind_an_auxiliary_change_nothing(words: str) -> None:
    for statement, told in _TOLD.items():
        assert [line(one) for one in findings(statement.format(words) + ".")] == [told]


@each(
    ("text", "told"),
    [
        (
            "Tern Foods agreed to buy, through its subsidiary Halden Ltd, 20% of Orlo Dairy.",
            "acquisition planned: acquirer Tern Foods, target Orlo Dairy",
        ),
        (
            "Tern Foods has signed, after months of talks, a cooperation agreement with Orlo.",
            "partnership asserted: partner Orlo, partner Tern Foods",
        ),
        (
            "Tern Foods, via its unit Halden Ltd, has bought Orlo Dairy.",
            "acquisition asserted: acquirer Tern Foods, target Orlo Dairy",
        ),
        (
            "Tern Foods, traded in Oslo under the symbol TRN, has bought Orlo Dairy.",
            "acquisition asserted: acquirer Tern Foods, target Orlo Dairy",
        ),
        (
            "Tern Foods, with sales of £90m, has bought Orlo Dairy.",
            "acquisition asserted: acquirer Tern Foods, target Orlo Dairy",
        ),
        (
            "Anna Roth, meanwhile, has joined the board of Tern Foods.",
            "executive_change asserted: company Tern Foods, person Anna Roth",
        ),
        (
            "Tern Foods, founded by Anna Roth in 2015, plans to set up a subsidiary called Orlo.",
            "registration planned: company Orlo, holder Tern Foods",
        ),
    ],
)
def test_phrases_elsewhere_change_nothing(text: str, told: str) -> None:
    assert [line(one) for one in findings(text)] == [told]


@each(
    "text",
    [
        "Tern Foods has, however, not bought Orlo Dairy.",
        "Tern Foods has, reportedly, bought Orlo Dairy.",
        "Tern Foods has, according to people familiar with the matter, bought Orlo Dairy.",
        "Anna Roth, chief executive of Tern Foods, quietly left the court in Leeds.",
        "Tern Foods has, in recent years, bought pumps from Orlo Dairy.",
        "Tern Foods is quietly confident that Orlo Dairy will recover.",
        "Orlo Dairy has, to the surprise of Tern Foods, bought a new van.",
    ],
)
def test_look_alikes_assert_nothing(text: str) -> None:
    assert not [one for one in findings(text) if one.modality == "asserted"]


@each(
    ("statement", "shapes"),
    [
        (
            "Tern Foods has launched in {}.",
            "the Gulf states|mainland China|the UK and Ireland|11 African countries|the Nordics",
        ),
        (
            "Tern Foods exits {}.",
            "the north of England|sub-Saharan Africa|Germany, Austria and Switzerland",
        ),
        (
            "Tern Foods withdraws from the {} market.",
            "South Korean|Chinese electric car|Swiss private banking|UK and Irish",
        ),
        (
            "Tern Foods has started making {}.",
            "AI chips|children's clothes|small nuclear reactors|5G phones|ready meals",
        ),
        (
            "Orlo Dairy has closed its {} round.",
            "Series-B|Series C-1|pre-A|pre-Series A|growth equity|bridge|pre-IPO|seed extension",
        ),
        (
            "Tern Foods has set up {} called Orlo Works.",
            "a fintech|a battery maker|a subsidiary for electric cars|a logistics offshoot",
        ),
    ],
)
def test_shapes_of_what_it_is_about(statement: str, shapes: str) -> None:
    for shape in shapes.split("|"):
        assert len(findings(statement.format(shape))) == 1, shape


@each(
    "text",
    [
        "Tern Foods has launched in three new colours.",
        "Tern Foods has arrived in the second half of the season.",
        "Tern Foods withdraws from the American team.",
        "Tern Foods started making medicines cheaper.",
        "Tern Foods closed the final round.",
        "Tern Foods has created a job for a developer called Orlo.",
        "Tern Foods registered a complaint against a lender, Orlo Bank.",
        "Tern Foods has set up a start-up competition, the Orlo Prize.",
    ],
)
def test_look_alikes_of_such_shapes_tell_nothing(text: str) -> None:
    assert findings(text) == []


@each(
    "who",
    [
        "Tern Foods and Marden Ventures have{}",
        "Tern Foods, together with Marden Ventures, has{}",
        "Tern Foods has together with Marden Ventures{}",
        "Tern Foods has, together with its rival Marden Ventures,{}",
        "Tern Foods, alongside Marden Ventures, has{}",
        "Tern Foods has, alongside Marden Ventures,{}",
        "A consortium of Tern Foods and Marden Ventures has{}",
    ],
)
def test_two_firms_act_together(who: str) -> None:
    for does, told in {
        " bought Orlo Dairy.": (
            "acquisition asserted: acquirer Marden Ventures, acquirer Tern Foods, target Orlo Dairy"
        ),
        " put £5m into Orlo Dairy.": (
            "investment asserted: investor Marden Ventures, investor Tern Foods, target Orlo Dairy"
        ),
    }.items():
        news = [one for one in findings(who.format(does)) if one.type != "ownership"]
        assert [line(one) for one in news] == [told]


@each(
    ("text", "told"),
    [
        (
            "“We have entered Peru,” said Anna Roth, chief executive of its rival Tern Foods.",
            "market_entry asserted: company Tern Foods",
        ),
        (
            "Orlo Dairy has agreed to buy the maker of Kata pumps, Tern Works.",
            "acquisition planned: acquirer Orlo Dairy, target Tern Works",
        ),
        (
            "News that Tern Foods has bought Orlo Dairy lifted its shares.",
            "acquisition asserted: acquirer Tern Foods, target Orlo Dairy",
        ),
        (
            "Tern Foods now has a new chief executive.",
            "executive_change asserted: company Tern Foods",
        ),
    ],
)
def test_who_is_meant_in_the_midst(text: str, told: str) -> None:
    assert [line(one) for one in findings(text)] == [told]


@each(
    "text",
    [
        "Tern Foods has a new chief executive bonus plan.",
        "Tern Foods has a new chief executive every year.",
        "Tern Foods talked alongside Marden Ventures about bread.",
        "The deal between Tern Foods and Orlo Dairy lifted its shares by 5%.",
    ],
)
def test_look_alikes_in_the_midst_tell_nothing(text: str) -> None:
    assert findings(text) == []


@each("deal", ["deal", "takeover", "Orlo deal", "Orlo takeover"])
def test_a_deal_named_by_its_target_is_valued(deal: str) -> None:
    text = f"Tern Foods agreed to buy Orlo Dairy. The {deal} values the company at £90m."
    assert [one.facts["amount"]["text"] for one in findings(text)] == ["£90m"]


def test_a_share_that_is_bought_is_no_growth() -> None:
    text = "Tern Foods cut 200 jobs and bought 20 percent of Orlo Dairy."
    assert [one.facts["percent"]["value"] for one in findings(text)] == ["20"]
    assert findings("Tern Foods cut costs by 20 percent of sales.") == []
