"""Assistants: threads, messages and runs."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_core import AsyncOpenAI
from openai_core.testing import LocalServer, Reply, ToolCall

from .exchanges import refused

WEATHER = {
    "type": "function",
    "function": {"name": "weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}},
}


def assistant(api: httpx.Client, **params: Any) -> str:
    return api.post("/assistants", json={"model": "gpt-4o", "instructions": "Be kind."} | params).json()["id"]


def thread(api: httpx.Client, text: str = "hello") -> str:
    return api.post("/threads", json={"messages": [{"role": "user", "content": text}]}).json()["id"]


def messages(api: httpx.Client, thread_id: str, **query: Any) -> list[tuple[str, str]]:
    data = api.get(f"/threads/{thread_id}/messages", params={"order": "asc"} | query).json()["data"]
    return [(each["role"], each["content"][0]["text"]["value"]) for each in data]


def names(text: str) -> list[str]:
    return [line.removeprefix("event: ") for line in text.split("\n") if line.startswith("event: ")]


def test_a_run_answers_the_last_message(api: httpx.Client) -> None:
    one, where = assistant(api), thread(api)
    given = {"assistant_id": one, "additional_messages": [{"role": "user", "content": "how are you?"}]}
    run = api.post(f"/threads/{where}/runs", json=given).json()
    assert (run["status"], run["model"], run["instructions"]) == ("completed", "gpt-4o", "Be kind.")
    assert messages(api, where)[-1] == ("assistant", "You said: how are you?")
    assert messages(api, where, run_id=run["id"]) == [("assistant", "You said: how are you?")]
    (step,) = api.get(f"/threads/{where}/runs/{run['id']}/steps").json()["data"]
    assert (step["type"], step["status"]) == ("message_creation", "completed")
    assert api.get(f"/threads/{where}/runs/{run['id']}/steps/{step['id']}").json() == step
    assert api.get(f"/threads/{where}/runs").json()["data"] == [run]


def test_a_run_streams_each_stage(api: httpx.Client) -> None:
    given = {
        "assistant_id": assistant(api),
        "stream": True,
        "thread": {"messages": [{"role": "user", "content": "hi"}]},
    }
    told = names(api.post("/threads/runs", json=given).text)
    assert told == [
        "thread.created",
        "thread.run.created",
        "thread.run.queued",
        "thread.run.in_progress",
        "thread.run.step.created",
        "thread.run.step.in_progress",
        "thread.message.created",
        "thread.message.in_progress",
        "thread.message.delta",
        "thread.message.delta",
        "thread.message.delta",
        "thread.message.completed",
        "thread.run.step.completed",
        "thread.run.completed",
        "done",
    ]


def test_a_run_waits_for_the_results_of_functions(api: httpx.Client, server: LocalServer) -> None:
    where = thread(api)
    given = {"assistant_id": assistant(api, tools=[WEATHER]), "tool_choice": "required"}
    run = api.post(f"/threads/{where}/runs", json=given).json()
    assert run["status"] == "requires_action"
    (called,) = run["required_action"]["submit_tool_outputs"]["tool_calls"]
    assert called["function"]["name"] == "weather"
    path = f"/threads/{where}/runs/{run['id']}"
    refused(api.post(f"{path}/submit_tool_outputs", json={"tool_outputs": []}), 400, "tool_outputs")
    outputs = {"tool_outputs": [{"tool_call_id": called["id"], "output": "rain"}]}
    told = names(api.post(f"{path}/submit_tool_outputs", json=outputs | {"stream": True}).text)
    assert (told[0], told[-2]) == ("thread.run.in_progress", "thread.run.completed")
    assert messages(api, where)[-1] == ("assistant", "The tool says: rain")
    refused(api.post(f"{path}/submit_tool_outputs", json=outputs), 400)
    _, calls = api.get(f"{path}/steps").json()["data"]
    assert calls["step_details"]["tool_calls"][0]["function"]["output"] == "rain"


def test_calls_of_functions_are_streamed(api: httpx.Client, server: LocalServer) -> None:
    with server.reply(Reply(tool_calls=[ToolCall("weather", "{}")])):
        given = {"assistant_id": assistant(api), "stream": True}
        told = names(api.post(f"/threads/{thread(api)}/runs", json=given).text)
    assert told[-3:] == ["thread.run.step.delta", "thread.run.requires_action", "done"]


def test_a_waiting_run_can_be_cancelled(api: httpx.Client, server: LocalServer) -> None:
    where = thread(api)
    with server.reply(Reply(tool_calls=[ToolCall("weather", "{}")])):
        run = api.post(f"/threads/{where}/runs", json={"assistant_id": assistant(api)}).json()
    path = f"/threads/{where}/runs/{run['id']}"
    assert api.post(path, json={"metadata": {"a": "b"}}).json()["metadata"] == {"a": "b"}
    assert api.post(f"{path}/cancel").json()["status"] == "cancelling"
    assert api.get(path).json()["status"] == "cancelled"
    refused(api.post(f"{path}/cancel"), 400)


def test_a_run_can_fail(api: httpx.Client, server: LocalServer) -> None:
    with server.reply(Reply(error="tired")):
        run = api.post(f"/threads/{thread(api)}/runs", json={"assistant_id": assistant(api)}).json()
    assert (run["status"], run["last_error"]["message"]) == ("failed", "tired")


def test_assistants_threads_and_messages_are_changed_and_deleted(api: httpx.Client) -> None:
    one, where = assistant(api), thread(api)
    assert api.post(f"/assistants/{one}", json={"name": "Ann"}).json()["name"] == "Ann"
    assert [each["id"] for each in api.get("/assistants").json()["data"]] == [one]
    assert api.delete(f"/assistants/{one}").json()["deleted"]
    refused(api.get(f"/assistants/{one}"), 404, "id")
    said = api.post(f"/threads/{where}/messages", json={"role": "user", "content": "x"}).json()["id"]
    path = f"/threads/{where}/messages/{said}"
    assert api.post(path, json={"metadata": {"a": "b"}}).json()["metadata"] == {"a": "b"}
    assert api.get(path).json()["metadata"] == {"a": "b"}
    assert api.delete(path).json()["object"] == "thread.message.deleted"
    assert api.post(f"/threads/{where}", json={"metadata": {"c": "d"}}).json()["metadata"] == {"c": "d"}
    assert api.get(f"/threads/{where}").json()["metadata"] == {"c": "d"}
    assert api.delete(f"/threads/{where}").json()["object"] == "thread.deleted"
    refused(api.get(f"/threads/{where}/messages"), 404, "id")


@pytest.mark.anyio
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
async def test_the_clients_stream_tells_events_apart_by_name(api: httpx.Client, server: LocalServer) -> None:
    one, where = assistant(api), thread(api)
    async with AsyncOpenAI(base_url=server.base_url, api_key="k", _strict_response_validation=True) as client:
        stream = await client.beta.threads.runs.create(where, assistant_id=one, stream=True)
        events = [event async for event in stream]
    assert [event.event for event in events][-1] == "thread.run.completed"
    text = [event.data.delta.content[0].text.value for event in events if event.event == "thread.message.delta"]
    assert "".join(text) == "You said: hello"
