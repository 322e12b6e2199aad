"""Alembic: brings tables from one edition to the next."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def take_steps(connection: Connection, migrations: Path, to: str = "head") -> None:
    """Take every pending migration step, in the connection's transaction."""
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
