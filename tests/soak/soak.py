"""One world's soak: warm up, go on, close everything, and look at what is left and whether the books agree."""

from __future__ import annotations

import gc
import logging
import sys
import threading
import time
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from types import TracebackType
from typing import Any, Final, TypeVar

import anyio

from openai_core import RetryPolicy, Timeout
from openai_core.net.settings import TransportSettings
from tests.worlds import World

from . import async_load, sync_load
from .balance import Holdings, Memory, grown, left_over
from .far_side import FarSide
from .ledger import CountingTransport, Ledger
from .plan import Plan, Way

__all__ = ["Result", "Settings", "soak"]

T = TypeVar("T")

LONGEST: Final = 5.0
"""Seconds by which a call may pass its deadline, besides what a busy loop or machine adds."""
CALM_DOWN: Final = 0.5
"""Seconds after the load in which what was cancelled last is closed."""
SETTLE: Final = 20.0
"""Seconds in which what was closed must be gone. Idle worker threads of trio take ten."""

_NAP: Final = 0.05
_ASYNC_WAYS: Final[tuple[tuple[Way, float], ...]] = (("brief", 0.06), ("cancelled", 0.1), ("closed", 0.1))
_ASYNCIO_WAYS: Final[tuple[tuple[Way, float], ...]] = (*_ASYNC_WAYS, ("task", 0.06))
_SYNC_WAYS: Final[tuple[tuple[Way, float], ...]] = (("brief", 0.06), ("closed", 0.1))


@dataclass(frozen=True, slots=True)
class Settings:
    """How long and how hard."""

    seconds: float
    in_flight: int
    deadline: float
    """Seconds that a call may take; a sixth of it without a byte, or a second, ends an attempt."""
    seed: int

    @property
    def phases(self) -> tuple[tuple[str, float], tuple[str, float]]:
        """Names and seconds: in the first, caches fill and the memory for so many calls is taken; then the rest."""
        warm_up = min(60.0, self.seconds / 3)
        return ("w", warm_up), ("m", self.seconds - warm_up)


@dataclass(frozen=True, slots=True)
class Measured:
    """What the process held."""

    before: Holdings
    """Before the client was made."""
    after: Holdings
    """After it was closed."""
    warm: Memory
    """After the first phase."""
    late: Memory
    """After the second."""


@dataclass(slots=True)
class Result:
    """What came of it."""

    world: World
    settings: Settings
    ledger: Ledger
    found: Measured
    seconds: float
    """What all of it took."""
    network: dict[str, int] = field(default_factory=dict[str, int])
    heads: int = 0
    whole: int = 0


def soak(world: World, settings: Settings) -> Result:
    """Put one world under load. What must not be is in the findings of the result's ledger."""
    ledger = Ledger(LONGEST)
    with FarSide(seed=settings.seed, stall=settings.deadline / 3) as far, _noticing(ledger), _Sleeper(ledger):
        began = time.monotonic()
        plan = Plan(
            seed=settings.seed,
            in_flight=settings.in_flight,
            deadline=settings.deadline,
            ways=_SYNC_WAYS if world.is_sync else _ASYNC_WAYS if world.backend == "trio" else _ASYNCIO_WAYS,
            file_id=far.file_id,
            store_ids=tuple(far.store_ids),
        )
        outside = Holdings.now()
        if world.is_sync:
            found = _block(world, settings, plan, ledger, far)
        else:
            found = anyio.run(_run, world, settings, plan, ledger, far, backend=world.backend)
            for problem in left_over(outside, _until(lambda now: not left_over(outside, now), Holdings.now)):
                ledger.find(f"after the end of the event loop, {problem}")
        grew = grown(found.warm, found.late, sum(ledger.begun.values()))
        for problem in (*left_over(found.before, found.after), *grew):
            ledger.find(problem)
        result = Result(world, settings, ledger, found, time.monotonic() - began)
        _compare(result, far)
    ledger.close()
    return result


async def _run(world: World, settings: Settings, plan: Plan, ledger: Ledger, far: FarSide) -> Measured:
    """Load an asynchronous client; what was held before it was made, when it was warm, at its end and after it."""
    before = Holdings.now()
    client = world.client(**_arguments(settings, far))
    _count(client, ledger)
    measured: list[Memory] = []
    async with client:
        for phase, seconds in settings.phases:
            await async_load.run(client, plan, ledger, phase=phase, seconds=seconds)
            await anyio.sleep(CALM_DOWN)
            measured.append(Memory.now())
    after = Holdings.now()
    with anyio.move_on_after(SETTLE):
        while left_over(before, after):
            await anyio.sleep(0.1)
            after = Holdings.now()
    return Measured(before, after, measured[0], measured[1])


def _block(world: World, settings: Settings, plan: Plan, ledger: Ledger, far: FarSide) -> Measured:
    """As `_run`, for a client that blocks."""
    from openai_sync import OpenAI

    portal: Any = world.portal
    before = Holdings.now()
    measured: list[Memory] = []
    with OpenAI(portal_backend=portal, **_arguments(settings, far)) as client:
        _count(client._async, ledger)
        for phase, seconds in settings.phases:
            sync_load.run(client, plan, ledger, phase=phase, seconds=seconds)
            time.sleep(CALM_DOWN)
            measured.append(Memory.now())
    after = _until(lambda now: not left_over(before, now), Holdings.now)
    return Measured(before, after, measured[0], measured[1])


def _arguments(settings: Settings, far: FarSide) -> dict[str, Any]:
    return {
        "base_url": far.base_url,
        "api_key": "sk-soak",
        "retry": RetryPolicy(max_retries=3, initial_delay=0.05, max_delay=1, max_retry_after_jitter=0.1),
        "timeout": Timeout(max(1.0, settings.deadline / 6), pool=settings.deadline),
        # Fewer than calls, so that some wait for a connection.
        "transport_settings": TransportSettings(max_connections=max(1, settings.in_flight * 9 // 10)),
    }


def _count(client: Any, ledger: Ledger) -> None:
    transports = client._transports
    make = transports.factory
    transports.factory = lambda: CountingTransport(make(), ledger)


def _until(holds: Callable[[T], bool], look: Callable[[], T]) -> T:
    """Look again and again until what is seen is as it should be, or the time is up."""
    last = time.monotonic() + SETTLE
    while not holds(seen := look()) and time.monotonic() < last:
        time.sleep(0.1)
    return seen


def _compare(result: Result, far: FarSide) -> None:
    """Wait for the server to have seen everyone leave, and compare its count with the client's."""
    ledger = result.ledger
    left: dict[str, int] = _until(lambda seen: not any(seen.values()), partial(far.ask, "connections"))
    if any(left.values()):
        ledger.find(f"connections are still open: {left['network']} in the network, {left['server']} at the server")
    result.network = far.ask("network")
    seen = far.ask("requests")
    result.heads, result.whole = sum(seen["heads"].values()), sum(seen["whole"].values())
    ledger.compare(seen["heads"], seen["whole"])
    answered = {kind for kind, outcome in ledger.ended if outcome in ("answered", "left")}
    for kind in ledger.begun.keys() - answered:
        ledger.find(f"of {ledger.begun[kind]} calls of the kind {kind!r} none was answered")
    if sum(ledger.begun.values()) != sum(ledger.ended.values()):
        ledger.find(f"{sum(ledger.begun.values())} calls were begun, and {sum(ledger.ended.values())} ended")
    for name, count in ledger.late.items():
        if not name.endswith("interrupted"):  # whoever is interrupted does not wait for ever for what it called
            ledger.find(f"{name} made {count} attempts after its end")


class _Sleeper:
    """A thread that notes how late it wakes up."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        began = time.monotonic()
        while not self._is_over.wait(_NAP):
            now = time.monotonic()
            self._ledger.lateness = max(self._ledger.lateness, now - began - _NAP)
            began = now

    def __enter__(self) -> _Sleeper:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._is_over.set()
        self._thread.join()


class _Notice(logging.Handler):
    def __init__(self, ledger: Ledger) -> None:
        super().__init__(logging.WARNING)
        self._ledger = ledger

    def emit(self, record: logging.LogRecord) -> None:
        trouble = f": {record.exc_info[1]!r}" if record.exc_info else ""
        self._ledger.find(f"the log of {record.name} says: {record.getMessage()}{trouble}")


@contextmanager
def _noticing(ledger: Ledger) -> Generator[None]:
    """Book what nobody would see: log records, warnings, exceptions in finalisers and threads."""
    notice = _Notice(ledger)

    def warned(message: Warning | str, *rest: object, **more: object) -> None:
        ledger.find(f"warned: {message!r}")

    hook, thread_hook = sys.unraisablehook, threading.excepthook
    logging.getLogger().addHandler(notice)
    sys.unraisablehook = lambda args: ledger.find(f"nobody caught {args.exc_value!r} in {args.object!r:.200}")
    threading.excepthook = lambda args: ledger.find(f"the thread {args.thread!r} ended with {args.exc_value!r}")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("always", ResourceWarning)
            warnings.simplefilter("always", RuntimeWarning)
            warnings.showwarning = warned
            yield
            gc.collect()
    finally:
        logging.getLogger().removeHandler(notice)
        sys.unraisablehook, threading.excepthook = hook, thread_hook
