"""Tracers make the same spans of calls through the drop-in as of calls with the official package."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import pytest

from openai_core.dropin.names import INTERFACE
from openai_core.testing import LocalServer
from tests.dropin.running import PROGRAMS

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]

TRACERS = {
    "otel-v2": "opentelemetry-instrumentation-openai-v2",
    "openinference": "openinference-instrumentation-openai",
    "traceloop": "opentelemetry-instrumentation-openai",
    "langfuse": "langfuse",
    "langsmith": "langsmith",
    "sentry": "sentry-sdk",
    "logfire": "logfire",
    "ddtrace": "ddtrace",
}
"""The names by which the program knows them, and their packages."""

BETTER = {
    # With the official client these calls fail inside the tracer, before there is a span.
    "otel-v2": {"sync helper", "async helper"},
}
LIMIT = 90.0
"""Seconds after which a program is taken to hang."""


def is_installed(package: str, wanted: str = "") -> bool:
    """Whether a package is installed, in a version that begins with `wanted`."""
    try:
        return version(package).startswith(wanted)
    except PackageNotFoundError:
        return False


def spans(tracer: str, *prefix: str) -> dict[str, Any]:
    """What the program tells of each call, run by an interpreter with some arguments before its name."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "LANG", "OTEL_"))}
    with LocalServer() as server:
        done = subprocess.run(
            [sys.executable, *prefix, str(PROGRAMS / "use_tracer.py"), tracer],
            env=kept | {"OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "sk-test", "DD_TRACE_STARTUP_LOGS": "0"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=LIMIT,
            check=False,
        )
        theirs = {name.lower() for request in server.requests for name in request.headers}
    assert done.returncode == 0, done.stderr
    assert ("x-stainless-lang" in theirs) is (not prefix), "only the official package sends it"
    told = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {each["call"]: (each["error"], each["spans"]) for each in told}


@pytest.mark.parametrize("tracer", TRACERS)
def test_spans_are_those_with_the_official_package(tracer: str) -> None:
    """Of 25 kinds of calls, blocking and awaited: values, streams, parsing, raw responses, helpers, lists."""
    if not is_installed(TRACERS[tracer]) or not is_installed("openai", INTERFACE):
        pytest.skip("`nox -s programs` installs the tracers, and the official package beside them")
    official, ours = spans(tracer), spans(tracer, "-m", "openai_core.dropin")
    assert official.keys() == ours.keys()
    assert sum(bool(made) for _, made in official.values()) > 30, "the tracer sees calls at all"
    different = {call: (official[call], ours[call]) for call in official if official[call] != ours[call]}
    better = BETTER.get(tracer, set())
    assert {call: both for call, both in different.items() if call not in better} == {}
    assert [ours[call][0] for call in better] == [None for _ in better], "they succeed here"
