"""Spans and metrics of calls, by the conventions of OpenTelemetry for generative AI. Needs the extra `otel`.

`OpenTelemetry` is a hook: `AsyncOpenAI(hooks=[OpenTelemetry()])`.
"""

from __future__ import annotations

try:
    import opentelemetry.trace as _api
except ImportError as exc:
    raise ImportError("openai_core.hooks.otel needs opentelemetry-api; pip install 'openai-core[otel]'") from exc

from .names import Conventions as Conventions
from .telemetry import OpenTelemetry as OpenTelemetry

assert _api, "a module is true; imported only to know that it is there"
__all__ = ["Conventions", "OpenTelemetry"]
