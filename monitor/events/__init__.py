"""Event extraction: one file per kind of event; the file name is the event's type."""

from monitor.events._explain import explain
from monitor.events._json import finding_json, to_json
from monitor.events._read import read
from monitor.events._records.differences import changed
from monitor.events._records.people_changes import stated_holders
from monitor.events._second.prompt import key as question_key
from monitor.events._second.prompt import messages as question
from monitor.events._second.prompt import schema as answer_schema
from monitor.events._second.prompt import told

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
