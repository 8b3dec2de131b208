"""Attributes of a span: of the parameters of a call, and of its answer. Plain functions; nothing of what was said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from ..fields import get, items, text
from ..usage import Usage

__all__ = ["Attributes", "StreamSummary", "request_attributes", "response_attributes", "usage_attributes"]

Attributes = dict[str, Any]

_NUMBERS: Final = {
    "temperature": "gen_ai.request.temperature",
    "top_p": "gen_ai.request.top_p",
    "frequency_penalty": "gen_ai.request.frequency_penalty",
    "presence_penalty": "gen_ai.request.presence_penalty",
    "seed": "gen_ai.request.seed",
    "max_tokens": "gen_ai.request.max_tokens",
    "max_completion_tokens": "gen_ai.request.max_tokens",
    "max_output_tokens": "gen_ai.request.max_tokens",
    "dimensions": "gen_ai.embeddings.dimension.count",
}
_OUTPUT_TYPES: Final = {"json_object": "json", "json_schema": "json", "text": "text"}
_USED: Final = (
    ("cached_tokens", "gen_ai.usage.cache_read.input_tokens"),
    ("cache_write_tokens", "gen_ai.usage.cache_write.input_tokens"),
    ("reasoning_tokens", "gen_ai.usage.reasoning.output_tokens"),
)


def request_attributes(params: Mapping[str, Any], *, stream: bool) -> Attributes:
    """Attributes of what is asked for, besides those that the span begins with."""
    found: Attributes = {}
    for name in _NUMBERS.keys() & params.keys():
        value = params[name]
        if isinstance(value, int | float) and not isinstance(value, bool):
            found[_NUMBERS[name]] = value
    if stream:
        found["gen_ai.request.stream"] = True
    stop = params.get("stop")
    if isinstance(stop, str):
        found["gen_ai.request.stop_sequences"] = (stop,)
    elif isinstance(stop, Sequence):
        found["gen_ai.request.stop_sequences"] = tuple(map(str, cast("Sequence[object]", stop)))
    choices = params.get("n")
    if isinstance(choices, int) and choices != 1:
        found["gen_ai.request.choice.count"] = choices
    tier = params.get("service_tier")
    if isinstance(tier, str) and tier != "auto":
        found["openai.request.service_tier"] = tier
    encoding = params.get("encoding_format")
    if isinstance(encoding, str) and encoding != "base64":  # which is how vectors travel, whoever asked for it
        found["gen_ai.request.encoding_formats"] = (encoding,)
    conversation = params.get("conversation")
    conversation = get(conversation, "id") if isinstance(conversation, Mapping) else conversation
    if isinstance(conversation, str):
        found["gen_ai.conversation.id"] = conversation
    wanted = get(params.get("response_format"), "type") or get(get(params.get("text"), "format"), "type")
    if wanted in _OUTPUT_TYPES:
        found["gen_ai.output.type"] = _OUTPUT_TYPES[wanted]
    return found


class StreamSummary:
    """What the events of a stream have said of the answer so far."""

    __slots__ = ("_finished", "id", "model", "response", "service_tier")

    def __init__(self) -> None:
        self.id: str | None = None
        self.model: str | None = None
        self.service_tier: str | None = None
        self.response: Any = None
        """The latest response, for events that have one."""
        self._finished: dict[int, str] = {}

    def add(self, event: Any) -> None:
        """Take note of an event."""
        response = getattr(event, "response", None)
        if response is not None:
            self.response = response
            self.model = self.model or text(response, "model")
            return
        if self.id is None:
            self.id = text(event, "id")
            self.model = text(event, "model")
        self.service_tier = text(event, "service_tier") or self.service_tier
        for choice in items(event, "choices"):
            reason = text(choice, "finish_reason")
            if reason is not None:
                self._finished[get(choice, "index") or 0] = reason

    def attributes(self) -> Attributes:
        """Attributes of the answer."""
        if self.response is not None:
            return response_attributes(self.response)
        reasons = tuple(self._finished[index] for index in sorted(self._finished))
        return present(
            {
                "gen_ai.response.id": self.id,
                "gen_ai.response.model": self.model,
                "gen_ai.response.finish_reasons": reasons or None,
                "openai.response.service_tier": self.service_tier,
            }
        )


_OF_ANSWERS: Final = (
    ("id", "gen_ai.response.id"),
    ("model", "gen_ai.response.model"),
    ("service_tier", "openai.response.service_tier"),
    ("system_fingerprint", "openai.response.system_fingerprint"),
)


def response_attributes(value: Any, *, recording: bool = True) -> Attributes:
    """Attributes of an answer.

    Args:
        recording: whether those are wanted that metrics have no use for.
    """
    found: Attributes = {}
    for name, attribute in _OF_ANSWERS:
        given = get(value, name)
        if isinstance(given, str):
            found[attribute] = given
    if recording:
        if reasons := finish_reasons(value):
            found["gen_ai.response.finish_reasons"] = reasons
        elif dimensions := _dimensions(value):
            found["gen_ai.embeddings.dimension.count"] = dimensions
    return found


def usage_attributes(usage: Usage, *, output: bool) -> Attributes:
    """Attributes of the tokens that a call took."""
    found: Attributes = {"gen_ai.usage.input_tokens": usage.input_tokens}
    if output:
        found["gen_ai.usage.output_tokens"] = usage.output_tokens
    for field, attribute in _USED:
        if count := getattr(usage, field):
            found[attribute] = count
    return found


def finish_reasons(value: Any) -> tuple[str, ...]:
    """Why each choice of an answer ended."""
    choices = items(value, "choices")
    if choices:
        return tuple(reason for choice in choices if (reason := text(choice, "finish_reason")) is not None)
    status = text(value, "status")
    if status == "completed":
        calls = any(text(item, "type") == "function_call" for item in items(value, "output"))
        return ("tool_calls",) if calls else ("stop",)
    if status == "incomplete":
        reason = text(get(value, "incomplete_details"), "reason")
        return ("length" if reason == "max_output_tokens" else reason or "length",)
    return ("error",) if status == "failed" else ()


def _dimensions(value: Any) -> int | None:
    data = items(value, "data")
    vector = get(data[0], "embedding") if data else None
    try:
        return None if vector is None or isinstance(vector, str) else len(vector)
    except TypeError:
        return None


def present(attributes: Attributes) -> Attributes:
    """Those that are not None."""
    return {name: value for name, value in attributes.items() if value is not None}
