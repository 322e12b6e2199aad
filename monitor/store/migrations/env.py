"""Runs migrations inside the transaction that `schema.upgrade` has opened."""

from alembic import context

from monitor.store import tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.METADATA,
    transactional_ddl=True,
)
context.run_migrations()
