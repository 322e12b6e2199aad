"""Downloads the Chinese tagger's weights with pip, checks them and packs them into one file."""

import hashlib
import io
import os
import struct
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from monitor.errors import MonitorError
from monitor.reading.tagger.lac import FILE

_PINNED = "lac==2.1.2"
SHA256 = "22fcde0d5082d2044205ea6f6a7a9cd1f0d63e7b21b2dd5c9c73f27e7c0a3ef1"
_ROOT = "LAC-2.1.2/LAC/lac_model/"
_MEMBER = 64 << 20  # bytes that one file of the distribution may have
_MINUTES = 10
_FLOAT32 = 5
# pip asks a source distribution's build system for its name before it hands over the file. Ours
# answers instead, so that nothing from the distribution is run or built.
_ANSWER = """
import os
def get_requires_for_build_wheel(settings=None):
    return []
def prepare_metadata_for_build_wheel(folder, settings=None):
    os.makedirs(os.path.join(folder, "lac.dist-info"))
    with open(os.path.join(folder, "lac.dist-info", "METADATA"), "w") as file:
        file.write("Metadata-Version: 2.1\\nName: lac\\nVersion: 2.1.2\\n")
    return "lac.dist-info"
import sys
__legacy__ = sys.modules[__name__]
"""

Array = NDArray[np.float32]


def fetch(folder: Path, archive: Path | None = None) -> Path:
    """Put the weights into `folder` as one file, from the distribution `archive` or by pip. Does
    nothing if they are there. Raises MonitorError."""
    target = folder / FILE
    if target.is_file():
        return target
    with tempfile.TemporaryDirectory(prefix="monitor-") as work:
        source = archive or _downloaded(Path(work))
        body = _checked(source)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            part = folder / f".{FILE}.{os.getpid()}"
            part.write_bytes(_converted(body))
            part.replace(target)
        except OSError as error:
            raise MonitorError(f"{folder}: {error.strerror}") from error
    return target


def _downloaded(work: Path) -> Path:
    """The distribution, from wherever this machine's pip looks."""
    (work / "setuptools").mkdir()
    (work / "setuptools" / "__init__.py").write_text("")
    (work / "setuptools" / "build_meta.py").write_text(_ANSWER)
    wanted = work / "wanted.txt"
    wanted.write_text(f"{_PINNED} --hash=sha256:{SHA256}\n")
    words = "-m pip download --quiet --no-deps --no-binary :all: --no-build-isolation"
    words += " --use-pep517 --disable-pip-version-check --require-hashes"
    call = [sys.executable, *words.split(), "-r", str(wanted), "-d", str(work / "got")]
    try:
        done = subprocess.run(  # noqa: S603 - no word of it comes from outside
            call,
            env={**os.environ, "PYTHONPATH": str(work)},
            capture_output=True,
            text=True,
            timeout=60 * _MINUTES,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise MonitorError(f"pip did not bring {_PINNED} in {_MINUTES} minutes") from None
    found = [*(work / "got").glob("*.tar.gz")]
    if done.returncode or not found:
        said = done.stderr.strip().splitlines() or ["no reason given"]
        raise MonitorError(f"pip could not fetch {_PINNED}: {said[-1]}")
    return found[0]


def _checked(source: Path) -> bytes:
    try:
        body = source.read_bytes()
    except OSError as error:
        raise MonitorError(f"{source}: {error.strerror}") from error
    found = hashlib.sha256(body).hexdigest()
    if found != SHA256:
        raise MonitorError(f"{source} is not {_PINNED}: its SHA-256 is {found}")
    return body


def _converted(body: bytes) -> bytes:
    with tarfile.open(fileobj=io.BytesIO(body)) as tar:
        arrays = _arrays(lambda name: _member(tar, name))
    out = io.BytesIO()
    np.savez_compressed(out, allow_pickle=False, **arrays)
    return out.getvalue()


def _member(tar: tarfile.TarFile, name: str) -> bytes:
    found = tar.extractfile(_ROOT + name)
    if found is None:
        raise MonitorError(f"{_PINNED} has no file {name}")
    return found.read(_MEMBER)


def _arrays(member: Callable[[str], bytes]) -> Mapping[str, NDArray[np.generic]]:
    """The tagger's arrays under the names of `tagger/lac.py`, both directions of a layer
    stacked."""
    crf = _tensor(member("model/crfw"))
    words = _numbered(member("conf/word.dic"))
    for new, old in _pairs(member("conf/q2b.dic")):
        if old in words:
            words.setdefault(new, words[old])
    arrays: dict[str, NDArray[np.generic]] = {
        "words": _text("\n".join(words)),
        "ids": np.array([*words.values()], dtype=np.int32),
        "tags": _text("\n".join(_tags(member("conf/tag.dic")))),
        "lexicon": _text("\n".join(w for w, _ in _pairs(member("conf/small_seg.dic"), " "))),
        "embedding": _tensor(member("model/word_emb")).astype(np.float16),
        "out": _tensor(member("model/fc_4.w_0")),
        "out_bias": _tensor(member("model/fc_4.b_0")),
        "begin": crf[0],
        "end": crf[1],
        "step": crf[2:],
    }
    for layer in (0, 1):
        ways = [_direction(member, 2 * layer + way) for way in (0, 1)]
        for at, name in enumerate(("in", "bias", "gates", "state")):
            arrays[f"{name}{layer}"] = np.stack([way[at] for way in ways])
    return arrays


def _direction(member: Callable[[str], bytes], number: int) -> tuple[Array, ...]:
    """The weights into a unit, its bias, and those of its two gates and its state.

    The unit's own matrix is stored flat: first the gates' (d, 2d), then the state's (d, d).
    """
    flat = _tensor(member(f"model/gru_{number}.w_0"))
    width = flat.shape[0]
    gates = flat.ravel()[: 2 * width * width].reshape(width, 2 * width)
    state = flat.ravel()[2 * width * width :].reshape(width, width)
    bias = _tensor(member(f"model/fc_{number}.b_0")) + _tensor(member(f"model/gru_{number}.b_0"))
    return _tensor(member(f"model/fc_{number}.w_0")), bias.reshape(1, -1), gates, state


def _tensor(body: bytes) -> Array:
    """One saved parameter: two headers, a protobuf of type and shape, then the floats."""
    (size,) = struct.unpack_from("<i", body, 16)
    fields = [*_varints(body[20 : 20 + size])]
    shape = [value for field, value in fields if field == 2]
    if (1, _FLOAT32) not in fields or not shape:
        raise MonitorError(f"{_PINNED} holds a tensor of another type")
    return np.frombuffer(body, "<f4", offset=20 + size).reshape(shape)


def _varints(message: bytes) -> list[tuple[int, int]]:
    """The (field, value) pairs of a protobuf message made of integers only."""
    numbers: list[int] = []
    value = shift = 0
    for byte in message:
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            numbers.append(value)
            value = shift = 0
    return [(key >> 3, number) for key, number in zip(numbers[::2], numbers[1::2], strict=True)]


def _pairs(body: bytes, mark: str = "\t") -> list[tuple[str, str]]:
    lines = (line.split(mark) for line in body.decode().split("\n"))
    return [(line[0], line[1]) for line in lines if len(line) == 2]


def _numbered(body: bytes) -> dict[str, int]:
    return {word: int(number) for number, word in _pairs(body) if word}


def _tags(body: bytes) -> list[str]:
    """Tags by number; of two names for one number the later is in use."""
    names = {int(number): name for number, name in _pairs(body)}
    return [names[number] for number in sorted(names)]


def _text(text: str) -> NDArray[np.generic]:
    return np.frombuffer(text.encode(), dtype=np.uint8)
