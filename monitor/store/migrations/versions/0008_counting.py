"""What counting needs: the entries sorted by source, an index of the events that a source told."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_index(op.f("ix_evidence_source_event_id"), "evidence", ["source", "event_id"])
    if op.get_bind().dialect.name != "sqlite":
        return  # its tables have no row ids
    op.rename_table("item", "item_before")
    op.create_table(
        "item",
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("first_seen", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_item_source_id")),
        sa.PrimaryKeyConstraint("source_id", "key", name=op.f("pk_item")),
        sqlite_with_rowid=False,
    )
    op.execute("INSERT INTO item SELECT * FROM item_before ORDER BY source_id, key")
    op.drop_table("item_before")
