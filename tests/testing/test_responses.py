"""Responses of the server, over plain HTTP."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from openai_core.testing import LocalServer, Reply, ToolCall

from .exchanges import events, refused

PATH = "/responses"
FUNCTION = {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {"city": {}}}}


def respond(http: httpx.Client, **params: Any) -> httpx.Response:
    return http.post(PATH, json={"model": "gpt-5", "input": "Hello there"} | params)


def text_of(response: dict[str, Any]) -> str:
    return response["output"][-1]["content"][0]["text"]


def test_says_the_input_back(http: httpx.Client) -> None:
    made = respond(http).json()
    assert made["status"] == "completed"
    assert text_of(made) == "You said: Hello there"
    assert (made["usage"]["input_tokens"], made["usage"]["output_tokens"]) == (2, 4)


def test_the_stream_builds_up_the_response(http: httpx.Client) -> None:
    stream = events(respond(http, stream=True).text)
    assert [event["sequence_number"] for event in stream] == list(range(len(stream)))
    kinds = [event["type"].removeprefix("response.") for event in stream]
    deltas = ["output_text.delta"] * 4
    begin = ["created", "in_progress", "output_item.added", "content_part.added"]
    end = ["output_text.done", "content_part.done", "output_item.done", "completed"]
    assert kinds == begin + deltas + end
    assert "".join(event.get("delta", "") for event in stream) == "You said: Hello there"
    assert text_of(stream[-1]["response"]) == "You said: Hello there"


def test_each_event_is_named_after_its_type(http: httpx.Client) -> None:
    lines = respond(http, stream=True).text.split("\n\n")
    assert lines.pop() == ""
    for line in lines:
        name, data = line.split("\n")
        assert name == "event: " + json.loads(data.removeprefix("data: "))["type"]


def test_a_stored_response_is_retrieved_and_deleted(http: httpx.Client) -> None:
    made = respond(http).json()
    assert http.get(f"{PATH}/{made['id']}").json() == made
    assert http.delete(f"{PATH}/{made['id']}").json()["deleted"] is True
    refused(http.get(f"{PATH}/{made['id']}"), 404)
    lost = respond(http, store=False).json()
    refused(http.get(f"{PATH}/{lost['id']}"), 404)


def test_a_stream_resumes_after_a_sequence_number(http: httpx.Client) -> None:
    stream = events(respond(http, stream=True).text)
    made = stream[-1]["response"]["id"]
    again = http.get(f"{PATH}/{made}", params={"stream": "true", "starting_after": 4}).text
    assert events(again) == stream[5:]
    assert events(http.get(f"{PATH}/{made}", params={"stream": "true"}).text) == stream
    refused(http.get(f"{PATH}/{made}", params={"stream": "true", "starting_after": "x"}), 400, "starting_after")


def test_a_background_response_goes_a_step_further_at_every_look(http: httpx.Client) -> None:
    made = respond(http, background=True).json()
    assert (made["status"], made["output"]) == ("queued", [])
    looks = [http.get(f"{PATH}/{made['id']}").json() for _ in range(3)]
    assert [look["status"] for look in looks] == ["in_progress", "completed", "completed"]
    assert text_of(looks[-1]) == "You said: Hello there"


def test_a_background_response_is_cancelled_before_its_end_only(http: httpx.Client) -> None:
    made = respond(http, background=True).json()["id"]
    assert http.post(f"{PATH}/{made}/cancel").json()["status"] == "cancelled"
    assert http.get(f"{PATH}/{made}").json()["status"] == "cancelled"
    done = respond(http, background=True).json()["id"]
    assert [http.get(f"{PATH}/{done}").json()["status"] for _ in range(2)][-1] == "completed"
    assert http.post(f"{PATH}/{done}/cancel").json()["status"] == "completed"
    refused(http.post(f"{PATH}/{respond(http).json()['id']}/cancel"), 400)


def test_a_background_stream_begins_in_the_queue(http: httpx.Client) -> None:
    stream = events(respond(http, background=True, stream=True).text)
    assert [event["type"] for event in stream[:3]] == ["response.created", "response.queued", "response.in_progress"]


def test_a_conversation_goes_on_from_an_earlier_response(http: httpx.Client) -> None:
    first = respond(http).json()
    second = respond(http, input="And now?", previous_response_id=first["id"]).json()
    assert second["usage"]["input_tokens"] == 2 + 4 + 2
    listed = http.get(f"{PATH}/{second['id']}/input_items", params={"order": "asc"}).json()["data"]
    assert [item["role"] for item in listed] == ["user", "assistant", "user"]
    page = http.get(f"{PATH}/{second['id']}/input_items", params={"limit": 1}).json()
    assert page["data"] == [listed[-1]]
    assert page["has_more"]
    error = refused(respond(http, previous_response_id="resp_x"), 400, "previous_response_id")
    assert error["code"] == "previous_response_not_found"


def test_every_kind_of_output_item_is_taken_as_input(http: httpx.Client) -> None:
    output = respond(http, model="every-event").json()["output"]
    assert len({item["type"] for item in output}) > 20
    again = respond(http, input=[*output, {"role": "user", "content": "Thanks"}])
    assert text_of(again.json()) == "You said: Thanks"


def test_an_item_is_referred_to_by_its_id(http: httpx.Client) -> None:
    first = respond(http).json()
    reference = {"type": "item_reference", "id": first["output"][0]["id"]}
    made = respond(http, input=[reference, {"role": "user", "content": "x"}], previous_response_id=first["id"]).json()
    listed = http.get(f"{PATH}/{made['id']}/input_items", params={"order": "asc"}).json()["data"]
    assert listed[1]["id"] == listed[2]["id"] == reference["id"]
    refused(respond(http, input=[reference]), 404, "input[0].id")


def test_a_demanded_function_is_called_in_deltas(http: httpx.Client) -> None:
    stream = events(respond(http, tools=[FUNCTION], tool_choice="required", stream=True).text)
    (call,) = stream[-1]["response"]["output"]
    assert (call["type"], call["name"]) == ("function_call", "get_weather")
    assert json.loads(call["arguments"]) == {"city": "city"}
    assert "".join(e["delta"] for e in stream if e["type"].endswith("arguments.delta")) == call["arguments"]
    assert stream[2]["item"]["arguments"] == ""


def test_a_tool_result_is_said_back(http: httpx.Client) -> None:
    call = {"type": "function_call", "call_id": "call_1", "name": "f", "arguments": "{}"}
    result = {"type": "function_call_output", "call_id": "call_1", "output": "12 degrees"}
    made = respond(http, input=[call, result], tools=[FUNCTION], tool_choice="required").json()
    assert text_of(made) == "The tool says: 12 degrees"


def test_the_api_s_own_tools_run_before_the_text(http: httpx.Client) -> None:
    made = respond(http, tools=[{"type": "web_search"}], tool_choice="required").json()
    assert [item["type"] for item in made["output"]] == ["web_search_call", "message"]


def test_reasoning_is_summarised_and_encrypted_when_asked_for(http: httpx.Client) -> None:
    include = ["reasoning.encrypted_content"]
    made = respond(http, reasoning={"summary": "auto"}, include=include).json()
    assert made["output"][0]["summary"] == [{"type": "summary_text", "text": "The user said: Hello there"}]
    assert made["output"][0]["encrypted_content"]
    assert made["usage"]["output_tokens_details"]["reasoning_tokens"] == 5


def test_a_limit_makes_the_response_incomplete(http: httpx.Client) -> None:
    made = respond(http, max_output_tokens=2).json()
    assert (made["status"], made["incomplete_details"]) == ("incomplete", {"reason": "max_output_tokens"})
    assert text_of(made) == "You said:"
    assert events(respond(http, max_output_tokens=2, stream=True).text)[-1]["type"] == "response.incomplete"


def test_json_schemas_are_satisfied(http: httpx.Client) -> None:
    schema = {"type": "object", "properties": {"ok": {"type": "boolean"}}}
    output_format = {"type": "json_schema", "name": "x", "schema": schema}
    assert json.loads(text_of(respond(http, text={"format": output_format}).json())) == {"ok": True}


def test_input_tokens_are_counted_without_answering(http: httpx.Client) -> None:
    counted = http.post(f"{PATH}/input_tokens", json={"model": "m", "input": "a b", "instructions": "c"}).json()
    assert counted == {"object": "response.input_tokens", "input_tokens": 3}
    assert respond(http).json()["id"].endswith("1")


def test_scripted_replies_can_do_everything(http: httpx.Client, server: LocalServer) -> None:
    citation = {"type": "url_citation", "url": "http://localhost/", "title": "x", "start_index": 0, "end_index": 1}
    with server.reply(Reply("Yes.", reasoning="Hm.", annotations=[citation])):
        thought, message = respond(http).json()["output"]
        assert thought["content"] == [{"type": "reasoning_text", "text": "Hm."}]
        assert message["content"][0]["annotations"] == [citation]
    with server.reply(Reply(tool_calls=[ToolCall("poem", "a rose", custom=True)])):
        assert respond(http).json()["output"][0]["input"] == "a rose"
    with server.reply(Reply(error="out of order")):
        assert respond(http).json()["error"] == {"code": "server_error", "message": "out of order"}
        assert events(respond(http, stream=True).text)[-1]["type"] == "response.failed"


@pytest.mark.parametrize("end", ["failed", "incomplete", "error"])
def test_the_stream_of_every_event_ends_as_its_model_says(http: httpx.Client, end: str) -> None:
    last = events(respond(http, model=f"every-event:{end}", stream=True).text)[-1]
    assert last["type"] == ("error" if end == "error" else f"response.{end}")


@pytest.mark.parametrize(
    ("params", "status", "param"),
    [
        ({"model": None}, 400, "model"),
        ({"model": "every-event:x"}, 400, "model"),
        ({"input": None}, 400, None),
        ({"input": 7}, 400, "input"),
        ({"input": [7]}, 400, "input[0]"),
        ({"input": [{"type": "song"}]}, 400, "input[0].type"),
        ({"input": [{"role": "boss", "content": "x"}]}, 400, "input[0].role"),
        ({"input": [{"role": "user"}]}, 400, "input[0].content"),
        ({"input": [{"role": "user", "content": ["x"]}]}, 400, "input[0].content[0]"),
        ({"input": [{"role": "user", "content": [{"type": "text"}]}]}, 400, "input[0].content[0].type"),
        ({"input": [{"role": "user", "content": "x", "status": None}]}, 400, "input[0].status"),
        ({"input": [{"type": "function_call_output", "output": "x"}]}, 400, "input[0].call_id"),
        ({"background": True, "store": False}, 400, "background"),
        ({"truncation": "all"}, 400, "truncation"),
        ({"max_output_tokens": 0}, 400, "max_output_tokens"),
        ({"stream": "yes"}, 400, "stream"),
    ],
)
def test_bad_parameters_are_refused_by_name(
    http: httpx.Client, params: dict[str, Any], status: int, param: str | None
) -> None:
    refused(respond(http, **params), status, param)
