"""Assistants, threads and their messages. What answers them: see runs.py."""

from __future__ import annotations

from typing import Any

from ..engine import objects
from ..engine.answers import Answer, json_answer
from ..engine.calls import Call, inner

__all__ = [
    "ASSISTANT",
    "MESSAGE",
    "THREAD",
    "add_message",
    "create",
    "create_assistant",
    "create_message",
    "delete",
    "delete_assistant",
    "delete_message",
    "list_assistants",
    "list_messages",
    "make_thread",
    "retrieve",
    "retrieve_assistant",
    "retrieve_message",
    "update",
    "update_assistant",
    "update_message",
]

ASSISTANT = "assistant"
THREAD = "thread"
MESSAGE = "thread.message"
_SETTINGS = ("model", "name", "description", "instructions", "tools", "tool_resources", "metadata", "temperature")
_ALL_SETTINGS = (*_SETTINGS, "top_p", "response_format")


# Assistants


def create_assistant(call: Call) -> Answer:
    """POST /assistants"""
    usual: dict[str, Any] = {
        "name": None,
        "description": None,
        "instructions": None,
        "tools": [],
        "tool_resources": {},
        "metadata": {},
        "temperature": 1.0,
        "top_p": 1.0,
        "response_format": "auto",
    }
    given = {name: call.given[name] for name in _ALL_SETTINGS if call.given.get(name) is not None}
    return json_answer(objects.add(call, ASSISTANT, "asst_", usual | given))


def retrieve_assistant(call: Call) -> Answer:
    """GET /assistants/{assistant_id}"""
    return json_answer(objects.find(call, ASSISTANT, call.args[0]))


def list_assistants(call: Call) -> Answer:
    """GET /assistants"""
    return objects.listing(call, ASSISTANT)


def update_assistant(call: Call) -> Answer:
    """POST /assistants/{assistant_id}"""
    return objects.change(objects.find(call, ASSISTANT, call.args[0]), call, *_ALL_SETTINGS)


def delete_assistant(call: Call) -> Answer:
    """DELETE /assistants/{assistant_id}"""
    return objects.deleted(call, ASSISTANT, call.args[0])


# Threads


def create(call: Call) -> Answer:
    """POST /threads"""
    return json_answer(make_thread(call, call.given))


def make_thread(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    """A thread with the messages that the request gives."""
    fields = {name: inner(given, name) for name in ("metadata", "tool_resources")}
    thread = objects.add(call, THREAD, "thread_", fields)
    for message in given.get("messages") or ():
        add_message(call, thread["id"], message)
    return thread


def retrieve(call: Call) -> Answer:
    """GET /threads/{thread_id}"""
    return json_answer(objects.find(call, THREAD, call.args[0]))


def update(call: Call) -> Answer:
    """POST /threads/{thread_id}"""
    return objects.change(objects.find(call, THREAD, call.args[0]), call, "metadata", "tool_resources")


def delete(call: Call) -> Answer:
    """DELETE /threads/{thread_id}"""
    return objects.deleted(call, THREAD, call.args[0])


# Messages


def create_message(call: Call) -> Answer:
    """POST /threads/{thread_id}/messages"""
    thread = objects.find(call, THREAD, call.args[0])
    return json_answer(add_message(call, thread["id"], call.given))


def add_message(call: Call, thread_id: str, given: dict[str, Any], **run: Any) -> dict[str, Any]:
    """Put a message at a thread's end.

    Args:
        run: `run_id` and `assistant_id` of a message that a run wrote.
    """
    content = given["content"]
    parts = [{"type": "text", "text": content}] if isinstance(content, str) else list(content)
    fields: dict[str, Any] = {
        "thread_id": thread_id,
        "role": given["role"],
        "content": [_part(part) for part in parts],
        "attachments": given.get("attachments") or [],
        "metadata": given.get("metadata") or {},
        "assistant_id": None,
        "run_id": None,
        "status": "completed",
        "completed_at": None,
        "incomplete_at": None,
        "incomplete_details": None,
    }
    made = objects.add(call, MESSAGE, "msg_", fields | run)
    made["completed_at"] = made["created_at"]
    return made


def retrieve_message(call: Call) -> Answer:
    """GET /threads/{thread_id}/messages/{message_id}"""
    return json_answer(_message(call))


def list_messages(call: Call) -> Answer:
    """GET /threads/{thread_id}/messages"""
    thread = objects.find(call, THREAD, call.args[0])
    run_id = call.query.get("run_id")
    return objects.listing(
        call, MESSAGE, lambda each: each["thread_id"] == thread["id"] and run_id in (None, each["run_id"])
    )


def update_message(call: Call) -> Answer:
    """POST /threads/{thread_id}/messages/{message_id}"""
    return objects.change(_message(call), call, "metadata")


def delete_message(call: Call) -> Answer:
    """DELETE /threads/{thread_id}/messages/{message_id}"""
    return objects.deleted(call, MESSAGE, call.args[1], thread_id=call.args[0])


def _message(call: Call) -> dict[str, Any]:
    return objects.find(call, MESSAGE, call.args[1], thread_id=call.args[0])


def _part(part: dict[str, Any]) -> dict[str, Any]:
    if part["type"] == "text":
        return {"type": "text", "text": {"value": part["text"], "annotations": []}}
    return part
