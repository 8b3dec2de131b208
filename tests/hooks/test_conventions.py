"""Spans, metrics and events are those that OpenTelemetry's instrumentation makes of the official client's calls."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_core.hooks.otel.content import VARIABLE
from openai_core.testing import LocalServer
from openai_sync import OpenAI
from tests.hooks.conventions import CALLS, EXPECTED, MODES, faults, observed, recorded_by_the_official_client, run
from tests.hooks.telemetry import Telemetry
from tests.waiting import until_blocking

INSTALL = "pip install --group telemetry"


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", CALLS)
def test_telemetry_is_as_expected(
    name: str, mode: str, openai_server: LocalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Spans, metrics with their values, and events, with content where it is asked for."""
    monkeypatch.setenv(VARIABLE, mode)
    telemetry = Telemetry()
    faults(openai_server)
    with OpenAI(base_url=openai_server.base_url, api_key="k", max_retries=0, hooks=[telemetry.hooks()]) as client:
        run(client, name)
        until_blocking(telemetry.spans, "a stream that is left has ended, in its event loop")
    found = observed(telemetry)
    telemetry.close()
    expected: Any = json.loads(EXPECTED.read_text())[mode][name]
    if "left" in name:
        for each in (found, expected):
            _forget_what_was_read_ahead(each)
    assert found == expected


def _forget_what_was_read_ahead(observed: dict[str, Any]) -> None:
    """Chunks that came are counted and kept, though the program took one of them alone.

    And the instrumentation gives a stream that is left a reason to finish, but only where content is recorded.
    """
    observed["metrics"].pop("gen_ai.client.operation.time_per_output_chunk", None)
    for attributes in (each["attributes"] for each in (observed["span"], *observed["events"])):
        attributes.pop("gen_ai.response.finish_reasons", None)
        for message in attributes.get("gen_ai.output.messages", ()):
            (part,) = message["parts"]
            part["content"] = "..."


@pytest.mark.slow
def test_what_is_expected_is_what_the_instrumentation_makes() -> None:
    pytest.importorskip("opentelemetry.instrumentation.genai.openai", reason=f"not installed: `{INSTALL}`")
    openai = pytest.importorskip("openai", reason=f"not installed: `{INSTALL}`")
    if openai.__name__ != "openai":
        pytest.skip("another module stands for openai in this process")
    assert recorded_by_the_official_client() == json.loads(EXPECTED.read_text())
