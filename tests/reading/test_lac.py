"""The tagger: shapes with made-up weights, and known sentences if the real weights exist."""

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from threadpoolctl import threadpool_info, threadpool_limits

from monitor import weights
from monitor.errors import MonitorError
from monitor.folders import models_folder
from monitor.reading.tagger import lac

REAL = models_folder(os.environ) / lac.FILE
WORDS = [*"云桥科技公司收购平川a1，", "云桥", "收购", "OOV"]


def small() -> dict[str, np.ndarray]:
    """Weights of the right shapes, 4 wide, for a dozen words and three labels."""
    chance = np.random.default_rng(7)

    def drawn(*shape: int) -> np.ndarray:
        return chance.normal(size=shape).astype(np.float32)

    arrays = {
        "words": np.frombuffer("\n".join(WORDS).encode(), np.uint8),
        "ids": np.arange(len(WORDS), dtype=np.int32),
        "tags": np.frombuffer(b"ORG-B\nORG-I\nO", np.uint8),
        "lexicon": np.frombuffer("云桥\n收购".encode(), np.uint8),
        "embedding": drawn(len(WORDS), 4).astype(np.float16),
        "out": drawn(8, 3),
        "out_bias": drawn(3),
        "begin": drawn(3),
        "end": drawn(3),
        "step": drawn(3, 3),
    }
    for layer, wide in (("0", 4), ("1", 8)):
        arrays |= {"in" + layer: drawn(2, wide, 12), "bias" + layer: drawn(2, 1, 12)}
        arrays |= {"gates" + layer: drawn(2, 4, 8), "state" + layer: drawn(2, 4, 4)}
    return arrays


@pytest.fixture(scope="module")
def tagger(tmp_path_factory: pytest.TempPathFactory) -> lac.Tagger:
    path = tmp_path_factory.mktemp("models") / lac.FILE
    np.savez(path, **small())
    return lac.load(path)


@given(texts=some.lists(some.text("云桥科技公司收购平川a1，龘\n", max_size=40), max_size=5))
def test_the_words_of_each_text_cover_it(tagger: lac.Tagger, texts: list[str]) -> None:
    for text, words in zip(texts, tagger.tag(texts), strict=True):
        assert "".join(text[w.start : w.end] for w in words) == text


def test_a_text_is_tagged_alone_as_among_others(tagger: lac.Tagger) -> None:
    texts = ["云桥收购平川", "平川科技公司，云桥a1公司收购科技公司", "公", ""]
    assert tagger.tag(texts) == [tagger.tag([text])[0] for text in texts]


@given(text=some.text("云桥科技公司收购平川a1，龘", min_size=2, max_size=40), cut=some.data())
def test_given_names_are_words(tagger: lac.Tagger, text: str, cut: some.DataObject) -> None:
    start = cut.draw(some.integers(0, len(text) - 1))
    name = (start, cut.draw(some.integers(start + 1, len(text))))
    (words,) = tagger.tag([text], [[name]])
    assert [w.tag for w in words if w[:2] == name] == ["ORG"]
    assert "".join(text[w.start : w.end] for w in words) == text


def test_matrices_take_one_thread_from_then_on(tmp_path: Path) -> None:
    threadpool_limits(2, user_api="blas")
    np.savez(tmp_path / "weights.npz", **small())
    lac.load(tmp_path / "weights.npz")
    assert {one["num_threads"] for one in threadpool_info() if one["user_api"] == "blas"} == {1}


def test_files_that_are_no_weights_are_no_tagger(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no arrays")
    np.savez(tmp_path / "other.npz", words=np.zeros(3))
    assert lac.at(tmp_path / "text") is None
    assert lac.at(tmp_path / "other.npz") is None
    assert lac.at(tmp_path / "missing") is None


def test_another_distribution_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lac.tar.gz").write_bytes(b"something else")
    with pytest.raises(MonitorError, match="its SHA-256 is"):
        weights.fetch(tmp_path / "models", tmp_path / "lac.tar.gz")
    assert not (tmp_path / "models").exists()


@pytest.mark.skipif(not REAL.is_file(), reason="no weights here: monitor models fetch")
@pytest.mark.parametrize(
    ("text", "tag", "names"),
    [
        ("平安银行与招商证券签署协议", "ORG", ["平安银行", "招商证券"]),
        ("董事长李国强表示，公司将在上海建厂", "PER", ["李国强"]),
        ("董事长李国强表示，公司将在上海建厂", "LOC", ["上海"]),
    ],
)
def test_real_weights_know_names(text: str, tag: str, names: list[str]) -> None:
    tagger = lac.at(REAL)
    assert tagger is not None
    assert [text[w.start : w.end] for w in tagger.tag([text])[0] if w.tag == tag] == names
