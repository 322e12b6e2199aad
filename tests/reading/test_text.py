"""Normal form, sentences and languages, and the way back to the text as given."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from monitor.reading.prose.language import language
from monitor.reading.prose.normal import normalise
from monitor.reading.prose.sentences import clauses, sentences
from tests.cases import each

ODD = st.text(
    alphabet=st.one_of(
        st.sampled_from("，。；：、！？“”‘’\"'()（） \t\r\n"),
        st.sampled_from("１２％年月日元万亿%,.;:A國戰zhàn\u200b\ufeff\x00\u202e"),
        st.characters(),  # including surrogates
    ),
    max_size=120,
)


@each(
    ("given_text", "lang"),
    [
        ("海尔集团持有51.2%的股权", "zh"),
        ("據台積電公告,註冊資本為3,000萬元", "zh"),
        ("小米 Xiaomi Automobile Technology 与 Lei Jun 签约，设立新公司", "zh"),
        ("Haier Group holds 51.2% of the equity.", "en"),
        ("Kestrel acquires Northgate", "en"),
        ("Kestrel rejects Northgate’s £900m bid", "en"),
        ("Tern’s partners include Halden. Tern’s customers include Kestrel.", "en"),
        ("L’entreprise d’État a annoncé l’acquisition de la société.", "fr"),
        ("The company purchased El Periódico de Catalunya in 2019, adding newspapers.", "en"),
        ("Die Gesellschaft wurde in das Handelsregister eingetragen und ist tätig.", "de"),
        ("La société a été créée par les actionnaires dans la ville.", "fr"),
        ("La empresa anunció que el consejo ha aprobado la compra de las acciones.", "es"),
        ("トヨタ自動車は新会社を設立すると発表した。", "ja"),
        ("삼성전자는 새로운 회사를 설립했다고 밝혔다.", "ko"),
        ("Компания объявила о создании нового предприятия.", "ru"),
        ("12345 %%%", "und"),
        ("", "und"),
    ],
)
def test_languages_are_told_apart(given_text: str, lang: str) -> None:
    assert language(given_text) == lang


@each(
    ("given_text", "normal"),
    [
        ("註冊資本１，０００万元", "注册资本1,000万元"),
        ("持股５１．２％", "持股51.2%"),
        ("2022 年 1 月 11 日,签约", "2022年1月11日，签约"),
        ("完成 B 轮融资，甲占 60% 和 40%", "完成B轮融资，甲占60%和40%"),
        ("甲集团、 乙集团, 丙集团签约！", "甲集团、乙集团，丙集团签约。"),
        ("跌5% 海山集团收购平川机械……", "跌5% 海山集团收购平川机械。。"),
        ("海山集团公告，\r\n股东出售股票.", "海山集团公告，股东出售股票。"),
        ("持股 51.2% 的股份", "持股51.2%的股份"),
        ("戰(zhàn)略領(lǐng)域", "战略领域"),
        ("投资(有限合伙);基金:一号", "投资（有限合伙）；基金：一号"),
        ('以下简称"海尔"', "以下简称“海尔”"),
        ("「海爾」", "“海尔”"),
        ("a\u200bb\ufeff\u00ad", "ab"),
        ("A list… of firms", "A list… of firms"),
        ("Co., Ltd. (the firm)", "Co., Ltd. (the firm)"),
        ("one\r\nTwo\rThree\u2028Four", "one\nTwo\nThree\nFour"),
        ("a line that was\nwrapped", "a line that was wrapped"),
        (
            "Halden said on Monday that it will sell to\nKestrel what it owns.\nPumps: A New Start",
            "Halden said on Monday that it will sell to Kestrel what it owns.\nPumps: A New Start",
        ),
        ("*ST 海山拟收购", "*ST海山拟收购"),
        ("⼈⺠币", "人民币"),
        ("\x86mask \ue000", "\ufffdmask \ufffd"),
    ],
)
def test_manners_of_writing_are_folded(given_text: str, normal: str) -> None:
    assert normalise(given_text).text == normal


def test_a_span_leads_back_across_what_was_left_out() -> None:
    given_text = "戰(zhàn)略\u200b合作,註冊資本 5,000 万元"
    normal = normalise(given_text)
    start = normal.text.index("合作")
    assert given_text[slice(*normal.origin(start, start + 2))] == "合作"
    start = normal.text.index("战略")
    assert given_text[slice(*normal.origin(start, start + 2))] == "戰(zhàn)略"
    start = normal.text.index("5,000")
    assert given_text[slice(*normal.origin(start, len(normal.text)))] == "5,000 万元"
    assert normal.within(*normal.origin(start, start + 5)) == (start, start + 5)


@given(ODD)
def test_any_text_has_a_normal_form_that_leads_back(given_text: str) -> None:
    normal = normalise(given_text)
    places = [normal.origin(at, at + 1) for at in range(len(normal.text))]
    assert all(end == start + 1 for start, end in places)
    assert places == sorted(set(places))
    assert all(end <= len(given_text) for _, end in places)
    for at, (start, end) in enumerate(places):
        assert normal.within(start, end)[0] == at


@given(ODD, st.sampled_from(["zh", "en"]))
def test_sentences_are_in_order_and_hold_every_word(given_text: str, lang: str) -> None:
    text = normalise(given_text).text
    found = sentences(text, lang)
    spans = [(one.start, one.end) for one in found]
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    inside = {at for start, end in spans for at in range(start, end)}
    assert all(at in inside for at, char in enumerate(text) if char.isalnum())
    assert all(a.paragraph <= b.paragraph for a, b in pairwise(found))


@given(ODD, st.sampled_from(["zh", "en"]))
def test_line_ends_make_no_difference(given_text: str, lang: str) -> None:
    plain = given_text.replace("\r", "")
    wide = plain.replace("\n", "\r\n")
    assert normalise(plain).text == normalise(wide).text
    assert sentences(normalise(plain).text, lang) == sentences(normalise(wide).text, lang)


@each(
    ("lang", "text", "count"),
    [
        ("zh", "甲公司成立。乙公司注销！丙呢？", 3),
        ("zh", "“公司暂不造车。”周云杰说。其后双方签约。", 2),
        ("zh", "“公司暂不造车。”其后双方签约。", 2),
        ("zh", "注册资本1.5亿元；持股51.2%。", 2),
        ("en", "It has paid 1.5 million yuan. He left on Nov. 29.", 2),
        (
            "en",
            "Foo Pte. Ltd. and Bar Co., Ltd. were set up by Mr. Li of No. 5 St. James Place.",
            1,
        ),
        ("en", "The buyer is Bar Co., Ltd. Zhou Yunjie is its chairman.", 2),
        ("en", "Apple Inc. Chief Executive Tim Cook said so.", 1),
        ("en", "It was bought by Apple Inc. The price was not told.", 2),
        ("en", "“We will not sell,” he said. “Never.”", 2),
        ("en", "“We will not sell.” Li Wei told reporters.", 1),
        ("en", "“Is it sold?” asked nobody.", 1),
        ("en", "U.S. Steel was sold. J. P. Morgan advised.", 2),
        ("en", "First headline\n\nSecond paragraph. Third sentence", 3),
    ],
)
def test_sentences_end_where_readers_end_them(lang: str, text: str, count: int) -> None:
    found = [text[one.start : one.end] for one in sentences(normalise(text).text, lang)]
    assert len(found) == count, found


@each(
    ("text", "count"),
    [
        ("Halden bought Tarn; Vela Steel has sold its mines.", 2),
        ("Halden agreed to buy Tarn; the seller is Vela Group.", 2),
        ("Halden bought Tarn, while the Leeds brewer Vela has opened a plant.", 2),
        ("Halden and Tarn are to merge, and Vela has raised £5m.", 2),
        ("Halden bought Tarn; Vela to open a plant.", 2),
        ("Halden will hold 60% of the venture, while Vela will own the rest.", 1),
        ("Halden will hold 60%; Vela 40%.", 1),
        ("Halden named Ann Lee chief executive, while Tom Reed becomes chairman.", 1),
        ("Halden, the brewer, and Vela have set up a venture.", 1),
        ("Halden denied that Tarn had bought Orsk, and Vela has sold it.", 1),
        ("According to the paper, Halden will buy Tarn; Vela has sold its mines.", 1),
        ("The board is Ann Lee, chair; Tom Reed, chief executive; and Sue Reed.", 1),
        ("It has shops in Leeds, England; Perth, Scotland; and Cork, Ireland.", 1),
        ("Halden will supply milk; Vela makes cheese, under a new contract.", 1),
        ("Halden put one firm on course, and Vela to support another.", 1),
    ],
)
def test_statements_about_two_firms_are_parted(text: str, count: int) -> None:
    assert len(sentences(normalise(text).text, "en")) == count


def test_paragraphs_are_counted() -> None:
    assert [one.paragraph for one in sentences("It is. He was.\n\nShe went.", "en")] == [0, 0, 1]


@each(
    ("text", "pieces"),
    [
        ("集团暂不会造车，但不排除涉足零部件；双方已签约", 3),
        ("It will not make cars, but it may buy a supplier", 2),
        ("It bought A and B", 1),
    ],
)
def test_clauses_are_cut_where_the_sense_turns(text: str, pieces: int) -> None:
    found = clauses(text, 0, len(text))
    assert len(found) == pieces
    assert "".join(text[start:end] for start, end in found) == text


def test_a_text_without_end_is_read_in_linear_time() -> None:
    for unit in ("Co. ", "1,", "“", "(", " ", "A. ", "said "):
        text = normalise(unit * 8_000).text
        assert sentences(text, "en") is not None


@each(("lang", "word"), [("en", "Acme holds 5% of the "), ("zh", "海山集团持有，")])
def test_a_sentence_without_an_end_is_cut_between_words(lang: str, word: str) -> None:
    text = word * 900
    found = sentences(text, lang)
    assert len(found) > 1
    assert all(s.end - s.start <= 2000 for s in found)
    assert "".join(text[s.start : s.end] for s in found).replace(" ", "") == text.replace(" ", "")
