"""Spans and metrics of calls, as OpenTelemetry's own SDK exports them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openai_core import APIStatusError, RetryPolicy
from openai_core.hooks.otel import OpenTelemetry
from openai_core.testing import Fault, LocalServer
from tests.hooks.recorder import Recorder
from tests.hooks.telemetry import Telemetry

pytestmark = pytest.mark.anyio

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
ASK: Any = {"model": "gpt-5", "messages": MESSAGES}
CONTENT = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"

Make = Callable[..., Any]


@pytest.fixture
def telemetry() -> Iterator[Telemetry]:
    found = Telemetry()
    yield found
    found.close()


async def test_a_call_is_a_span(make_client: Make, server: LocalServer, telemetry: Telemetry) -> None:
    answer = await make_client(hooks=[telemetry.hooks()]).chat.completions.create(**ASK, temperature=0.5)
    (span,) = telemetry.spans()
    assert (span.name, span.kind.name, span.status.status_code.name) == ("chat gpt-5", "CLIENT", "UNSET")
    assert dict(span.attributes) == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "gpt-5",
        "gen_ai.request.temperature": 0.5,
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.response.id": answer.id,
        "gen_ai.response.model": "gpt-5",
        "gen_ai.usage.input_tokens": answer.usage.prompt_tokens,
        "gen_ai.usage.output_tokens": answer.usage.completion_tokens,
        "openai.response.service_tier": "default",
        "openai.response.system_fingerprint": "fp_local",
        "server.address": "127.0.0.1",
        "server.port": server.port,
    }
    assert span.events == ()
    assert telemetry.metrics() == {"gen_ai.client.operation.duration": 1, "gen_ai.client.token.usage": 2}


async def test_attempts_are_events(make_client: Make, server: LocalServer, telemetry: Telemetry) -> None:
    client = make_client(hooks=[telemetry.hooks()], retry=RetryPolicy(initial_delay=0.001, max_delay=0.002))
    with server.fault(Fault.status(503), times=1):
        await client.chat.completions.create(**ASK)
    (span,) = telemetry.spans()
    assert [dict(event.attributes) for event in span.events] == [
        {"http.response.status_code": 503, "error.type": "503"},
        {"http.response.status_code": 200, "http.request.resend_count": 1},
    ]
    assert span.status.status_code.name == "UNSET"


async def test_attempts_may_be_spans_of_their_own(make_client: Make, server: LocalServer, telemetry: Telemetry) -> None:
    retry = RetryPolicy(initial_delay=0.001, max_delay=0.002)
    client = make_client(hooks=[telemetry.hooks(attempt_spans=True)], retry=retry)
    with server.fault(Fault.status(503), times=1):
        await client.chat.completions.create(**ASK)
    *attempts, call = telemetry.spans()
    assert [span.parent.span_id for span in attempts] == [call.context.span_id] * 2
    assert [span.attributes["http.response.status_code"] for span in attempts] == [503, 200]
    assert attempts[1].attributes["http.request.resend_count"] == 1
    assert not any(name.startswith("gen_ai") for span in attempts for name in span.attributes)
    assert f"{attempts[1].context.span_id:016x}" in server.requests[-1].headers["traceparent"]


async def test_the_trace_goes_along_and_has_the_callers_span_above(
    make_client: Make, server: LocalServer, telemetry: Telemetry
) -> None:
    client = make_client(hooks=[telemetry.hooks()])
    with telemetry.tracer.start_as_current_span("mine") as mine:
        await client.chat.completions.create(**ASK)
        async for _ in await client.chat.completions.create(**ASK, stream=True):
            pass
    first, second, _ = telemetry.spans()
    assert first.parent.span_id == second.parent.span_id == mine.get_span_context().span_id
    traceparent = server.requests[0].headers["traceparent"]
    assert traceparent.startswith(f"00-{first.context.trace_id:032x}-{first.context.span_id:016x}-")
    await make_client(hooks=[telemetry.hooks(propagate=False)]).chat.completions.create(**ASK)
    assert "traceparent" not in server.requests[-1].headers


async def test_an_error_is_the_status(make_client: Make, server: LocalServer, telemetry: Telemetry) -> None:
    with server.fault(Fault.status(404)), pytest.raises(APIStatusError):
        await make_client(hooks=[telemetry.hooks()]).chat.completions.create(**ASK)
    (span,) = telemetry.spans()
    assert span.status.status_code.name == "ERROR"
    assert span.attributes["error.type"].rpartition(".")[2] == "NotFoundError"


async def test_a_stream_has_the_time_of_its_first_chunk(make_client: Make, telemetry: Telemetry) -> None:
    stream = await make_client(hooks=[telemetry.hooks()]).chat.completions.create(**ASK, stream=True)
    count = len([event async for event in stream])
    (span,) = telemetry.spans()
    assert span.attributes["gen_ai.response.time_to_first_chunk"] > 0
    assert span.attributes["gen_ai.response.finish_reasons"] == ("stop",)
    assert "gen_ai.usage.output_tokens" not in span.attributes  # which nobody counted
    assert telemetry.metrics() == {
        "gen_ai.client.operation.duration": 1,
        "gen_ai.client.operation.time_to_first_chunk": 1,
        "gen_ai.client.operation.time_per_output_chunk": count - 1,
    }


async def test_raw_and_streamed_responses_are_spans_as_well(make_client: Make, telemetry: Telemetry) -> None:
    client = make_client(hooks=[telemetry.hooks()])
    await client.chat.completions.with_raw_response.create(**ASK)
    async with client.chat.completions.with_streaming_response.create(**ASK) as response:
        await response.read()
    assert [span.attributes["gen_ai.usage.input_tokens"] for span in telemetry.spans()] == [1, 1]


async def test_the_newer_conventions_have_other_metrics(make_client: Make, telemetry: Telemetry) -> None:
    client = make_client(hooks=[telemetry.hooks(conventions="genai-0.1.0")])
    await client.chat.completions.create(**ASK)
    await client.embeddings.create(model="m", input="a")
    assert telemetry.metrics() == {
        "gen_ai.client.inference.duration": 1,
        "gen_ai.client.inference.operation.input_tokens": 1,
        "gen_ai.client.inference.operation.output_tokens": 1,
        "gen_ai.client.inference.usage.input_tokens": 1,
        "gen_ai.client.inference.usage.output_tokens": 1,
        "gen_ai.client.embeddings.duration": 1,
        "gen_ai.client.embeddings.operation.input_tokens": 1,
    }


async def test_other_calls_have_no_span(make_client: Make, telemetry: Telemetry) -> None:
    await make_client(hooks=[telemetry.hooks()]).models.list()
    assert telemetry.spans() == []


async def test_what_was_said_is_recorded_only_if_asked_for(
    make_client: Make, telemetry: Telemetry, monkeypatch: pytest.MonkeyPatch
) -> None:
    question: Any = {"model": "gpt-5", "input": "a secret", "instructions": "be brief"}
    client = make_client(hooks=[telemetry.hooks()])
    await client.responses.create(**question)
    assert "secret" not in repr(telemetry.spans()[0].attributes)
    monkeypatch.setenv(CONTENT, "SPAN_ONLY")
    client = make_client(hooks=[telemetry.hooks()])
    await client.responses.create(**question)
    async for _ in await client.responses.create(**question, stream=True):
        pass
    for span in telemetry.spans()[1:]:
        (asked,) = json.loads(span.attributes["gen_ai.input.messages"])
        (said,) = json.loads(span.attributes["gen_ai.output.messages"])
        assert asked == {"role": "user", "parts": [{"type": "text", "content": "a secret"}]}
        assert said["parts"] == [{"type": "text", "content": "You said: a secret"}]


async def test_no_key_is_in_a_span(make_client: Make, telemetry: Telemetry, server: LocalServer) -> None:
    client = make_client(api_key="sk-canary", max_retries=0, hooks=[telemetry.hooks(attempt_spans=True)])
    await client.chat.completions.create(**ASK)
    with server.fault(Fault.status(401)), pytest.raises(APIStatusError):
        await client.chat.completions.create(**ASK)
    assert "canary" not in "".join(span.to_json() for span in telemetry.spans())


@pytest.mark.anyio
async def test_without_an_sdk_nothing_is_told(make_client: Make, server: LocalServer) -> None:
    """The API alone does nothing: no trace goes along, and the next call of a program that sets up an SDK is traced."""
    hooks = OpenTelemetry()
    assert hooks.is_idle()
    await make_client(hooks=[hooks]).chat.completions.create(**ASK)
    async for _ in await make_client(hooks=[hooks]).chat.completions.create(**ASK, stream=True):
        pass
    assert "traceparent" not in server.requests[0].headers
    recorder = Recorder()
    await make_client(hooks=[hooks, recorder]).models.list()
    assert recorder.names[-1] == "call_end"


def test_an_sdk_that_is_set_up_later_is_used() -> None:
    code = (
        "from openai_core.hooks.otel import OpenTelemetry\n"
        "from opentelemetry import trace\n"
        "from opentelemetry.sdk.trace import TracerProvider\n"
        "hooks = OpenTelemetry()\n"
        "before = OpenTelemetry().is_idle()\n"
        "trace.set_tracer_provider(TracerProvider())\n"
        "print(before, hooks.is_idle(), hooks._tracer.start_span('x').is_recording())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False", "True"]


def test_unknown_conventions_are_refused(telemetry: Telemetry) -> None:
    with pytest.raises(ValueError, match=r"conventions must be one of 1\.37\.0, genai-0\.1\.0; got '2'"):
        telemetry.hooks(conventions="2")
