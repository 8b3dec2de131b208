"""Logs of calls: one line of JSON for each event, and what `OPENAI_LOG` sets up."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from typing import Any, Final

import msgspec

from ..wrong_calls import refuse_wrong_calls
from .base import AttemptResult, CallEnd, CallInfo, Hooks

__all__ = ["JSONLog", "set_up"]

_LEVELS: Final = {"debug": logging.DEBUG, "info": logging.INFO}


@refuse_wrong_calls
class JSONLog(Hooks):
    """Writes a line of JSON for each call that begins, each attempt, retry and first event, and each end of a call.

    What was said, headers and credentials are in none of them. Safe to use from many tasks, threads and loops.

    Args:
        write: is given each line, with its line end. Default: the standard error stream.
    """

    def __init__(self, write: Callable[[str], object] | None = None) -> None:
        self._write = write

    def _line(self, event: str, call: CallInfo, **fields: Any) -> None:
        line = {"time": round(time.time(), 6), "event": event, "call": call.id, "operation": call.operation, **fields}
        present = {name: value for name, value in line.items() if value is not None}
        text = msgspec.json.encode(present).decode() + "\n"
        if self._write is not None:
            self._write(text)
        elif sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison]
            sys.stderr.write(text)

    def call_start(self, call: CallInfo) -> None:
        self._line(
            "call_start",
            call,
            method=call.method,
            path=call.path,
            server=f"{call.server_address}:{call.server_port}",
            model=call.model,
            stream=call.stream,
        )

    def attempt_start(self, call: CallInfo, attempt: int) -> None:
        self._line("attempt_start", call, attempt=attempt, key=call.key)

    def attempt_end(self, call: CallInfo, attempt: int, result: AttemptResult) -> None:
        self._line(
            "attempt_end",
            call,
            attempt=attempt,
            status=result.status,
            error=_kind(result.error),
            seconds=round(result.seconds, 6),
            request_id=result.headers.get("x-request-id"),
        )

    def retry(self, call: CallInfo, failure: Any, seconds: float) -> None:
        self._line("retry", call, attempt=failure.attempt, status=failure.status, seconds=round(seconds, 6))

    def first_event(self, call: CallInfo, seconds: float) -> None:
        self._line("first_event", call, seconds=round(seconds, 6))

    def call_end(self, call: CallInfo, end: CallEnd) -> None:
        usage = end.usage
        self._line(
            "call_end",
            call,
            outcome=end.status,
            error=_kind(end.error),
            status=end.status_code,
            request_id=end.request_id,
            model=call.model,
            attempts=end.attempts,
            waited=round(end.waited, 6),
            seconds=round(end.seconds, 6),
            first_event=None if end.first_event is None else round(end.first_event, 6),
            events=end.events or None,
            input_tokens=None if usage is None else usage.input_tokens,
            output_tokens=None if usage is None else usage.output_tokens,
            estimated=True if usage is not None and usage.estimated else None,
        )


def _kind(error: BaseException | None) -> str | None:
    return None if error is None else type(error).__name__


def set_up(wanted: str) -> JSONLog | None:
    """Do what `OPENAI_LOG` says: `debug` and `info` show the log records of the package, `json` gives a `JSONLog`.

    Records go to the standard error stream, unless a program has handlers of its own. Another word is warned of once.
    """
    word = wanted.strip().lower()
    if word == "json":
        return JSONLog()
    logger = logging.getLogger("openai_core")
    level = _LEVELS.get(word)
    if level is None:
        logger.warning("OPENAI_LOG must be debug, info or json; it is none of them, and nothing is logged for it")
        return None
    logger.setLevel(level)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
    return None
