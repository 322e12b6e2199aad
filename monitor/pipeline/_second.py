"""The second reader's part in a look: it is asked, within bounds, what the rules did not finish.
Whatever fails here, what the rules read stands."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import structlog

from monitor import events
from monitor.asking import Endpoint, Question
from monitor.config import SecondReaderSettings
from monitor.context import Context
from monitor.errors import FetchError, ParseError
from monitor.model import Passage, Source
from monitor.pipeline._understand import Read, reading_of
from monitor.store import answers

log = structlog.get_logger()

MOST_A_LOOK = 20  # questions; a slow model must not hold up a source


async def read_twice(found: Sequence[Read], source: Source, ctx: Context) -> tuple[Read, ...]:
    """The same readings, in order, completed by what a second reader quotes from the texts."""
    chosen = ctx.plan.settings.second_reader
    if chosen is None:
        return tuple(found)
    asking = _Asking(chosen, ctx)
    return tuple([await _completed(one, source, asking) for one in found])


async def _completed(read: Read, source: Source, asking: "_Asking") -> Read:
    if read.article is None or read.reading is None or not read.reading.doubts:
        return read
    found = [(one, await asking.answer(one)) for one in read.reading.doubts]
    said = tuple((passage, answer) for passage, answer in found if answer is not None)
    if not said:
        return read
    ctx = asking.ctx
    try:
        reading = await ctx.workers(reading_of, read.article, source, ctx.names, answers=said)
    except ParseError as error:
        log.warning("second reading failed", source=source.id, key=read.key, error=str(error))
        return read
    return replace(read, reading=reading)


@dataclass(slots=True)
class _Asking:
    """The questions of one look."""

    chosen: SecondReaderSettings
    ctx: Context
    left: int = MOST_A_LOOK

    async def answer(self, passage: Passage) -> str | None:
        """The answer about a passage; None if there is none now."""
        key = events.question_key(passage, self.chosen.model)
        kept = await self.ctx.threads.read(answers.get, key)
        if kept is not None or not await self._may_ask():
            return kept
        self.left -= 1
        try:
            said = await self._ask(passage)
        except FetchError as error:
            log.warning("second reader failed", error=str(error), kind=error.kind)
            return None
        await self.ctx.threads.write(answers.keep, key, said, self.ctx.clock())
        return said

    async def _may_ask(self) -> bool:
        now = self.ctx.clock()
        if self.left <= 0 or not self.ctx.asker.is_open(now):
            return False
        day = now.astimezone(self.ctx.plan.settings.timezone).date()
        return await self.ctx.threads.write(answers.spend, day, self.chosen.budget)

    async def _ask(self, passage: Passage) -> str:
        question = Question(
            events.question(passage),
            events.answer_schema(passage),
            lambda answer: events.told(answer) is not None,
        )
        chosen = self.chosen
        seconds = chosen.timeout.total_seconds()
        at = Endpoint(chosen.url, chosen.model, chosen.key, seconds)
        return await self.ctx.asker.ask(question, at, self.ctx.clock())
