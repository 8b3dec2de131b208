"""Completions of the older kind: a text goes on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..engine.answers import DONE, Answer, EventAnswer, Refusal, event, json_answer
from ..engine.calls import Call, inner
from ..engine.json_values import is_array
from .replies import Reply, compose, pieces

__all__ = ["create"]

LIMIT = 16
"""Tokens where the request does not say how many."""


def create(call: Call) -> Answer:
    """POST /completions"""
    given = call.given
    scripted = call.scripted()
    if scripted is not None and scripted.error is not None:
        raise Refusal(500, scripted.error, type="server_error")
    count = given.get("n") or 1
    choices: list[dict[str, Any]] = []
    prompts = _prompts(given.get("prompt"))
    for prompt in prompts:
        reply = scripted or compose(prompt)
        choices += [_choice(len(choices) + index, prompt, reply, given) for index in range(count)]
    completion: dict[str, Any] = {
        "id": call.state.new_id("cmpl-"),
        "object": "text_completion",
        "created": call.state.now(),
        "model": given["model"],
        "system_fingerprint": "fp_local",
        "choices": choices,
    }
    usage = _usage(prompts, choices)
    if not given.get("stream"):
        return json_answer(completion | {"usage": usage})
    wants_usage = bool(inner(given, "stream_options").get("include_usage"))
    return EventAnswer(list(_chunks(completion, usage if wants_usage else None)))


def _prompts(given: Any) -> list[str]:
    """The texts to go on with; one of tokens counts as the text of these numbers."""
    if given is None:
        return [""]
    if not is_array(given):
        return [given]
    if all(isinstance(each, int) for each in given):
        return [str(given)]
    return [each if isinstance(each, str) else str(each) for each in given]


def _choice(index: int, prompt: str, reply: Reply, given: dict[str, Any]) -> dict[str, Any]:
    limit = LIMIT if given.get("max_tokens") is None else given["max_tokens"]
    said = pieces(reply.text or "")
    kept = "".join(said[:limit])
    finish = "length" if len(said) > limit else "stop"
    stop = given.get("stop") or ()
    for mark in [stop] if isinstance(stop, str) else stop:
        if mark in kept:
            kept, finish = kept[: kept.index(mark)], "stop"
    text = (prompt if given.get("echo") else "") + kept + (given.get("suffix") or "")
    logprobs = _logprobs(text) if given.get("logprobs") is not None else None
    return {"index": index, "text": text, "finish_reason": finish, "logprobs": logprobs}


def _logprobs(text: str) -> dict[str, Any]:
    tokens = pieces(text)
    return {
        "tokens": tokens,
        "token_logprobs": [-0.125] * len(tokens),
        "top_logprobs": [{token: -0.125} for token in tokens],
        "text_offset": [sum(map(len, tokens[:at])) for at in range(len(tokens))],
    }


def _usage(prompts: list[str], choices: list[dict[str, Any]]) -> dict[str, int]:
    read = sum(len(prompt.split()) for prompt in prompts)
    written = sum(len(pieces(choice["text"])) for choice in choices)
    return {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written}


def _chunks(completion: dict[str, Any], usage: dict[str, int] | None) -> Iterator[bytes]:
    for choice in completion["choices"]:
        said = pieces(choice["text"]) or [""]
        for at, piece in enumerate(said):
            # The type has no null here, the API sends one until the end.
            finish = choice["finish_reason"] if at == len(said) - 1 else None
            part = {"index": choice["index"], "text": piece, "finish_reason": finish, "logprobs": None}
            yield event(completion | {"choices": [part]})
    if usage is not None:
        yield event(completion | {"choices": [], "usage": usage})
    yield DONE
