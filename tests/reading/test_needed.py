"""What a regex needs: words in the text, and endings of the text before a match."""

import re

from monitor.reading.marks import CHARS
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.gated import gated
from monitor.reading.regexes.needed import clauses, endings, plain
from tests.cases import each


@each(
    ("regex", "needed"),
    [
        ("sold (?:its|the) (?P<t>stake|bonds?)", [{"sold "}, {"its", "the"}, {"stake", "bond"}]),
        ("收购(?:了)?(?P<target>[ab远])", [{"收购"}]),
        ("(?:收购|[a-z])了", [{"了"}]),
        ("(?:收购){0,3}入股(?=后)(?!前)", [{"入股"}, {"后"}]),
        (
            "(?:未|没有)持有|无(?:股权|投资)关系",
            [{"持有", "股权", "投资"}, {"未", "没有", "关系"}, {"未", "没有", "无"}],
        ),
        ("(?i:sold)", []),
    ],
)
def test_what_a_regex_needs(regex: str, needed: list[set[str]]) -> None:
    assert [set(clause) for clause in clauses(regex)] == needed


def test_what_a_text_holds_before_names_are_masked_in_it() -> None:
    firm = CHARS["company"]
    needed = clauses(f"{firm} bought a (?:big|tiny) stake in {firm}(?:收购|，入股){firm}了")
    expected = [{"bought"}, {"big", "tiny"}, {"stake"}, {"收购", "入股"}, {"了"}]
    assert [set(clause) for clause in plain(needed)] == expected


@each(
    ("regex", "ends"),
    [
        (r"\b(?:in|near) (?:the )?$", {"in ", "near ", "in the ", "near the "}),
        (r"(?:Mr|Dr)\.? $", {"Mr ", "Mr. ", "Dr ", "Dr. "}),
        (r"\w+s? [Oo]n$", {" On", " on"}),
        (r"(?i)By$", {"by"}),
        ("(?:ab|b)$", {"b"}),
        (r"stakes? \w*$", set()),
        ("(?:in)?$", set()),
    ],
)
def test_what_a_text_ends_with(regex: str, ends: set[str]) -> None:
    assert set(endings(regex)) == ends


@each(
    ("regex", "text", "found"),
    [
        (r"\b(?:in|near) (?:the )?$", "set up in the ", "in the "),
        (r"\b(?:in|near) (?:the )?$", "set up in the end", None),
        (r"\b(?:in|near) (?:the )?$", "within ", None),
        ("in $", "stood in \n", "in "),
        (r"(?i)\bstake in $", "A STAKE IN ", "STAKE IN "),
        (r"\w*$", "free", "free"),
    ],
)
def test_a_closing_regex_finds_what_it_finds(regex: str, text: str, found: str | None) -> None:
    plain, ours = re.search(regex, text), closing(regex).search(text)
    assert (ours and ours[0]) == (plain and plain[0]) == found


def test_it_asks_how_the_text_ends_that_it_is_to_search() -> None:
    assert closing("in $").search("in Ghent", 0, 3)
    assert not closing("in $").search("in Ghent in ", 0, 8)


@each(
    ("regex", "text", "found"),
    [
        (r"\b(?:[Cc]hair|C[EF]O)\b", "the Chair and CFO", ["Chair", "CFO"]),
        (r"(?i)\bjoint venture", "A JOINT VENTURE", ["JOINT VENTURE"]),
        (r"\b(?:[Cc]hair|C[EF]O)\b", "who chairs it", []),
        (r"\w+", "free", ["free"]),
    ],
)
def test_a_gated_regex_finds_what_it_finds(regex: str, text: str, found: list[str]) -> None:
    assert [m[0] for m in gated(regex).finditer(text)] == found
    assert bool(gated(regex).search(text)) == bool(found)
