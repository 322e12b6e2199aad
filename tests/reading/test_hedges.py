"""Which words before a sum only say how exact it is."""

from monitor.reading.masks import hedges
from tests.cases import each


@each(
    ("text", "hedge"),
    [
        ("Quill bought up to 30%", "up to "),
        ("Quill raised its stake to up to 30%", "up to "),
        ("Quill raised its interest in Tern up to 30%", ""),
        ("以约30%", "约"),
        ("签约30%", ""),
        ("节约30%", ""),
    ],
)
def test_words_are_left_out_only_where_they_hedge(text: str, hedge: str) -> None:
    spans = hedges.before(text, 0, [(len(text) - 3, len(text))])
    assert "".join(text[start:end] for start, end in spans) == hedge
