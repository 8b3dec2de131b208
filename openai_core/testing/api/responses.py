"""Responses: made, streamed, stored, followed up, run in the background. Items: see input_items.py, output_items.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..engine.answers import Answer, EventAnswer, Refusal, event, json_answer
from ..engine.calls import Call, one_of, optional, required
from ..engine.state import State, StoredResponse, page
from . import output_items
from .conversations import add_items, items_of
from .input_items import count_tokens, listed, question, read_input, tool_result
from .replies import Reply, compose, pieces, words
from .response_events import events_of

__all__ = ["cancel", "create", "delete", "input_items", "input_tokens", "make", "retrieve", "settle"]

EVERY_EVENT = "every-event"
"""The model whose streams have every type of event. `every-event:failed`, `:incomplete` and `:error` end like that."""
ENDS = ("completed", "failed", "incomplete", "error")


def create(call: Call) -> Answer:
    """POST /responses"""
    body = call.json()
    stored = make(body, call.state, call.scripted)
    if body.get("stream"):
        return EventAnswer(_event_stream(stored, -1))
    if stored.response["background"]:
        stored.steps = ["queued", "in_progress"]
    return json_answer(_as_of_now(stored))


def make(
    body: dict[str, Any],
    state: State,
    scripted: Callable[[], Reply | None],
    cached: Mapping[str, StoredResponse] | None = None,
) -> StoredResponse:
    """Make a response, and keep it unless the request says otherwise.

    Args:
        body: the request.
        state: what the server remembers.
        scripted: gives the reply that the test asked for, if any.
        cached: responses that can be followed up although they were not kept.

    Raises:
        Refusal: the request is not what the API takes.
    """
    _check(body)
    conversation = _conversation(body)
    earlier = _previous_context(body, state, cached or {}) if conversation is None else items_of(state, conversation)
    given = read_input(body.get("input"), {item["id"]: item for item in earlier}, state)
    context = earlier + given
    response = _blank(body, state)
    every, end = _every_event(body["model"])
    if every:
        response["output"] = output_items.every_item(question(context), state)
        response["status"] = "failed" if end == "error" else end
    elif body.get("generate") is not False:
        _fill(response, body, context, scripted(), state)
    settle(response, context)
    stored = StoredResponse(response, context, every=every, error="the stream broke off" if end == "error" else None)
    if body.get("store") is not False:
        state.responses[response["id"]] = stored
    if conversation is not None:
        add_items(state, conversation, [*given, *response["output"]])
    return stored


def retrieve(call: Call) -> Answer:
    """GET /responses/{response_id}"""
    stored = _stored(call)
    if call.query.get("stream") == "true":
        after = call.query.get("starting_after", "-1")
        if not after.removeprefix("-").isdigit():
            raise Refusal(400, f"'starting_after' is {after!r}; expected a sequence number", param="starting_after")
        stored.steps.clear()
        return EventAnswer(_event_stream(stored, int(after)))
    return json_answer(_as_of_now(stored))


def delete(call: Call) -> Answer:
    """DELETE /responses/{response_id}"""
    _stored(call)
    del call.state.responses[call.args[0]]
    return json_answer({"id": call.args[0], "object": "response", "deleted": True})


def cancel(call: Call) -> Answer:
    """POST /responses/{response_id}/cancel"""
    stored = _stored(call)
    if not stored.response["background"]:
        raise Refusal(400, "only responses made with background=true can be cancelled")
    if stored.steps:
        stored.steps.clear()
        stored.response.update(status="cancelled", output=[], usage=None, completed_at=None)
    return json_answer(stored.response)


def input_items(call: Call) -> Answer:
    """GET /responses/{response_id}/input_items"""
    return json_answer(page([listed(item) for item in _stored(call).context], call.query))


def input_tokens(call: Call) -> Answer:
    """POST /responses/input_tokens"""
    body = call.json()
    earlier = _previous_context(body, call.state, {})
    given = read_input(body.get("input"), {item["id"]: item for item in earlier}, call.state)
    tokens = count_tokens(earlier + given, body.get("instructions"))
    return json_answer({"object": "response.input_tokens", "input_tokens": tokens})


def _stored(call: Call) -> StoredResponse:
    stored = call.state.responses.get(call.args[0])
    if stored is None:
        raise Refusal(404, f"no response has the id {call.args[0]!r}; those made with store=false are not kept")
    return stored


def _as_of_now(stored: StoredResponse) -> dict[str, Any]:
    """A response in the background goes one step further at every look."""
    if not stored.steps:
        return stored.response
    return stored.response | {"status": stored.steps.pop(0), "output": [], "usage": None, "completed_at": None}


def _event_stream(stored: StoredResponse, after: int) -> Iterator[bytes]:
    for each in events_of(stored.response, every=stored.every, error=stored.error):
        if each["sequence_number"] > after:
            yield event(each, each["type"])


# Reading a request


def _check(body: dict[str, Any]) -> None:
    required(body, "model", str)
    for name, highest in (("temperature", 2), ("top_p", 1)):
        optional(body, name, (int, float), minimum=0, maximum=highest)
    for name, kind in (("tools", list), ("metadata", dict), ("text", dict), ("reasoning", dict), ("include", list)):
        optional(body, name, kind)
    for name in ("stream", "store", "background", "parallel_tool_calls"):
        optional(body, name, bool)
    optional(body, "max_output_tokens", int, minimum=1)
    optional(body, "top_logprobs", int, minimum=0, maximum=20)
    one_of(optional(body, "truncation", str, default="disabled"), ("auto", "disabled"), "truncation")
    if body.get("input") is None and body.get("prompt") is None:
        raise Refusal(400, "one of 'input' and 'prompt' is required", code="missing_required_parameter")
    if body.get("background") and body.get("store") is False:
        raise Refusal(400, "'background' takes store=true", param="background")


def _previous_context(body: dict[str, Any], state: State, cached: Mapping[str, StoredResponse]) -> list[dict[str, Any]]:
    wanted = optional(body, "previous_response_id", str)
    if wanted is None:
        return []
    previous = cached.get(wanted) or state.responses.get(wanted)
    if previous is None:
        message = f"no response has the id {wanted!r}"
        raise Refusal(400, message, param="previous_response_id", code="previous_response_not_found")
    said: list[dict[str, Any]] = previous.response["output"]
    return previous.context + said


def _conversation(body: dict[str, Any]) -> str | None:
    """The id of the conversation that a response continues."""
    wanted: str | dict[str, Any] | None = optional(body, "conversation", (str, dict))
    if wanted is not None and body.get("previous_response_id") is not None:
        raise Refusal(400, "'conversation' and 'previous_response_id' exclude each other", param="conversation")
    return wanted if wanted is None or isinstance(wanted, str) else str(required(wanted, "id", str))


def _every_event(model: str) -> tuple[bool, str]:
    name, _, end = model.partition(":")
    return name == EVERY_EVENT, one_of(end or "completed", ENDS, "model") if name == EVERY_EVENT else "completed"


# Making a response


def _blank(body: dict[str, Any], state: State) -> dict[str, Any]:
    """A response with what the request says, and nothing said yet."""
    conversation = body.get("conversation")
    return {
        "id": state.new_id("resp_"),
        "object": "response",
        "created_at": state.now(),
        "status": "completed",
        "background": bool(body.get("background")),
        "completed_at": None,
        "conversation": {"id": conversation} if isinstance(conversation, str) else conversation,
        "error": None,
        "incomplete_details": None,
        "instructions": body.get("instructions"),
        "max_output_tokens": body.get("max_output_tokens"),
        "max_tool_calls": body.get("max_tool_calls"),
        "metadata": _object(body, "metadata"),
        "model": body["model"],
        "output": [],
        "parallel_tool_calls": body.get("parallel_tool_calls") is not False,
        "previous_response_id": body.get("previous_response_id"),
        "prompt_cache_key": body.get("prompt_cache_key"),
        "reasoning": {"effort": None, "summary": None} | _object(body, "reasoning"),
        "safety_identifier": body.get("safety_identifier"),
        "service_tier": "default",
        "temperature": body.get("temperature", 1.0),
        "text": {"format": {"type": "text"}, "verbosity": "medium"} | _object(body, "text"),
        "tool_choice": body.get("tool_choice") or "auto",
        "tools": [_tool(tool) for tool in body.get("tools") or ()],
        "top_logprobs": body.get("top_logprobs") or 0,
        "top_p": body.get("top_p", 1.0),
        "truncation": body.get("truncation") or "disabled",
        "usage": None,
        "user": body.get("user"),
    }


def _object(body: dict[str, Any], name: str) -> dict[str, Any]:
    return body.get(name) or {}


def _tool(tool: dict[str, Any]) -> dict[str, Any]:
    """A tool as the API repeats it, with what it takes for granted."""
    if tool.get("type") == "function":
        assumed: dict[str, Any] = {"description": None, "strict": True, "parameters": {}}
        return assumed | tool
    return tool


def _fill(
    response: dict[str, Any], body: dict[str, Any], context: list[dict[str, Any]], scripted: Reply | None, state: State
) -> None:
    """Say something."""
    asked = question(context)
    hosted = output_items.hosted_calls(response["tools"], response["tool_choice"], asked, state)
    reply = scripted or _compose(response, body, context, asked, with_tools=not hosted)
    if reply.error is not None:
        response.update(status="failed", error={"code": "server_error", "message": reply.error})
        return
    include: list[str] = body.get("include") or []
    wants_logprobs = "message.output_text.logprobs" in include or body.get("top_logprobs") is not None
    items, cut = output_items.from_reply(
        reply,
        state,
        top_logprobs=response["top_logprobs"] if wants_logprobs else None,
        limit=body.get("max_output_tokens"),
        show_reasoning=scripted is not None,
    )
    for item in items:
        if item["type"] == "reasoning" and "reasoning.encrypted_content" in include:
            item["encrypted_content"] = "ZW5jcnlwdGVk"
    if cut or reply.finish:
        reason = "content_filter" if reply.finish == "content_filter" else "max_output_tokens"
        response.update(status="incomplete", incomplete_details={"reason": reason})
    response["output"] = hosted + items


def _compose(
    response: dict[str, Any], body: dict[str, Any], context: list[dict[str, Any]], asked: str, *, with_tools: bool
) -> Reply:
    reply = compose(
        asked,
        tools=response["tools"] if with_tools else (),
        tool_choice=response["tool_choice"],
        output_format=response["text"].get("format"),
        tool_result=tool_result(context),
    )
    if response["reasoning"]["summary"] is None:
        return reply
    return Reply(text=reply.text, tool_calls=reply.tool_calls, reasoning=f"The user said: {asked}")


def settle(response: dict[str, Any], context: list[dict[str, Any]]) -> None:
    """Count the tokens and note the end."""
    if response["status"] == "failed":
        response["error"] = response["error"] or {"code": "server_error", "message": "the model failed"}
        return
    if response["status"] == "incomplete":
        response["incomplete_details"] = response["incomplete_details"] or {"reason": "max_output_tokens"}
    else:
        response["completed_at"] = response["created_at"]
    read = count_tokens(context, response["instructions"])
    reasoning = sum(_said(item) for item in response["output"] if item["type"] == "reasoning")
    written = sum(_said(item) for item in response["output"])
    response["usage"] = {
        "input_tokens": read,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": written,
        "output_tokens_details": {"reasoning_tokens": reasoning},
        "total_tokens": read + written,
    }


def _said(item: dict[str, Any]) -> int:
    parts = (item.get("content") or ()) if item["type"] == "message" else item.get("summary", ())
    text = sum(len(pieces(part.get("text", part.get("refusal", "")))) for part in parts)
    called = item.get("arguments", item.get("input", ""))
    return text + (words(called) if isinstance(called, str) else 0)
