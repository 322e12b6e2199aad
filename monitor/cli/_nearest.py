"""Finds the known name that was probably meant, and says what is similar if none fits."""

from collections.abc import Iterable

import typer
from rapidfuzz import fuzz, process

from monitor.resolve.folding import fold
from monitor.resolve.names import keys

_SUGGESTED = 5
_ALIKE = 60.0  # of 100


def among(name: str, known: Iterable[str], where: str) -> str:
    """The one of these names that is meant, ignoring width, case and script. Raises
    typer.BadParameter."""
    spelt = tuple(known)
    same = [one for one in spelt if fold(one) == fold(name)]
    if not same:
        key = keys(name).exact
        same = [one for one in spelt if keys(one).exact == key] if key else []
    if len(same) == 1:
        return same[0]
    raise typer.BadParameter(nobody(name, same or spelt, where))


def nobody(name: str, known: Iterable[str], where: str) -> str:
    """The message with the most similar names."""
    near = process.extract(
        name,
        tuple(known),
        scorer=fuzz.WRatio,
        processor=fold,
        limit=_SUGGESTED,
        score_cutoff=_ALIKE,
    )
    said = f"no company {where} is called {name!r}"
    return f"{said}; did you mean {' or '.join(one for one, _, _ in near)}?" if near else said
