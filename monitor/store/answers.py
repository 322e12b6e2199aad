"""What the second reader answered and how often it was asked, so nothing is asked twice."""

from datetime import date, datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from monitor.store._sql import insert_new
from monitor.store.tables import second_answer, second_day

KEEP_DAYS = 7  # retention of the counts


def get(session: Session, key: str) -> str | None:
    """The answer kept under a key."""
    return session.scalar(select(second_answer.c.answer).where(second_answer.c.key == key))


def keep(session: Session, key: str, answer: str, now: datetime) -> None:
    """Keep an answer; the first one wins."""
    insert_new(session, second_answer, [{"key": key, "answer": answer, "at": now}])


def spend(session: Session, day: date, budget: int) -> bool:
    """Count one question of a day, across processes; False if the budget is used up."""
    insert_new(session, second_day, [{"day": day, "asked": 0}])
    counted = (
        update(second_day)
        .where(second_day.c.day == day, second_day.c.asked < budget)
        .values(asked=second_day.c.asked + 1)
        .returning(second_day.c.asked)
    )
    return session.scalar(counted) is not None


def prune(session: Session, now: datetime, keep_for: timedelta) -> None:
    """Drop older answers and the counts of past days."""
    session.execute(delete(second_answer).where(second_answer.c.at < now - keep_for))
    past = now.date() - timedelta(days=KEEP_DAYS)
    session.execute(delete(second_day).where(second_day.c.day < past))
