"""OpenTelemetry's SDK, exporting into memory. Modules that import this are skipped where the SDK is missing."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("opentelemetry.sdk", reason="opentelemetry-sdk is not installed: `pip install --group test`")

from opentelemetry.sdk._logs import LoggerProvider
from opentelemetry.sdk._logs.export import InMemoryLogRecordExporter, SimpleLogRecordProcessor
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from openai_core.hooks.otel import OpenTelemetry

__all__ = ["Telemetry"]


class Telemetry:
    """Providers that export into memory, and hooks that use them."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self.traces = TracerProvider(shutdown_on_exit=False)
        self.traces.add_span_processor(SimpleSpanProcessor(self._exporter))
        self._reader = InMemoryMetricReader()
        self.meters = MeterProvider([self._reader], shutdown_on_exit=False)
        self._events = InMemoryLogRecordExporter()  # type: ignore[no-untyped-call]
        self.logs = LoggerProvider(shutdown_on_exit=False)
        self.logs.add_log_record_processor(SimpleLogRecordProcessor(self._events))
        self.tracer = self.traces.get_tracer("tests")

    def hooks(self, **options: Any) -> OpenTelemetry:
        """Hooks that export into this."""
        providers: Any = {
            "tracer_provider": self.traces,
            "meter_provider": self.meters,
            "logger_provider": self.logs,
        }
        return OpenTelemetry(**providers, **options)

    def spans(self) -> list[Any]:
        """The spans that have ended, in order."""
        return list(self._exporter.get_finished_spans())

    def events(self) -> list[Any]:
        """The events that were logged, in order."""
        return [each.log_record for each in self._events.get_finished_logs()]

    def points(self) -> dict[str, list[Any]]:
        """The data points of each metric."""
        data: Any = self._reader.get_metrics_data()
        found = [metric for each in data.resource_metrics for scope in each.scope_metrics for metric in scope.metrics]
        return {metric.name: list(metric.data.data_points) for metric in found}

    def metrics(self) -> dict[str, int]:
        """How often each histogram was recorded, and how many series each counter has."""
        return {
            name: sum(getattr(point, "count", 1) for point in points)
            for name, points in self.points().items()
            if points
        }

    def close(self) -> None:
        """Shut the providers down."""
        self.traces.shutdown()
        self.meters.shutdown()
        self.logs.shutdown()
