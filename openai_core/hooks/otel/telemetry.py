"""`OpenTelemetry`: a span and its metrics for each call that the conventions know an operation for."""

from __future__ import annotations

from collections.abc import Mapping
from time import monotonic, time_ns
from typing import Any, Final

from opentelemetry import _logs, metrics, propagate, trace
from opentelemetry.trace import Span, SpanKind, Status, StatusCode

from ...version import __version__
from ...wrong_calls import refuse_wrong_calls
from ..base import AttemptResult, CallEnd, CallInfo, Hooks
from ..usage import Usage
from .attributes import Attributes, StreamSummary, request_attributes, response_attributes, usage_attributes
from .content import as_text, input_messages, output_messages, wanted_in
from .names import CHAT, EMBEDDINGS, FETCH_RESPONSE, TABLES, TEXT_COMPLETION, Conventions, operation_of, provider_of

__all__ = ["OpenTelemetry"]

_SECONDS: Final = [0.01 * 2**power for power in range(14)]
_TOKENS: Final = [4**power for power in range(14)]
_OTHER: Final = "_OTHER"
_DETAILS: Final = "gen_ai.client.inference.operation.details"
_INFERENCE: Final = (CHAT, TEXT_COMPLETION)
"""The operations that have an event of details."""
_LOOK_AGAIN: Final = 0.1
"""Seconds for which there is no SDK if there was none."""


@refuse_wrong_calls
class OpenTelemetry(Hooks):
    """Makes a span for each call, with an event for each attempt that failed or followed one, and records metrics.

    For chat completions, responses, embeddings and text completions, in any form; other calls have no operation in the
    conventions. The span is a child of the one that is current where the call is made; it is never made current
    itself. Texts are recorded only if `OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT` is `SPAN_ONLY`,
    `EVENT_ONLY` or `SPAN_AND_EVENT` when this object is made: on the span, in an event of the log, or in both. One
    object may serve any number of clients, tasks, threads and loops.

    Args:
        tracer_provider: makes the spans. Default: the global one.
        meter_provider: makes the metrics. Default: the global one.
        logger_provider: makes the events that carry content. Default: the global one.
        conventions: which names to use; those that most instrumentations use today by default.
        attempt_spans: whether each attempt has a span of its own, below that of the call.
        propagate: whether requests carry the trace, by the global propagator: `traceparent` unless set otherwise.

    Raises:
        ValueError: there are no such conventions.
    """

    def __init__(
        self,
        *,
        tracer_provider: trace.TracerProvider | None = None,
        meter_provider: metrics.MeterProvider | None = None,
        logger_provider: _logs.LoggerProvider | None = None,
        conventions: Conventions = "1.37.0",
        attempt_spans: bool = False,
        propagate: bool = True,
    ) -> None:
        self._idle_until = 0.0
        self._given = any(each is not None for each in (tracer_provider, meter_provider, logger_provider))
        names = TABLES.get(conventions)
        if names is None:
            raise ValueError(f"conventions must be one of {', '.join(TABLES)}; got {conventions!r}")
        self._names = names
        self._attempt_spans = attempt_spans
        self._propagate = propagate
        self._on_spans, self._in_events = wanted_in()
        self.snapshots = self._on_spans or self._in_events
        self._tracer = trace.get_tracer("openai_core", __version__, tracer_provider, names.schema_url)
        self._logger = _logs.get_logger("openai_core", __version__, logger_provider, names.schema_url)
        meter = metrics.get_meter("openai_core", __version__, meter_provider, names.schema_url)

        def histogram(name: str, unit: str, what: str, bounds: list[Any]) -> metrics.Histogram:
            return meter.create_histogram(name, unit, what, explicit_bucket_boundaries_advisory=bounds)

        made = {name: histogram(name, "s", "duration of an operation", _SECONDS) for name in {*names.duration.values()}}
        self._duration = {operation: made[name] for operation, name in names.duration.items()}
        self._first_chunk = histogram(names.first_chunk, "s", "time until the first chunk", _SECONDS)
        self._per_chunk = histogram(names.per_chunk, "s", "time between two chunks", _SECONDS)
        tokens = {names.token_usage, *names.input_tokens.values(), *names.output_tokens.values()}
        self._tokens = {name: histogram(name, "{token}", "tokens of a call", _TOKENS) for name in tokens if name}
        self._counters = {
            field: meter.create_counter(name, "{token}", "tokens") for field, name in names.counters.items()
        }

    def __repr__(self) -> str:
        return "<OpenTelemetry hooks>"

    def is_idle(self) -> bool:
        """Whether no SDK is set up: the global providers are those of the API, which does nothing.

        Looked at ten times a second at most, as long as there is none.
        """
        if self._given:
            return False
        now = monotonic()
        if now < self._idle_until:
            return True
        providers = trace.get_tracer_provider(), metrics.get_meter_provider(), _logs.get_logger_provider()
        if not all(map(_is_api, providers)):
            self._given = True
            return False
        self._idle_until = now + _LOOK_AGAIN
        return True

    # Calls

    def call_start(self, call: CallInfo) -> None:
        operation = operation_of(call.method, call.path)
        if operation is None:
            return
        attributes: Attributes = {
            "gen_ai.operation.name": operation,
            "gen_ai.provider.name": provider_of(call.server_address),
        }
        if call.model is not None:
            attributes["gen_ai.request.model"] = call.model
        attributes["server.address"] = call.server_address
        attributes["server.port"] = call.server_port
        name = operation if call.model is None else f"{operation} {call.model}"
        span = self._tracer.start_span(name, kind=SpanKind.CLIENT, attributes=attributes)
        has_event = self._in_events and operation in _INFERENCE
        state = call.state[self] = _OpenSpan(span, operation, attributes, has_event=has_event)
        if span.is_recording() or has_event:
            if "/responses" in call.path:
                state.set({"openai.api.type": "responses"})
            if operation != FETCH_RESPONSE and (wanted := request_attributes(call.params, stream=call.stream)):
                state.set(wanted)
            if self.snapshots and operation != EMBEDDINGS:
                self._add_content(state, input_messages(call.params))

    def _add_content(self, state: _OpenSpan, content: Attributes) -> None:
        if self._on_spans:
            state.span.set_attributes(as_text(content))
        if state.details is not None:
            state.details |= content

    def call_end(self, call: CallInfo, end: CallEnd) -> None:
        state: Any = call.state.pop(self, None)
        if state is None:
            return
        span, operation, attributes = state.span, state.operation, state.attributes
        summary = state.summary
        recording = span.is_recording() or state.details is not None
        of_answer = response_attributes(end.value, recording=recording) if summary is None else summary.attributes()
        if end.status != "ok":
            attributes["error.type"] = kind = _OTHER if end.error is None else _name(end.error)
            state.set({"error.type": kind})
            what = "abandoned stream" if end.error is None else str(end.error)
            span.set_status(Status(StatusCode.ERROR, what))
        _share(attributes, of_answer, operation, whole=summary is None)
        usage = None if end.usage is None or end.usage.estimated or operation == FETCH_RESPONSE else end.usage
        if recording:
            self._describe(state, of_answer, usage, end)
        span.end()
        if state.details is not None:
            context = trace.set_span_in_context(span)
            self._logger.emit(event_name=_DETAILS, attributes=state.details, context=context)
        self._duration[operation].record(end.seconds, attributes)
        if usage is not None:
            self._record_tokens(operation, usage, attributes)

    def _describe(self, state: _OpenSpan, of_answer: Attributes, usage: Usage | None, end: CallEnd) -> None:
        """Put what is known of an answer on the span, and into the event."""
        operation = state.operation
        if usage is not None:
            of_answer |= usage_attributes(usage, output=operation != EMBEDDINGS)
        if operation == FETCH_RESPONSE and (status := getattr(end.value, "status", None)):
            of_answer["gen_ai.response.status"] = status
        if end.first_event is not None:
            of_answer["gen_ai.response.time_to_first_chunk"] = end.first_event
        state.set(of_answer)
        if self.snapshots:
            self._add_content(state, output_messages(end.value if state.summary is None else end.snapshot))

    def _record_tokens(self, operation: str, usage: Usage, attributes: Attributes) -> None:
        names, tokens = self._names, self._tokens
        both = (("input", usage.input_tokens), ("output", usage.output_tokens))
        for kind, count in both[:1] if operation == EMBEDDINGS else both:
            if names.token_usage is not None:
                tokens[names.token_usage].record(count, {**attributes, "gen_ai.token.type": kind})
            name = (names.input_tokens if kind == "input" else names.output_tokens).get(operation)
            if name is not None:
                tokens[name].record(count, attributes)
        if operation != EMBEDDINGS:  # the counters are those of inference
            for field, counter in self._counters.items():
                if count := getattr(usage, field):
                    counter.add(count, attributes)

    # Attempts

    def attempt_start(self, call: CallInfo, attempt: int) -> Mapping[str, str] | None:
        state: Any = call.state.get(self)
        if state is None:
            return None
        state.attempt_started = time_ns()
        span = state.span
        if self._attempt_spans:
            attributes: Attributes = {
                "http.request.method": call.method,
                "server.address": call.server_address,
                "server.port": call.server_port,
            }
            if attempt > 1:
                attributes["http.request.resend_count"] = attempt - 1
            context = trace.set_span_in_context(span)
            span = state.attempt = self._tracer.start_span(
                call.method, context, kind=SpanKind.CLIENT, attributes=attributes
            )
        if not self._propagate or not span.get_span_context().is_valid:
            return None
        headers: dict[str, str] = {}
        propagate.inject(headers, trace.set_span_in_context(span))
        return headers

    def attempt_end(self, call: CallInfo, attempt: int, result: AttemptResult) -> None:
        state: Any = call.state.get(self)
        if state is None:
            return
        failed = result.error is not None or result.status is None or result.status >= 400
        span = state.attempt
        if span is None and not failed and attempt == 1:
            return  # nothing that the span of the call does not say
        attributes: Attributes = {}
        if result.status is not None:
            attributes["http.response.status_code"] = result.status
        if failed:
            attributes["error.type"] = str(result.status) if result.error is None else _name(result.error)
        if span is not None:
            state.attempt = None
            span.set_attributes(attributes)
            if failed:
                span.set_status(Status(StatusCode.ERROR))
            span.end()
        if failed or attempt > 1:
            if attempt > 1:
                attributes["http.request.resend_count"] = attempt - 1
            state.span.add_event("http.attempt", attributes, state.attempt_started)

    # Streams

    def event(self, call: CallInfo, event: Any, seconds: float) -> None:
        state: Any = call.state.get(self)
        if state is None:
            return
        summary = state.summary
        if summary is None:
            summary = state.summary = StreamSummary()
            summary.add(event)
            state.chunk_attributes = _with_model(state.attributes, summary)
            self._first_chunk.record(seconds, state.chunk_attributes)
            return
        summary.add(event)
        self._per_chunk.record(seconds, state.chunk_attributes)


class _OpenSpan:
    """What belongs to one call."""

    __slots__ = (
        "attempt",
        "attempt_started",
        "attributes",
        "chunk_attributes",
        "details",
        "operation",
        "span",
        "summary",
    )

    def __init__(self, span: Span, operation: str, attributes: Attributes, *, has_event: bool) -> None:
        self.span = span
        self.operation = operation
        self.attributes = attributes
        """Those of the metrics."""
        self.attempt: Span | None = None
        self.attempt_started = 0
        self.chunk_attributes: Attributes = attributes
        self.summary: StreamSummary | None = None
        self.details: Attributes | None = {**attributes} if has_event else None
        """Those of the event; None if there is to be none."""

    def set(self, attributes: Attributes) -> None:
        """Add attributes to the span, and to the event."""
        self.span.set_attributes(attributes)
        if self.details is not None:
            self.details |= attributes


def _is_api(provider: object) -> bool:
    return type(provider).__module__.startswith(("opentelemetry.trace", "opentelemetry.metrics", "opentelemetry._logs"))


def _share(attributes: Attributes, of_answer: Attributes, operation: str, *, whole: bool) -> None:
    """Add what metrics have of an answer."""
    names = ["gen_ai.response.model"]
    if whole and operation == CHAT and "openai.response.system_fingerprint" in of_answer:
        names += ["openai.response.service_tier", "openai.response.system_fingerprint"]
    for name in names:
        if name in of_answer:
            attributes[name] = of_answer[name]


def _with_model(attributes: Attributes, summary: StreamSummary) -> Attributes:
    return attributes if summary.model is None else {**attributes, "gen_ai.response.model": summary.model}


def _name(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
