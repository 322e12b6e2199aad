"""Regexes rearranged to begin with literals still find the same matches."""

import re

from monitor.reading.regexes.leading import arranged, led
from tests.cases import each

TEXTS = (
    "该股东称，该股大涨，本行业与本行，甲集团董事会主席兼联席首席增长官出席",
    "The bank is for now not for sale; reform now, and just for the time being (or so).",
    "从未与三方、第三方签约，没有这回事，没这回事，其中其他",
    "",
)
# each with its rearranged form
REARRANGED = (
    (r"(?<![在应])该股(?!东)|公司", r"该(?<=(?<![在应])该)股(?!东)|公司"),
    (r"[该本]行(?!业)|后者", r"该行(?!业)|本行(?!业)|后者"),
    (r"(?:联席|代理)?首席|主席", r"联席首席|代理首席|首席|主席"),
    (r"不存在|[没无]有?这", r"不存在|没有?这|无有?这"),
    (r"(?:该|\bfor) ?now|了", r"该 ?now|f(?<=\bf)or ?now|了"),
    (r"(?<!第)(?=三方)三|x", r"三(?<=(?<!第)(?=三方)三)|x"),
    (r"(?<![A-Za-z])[A-Z][a-z]+", r"[A-Z](?<=(?<![A-Za-z])[A-Z])[a-z]+"),
    (r"(?P<who>(?:该|本)?行|司)(?P<what>业)", r"(?P<who>该行|本行|行|司)(?P<what>业)"),
    (r"\.该|\(or", r"\.该|\(or"),
    (r"^该股|后", r"该(?<=^该)股|后"),
    (r"(?:^|(?<=其))该|从", r"该(?<=^该)|该(?<=(?<=其)该)|从"),
    # What branches share is written once; those of one letter stay in order.
    (r"(?<!第)(?:没有|三方|没)这", r"(?:没(?<=(?<!第)没)(?:有|)|三(?<=(?<!第)三)方)这"),
    (r"(?:该股|本行)大|该股", r"该(?:股大|股)|本行大"),
    (r"该(?P<a>股)|本|该(?P<b>行)", r"该(?P<a>股)|本|该(?P<b>行)"),  # groups keep their numbers
)
LEFT_ALONE = (
    r".*公司|该",  # any character
    r"该{2}|本",  # a repeated letter
    r"(?:该|本)+行|后",
    r"[^该]行|后",
    r"[a-z]行|后",
    r"该?(?P<rest>行)|后",  # a named group cannot be repeated
    r"[该本](行)|后",
)


@each(("regex", "expected"), REARRANGED)
def test_a_branch_begins_with_its_letter(regex: str, expected: str) -> None:
    assert arranged(regex) == expected
    for text in TEXTS:
        assert _found(led(regex), text) == _found(re.compile(regex), text)


@each("regex", LEFT_ALONE)
def test_a_branch_that_begins_with_just_anything_leaves_all_as_it_is(regex: str) -> None:
    assert arranged(regex) == regex


@each(
    ("first", "guard"),
    [("", "(?=[{letters}该])(?:{regex})"), (r"\b", r"\b(?=[{letters}该])(?:{regex})")],
)
def test_what_would_grow_too_long_is_only_guarded(first: str, guard: str) -> None:
    letters = "".join(map(chr, range(0x4E00, 0x4E00 + 300)))
    regex = f"{first}(?:{'|'.join(letters)})?{'公司' * 40}|{first}该"
    expected = guard.format(letters=f"{letters}公", regex=regex)
    assert arranged(regex) == expected
    assert re.search(expected, f"丁{'公司' * 40}")


def _found(pattern: re.Pattern[str], text: str) -> list[tuple[tuple[int, int], dict[str, str]]]:
    return [(found.span(), found.groupdict()) for found in pattern.finditer(text)]
