"""Holdings in CSV, as spreadsheets and people write them: read, or told with their line."""

from datetime import date
from fractions import Fraction

from tests.cases import each
from tests.ownership import table

HEAD = "holder,target,percent"


def test_a_csv_as_a_spreadsheet_saves_it() -> None:
    text = '\ufeffHolder, Target ,percent\r\n"A, Ltd",T,51.2%\r\n\r\nB,T,1/3\r\n'
    holdings, problems = table.read(text)
    assert problems == ()
    assert [(one.holder, one.share.low) for one in holdings] == [
        ("A, Ltd", Fraction(64, 125)),
        ("B", Fraction(1, 3)),
    ]


@each(
    ("row", "says"),
    [
        ("A,T,x", "not a percentage"),
        ("A,T,101", "between 0 and 100"),
        ("A,T,-1", "between 0 and 100"),
        ("A,T,1/0", "not a percentage"),
        ("A,T,", "neither percent"),
        (",T,5", "both be filled"),
    ],
)
def test_a_bad_row_is_told_with_its_line(row: str, says: str) -> None:
    holdings, problems = table.read(f"{HEAD}\nP,Q,5\n{row}\n", file="h.csv")
    assert [one.holder for one in holdings] == ["P"]
    assert [(one.file, one.line) for one in problems] == [("h.csv", 3)]
    assert says in problems[0].message


def test_a_file_without_the_columns_is_told_at_its_first_line() -> None:
    assert table.read("a,b\n1,2\n")[1][0].line == 1
    assert "holder" in table.read("")[1][0].message


@each(
    ("row", "says"),
    [
        ("A,B Ltd,Inc,T,50", "5 fields"),
        ("A,T,1e99999999", "not a percentage"),
        ("A,T,５１．２％", ""),
        ("A,T,⅓", ""),
    ],
)
def test_numbers_and_commas_as_people_write_them(row: str, says: str) -> None:
    holdings, problems = table.read(f"{HEAD}\n{row}\n")
    assert [says in one.message for one in problems] == [True] * bool(says)
    assert len(holdings) == (not says)


def test_a_table_as_it_is_kept_in_china() -> None:
    rows = "股东名称,被投资企业名称,持股比例（%）,起始日期\n"
    rows += "海山集团,海山汽车,５１．２％,2022年1月5日\n"
    rows += "李明,海山汽车,48.8,2022/1/5\n李明,海山电池,48.8,2022/13/5\n"
    holdings, (problem,) = table.read(rows)
    assert [(h.holder, h.target, h.share.low * 1000, h.valid_from) for h in holdings] == [
        ("海山集团", "海山汽车", 512, date(2022, 1, 5)),
        ("李明", "海山汽车", 488, date(2022, 1, 5)),
    ]
    assert problem.line == 4
    assert "is not a date" in problem.message


def test_a_row_of_several_lines_is_told_where_it_begins() -> None:
    problems = table.read(f'{HEAD}\n"A\nB",T,5\n\n"C\nD",T,x\n')[1]
    assert [one.line for one in problems] == [5]
