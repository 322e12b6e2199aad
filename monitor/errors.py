"""Every error this program raises on purpose, and whether trying again can help."""

from dataclasses import dataclass
from typing import Any


class MonitorError(Exception):
    """The root: a message for people, never a stack trace."""

    def __reduce__(self) -> tuple[Any, ...]:
        # An error with keyword-only arguments cannot be unpickled, and would break the whole worker
        # pool.
        return _revived, (type(self), self.args, self.__dict__)


def _revived(kind: type[MonitorError], args: tuple[Any, ...], state: dict[str, Any]) -> Any:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a file. Lines and columns count from 1."""

    file: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message}"


class ConfigError(MonitorError):
    """The configuration is wrong: exit status 2, one line for each problem."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class FetchError(MonitorError):
    """A page could not be fetched.

    `kind` is a word for counters and health: timeout, dns, connect, tls, blocked_address, too_big,
    bad_encoding, truncated, scheme, redirect_scheme, redirects, status, robots, protocol, quota.
    `retry_after` is in seconds, if the server gave one.
    """

    def __init__(
        self,
        message: str,
        *,
        kind: str,
        status: int | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.kind = kind
        self.status = status
        self.retry_after = retry_after


class ParseError(MonitorError):
    """An answer arrived but does not contain what its source promises; the message says why.

    `kind`: not_a_feed, invalid, empty, challenge, login, needs_javascript, wrong_company, layout.
    """

    def __init__(self, message: str, *, kind: str) -> None:
        super().__init__(message)
        self.kind = kind


class DeliveryError(MonitorError):
    """A receiver did not take an alert. `permanent`: trying again cannot help.

    `gone`: the receiver unsubscribed (HTTP 410). `retry_after` is in seconds.
    """

    def __init__(
        self,
        message: str,
        *,
        permanent: bool = False,
        gone: bool = False,
        status: int | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.permanent = permanent
        self.gone = gone
        self.status = status
        self.retry_after = retry_after


class StoreError(MonitorError):
    """The database cannot be used: a wrong version, a missing folder, no permission."""
