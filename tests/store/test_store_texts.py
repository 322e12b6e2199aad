"""Texts: kept once, and pruned by age, their pages sooner."""

from dataclasses import replace
from datetime import datetime, timedelta

from monitor.store import Store, texts
from monitor.store.values import Text


def test_texts_are_kept_once_and_pruned(store: Store, now: datetime) -> None:
    day = timedelta(days=1)
    kept = [
        Text(
            "daily",
            f"u{n}",
            "标题",
            now,
            now - n * day,
            f"正文 {n}",
            f"{n}" * 64,
            {"etag": "x"},
            "<p>",
        )
        for n in range(4)
    ]
    with store.write() as session:
        ids = texts.keep(session, kept)
        assert texts.get(session, ids[2]) == kept[2]
        assert texts.prune(session, now, keep_texts=2 * day, keep_pages=day) == (1, 1)
        assert texts.get(session, ids[3]) is None
        assert texts.get(session, ids[2]) == replace(kept[2], page=None)
        assert texts.get(session, ids[1]) == kept[1]
