"""The errors of a stream that is read by another task, or whose rest is lost, or that is taken for an answer."""

from __future__ import annotations

from typing import Any, Final, NoReturn

__all__ = [
    "BusyStreamError",
    "busy_error",
    "closed_early_error",
    "interrupted_error",
    "lack_fields",
    "refuse_copy",
]

_OF_THE_WHOLE: Final = ("choices", "output", "output_text", "usage")
"""Fields of answers that programs look for on a stream of their events."""


class BusyStreamError(RuntimeError):
    """A stream was read while another task or thread waits for its next event, which goes on waiting."""


def refuse_copy() -> NoReturn:
    """Refuse to pickle or copy a stream: two would take each other's events from one connection."""
    raise TypeError("a stream cannot be pickled or copied; collect its events in a list, which can")


def busy_error(stream: object, reader: str) -> BusyStreamError:
    """The error for a second reader.

    Args:
        stream: what is read.
        reader: what the other reader is: a task or a thread.
    """
    return BusyStreamError(
        f"{stream!r} is being read by another {reader}, and each event would come to one of the two; "
        f"read it in one {reader}, and pass its events on"
    )


def interrupted_error(stream: object, how: str) -> RuntimeError:
    """The error for reading on after waiting for an event was cut short.

    Args:
        stream: what is read.
        how: what happened to the reader who waited: it was cancelled or interrupted.
    """
    return RuntimeError(
        f"{stream!r} has lost the rest of its events: waiting for one was {how}, which closed its connection; "
        "send the request again. To limit the time that an event may take, pass idle_timeout="
    )


def closed_early_error(stream: object, iterate: str) -> RuntimeError:
    """The error for reading on after a loop was left early.

    Args:
        stream: what is read.
        iterate: the function that gives an iterator.
    """
    return RuntimeError(
        f"{stream!r} was closed when a loop over it was left early; to read the rest of its events later, keep one "
        f"iterator: events = {iterate}(stream), and loop over that"
    )


class _LackedField:
    """Is no attribute, to `hasattr` either. Unlike `__getattr__`, it leaves other attributes as fast as they are."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, stream: object, kind: type) -> NoReturn:
        from ..missing_attributes import no_attribute

        raise no_attribute(
            kind if stream is None else stream,
            self._name,
            "iterate over it for the events of the answer, or leave stream=True out for the whole answer",
        )


def lack_fields(kind: type[Any]) -> None:
    """Explain in a class of streams that it lacks the fields of answers."""
    for name in _OF_THE_WHOLE:
        setattr(kind, name, _LackedField(name))
