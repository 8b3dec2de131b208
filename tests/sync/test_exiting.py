"""Functions of the program's that raise `SystemExit`: whoever called gets it, and the event loop goes on."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NoReturn

import pytest

from openai_core import RetryPolicy
from openai_core.hooks import Hooks
from openai_core.testing import Fault, LocalServer
from openai_sync import OpenAI, fanout
from openai_sync.process import Backend

pytestmark = pytest.mark.parametrize("kind", [SystemExit, KeyboardInterrupt])

Kind = type[BaseException]
Make = Callable[..., OpenAI]
Call = Callable[[Make, LocalServer, Kind], object]

BACKENDS: list[Backend] = ["asyncio", "trio"]
MESSAGES: Any = [{"role": "user", "content": "Hi"}]


def of_a_tool(make: Make, server: LocalServer, kind: Kind) -> None:
    def leave() -> NoReturn:
        raise kind("enough")

    with make(api_key="k") as asked:
        asked.chat.completions.run_tools(model="m", messages=[{"role": "user", "content": "leave({})"}], tools=[leave])


def of_a_tool_in_the_event_loop(make: Make, server: LocalServer, kind: Kind) -> None:
    async def leave() -> NoReturn:
        raise kind("enough")

    with make(api_key="k") as asked:
        asked.responses.run_tools(model="m", input="leave({})", tools=[leave])


def of_a_tool_of_a_stream(make: Make, server: LocalServer, kind: Kind) -> None:
    def leave() -> NoReturn:
        raise kind("enough")

    with (
        make(api_key="k") as asked,
        asked.responses.run_tools_stream(model="m", input="leave({})", tools=[leave]) as run,
    ):
        run.until_done()


def of_a_callback(make: Make, server: LocalServer, kind: Kind) -> None:
    def leave(step: object) -> NoReturn:
        raise kind("enough")

    with make(api_key="k") as asked:
        asked.responses.run_tools(model="m", input="Hi", tools=[], on_step=leave)


def of_a_key(make: Make, server: LocalServer, kind: Kind) -> None:
    def leave() -> NoReturn:
        raise kind("enough")

    with make(api_key=leave) as asked:
        asked.models.list()


def of_a_key_of_many_requests(make: Make, server: LocalServer, kind: Kind) -> None:
    def leave() -> NoReturn:
        raise kind("enough")

    with make(api_key=leave) as asked:
        list(asked.fanout([fanout.chat(model="m", messages=MESSAGES)] * 3))


def of_a_predicate(make: Make, server: LocalServer, kind: Kind) -> None:
    def leave(failure: object) -> NoReturn:
        raise kind("enough")

    server.fault(Fault.status(503), times=1)
    with make(api_key="k", retry=RetryPolicy(predicate=leave)) as asked:
        asked.models.list()


def of_a_predicate_of_many_requests(make: Make, server: LocalServer, kind: Kind) -> None:
    def leave(failure: object) -> NoReturn:
        raise kind("enough")

    server.fault(Fault.status(503), times=1)
    with make(api_key="k") as asked:
        list(asked.fanout([fanout.chat(model="m", messages=MESSAGES)] * 3, retry=RetryPolicy(predicate=leave)))


def of_a_retry(make: Make, server: LocalServer, kind: Kind) -> None:
    def leave(failure: object, seconds: float) -> NoReturn:
        raise kind("enough")

    server.fault(Fault.status(503), times=1)
    with make(api_key="k", retry=RetryPolicy(on_retry=leave)) as asked:
        asked.models.list()


class Leaving(Hooks):
    def __init__(self, kind: Kind) -> None:
        self._kind = kind

    def call_start(self, info: object) -> None:
        raise self._kind("enough")


def of_a_hook(make: Make, server: LocalServer, kind: Kind) -> None:
    with make(api_key="k", hooks=[Leaving(kind)]) as asked:
        asked.models.list()


def of_a_function_of_many(make: Make, server: LocalServer, kind: Kind) -> None:
    def leave() -> NoReturn:
        raise kind("enough")

    with make(api_key="k") as asked:
        list(asked.fanout([fanout.call(leave)] * 3))


def of_a_source(make: Make, server: LocalServer, kind: Kind) -> None:
    def requests() -> Iterator[Any]:
        yield fanout.chat(model="m", messages=MESSAGES)
        raise kind("enough")

    with make(api_key="k") as asked:
        list(asked.fanout(requests()))


def pieces(kind: Kind) -> Any:
    yield b"some"
    raise kind("enough")


def of_a_body(make: Make, server: LocalServer, kind: Kind) -> None:
    with make(api_key="k") as asked:
        asked.files.create(file=pieces(kind), purpose="batch")


def of_a_body_over_aiohttp(make: Make, server: LocalServer, kind: Kind) -> None:
    with make(api_key="k", transport="aiohttp") as asked:
        asked.files.create(file=pieces(kind), purpose="batch")


def of_a_body_over_httpx(make: Make, server: LocalServer, kind: Kind) -> None:
    with make(api_key="k", transport="httpx") as asked:
        asked.files.create(file=pieces(kind), purpose="batch")


class LeavingFile(io.BytesIO):
    kind: Kind

    def read(self, size: int | None = -1, /) -> bytes:
        raise self.kind("enough")


def of_one_of_several_uploads(make: Make, server: LocalServer, kind: Kind) -> None:
    file = LeavingFile(b"some")
    file.kind = kind
    with make(api_key="k") as asked:
        asked.vector_stores.file_batches.upload_and_poll("vs_1", files=[("a.txt", file), ("b.txt", b"b")])


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize(
    "leave",
    [
        of_a_tool,
        of_a_tool_in_the_event_loop,
        of_a_tool_of_a_stream,
        of_a_callback,
        of_a_key,
        of_a_key_of_many_requests,
        of_a_predicate,
        of_a_predicate_of_many_requests,
        of_a_retry,
        of_a_hook,
        of_a_function_of_many,
        of_a_source,
        of_a_body,
        of_a_body_over_aiohttp,
        of_a_body_over_httpx,
        of_one_of_several_uploads,
    ],
)
def test_whoever_calls_gets_the_exit(server: LocalServer, kind: Kind, leave: Call, backend: Backend) -> None:
    """And another client, which uses the same event loop, goes on."""
    if backend == "trio" and leave is of_a_body_over_aiohttp:
        pytest.skip("aiohttp runs on asyncio only")
    make = partial(OpenAI, base_url=server.base_url, portal_backend=backend)
    with make(api_key="k") as other:
        assert other.models.list().data
        with pytest.raises(kind):
            leave(make, server, kind)
        assert other.models.list().data
