"""Who says a fact of a firm. Of those stored already it follows from their kind."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column(
        "company_fact", sa.Column("origin", sa.Text(), nullable=False, server_default="")
    )
