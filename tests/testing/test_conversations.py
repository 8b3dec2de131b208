"""Conversations, and the responses that go on in them."""

from __future__ import annotations

from typing import Any

import httpx

from .exchanges import refused


def say(text: str, role: str = "user") -> dict[str, Any]:
    return {"type": "message", "role": role, "content": text}


def texts(api: httpx.Client, conversation: str) -> list[str]:
    items = api.get(f"/conversations/{conversation}/items", params={"order": "asc"}).json()["data"]
    return [item["content"][0]["text"] for item in items]


def test_a_conversation_keeps_its_items(api: httpx.Client) -> None:
    made = api.post("/conversations", json={"items": [say("one")], "metadata": {"a": "b"}}).json()
    path = f"/conversations/{made['id']}"
    added = api.post(f"{path}/items", json={"items": [say("two"), say("three", "assistant")]}).json()
    assert (added["first_id"], added["last_id"]) == (added["data"][0]["id"], added["data"][1]["id"])
    assert texts(api, made["id"]) == ["one", "two", "three"]
    item = added["data"][0]["id"]
    assert api.get(f"{path}/items/{item}").json()["content"][0]["text"] == "two"
    assert api.delete(f"{path}/items/{item}").json() == made
    assert texts(api, made["id"]) == ["one", "three"]
    refused(api.get(f"{path}/items/{item}"), 404, "id")


def test_a_conversation_is_changed_and_deleted(api: httpx.Client) -> None:
    made = api.post("/conversations", json={}).json()
    path = f"/conversations/{made['id']}"
    assert api.post(path, json={"metadata": {"c": "d"}}).json()["metadata"] == {"c": "d"}
    assert api.delete(path).json()["object"] == "conversation.deleted"
    refused(api.get(path), 404, "id")


def test_responses_read_a_conversation_and_add_to_it(api: httpx.Client) -> None:
    id = api.post("/conversations", json={"items": [say("earlier")]}).json()["id"]
    asked = {"model": "gpt-5", "input": "hello", "conversation": id}
    first = api.post("/responses", json=asked).json()
    assert first["conversation"] == {"id": id}
    api.post("/responses", json=asked | {"conversation": {"id": id}, "input": "again"})
    assert texts(api, id) == ["earlier", "hello", "You said: hello", "again", "You said: again"]
    listed = api.get(f"/responses/{first['id']}/input_items", params={"order": "asc"}).json()["data"]
    assert [item["content"][0]["text"] for item in listed] == ["earlier", "hello"]


def test_a_conversation_must_be_there_and_be_the_only_context(api: httpx.Client) -> None:
    asked = {"model": "gpt-5", "input": "hello", "conversation": "conv_9"}
    refused(api.post("/responses", json=asked), 404, "conversation")
    refused(api.post("/responses", json=asked | {"previous_response_id": "resp_1"}), 400, "conversation")
