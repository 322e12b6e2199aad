"""Shrinks a body that is too large, keeping it whole JSON."""

import json
from collections.abc import Mapping
from itertools import accumulate

from monitor.model import Json

# How many list entries and text characters are kept, tried in this order.
_CUTS = ((50, 2_000), (20, 600), (10, 300), (5, 200), (2, 120), (1, 60))
_IN_A_DIGEST = (3, 200)
_LARGEST_MAPPING = 24
_LONGEST_ADDRESS = 500  # an address is kept whole or dropped
_ROOM_FOR_THE_REST = 300  # bytes of a digest beyond its events and notices
_MOST_NOTICES = 20


def spell(value: Json) -> bytes:
    """Canonical JSON: sorted keys, no spaces, UTF-8."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def smaller(payload: Mapping[str, Json], largest: int) -> bytes:
    """The body with lists and texts cut until it fits; `left_out` counts what lists lost."""
    if isinstance(payload["data"].get("events"), list):
        return spell(_fewer_events(payload, largest))
    spelled = b""
    for entries, characters in _CUTS:
        spelled = spell({**payload, "data": _counted(payload["data"], entries, characters)})
        if len(spelled) <= largest:
            break
    return spelled


def _fewer_events(payload: Mapping[str, Json], largest: int) -> dict[str, Json]:
    told = payload["data"]
    short = [_counted(event, *_IN_A_DIGEST) for event in told["events"]]
    ends = accumulate(len(spell(event)) + 1 for event in short)
    notices = [_cut(one, "", *_IN_A_DIGEST) for one in told.get("notices", ())[:_MOST_NOTICES]]
    room = largest - _ROOM_FOR_THE_REST - len(spell(notices))
    kept = short[: sum(end <= room for end in ends)]
    lost = {
        "events": len(short) - len(kept) + told.get("left_out", {}).get("events", 0),
        "notices": len(told.get("notices", ())) - len(notices),
    }
    cut = {**told, "events": kept, "left_out": {key: n for key, n in lost.items() if n}}
    return {**payload, "data": cut | ({"notices": notices} if notices else {})}


def _counted(told: Mapping[str, Json], entries: int, characters: int) -> dict[str, Json]:
    cut = {key: _cut(value, key, entries, characters) for key, value in told.items()}
    missing = {
        key: len(value) - entries
        for key, value in told.items()
        if isinstance(value, list) and len(value) > entries
    }
    return cut | ({"left_out": missing} if missing else {})


def _cut(value: Json, key: str, entries: int, characters: int) -> Json:
    if isinstance(value, str):
        return _cut_text(value, key, characters)
    if isinstance(value, list):
        return [_cut(item, key, entries, characters) for item in value[:entries]]
    if isinstance(value, Mapping):
        few = list(value.items())[:_LARGEST_MAPPING]
        return {name: _cut(item, name, entries, characters) for name, item in few}
    return value


def _cut_text(text: str, key: str, characters: int) -> str:
    if key == "url":
        return text if len(text) <= max(characters, _LONGEST_ADDRESS) else ""
    return text if len(text) <= characters else text[: characters - 1] + "…"
