"""config.yaml as strict, frozen values, each with its line and column."""

from monitor.config._ids import KINDS as ID_KINDS
from monitor.config._load import LISTEN, load
from monitor.config._routes import RouteSettings
from monitor.config._second import SecondReaderSettings
from monitor.config._sections import (
    HistorySettings,
    LoggingSettings,
    NetworkSettings,
    Quiet,
    ReadingSettings,
    WebSettings,
)
from monitor.config._settings import Settings, check_sources, schema
from monitor.config._sources import SourceEntry
from monitor.config._telling import ReportSettings, SeveritySettings, SilenceSettings
from monitor.config._tree import Node
from monitor.config._watched import Watched, fingerprint
from monitor.config._words import CHANNEL_TYPES, EVENT_TYPES, SOURCE_TYPES
from monitor.config._yaml import read as read_yaml

__all__ = [
    "CHANNEL_TYPES",
    "EVENT_TYPES",
    "ID_KINDS",
    "LISTEN",
    "SOURCE_TYPES",
    "HistorySettings",
    "LoggingSettings",
    "NetworkSettings",
    "Node",
    "Quiet",
    "ReadingSettings",
    "ReportSettings",
    "RouteSettings",
    "SecondReaderSettings",
    "Settings",
    "SeveritySettings",
    "SilenceSettings",
    "SourceEntry",
    "Watched",
    "WebSettings",
    "check_sources",
    "fingerprint",
    "load",
    "read_yaml",
    "schema",
]
