"""Many threads that call without a pause, and the main thread, whose calls a signal interrupts."""

from __future__ import annotations

import random
import signal
import threading
import time

from openai_sync import OpenAI

from .ledger import CANCELLED, HANGS, Ledger
from .plan import Draw, Plan, Verify, draw, first_calls
from .sync_calls import CALLS

__all__ = ["run"]


class Interrupted(BaseException):
    """What the handler of the signal raises, as that of Ctrl-C does."""


def run(client: OpenAI, plan: Plan, ledger: Ledger, *, phase: str, seconds: float) -> None:
    """Call for `seconds`, and return when all calls have ended, or hang."""
    for drawn in first_calls(plan, phase):
        _booked(client, plan, ledger, drawn)
    until = time.monotonic() + seconds
    arguments = (client, plan, ledger)
    threads = [
        threading.Thread(target=_worker, args=(*arguments, f"{phase}{number}", until), daemon=True)
        for number in range(1, plan.in_flight)
    ]
    for thread in threads:
        thread.start()
    _interrupted_worker(*arguments, f"{phase}0", until)
    last = until + plan.deadline + HANGS
    for thread in threads:
        thread.join(max(0.0, last - time.monotonic()))
    ledger.hang_up()


def _worker(client: OpenAI, plan: Plan, ledger: Ledger, name: str, until: float) -> None:
    dice = random.Random(f"{plan.seed}/{name}")
    number = 0
    while time.monotonic() < until:
        number += 1
        _booked(client, plan, ledger, draw(plan, dice, f"{name}-{number}"))


def _booked(client: OpenAI, plan: Plan, ledger: Ledger, drawn: Draw) -> None:
    call = ledger.begin(drawn.name, drawn.kind, drawn.deadline)
    try:
        outcome = CALLS[drawn.kind](client, plan, drawn, Verify(call, plan.store_ids))
    except BaseException as exc:
        ledger.end(call, exc)
    else:
        ledger.end(call, outcome)


def _interrupted_worker(client: OpenAI, plan: Plan, ledger: Ledger, name: str, until: float) -> None:
    """As `_worker`, in the main thread, which alone runs signal handlers: its calls all end by one, or before it."""
    may_raise = False

    def handle(number: int, frame: object) -> None:
        nonlocal may_raise
        if may_raise:
            may_raise = False  # once: what cleans up after it is left alone
            raise Interrupted

    before = signal.signal(signal.SIGALRM, handle)
    dice = random.Random(f"{plan.seed}/{name}")
    number = 0
    try:
        while time.monotonic() < until:
            number += 1
            drawn = draw(plan, dice, f"{name}-{number}", way="interrupted")
            call = ledger.begin(drawn.name, drawn.kind, drawn.deadline)
            outcome: str | BaseException = CANCELLED
            try:
                try:
                    may_raise = True
                    signal.setitimer(signal.ITIMER_REAL, max(0.001, drawn.seconds))
                    outcome = CALLS[drawn.kind](client, plan, drawn, Verify(call, plan.store_ids))
                finally:
                    may_raise = False
            except Interrupted:
                outcome = CANCELLED
            except BaseException as exc:
                outcome = exc
            signal.setitimer(signal.ITIMER_REAL, 0)
            ledger.end(call, outcome)
    finally:
        signal.signal(signal.SIGALRM, before)
