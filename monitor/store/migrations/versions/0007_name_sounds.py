"""The other readings of names, kept once for all names that sound alike. Of a firm with several
names, each name's usual reading is noted: whoever looks one up asks the name itself."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "name_sound",
        sa.Column("sound", sa.Text(), nullable=False),
        sa.Column("latin", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sound", "latin", name=op.f("pk_name_sound")),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO name_sound (sound, latin) SELECT DISTINCT s.sound, n.latin"
        " FROM company_sound s JOIN company_name n ON n.company_id = s.company_id"
    )
    op.drop_table("company_sound")
