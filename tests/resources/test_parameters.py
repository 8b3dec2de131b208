"""What is the same for every method of every resource: names are checked, options accepted, paths safe."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest

from openai_core import NOT_GIVEN, APITimeoutError, omit
from openai_core.testing import Fault, LocalServer
from tests.resources.samples import ANSWER, CALLS, CALLS_WITH_PATH, Call

pytestmark = pytest.mark.anyio

each_call = pytest.mark.parametrize("call", CALLS, ids=str)
each_call_with_required = pytest.mark.parametrize(
    # Of a response the API requires nothing: model and input may come with a stored prompt.
    "call",
    [call for call in CALLS if call.params and not call.name.startswith("responses.")],
    ids=str,
)
each_call_with_path = pytest.mark.parametrize("call", CALLS_WITH_PATH, ids=str)


@each_call
async def test_each_method_sends_one_request_to_its_path(client: Any, server: LocalServer, call: Call) -> None:
    """Each method sends one request, to its place."""
    with server.fault(Fault.body(ANSWER)):
        await call(client)

    (request,) = server.requests
    assert (request.method, request.path) == (call.method, call.target)
    if call.sends_json:
        assert request.json.items() >= call.params.items()
        assert request.headers["content-type"] == "application/json"
    elif call.name != "files.create":
        assert request.body == b""


@each_call
async def test_unknown_parameter_is_refused(client: Any, server: LocalServer, call: Call) -> None:
    """A name that the method does not have is an error that names it; nothing is sent."""
    with pytest.raises(TypeError, match=r"has no parameter 'quux_zzz'; to send it all the same, put it in extra_body"):
        await call(client, quux_zzz=1)

    assert server.requests == []


@each_call
async def test_misspelt_parameter_is_told_the_right_name(client: Any, server: LocalServer, call: Call) -> None:
    """The error names the nearest parameter that there is."""
    with pytest.raises(TypeError, match=rf"^{call.name}\(\) has no parameter 'timout'; did you mean 'timeout'\?"):
        await call(client, timout=1)

    assert server.requests == []


@each_call_with_required
async def test_missing_parameters_are_refused(client: Any, server: LocalServer, call: Call) -> None:
    """All parameters that are missing are named in one error; nothing is sent."""
    with pytest.raises(TypeError) as caught:
        await call.on(client)(*call.values)

    assert all(repr(name) in str(caught.value) for name in call.params)
    assert server.requests == []


@each_call_with_path
async def test_path_parameter_cannot_be_left_out(client: Any, server: LocalServer, call: Call) -> None:
    """A call without its id is a TypeError of the call itself."""
    with pytest.raises(TypeError):
        await call.on(client)(**call.params)

    assert server.requests == []


@pytest.mark.parametrize("nothing", [omit, NOT_GIVEN], ids=repr)
@each_call_with_required
async def test_required_parameter_cannot_be_omitted(
    client: Any, server: LocalServer, call: Call, nothing: object
) -> None:
    """`omit` for a parameter that the API needs is as if it were missing."""
    required = sorted(call.params)[-1]
    with pytest.raises(TypeError, match=f"needs '{required}'"):
        await call(client, **{required: nothing})

    assert server.requests == []


@each_call
async def test_options_of_the_call_are_sent(client: Any, server: LocalServer, call: Call) -> None:
    """Extra headers and an extra query go with any call."""
    with server.fault(Fault.body(ANSWER)):
        await call(client, extra_headers={"X-Trace": "t-1"}, extra_query={"tag": ["a", "b"], "n": 1})

    (request,) = server.requests
    assert request.headers["x-trace"] == "t-1"
    assert [item for item in request.query_items if item[0] != "limit"] == [("tag[]", "a"), ("tag[]", "b"), ("n", "1")]


@pytest.mark.parametrize("call", [call for call in CALLS if call.sends_json], ids=str)
async def test_extra_body_beats_the_parameters(client: Any, server: LocalServer, call: Call) -> None:
    """Keys of `extra_body` are added, and replace parameters of the same name."""
    replaced = sorted(call.params)[0]
    with server.fault(Fault.body(ANSWER)):
        await call(client, extra_body={"own_field": {"deep": [1]}, replaced: "other"})

    (request,) = server.requests
    assert request.json["own_field"] == {"deep": [1]}
    assert request.json[replaced] == "other"


@each_call
async def test_the_timeout_of_a_call_holds_for_it(client: Any, server: LocalServer, call: Call) -> None:
    """A limit given with the call holds for it."""
    with server.fault(Fault.stall(after=None)), pytest.raises(APITimeoutError):
        await call(client.with_options(max_retries=0), timeout=0.02)


@each_call
async def test_options_may_be_none_or_not_given(client: Any, server: LocalServer, call: Call) -> None:
    """Programs that pass options through may pass nothing."""
    with server.fault(Fault.body(ANSWER)):
        await call(client, extra_headers=None, extra_query=None, extra_body=None, timeout=NOT_GIVEN)

    (request,) = server.requests
    assert (request.method, request.path) == (call.method, call.target)


@each_call_with_path
@pytest.mark.parametrize("value", ["", ".", ".."])
async def test_path_that_would_lead_elsewhere_is_refused(
    client: Any, server: LocalServer, call: Call, value: str
) -> None:
    """An id that names another resource is an error; nothing is sent."""
    with pytest.raises(ValueError, match="would address another resource"):
        await call(client, value)

    assert server.requests == []


@each_call_with_path
async def test_path_parameter_stays_one_segment(client: Any, server: LocalServer, call: Call) -> None:
    """Whatever an id holds, the server reads it as one segment, and as it was given."""
    hostile = ["a/b", "../files", "a?x=1", "a#b", "%2e%2e", "..%2f", "a b", "ü/\u2028", "a\nb", "\\..\\", "…", "a;b=c"]
    with server.fault(Fault.body(ANSWER)):
        for value in hostile:
            await call(client, value)

    for value, request in zip(hostile, server.requests, strict=True):
        assert [unquote(segment) for segment in request.path.split("/")] == [
            value if segment == "{}" else segment for segment in call.path.split("/")
        ]
        assert request.query_string == ""


@each_call_with_path
@pytest.mark.parametrize("value", [None, 5, b"file-1"], ids=repr)
async def test_path_parameter_must_be_text(client: Any, server: LocalServer, call: Call, value: Any) -> None:
    """None in place of an id is an error, not a request for 'None'."""
    with pytest.raises(TypeError, match="needs a str for path parameter"):
        await call(client, value)

    assert server.requests == []


@pytest.mark.parametrize("nothing", [omit, NOT_GIVEN], ids=repr)
async def test_omitted_parameters_are_left_out(client: Any, server: LocalServer, nothing: Any) -> None:
    """`omit` and `NOT_GIVEN` leave a parameter out, null stays null."""
    messages: Any = [{"role": "user", "content": "hi"}]
    await client.chat.completions.create(
        model="m", messages=messages, temperature=nothing, stream=nothing, stop=None, timeout=NOT_GIVEN
    )
    await client.files.list(after=nothing, limit=3)
    await client.files.create(file=b"text", purpose="assistants", expires_after=nothing)

    completion, listing, upload = server.requests
    assert completion.json == {"model": "m", "messages": messages, "stop": None}
    assert listing.query == {"limit": "3"}
    assert [part.name for part in upload.parts] == ["purpose", "file"]


async def test_several_wrong_parameters_make_one_error(client: Any, server: LocalServer) -> None:
    """Unknown and missing names come together."""
    with pytest.raises(TypeError) as caught:
        await client.chat.completions.create(modle="m", temprature=1)

    text = str(caught.value)
    assert "'modle'; did you mean 'model'?" in text
    assert "'temprature'; did you mean 'temperature'?" in text
    assert text.endswith("it needs 'messages'"), "the model was meant, and is not missing as well"
    assert server.requests == []


async def test_value_that_cannot_be_sent_is_refused(client: Any, server: LocalServer) -> None:
    """A value of a type that JSON has no form for is an error that names the type; nothing is sent."""
    with pytest.raises(TypeError, match="object"):
        await client.chat.completions.create(model="m", messages=[{"role": "user", "content": object()}])

    assert server.requests == []


async def test_omit_inside_a_value_is_refused(client: Any, server: LocalServer) -> None:
    """`omit` deep inside a parameter would be lost silently; it is an error that says where."""
    with pytest.raises(TypeError, match="content"):
        await client.chat.completions.create(model="m", messages=[{"role": "user", "content": omit}])

    assert server.requests == []


async def test_messages_may_be_a_generator(client: Any, server: LocalServer) -> None:
    """An iterable that can be read once is sent as a list."""
    await client.chat.completions.create(model="m", messages=({"role": "user", "content": text} for text in "ab"))

    assert [message["content"] for message in server.requests[0].json["messages"]] == ["a", "b"]
