"""Sends a notification to a PostgreSQL database."""

import psycopg

from monitor.errors import DeliveryError

_CONNECT = 10  # seconds


async def notify(url: str, topic: str, words: str) -> None:
    """Notify all who listen to the topic. Raises DeliveryError, without the password in it."""
    try:
        async with await psycopg.AsyncConnection.connect(
            url, autocommit=True, connect_timeout=_CONNECT
        ) as connection:
            await connection.execute("SELECT pg_notify(%s, %s)", (topic, words))
    except (psycopg.Error, OSError) as error:
        raise DeliveryError(f"PostgreSQL: {type(error).__name__}") from error
