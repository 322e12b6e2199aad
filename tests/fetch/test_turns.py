"""How hosts are taken in turns."""

import asyncio

import pytest

from monitor.errors import FetchError
from monitor.fetch.hosts import Hosts
from monitor.fetch.quota import Quota, spacing
from tests.cases import each


async def test_one_host_is_asked_one_by_one_and_others_meanwhile():
    hosts = Hosts(per_host=1, pause=0)
    held, most, let_go = [], [], asyncio.Event()

    async def visit(name):
        async with hosts.turn(name):
            held.append(name)
            most.append(sorted(held))
            await let_go.wait()
            held.remove(name)

    visits = [asyncio.create_task(visit(name)) for name in ("a", "a", "b")]
    for _ in range(5):
        await asyncio.sleep(0)
    assert sorted(held) == ["a", "b"]
    let_go.set()
    await asyncio.gather(*visits)
    assert ["a", "a"] not in [sorted(now) for now in most]
    assert len(most) == 3


async def test_turns_at_a_host_begin_a_pause_apart():
    hosts = Hosts(per_host=3, pause=0.05)
    begun = []

    async def visit():
        async with hosts.turn("a"):
            begun.append(asyncio.get_running_loop().time())

    start = asyncio.get_running_loop().time()
    await asyncio.gather(*(visit() for _ in range(3)))
    assert all(begun[n] - start >= 0.049 * n for n in range(3))  # each may be late, none early


async def test_a_cancelled_visit_gives_its_turn_back():
    hosts = Hosts(per_host=1, pause=0)

    async def stay():
        async with hosts.turn("a"):
            await asyncio.Event().wait()

    staying = asyncio.create_task(stay())
    await asyncio.sleep(0)
    staying.cancel()
    await asyncio.gather(staying, return_exceptions=True)
    async with asyncio.timeout(1), hosts.turn("a"):
        pass


async def test_a_quota_is_shared_by_all_who_ask_a_register_and_not_waited_for_long():
    hosts = Hosts(per_host=1, pause=0)
    quota = Quota("register.test", ((10, 0.01), (4, 300.0)))
    for name in ("www.register.test", "data.register.test") * 2:
        async with hosts.turn(name, quota):
            pass
    with pytest.raises(FetchError) as caught:
        async with hosts.turn("www.register.test", quota):
            pass
    assert caught.value.kind == "quota"
    assert 200 < (caught.value.retry_after or 0) <= 301
    async with hosts.turn("www.register.test", Quota("other.test", quota.limits)):
        pass


async def test_a_host_with_a_pause_of_its_own_is_not_left_longer():
    hosts = Hosts(per_host=1, pause=3600)
    async with asyncio.timeout(5):
        for _ in range(3):
            async with hosts.turn("register.test", None, 0.0):
                pass


@each(
    ("limits", "pause"),
    [((), 1.0), (((10, 1.0),), 0.1), (((600, 300.0), (10, 1.0)), 0.5), (((1, 60.0),), 1.0)],
)
def test_the_pause_is_what_the_strictest_limit_allows_in_the_long_run(limits, pause):
    assert spacing(limits, 1.0) == pause
