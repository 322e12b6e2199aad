"""A late regex works like any other pattern but is compiled only when used."""

import re

import pytest

from monitor.reading.regexes.late import late


def test_it_finds_what_the_regex_finds() -> None:
    pattern = late(r"(?P<year>\d{4})年")
    assert [m["year"] for m in pattern.finditer("2021年和2022年")] == ["2021", "2022"]
    assert pattern.search("21年") is None
    assert pattern.sub("那年", "在2021年") == "在那年"


def test_what_makes_it_is_asked_at_the_first_use_of_a_method_only() -> None:
    asked: list[str] = []

    def made() -> str:
        asked.append("once")
        return "a+"

    pattern = late(made)
    assert asked == []
    assert pattern.search("baa")
    assert pattern.search("caa")
    assert asked == ["once"]


def test_an_error_in_it_is_raised_at_its_use() -> None:
    pattern = late("(")
    with pytest.raises(re.error):
        pattern.search("a")
