"""Answers to `parse` and `run_tools` with values of other types, and errors whose status says otherwise."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

import pytest

from openai_core import (
    APIError,
    APIStatusError,
    OutputParsingError,
    RateLimitError,
    RetryPolicy,
    UnparsedOutputError,
    function_tool,
)
from openai_core.testing import Fault, LocalServer
from tests.streaming.reading import events_until_error
from tests.worlds import World

pytestmark = pytest.mark.anyio

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
MISSING: Any = "(missing)"


@dataclass
class Sum:
    """What answers are parsed into."""

    a: int


@function_tool
def f(x: int = 0) -> int:
    """A tool that needs no argument."""
    return x


@function_tool
def g(x: int) -> int:
    """A tool that needs one."""
    return x


def completion(message: Any, finish: Any = "stop", **fields: Any) -> Fault:
    """An answer with one choice."""
    choices = [{"index": 0, "message": message, "finish_reason": finish}]
    answer = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": choices, **fields}
    return Fault.body(json.dumps({name: value for name, value in answer.items() if value is not MISSING}))


def response(output: Any, **fields: Any) -> Fault:
    """An answer of the other API."""
    answer = {
        "id": "r", "object": "response", "created_at": 1, "model": "m", "status": "completed", "tools": [],
        "parallel_tool_calls": True, "tool_choice": "auto", "output": output, **fields,
    }  # fmt: skip
    return Fault.body(json.dumps({name: value for name, value in answer.items() if value is not MISSING}))


def message(text: Any, **fields: Any) -> dict[str, Any]:
    content = [{"type": "output_text", "text": text, "annotations": []}]
    return {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": content, **fields}


@pytest.mark.parametrize(
    "content",
    [
        [{"type": "text", "text": '{"a"'}, {"type": "text", "text": ":1}"}], {"type": "text", "text": '{"a":1}'},
        {"a": 1}, ['{"a":1}'],
    ],
)  # fmt: skip
async def test_content_of_other_types_is_parsed(client: Any, server: LocalServer, content: Any) -> None:
    """As the text that it stands for."""
    with server.fault(completion({"role": "assistant", "content": content})):
        answer = await client.chat.completions.parse(**CHAT, response_format=Sum)
    assert answer.choices[0].message.parsed == Sum(1)


@pytest.mark.parametrize("content", [5, [5], "x", [{"type": "text", "text": "x"}]])
async def test_content_that_does_not_fit_is_an_error_of_ours(client: Any, server: LocalServer, content: Any) -> None:
    """With the text."""
    with server.fault(completion({"content": content})), pytest.raises(OutputParsingError) as caught:
        await client.chat.completions.parse(**CHAT, response_format=Sum)
    assert caught.value.text in ("5", "[5]", "x")


@pytest.mark.parametrize("choices", [None, [], MISSING, [None], [{}], [{"index": 0, "message": None}], "x"], ids=repr)
async def test_answers_without_a_message_have_nothing_to_parse(client: Any, server: LocalServer, choices: Any) -> None:
    """A run has nothing to continue with, and its error says what came."""
    with server.fault(completion({}, choices=choices, extra="what came")):
        await client.chat.completions.parse(**CHAT, response_format=Sum)
        with pytest.raises(UnparsedOutputError, match="what came"):
            await client.chat.completions.run_tools(**CHAT, tools=[f])


@pytest.mark.parametrize(
    ("call", "value"),
    [
        ({"id": "a", "type": "function", "function": {"name": "f", "arguments": ""}}, 0),
        ({"id": "a", "type": "function", "function": {"name": "f", "arguments": None}}, 0),
        ({"id": "a", "type": "function", "function": {"name": "f"}}, 0),
        ({"id": "a", "function": {"name": "f", "arguments": {"x": 3}}}, 3),
        ({"id": "", "type": "", "function": {"name": "g", "arguments": '{"x":3}'}}, 3),
        ({"id": None, "type": None, "index": "0", "function": {"name": "g", "arguments": {"x": 3}}}, 3),
    ],
)
async def test_calls_of_other_shapes_are_run(client: Any, server: LocalServer, call: Any, value: int) -> None:
    """With the arguments that are meant; what goes back has an id and arguments in JSON."""
    with server.fault(completion({"content": None, "tool_calls": [None, call, 5]}, "tool_calls"), times=1):
        run = await client.chat.completions.run_tools(**CHAT, tools=[f, g])
    assert [result.value for result in run.steps[0].results] == [value]
    _, sent, result = json.loads(server.requests[-1].body)["messages"][:3]
    assert sent["role"] == "assistant"
    assert result["tool_call_id"] == sent["tool_calls"][0]["id"] != ""
    assert isinstance(sent["tool_calls"][0]["function"]["arguments"], str)


@pytest.mark.parametrize("arguments", ["", None, [1], "x", {"x": "y"}])
async def test_arguments_that_do_not_fit_are_an_error_of_parse_and_told_to_the_model(
    client: Any, server: LocalServer, arguments: Any
) -> None:
    """The error has their text."""
    call = {"id": "a", "type": "function", "function": {"name": "g", "arguments": arguments}}
    text = arguments if isinstance(arguments, str) else "" if arguments is None else None
    with server.fault(completion({"tool_calls": [call]}, "tool_calls"), times=2):
        with pytest.raises(OutputParsingError) as caught:
            await client.chat.completions.parse(**CHAT, tools=[g])
        run = await client.chat.completions.run_tools(**CHAT, tools=[g])
    assert caught.value.text == (json.dumps(arguments, separators=(",", ":")) if text is None else text)
    assert "arguments of g" in run.steps[0].results[0].output


@pytest.mark.parametrize("phase", ["commentary", "analysis"])
@pytest.mark.parametrize("text", ["let me think", '{"a": 2}'])
async def test_only_the_final_answer_is_parsed(client: Any, server: LocalServer, phase: str, text: str) -> None:
    """The text has all."""
    with server.fault(response([message(text, phase=phase), message('{"a":1}', phase="final_answer")])):
        answer = await client.responses.parse(model="m", input="x", text_format=Sum)
    assert answer.output_parsed == Sum(1)
    assert answer.output_text == text + '{"a":1}'
    with server.fault(response([message(text, phase=phase)])):
        assert (await client.responses.parse(model="m", input="x", text_format=Sum)).output_parsed is None


@pytest.mark.parametrize("output", [None, [], MISSING, {}, "x", [None, 5, {}, {"type": None}]], ids=repr)
async def test_responses_without_output_have_no_text_and_no_value(
    client: Any, server: LocalServer, output: Any
) -> None:
    """Whatever stands in the place of the output."""
    with server.fault(response(output)):
        answer = await client.responses.parse(model="m", input="x", text_format=Sum)
        run = await client.responses.run_tools(model="m", input="x", tools=[f])
    assert (answer.output_text, answer.output_parsed, run.final.output_text) == ("", None, "")


@pytest.mark.parametrize("content", [None, [], "x", {}, [None], [{"type": "output_text", "text": None}], [{}], ["x"]])
async def test_messages_without_text_do_not_keep_others_from_being_parsed(
    client: Any, server: LocalServer, content: Any
) -> None:
    """Others in the same response are parsed."""
    first = message("", phase="commentary", content=content)
    with server.fault(response([first, message('{"a":1}')])):
        assert (await client.responses.parse(model="m", input="x", text_format=Sum)).output_parsed == Sum(1)


@pytest.mark.parametrize(
    "content",
    ['{"a":1}', {"type": "output_text", "text": '{"a":1}'}, {"text": '{"a":1}'}, [{"text": '{"a":1}'}, {"x": 5}]],
    ids=repr,
)
async def test_texts_of_other_shapes_are_parsed(client: Any, server: LocalServer, content: Any) -> None:
    """A part in place of a list of parts, and parts without their type."""
    with server.fault(response([message("", content=content)])):
        answer = await client.responses.parse(model="m", input="x", text_format=Sum)
    assert (answer.output_text, answer.output_parsed) == ('{"a":1}', Sum(1))


async def test_an_empty_text_has_no_value(client: Any, server: LocalServer) -> None:
    """As an empty content of a chat completion has none."""
    with server.fault(response([message("")])):
        answer = await client.responses.parse(model="m", input="x", text_format=Sum)
    assert (answer.output_text, answer.output_parsed) == ("", None)
    with server.fault(completion({"role": "assistant", "content": ""})):
        assert (await client.chat.completions.parse(**CHAT, response_format=Sum)).choices[0].message.parsed is None


@pytest.mark.parametrize("arguments", ["", None, MISSING, {"x": 0}])
async def test_calls_of_responses_are_run(client: Any, server: LocalServer, arguments: Any) -> None:
    """With and without arguments, and without an id of the call."""
    call = {"type": "function_call", "id": "fc", "name": "f", "arguments": arguments, "status": "completed"}
    call = {name: value for name, value in call.items() if value is not MISSING}
    with server.fault(response([call]), times=1):
        run = await client.responses.run_tools(model="m", input="x", tools=[f])
    assert [result.value for result in run.steps[0].results] == [0]
    assert [item["call_id"] for item in run.history if "call_id" in item] == ["fc", "fc"]


# Errors

ERROR = {"message": "you exceeded your quota", "type": "insufficient_quota", "code": "insufficient_quota"}
FORMS: dict[str, Any] = {
    "object": {"error": ERROR},
    "text": {"error": "you exceeded your quota"},
    "code beside": {"error": "you exceeded your quota", "code": "insufficient_quota"},
    "word and message": {"error": "insufficient_quota", "message": "you exceeded your quota"},
    "array": [{"error": ERROR}],
    "array inside": {"error": [ERROR]},
    "nested": {"error": {"error": ERROR}},
    "only a type": {"error": {**ERROR, "code": None}},
    "code as number": {"error": {**ERROR, "code": 429}, "status": 429},
    "object is error": {"object": "error", **ERROR},
    "upper case": {"error": {**ERROR, "code": "INSUFFICIENT_QUOTA"}},
    "detail": {"detail": ERROR},
    "error in detail": {"detail": {"error": ERROR}},
    "list of details": {"detail": [{"loc": ["body"], "msg": "you exceeded your quota", "type": "insufficient_quota"}]},
    "errors": {"success": False, "errors": [ERROR], "messages": []},
    "message is an object": {"error": {"message": ERROR}},
    "JSON in a text": {"error": json.dumps(ERROR)},
    "no more than true": {"error": True, "message": "you exceeded your quota", "code": "insufficient_quota"},
    "only a message": {"message": "you exceeded your quota", "code": "insufficient_quota"},
}
WITHOUT_A_CODE = {"text"}
NAMED_ERRORS = [form for form, body in FORMS.items() if re.match(r'[\[{]*"(error|object)"', json.dumps(body))]
"""Those that are known among the events of a stream too."""


def quick(world: World, server: LocalServer) -> Any:
    return world.client(base_url=server.base_url, api_key="k", retry=RetryPolicy(initial_delay=0.001))


@pytest.mark.parametrize("pretty", [None, 2], ids=["compact", "pretty"])
@pytest.mark.parametrize("form", FORMS)
async def test_an_answer_that_is_an_error_is_raised_whatever_its_status(
    world: World, server: LocalServer, form: str, pretty: Any
) -> None:
    """It has the text of the answer, by every way to call."""
    client = quick(world, server)
    with server.fault(Fault.body(json.dumps(FORMS[form], indent=pretty))):
        for call in (client.chat.completions.create, client.chat.completions.parse):
            with pytest.raises(APIError, match="exceeded your quota") as caught:
                await call(**CHAT)
            assert caught.value.path == "/v1/chat/completions"
        with pytest.raises(APIError, match="exceeded your quota"):
            await client.models.list()
    assert len(server.requests) == 3
    await client.close()


@pytest.mark.parametrize("kind", ["application/json", "text/event-stream", "text/plain"])
@pytest.mark.parametrize("form", FORMS)
async def test_an_error_in_place_of_a_stream_is_raised_with_its_text(
    world: World, server: LocalServer, form: str, kind: str
) -> None:
    """Pretty or not; one that stays is not tried again."""
    client = quick(world, server)
    for body in (json.dumps(FORMS[form]), json.dumps(FORMS[form], indent=2) + "\n\n"):
        with server.fault(Fault.body(body, content_type=kind)):
            stream = await client.chat.completions.create(**CHAT, stream=True)
            _, error = await events_until_error(stream, APIError)
        assert "exceeded your quota" in str(error)
    assert len(server.requests) == 2
    await client.close()


@pytest.mark.parametrize("form", NAMED_ERRORS)
async def test_an_error_in_a_stream_is_raised_with_its_text(world: World, server: LocalServer, form: str) -> None:
    """In an array too."""
    client = quick(world, server)
    with server.fault(Fault.events([f"data: {json.dumps(FORMS[form])}\n\n", "data: [DONE]\n\n"])):
        _, error = await events_until_error(await client.chat.completions.create(**CHAT, stream=True), APIError)
    assert "exceeded your quota" in str(error)
    assert len(server.requests) == 1
    await client.close()


@pytest.mark.parametrize("form", FORMS)
async def test_an_error_is_known_in_every_form(world: World, server: LocalServer, form: str) -> None:
    """A quota that is used up is not asked for again, in whatever form that is said."""
    client = quick(world, server)
    with server.fault(Fault.status(429, body=json.dumps(FORMS[form]))), pytest.raises(RateLimitError) as caught:
        await client.chat.completions.create(**CHAT)
    assert "exceeded your quota" in str(caught.value)
    assert len(server.requests) == (3 if form in WITHOUT_A_CODE else 1)
    await client.close()


async def test_a_passing_error_in_place_of_a_stream_is_tried_again(world: World, server: LocalServer) -> None:
    """As one in its first event is."""
    client = quick(world, server)
    with server.fault(Fault.body('[{"error": {"message": "busy", "code": 503}}]'), times=1):
        stream = await client.chat.completions.create(**CHAT, stream=True)
        assert [chunk async for chunk in stream]
    assert len(server.requests) == 2
    await client.close()


async def test_an_error_beside_an_answer_is_part_of_it(client: Any, server: LocalServer) -> None:
    """An answer that has an `error` among its fields is an answer."""
    with server.fault(completion({"role": "assistant", "content": "x"}, error={"message": "almost"})):
        answer = await client.chat.completions.create(**CHAT)
    assert (answer.choices[0].message.content, answer.error["message"]) == ("x", "almost")


@pytest.mark.parametrize("status", [400, 429])
@pytest.mark.parametrize(
    ("body", "text"),
    [
        (
            {"detail": [{"loc": ["body", "model"], "msg": "field required"}, {"msg": "no"}]},
            "body.model: field required; no",
        ),
        ({"errors": ["one", "two"]}, "one; two"),
        ({"title": "bad", "status": 400}, "bad"),
        ({"error": {"reason": "bad"}}, "bad"),
        ({"error": {}}, "{'error': {}}"),
    ],
)
async def test_errors_say_in_words_what_is_wrong(
    make_client: Any, server: LocalServer, status: int, body: Any, text: str
) -> None:
    """Wherever the words are."""
    client = make_client(max_retries=0)
    with server.fault(Fault.status(status, body=json.dumps(body))), pytest.raises(APIStatusError) as caught:
        await client.chat.completions.create(**CHAT)
    assert f": {text} (request id" in str(caught.value)
    assert caught.value.body == (body["error"] or body if "error" in body else body)


async def test_a_code_alone_is_an_error_too(world: World, server: LocalServer) -> None:
    """A plain text that is one word."""
    client = quick(world, server)
    with server.fault(Fault.status(429, body="insufficient_quota\n")), pytest.raises(RateLimitError):
        await client.chat.completions.create(**CHAT)
    assert len(server.requests) == 1
    await client.close()


@pytest.mark.parametrize("body", [{"message": "deleted"}, {"success": True, "message": "deleted"}])
async def test_a_message_may_confirm_a_deletion(client: Any, server: LocalServer, body: Any) -> None:
    """A message is no error where nothing else need be said."""
    with server.fault(Fault.body(json.dumps(body))):
        assert (await client.files.delete("file_1")).to_dict() == body
