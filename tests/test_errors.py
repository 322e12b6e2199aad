"""Errors cross process borders whole: a worker that cannot send one breaks its pool."""

import pickle

import pytest

from monitor.errors import ConfigError, DeliveryError, FetchError, MonitorError, ParseError, Problem


@pytest.mark.parametrize(
    "error",
    [
        ParseError("a wall", kind="challenge"),
        FetchError("no answer", kind="status", status=503, retry_after=5.0),
        DeliveryError("refused", permanent=True, status=410),
        ConfigError([Problem("c.yaml", 1, 2, "wrong")]),
    ],
)
def test_an_error_comes_back_from_a_worker_as_it_was(error: MonitorError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))
