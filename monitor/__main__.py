"""`python -m monitor` and the `monitor` command."""


def main() -> None:
    raise SystemExit(1)


if __name__ == "__main__":
    main()
