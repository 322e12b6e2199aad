"""A late regex is a pattern like any other, and is not looked at before it is used."""

import re

import pytest

from monitor import late


def test_it_finds_what_the_regex_finds() -> None:
    pattern = late.compile(r"(?P<year>\d{4})year", late.IGNORECASE)
    assert [m["year"] for m in pattern.finditer("2021year and 2022YEAR")] == ["2021", "2022"]
    assert pattern.search("21year") is None
    assert pattern.sub("then", "in 2021year") == "in then"
    assert late.compile(rb"\xff").search(b"a\xff")


def test_what_makes_it_is_asked_at_the_first_use_of_a_method_only() -> None:
    asked: list[str] = []

    def made() -> str:
        asked.append("once")
        return "a+"

    pattern = late.made(made)
    assert asked == []
    assert pattern.search("baa")
    assert pattern.search("caa")
    assert asked == ["once"]


def test_an_error_in_it_is_raised_at_its_use() -> None:
    pattern = late.compile("(")
    with pytest.raises(re.error):
        pattern.search("a")
