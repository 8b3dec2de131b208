"""The events that build up a finished response. A plain function of the response: the same ones at every replay."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from .replies import pieces

__all__ = ["events_of"]

Event = dict[str, Any]
Item = dict[str, Any]
HALF_WAY: dict[str, Any] = {
    "output": [],
    "usage": None,
    "completed_at": None,
    "error": None,
    "incomplete_details": None,
}


def events_of(response: dict[str, Any], *, every: bool = False, error: str | None = None) -> list[Event]:
    """All events from the response's creation to its end.

    Args:
        response: as it is at its end; its status says which end it comes to.
        every: put in the events that belong to no item, too.
        error: end with an `error` event with this message instead.
    """
    events = list(_unnumbered(response, every, error))
    for number, event in enumerate(events):
        event["sequence_number"] = number
    return events


def _unnumbered(response: dict[str, Any], every: bool, error: str | None) -> Iterator[Event]:
    queued = bool(response.get("background"))
    begun = response | HALF_WAY | {"status": "in_progress"}
    yield {"type": "response.created", "response": begun | {"status": "queued"} if queued else begun}
    if queued or every:
        yield {"type": "response.queued", "response": begun | {"status": "queued"}}
    yield {"type": "response.in_progress", "response": begun}
    for index, item in enumerate(response["output"]):
        yield from _item_events(index, item)
    if every:
        yield from _audio_events()
    if error is not None:
        yield {"type": "error", "code": "server_error", "message": error, "param": None}
    else:
        yield {"type": f"response.{response['status']}", "response": response}


def _item_events(index: int, item: Item) -> Iterator[Event]:
    stages = _STAGES.get(item["type"])
    yield {"type": "response.output_item.added", "output_index": index, "item": _at_its_beginning(item)}
    for event in stages(item) if stages else ():
        yield {"type": event.pop("type"), "output_index": index, **event}
    yield {"type": "response.output_item.done", "output_index": index, "item": item}


def _at_its_beginning(item: Item) -> Item:
    begun = dict(item)
    if "status" in item and not item["type"].endswith("_output"):
        begun["status"] = "in_progress"
    for name, empty in _EMPTY.get(item["type"], {}).items():
        begun[name] = empty
    return begun


_EMPTY: dict[str, dict[str, Any]] = {
    "message": {"content": []},
    "reasoning": {"summary": []},
    "function_call": {"arguments": ""},
    "custom_tool_call": {"input": ""},
    "mcp_call": {"arguments": "", "output": None, "error": None},
    "code_interpreter_call": {"code": "", "outputs": None},
    "image_generation_call": {"result": None},
    "file_search_call": {"results": None},
}


# The events between an item's beginning and its end, without their output_index


def _message(item: Item) -> Iterator[Event]:
    for at, part in enumerate(item["content"]):
        where = {"item_id": item["id"], "content_index": at}
        is_text = part["type"] == "output_text"
        begun: Item = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
        empty: Item = begun if is_text else {"type": "refusal", "refusal": ""}
        yield {"type": "response.content_part.added", **where, "part": empty}
        yield from _text(part, where) if is_text else _refusal(part, where)
        yield {"type": "response.content_part.done", **where, "part": part}


def _text(part: Item, where: dict[str, Any]) -> Iterator[Event]:
    logprobs = [_bare_logprob(entry) for entry in part.get("logprobs", ())]
    for number, piece in enumerate(pieces(part["text"])):
        own = logprobs[number : number + 1]
        yield {"type": "response.output_text.delta", **where, "delta": piece, "logprobs": own}
    for number, annotation in enumerate(part["annotations"]):
        added = {"annotation_index": number, "annotation": annotation}
        yield {"type": "response.output_text.annotation.added", **where, **added}
    yield {"type": "response.output_text.done", **where, "text": part["text"], "logprobs": logprobs}


def _bare_logprob(entry: dict[str, Any]) -> dict[str, Any]:
    """In events, log probabilities come without the tokens' bytes."""
    top = [{"token": each["token"], "logprob": each["logprob"]} for each in entry["top_logprobs"]]
    return {"token": entry["token"], "logprob": entry["logprob"], "top_logprobs": top}


def _refusal(part: Item, where: dict[str, Any]) -> Iterator[Event]:
    for piece in pieces(part["refusal"]):
        yield {"type": "response.refusal.delta", **where, "delta": piece}
    yield {"type": "response.refusal.done", **where, "refusal": part["refusal"]}


def _reasoning(item: Item) -> Iterator[Event]:
    for at, part in enumerate(item["summary"]):
        where = {"item_id": item["id"], "summary_index": at}
        yield {"type": "response.reasoning_summary_part.added", **where, "part": part | {"text": ""}}
        for piece in pieces(part["text"]):
            yield {"type": "response.reasoning_summary_text.delta", **where, "delta": piece}
        yield {"type": "response.reasoning_summary_text.done", **where, "text": part["text"]}
        yield {"type": "response.reasoning_summary_part.done", **where, "part": part}
    for at, part in enumerate(item.get("content") or ()):
        where = {"item_id": item["id"], "content_index": at}
        yield {"type": "response.content_part.added", **where, "part": part | {"text": ""}}
        for piece in pieces(part["text"]):
            yield {"type": "response.reasoning_text.delta", **where, "delta": piece}
        yield {"type": "response.reasoning_text.done", **where, "text": part["text"]}
        yield {"type": "response.content_part.done", **where, "part": part}


def _streamed(event: str, field: str) -> Callable[[Item], Iterator[Event]]:
    """For an item one of whose fields comes in deltas."""

    def stages(item: Item) -> Iterator[Event]:
        for piece in pieces(item[field]):
            yield {"type": f"{event}.delta", "item_id": item["id"], "delta": piece}
        yield {"type": f"{event}.done", "item_id": item["id"], field: item[field]}

    return stages


def _steps(kind: str, *names: str) -> Callable[[Item], Iterator[Event]]:
    """For an item that only reports how far it is."""

    def stages(item: Item) -> Iterator[Event]:
        for name in names:
            yield {"type": f"response.{kind}.{name}", "item_id": item["id"]}

    return stages


def _code_interpreter(item: Item) -> Iterator[Event]:
    yield from _steps("code_interpreter_call", "in_progress")(item)
    yield from _streamed("response.code_interpreter_call_code", "code")(item)
    yield from _steps("code_interpreter_call", "interpreting", "completed")(item)


def _image_generation(item: Item) -> Iterator[Event]:
    yield from _steps("image_generation_call", "in_progress", "generating")(item)
    partial = {"partial_image_index": 0, "partial_image_b64": item["result"]}
    yield {"type": "response.image_generation_call.partial_image", "item_id": item["id"], **partial}
    yield from _steps("image_generation_call", "completed")(item)


def _mcp_call(item: Item) -> Iterator[Event]:
    yield from _steps("mcp_call", "in_progress")(item)
    yield from _streamed("response.mcp_call_arguments", "arguments")(item)
    yield from _steps("mcp_call", "failed" if item["error"] else "completed")(item)


def _mcp_list_tools(item: Item) -> Iterator[Event]:
    return _steps("mcp_list_tools", "in_progress", "failed" if item["error"] else "completed")(item)


def _shell_call(item: Item) -> Iterator[Event]:
    kind = "response.shell_call_command"
    for at, command in enumerate(item["action"]["commands"]):
        yield {"type": f"{kind}.added", "command_index": at, "command": ""}
        for piece in pieces(command):
            yield {"type": f"{kind}.delta", "command_index": at, "delta": piece}
        yield {"type": f"{kind}.done", "command_index": at, "command": command}


def _shell_call_output(item: Item) -> Iterator[Event]:
    kind = "response.shell_call_output_content"
    for at, output in enumerate(item["output"]):
        where = {"item_id": item["id"], "command_index": at}
        delta = {name: output[name] for name in ("stdout", "stderr") if output[name]}
        yield {"type": f"{kind}.delta", **where, "delta": delta}
        yield {"type": f"{kind}.done", **where, "output": [output]}


_STAGES: dict[str, Callable[[Item], Iterator[Event]]] = {
    "message": _message,
    "reasoning": _reasoning,
    "function_call": _streamed("response.function_call_arguments", "arguments"),
    "custom_tool_call": _streamed("response.custom_tool_call_input", "input"),
    "web_search_call": _steps("web_search_call", "in_progress", "searching", "completed"),
    "file_search_call": _steps("file_search_call", "in_progress", "searching", "completed"),
    "code_interpreter_call": _code_interpreter,
    "image_generation_call": _image_generation,
    "mcp_call": _mcp_call,
    "mcp_list_tools": _mcp_list_tools,
    "compaction": _steps("compaction", "compacting"),
    "shell_call": _shell_call,
    "shell_call_output": _shell_call_output,
}


def _audio_events() -> Iterator[Event]:
    yield {"type": "response.audio.delta", "delta": "UklGRg=="}
    yield {"type": "response.audio.transcript.delta", "delta": "Hello"}
    yield {"type": "response.audio.transcript.done"}
    yield {"type": "response.audio.done"}
