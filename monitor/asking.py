"""Asks a model behind an OpenAI-compatible address, and pauses when it keeps failing."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from monitor.errors import FetchError
from monitor.model import Json
from monitor.net.client import Answer, Network

AT_ONCE = 2  # a model on a single machine answers one request at a time anyway
MOST_BYTES = 256_000  # of an answer
BREAK_AFTER = 3  # failures in a row
REST = timedelta(minutes=10)
_PATH = "/chat/completions"
# What servers say about an unknown response_format; other errors are not about the format.
_OTHER_FORMAT = frozenset({400, 404, 415, 422, 500, 501})


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the model is. `seconds`: the time that one answer may take in all."""

    url: str
    model: str
    key: str | None
    seconds: float

    @property
    def address(self) -> str:
        """The address itself, or that of chat completions below it."""
        bare = self.url.rstrip("/")
        if bare.endswith(_PATH):
            return bare
        return bare + (_PATH if urlsplit(bare).path else f"/v1{_PATH}")


@dataclass(frozen=True, slots=True)
class Question:
    """`readable` says whether an answer can be used."""

    messages: Sequence[Mapping[str, str]]
    schema: Mapping[str, Json]
    readable: Callable[[str], bool]


class Asker:
    """Asks in the strictest format that an endpoint takes; pauses when it keeps failing."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._rungs: dict[str, int] = {}  # by address: the last format that worked
        self._failures = 0
        self._rests_until: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        """Whether it may be asked; after a pause, one question tests whether it works again."""
        return self._rests_until is None or now >= self._rests_until

    async def ask(self, question: Question, at: Endpoint, now: datetime) -> str:
        """The text of the answer. Raises FetchError, also for an unusable answer."""
        async with self._turns:
            if not self.is_open(now):
                raise FetchError("the second reader rests after failures", kind="resting")
            try:
                async with asyncio.timeout(at.seconds):
                    answer = await self._climb(question, at)
            except TimeoutError:
                self._failed(now)
                raise FetchError(f"no answer in {at.seconds:g} s", kind="timeout") from None
            except FetchError:
                self._failed(now)
                raise
            self._failures, self._rests_until = 0, None
            return answer

    def _failed(self, now: datetime) -> None:
        self._failures += 1
        if self._failures >= BREAK_AFTER:
            self._rests_until = now + REST

    async def _climb(self, question: Question, at: Endpoint) -> str:
        """Try format after format, from the last one that worked."""
        rungs = _formats(question.schema)
        first = self._rungs.get(at.address, 0)
        for rung in range(first, len(rungs)):
            answer = await self._post(question, at, rungs[rung])
            if answer.status == 200:
                self._rungs[at.address] = rung
                return _words(answer, question)
            if answer.status not in _OTHER_FORMAT:
                break
        words = f"the second reader answered {answer.status}"
        raise FetchError(words, kind="status", status=answer.status)

    async def _post(self, question: Question, at: Endpoint, form: Mapping[str, Json]) -> Answer:
        asked = {"model": at.model, "messages": list(question.messages), "stream": False, **form}
        headers = {"content-type": "application/json"}
        if at.key:
            headers["authorization"] = f"Bearer {at.key}"
        return await self._network.post(
            at.address,
            body=json.dumps(asked, ensure_ascii=False).encode("utf-8", "replace"),
            headers=headers,
            timeout=at.seconds,
            max_answer=MOST_BYTES,
        )


def _formats(schema: Mapping[str, Json]) -> tuple[Mapping[str, Json], ...]:
    """From strictest to plainest; the last has nothing that a server might not know."""
    named = {"name": "events", "strict": True, "schema": schema}
    json_object = {"type": "json_object"}
    return (
        {"temperature": 0, "response_format": {"type": "json_schema", "json_schema": named}},
        {"temperature": 0, "response_format": {**json_object, "schema": schema}},
        {"temperature": 0, "response_format": json_object},
        {},
    )


def _words(answer: Answer, question: Question) -> str:
    try:
        said = json.loads(answer.body)["choices"][0]["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError):
        said = None
    if not isinstance(said, str) or not question.readable(said):
        raise FetchError("the second reader gave no answer that can be read", kind="invalid")
    return said
