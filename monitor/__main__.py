"""`python -m monitor` and the `monitor` command: runs it and turns errors into exit statuses."""

import sys

from monitor.cli import app
from monitor.errors import ConfigError, MonitorError, StoreError
from monitor.processes import collect_less


def main() -> None:
    """Exit status 0: fine, 1: the work failed, 2: config, arguments or database are wrong."""
    collect_less()
    try:
        app()
    except (ConfigError, StoreError) as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(2)
    except MonitorError as error:
        sys.stderr.write(f"monitor: {error}\n")
        sys.exit(1)
    except BrokenPipeError:
        # The reader of our output (head, less) has gone away, which is no error.
        sys.stderr.close()
        sys.exit(0)


if __name__ == "__main__":
    main()
