"""The worlds in which a behaviour is tested: one body, on asyncio, trio and through the sync facade."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from hypothesis import HealthCheck, settings

from openai_core.testing import LocalServer
from tests.clock import Clock
from tests.worlds import WORLDS, World

if TYPE_CHECKING:
    import trustme

# How fast examples are drawn and run depends on what else the machine is doing.
settings.register_profile("project", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("project")


@pytest.fixture(params=WORLDS, ids=str)
def world(request: pytest.FixtureRequest) -> World:
    """The world a test runs in; a test that asks for `client` runs once in each."""
    found: World = request.param
    return found


@pytest.fixture
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """The event loop of the test's body: that of its world, or asyncio."""
    if "world" in request.fixturenames:
        found: World = request.getfixturevalue("world")
        return found.backend
    return "asyncio"


@pytest.fixture
def server(openai_server: LocalServer) -> LocalServer:
    """The embedded server, fresh for this test."""
    return openai_server


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A certificate authority that nobody trusts by itself."""
    import trustme

    return trustme.CA()


@pytest.fixture(scope="module")
def bundle(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The path of a file with the authority's certificate."""
    path = tmp_path_factory.mktemp("tls") / "ca.pem"
    authority.cert_pem.write_to_path(path)
    return str(path)


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the keys, proxies and settings of whoever runs it."""
    import os

    for name in os.environ:
        if name.startswith("OPENAI_") or name.lower() in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of all event loops, which the test can put forward."""
    return Clock(monkeypatch)


@pytest.fixture(autouse=True, scope="module")
def _frozen_heap() -> None:
    """What was there before a file's tests is not collected in them: collecting is quick, and finds what they left."""
    gc.collect()
    gc.freeze()


@pytest.fixture
async def make_client(world: World, server: LocalServer) -> AsyncIterator[Callable[..., Any]]:
    """Makes clients of the server, in the world of the test; they are closed after it."""
    made: list[Any] = []

    def make(**arguments: Any) -> Any:
        client = world.client(**{"base_url": server.base_url, "api_key": "sk-test", **arguments})
        made.append(client)
        return client

    yield make
    with anyio.CancelScope(shield=True):
        for client in made:
            await client.close()


@pytest.fixture
async def client(make_client: Callable[..., Any]) -> Any:
    """A client of the server that does not wait long between attempts."""
    from openai_core import RetryPolicy

    return make_client(retry=RetryPolicy(initial_delay=0.001, max_delay=0.002))


@pytest.fixture(scope="session", autouse=True)
def _no_threads_left() -> Iterator[None]:
    """The suite leaves no non-daemon thread behind."""
    import threading

    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in left:
        thread.join(1)  # one that was told to end a moment ago
    left = [thread for thread in left if thread.is_alive()]
    assert not left, f"threads still running: {left}"
