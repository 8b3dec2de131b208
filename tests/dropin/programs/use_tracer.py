"""Calls of every kind under a tracer, and the spans that it makes of them, as lines of JSON.

python use_tracer.py otel-v2 | openinference | traceloop | langfuse | langsmith | sentry | logfire | ddtrace
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import os
import re
import sys
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from pydantic import BaseModel

Spans = list[dict[str, Any]]
Recorder = tuple[Callable[[Any], Any], Callable[[], Spans], Callable[[str], Any]]
"""What a tracer does to a client, the spans since the last time, and a span of the program's own around a call."""


# Tracers


def otel_v2() -> Recorder:
    """opentelemetry-instrumentation-openai-v2."""
    from opentelemetry.instrumentation.openai_v2 import OpenAIInstrumentor

    return _opentelemetry(OpenAIInstrumentor())


def openinference() -> Recorder:
    """openinference-instrumentation-openai."""
    from openinference.instrumentation.openai import OpenAIInstrumentor

    return _opentelemetry(OpenAIInstrumentor())


def traceloop() -> Recorder:
    """opentelemetry-instrumentation-openai."""
    from opentelemetry.instrumentation.openai import OpenAIInstrumentor

    return _opentelemetry(OpenAIInstrumentor())


def _opentelemetry(instrumentor: Any) -> Recorder:
    from opentelemetry.sdk.trace import TracerProvider

    provider = TracerProvider()
    exporter = _exporter(provider.add_span_processor)
    instrumentor.instrument(tracer_provider=provider)
    tracer = provider.get_tracer("program")
    return _unchanged, lambda: _otel_spans(exporter), tracer.start_as_current_span


def _exporter(add: Callable[[Any], Any]) -> Any:
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter = InMemorySpanExporter()
    add(SimpleSpanProcessor(exporter))
    return exporter


def _otel_spans(exporter: Any) -> Spans:
    found = exporter.get_finished_spans()
    exporter.clear()
    names = {span.context.span_id: span.name for span in found}
    return [
        {
            "name": span.name,
            "kind": span.kind.name,
            "parent": span.parent and names.get(span.parent.span_id),
            "status": span.status.status_code.name,
            "events": [event.name for event in span.events],
            "attributes": dict(span.attributes),
        }
        for span in found
    ]


def logfire() -> Recorder:
    """The instrumentation of each client, by an attribute of it."""
    import logfire
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter = InMemorySpanExporter()
    logfire.configure(
        send_to_logfire=False,
        console=False,
        additional_span_processors=[SimpleSpanProcessor(exporter)],
        inspect_arguments=False,
    )

    def instrument(client: Any) -> Any:
        logfire.instrument_openai(client)
        return client

    return instrument, lambda: _otel_spans(exporter), logfire.span


def langfuse() -> Recorder:
    """Importing `langfuse.openai` is what instruments."""
    from langfuse import Langfuse
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter = InMemorySpanExporter()
    tracer = Langfuse(public_key="pk-test", secret_key="sk-test", host="http://127.0.0.1:9", span_exporter=exporter)
    import langfuse.openai  # noqa: F401 - which is what instruments

    def spans() -> Spans:
        tracer.flush()
        return _otel_spans(exporter)

    return _unchanged, spans, lambda name: tracer.start_as_current_observation(name=name)


def langsmith() -> Recorder:
    """A wrapper around the methods of a client."""
    import langsmith
    from langsmith.wrappers import wrap_openai

    os.environ["LANGSMITH_TRACING"] = "true"
    runs: dict[str, dict[str, Any]] = {}

    class Recording(langsmith.Client):
        def create_run(self, name: str, inputs: Any, run_type: str, **rest: Any) -> None:
            runs[str(rest["id"])] = {
                "name": name,
                "kind": run_type,
                "parent": rest.get("parent_run_id"),
                "inputs": inputs,
            }

        def update_run(self, run_id: Any, **rest: Any) -> None:
            known = {name: rest.get(name) for name in ("inputs", "outputs", "error") if rest.get(name) is not None}
            known["events"] = [event.get("name") for event in rest.get("events") or ()]
            runs[str(run_id)].update(known, attributes=(rest.get("extra") or {}).get("metadata"))

    client = Recording(api_url="http://127.0.0.1:9", api_key="ls-test", auto_batch_tracing=False)

    def spans() -> Spans:
        made = [{**run, "parent": run["parent"] and runs[str(run["parent"])]["name"]} for run in runs.values()]
        runs.clear()
        return made

    return (
        lambda each: wrap_openai(each, tracing_extra={"client": client}),
        spans,
        lambda name: langsmith.trace(name, client=client),
    )


def sentry() -> Recorder:
    """The integration of sentry-sdk."""
    import sentry_sdk
    from sentry_sdk.integrations.openai import OpenAIIntegration
    from sentry_sdk.transport import Transport

    found: Spans = []

    class Recording(Transport):
        def capture_envelope(self, envelope: Any) -> None:
            for item in envelope.items:
                event: Any = item.get_event() or {}
                if item.headers["type"] == "span":
                    sent = item.payload.json["items"]
                    found.extend({name: span[name] for name in ("name", "status", "attributes")} for span in sent)
                for problem in (event.get("exception") or {}).get("values") or ():
                    found.append({"problem": problem["type"], "mechanism": problem["mechanism"].get("type")})

    sentry_sdk.init(
        dsn="http://key@127.0.0.1:9/1",
        transport=Recording,
        traces_sample_rate=1.0,
        send_default_pii=True,
        default_integrations=False,
        auto_enabling_integrations=False,
        integrations=[OpenAIIntegration(include_prompts=True)],
    )

    def spans() -> Spans:
        sentry_sdk.flush()
        taken = found[:]
        found.clear()
        return taken

    return _unchanged, spans, lambda name: sentry_sdk.start_transaction(name=name)


def ddtrace() -> Recorder:
    """`ddtrace.patch`."""
    from ddtrace import patch
    from ddtrace.trace import TraceFilter, tracer

    found: Spans = []

    class Recording(TraceFilter):
        def process_trace(self, trace: Any) -> None:
            names = {span.span_id: span.name for span in trace}
            for span in trace:
                attributes = {**span.get_tags(), **span.get_metrics()}
                for name in [each for each in attributes if each.startswith(("_dd.", "_sampling", "error.stack"))]:
                    del attributes[name]
                found.append(
                    {
                        "name": span.name,
                        "resource": span.resource,
                        "parent": names.get(span.parent_id),
                        "error": span.error,
                        "attributes": attributes,
                    }
                )

    tracer.configure(trace_processors=[Recording()])
    patch(openai=True)

    def spans() -> Spans:
        taken = found[:]
        found.clear()
        return taken

    return _unchanged, spans, tracer.trace


def _unchanged(client: Any) -> Any:
    return client


TRACERS: dict[str, Callable[[], Recorder]] = {
    "otel-v2": otel_v2,
    "openinference": openinference,
    "traceloop": traceloop,
    "langfuse": langfuse,
    "langsmith": langsmith,
    "sentry": sentry,
    "logfire": logfire,
    "ddtrace": ddtrace,
}


# Calls


class Person(BaseModel):
    """Somebody."""

    name: str
    age: int


MODEL = "gpt-4.1-mini"
CHAT: dict[str, Any] = {"model": MODEL, "messages": [{"role": "user", "content": "count to 3"}]}
TOOL = {
    "type": "function",
    "function": {"name": "weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}},
}
USAGE = {"stream_options": {"include_usage": True}}
RESPONSE: dict[str, Any] = {"model": MODEL, "input": "count to 3"}


def sync_calls(client: Any) -> Iterator[tuple[str, Callable[[], Any]]]:
    """The calls, by name."""
    chats, responses = client.chat.completions, client.responses

    def refused() -> None:
        with contextlib.suppress(Exception):
            chats.create(model=MODEL, messages=[])

    def left_early() -> None:
        stream = chats.create(**CHAT, stream=True)
        next(iter(stream))
        stream.close()
        del stream
        gc.collect()  # what reads it for a tracer ends

    def in_a_block() -> None:
        with chats.create(**CHAT, stream=True) as stream:
            list(stream)

    def chat_helper() -> None:
        with chats.stream(**CHAT, response_format=Person) as stream:
            stream.until_done()

    def response_helper() -> None:
        with responses.stream(**RESPONSE) as stream:
            stream.until_done()

    def streaming_response() -> None:
        with chats.with_streaming_response.create(**CHAT) as response:
            response.parse()

    yield "create", lambda: chats.create(**CHAT)
    yield "refused", refused
    yield "stream", lambda: list(chats.create(**CHAT, stream=True))
    yield "stream with usage", lambda: list(chats.create(**CHAT, stream=True, **USAGE))
    yield "stream in a block", in_a_block
    yield "stream left early", left_early
    yield "tools", lambda: chats.create(**CHAT, tools=[TOOL], tool_choice="required")
    yield "streamed tools", lambda: list(chats.create(**CHAT, tools=[TOOL], tool_choice="required", stream=True))
    yield "parse", lambda: chats.parse(**CHAT, response_format=Person)
    yield "beta parse", lambda: client.beta.chat.completions.parse(**CHAT, response_format=Person)
    yield "raw", lambda: chats.with_raw_response.create(**CHAT).parse()
    yield "raw stream", lambda: list(chats.with_raw_response.create(**CHAT, stream=True).parse())
    yield "raw parse", lambda: chats.with_raw_response.parse(**CHAT, response_format=Person).parse()
    yield "streaming response", streaming_response
    yield "helper", chat_helper
    yield "legacy", lambda: client.completions.create(model="gpt-3.5-turbo-instruct", prompt="count to 3")
    yield (
        "legacy stream",
        lambda: list(client.completions.create(model="gpt-3.5-turbo-instruct", prompt="hi", stream=True)),
    )
    yield "embeddings", lambda: client.embeddings.create(model="text-embedding-3-small", input=["a", "b"])
    yield (
        "raw embeddings",
        lambda: client.embeddings.with_raw_response.create(model="text-embedding-3-small", input="a").parse(),
    )
    yield "responses", lambda: responses.create(**RESPONSE)
    yield "responses stream", lambda: list(responses.create(**RESPONSE, stream=True))
    yield "responses parse", lambda: responses.parse(**RESPONSE, text_format=Person)
    yield "responses raw", lambda: responses.with_raw_response.create(**RESPONSE).parse()
    yield "responses helper", response_helper
    yield "models", lambda: list(client.models.list())


def async_calls(client: Any) -> Iterator[tuple[str, Callable[[], Awaitable[Any]]]]:
    """The same, awaited; but for a stream that is left early, which ends for tracers when the loop comes to it."""
    chats, responses = client.chat.completions, client.responses

    async def all_of(awaitable: Awaitable[Any]) -> list[Any]:
        return [each async for each in await awaitable]

    async def refused() -> None:
        with contextlib.suppress(Exception):
            await chats.create(model=MODEL, messages=[])

    async def in_a_block() -> None:
        async with await chats.create(**CHAT, stream=True) as stream:
            async for _ in stream:
                pass

    async def chat_helper() -> None:
        async with chats.stream(**CHAT, response_format=Person) as stream:
            await stream.until_done()

    async def response_helper() -> None:
        async with responses.stream(**RESPONSE) as stream:
            await stream.until_done()

    async def streaming_response() -> None:
        async with chats.with_streaming_response.create(**CHAT) as response:
            await response.parse()

    async def raw(view: Any, **params: Any) -> Any:
        made = getattr(view, "parse" if "response_format" in params else "create")
        value = (await made(**params)).parse()
        return [each async for each in value] if params.get("stream") else value

    async def models() -> None:
        async for _ in client.models.list():
            pass

    yield "create", lambda: chats.create(**CHAT)
    yield "refused", refused
    yield "stream", lambda: all_of(chats.create(**CHAT, stream=True))
    yield "stream with usage", lambda: all_of(chats.create(**CHAT, stream=True, **USAGE))
    yield "stream in a block", in_a_block
    yield "tools", lambda: chats.create(**CHAT, tools=[TOOL], tool_choice="required")
    yield "streamed tools", lambda: all_of(chats.create(**CHAT, tools=[TOOL], tool_choice="required", stream=True))
    yield "parse", lambda: chats.parse(**CHAT, response_format=Person)
    yield "beta parse", lambda: client.beta.chat.completions.parse(**CHAT, response_format=Person)
    yield "raw", lambda: raw(chats.with_raw_response, **CHAT)
    yield "raw stream", lambda: raw(chats.with_raw_response, **CHAT, stream=True)
    yield "raw parse", lambda: raw(chats.with_raw_response, **CHAT, response_format=Person)
    yield "streaming response", streaming_response
    yield "helper", chat_helper
    yield "legacy", lambda: client.completions.create(model="gpt-3.5-turbo-instruct", prompt="count to 3")
    yield (
        "legacy stream",
        lambda: all_of(client.completions.create(model="gpt-3.5-turbo-instruct", prompt="hi", stream=True)),
    )
    yield "embeddings", lambda: client.embeddings.create(model="text-embedding-3-small", input=["a", "b"])
    yield "raw embeddings", lambda: raw(client.embeddings.with_raw_response, model="text-embedding-3-small", input="a")
    yield "responses", lambda: responses.create(**RESPONSE)
    yield "responses stream", lambda: all_of(responses.create(**RESPONSE, stream=True))
    yield "responses parse", lambda: responses.parse(**RESPONSE, text_format=Person)
    yield "responses raw", lambda: raw(responses.with_raw_response, **RESPONSE)
    yield "responses helper", response_helper
    yield "models", models


# What differs from run to run

VARYING = re.compile(
    r"\b(chatcmpl|cmpl|resp|msg|call|fc|req|run|rs)[-_][A-Za-z0-9-]+|\b1[78]\d{8}(\.\d+)?\b|\b([0-9a-f]{16}){1,2}\b"
    r"|\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\d{4}-\d\d-\d\dT[\d:.+]+Z?"
    r"|(?<=:)\d{5}(?=/)|(?<= at )0x[0-9a-f]+|(?<= took )[\d.]+(?=s)"
)
LEFT_OUT = re.compile(
    r"duration|time_to|_ms$|latency|elapsed|thread|code\.|process_id|runtime-id|logfire\.(pending|level)|\.pid$|start_time|revision"
    r"|release|version|platform|^sdk|language|environment"
    # Texts of errors are our own; so are headers that tell servers which helper it was.
    r"|status_message|error\.message|extra_headers|gen_ai\.headers|error\.type"
    # Told where the base URL is of a class that the tracer knows.
    r"|server\.(address|port)"
)


def steady(value: Any) -> Any:
    """A value of a span without ids, times and what tells of the interpreter."""
    if isinstance(value, str):
        with contextlib.suppress(ValueError):
            parsed = json.loads(value)
            if isinstance(parsed, dict | list):
                return steady(parsed)
        if "Error(" in value:
            return value.partition("Error(")[0]
        return "<>" if value.startswith("<") and value.endswith(">") else VARYING.sub("*", value)
    if isinstance(value, dict):
        return {
            str(name): steady(each)
            for name, each in value.items()
            if not LEFT_OUT.search(str(name))
            and each not in ("None", "null", None)
            and (name, each) != ("stream", False)
        }
    if isinstance(value, list | tuple):
        return [steady(each) for each in value]
    if isinstance(value, BaseModel):
        return steady(value.model_dump())
    if isinstance(value, int | float) and not isinstance(value, bool) and value > 1_700_000_000:
        return "*"
    return value if value is None or isinstance(value, int | float) else "<>"  # an object that it could not read


def said(problem: BaseException) -> str:
    """The kind of an error and what it says, without advice, which the official package does not give."""
    return f"{type(problem).__name__}: {str(problem).partition(';')[0][:300]}"


def told(world: str, name: str, spans: Spans, problem: BaseException | None) -> None:
    """Print the spans of one call."""
    print(
        json.dumps(
            {"call": f"{world} {name}", "error": problem and said(problem), "spans": steady(spans)},
            sort_keys=True,
            default=repr,
        )
    )


def main(tracer: str) -> None:
    """Make each call inside a span, with and without an event loop."""
    prepare, spans, around = TRACERS[tracer]()
    import openai

    client = prepare(openai.OpenAI(max_retries=0))
    spans()
    for name, call in sync_calls(client):
        problem = None
        try:
            with around("program"):
                call()
        except Exception as exc:
            problem = exc
        told("sync", name, spans(), problem)

    async def in_a_loop() -> None:
        client = prepare(openai.AsyncOpenAI(max_retries=0))
        spans()
        for name, call in async_calls(client):
            problem = None
            try:
                with around("program"):
                    await call()
            except Exception as exc:
                problem = exc
            told("async", name, spans(), problem)
        await client.close()

    asyncio.run(in_a_loop())
    client.close()


main(sys.argv[1])
sys.stdout.flush()
os._exit(0)  # tracers send what they have at exit, to nobody
