"""What servers answer in place of the documented object: the value that is meant is given, in every world."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_core import APIResponseValidationError
from openai_core.testing import Fault, LocalServer
from openai_core.types.chat import ChatCompletionMessageFunctionToolCall

pytestmark = pytest.mark.anyio

ASKED: Any = {"model": "m", "messages": [{"role": "user", "content": "x"}]}


@pytest.mark.parametrize("body", ["true", "null", '"OK"', "[]"])
async def test_json_that_says_no_more_confirms_a_deletion(client: Any, server: LocalServer, body: str) -> None:
    with server.fault(Fault.body(body)):
        assert (await client.files.delete("file_1")).to_dict() == {}


@pytest.mark.parametrize("tag", [{}, {"type": None}], ids=["missing", "null"])
async def test_a_call_without_its_type_is_known_by_what_it_has(
    client: Any, server: LocalServer, tag: dict[str, Any]
) -> None:
    """It can be run, and is sent back as it came."""
    sent = {"id": "call_1", **tag, "function": {"name": "f", "arguments": '{"x":1}'}}
    message = {"role": "assistant", "content": None, "tool_calls": [sent]}
    body = {
        "id": "c", "object": "chat.completion", "created": 1, "model": "m",
        "choices": [{"index": 0, "message": message, "finish_reason": "tool_calls"}],
    }  # fmt: skip
    with server.fault(Fault.body(json.dumps(body)), times=2):
        answer = await client.chat.completions.create(**ASKED)
        parsed = await client.chat.completions.parse(**ASKED)

    (call,) = answer.choices[0].message.tool_calls
    assert isinstance(call, ChatCompletionMessageFunctionToolCall)
    assert (call.function.name, call.function.arguments) == ("f", '{"x":1}')
    assert call.to_dict() == sent
    assert parsed.choices[0].message.tool_calls[0].function.name == "f"


async def test_a_string_in_place_of_the_parts_of_a_message_is_its_text(client: Any, server: LocalServer) -> None:
    item = {"type": "message", "id": "i", "role": "assistant", "status": "completed", "content": "all of it"}
    body = {"id": "r", "object": "response", "created_at": 1, "model": "m", "status": "completed", "output": [item]}
    with server.fault(Fault.body(json.dumps(body))):
        answer = await client.responses.create(model="m", input="x")
    assert answer.output_text == "all of it"
    assert answer.output[0].content == "all of it"


@pytest.mark.parametrize(
    ("encoding", "charset"),
    [
        ("utf-16", "utf-16"),
        ("utf-16", ""),
        ("utf-16-le", ""),
        ("utf-32-be", ""),
        ("latin-1", "iso-8859-1"),
        ("utf-8-sig", ""),
    ],
)
async def test_bodies_in_other_charsets_are_read(client: Any, server: LocalServer, encoding: str, charset: str) -> None:
    """In that of their content type, and in those that can be told from the first bytes."""
    message = {"role": "assistant", "content": "Stra\u00dfe"}
    body = {"id": "c", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
    kind = f"application/json; charset={charset}" if charset else "application/json"
    with server.fault(Fault.body(json.dumps(body, ensure_ascii=False).encode(encoding), content_type=kind)):
        answer = await client.chat.completions.create(**ASKED)
    assert answer.choices[0].message.content == "Stra\u00dfe"


@pytest.mark.parametrize("body", ['[{"id": "a"', "[5", '"half'])
async def test_what_only_looks_like_another_form_is_an_error(client: Any, server: LocalServer, body: str) -> None:
    """With the body, as for any that is not JSON."""
    file = ("a.wav", b"x")
    with server.fault(Fault.body(body)):
        for call in (client.models.list(), client.audio.transcriptions.create(file=file, model="m")):
            with pytest.raises(APIResponseValidationError) as caught:
                await call
            assert caught.value.body == body


@pytest.mark.anyio
async def test_a_body_that_is_no_page_is_named_alike_in_both_worlds(client: Any, server: LocalServer) -> None:
    with (
        server.fault(Fault.status(200, body='"x"'), path="/models"),
        pytest.raises(APIResponseValidationError, match=r"a body that is not a page: expected Page\[Model\], got"),
    ):
        await client.models.list()


@pytest.mark.anyio
async def test_a_type_is_named_with_its_article(client: Any, server: LocalServer) -> None:
    with (
        server.fault(Fault.status(200, body="{}"), path="/models"),
        pytest.raises(APIResponseValidationError, match=r"a body that is not an int: expected int, got an object"),
    ):
        await client.get("/models", cast_to=int)
