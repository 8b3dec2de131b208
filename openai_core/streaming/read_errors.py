"""The errors of a stream that is read by another task, or whose rest is lost, or that is taken for an answer."""

from __future__ import annotations

from typing import Final, NoReturn

__all__ = [
    "OF_CHAT_STREAMS",
    "OF_RESPONSE_STREAMS",
    "OF_STREAMS",
    "BusyStreamError",
    "busy_error",
    "check_open",
    "closed_early_error",
    "closed_error",
    "interrupted_error",
    "refuse_copy",
]

_ITERATE: Final = "iterate over it for the events of the answer, or leave stream=True out for the whole answer"
_COLLECTS: Final = "use stream() in place of create(stream=True): its stream collects the answer"
OF_STREAMS: Final = {
    "choices": _ITERATE,
    "content": _ITERATE,
    "data": _ITERATE,
    "delta": _ITERATE,
    "json": _ITERATE,
    "message": _ITERATE,
    "output": _ITERATE,
    "output_parsed": _ITERATE,
    "output_text": _ITERATE,
    "parse": _ITERATE,
    "text": _ITERATE,
    "usage": _ITERATE,
    "cancel": "use close()",
    "get_final_completion": _COLLECTS,
    "get_final_message": _COLLECTS,
    "get_final_response": _COLLECTS,
    "get_final_text": _COLLECTS,
    "headers": "use response.headers",
    "iter_lines": "iterate over it for the events; with_streaming_response gives the lines of the response",
    "on": _COLLECTS,
    "status_code": "use response.status_code",
    "text_deltas": _COLLECTS,
    "text_stream": _COLLECTS,
    "until_done": _COLLECTS,
}
"""Names of answers, and of streams elsewhere, that programs look for on what `create(stream=True)` gives."""
_EVENTS_OF_CHAT: Final = "iterate over it for the events; get_final_completion() gives the whole answer"
_TEXT_OF_CHAT: Final = "iterate over it; an event of the type 'content.delta' has text as its delta"
OF_CHAT_STREAMS: Final = {
    "choices": _EVENTS_OF_CHAT,
    "content": _EVENTS_OF_CHAT,
    "delta": _TEXT_OF_CHAT,
    "get_final_message": "use get_final_completion().choices[0].message",
    "get_final_response": "use get_final_completion()",
    "get_final_text": "use get_final_completion().choices[0].message.content",
    "message": _EVENTS_OF_CHAT,
    "on": "iterate over it, and look at the type of each event",
    "output_text": _EVENTS_OF_CHAT,
    "text": _EVENTS_OF_CHAT,
    "text_deltas": _TEXT_OF_CHAT,
    "text_stream": _TEXT_OF_CHAT,
    "usage": "use get_final_completion().usage, with stream_options={'include_usage': True}",
}
"""The same for streams of chat completions that `stream()` gives."""
_EVENTS_OF_RESPONSES: Final = "iterate over it for the events; get_final_response() gives the whole answer"
_TEXT_OF_RESPONSES: Final = "iterate over it; an event of the type 'response.output_text.delta' has text as its delta"
OF_RESPONSE_STREAMS: Final = {
    "choices": _EVENTS_OF_RESPONSES,
    "content": _EVENTS_OF_RESPONSES,
    "delta": _TEXT_OF_RESPONSES,
    "get_final_completion": "use get_final_response()",
    "get_final_message": "use get_final_response()",
    "get_final_text": "use get_final_response().output_text",
    "message": _EVENTS_OF_RESPONSES,
    "on": "iterate over it, and look at the type of each event",
    "output": _EVENTS_OF_RESPONSES,
    "output_parsed": "use get_final_response().output_parsed",
    "output_text": "use get_final_response().output_text",
    "text": _EVENTS_OF_RESPONSES,
    "text_deltas": _TEXT_OF_RESPONSES,
    "text_stream": _TEXT_OF_RESPONSES,
    "usage": "use get_final_response().usage",
}
"""The same for streams of responses."""


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


def closed_error(stream: object) -> RuntimeError:
    """The error for iterating over what was closed before all of it was read.

    Args:
        stream: what is read.
    """
    return RuntimeError(
        f"{stream!r} was closed before it was read to its end, and the rest of its events is lost; read them before "
        "close() or the end of the 'with' block, or send the request again"
    )


def check_open(stream: object) -> None:
    """Check that a stream which another one reads was not closed before its end.

    Args:
        stream: a stream, or whatever else gives events.

    Raises:
        RuntimeError: it was.
    """
    if getattr(stream, "was_closed_early", False):
        raise closed_error(stream)
