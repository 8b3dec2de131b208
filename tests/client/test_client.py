"""What can be changed on a client, its copies and low-level requests."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Callable
from typing import Any

import anyio
import httpx
import pydantic
import pytest

from openai_core import (
    APIResponseValidationError,
    AuthenticationError,
    InternalServerError,
    NotFoundError,
    OpenAIError,
    RetryPolicy,
    Timeout,
    omit,
)
from openai_core.testing import Fault, LocalServer
from openai_core.types import FileObject, Model

pytestmark = pytest.mark.anyio


class PydanticModel(pydantic.BaseModel):
    id: str
    owned_by: str


# Changes


async def test_settings_can_be_changed_on_a_living_client(client: Any, server: LocalServer) -> None:
    """Assigning an attribute counts from the next call on, resources already touched included."""
    await client.models.list()
    client.api_key = "sk-other"
    client.timeout = 7
    client.max_retries = 5
    await client.models.list()

    assert [request.headers["authorization"] for request in server.requests] == ["Bearer sk-test", "Bearer sk-other"]
    assert client.timeout == Timeout(7)
    assert client.max_retries == 5


async def test_a_held_resource_has_the_settings_of_its_client(client: Any, server: LocalServer) -> None:
    """As those of the official client; in its raw and streamed forms too. Copies of the client stay as they are."""
    models, other = client.models, client.with_options(max_retries=1)
    raw, streamed = models.with_raw_response, models.with_streaming_response
    for key in ("sk-second", "sk-third"):
        client.api_key = key
        await models.list()
        await raw.list()
        async with streamed.list() as response:
            await response.read()
        await other.models.list()
    expected = [key for key in ("sk-second", "sk-third") for key in (key, key, key, "sk-test")]
    assert [request.headers["authorization"] for request in server.requests] == [f"Bearer {key}" for key in expected]


async def test_options_make_another_client(client: Any, server: LocalServer) -> None:
    """A copy differs in what was named, keeps the rest, and leaves the original alone."""
    first = client.with_options(default_headers={"X-A": "1"}, default_query={"q": "1"}, max_retries=0)
    second = first.copy(default_headers={"x-b": "2"}, timeout=3)
    third = second.with_options(set_default_headers={"x-c": "3"}, set_default_query={})
    for each in (client, first, second, third):
        await each.models.list()

    seen = [{name for name in request.headers if name.startswith("x-")} for request in server.requests]
    assert seen == [set(), {"x-a"}, {"x-a", "x-b"}, {"x-c"}]
    assert [request.query_string for request in server.requests] == ["", "q=1", "q=1", ""]
    assert (client.max_retries, first.max_retries, second.max_retries) == (2, 0, 0)
    assert second.timeout == Timeout(3)
    assert client.timeout == Timeout(600, connect=5.0)


async def test_default_header_can_be_left_out(make_client: Callable[..., Any], server: LocalServer) -> None:
    """`omit` leaves a header out, of all requests or of one; authorization too."""
    client = make_client(default_headers={"user-agent": omit})
    await client.models.list()
    with pytest.raises(AuthenticationError):
        await client.models.list(extra_headers={"Authorization": omit})

    assert "openai-core" not in server.requests[0].headers.get("user-agent", "")
    assert "authorization" not in server.requests[1].headers


async def test_closed_client_says_so(client: Any) -> None:
    """A request on a closed client is refused, with the way out; closing twice is fine."""
    await client.models.list()
    assert not client.is_closed()
    await client.close()
    await client.aclose()
    assert client.is_closed()
    with pytest.raises(RuntimeError, match="closed"):
        await client.models.list()


async def test_client_closes_at_the_end_of_its_block(make_client: Callable[..., Any], server: LocalServer) -> None:
    """`async with` closes the connections."""
    async with make_client() as client:
        await client.models.list()
    assert client.is_closed()
    await server.wait_for_async(lambda: not server.connections)


# Low-level requests


@pytest.mark.parametrize("cast_to", [dict, dict[str, object], object, Model, PydanticModel, str, bytes, httpx.Response])
async def test_body_is_cast_to_what_was_asked(client: Any, cast_to: Any) -> None:
    """`cast_to` takes models, pydantic models, plain types, text, bytes and whole responses."""
    value = await client.get("/models/gpt-5", cast_to=cast_to)
    if cast_to is httpx.Response:
        value = value.content
    if cast_to is str:
        value = value.encode()
    if isinstance(value, bytes):
        assert b'"gpt-5"' in value
    else:
        assert (value["id"] if isinstance(value, dict) else value.id) == "gpt-5"


async def test_nothing_is_made_of_an_ignored_body(client: Any) -> None:
    """`cast_to=None` ignores the body, and so does NoneType."""
    assert await client.get("/models/gpt-5", cast_to=None) is None
    assert await client.get("/models/gpt-5", cast_to=type(None)) is None


async def pieces_later() -> AsyncIterator[bytes]:
    """Pieces of a body that come one by one."""
    for piece in (b"one", b"", bytearray(b"two")):
        await anyio.lowlevel.checkpoint()
        yield bytes(piece)


@pytest.mark.parametrize(
    ("make", "repeats"),
    [
        (lambda: b"onetwo", True),
        (lambda: memoryview(b"onetwo"), True),
        (lambda: "onetwo", True),
        (lambda: [b"one", bytearray(b"two")], True),
        (lambda: io.BytesIO(b"onetwo"), True),
        (lambda: iter([b"one", b"", b"two"]), False),
        (lambda: (piece for piece in [b"one", memoryview(b"two")]), False),
        (pieces_later, False),
    ],
    ids=["bytes", "view", "text", "list", "file", "iterator", "generator", "async generator"],
)
async def test_content_of_many_kinds_is_sent_as_it_is(
    client: Any, server: LocalServer, make: Any, repeats: bool
) -> None:
    """It is sent as it is; what can be read once is not sent again, as only its end would be."""
    ok = Fault.body(b"{}", content_type="application/json")
    with server.fault(Fault.status(500), times=1), server.fault(ok):
        call = client.with_options(max_retries=1).post("/any", cast_to=dict, content=make())
        if repeats:
            await call
        else:
            with pytest.raises(InternalServerError):
                await call
            await client.post("/any", cast_to=dict, content=make())
    assert [request.body for request in server.requests] == [b"onetwo", b"onetwo"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (5, "content cannot be sent from int"),
        (io.StringIO("x"), "text mode"),
        (["x"], "gave text"),
        ({"x"}, "gave text"),
    ],
    ids=["number", "text file", "list of text", "set of text"],
)
async def test_content_that_is_no_bytes(client: Any, content: Any, said: str) -> None:
    """The exception is the program's mistake, not a failure of the connection."""
    with pytest.raises(TypeError, match=said):
        await client.post("/any", cast_to=dict, content=content)


async def test_verbs_send_bodies_and_options(client: Any, server: LocalServer) -> None:
    """Each verb sends what it was given, in the form the API expects."""
    with server.fault(Fault.body(b"{}", content_type="application/json")):
        options: Any = {"headers": {"X-H": "1"}, "params": {"a": [1, 2], "o": {"k": True}}}
        await client.get("/any", cast_to=dict, options=options)
        await client.post("/any", cast_to=dict, body={"x": 1, "left_out": omit}, options={"extra_json": {"y": 2}})
        await client.put("/any", cast_to=dict, content=b"raw", options={"idempotency_key": "once"})
        await client.patch("/any", cast_to=dict, body=[1])
        await client.delete("/any", cast_to=dict)
        await client.post("/any", cast_to=dict, body={"a": 1}, files={"f": ("n.txt", b"abc")})

    get, post, put, patch, delete, form = server.requests
    assert (get.method, get.query_string, get.headers["x-h"]) == ("GET", "a%5B%5D=1&a%5B%5D=2&o%5Bk%5D=true", "1")
    assert (post.method, post.json, post.headers["content-type"]) == ("POST", {"x": 1, "y": 2}, "application/json")
    assert (put.method, put.body, put.headers["idempotency-key"]) == ("PUT", b"raw", "once")
    assert (patch.method, patch.json) == ("PATCH", [1])
    assert (delete.method, delete.body) == ("DELETE", b"")
    assert form.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="a"' in form.body
    assert b'filename="n.txt"' in form.body


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"options": {"header": {}}}, "options has no header"),
        ({"body": {}, "content": b""}, "not both"),
        ({"body": {"x": object()}}, "object"),
        ({"body": {"x": [omit]}}, "omit"),
        ({"options": {"params": {"x": object()}}}, "'x'"),
    ],
)
async def test_bad_requests_are_not_sent(
    client: Any, server: LocalServer, arguments: dict[str, Any], text: str
) -> None:
    """What cannot be sent is a TypeError that names it, before anything is sent."""
    with pytest.raises(TypeError, match=text):
        await client.post("/models", cast_to=dict, **arguments)
    assert server.requests == []


async def test_credentials_stay_with_their_origin(make_client: Callable[..., Any]) -> None:
    """A request to an absolute URL elsewhere carries no key."""
    client = make_client()
    with LocalServer() as other:
        with pytest.raises(AuthenticationError):
            await client.get(f"{other.base_url}/models", cast_to=dict)
        assert "authorization" not in other.requests[0].headers


async def test_low_level_list_pages(client: Any, server: LocalServer) -> None:
    """`get_api_list` goes over pages of any class."""
    from openai_core.pagination import AsyncCursorPage

    for number in range(3):
        await client.files.create(file=(f"{number}.jsonl", b"{}"), purpose="batch")
    pages = client.get_api_list(
        "/files", model=FileObject, page=AsyncCursorPage, options={"params": {"limit": 2}}, method="GET"
    )
    names = [file.filename async for file in pages]
    assert sorted(names) == ["0.jsonl", "1.jsonl", "2.jsonl"]


# What comes back


async def test_body_that_is_not_json_is_shown(client: Any, server: LocalServer) -> None:
    """A page of HTML where JSON was due is an error with status, content type and the first bytes."""
    with server.fault(Fault.body(b"<html>login</html>", content_type="text/html"), times=1):
        with pytest.raises(APIResponseValidationError, match=r"answered 200 .* text/html.*<html>login") as caught:
            await client.models.retrieve("gpt-5")
    assert caught.value.status_code == 200
    assert caught.value.response.text == "<html>login</html>"


async def test_json_of_another_kind_is_an_error(client: Any, server: LocalServer) -> None:
    """An array where an object was due cannot be read as one."""
    with server.fault(Fault.body(b"[1]", content_type="application/json"), times=1):
        with pytest.raises(APIResponseValidationError, match="Model"):
            await client.models.retrieve("gpt-5")


async def test_strict_client_refuses_other_shapes(make_client: Callable[..., Any], server: LocalServer) -> None:
    """With strict validation a wrong type is an error that names the place; otherwise it is kept."""
    body = b'{"id": "m", "created": "soon", "object": "model", "owned_by": "x"}'
    with server.fault(Fault.body(body, content_type="application/json")):
        model = await make_client().models.retrieve("m")
        assert model.created == "soon"
        with pytest.raises(APIResponseValidationError, match="created"):
            await make_client(_strict_response_validation=True).models.retrieve("m")


async def test_unknown_id_is_not_found(client: Any) -> None:
    """Errors of the API come as their class."""
    with pytest.raises(NotFoundError):
        await client.files.retrieve("file-none")


# Keys that are asked for


@pytest.mark.parametrize("kind", ["plain", "coroutine", "plain giving a coroutine"])
async def test_key_callable_is_asked_for_each_attempt(
    make_client: Callable[..., Any], server: LocalServer, kind: str
) -> None:
    """A callable key is asked again for a retry, whatever its kind."""
    asked: list[str] = []

    def plain() -> str:
        asked.append("x")
        return f"sk-{len(asked)}"

    async def coroutine() -> str:
        return plain()

    provider: Any = {"plain": plain, "coroutine": coroutine, "plain giving a coroutine": lambda: coroutine()}[kind]
    client = make_client(api_key=provider, retry=RetryPolicy(initial_delay=0.001))
    with server.fault(Fault.status(500), times=1):
        await client.models.list()
    await client.models.list()

    assert [request.headers["authorization"] for request in server.requests] == [
        "Bearer sk-1",
        "Bearer sk-2",
        "Bearer sk-3",
    ]


@pytest.mark.parametrize("key", ["", None, 7])
async def test_key_callable_must_give_a_key(make_client: Callable[..., Any], server: LocalServer, key: Any) -> None:
    """A callable that gives no key is an error that says so; nothing is sent."""
    client = make_client(api_key=lambda: key)
    with pytest.raises(OpenAIError, match="non-empty string"):
        await client.models.list()
    assert server.requests == []


async def test_error_of_the_key_callable_reaches_the_caller(make_client: Callable[..., Any]) -> None:
    """What the callable raises is raised."""

    def broken() -> str:
        raise LookupError("vault is sealed")

    with pytest.raises(LookupError, match="vault is sealed"):
        await make_client(api_key=broken).models.list()
