"""What a delta costs a helper in a long answer, as a multiple of what it costs in one of 1,000 deltas.

The state that both packages have for it (`ChatCompletionStreamState`, `ResponseStreamState`) is fed with chunks or
events that are decoded beforehand; a program looks at each delta and at the whole at the end. `value` is the ratio;
`short` and `long` are microseconds or bytes a delta.
"""

from __future__ import annotations

import gc
import importlib
import time
import tracemalloc
from collections.abc import Callable
from statistics import median
from typing import Any, Final

from .harness import Scenario, check, parse_scenario, say

_SHORT: Final = 1_000
_REPEATED: Final = 15
"""How often short answers are read; long ones three times."""


def chat(package: str) -> Callable[[int], Callable[[], Any]]:
    """Chat completions: gives, for a number of deltas, a function that reads such an answer."""
    chunk_type: Any = importlib.import_module(f"{package}.types.chat").ChatCompletionChunk
    state_type: Any = importlib.import_module(f"{package}.lib.streaming.chat").ChatCompletionStreamState

    def chunk(delta: dict[str, Any], finish: str | None = None) -> Any:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        about = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
        return chunk_type.model_validate({**about, "choices": [choice]})

    def prepare(deltas: int) -> Callable[[], Any]:
        first, word, last = chunk({"role": "assistant", "content": ""}), chunk({"content": " word"}), chunk({}, "stop")

        def read() -> Any:
            state, told = state_type(), 0
            state.handle_chunk(first)
            for number in range(deltas):
                word.choices[0].delta.content = _text(number)
                for event in state.handle_chunk(word):
                    told += event.type == "content.delta"
            state.handle_chunk(last)
            check("deltas", told, deltas)
            check("text", len(state.get_final_completion().choices[0].message.content), 5 * deltas)
            return state

        return read

    return prepare


def responses(package: str) -> Callable[[int], Callable[[], Any]]:
    """The same for responses."""
    types: Any = importlib.import_module(f"{package}.types.responses")
    module: Any = importlib.import_module(f"{package}.lib.streaming.responses")
    omit: Any = importlib.import_module(package).omit
    place = {"item_id": "m", "output_index": 0, "content_index": 0, "sequence_number": 0}
    about = {"id": "r", "object": "response", "created_at": 1, "model": "m", "tools": [], "tool_choice": "auto"}

    def message(text: str) -> dict[str, Any]:
        part = {"type": "output_text", "text": text, "annotations": []}
        return {"id": "m", "type": "message", "role": "assistant", "status": "completed", "content": [part]}

    def response(output: list[Any]) -> dict[str, Any]:
        return {**about, "parallel_tool_calls": True, "status": "completed", "output": output}

    def event(name: str, **fields: Any) -> Any:
        return getattr(types, name).model_validate({**place, **fields})

    def prepare(deltas: int) -> Callable[[], Any]:
        part = {"type": "output_text", "text": "", "annotations": []}
        opening = [
            event("ResponseCreatedEvent", type="response.created", response=response([])),
            event(
                "ResponseOutputItemAddedEvent", type="response.output_item.added", item={**message(""), "content": []}
            ),
            event("ResponseContentPartAddedEvent", type="response.content_part.added", part=part),
        ]
        word = event("ResponseTextDeltaEvent", type="response.output_text.delta", delta=" word", logprobs=[])
        text = "".join(map(_text, range(deltas)))
        closing = [
            event("ResponseTextDoneEvent", type="response.output_text.done", text=text, logprobs=[]),
            event("ResponseOutputItemDoneEvent", type="response.output_item.done", item=message(text)),
            event("ResponseCompletedEvent", type="response.completed", response=response([message(text)])),
        ]

        def read() -> Any:
            state, told, final = module.ResponseStreamState(input_tools=omit, text_format=omit), 0, None
            for sent in opening:
                state.handle_event(sent)
            for number in range(deltas):
                word.delta = _text(number)
                for told_event in state.handle_event(word):
                    told += told_event.type == "response.output_text.delta"
            for sent in closing:
                final = state.handle_event(sent)[-1]
            check("deltas", told, deltas)
            check("text", len(final.response.output_text) if final is not None else 0, 5 * deltas)
            return state

        return read

    return prepare


def _text(number: int) -> str:
    """The text of one delta: five characters in a string of its own, as each event has."""
    return f" {number % 10_000:04d}"


def seconds(read: Callable[[], Any]) -> float:
    """How long an answer takes, in time of the processor: a neighbour's work must not look like growth."""
    gc.collect()
    begun = time.process_time()
    read()
    return time.process_time() - begun


def held_bytes(read: Callable[[], Any]) -> float:
    """What is held when an answer was read."""
    read()  # caches and lazy imports are no answer's weight
    gc.collect()
    tracemalloc.start()
    state = read()
    gc.collect()
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del state
    return held


def main(scenario: Scenario) -> dict[str, Any]:
    """Read a short answer and a long one."""
    api, what = scenario.name.split("-")
    prepare = (chat if api == "chat" else responses)(scenario.package)
    short, long = prepare(_SHORT), prepare(scenario.in_flight)
    if what == "time":
        seconds(short)
        few = median(seconds(short) for _ in range(_REPEATED)) * 1e6
        many = median(seconds(long) for _ in range(3)) * 1e6
    else:
        few, many = held_bytes(short), held_bytes(long)
    few, many = few / _SHORT, many / scenario.in_flight
    return {"value": many / few, "count": scenario.in_flight, "short": few, "long": many}


if __name__ == "__main__":
    say(main(parse_scenario()))
