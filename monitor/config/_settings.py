"""The content of config.yaml as checked values, and where each is written."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import PrivateAttr
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from monitor import model
from monitor.config import _urls
from monitor.config._channels import ChannelEntry, Name
from monitor.config._routes import RouteSettings
from monitor.config._second import SecondReaderSettings
from monitor.config._section import Section, needed, optional
from monitor.config._sections import (
    HistorySettings,
    LoggingSettings,
    NetworkSettings,
    OwnershipSettings,
    Quiet,
    ReadingSettings,
    WebSettings,
)
from monitor.config._sources import SourceEntry, misplaced
from monitor.config._telling import (
    Budget,
    Fallback,
    Heartbeat,
    ReportSettings,
    SeveritySettings,
    SilenceSettings,
    Templates,
)
from monitor.config._tree import Node, Place, Step, locate
from monitor.config._values import Written, Zone, choice
from monitor.config._watches import WatchEntry
from monitor.errors import ConfigError, Problem
from monitor.plural import counted


class Settings(Section):
    """Everything in config.yaml. Made by `load`, never changed."""

    database: Annotated[str, Written(_urls.database, {"type": "string"})] = optional(
        "sqlite:///data/monitor.db", "sqlite:///path, or postgresql://user:password@host/name."
    )
    timezone: Zone = optional(
        ZoneInfo("Asia/Shanghai"),
        "For digests, quiet hours and dates without a zone.",
        shown="Asia/Shanghai",
    )
    watchlist: tuple[WatchEntry, ...] = needed("The firms to hear about.")
    sources: tuple[SourceEntry, ...] = optional((), "The places to look at.")
    channels: Mapping[Name, ChannelEntry] = optional({}, "Where alerts go.", shown={})
    routes: tuple[RouteSettings, ...] = optional((), "Which alerts go where; default: all to all.")
    quiet: Quiet | None = optional(None, "Hours in which alerts are held back, not lost.")
    web: WebSettings = optional(WebSettings(), "The dashboard.", shown={})
    network: NetworkSettings = optional(NetworkSettings(), "Behaviour on the network.", shown={})
    history: HistorySettings = optional(HistorySettings(), "How far back, how long.", shown={})
    reading: ReadingSettings = optional(ReadingSettings(), "How sure to be.", shown={})
    ownership: OwnershipSettings = optional(OwnershipSettings(), "Who owns and controls.", shown={})
    second_reader: SecondReaderSettings | None = optional(
        None, "A model that is asked where the rules did not finish."
    )
    logging: LoggingSettings = optional(LoggingSettings(), "Logs.", shown={})
    severity: SeveritySettings = optional(SeveritySettings(), "What matters how much.", shown={})
    silences: tuple[SilenceSettings, ...] = optional((), "What is held back for a while.")
    budget: Budget = optional({}, "Alerts a day and channel; the rest becomes a digest.", shown={})
    templates: Templates = optional(None, "A folder with your own templates of alerts.")
    heartbeat: Heartbeat = optional(None, "An address that is asked after full cycles.")
    fallback: Fallback = optional(None, "The channel that is told when others fail.")
    report: ReportSettings | None = optional(None, "A report by mail, also when nothing happened.")
    language: Annotated[Literal["en", "zh"], choice("en", "zh")] = optional(
        "en", "Of alerts and dashboard."
    )

    _root: Node = PrivateAttr(default_factory=lambda: Node({}, "config.yaml", 1, 1))
    _secrets: tuple[str, ...] = PrivateAttr(default=())
    _files: tuple[Path, ...] = PrivateAttr(default=())
    _warnings: tuple[Problem, ...] = PrivateAttr(default=())
    _models: Path | None = PrivateAttr(default=None)

    def watches(self) -> tuple[model.Watch, ...]:
        return tuple(entry.watch() for entry in self.watchlist)

    def source_values(self) -> tuple[model.Source, ...]:
        """The sources. Dates without a zone are in `timezone`, if the file gives one."""
        zone = self.timezone.key if "timezone" in self.model_fields_set else None
        return tuple(entry.source(zone) for entry in self.sources)

    def channel_values(self) -> tuple[model.Channel, ...]:
        shared = {
            "templates": None if self.templates is None else str(self.templates),
            "zone": self.timezone.key,
            "language": self.language,
        }
        return tuple(entry.channel(name, **shared) for name, entry in self.channels.items())

    def secrets(self) -> tuple[str, ...]:
        """Every text that must never be shown, longest first, for redaction."""
        return self._secrets

    def files(self) -> tuple[Path, ...]:
        """Every file that these settings were read from, config.yaml first."""
        return self._files

    def warnings(self) -> tuple[Problem, ...]:
        """Things that are not wrong but should be known."""
        return self._warnings

    def models(self) -> Path | None:
        """The folder of the reader's models; None if disabled or unknown."""
        return self._models if self.reading.tagger == "auto" else None

    def locate(self, *path: Step) -> Place:
        """File, line and column of a key or list item, or of its nearest ancestor."""
        return locate(self._root, path)

    def problem_at(self, message: str, *path: Step) -> Problem:
        return Problem(*self.locate(*path), message)

    def __repr__(self) -> str:
        counts = (
            counted(len(self.watchlist), "watch", "watches"),
            counted(len(self.sources), "source"),
            counted(len(self.channels), "channel"),
        )
        return f"<Settings of {self._root.file}: {', '.join(counts)}>"

    __str__ = __repr__


class _Schema(GenerateJsonSchema):
    """Without titles, which only repeat the keys, and without defaults of null."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002 - pydantic's
        return False

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        made = super().default_schema(schema)
        if made.get("default", ...) is None:
            del made["default"]
        return made


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of config.yaml, for editors."""
    made = Settings.model_json_schema(by_alias=True, schema_generator=_Schema)
    watches = made["properties"]["watchlist"]
    path = {"type": "string", "description": "The path of a file of watches."}
    inline = {**watches, "items": {"anyOf": [watches["items"], path]}}
    about = {"description": inline.pop("description")}
    made["properties"]["watchlist"] = {**about, "anyOf": [inline, path]}
    for section in ("sources", "routes", "channels"):
        made["properties"][section].pop("default", None)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}


def check_sources(settings: Settings, options_of: Callable[[str], frozenset[str] | None]) -> None:
    """Raises ConfigError if a source has keys that its type does not take.

    `options_of` gives the keys of a type, or None if this version has no such type.
    """
    problems = [
        settings.problem_at(message, "sources", index, option)
        for index, source in enumerate(settings.sources)
        for option, message in misplaced(source, options_of)
    ]
    if problems:
        raise ConfigError(problems)
