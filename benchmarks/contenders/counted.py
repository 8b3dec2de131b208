"""A number of calls, one after the other, for a program that counts the instructions they take."""

from __future__ import annotations

import argparse
import contextlib
import gc
import importlib
from collections.abc import Awaitable, Callable
from itertools import islice
from typing import Any, Final

import anyio

from .. import payloads
from . import client_async, client_sync, fan_out, helpers
from .harness import Scenario

_UNHURRIED: Final = 3600.0
"""Seconds that any step may take: a program that counts instructions slows everything down some fifty times."""


def main() -> None:
    """Make the calls that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "name",
        help="scenario of client_async, client_sync, or with `helper-` before it helpers; or `fan-out`, `plain-loop`",
    )
    parser.add_argument("count", type=int, help="number of calls")
    parser.add_argument("--base-url", required=True)
    parser.add_argument("--package", default="openai_core", choices=["openai_core", "openai_sync"])
    parser.add_argument("--transport", default="", help="HTTP library the client is to use")
    parser.add_argument("--loop", default="asyncio", choices=["asyncio", "trio"], help="event loop")
    parser.add_argument("--hooks", default="", choices=["", *_HOOKS], help="what watches the calls")
    asked = parser.parse_args()
    scenario = Scenario(asked.name, asked.base_url, 1, asked.package, asked.transport, 0.0, asked.loop)
    hooks: list[Any] = [_HOOKS[asked.hooks]()] if asked.hooks else []
    gc.disable()  # it would run at moments that depend on everything before
    _slow_clocks()
    if asked.package == "openai_sync":
        (_fan_out_blocking if asked.name in _AT_ONCE else _block)(scenario, asked.count)
    elif asked.name in _AT_ONCE:
        anyio.run(_AT_ONCE[asked.name], scenario, asked.count, backend=asked.loop)
    else:
        anyio.run(_await, scenario, asked.count, hooks, backend=asked.loop)


async def _await(scenario: Scenario, count: int, hooks: list[Any]) -> None:
    async with client_async.build(scenario, **_settings(scenario)) as built:
        client = built.with_options(hooks=hooks) if hooks else built
        one = _ASYNC[scenario.name](client)
        for _ in range(count):
            await one()


def _block(scenario: Scenario, count: int) -> None:
    with client_sync.opened(scenario, **_settings(scenario)) as one:
        for _ in range(count):
            one()


async def _fan_out(scenario: Scenario, count: int) -> None:
    async with client_async.build(scenario, **_settings(scenario)) as client:
        run = client.fanout(islice(fan_out.requests(), count), concurrency=fan_out.IN_FLIGHT)
        async for result in run:
            fan_out.check_result(result)


def _fan_out_blocking(scenario: Scenario, count: int) -> None:
    from openai_sync import OpenAI

    with OpenAI(api_key=payloads.API_KEY, base_url=scenario.base_url, **_settings(scenario)) as client:
        for result in client.fanout(islice(fan_out.requests(), count), concurrency=fan_out.IN_FLIGHT):
            fan_out.check_result(result)


async def _plain_loop(scenario: Scenario, count: int) -> None:
    async with client_async.build(scenario, **_settings(scenario)) as client:
        one, left = client_async.chat(client), iter(range(count))

        async def work() -> None:
            for _ in left:
                await one()

        async with anyio.create_task_group() as tasks:
            for _ in range(fan_out.IN_FLIGHT):
                tasks.start_soon(work)


def _slow_clocks() -> None:
    """Have fan-outs allow for a program that is slower, and start at a pace that they find soon otherwise."""
    from openai_core.fanout.limits import adaptive_rate, shared

    patched: list[tuple[Any, dict[str, float]]] = [(shared, {"_WINDOW": _UNHURRIED}), (adaptive_rate, {"_FIRST": 1e6})]
    with contextlib.suppress(ImportError):
        from openai_sync.fanout import reading, run

        patched += [(reading, {"_SECONDS": _UNHURRIED, "_PATIENCE": _UNHURRIED}), (run, {"_SECONDS": _UNHURRIED})]
    for module, values in patched:
        for name, value in values.items():
            assert hasattr(module, name), f"{module.__name__} has no {name}"
            setattr(module, name, value)


def _settings(scenario: Scenario) -> dict[str, Any]:
    """Settings with which the clock decides nothing: connections stay, nothing times out, no attempt is repeated."""
    package = importlib.import_module(scenario.package)
    kept = package.TransportSettings(keepalive_expiry=None)
    return {"timeout": _UNHURRIED, "max_retries": 0, "transport_settings": kept}


def _empty() -> Any:
    from openai_core.hooks import Hooks

    return Hooks()


def _otel() -> Any:
    from openai_core.hooks.otel import OpenTelemetry

    return OpenTelemetry()


def _otel_sdk() -> Any:
    from opentelemetry.sdk.metrics import MeterProvider
    from opentelemetry.sdk.trace import TracerProvider

    from openai_core.hooks.otel import OpenTelemetry

    return OpenTelemetry(tracer_provider=TracerProvider(), meter_provider=MeterProvider())


_ASYNC: Final = client_async.SCENARIOS | {f"helper-{name}": make for name, make in helpers.SCENARIOS.items()}
_AT_ONCE: Final[dict[str, Callable[[Scenario, int], Awaitable[None]]]] = {
    "fan-out": _fan_out,
    "plain-loop": _plain_loop,
}
"""Scenarios with many requests under way."""
_HOOKS: Final[dict[str, Callable[[], Any]]] = {"empty": _empty, "otel": _otel, "otel-sdk": _otel_sdk}
"""Hooks without methods; OpenTelemetry with its API alone; and with its SDK, whose spans nobody exports."""

if __name__ == "__main__":
    main()
