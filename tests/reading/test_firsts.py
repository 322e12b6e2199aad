"""A one-character lookahead before a regex that rarely matches."""

import re

from monitor.reading.regexes.firsts import guarded
from tests.cases import each

GUARDS = (
    (r"a?b|c", "[abc]"),
    (r"(?:今日|\d月)?(?:拟|宣布)", r"[\d今宣拟]"),
    (r"(?:x|y?)z", "[xyz]"),
    (r"(?<!不)(?:收购|受让)", "[受收]"),
    (r"[(（]甲", r"[\(（]"),
)


@each(("regex", "first"), GUARDS)
def test_the_guard_lists_what_a_match_may_begin_with(regex: str, first: str) -> None:
    assert guarded(regex) == f"(?={first}){regex}"
    text = "ab c 今日拟收购 3月宣布 不收购 受让 xz yz z (甲（甲"
    found = [m.span() for m in re.finditer(guarded(regex), text)]
    assert found == [m.span() for m in re.finditer(regex, text)]


def test_an_empty_match_needs_no_first_character() -> None:
    assert guarded(r"a?|b") == r"(?:(?=[ab])a?|b|)"
    regex = guarded(r"a?(?:b|c)?") + "d"
    found = [m.span() for m in re.finditer(regex, "d ad abd bd xd")]
    assert found == [m.span() for m in re.finditer(r"a?(?:b|c)?d", "d ad abd bd xd")]


@each("regex", [r".a", r"[^a]b", r"[a-c]d", r"(?:a|.)b"])
def test_what_may_begin_with_just_anything_has_none(regex: str) -> None:
    assert guarded(regex) == regex
