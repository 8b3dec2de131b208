"""Hooks hear of each call, its attempts and its end, in every world."""

from __future__ import annotations

import contextvars
import copy
import logging
import pickle
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from openai_core import APIConnectionError, APIStatusError, AsyncOpenAI, RetryPolicy
from openai_core.hooks import CallEnd, CallInfo, Hooks, JSONLog, UsageMeter
from openai_core.testing import Fault, LocalServer
from tests.hooks.recorder import Recorder
from tests.worlds import World

pytestmark = pytest.mark.anyio

ASK: Any = {"model": "gpt-5", "messages": [{"role": "user", "content": "Hello"}]}
CALL = ["call_start", "attempt_start", "attempt_end", "call_end"]
QUICK = RetryPolicy(initial_delay=0.001, max_delay=0.002)

Make = Callable[..., Any]


async def test_a_call_is_told_from_start_to_end(make_client: Make, server: LocalServer) -> None:
    hooks = Recorder()
    answer = await make_client(hooks=[hooks]).chat.completions.create(**ASK)
    assert hooks.names == CALL
    call, end = hooks.call, hooks.end
    assert (call.operation, call.method, call.path) == ("chat.completions.create", "POST", "/v1/chat/completions")
    assert (call.model, call.stream, call.params["messages"]) == ("gpt-5", False, ASK["messages"])
    assert (call.server_address, call.server_port) == ("127.0.0.1", server.port)
    assert (end.status, end.error, end.attempts, end.waited, end.status_code) == ("ok", None, 1, 0.0, 200)
    assert end.value is answer
    assert end.request_id == answer._request_id
    assert end.usage is not None
    assert end.usage.total_tokens == answer.usage.total_tokens
    assert not end.usage.estimated
    assert end.seconds > hooks.attempts[0].seconds > 0


async def test_a_retry_is_told_between_its_attempts(make_client: Make, server: LocalServer) -> None:
    hooks = Recorder()
    with server.fault(Fault.reset(), times=1), server.fault(Fault.status(503), times=1):
        await make_client(hooks=[hooks], retry=QUICK).chat.completions.create(**ASK)
    again = ["attempt_start", "attempt_end", "retry"]
    assert hooks.names == ["call_start", *again, *again, "attempt_start", "attempt_end", "call_end"]
    assert [result.status for result in hooks.attempts] == [None, 503, 200]
    assert [result.error is None for result in hooks.attempts] == [False, True, True]
    assert hooks.end.attempts == 3
    assert hooks.end.waited > 0


async def test_an_error_is_the_end(make_client: Make, server: LocalServer) -> None:
    hooks = Recorder()
    client = make_client(hooks=[hooks], max_retries=0)
    with server.fault(Fault.status(400)), pytest.raises(APIStatusError) as caught:
        await client.chat.completions.create(**ASK)
    assert hooks.names == CALL
    assert (hooks.end.status, hooks.end.status_code) == ("error", 400)
    assert type(hooks.end.error) is type(caught.value)


async def test_a_lost_connection_is_an_error(make_client: Make, server: LocalServer) -> None:
    hooks = Recorder()
    with server.fault(Fault.reset()), pytest.raises(APIConnectionError):
        await make_client(hooks=[hooks], max_retries=0).models.list()
    assert hooks.names == CALL
    assert (hooks.end.status, hooks.end.status_code) == ("error", None)


async def test_what_is_wrong_before_anything_is_sent_is_no_call(make_client: Make) -> None:
    hooks = Recorder()
    with pytest.raises(TypeError):
        await make_client(hooks=[hooks]).chat.completions.create(model="m", massages=[])
    assert hooks.told == []


async def test_a_cancelled_call_is_told_so(make_client: Make, server: LocalServer) -> None:
    hooks = Recorder()
    client = make_client(hooks=[hooks])

    async def ask() -> None:
        await client.models.list()

    with server.fault(Fault.stall(None)):
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(ask)
            await server.wait_for_async(lambda: server.request_count == 1)
            tasks.cancel_scope.cancel()
        end = await hooks.until_ended()
    assert hooks.names == CALL
    assert end.status == "cancelled"
    assert hooks.attempts[0].status is None


async def test_each_page_is_a_call(make_client: Make) -> None:
    client = make_client()
    for _ in range(3):
        await client.files.create(file=b"a", purpose="user_data")
    hooks = Recorder()
    files = [file async for file in client.with_options(hooks=[hooks]).files.list(limit=2)]
    assert len(files) == 3
    assert [call.operation for call in hooks.calls] == ["files.list"] * 2
    assert [end.status for end in hooks.ends] == ["ok"] * 2
    assert len({call.id for call in hooks.calls}) == 2


async def test_each_request_of_a_tool_run_is_a_call(make_client: Make) -> None:
    def add(a: int, b: int) -> int:
        """Add two numbers."""
        return a + b

    hooks = Recorder()
    client = make_client(hooks=[hooks])
    question: Any = [{"role": "user", "content": 'add({"a": 1, "b": 2})'}]
    await client.chat.completions.run_tools(model="gpt-5", messages=question, tools=[add])
    assert [call.operation for call in hooks.calls] == ["chat.completions.parse"] * 2
    assert [end.status for end in hooks.ends] == ["ok"] * 2


async def test_a_fan_out_tells_of_each_request(make_client: Make, server: LocalServer, world: World) -> None:
    from openai_core import fanout as async_fanout
    from openai_sync import fanout as sync_fanout

    fanout: Any = sync_fanout if world.is_sync else async_fanout
    hooks = Recorder()
    client = make_client(hooks=[hooks])
    policy = RetryPolicy(max_retries=1, initial_delay=0.001, max_delay=0.002)
    with server.fault(Fault.status(500), times=1):
        run = client.fanout([fanout.chat(**ASK), fanout.chat(**ASK)], concurrency=1, retry=policy)
        results = [result async for result in run]
    assert len(results) == 2
    assert [end.status for end in hooks.ends] == ["error", "ok", "ok"]
    assert sorted(end.attempts for end in hooks.ends) == [1, 1, 2]


async def test_a_request_to_any_path_is_a_call(make_client: Make) -> None:
    hooks = Recorder()
    client = make_client(hooks=[hooks])
    await client.post("/chat/completions", cast_to=object, body=ASK)
    assert hooks.names == CALL
    assert (hooks.call.operation, hooks.call.model) == ("client.post", "gpt-5")
    assert hooks.end.usage is not None


# Raw responses


async def test_a_raw_response_has_its_value_at_the_end(make_client: Make) -> None:
    hooks = Recorder()
    plain, watched = make_client(), make_client(hooks=[hooks])
    response = await watched.chat.completions.with_raw_response.create(**ASK)
    other = await plain.chat.completions.with_raw_response.create(**ASK)
    assert hooks.names == CALL
    assert type(response) is type(other)
    assert hooks.end.value.choices[0].message.content == "You said: Hello"
    assert hooks.end.usage is not None


async def test_a_raw_response_of_another_shape_is_the_callers_to_find_out(
    make_client: Make, server: LocalServer
) -> None:
    hooks = Recorder()
    with server.fault(Fault.body(b"no json")):
        response = await make_client(hooks=[hooks]).models.with_raw_response.retrieve("m")
    assert response.text == "no json"
    assert (hooks.end.status, hooks.end.value) == ("ok", None)


async def test_a_streamed_response_ends_with_its_body(make_client: Make) -> None:
    hooks = Recorder()
    client = make_client(hooks=[hooks])
    async with client.chat.completions.with_streaming_response.create(**ASK) as response:
        assert hooks.names == CALL[:-1]
        await response.parse()
        assert hooks.names == CALL
    assert hooks.end.usage is not None
    assert len(hooks.ends) == 1


async def test_a_streamed_response_is_told_of_piece_by_piece(make_client: Make) -> None:
    hooks = Recorder()
    async with make_client(hooks=[hooks]).models.with_streaming_response.list() as response:
        async for _ in response.iter_bytes():
            pass
    assert hooks.end.status == "ok"


async def test_a_streamed_response_that_is_left_is_abandoned(make_client: Make) -> None:
    hooks = Recorder()
    async with make_client(hooks=[hooks]).models.with_streaming_response.list():
        pass
    assert hooks.end.status == "abandoned"


# The hooks themselves


async def test_headers_of_a_hook_are_sent_but_replace_none(make_client: Make, server: LocalServer) -> None:
    class Trace(Hooks):
        async def attempt_start(self, call: CallInfo, attempt: int) -> dict[str, str]:
            await anyio.lowlevel.checkpoint()
            return {"Traceparent": f"00-{attempt}", "X-Mine": "hook", "Content-Type": "text/plain"}

    client = make_client(hooks=[Trace()])
    await client.chat.completions.create(**ASK, extra_headers={"x-mine": "caller"})
    headers = server.requests[-1].headers
    assert (headers["traceparent"], headers["x-mine"]) == ("00-1", "caller")
    assert headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    "headers",
    [
        {"authorization": "Bearer sk-other"},
        {"Api-Key": "sk-other"},
        {"Host": "evil.test"},
        {"content-length": "1"},
        {"transfer-encoding": "chunked"},
        {"cookie": "a=b"},
        {"OpenAI-Organization": "org"},
        {"x-a": "1\r\nx-b: 2"},
        {"x a": "1"},
        {"x-a": 1},
        ["x"],
    ],
)
async def test_a_hook_sets_no_credentials_and_no_host(
    make_client: Make, server: LocalServer, headers: Any, caplog: pytest.LogCaptureFixture
) -> None:
    class Bad(Hooks):
        def attempt_start(self, call: CallInfo, attempt: int) -> Any:
            return headers

    plain, client = make_client(), make_client(hooks=[Bad()])
    await plain.models.list()
    await client.models.list()
    await client.models.list()
    before, after = (dict(server.requests[i].headers) for i in (0, 1))
    assert before == after
    assert len([record for record in caplog.records if record.levelno == logging.ERROR]) == 1
    assert "sk-other" not in caplog.text


async def test_a_hook_that_raises_is_logged_once_and_breaks_nothing(
    make_client: Make, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(Hooks):
        def call_start(self, call: CallInfo) -> None:
            raise RuntimeError("broken hook")

        attempt_start = attempt_end = retry = first_event = event = call_end = call_start  # type: ignore[assignment]

    hooks = Recorder()
    client = make_client(hooks=[Broken(), hooks])
    for _ in range(2):
        await client.chat.completions.create(**ASK)
        async for _ in await client.chat.completions.create(**ASK, stream=True):
            pass
    assert [end.status for end in hooks.ends] == ["ok"] * 4
    errors = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    assert len(errors) == 1
    assert "Broken.call_start raised" in errors[0]


async def test_the_context_is_the_callers(make_client: Make) -> None:
    who: contextvars.ContextVar[str] = contextvars.ContextVar("who", default="nobody")
    seen: set[str] = set()

    class Who(Hooks):
        def call_start(self, call: CallInfo) -> None:
            seen.add(who.get())

        def event(self, call: CallInfo, event: Any, seconds: float) -> None:
            seen.add(who.get())

        def call_end(self, call: CallInfo, end: CallEnd) -> None:
            seen.add(who.get())

    client = make_client(hooks=[Who()])
    who.set("caller")
    await client.models.list()
    async for _ in await client.chat.completions.create(**ASK, stream=True):
        pass
    assert seen == {"caller"}


async def test_with_options_replaces_hooks(make_client: Make) -> None:
    first, second = Recorder(), Recorder()
    client = make_client(hooks=[first])
    await client.with_options(hooks=[second]).models.list()
    await client.with_options(hooks=[]).models.list()
    assert (len(first.ends), len(second.ends)) == (0, 1)
    await client.with_options(timeout=5).models.list()
    assert len(first.ends) == 1


async def test_the_key_is_told_by_its_fingerprint(make_client: Make) -> None:
    hooks = Recorder()
    for key in ("sk-one", "sk-two", "sk-one"):
        await make_client(api_key=key, hooks=[hooks]).models.list()
    one, two, again = (call.key for call in hooks.calls)
    assert one == again != two
    assert one is not None
    assert len(one) == 8
    assert "sk-one" not in repr((hooks.told, hooks.calls, [call.state for call in hooks.calls]))


# Settings


def test_hooks_are_checked_when_the_client_is_made() -> None:
    class Late(Hooks):
        async def call_end(self, call: CallInfo, end: CallEnd) -> None:  # type: ignore[override]
            """Too late to wait for."""

    for wrong, message in (
        (Recorder(), "must be a list of Hooks; got Recorder"),
        ([print], "one of them is builtin_function_or_method"),
        ([Recorder], r"did you mean Recorder\(\)"),
        ([Late()], "Late.call_end must be a plain function"),
        ("hooks", "one of them is str"),
    ):
        with pytest.raises(TypeError, match=message):
            AsyncOpenAI(api_key="k", hooks=wrong)  # type: ignore[arg-type]


def test_what_is_not_overridden_is_not_called() -> None:
    assert AsyncOpenAI(api_key="k", hooks=[Hooks()])._caller.pipeline.hook_registry is None


def test_a_client_with_hooks_is_copied_but_not_pickled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    client = AsyncOpenAI(hooks=[Recorder()])
    assert copy.copy(client).config.hooks == client.config.hooks
    with pytest.raises(TypeError, match="it has hooks"):
        pickle.dumps(client)


def test_parameters_are_not_shown() -> None:
    info = CallInfo("1", "chat.completions.create", "POST", "/v1/x", "m", False, "h", 443, {"messages": "a secret"})
    assert "secret" not in repr(info)


def test_a_method_that_nothing_calls_but_looks_like_one_is_refused() -> None:
    class Misspelt(Hooks):
        def call_strat(self, call: CallInfo) -> None: ...

    class Own(Hooks):
        """Other parameters, a private name, no function, or what it resembles is there too."""

        calls_end = 5

        def events(self) -> list[str]:
            return []

        def _call_strat(self, call: CallInfo) -> None: ...

        def call_ends(self, call: CallInfo, end: CallEnd) -> None: ...

        def call_end(self, call: CallInfo, end: CallEnd) -> None: ...

    with pytest.raises(TypeError, match=r"^Misspelt\.call_strat would never be called; did you mean 'call_start'\?$"):
        AsyncOpenAI(api_key="k", hooks=[Misspelt()])
    assert AsyncOpenAI(api_key="k", hooks=[Own(), JSONLog(), UsageMeter()])
