"""Spans are those that OpenTelemetry's instrumentation makes of the official client, for the same calls."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_core.testing import LocalServer
from openai_sync import OpenAI
from tests.hooks.conventions import CALLS, EXPECTED, faults, normal, recorded_by_the_official_client, run
from tests.hooks.telemetry import Telemetry

INSTALL = "pip install --group telemetry"


@pytest.mark.parametrize("name", CALLS)
def test_a_span_is_as_expected(name: str, openai_server: LocalServer) -> None:
    import time

    telemetry = Telemetry()
    faults(openai_server)
    with OpenAI(base_url=openai_server.base_url, api_key="k", max_retries=0, hooks=[telemetry.hooks()]) as client:
        run(client, name)
        for _ in range(5000):  # a stream that is left ends in its event loop, a moment later
            if telemetry.spans():
                break
            time.sleep(0.001)
    found = normal(telemetry.spans()[-1])
    telemetry.close()
    expected: Any = json.loads(EXPECTED.read_text())
    assert found == expected[name]


@pytest.mark.slow
def test_what_is_expected_is_what_the_instrumentation_makes() -> None:
    pytest.importorskip("opentelemetry.instrumentation.genai.openai", reason=f"not installed: `{INSTALL}`")
    openai = pytest.importorskip("openai", reason=f"not installed: `{INSTALL}`")
    if openai.__name__ != "openai":
        pytest.skip("another module stands for openai in this process")
    assert recorded_by_the_official_client() == json.loads(EXPECTED.read_text())
