"""Whatever the bytes, loading ends with settings or with a ConfigError, and soon."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from monitor.config import Settings, load
from monitor.errors import ConfigError

SAMPLE = (Path(__file__).parents[2] / "config.yaml").read_bytes()
YAMLISH = st.text(alphabet="a1:-?[]{},&*!|>'\"%@`#\\ \n\t~<=.$é海\ufeff\u2028\x85", max_size=60)
WORDS = st.sampled_from(
    ["watchlist", "sources", "channels", "routes", "network", "url", "type", "feed", "name", "to"]
)
SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=8) | WORDS
TREES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=4)
)


def outcome(body: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "config.yaml")
        path.write_bytes(body)
        made = attempt(path)
    if isinstance(made, Settings):
        return
    assert made.problems
    assert all(one.line >= 1 and one.column >= 1 for one in made.problems)
    assert len(str(made).splitlines()) == len(made.problems)


def attempt(path: Path) -> Settings | ConfigError:
    try:
        return load(path, {})
    except ConfigError as error:
        return error


@given(st.binary(max_size=200) | YAMLISH.map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes(body: bytes) -> None:
    outcome(body)


@given(YAMLISH, st.integers(0, len(SAMPLE)), st.integers(0, 40))
def test_any_edit_of_a_good_file(insert: str, at: int, cut: int) -> None:
    outcome(SAMPLE[:at] + insert.encode("utf-8", "replace") + SAMPLE[at + cut :])


@given(st.dictionaries(WORDS, TREES, max_size=6))
def test_any_tree_of_known_words(tree: dict[str, object]) -> None:
    outcome(repr(tree).encode("utf-8", "replace"))
