"""What texts say happened: one file per kind of event; the file name is the event's type."""

from monitor.events._differences import changed
from monitor.events._explain import explain
from monitor.events._json import finding_json, to_json
from monitor.events._people_changes import stated_holders
from monitor.events._prompt import key as question_key
from monitor.events._prompt import messages as question
from monitor.events._prompt import schema as answer_schema
from monitor.events._prompt import told
from monitor.events._read import read

__all__ = [
    "answer_schema",
    "changed",
    "explain",
    "finding_json",
    "question",
    "question_key",
    "read",
    "stated_holders",
    "to_json",
    "told",
]
