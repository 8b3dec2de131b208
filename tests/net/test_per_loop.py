"""One transport per event loop: made at first use, closed with its loop, discarded in a forked child."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator
from typing import Any

import anyio
import anyio.lowlevel
import pytest
import trio

from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import TransportRequest, TransportResponse
from openai_core.http.transports.choose import make_transport
from openai_core.net.per_loop import LoopTransports, running_library
from openai_core.testing.transports.server import TransportServer


class _Recorder:
    """A transport that notes where it was made and closed."""

    def __init__(self) -> None:
        self.home = _here()
        self.closed: list[tuple[str, int]] = []
        self.gone = anyio.Event()

    async def send(self, request: TransportRequest) -> TransportResponse:
        raise AssertionError("nothing is sent")

    async def aclose(self) -> None:
        self.closed.append(_here())
        self.gone.set()


def _here() -> tuple[str, int]:
    return running_library(), threading.get_ident()


@pytest.fixture
def made() -> list[_Recorder]:
    return []


@pytest.fixture
def transports(made: list[_Recorder]) -> LoopTransports:
    def factory() -> _Recorder:
        made.append(_Recorder())
        return made[-1]

    return LoopTransports(factory)


def _run(library: str, function: Any, *arguments: Any) -> Any:
    return asyncio.run(function(*arguments)) if library == "asyncio" else trio.run(function, *arguments)


LIBRARIES = pytest.mark.parametrize("library", ["asyncio", "trio"])


@LIBRARIES
def test_a_loop_keeps_its_transport(library: str, transports: LoopTransports, made: list[_Recorder]) -> None:
    async def main() -> None:
        assert transports.current() is transports.current() is made[0]

    _run(library, main)
    assert len(made) == 1


@LIBRARIES
def test_the_transport_is_closed_inside_its_loop_when_that_ends(
    library: str, transports: LoopTransports, made: list[_Recorder]
) -> None:
    async def main() -> None:
        transports.current()

    for number in (1, 2, 3):
        _run(library, main)
        assert len(made) == number
        assert made[-1].closed == [made[-1].home] == [(library, threading.get_ident())]
    assert repr(transports) == "<LoopTransports for 0 event loops>"


@LIBRARIES
def test_it_is_closed_when_the_loop_ends_by_an_error(
    library: str, transports: LoopTransports, made: list[_Recorder]
) -> None:
    async def main() -> None:
        transports.current()
        raise LookupError

    with pytest.raises(LookupError):
        _run(library, main)
    assert made[0].closed == [made[0].home]


@LIBRARIES
def test_closing_closes_once_and_for_good(library: str, transports: LoopTransports, made: list[_Recorder]) -> None:
    async def main() -> None:
        transports.current()
        assert not transports.is_closed
        await transports.aclose()
        assert transports.is_closed
        assert made[0].closed
        await transports.aclose()
        with pytest.raises(RuntimeError, match="the client is closed; make a new one"):
            transports.current()

    _run(library, main)
    assert repr(transports) == "<LoopTransports closed>"


@LIBRARIES
@pytest.mark.parametrize("other", ["asyncio", "trio"])
def test_closing_reaches_the_loops_of_other_threads(
    library: str, other: str, transports: LoopTransports, made: list[_Recorder]
) -> None:
    ready, closed = threading.Event(), threading.Event()

    async def elsewhere() -> None:
        transports.current()
        ready.set()
        with anyio.move_on_after(5):
            await made[0].gone.wait()
            closed.set()

    thread = threading.Thread(target=_run, args=(other, elsewhere))
    thread.start()
    assert ready.wait(5)
    _run(library, transports.aclose)
    assert closed.wait(5)
    thread.join()
    assert made[0].closed[0] == made[0].home


@LIBRARIES
def test_dropping_it_in_a_living_loop_closes_the_transport_there(library: str) -> None:
    made: list[_Recorder] = []

    async def main() -> None:
        def factory() -> _Recorder:
            made.append(_Recorder())
            return made[-1]

        dropped = LoopTransports(factory)
        dropped.current()
        gone = weakref.ref(dropped)
        del dropped
        gc.collect()
        assert gone() is None
        for _ in range(5):
            await anyio.lowlevel.checkpoint()
        assert made[0].closed == [made[0].home]

    _run(library, main)


def test_dropping_it_in_another_thread_closes_the_transport_at_home() -> None:
    made: list[_Recorder] = []
    holder: list[LoopTransports] = []

    def factory() -> _Recorder:
        made.append(_Recorder())
        return made[-1]

    async def main() -> None:
        holder.append(LoopTransports(factory))
        holder[0].current()
        await asyncio.to_thread(holder.clear)
        for _ in range(5):
            await asyncio.sleep(0)
        assert made[0].closed == [made[0].home]

    asyncio.run(main())


def test_a_loop_closed_without_ending_its_generators_is_forgotten(
    transports: LoopTransports, made: list[_Recorder]
) -> None:
    async def use() -> None:
        transports.current()

    loop = asyncio.new_event_loop()
    loop.run_until_complete(use())
    loop.close()
    asyncio.run(use())
    assert repr(transports) == "<LoopTransports for 0 event loops>"
    assert [bool(recorder.closed) for recorder in made] == [False, True]


def test_trio_as_a_guest_of_asyncio_has_its_own(transports: LoopTransports, made: list[_Recorder]) -> None:
    async def guest() -> None:
        transports.current()

    async def main() -> None:
        loop, done = asyncio.get_running_loop(), asyncio.Event()
        transports.current()
        trio.lowlevel.start_guest_run(
            guest, run_sync_soon_threadsafe=loop.call_soon_threadsafe, done_callback=lambda _: done.set()
        )
        await done.wait()

    asyncio.run(main())
    assert [recorder.home[0] for recorder in made] == ["asyncio", "trio"]
    assert all(recorder.closed == [recorder.home] for recorder in made)


def test_outside_of_loops_there_is_none(transports: LoopTransports) -> None:
    with pytest.raises(RuntimeError, match="no event loop is running in this thread"):
        transports.current()


# With real connections


@pytest.fixture
def server() -> Iterator[TransportServer]:
    with TransportServer() as server:
        yield server


async def _use(transports: LoopTransports, url: str, count: int = 3) -> None:
    for _ in range(count):
        request = TransportRequest("POST", f"{url}/echo", {}, b"x", Timeout(10))
        assert await (await transports.current().send(request)).read() == b"x"


def test_one_object_serves_loops_in_turn_and_at_once(server: TransportServer) -> None:
    transports = LoopTransports(make_transport)
    for _ in range(3):
        asyncio.run(_use(transports, server.url))
    failures: list[BaseException] = []

    def run(library: str) -> None:
        try:
            _run(library, _use, transports, server.url, 20)
        except BaseException as exc:
            failures.append(exc)

    threads = [threading.Thread(target=run, args=(library,)) for library in ("asyncio", "trio", "asyncio", "trio")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    trio.run(_use, transports, server.url)
    assert failures == []
    assert server.count("/echo") == 3 * 3 + 4 * 20 + 3
    assert repr(transports) == "<LoopTransports for 0 event loops>"


CONNECTIONS_ARE_CLOSED = """
import asyncio, gc, os, sys, threading, trio
from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import TransportRequest
from openai_core.http.transports.choose import make_transport
from openai_core.net.per_loop import LoopTransports

name = sys.argv[2] if len(sys.argv) > 2 else None
transports = LoopTransports(lambda: make_transport(None, name))

def sockets():
    paths = [f"/proc/self/fd/{fd}" for fd in os.listdir("/proc/self/fd")]
    return sum(os.readlink(path).startswith("socket:") for path in paths if os.path.islink(path))

async def one(transports):
    request = TransportRequest("POST", sys.argv[1] + "/echo", {}, b"x", Timeout(10))
    response = await transports.current().send(request)
    assert await response.read() == b"x"

async def use():
    await one(transports)
    request = TransportRequest("POST", sys.argv[1] + "/half-body", {}, b"", Timeout(10))
    response = await transports.current().send(request)
    assert await anext(response.iter_bytes()) == b"x" * 10   # and left as it is

async def drop():
    await one(LoopTransports(make_transport))
"""


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="counts sockets in /proc")
@pytest.mark.slow
@pytest.mark.parametrize("name", [None, "httpx"])
def test_no_socket_outlives_its_loop_and_nothing_warns(server: TransportServer, name: str | None) -> None:
    code = CONNECTIONS_ARE_CLOSED + (
        "before = sockets()\n"
        "for _ in range(3): asyncio.run(use()); asyncio.run(drop())\n"
        + ("" if name == "aiohttp" else "trio.run(use); trio.run(drop)\n")
        + "threads = [threading.Thread(target=asyncio.run, args=(use(),)) for _ in range(4)]\n"
        "[thread.start() for thread in threads]; [thread.join() for thread in threads]\n"
        "gc.collect(); print(sockets() - before, transports)\n"
    )
    assert _python(code, server, name) == ("0 <LoopTransports for 0 event loops>\n", "")


@pytest.mark.slow
def test_a_client_dropped_after_its_loop_ended_is_silent(server: TransportServer) -> None:
    code = CONNECTIONS_ARE_CLOSED + "asyncio.run(use()); trio.run(use); del transports; gc.collect(); print('quiet')\n"
    assert _python(code, server) == ("quiet\n", "")


@pytest.mark.slow
def test_a_client_that_lives_until_the_interpreter_exits_is_silent(server: TransportServer) -> None:
    code = CONNECTIONS_ARE_CLOSED + "asyncio.run(use()); trio.run(use); print('quiet')\n"
    assert _python(code, server) == ("quiet\n", "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.slow
def test_a_forked_child_opens_connections_of_its_own(server: TransportServer) -> None:
    code = (
        CONNECTIONS_ARE_CLOSED
        + """
async def main():
    await one(transports)
    child = os.fork()
    if not child:
        # The child leaves the parent's loop alone and starts one of its own, in a thread that knows no other.
        thread = threading.Thread(target=asyncio.run, args=(one(transports),))
        thread.start(); thread.join(); gc.collect()
        os._exit(0 if len(transports._entries) == 0 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    await one(transports)
    print("parent goes on")

asyncio.run(main())
"""
    )
    assert _python(code, server) == ("parent goes on\n", "")
    first, child, again = [seen.connection for seen in server.seen]
    assert first == again, "the parent's connection is as it was"
    assert child != first


def _python(code: str, server: TransportServer, *arguments: str | None) -> tuple[str, str]:
    command = [sys.executable, "-W", "error", "-c", code, server.url, *filter(None, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.stdout, done.stderr
