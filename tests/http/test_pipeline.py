"""Retries, timeouts and redirects, as a server sees them, in every world."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from openai_core import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    BadRequestError,
    InternalServerError,
    RateLimitError,
    RetryPolicy,
    Timeout,
)
from openai_core.testing import Fault, LocalServer
from tests.hooks.recorder import Recorder
from tests.waiting import until

pytestmark = pytest.mark.anyio

QUICK = RetryPolicy(initial_delay=0.001, max_delay=0.002)


# Retries


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503, 599])
async def test_passing_faults_are_not_seen(client: Any, server: LocalServer, status: int) -> None:
    """A status that may pass is tried again, up to twice."""
    with server.fault(Fault.status(status), times=2):
        assert (await client.models.retrieve("gpt-5")).id == "gpt-5"
    assert len(server.requests) == 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422, 418])
async def test_lasting_faults_are_told_at_once(client: Any, server: LocalServer, status: int) -> None:
    """A status that will not pass is raised after one attempt."""
    with server.fault(Fault.status(status)), pytest.raises(APIStatusError) as caught:
        await client.models.retrieve("gpt-5")
    assert caught.value.status_code == status
    assert caught.value.attempts == 1
    assert len(server.requests) == 1


async def test_attempts_end(client: Any, server: LocalServer) -> None:
    """After the last attempt its error is raised, and says how many there were."""
    with server.fault(Fault.status(500)), pytest.raises(InternalServerError, match=r"attempts used up \(3 of 3\)"):
        await client.models.retrieve("gpt-5")
    assert len(server.requests) == 3


async def test_used_up_quota_is_not_tried_again(client: Any, server: LocalServer) -> None:
    """A 429 for lack of quota is not retried."""
    body = {"error": {"message": "pay", "code": "insufficient_quota", "type": "insufficient_quota", "param": None}}
    with (
        server.fault(Fault.status(429, body=body)),
        pytest.raises(RateLimitError, match="insufficient_quota") as caught,
    ):
        await client.models.retrieve("gpt-5")
    assert caught.value.code == "insufficient_quota"
    assert len(server.requests) == 1


async def test_server_decides_about_retries(client: Any, server: LocalServer) -> None:
    """`x-should-retry` overrules the status, both ways."""
    with server.fault(Fault.status(400, headers={"x-should-retry": "true"}), times=1):
        await client.models.retrieve("gpt-5")
    with server.fault(Fault.status(500, headers={"x-should-retry": "false"})), pytest.raises(InternalServerError):
        await client.models.retrieve("gpt-5")
    assert len(server.requests) == 3


async def test_server_is_waited_for(make_client: Callable[..., Any], server: LocalServer) -> None:
    """`retry-after-ms` is waited for, and the hook is told."""
    told: list[tuple[int | None, float]] = []
    policy = RetryPolicy(on_retry=lambda failure, seconds: told.append((failure.status, seconds)))
    client = make_client(retry=policy)
    with server.fault(Fault.status(429, headers={"retry-after-ms": "30"}), times=1):
        await client.models.retrieve("gpt-5")
    ((status, seconds),) = told
    assert status == 429
    assert 0.03 <= seconds <= 0.04


async def test_wait_that_is_too_long_is_told_instead(client: Any, server: LocalServer) -> None:
    """A server that asks for minutes is not waited for; the error says what it asked."""
    with server.fault(Fault.status(503, headers={"retry-after": "300"})):
        with pytest.raises(InternalServerError, match="300 s, more than 120 s"):
            await client.models.retrieve("gpt-5")
    assert len(server.requests) == 1


@pytest.mark.parametrize("fault", [Fault.reset(), Fault.reset_in_body(5), Fault.truncate(5)], ids=str)
async def test_lost_connections_are_made_again(client: Any, server: LocalServer, fault: Fault) -> None:
    """A connection that is lost before or in the body of a plain answer is tried again."""
    with server.fault(fault, times=1):
        assert (await client.models.retrieve("gpt-5")).id == "gpt-5"
    assert len(server.requests) == 2


async def test_lost_connection_is_told_in_the_end(client: Any, server: LocalServer) -> None:
    """When no attempt gets through, the error has the cause, the path and the number of attempts."""
    with server.fault(Fault.reset()), pytest.raises(APIConnectionError, match=r"GET /v1/models/gpt-5 failed") as caught:
        await client.models.retrieve("gpt-5")
    assert caught.value.attempts == 3
    assert caught.value.__cause__ is not None
    assert caught.value.request.url.path == "/v1/models/gpt-5"


async def test_no_server_is_a_connection_error(make_client: Callable[..., Any]) -> None:
    """Nobody listening: nothing was sent, and the error says so."""
    client = make_client(base_url="http://127.0.0.1:9/v1", max_retries=0)
    with pytest.raises(APIConnectionError) as caught:
        await client.models.list()
    assert caught.value.sent == "no"


async def test_retries_can_be_switched_off(make_client: Callable[..., Any], server: LocalServer) -> None:
    """With `max_retries=0` there is one attempt; options of one request overrule the client."""
    client = make_client(max_retries=0, retry=QUICK)
    with server.fault(Fault.status(500)):
        with pytest.raises(InternalServerError, match="switched off"):
            await client.models.list()
        with pytest.raises(InternalServerError, match=r"2 of 2"):
            await client.get("/models", cast_to=dict, options={"max_retries": 1})
    assert len(server.requests) == 3


async def test_upload_is_sent_again_whole(client: Any, server: LocalServer, tmp_path: Any) -> None:
    """A file from disk is read again for a retry."""
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"x" * 300_000)
    with server.fault(Fault.status(500), times=1):
        file = await client.files.create(file=path, purpose="batch")
    assert file.bytes == 300_000
    assert len(server.requests) == 2


async def test_upload_that_cannot_be_repeated_says_so(client: Any, server: LocalServer) -> None:
    """A file object that cannot be rewound is sent once."""

    class Pipe:
        name = "pipe.jsonl"

        def __init__(self) -> None:
            self.left = b"{}"

        def read(self, size: int = -1) -> bytes:
            given, self.left = self.left, b""
            return given

    with server.fault(Fault.status(500)), pytest.raises(InternalServerError, match="cannot be replayed"):
        await client.files.create(file=Pipe(), purpose="batch")
    assert len(server.requests) == 1


# Timeouts


async def test_silent_server_times_out(make_client: Callable[..., Any], server: LocalServer) -> None:
    """No head within the read limit: APITimeoutError, after the retries."""
    client = make_client(timeout=Timeout(5, read=0.05), retry=QUICK, max_retries=1)
    with server.fault(Fault.stall(after=None)), pytest.raises(APITimeoutError, match="2 of 2") as caught:
        await client.models.list()
    assert isinstance(caught.value, APIConnectionError)
    assert len(server.requests) == 2


@pytest.mark.parametrize("timeout", [0.05, Timeout(0.05), httpx.Timeout(5, read=0.05)], ids=["float", "own", "httpx"])
async def test_a_call_may_have_its_own_limits(client: Any, server: LocalServer, timeout: Any) -> None:
    """A call may have limits of its own, in any of three forms; a body that stalls counts too."""
    with server.fault(Fault.stall(after=5)), pytest.raises(APITimeoutError):
        await client.with_options(max_retries=0).models.list(timeout=timeout)


async def test_silence_between_events_is_a_timeout(make_client: Callable[..., Any], server: LocalServer) -> None:
    """A stream that falls silent is an APITimeoutError, after the events so far."""
    client = make_client(timeout=Timeout(5, read=0.2))
    got = []
    with server.fault(Fault.stall(after=b"\n\n")):
        stream = await client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "count to 5"}], stream=True
        )

        async def read() -> None:
            async for chunk in stream:
                got.append(chunk)

        with pytest.raises(APITimeoutError):
            await read()
    assert len(got) == 1


@pytest.mark.parametrize("timeout", ["1", -1, float("nan"), [1]])
async def test_bad_timeouts_are_refused(client: Any, server: LocalServer, timeout: Any) -> None:
    """A timeout that is none is refused before anything is sent."""
    with pytest.raises((TypeError, ValueError), match="timeout"):
        await client.models.list(timeout=timeout)
    assert server.requests == []


async def test_cancelled_wait_between_attempts_ends_at_once(
    make_client: Callable[..., Any], server: LocalServer
) -> None:
    """Cancelling during backoff ends the call; no further attempt is made."""
    hooks = Recorder()
    client = make_client(retry=RetryPolicy(initial_delay=60, max_delay=60), hooks=[hooks])

    async def call() -> None:
        await client.models.list()

    with server.fault(Fault.status(500)):
        async with anyio.create_task_group() as group:
            group.start_soon(call)
            await until(lambda: "retry" in hooks.names, "it waits")
            await anyio.wait_all_tasks_blocked()
            group.cancel_scope.cancel()
    assert hooks.names.count("retry") == len(server.requests) == 1


# Redirects


async def test_redirect_within_the_origin_is_followed(client: Any, server: LocalServer) -> None:
    """The same server may send us elsewhere on itself, key, body and all."""
    to = {"location": "/v1/chat/completions"}
    with server.fault(Fault.status(307, headers=to), path="/elsewhere"):
        answer = await client.post(
            "/elsewhere", cast_to=dict, body={"model": "m", "messages": [{"role": "user", "content": "hi"}]}
        )
    assert answer["object"] == "chat.completion"
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer sk-test"] * 2
    assert server.requests[1].json == server.requests[0].json


@pytest.mark.parametrize("how", ["key", "callable"])
async def test_redirect_to_another_origin_carries_nothing(
    make_client: Callable[..., Any], server: LocalServer, how: str
) -> None:
    """Another origin is asked without key, organization or headers of the caller."""
    client = make_client(
        api_key="sk-secret" if how == "key" else lambda: "sk-secret",
        organization="org",
        default_headers={"api-key": "secret", "x-mine": "secret"},
    )
    with LocalServer() as other:
        to = {"location": f"{other.base_url}/nothing-here"}
        with server.fault(Fault.status(302, headers=to)), pytest.raises(APIStatusError):
            await client.get("/models", cast_to=dict)
        (request,) = other.requests
    sent = " ".join(f"{name}: {value}" for name, value in request.headers.items())
    assert "secret" not in sent
    assert "org" not in request.headers.values()
    assert not {"authorization", "api-key", "x-mine", "openai-organization"} & request.headers.keys()


async def test_body_never_goes_to_another_origin(client: Any, server: LocalServer) -> None:
    """A redirect that would hand on the body is refused, and says why."""
    with LocalServer() as other:
        to = {"location": f"{other.base_url}/chat/completions"}
        with (
            server.fault(Fault.status(307, headers=to)),
            pytest.raises(APIStatusError, match="redirect was not followed"),
        ):
            await client.post("/chat/completions", cast_to=dict, body={"secret": 1})
        assert other.requests == []


async def test_endless_redirects_end(client: Any, server: LocalServer) -> None:
    """A circle of redirects is left after twenty."""
    with server.fault(Fault.status(302, headers={"location": "/v1/models"})):
        with pytest.raises(APIStatusError, match="20 redirects"):
            await client.models.list()
    assert len(server.requests) == 21


# Errors and the log


async def test_error_tells_what_happened(client: Any, server: LocalServer) -> None:
    """The message has method, path, status, what the server said, its id of the request and the attempts."""
    body = {"error": {"message": "no such thing", "type": "invalid_request_error", "param": "model", "code": "c1"}}
    with server.fault(Fault.status(400, body=body)), pytest.raises(BadRequestError) as caught:
        await client.models.retrieve("gpt-5")
    error = caught.value
    assert str(error).startswith("GET /v1/models/gpt-5 answered 400 bad request: no such thing (code c1; param model; ")
    assert "1 attempt" in str(error)
    assert (error.code, error.param, error.type) == ("c1", "model", "invalid_request_error")
    assert error.body == body["error"]
    assert error.request_id
    assert error.request_id in str(error)
    assert error.response.json() == body


async def test_key_is_in_no_log_and_no_error(
    make_client: Callable[..., Any], server: LocalServer, caplog: pytest.LogCaptureFixture
) -> None:
    """With everything logged, neither log, error, its chain nor its attributes hold the key."""
    client = make_client(api_key="sk-canary", retry=QUICK)
    seen: list[str] = []
    with caplog.at_level(logging.DEBUG), server.fault(Fault.status(500), path="/models"):
        for call in (client.models.list(), client.files.list(), client.get("/none", cast_to=dict)):
            try:
                await call
            except Exception as exc:
                error: BaseException | None = exc
                while error is not None:
                    seen += [str(error), repr(error), repr(vars(error))]
                    if isinstance(error, APIStatusError):
                        seen += [repr(error.request.headers.raw), repr(error.response.headers.raw)]
                    error = error.__cause__ or error.__context__
    assert len(seen) >= 6
    assert "canary" not in " ".join(seen) + caplog.text
    assert "attempt 2 follows" in caplog.text


async def test_plain_answer_keeps_its_connection(client: Any, server: LocalServer) -> None:
    """Calls one after the other share a connection."""
    for _ in range(3):
        await client.models.list()
    assert len({request.connection for request in server.requests}) == 1


async def test_many_calls_are_made_at_once(client: Any) -> None:
    """One client serves many tasks at the same time."""
    ids: list[str] = []

    async def ask(number: int) -> None:
        ids.append((await client.models.retrieve("gpt-5")).id)

    async with anyio.create_task_group() as group:
        for number in range(30):
            group.start_soon(ask, number)
    assert ids == ["gpt-5"] * 30
