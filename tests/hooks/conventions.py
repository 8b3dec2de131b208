"""Calls whose telemetry is compared with that of OpenTelemetry's own instrumentation of the official client.

`python -m tests.hooks.conventions` writes `conventions.json` anew; it needs the packages of the group `telemetry`.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from openai_core.hooks.otel.content import VARIABLE
from openai_core.testing import Fault, LocalServer

__all__ = ["CALLS", "EXPECTED", "MODES", "faults", "observed", "run"]

EXPECTED: Final = Path(__file__).with_name("conventions.json")

MODES: Final = ("NO_CONTENT", "SPAN_ONLY", "EVENT_ONLY", "SPAN_AND_EVENT")
"""Where content is recorded, as the environment variable has it."""

_ASK: Final[Any] = {"model": "gpt-5", "messages": [{"role": "system", "content": "be brief"}]}
_ASK["messages"].append({"role": "user", "content": "Hello"})
_ADD: Final[Any] = {"name": "add", "parameters": {"type": "object", "properties": {"a": {"type": "integer"}}}}
_CALL: Final = 'add({"a": 1})'
_SETTINGS: Final[Any] = {"temperature": 0.5, "top_p": 0.9, "service_tier": "default"}
_MORE: Final[Any] = {"frequency_penalty": 0.1, "presence_penalty": 0.2, "seed": 7, "stop": ["x"], "max_tokens": 50}


def _break(client: Any) -> None:
    for _ in client.chat.completions.create(**_ASK, stream=True, extra_headers={"x-fault": "stall"}):
        break


CALLS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "chat": lambda client: client.chat.completions.create(**_ASK, **_SETTINGS, **_MORE, n=1),
    "chat, two choices": lambda client: client.chat.completions.create(
        **_ASK, n=2, stop="x", max_completion_tokens=50, response_format={"type": "json_object"}
    ),
    "chat, tools": lambda client: client.chat.completions.create(
        model="gpt-5", messages=[{"role": "user", "content": _CALL}], tools=[{"type": "function", "function": _ADD}]
    ),
    "chat, parse": lambda client: client.chat.completions.parse(**_ASK),
    "chat, raw": lambda client: client.chat.completions.with_raw_response.create(**_ASK).parse(),
    "chat, stream": lambda client: list(client.chat.completions.create(**_ASK, stream=True)),
    "chat, stream with usage": lambda client: list(
        client.chat.completions.create(**_ASK, stream=True, stream_options={"include_usage": True})
    ),
    "chat, stream that is left": _break,
    "chat, refused": lambda client: client.chat.completions.create(**_ASK, extra_headers={"x-fault": "404"}),
    "embeddings": lambda client: client.embeddings.create(model="e", input=["a", "b"], dimensions=8),
    "embeddings, floats": lambda client: client.embeddings.create(model="e", input="a", encoding_format="float"),
    "responses": lambda client: client.responses.create(
        model="gpt-5", input="Hello", instructions="be brief", max_output_tokens=40, **_SETTINGS
    ),
    "responses, tools": lambda client: client.responses.create(
        model="gpt-5", input=_CALL, tools=[{"type": "function", "strict": False, **_ADD}]
    ),
    "responses, stream": lambda client: list(client.responses.create(model="gpt-5", input="Hello", stream=True)),
    "responses, refused": lambda client: client.responses.create(
        model="gpt-5", input="Hello", extra_headers={"x-fault": "404"}
    ),
    "responses, retrieved": lambda client: client.responses.retrieve(
        client.responses.create(model="gpt-5", input="Hello", store=True).id
    ),
}
"""Calls of a client that blocks, by what they are."""


def faults(server: LocalServer) -> None:
    """Have the server refuse what asks for it, or stop in the middle of a stream."""
    server.fault(Fault.stall(700), match=lambda request: request.headers.get("x-fault") == "stall")
    server.fault(Fault.status(404), match=lambda request: request.headers.get("x-fault") == "404")


def run(client: Any, name: str) -> None:
    """Make a call; what it raises is no matter."""
    with contextlib.suppress(Exception):
        CALLS[name](client)


def observed(telemetry: Any) -> dict[str, Any]:
    """What is compared of one call: its last span, metrics and events, but for what differs from run to run."""
    span = telemetry.spans()[-1]
    kind, status = span.kind.name, span.status.status_code.name
    found = {
        "span": {"name": span.name, "kind": kind, "status": status, "attributes": _attributes(span.attributes)},
        "metrics": {name: _points(points) for name, points in sorted(telemetry.points().items()) if points},
        "events": [
            {
                "name": event.event_name,
                "of the span": event.span_id == span.context.span_id,
                "attributes": _attributes(event.attributes),
            }
            for event in telemetry.events()
        ],
    }
    plain: dict[str, Any] = json.loads(json.dumps(found))  # tuples are lists in JSON
    return plain


def _attributes(given: Mapping[str, Any]) -> dict[str, Any]:
    attributes: dict[str, Any] = json.loads(json.dumps(dict(given), default=list))
    for name in ("server.port", "gen_ai.response.id", "gen_ai.response.time_to_first_chunk"):
        if name in attributes:
            attributes[name] = "..."
    if "error.type" in attributes:
        attributes["error.type"] = attributes["error.type"].rpartition(".")[2]
    for name in _CONTENT.keys() & attributes.keys():
        content = attributes[name]
        attributes[name] = _present(json.loads(content) if isinstance(content, str) else content)
    return dict(sorted(attributes.items()))


_CONTENT: Final = dict.fromkeys(
    ("gen_ai.input.messages", "gen_ai.output.messages", "gen_ai.system_instructions", "gen_ai.tool.definitions")
)


def _present(content: Any) -> Any:
    """The content without what is null, and without the ids that the server counts."""
    if isinstance(content, dict):
        return {
            name: "..." if name == "id" else _present(value)
            for name, value in sorted(content.items())
            if value is not None
        }
    return [_present(each) for each in content] if isinstance(content, list) else content


def _points(points: list[Any]) -> list[Any]:
    """Each series: how often it was recorded, and what in sum, unless it is a time."""
    found = [
        {
            "attributes": _attributes(point.attributes),
            "count": point.count,
            **({"sum": point.sum} if "gen_ai.token.type" in point.attributes else {}),
        }
        for point in points
    ]
    return sorted(found, key=json.dumps)


def recorded_by_the_official_client() -> dict[str, Any]:
    """What each call gives, by whether content is recorded, as the instrumentation has it."""
    return {mode: {name: _official(name, mode) for name in CALLS} for mode in MODES}


def _official(name: str, mode: str) -> dict[str, Any]:
    from tests.hooks.telemetry import Telemetry

    official: Any = importlib.import_module("openai")
    instrumentation: Any = importlib.import_module("opentelemetry.instrumentation.genai.openai")
    telemetry, instrumentor = Telemetry(), instrumentation.OpenAIInstrumentor()
    os.environ[VARIABLE] = mode
    instrumentor.instrument(
        tracer_provider=telemetry.traces, meter_provider=telemetry.meters, logger_provider=telemetry.logs
    )
    try:
        with LocalServer() as server:
            faults(server)
            with official.OpenAI(base_url=server.base_url, api_key="k", max_retries=0) as client:
                run(client, name)
                return observed(telemetry)
    finally:
        del os.environ[VARIABLE]
        instrumentor.uninstrument()
        telemetry.close()


if __name__ == "__main__":
    EXPECTED.write_text(json.dumps(recorded_by_the_official_client(), indent=1) + "\n")
