"""`monitor report`: a report for any period, and the precision of everything that tells."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from monitor import app, config
from monitor.cli._looking import looking
from monitor.cli._printing import print_json
from monitor.cli._tables import show_table
from monitor.deliver.render import render
from monitor.deliver.reporting import report_body
from monitor.selfwatch import gathered


def report(path: Path, since: datetime, form: str) -> None:
    """Print what happened since then."""
    settings = config.load(path, os.environ)
    plan = app.plan_of(settings)
    now = datetime.now(UTC)
    with looking(settings) as session:
        told = gathered(session, plan, since, now)
    if form == "json":
        print_json(told, indent=2)
        return
    sys.stdout.write(render(report_body(told, now=now), settings.language).text + "\n")
    rows = [
        (
            one["by"],
            one["name"],
            f"{one['precision']:.0%}",
            str(one["useful"]),
            str(one["not_useful"]),
            str(one["wrong_firm"]),
        )
        for one in told["feedback"]
    ]
    show_table("feedback", ("by", "name", "precision", "useful", "not useful", "wrong firm"), rows)
