"""All SQL. Functions take a session first; values go in and come out, rows never leave."""

from sqlalchemy.orm import Session

from monitor.store.engine import Store, open_store, opened
from monitor.store.schema import check, check_edition, upgrade

__all__ = ["Session", "Store", "check", "check_edition", "open_store", "opened", "upgrade"]
