"""Chat completions of the server, over plain HTTP."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from openai_core.testing import LocalServer, Reply, ToolCall

from .exchanges import CHAT, HELLO, chat, events, refused, said

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "days": {"type": "integer"}},
            "required": ["city"],
        },
    },
}
POEM = {"type": "custom", "custom": {"name": "write_poem"}}


def texts(chunks: list[Any]) -> str:
    return "".join(c["choices"][0]["delta"].get("content") or "" for c in chunks if c != "[DONE]" and c["choices"])


def test_says_the_question_back(http: httpx.Client) -> None:
    answer = chat(http)
    assert said(answer) == "You said: Hello there"
    assert answer.json()["usage"]["prompt_tokens"] == 2
    assert answer.json()["usage"]["completion_tokens"] == 4


def test_answers_are_the_same_after_a_reset(http: httpx.Client, server: LocalServer) -> None:
    first = [chat(http, store=True).content for _ in range(2)]
    assert first[0] != first[1]
    server.reset()
    assert [chat(http, store=True).content for _ in range(2)] == first


def test_counts_when_asked_to(http: httpx.Client) -> None:
    answer = chat(http, messages=[{"role": "user", "content": "Please count to 5"}])
    assert said(answer) == "1 2 3 4 5"


def test_the_stream_is_the_answer_word_by_word(http: httpx.Client) -> None:
    chunks = events(chat(http, stream=True).text)
    assert chunks[-1] == "[DONE]"
    assert texts(chunks) == "You said: Hello there"
    assert [c["choices"][0]["delta"].get("content") for c in chunks[1:-2]] == ["You", " said:", " Hello", " there"]
    assert chunks[0]["choices"][0]["delta"]["role"] == "assistant"
    assert chunks[-2]["choices"][0]["finish_reason"] == "stop"
    assert len({c["id"] for c in chunks[:-1]}) == 1


def test_usage_comes_in_a_chunk_of_its_own_when_asked_for(http: httpx.Client) -> None:
    with_usage = events(chat(http, stream=True, stream_options={"include_usage": True}).text)
    assert with_usage[-2]["choices"] == []
    assert with_usage[-2]["usage"]["total_tokens"] == 6
    assert with_usage[0]["usage"] is None
    assert all("usage" not in chunk for chunk in events(chat(http, stream=True).text)[:-1])


def test_choices_differ_and_are_told_apart_in_a_stream(http: httpx.Client) -> None:
    choices = chat(http, n=3).json()["choices"]
    assert [choice["index"] for choice in choices] == [0, 1, 2]
    assert choices[2]["message"]["content"] == "You said: Hello there (choice 3)"
    chunks = events(chat(http, n=3, stream=True).text)
    assert {chunk["choices"][0]["index"] for chunk in chunks[:-1]} == {0, 1, 2}


@pytest.mark.parametrize("name", ["max_tokens", "max_completion_tokens"])
def test_a_limit_cuts_the_text_and_says_so(http: httpx.Client, name: str) -> None:
    choice = chat(http, **{name: 3}).json()["choices"][0]
    assert choice["message"]["content"] == "You said: Hello"
    assert choice["finish_reason"] == "length"


def test_text_ends_before_the_first_stop_sequence(http: httpx.Client) -> None:
    choice = chat(http, stop=["there", "Hello"]).json()["choices"][0]
    assert choice["message"]["content"] == "You said: "
    assert choice["finish_reason"] == "stop"


@pytest.mark.parametrize("choice", ["required", {"type": "function", "function": {"name": "get_weather"}}])
def test_a_demanded_function_is_called_with_arguments_that_fit_its_schema(http: httpx.Client, choice: Any) -> None:
    answer = chat(http, tools=[WEATHER, POEM], tool_choice=choice).json()["choices"][0]
    (call,) = answer["message"]["tool_calls"]
    assert call["function"]["name"] == "get_weather"
    assert json.loads(call["function"]["arguments"]) == {"city": "city", "days": 1}
    assert answer["finish_reason"] == "tool_calls"
    assert answer["message"]["content"] is None


def test_a_demanded_custom_tool_is_called(http: httpx.Client) -> None:
    choice = {"type": "custom", "custom": {"name": "write_poem"}}
    (call,) = chat(http, tools=[WEATHER, POEM], tool_choice=choice).json()["choices"][0]["message"]["tool_calls"]
    assert call["custom"] == {"name": "write_poem", "input": "input for write_poem"}


def test_allowed_tools_are_the_ones_called(http: httpx.Client) -> None:
    allowed = {"mode": "required", "tools": [POEM]}
    choice = {"type": "allowed_tools", "allowed_tools": allowed}
    (call,) = chat(http, tools=[WEATHER, POEM], tool_choice=choice).json()["choices"][0]["message"]["tool_calls"]
    assert call["type"] == "custom"


def test_tools_that_nothing_demands_are_not_called(http: httpx.Client) -> None:
    assert said(chat(http, tools=[WEATHER], tool_choice="auto")) == "You said: Hello there"


def test_a_tool_result_is_said_back(http: httpx.Client) -> None:
    call = {"id": "call_1", "type": "function", "function": {"name": "get_weather", "arguments": "{}"}}
    messages = [*HELLO, {"role": "assistant", "tool_calls": [call]}]
    messages.append({"role": "tool", "tool_call_id": "call_1", "content": "12 degrees"})
    answer = chat(http, messages=messages, tools=[WEATHER], tool_choice="required")
    assert said(answer) == "The tool says: 12 degrees"


def test_streamed_tool_calls_add_up(http: httpx.Client) -> None:
    chunks = events(chat(http, tools=[WEATHER], tool_choice="required", stream=True).text)
    parts = [p for c in chunks[:-1] for p in c["choices"][0]["delta"].get("tool_calls", ())]
    assert parts[0]["function"] == {"name": "get_weather", "arguments": ""}
    assert json.loads("".join(part["function"]["arguments"] for part in parts)) == {"city": "city", "days": 1}


def test_json_modes_give_json(http: httpx.Client) -> None:
    assert json.loads(said(chat(http, response_format={"type": "json_object"}))) == {"reply": "You said: Hello there"}
    schema = {"type": "object", "properties": {"ok": {"type": "boolean"}}}
    output_format = {"type": "json_schema", "json_schema": {"name": "x", "schema": schema}}
    assert json.loads(said(chat(http, response_format=output_format))) == {"ok": True}


def test_log_probabilities_come_for_each_token(http: httpx.Client) -> None:
    logprobs = chat(http, logprobs=True, top_logprobs=2).json()["choices"][0]["logprobs"]["content"]
    assert [entry["token"] for entry in logprobs] == ["You", " said:", " Hello", " there"]
    assert bytes(logprobs[1]["bytes"]).decode() == " said:"
    assert [len(entry["top_logprobs"]) for entry in logprobs] == [2, 2, 2, 2]
    chunks = events(chat(http, logprobs=True, stream=True).text)
    streamed = [c["choices"][0]["logprobs"]["content"][0]["token"] for c in chunks[1:-2]]
    assert streamed == ["You", " said:", " Hello", " there"]


def test_only_what_was_asked_for_is_stored(http: httpx.Client) -> None:
    kept = chat(http, store=True, metadata={"run": "7"}).json()["id"]
    lost = chat(http).json()["id"]
    assert http.get(f"{CHAT}/{kept}").json()["metadata"] == {"run": "7"}
    refused(http.get(f"{CHAT}/{lost}"), 404)


def test_stored_completions_are_listed_updated_and_deleted(http: httpx.Client) -> None:
    ids = [chat(http, store=True, metadata={"run": str(n)}).json()["id"] for n in range(3)]
    first = http.get(CHAT, params={"limit": 2}).json()
    assert [each["id"] for each in first["data"]] == ids[:2]
    assert first["has_more"]
    rest = http.get(CHAT, params={"limit": 2, "after": first["last_id"]}).json()
    assert [each["id"] for each in rest["data"]] == ids[2:]
    assert not rest["has_more"]
    assert http.post(f"{CHAT}/{ids[0]}", json={"metadata": {"run": "new"}}).json()["metadata"] == {"run": "new"}
    found = http.get(CHAT, params={"metadata[run]": "new"}).json()["data"]
    assert [each["id"] for each in found] == ids[:1]
    assert http.delete(f"{CHAT}/{ids[0]}").json()["deleted"] is True
    refused(http.get(f"{CHAT}/{ids[0]}"), 404)


def test_messages_of_a_stored_completion_are_those_that_were_sent(http: httpx.Client) -> None:
    messages = [
        {"role": "system", "content": "Be brief"},
        {"role": "user", "content": [{"type": "text", "text": "Hi"}]},
    ]
    made = chat(http, messages=messages, store=True).json()["id"]
    listed = http.get(f"{CHAT}/{made}/messages").json()["data"]
    assert [(each["role"], each["content"]) for each in listed] == [("system", "Be brief"), ("user", "Hi")]


@pytest.mark.parametrize(
    ("params", "param"),
    [
        ({"model": None}, "model"),
        ({"messages": None}, "messages"),
        ({"messages": []}, "messages"),
        ({"messages": "Hello"}, "messages"),
        ({"messages": [{"role": "boss", "content": "x"}]}, "messages[0].role"),
        ({"messages": [{"role": "user"}]}, "messages[0].content"),
        ({"messages": ["x"]}, "messages[0]"),
        ({"n": 0}, "n"),
        ({"n": True}, "n"),
        ({"temperature": 2.5}, "temperature"),
        ({"temperature": "hot"}, "temperature"),
        ({"max_tokens": 0}, "max_tokens"),
        ({"top_logprobs": 3}, "top_logprobs"),
        ({"logprobs": True, "top_logprobs": 21}, "top_logprobs"),
        ({"stream_options": {"include_usage": True}}, "stream_options"),
        ({"response_format": {"type": "xml"}}, "response_format.type"),
        ({"tools": [{"type": "function"}]}, "tools[0].function.name"),
        ({"tools": ["x"]}, "tools[0]"),
        ({"tool_choice": "required"}, "tool_choice"),
    ],
)
def test_bad_parameters_are_refused_by_name(http: httpx.Client, params: dict[str, Any], param: str) -> None:
    assert refused(chat(http, **params), 400, param)["type"] == "invalid_request_error"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"\xff"])
def test_a_body_that_is_no_json_object_is_refused(http: httpx.Client, body: bytes) -> None:
    refused(http.post(CHAT, content=body), 400)


def test_a_scripted_reply_is_said_as_often_as_wanted(http: httpx.Client, server: LocalServer) -> None:
    server.reply("Paris.", times=1)
    with server.reply("London.", path=CHAT) as london:
        assert [said(chat(http)) for _ in range(3)] == ["Paris.", "London.", "London."]
    assert london.count == 2
    assert said(chat(http)) == "You said: Hello there"


def test_a_scripted_reply_can_refuse_call_tools_or_fail(http: httpx.Client, server: LocalServer) -> None:
    with server.reply(Reply(refusal="No.")):
        message = chat(http).json()["choices"][0]["message"]
        assert (message["content"], message["refusal"]) == (None, "No.")
        assert events(chat(http, stream=True).text)[1]["choices"][0]["delta"] == {"refusal": "No."}
    with server.reply(Reply(tool_calls=[ToolCall("a", "{}"), ToolCall("b", {"of": [1]})])):
        calls = chat(http).json()["choices"][0]["message"]["tool_calls"]
        assert [call["function"]["arguments"] for call in calls] == ["{}", '{"of": [1]}']
        assert [call["function"]["name"] for call in calls] == ["a", "b"]
    with server.reply(Reply(error="out of order")):
        assert refused(chat(http), 500)["message"] == "out of order"


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"text": 5}, r"Reply\.text must be a string or None; got int"),
        ({"finish": "stop"}, r"Reply\.finish must be 'length', 'content_filter' or None; got 'stop'"),
        ({"tool_calls": ToolCall("a", "{}")}, r"Reply\.tool_calls must be a list of ToolCall; got ToolCall"),
        ({"tool_calls": [{"name": "a"}]}, r"Reply\.tool_calls must be a list of ToolCall; got \[\{'name'"),
    ],
)
def test_a_reply_is_checked(wrong: Any, message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        Reply(**wrong)
    with pytest.raises(TypeError, match="ToolCall takes the name of a function; got int"):
        ToolCall(5, {})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
