"""The keys of the optional second reader."""

from datetime import timedelta
from typing import Annotated

from monitor.config import _urls
from monitor.config._section import Section, needed, optional
from monitor.config._values import Text, Written, count_of, duration_from, text


class SecondReaderSettings(Section):
    """A model behind an OpenAI-compatible address, asked where the rules did not finish."""

    url: Annotated[str, Written(_urls.receiver, {"type": "string"}, situated=True)] = needed(
        "Its address, such as https://host/v1; /chat/completions is added."
    )
    model: Text = needed("The model's name there.")
    key: Annotated[str | None, Written(text, {"type": ["string", "null"]})] = optional(
        None, "What goes into its Authorization header."
    )
    budget: Annotated[int, count_of(0, 1_000_000)] = optional(200, "Questions a day.")
    timeout: Annotated[timedelta, duration_from(1)] = optional(
        timedelta(seconds=30), "All the time that one answer may take.", shown="30s"
    )
