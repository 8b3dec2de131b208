"""What the benchmark server answers, and what a contender must have read from it.

Only the standard library: the official client's environment imports this module too. Every answer has the fields that
the API sends today and, unless its name says otherwise, no others.
"""

from __future__ import annotations

import base64
import json
import struct
from array import array
from pathlib import Path
from typing import Any, Final

__all__ = [
    "ANSWER_TEXT",
    "ANSWER_TOKENS",
    "API_KEY",
    "EMBEDDED",
    "EMBEDDING",
    "EMBEDDING_DIMENSIONS",
    "LAST_TOKEN",
    "LOGPROB_COUNT",
    "MESSAGES",
    "MODEL",
    "OUTPUT_KINDS",
    "PACED_EVENTS",
    "PACED_EVENTS_PER_SECOND",
    "PARSED",
    "PROMPT",
    "REALTIME_EVENTS",
    "STREAM_TEXT",
    "STREAM_WORDS",
    "TOOL_KINDS",
    "TRANSFER_MEGABYTES",
    "UNKNOWN_FIELD",
    "UNKNOWN_VALUE",
    "chat_answer",
    "chat_stream",
    "embedding_answer",
    "embeddings_answer",
    "every_kind_answer",
    "logprobs_answer",
    "parse_answer",
    "realtime_turn",
    "responses_stream",
    "transfer",
]

API_KEY: Final = "sk-benchmark"
MODEL: Final = "gpt-benchmark"
PROMPT: Final = "Tell a short story about a lighthouse keeper who counts ships."
MESSAGES: Final = [{"role": "system", "content": "You are a storyteller."}, {"role": "user", "content": PROMPT}]

ANSWER_TEXT: Final = (
    "Every evening Ilse climbed the two hundred steps, lit the lamp and opened the ledger. Some nights it filled a "
    "page; on others she wrote only the weather. She knew each hull by its lights."
)
ANSWER_TOKENS: Final = 43

STREAM_WORDS: Final = 2_000
"""Content events of one stream; a few that open and close it come on top."""
REALTIME_EVENTS: Final = STREAM_WORDS + 3
"""Messages of one response over a websocket."""
_WORDS: Final = [f" word{index}" for index in range(STREAM_WORDS)]
STREAM_TEXT: Final = "".join(_WORDS)

LOGPROB_COUNT: Final = 8_192
LAST_TOKEN: Final = (_WORDS[(LOGPROB_COUNT - 1) % STREAM_WORDS], _WORDS[(LOGPROB_COUNT - 1) % STREAM_WORDS].encode())
"""The last of them, as text and as bytes."""

PACED_EVENTS_PER_SECOND: Final = 50
PACED_EVENTS: Final = 100
"""Events of one stream that is written as slowly as a model writes."""

EMBEDDED: Final = [f"Ship number {index} passed the lighthouse." for index in range(2_048)]
EMBEDDING_DIMENSIONS: Final = 1_536

TRANSFER_MEGABYTES: Final = 64
"""Size of the files that are uploaded and downloaded."""

UNKNOWN_FIELD: Final = "provider"
"""A field that compatible servers add to each chunk and that the API does not have."""
UNKNOWN_VALUE: Final = "local-gateway"

_EVERY_KIND: Final[dict[str, Any]] = json.loads((Path(__file__).parent / "every_kind.json").read_bytes())
OUTPUT_KINDS: Final[list[str]] = [item["type"] for item in _EVERY_KIND["output"]]
TOOL_KINDS: Final[list[str]] = [tool["type"] for tool in _EVERY_KIND["tools"]]

_CREATED: Final = 1_764_000_000
_ITEM: Final = "msg_0d5f0c8b7a6e4f3d"
_RESPONSE: Final = "resp_0d5f0c8b7a6e4f3d"


def chat_answer(number: int) -> bytes:
    """A chat completion as the API sends it; `number` makes its id unlike the others'."""
    message: dict[str, Any] = {"role": "assistant", "content": ANSWER_TEXT, "refusal": None, "annotations": []}
    return _dump(_completion(number, {"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}))


EMBEDDING: Final = [(index % 97) / 128 - 0.375 for index in range(EMBEDDING_DIMENSIONS)]
"""The numbers of an embedding, each of which 32 bits can hold."""


def embedding_answer(number: int) -> bytes:
    """The embedding of one text, in base64 as clients ask for it; `number` changes the count of tokens."""
    text = base64.b64encode(array("f", EMBEDDING).tobytes()).decode()
    usage = {"prompt_tokens": 12 + number, "total_tokens": 12 + number}
    data = [{"object": "embedding", "index": 0, "embedding": text}]
    return _dump({"object": "list", "data": data, "model": MODEL, "usage": usage})


PARSED: Final[dict[str, Any]] = {
    "title": "The ledger",
    "keeper": {"name": "Ilse", "age": 61},
    "nights": [{"day": day, "ships": ["Anna", "Otter", "Windrose"], "calm": day % 2 == 0} for day in range(6)],
}
"""What an answer of a type says."""


def parse_answer(number: int) -> bytes:
    """A chat completion whose text is JSON."""
    content = _dump(PARSED).decode()
    message: dict[str, Any] = {"role": "assistant", "content": content, "refusal": None, "annotations": []}
    return _dump(_completion(number, {"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}))


def logprobs_answer(number: int) -> bytes:
    """A chat completion that carries `LOGPROB_COUNT` token log probabilities."""
    tokens = [
        {
            "token": word,
            "logprob": -((index * 7919) % 100_003) / 10_007,
            "bytes": list(word.encode()),
            "top_logprobs": [],
        }
        for index, word in enumerate(_WORDS[index % STREAM_WORDS] for index in range(LOGPROB_COUNT))
    ]
    message: dict[str, Any] = {"role": "assistant", "content": ANSWER_TEXT, "refusal": None, "annotations": []}
    choice = {
        "index": 0,
        "message": message,
        "logprobs": {"content": tokens, "refusal": None},
        "finish_reason": "length",
    }
    return _dump(_completion(number, choice))


def embeddings_answer(number: int) -> bytes:
    """The vectors of `EMBEDDED` in base64, each of `EMBEDDING_DIMENSIONS` numbers; the first one is `number`."""
    dimensions = EMBEDDING_DIMENSIONS
    rest = struct.pack(f"<{dimensions - 1}f", *((index % 1_000) / 1_000 for index in range(dimensions - 1)))
    data: list[dict[str, Any]] = []
    for index in range(len(EMBEDDED)):
        vector = struct.pack("<f", number + index) + rest
        data.append({"object": "embedding", "index": index, "embedding": base64.b64encode(vector).decode()})
    usage = {"prompt_tokens": 8 * len(data), "total_tokens": 8 * len(data)}
    return _dump({"object": "list", "data": data, "model": MODEL, "usage": usage})


def transfer() -> bytes:
    """The content of a file that is uploaded or downloaded."""
    return b"0123456789abcdef" * (TRANSFER_MEGABYTES * 1_000_000 // 16)


def every_kind_answer(number: int) -> bytes:
    """A response with an output item and a tool of every kind; `number` makes its id unlike the others'."""
    return _dump({**_EVERY_KIND, "id": f"{_RESPONSE}{number:04x}"})


def chat_stream(*, unknown: bool = False) -> list[bytes]:
    """The events of a streamed chat completion, as framed on the wire; `unknown` adds fields to every chunk."""
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": "", "refusal": None}]
    deltas += [{"content": word} for word in _WORDS]
    chunks = [_chunk(delta, None, unknown) for delta in deltas]
    chunks.append(_chunk({}, "stop", unknown))
    return [*(b"data: " + _dump(chunk) + b"\n\n" for chunk in chunks), b"data: [DONE]\n\n"]


def responses_stream(*, unknown: bool = False) -> list[bytes]:
    """The events of a streamed response, as framed on the wire; `unknown` adds a field to every event."""
    place = {"item_id": _ITEM, "output_index": 0, "content_index": 0}
    part: dict[str, Any] = {"type": "output_text", "annotations": [], "logprobs": [], "text": STREAM_TEXT}
    item: dict[str, Any] = {
        "id": _ITEM,
        "type": "message",
        "status": "completed",
        "content": [part],
        "role": "assistant",
    }
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": _response("in_progress", [])},
        {"type": "response.in_progress", "response": _response("in_progress", [])},
        {
            "type": "response.output_item.added",
            "output_index": 0,
            "item": {**item, "status": "in_progress", "content": []},
        },
        {"type": "response.content_part.added", **place, "part": {**part, "text": ""}},
        *({"type": "response.output_text.delta", **place, "delta": word, "logprobs": []} for word in _WORDS),
        {"type": "response.output_text.done", **place, "text": STREAM_TEXT, "logprobs": []},
        {"type": "response.content_part.done", **place, "part": part},
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        {"type": "response.completed", "response": _response("completed", [item])},
    ]
    framed: list[bytes] = []
    for number, event in enumerate(events):
        event["sequence_number"] = number
        if unknown:
            event[UNKNOWN_FIELD] = UNKNOWN_VALUE
        framed.append(b"event: " + event["type"].encode() + b"\ndata: " + _dump(event) + b"\n\n")
    return framed


def realtime_turn() -> list[bytes]:
    """The messages of one response in text over a websocket."""
    place = {"response_id": "resp_1", "item_id": "item_1", "output_index": 0, "content_index": 0}
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": {"id": "resp_1", "object": "realtime.response", "output": []}},
        *({"type": "response.output_text.delta", **place, "delta": word} for word in _WORDS),
        {"type": "response.output_text.done", **place, "text": STREAM_TEXT},
        {"type": "response.done", "response": {"id": "resp_1", "object": "realtime.response", "status": "completed"}},
    ]
    return [_dump({"event_id": f"event_{number}", **event}) for number, event in enumerate(events)]


def _completion(number: int, choice: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": f"chatcmpl-Cf{number:08d}benchmarkanswer",
        "object": "chat.completion",
        "created": _CREATED + number,
        "model": MODEL,
        "choices": [choice],
        "usage": {
            "prompt_tokens": 31,
            "completion_tokens": ANSWER_TOKENS,
            "total_tokens": 31 + ANSWER_TOKENS,
            "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
            "completion_tokens_details": {
                "reasoning_tokens": 0,
                "audio_tokens": 0,
                "accepted_prediction_tokens": 0,
                "rejected_prediction_tokens": 0,
            },
        },
        "service_tier": "default",
        "system_fingerprint": "fp_560af6e559",
    }


def _chunk(delta: dict[str, Any], finish_reason: str | None, unknown: bool) -> dict[str, Any]:
    chunk: dict[str, Any] = {
        "id": "chatcmpl-Cf00000000benchmarkstream",
        "object": "chat.completion.chunk",
        "created": _CREATED,
        "model": MODEL,
        "service_tier": "default",
        "system_fingerprint": "fp_560af6e559",
        "choices": [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish_reason}],
    }
    if unknown:
        delta["reasoning_content"] = None
        chunk[UNKNOWN_FIELD] = UNKNOWN_VALUE
    return chunk


def _response(status: str, output: list[dict[str, Any]]) -> dict[str, Any]:
    usage = {
        "input_tokens": 31,
        "input_tokens_details": {"cache_write_tokens": 0, "cached_tokens": 0},
        "output_tokens": STREAM_WORDS,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 31 + STREAM_WORDS,
    }
    return {
        "id": _RESPONSE,
        "object": "response",
        "created_at": _CREATED,
        "status": status,
        "background": False,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "max_output_tokens": None,
        "model": MODEL,
        "output": output,
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "reasoning": {"effort": None, "summary": None},
        "service_tier": "default",
        "temperature": 1.0,
        "text": {"format": {"type": "text"}},
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1.0,
        "truncation": "disabled",
        "usage": usage if status == "completed" else None,
        "metadata": {},
    }


def _dump(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
