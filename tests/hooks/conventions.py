"""Calls whose spans are compared with those of OpenTelemetry's own instrumentation of the official client.

`python -m tests.hooks.conventions` writes `conventions.json` anew; it needs the packages of the group `telemetry`.
"""

from __future__ import annotations

import contextlib
import importlib
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from openai_core.testing import Fault, LocalServer

__all__ = ["CALLS", "EXPECTED", "faults", "normal", "run"]

EXPECTED: Final = Path(__file__).with_name("conventions.json")

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


def normal(span: Any) -> dict[str, Any]:
    """What is compared of a span: all but what differs from run to run."""
    attributes = dict(span.attributes)
    del attributes["server.port"]
    for name in ("gen_ai.response.id", "gen_ai.response.time_to_first_chunk"):
        if name in attributes:
            attributes[name] = "..."
    if "error.type" in attributes:
        attributes["error.type"] = attributes["error.type"].rpartition(".")[2]
    kind, status = span.kind.name, span.status.status_code.name
    found = {"name": span.name, "kind": kind, "status": status, "attributes": dict(sorted(attributes.items()))}
    plain: dict[str, Any] = json.loads(json.dumps(found))  # tuples are lists in JSON
    return plain


def recorded_by_the_official_client() -> dict[str, Any]:
    """The last span of each call, as the instrumentation makes it."""
    from tests.hooks.telemetry import Telemetry

    official: Any = importlib.import_module("openai")
    instrumentation: Any = importlib.import_module("opentelemetry.instrumentation.genai.openai")
    telemetry, instrumentor = Telemetry(), instrumentation.OpenAIInstrumentor()
    instrumentor.instrument(tracer_provider=telemetry.traces, meter_provider=telemetry.meters)
    found: dict[str, Any] = {}
    try:
        with LocalServer() as server:
            faults(server)
            with official.OpenAI(base_url=server.base_url, api_key="k", max_retries=0) as client:
                for name in CALLS:
                    run(client, name)
                    found[name] = normal(telemetry.spans()[-1])
    finally:
        instrumentor.uninstrument()
        telemetry.close()
    return found


if __name__ == "__main__":
    EXPECTED.write_text(json.dumps(recorded_by_the_official_client(), indent=1) + "\n")
