"""The other readings of Chinese brands. Names that are stored already have their usual one only."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "company_sound",
        sa.Column("sound", sa.Text(), nullable=False),
        sa.Column("company_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_company_sound_company_id")
        ),
        sa.PrimaryKeyConstraint("sound", "company_id", name=op.f("pk_company_sound")),
    )
