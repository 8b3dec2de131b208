"""Chat completions: made, streamed, and stored. The words come from replies.py."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..engine.answers import DONE, Answer, EventAnswer, Refusal, event, json_answer
from ..engine.calls import Call, one_of, optional, required
from ..engine.json_values import is_array, is_object
from ..engine.state import State, StoredCompletion, page
from .output_items import token_logprob
from .replies import Reply, compose, pieces, text_of, words

__all__ = ["create", "delete", "listing", "messages", "retrieve", "update"]

ROLES = ("developer", "system", "user", "assistant", "tool", "function")
FORMATS = ("text", "json_object", "json_schema")
FINGERPRINT = "fp_local"


@dataclass(frozen=True, slots=True)
class Question:
    """A request body, checked."""

    model: str
    messages: list[dict[str, Any]]
    n: int
    limit: int | None
    stop: tuple[str, ...]
    top_logprobs: int | None
    """None: no log probabilities at all."""
    stream: bool
    include_usage: bool
    store: bool
    body: dict[str, Any]


def create(call: Call) -> Answer:
    """POST /chat/completions"""
    question = _check(call.json())
    reply = call.scripted() or _compose(question)
    if reply.error is not None:
        raise Refusal(500, reply.error, type="server_error")
    choices = [_choice(index, question, reply, call.state) for index in range(question.n)]
    completion: dict[str, Any] = {
        "id": call.state.new_id("chatcmpl-"),
        "object": "chat.completion",
        "created": call.state.now(),
        "model": question.model,
        "choices": choices,
        "usage": _usage(question, choices),
        "service_tier": "default",
        "system_fingerprint": FINGERPRINT,
    }
    if question.store:
        stored: dict[str, Any] = completion | {"metadata": question.body.get("metadata") or {}}
        call.state.completions[completion["id"]] = StoredCompletion(stored, _stored_messages(completion, question))
    if question.stream:
        return EventAnswer(_chunks(completion, question))
    return json_answer(completion)


def retrieve(call: Call) -> Answer:
    """GET /chat/completions/{completion_id}"""
    return json_answer(_stored(call).completion)


def update(call: Call) -> Answer:
    """POST /chat/completions/{completion_id}"""
    stored = _stored(call)
    stored.completion["metadata"] = required(call.json(), "metadata", dict)
    return json_answer(stored.completion)


def delete(call: Call) -> Answer:
    """DELETE /chat/completions/{completion_id}"""
    _stored(call)
    del call.state.completions[call.args[0]]
    return json_answer({"object": "chat.completion.deleted", "id": call.args[0], "deleted": True})


def listing(call: Call) -> Answer:
    """GET /chat/completions"""
    wanted = {name[9:-1]: value for name, value in call.query.items() if name.startswith("metadata[")}
    model = call.query.get("model")
    found = [
        stored.completion
        for stored in call.state.completions.values()
        if (model is None or stored.completion["model"] == model)
        and wanted.items() <= stored.completion["metadata"].items()
    ]
    return json_answer(page(found, call.query, default_order="asc"))


def messages(call: Call) -> Answer:
    """GET /chat/completions/{completion_id}/messages"""
    return json_answer(page(_stored(call).messages, call.query, default_order="asc"))


def _stored(call: Call) -> StoredCompletion:
    stored = call.state.completions.get(call.args[0])
    if stored is None:
        raise Refusal(
            404, f"no stored completion has the id {call.args[0]!r}; only those made with store=true are kept"
        )
    return stored


# Reading a request


def _check(body: dict[str, Any]) -> Question:
    for name, highest in (("temperature", 2), ("top_p", 1)):
        optional(body, name, (int, float), minimum=0, maximum=highest)
    for name in ("frequency_penalty", "presence_penalty"):
        optional(body, name, (int, float), minimum=-2, maximum=2)
    stop = optional(body, "stop", (str, list), default=[])
    options = optional(body, "stream_options", dict, default={})
    stream = optional(body, "stream", bool, default=False)
    if options and not stream:
        raise Refusal(400, "'stream_options' takes effect only with stream=true", param="stream_options")
    logprobs = optional(body, "logprobs", bool, default=False)
    top = optional(body, "top_logprobs", int, minimum=0, maximum=20)
    if top is not None and not logprobs:
        raise Refusal(400, "'top_logprobs' takes effect only with logprobs=true", param="top_logprobs")
    output_format = optional(body, "response_format", dict, default={"type": "text"})
    one_of(output_format.get("type", ""), FORMATS, "response_format.type")
    limit = optional(body, "max_completion_tokens", int, minimum=1) or optional(body, "max_tokens", int, minimum=1)
    _check_tools(body)
    return Question(
        model=required(body, "model", str),
        messages=_check_messages(required(body, "messages", list)),
        n=optional(body, "n", int, minimum=1, maximum=128, default=1),
        limit=limit,
        stop=(stop,) if isinstance(stop, str) else tuple(stop),
        top_logprobs=(top or 0) if logprobs else None,
        stream=stream,
        include_usage=bool(options.get("include_usage")),
        store=optional(body, "store", bool, default=False),
        body=body,
    )


def _check_messages(found: list[Any]) -> list[dict[str, Any]]:
    if not found:
        raise Refusal(400, "'messages' is empty; expected at least one message", param="messages", code="empty_array")
    for index, message in enumerate(found):
        where = f"messages[{index}]"
        if not is_object(message):
            raise Refusal(400, f"'{where}' is not an object", param=where, code="invalid_type")
        one_of(str(message.get("role")), ROLES, f"{where}.role")
        if message.get("content") is None and message["role"] != "assistant":
            raise Refusal(400, f"'{where}.content' is missing", param=f"{where}.content", code="invalid_type")
    return found


def _check_tools(body: Mapping[str, Any]) -> None:
    tools = optional(body, "tools", list, default=[])
    for index, tool in enumerate(tools):
        if not is_object(tool):
            raise Refusal(400, f"'tools[{index}]' is not an object", param=f"tools[{index}]", code="invalid_type")
        kind = one_of(str(tool.get("type")), ("function", "custom"), f"tools[{index}].type")
        inner = tool.get(kind)
        if not is_object(inner) or not inner.get("name"):
            where = f"tools[{index}].{kind}.name"
            raise Refusal(400, f"missing required parameter: '{where}'", param=where, code="missing_required_parameter")
    if body.get("tool_choice") is not None and not tools:
        raise Refusal(400, "'tool_choice' is only allowed when 'tools' are given", param="tool_choice")


# Making a completion


def _compose(question: Question) -> Reply:
    last = question.messages[-1]
    said = [text_of(message.get("content")) for message in question.messages if message["role"] == "user"]
    return compose(
        said[-1] if said else text_of(last.get("content")),
        tools=question.body.get("tools") or (),
        tool_choice=question.body.get("tool_choice"),
        output_format=question.body.get("response_format"),
        tool_result=text_of(last.get("content")) if last["role"] in ("tool", "function") else None,
    )


def _choice(index: int, question: Question, reply: Reply, state: State) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": None, "refusal": None, "annotations": []}
    finish = "stop"
    said = reply.refusal if reply.refusal is not None else reply.text
    if reply.tool_calls:
        message["tool_calls"] = [_tool_call(call.name, call.arguments, call.custom, state) for call in reply.tool_calls]
        finish = "tool_calls"
    if said is not None:
        # The choices after the first say which they are, so that a mix-up shows.
        marked = said + (f" (choice {index + 1})" if index and question.body.get("response_format") is None else "")
        said, finish = _shorten(marked, question, reply.finish or finish)
        message["content" if reply.refusal is None else "refusal"] = said
    return {
        "index": index,
        "message": message,
        "logprobs": _logprobs(said or "", question, refused=reply.refusal is not None),
        "finish_reason": finish,
    }


def _shorten(text: str, question: Question, finish: str) -> tuple[str, str]:
    ends = [at for at in (text.find(stop) for stop in question.stop) if at >= 0]
    if ends:
        text = text[: min(ends)]
    parts = pieces(text)
    if question.limit is not None and len(parts) > question.limit:
        return "".join(parts[: question.limit]), "length"
    return text, finish


def _tool_call(name: str, arguments: str, custom: bool, state: State) -> dict[str, Any]:
    if custom:
        return {"id": state.new_id("call_"), "type": "custom", "custom": {"name": name, "input": arguments}}
    return {"id": state.new_id("call_"), "type": "function", "function": {"name": name, "arguments": arguments}}


def _logprobs(text: str, question: Question, *, refused: bool) -> dict[str, Any] | None:
    if question.top_logprobs is None:
        return None
    entries = [token_logprob(token, question.top_logprobs) for token in pieces(text)]
    return {"content": None, "refusal": entries} if refused else {"content": entries, "refusal": None}


def _usage(question: Question, choices: Sequence[dict[str, Any]]) -> dict[str, Any]:
    prompt = sum(words(text_of(message.get("content"))) for message in question.messages)
    completion = sum(_completion_tokens(choice["message"]) for choice in choices)
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


def _completion_tokens(message: Mapping[str, Any]) -> int:
    called = [call[call["type"]] for call in message.get("tool_calls", ())]
    said = sum(len(pieces(text)) for text in (message["content"], message["refusal"]) if text)
    return said + sum(words(tool.get("arguments", tool.get("input"))) for tool in called)


def _stored_messages(completion: Mapping[str, Any], question: Question) -> list[dict[str, Any]]:
    return [
        {
            "id": f"{completion['id']}-{index}",
            "role": message["role"],
            "content": text_of(message.get("content")),
            "name": message.get("name"),
            "content_parts": message["content"] if is_array(message.get("content")) else None,
        }
        for index, message in enumerate(question.messages)
    ]


# Streaming one


def _chunks(completion: dict[str, Any], question: Question) -> Iterator[bytes]:
    shared: dict[str, Any] = {
        "id": completion["id"],
        "object": "chat.completion.chunk",
        "created": completion["created"],
        "model": completion["model"],
        "service_tier": completion["service_tier"],
        "system_fingerprint": completion["system_fingerprint"],
        "choices": [],
    }
    if question.include_usage:
        shared["usage"] = None
    for choice in completion["choices"]:
        for delta in _deltas(choice):
            yield event(shared | {"choices": [delta]})
    if question.include_usage:
        yield event(shared | {"usage": completion["usage"]})
    yield DONE


def _deltas(choice: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    message: dict[str, Any] = choice["message"]
    said = "refusal" if message["refusal"] is not None else "content"
    first = {"role": "assistant", "content": "" if message["content"] is not None else None, "refusal": None}
    yield _delta(choice, first)
    logprobs = choice["logprobs"]
    for at, piece in enumerate(pieces(message[said] or "")):
        own = logprobs and {"content": None, "refusal": None, said: [logprobs[said][at]]}
        yield _delta(choice, {said: piece}, logprobs=own)
    for at, call in enumerate(message.get("tool_calls", ())):
        yield from (_delta(choice, {"tool_calls": [part]}) for part in _tool_call_parts(at, call))
    yield _delta(choice, {}, finish=choice["finish_reason"])


def _tool_call_parts(index: int, call: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    kind: str = call["type"]
    text = "input" if kind == "custom" else "arguments"
    yield {"index": index, "id": call["id"], "type": kind, kind: {"name": call[kind]["name"], text: ""}}
    for piece in pieces(call[kind][text]):
        yield {"index": index, kind: {text: piece}}


def _delta(
    choice: Mapping[str, Any], delta: dict[str, Any], *, logprobs: Any = None, finish: str | None = None
) -> dict[str, Any]:
    return {"index": choice["index"], "delta": delta, "logprobs": logprobs, "finish_reason": finish}
