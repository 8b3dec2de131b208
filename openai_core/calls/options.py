"""Options of a single call, besides the parameters of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Protocol

from typing_extensions import TypedDict

from ..deadline import Deadline
from ..sentinels import NotGiven, Omit

__all__ = ["CallOptions", "RequestOptions", "TimeoutLike", "ToolRunOptions"]


class TimeoutLike(Protocol):
    """An object with the four limits of a `Timeout`, such as an `httpx.Timeout`."""

    connect: float | None
    """Seconds until there is a connection; None is no limit."""
    read: float | None
    """Seconds without anything received; None is no limit."""
    write: float | None
    """Seconds without anything sent; None is no limit."""
    pool: float | None
    """Seconds until a connection is free; None is no limit."""


class CallOptions(TypedDict, total=False):
    """Options that every method accepts besides its own parameters."""

    extra_headers: Mapping[str, str | Omit] | None
    """Headers to add or replace; the value `omit` removes a default header."""
    extra_query: Mapping[str, object] | None
    """Query parameters to add or replace."""
    extra_body: object | None
    """Keys to add to the body or replace in it, including ones that the API reference does not have."""
    timeout: float | TimeoutLike | NotGiven | None
    """Limits for each attempt, in seconds; None is no limit. Default: the client's."""
    idle_timeout: float | NotGiven | None
    """Seconds that a stream may stay open without an event; None is no limit. Default: the client's."""
    deadline: float | Deadline | None
    """Limit for the whole call, in seconds; `math.inf` is none. Default, and None: the client's."""
    idempotency_key: str | None
    """Sent as `Idempotency-Key` with every attempt."""


class ToolRunOptions(TypedDict, total=False):
    """Options of `run_tools` and `run_tools_stream`."""

    max_turns: int
    """The most responses to request; 10 by default."""
    max_concurrency: int
    """The most functions to run at once; 8 by default."""
    on_tool_error: Literal["tell", "raise"]
    """`tell` (the default) sends the exception's message to the model, `raise` raises the exception."""


class RequestOptions(TypedDict, total=False):
    """Options of the low-level methods `get`, `post`, `put`, `patch` and `delete`."""

    headers: Mapping[str, str | Omit] | None
    """Headers to add or replace; the value `omit` removes a default header."""
    params: Mapping[str, object] | None
    """Query parameters."""
    extra_json: Mapping[str, object] | None
    """Keys to add to the body or replace in it."""
    timeout: float | TimeoutLike | NotGiven | None
    """Limits for each attempt, in seconds; None is no limit. Default: the client's."""
    idle_timeout: float | NotGiven | None
    """Seconds that a stream may stay open without an event; None is no limit. Default: the client's."""
    deadline: float | Deadline | None
    """Limit for the whole call, in seconds; `math.inf` is none. Default, and None: the client's."""
    max_retries: int
    """Attempts after the first. Default: the client's."""
    idempotency_key: str | None
    """Sent as `Idempotency-Key` with every attempt."""
