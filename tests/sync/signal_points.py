"""Programs that are interrupted at each point of a call at which Python runs signal handlers, one after the other.

Run as a program: it is given the address of a server, the portal's event loop, a scenario, what the handler does, and
which of the points are tried. It prints how many points there were. Where a point hangs, it says at which, and ends.
"""

from __future__ import annotations

import dis
import faulthandler
import gc
import os
import sys
import threading
import time
from collections.abc import Callable
from types import CodeType, FrameType
from typing import Any

import openai_sync

__all__ = ["SCENARIOS"]

LIMIT = 10.0
"""Seconds that one point may take before it counts as hanging."""
WATCHED = tuple(
    os.sep + name for name in ("openai_sync" + os.sep, "threading.py", "asyncio" + os.sep, "_entry_queue.py")
)
"""Parts of the paths of modules whose code is interrupted."""

Points = set[int]
_points: dict[CodeType, Points] = {}


def points_of(code: CodeType) -> Points:
    """The offsets of instructions before which a signal handler may run.

    CPython runs them after calls, at the begin of functions and at the ends of loops; and inside of calls that wait,
    which is the same as before them. Not within the call of `__exit__` that ends a `with` block, nor before it.
    """
    found = _points.get(code)
    if found is None:
        found = _points[code] = set()
        instructions = [each for each in dis.get_instructions(code) if each.opname not in ("CACHE", "EXTENDED_ARG")]
        for index, each in enumerate(instructions):
            before = instructions[index - 1].opname if index else ""
            waits = each.opname.startswith("CALL") and not _ends_with_block(instructions, index)
            if waits or before.startswith(("CALL", "RESUME", "JUMP_BACKWARD")):
                found.add(each.offset)
    return found


def _ends_with_block(instructions: list[dis.Instruction], index: int) -> bool:
    before = [each for each in instructions[max(0, index - 5) : index] if each.opname != "PRECALL"][-3:]
    return [(each.opname, each.argval) for each in before] == [("LOAD_CONST", None)] * 3


class Interruption:
    """Calls `handler` at the point of a number, counted from the begin of the block."""

    def __init__(self, number: int, handler: Callable[[], None]) -> None:
        self._left = number
        self._handler = handler
        self.where = ""
        """Where it happened; nothing if there were fewer points."""

    def __enter__(self) -> Interruption:
        sys.settrace(self._call)
        return self

    def __exit__(self, *exc: object) -> None:
        sys.settrace(None)

    def _call(self, frame: FrameType, event: str, arg: object) -> Any:
        if not any(part in frame.f_code.co_filename for part in WATCHED):
            return None
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        return self._step

    def _step(self, frame: FrameType, event: str, arg: object) -> Any:
        if event == "opcode" and frame.f_lasti in points_of(frame.f_code):
            if self._left == 0:
                self.where = f"{os.path.basename(frame.f_code.co_filename)}:{frame.f_lineno}"
                sys.settrace(None)
                self._left -= 1
                self._handler()
                return None
            self._left -= 1
        return self._step


def first_call(client: Any) -> Callable[[], object]:
    """The call that starts the portal."""
    return lambda: client.models.list().data[0].id


def later_call(client: Any) -> Callable[[], object]:
    """A call while the portal runs."""
    client.models.list()
    return lambda: client.models.list().data[0].id


def whole_stream(client: Any) -> Callable[[], object]:
    """A stream, read in a loop."""
    client.models.list()
    return lambda: [event.choices for event in client.chat.completions.create(**ASK, stream=True)][-1]


def next_event(client: Any) -> Callable[[], object]:
    """A stream, read one by one; read on after an interruption, it has all its events or says that it has not."""
    whole = len(list(client.chat.completions.create(**ASK, stream=True)))
    stream = client.chat.completions.create(**ASK, stream=True)
    seen: list[Any] = []

    def read() -> object:
        interrupted = False
        while True:
            try:
                seen.append(next(stream))
            except StopIteration:
                break
            except RuntimeError as exc:
                if "lost the rest" in str(exc):
                    raise KeyboardInterrupt from None
                raise
            except KeyboardInterrupt:
                interrupted = True
        # What an interruption finds between `next` and `append` is lost by the program, and not by the stream.
        assert len(seen) >= whole - interrupted, f"{len(seen)} of {whole} events, and then the end"
        return seen[-1].choices

    return read


def closing(client: Any) -> Callable[[], object]:
    """Closing a client whose portal runs."""
    client.models.list()
    close: Callable[[], object] = client.close
    return close


SCENARIOS = {each.__name__: each for each in (first_call, later_call, whole_stream, next_event, closing)}
ASK: Any = {"model": "m", "messages": [{"role": "user", "content": "one two three four"}]}


def try_point(number: int, make: Callable[[], Any], scenario: str, does: str) -> str:
    """Interrupt a scenario at one point, and check what is left. Returns where it was, nothing if there is no such."""
    faulthandler.dump_traceback_later(LIMIT, exit=True)
    where = _interrupt(number, make(), make(), scenario, does)
    gc.collect()
    _wait_for_no_portal(where)
    faulthandler.cancel_dump_traceback_later()
    return where


def _interrupt(number: int, client: Any, other: Any, scenario: str, does: str) -> str:
    work = SCENARIOS[scenario](client)
    usable = other if scenario == "closing" else client
    answers: list[object] = []

    def handler() -> None:
        if does == "raises":
            raise KeyboardInterrupt
        answers.append(usable.models.list().data[0].id)

    interruption = Interruption(number, handler)
    value: object = None
    interrupted = False
    try:
        with interruption:
            value = work()
    except KeyboardInterrupt:
        interrupted = True
    finally:
        sys.settrace(None)
    if does == "calls":
        assert not interrupted
        assert bool(answers) == bool(interruption.where), "the handler's own call"
    assert interrupted or scenario == "closing" or value, "what the call returns"
    assert usable.models.list().data, "the next call"
    client.close()
    other.close()
    return interruption.where


def _wait_for_no_portal(where: str) -> None:
    until = time.monotonic() + LIMIT / 2
    for thread in threading.enumerate():
        if thread.name.startswith("openai-sync"):
            thread.join(max(0.0, until - time.monotonic()))
            assert not thread.is_alive(), f"a portal's thread is left after an interruption at {where}"


def main() -> None:
    base_url, backend, scenario, does, start, stride = sys.argv[1:]

    def make() -> Any:
        arguments: Any = {"api_key": "sk-test", "base_url": base_url, "portal_backend": backend}
        return openai_sync.OpenAI(**arguments)

    try_point(sys.maxsize, make, scenario, "raises")  # imports what is imported at first use
    number = int(start)
    failures: list[str] = []
    while True:
        print(number, file=sys.stderr, flush=True)
        try:
            where = try_point(number, make, scenario, does)
        except AssertionError as exc:
            failures.append(f"point {number}: {exc}")
            break
        if not where:
            break
        number += int(stride)
    print(failures or f"{number - int(start)} points")


if __name__ == "__main__":
    main()
