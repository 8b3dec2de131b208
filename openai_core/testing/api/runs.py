"""Runs of assistants: done at once, unless they wait for the results of functions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..engine import objects
from ..engine.answers import Answer, EventAnswer, Refusal, event, json_answer
from ..engine.calls import Call
from .replies import Reply, compose, pieces, text_of, words
from .run_steps import add_step, step_events
from .threads import ASSISTANT, MESSAGE, THREAD, add_message, make_thread

__all__ = ["cancel", "create", "create_and_run", "listing", "retrieve", "submit", "update"]

RUN = "thread.run"
_STEPS = ("created", "queued", "in_progress")


def create(call: Call) -> Answer:
    """POST /threads/{thread_id}/runs"""
    thread = objects.find(call, THREAD, call.args[0])
    for message in call.given.get("additional_messages") or ():
        add_message(call, thread["id"], message)
    return _started(call, thread, [])


def create_and_run(call: Call) -> Answer:
    """POST /threads/runs"""
    thread = make_thread(call, call.given.get("thread") or {})
    return _started(call, thread, [event(thread, "thread.created")])


def retrieve(call: Call) -> Answer:
    """GET /threads/{thread_id}/runs/{run_id}"""
    return json_answer(_run(call))


def listing(call: Call) -> Answer:
    """GET /threads/{thread_id}/runs"""
    thread = objects.find(call, THREAD, call.args[0])
    return objects.listing(call, RUN, lambda each: each["thread_id"] == thread["id"])


def update(call: Call) -> Answer:
    """POST /threads/{thread_id}/runs/{run_id}"""
    return objects.change(_run(call), call, "metadata")


def cancel(call: Call) -> Answer:
    """POST /threads/{thread_id}/runs/{run_id}/cancel"""
    run = _run(call)
    if run["status"] != "requires_action":
        raise Refusal(400, f"the run {run['id']!r} is {run['status']}; it cannot be cancelled")
    answer = json_answer(run | {"status": "cancelling", "required_action": None})
    run.update(status="cancelled", required_action=None, cancelled_at=call.state.now())
    return answer


def submit(call: Call) -> Answer:
    """POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs"""
    run = _run(call)
    if run["status"] != "requires_action":
        raise Refusal(400, f"the run {run['id']!r} is {run['status']}; it does not wait for results of tools")
    wanted = {each["id"] for each in run["required_action"]["submit_tool_outputs"]["tool_calls"]}
    outputs = {each.get("tool_call_id"): each.get("output") or "" for each in call.given["tool_outputs"]}
    if wanted != outputs.keys():
        raise Refusal(400, f"expected results for {', '.join(sorted(wanted))}", param="tool_outputs")
    run.update(status="in_progress", required_action=None)
    for step in call.state.table("thread.run.step").values():
        if step["run_id"] == run["id"] and step["status"] == "in_progress":
            step.update(status="completed", completed_at=call.state.now())
            for each in step["step_details"]["tool_calls"]:
                each["function"]["output"] = outputs[each["id"]]
    result = " ".join(outputs.values())
    reply = call.scripted() or compose(_question(call, run["thread_id"]), tool_result=result)
    events = [event(run, "thread.run.in_progress"), *_answer(call, run, reply)]
    return _run_answer(call, run, events)


def _run(call: Call) -> dict[str, Any]:
    return objects.find(call, RUN, call.args[1], thread_id=call.args[0])


# How one goes


def _started(call: Call, thread: dict[str, Any], events: list[bytes]) -> Answer:
    assistant = objects.find(call, ASSISTANT, call.given["assistant_id"])
    run = _made(call, thread, assistant)
    for status in _STEPS:
        shown = run | {"status": "queued" if status == "created" else status, "started_at": None}
        events.append(event(shown, f"thread.run.{status}"))
    reply = call.scripted() or compose(
        _question(call, thread["id"]), tools=run["tools"], tool_choice=run["tool_choice"]
    )
    events += _answer(call, run, reply)
    return _run_answer(call, run, events)


def _run_answer(call: Call, run: dict[str, Any], events: list[bytes]) -> Answer:
    if call.given.get("stream"):
        return EventAnswer([*events, b"event: done\ndata: [DONE]\n\n"])
    return json_answer(run)


def _made(call: Call, thread: dict[str, Any], assistant: dict[str, Any]) -> dict[str, Any]:
    given = call.given

    def chosen(name: str, usual: Any = None) -> Any:
        return usual if given.get(name) is None else given[name]

    instructions = chosen("instructions", assistant["instructions"]) or ""
    if extra := given.get("additional_instructions"):
        instructions = f"{instructions} {extra}".strip()
    fields: dict[str, Any] = {
        "thread_id": thread["id"],
        "assistant_id": assistant["id"],
        "status": "in_progress",
        "instructions": instructions,
        "model": chosen("model", assistant["model"]),
        "tools": chosen("tools", assistant["tools"]),
        "tool_choice": chosen("tool_choice", "auto"),
        "parallel_tool_calls": chosen("parallel_tool_calls", True),
        "temperature": chosen("temperature", assistant["temperature"]),
        "top_p": chosen("top_p", assistant["top_p"]),
        "response_format": chosen("response_format", assistant["response_format"]),
        "max_completion_tokens": given.get("max_completion_tokens"),
        "max_prompt_tokens": given.get("max_prompt_tokens"),
        "truncation_strategy": chosen("truncation_strategy", {"type": "auto", "last_messages": None}),
        "metadata": chosen("metadata", {}),
        "required_action": None,
        "last_error": None,
        "incomplete_details": None,
        "usage": None,
        "expires_at": None,
        "started_at": None,
        "cancelled_at": None,
        "completed_at": None,
        "failed_at": None,
    }
    run = objects.add(call, RUN, "run_", fields)
    run["started_at"] = run["created_at"]
    return run


def _question(call: Call, thread_id: str) -> str:
    """What the user said last."""
    said = [
        message
        for message in call.state.table(MESSAGE).values()
        if message["thread_id"] == thread_id and message["role"] == "user"
    ]
    if not said:
        return ""
    return " ".join(part["text"]["value"] for part in said[-1]["content"] if part["type"] == "text")


def _answer(call: Call, run: dict[str, Any], reply: Reply) -> Iterator[bytes]:
    """Let the run do what the reply says."""
    if reply.error is not None:
        error = {"code": "server_error", "message": reply.error}
        run.update(status="failed", failed_at=call.state.now(), last_error=error)
        yield event(run, "thread.run.failed")
    elif reply.tool_calls:
        calls = [
            {
                "id": call.state.new_id("call_"),
                "type": "function",
                "function": {"name": each.name, "arguments": each.arguments},
            }
            for each in reply.tool_calls
        ]
        yield from step_events(add_step(call, run, {"type": "tool_calls", "tool_calls": calls}, done=False))
        action = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": calls}}
        run.update(status="requires_action", required_action=action)
        yield event(run, "thread.run.requires_action")
    else:
        yield from _said(call, run, reply.text or reply.refusal or "")


def _said(call: Call, run: dict[str, Any], text: str) -> Iterator[bytes]:
    given = {"role": "assistant", "content": text}
    message = add_message(call, run["thread_id"], given, run_id=run["id"], assistant_id=run["assistant_id"])
    details = {"type": "message_creation", "message_creation": {"message_id": message["id"]}}
    step = add_step(call, run, details, done=True)
    yield from step_events(step | {"status": "in_progress", "completed_at": None})
    unsaid: dict[str, Any] = message | {"status": "in_progress", "content": [], "completed_at": None}
    yield event(unsaid, "thread.message.created")
    yield event(unsaid, "thread.message.in_progress")
    for piece in pieces(text):
        content = [{"index": 0, "type": "text", "text": {"value": piece}}]
        delta = {"id": message["id"], "object": "thread.message.delta", "delta": {"content": content}}
        yield event(delta, "thread.message.delta")
    yield event(message, "thread.message.completed")
    yield event(step, "thread.run.step.completed")
    read, written = words(text_of(run["instructions"])), len(pieces(text))
    usage = {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written}
    run.update(status="completed", completed_at=call.state.now(), usage=usage)
    yield event(run, "thread.run.completed")
