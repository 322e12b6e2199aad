"""Any sequence of English words and punctuation is read, and all quotes are in the text."""

from hypothesis import given
from hypothesis import strategies as st

from monitor.events import read
from monitor.model import Party

PIECES = st.sampled_from(
    [
        *("Helios Holdings", "North Systems plc", "Peter Roth", "b8ta", "iSee.com", "AT&T", "7-Up"),
        *(
            "The company",
            "it",
            "its",
            "which",
            "the two firms",
            "Mr",
            "chief executive",
            "Co",
            "Inc",
        ),
        *("acquired", "agreed to buy", "owned by", "a subsidiary of", "partnered with", "stake in"),
        *("raised", "merged with", "sold", "joint venture", "investors include", "was appointed"),
        *("51%", "$2.5bn", "in 2019", "last year", "on Monday", "from 10% to", "Series B", "by"),
        *("and", "of", "to", "with", "for", "in", "will", "denied", "not", "reportedly", "would"),
        *(",", ".", ";", ":", "(", ")", "“", "”", "'s", "’s", "—", "\n", "\n\n", "|", "\t", "•"),
    ]
)
TEXTS = st.one_of(
    st.lists(PIECES, max_size=60).map(" ".join),
    st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=40).map("".join),
)


@given(text=TEXTS, title=st.lists(PIECES, max_size=8).map(" ".join))
def test_any_english_is_read_and_quoted(text: str, title: str) -> None:
    for finding in read(text, title=title, lang="en").findings:
        assert 0 < finding.confidence < 1
        assert finding.parties
        for quote in (*finding.evidence, finding.trigger, *finding.parties):
            words = quote.name if isinstance(quote, Party) else quote.quote
            whole = title if quote.in_title else text
            assert whole[quote.start : quote.end] == words
