"""One request made ready to be sent, as often as need be. Each attempt is one of the pipeline: no retries in here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from ..calls.caller import Caller, value_of
from ..calls.endpoint import Endpoint
from ..errors import APIStatusError
from ..http.pipeline import Pipeline
from ..http.request import NO_DEADLINE
from ..http.response import Exchange
from ..http.retry import RetryPolicy
from ..model.decoding import IteratorInBody, encode_reusable, materialize_iterators
from ..resources._resource import Resource
from .cost.tokens import RequestSize, request_size

if TYPE_CHECKING:
    from ..hooks.registry import HookRegistry
    from ..http.request import Call

__all__ = ["EmbeddingsWork", "EndpointWork", "FunctionWork", "Payload", "Work", "embedding_params"]

T_co = TypeVar("T_co", covariant=True)

_NO_BASE64 = "embeddings: refuses base64"


class Work(Generic[T_co]):
    """What is to be done for one request. For one task at a time."""

    __slots__ = ()

    if TYPE_CHECKING:
        model: str | None
        """The model that it is for, if it says so."""
        exchange: Exchange | None
        """The latest answer that succeeded, if it was seen."""
        _size: RequestSize | None

    @property
    def size(self) -> RequestSize:
        """What it says of its size."""
        found = self._size
        assert found is not None, "those that do not know it from the start find it out"
        return found

    def send(self, policy: RetryPolicy, failures: int) -> Awaitable[Any]:
        """Send it once. Awaiting this gives what `received` takes: so a request needs no coroutine of its own.

        Args:
            policy: for the one attempt.
            failures: attempts that failed before and count.

        Raises:
            Exception: whatever the attempt ends with.
        """
        raise AssertionError("each kind of work knows how it is sent")

    def received(self, answer: Any) -> T_co:
        """The value of what `send` gave.

        Raises:
            APIResponseValidationError: it is not what the endpoint promises.
        """
        raise AssertionError("each kind of work knows what it is answered with")

    def adapted(self, error: Exception) -> bool:
        """Change it after an error that another form of it may not meet; False if there is none."""
        return False

    def payload(self) -> Payload:
        """What it sends, for those who have somebody else send it.

        Raises:
            TypeError: it is more than a JSON body for an endpoint.
        """
        raise TypeError("only requests to endpoints can be in a batch; send calls of functions directly")

    def value_from(self, exchange: Exchange) -> T_co:
        """The value of an answer that somebody else received.

        Raises:
            APIResponseValidationError: it is not what the endpoint promises.
        """
        raise TypeError("only requests to endpoints have answers of their own")


class Payload(msgspec.Struct, frozen=True):
    """What a request sends."""

    path: str
    """Of the endpoint, below the base URL."""
    body: bytes
    """JSON."""


class _Observed(msgspec.Struct):
    """A value that hooks were given too."""

    value: Any


class EndpointWork(Work[T_co], msgspec.Struct, eq=False):
    """A request to an endpoint; its body is made once."""

    _caller: Caller
    _endpoint: Endpoint[T_co]
    _params: Mapping[str, Any]
    _call: Call | None
    """The request; None to have it built anew."""
    model: str | None = None
    """Its parameter of that name; `read_model` finds one that came in another way."""
    _size: RequestSize | None = None
    exchange: Exchange | None = None

    @property
    def size(self) -> RequestSize:
        found = self._size
        if found is None:
            body = (self._call or self._build()).body
            found = self._size = request_size(self._endpoint.path, body if isinstance(body, bytes) else None)
        return found

    def read_model(self) -> None:
        """Read the model from the body."""
        self.model = self.size.model

    def _build(self) -> Call:
        self._call = self._caller.builder.build(self._endpoint, self._params, {})
        return self._call

    def send(self, policy: RetryPolicy, failures: int) -> Awaitable[Any]:
        call = self._call
        # A deadline is one for an attempt, and begins with it: a fan-out decides when the next follows.
        if call is None or call.deadline is not NO_DEADLINE:
            call = self._build()
        call.policy = policy
        pipeline = self._caller.pipeline
        registry = pipeline.hook_registry
        if registry is not None:
            call.observer = None
            if not registry.is_idle:
                return self._send_observed(pipeline, registry, call, failures)
        return pipeline.send(call, attempts=failures)

    async def _send_observed(self, pipeline: Pipeline, registry: HookRegistry, call: Call, failures: int) -> _Observed:
        with registry.observe(call, self._endpoint.name, self._params) as observer:  # of each attempt
            exchange = self.exchange = await pipeline.send(call, attempts=failures)
            value = self.value_from(exchange)
            observer.succeeded(value)
        return _Observed(value)

    def received(self, answer: Any) -> T_co:
        if type(answer) is _Observed:
            value: T_co = answer.value
            return value
        self.exchange = answer
        return value_of(answer, self._endpoint, self._params, self._caller.strict)

    def payload(self) -> Payload:
        found = [name for name in ("extra_headers", "extra_query") if self._params.get(name)]
        body = None if self._call is None else self._call.body
        if found or not isinstance(body, bytes):
            what = " and ".join(found) or "a body that is not JSON"
            raise TypeError(f"{self._endpoint.name}() has {what}, which a batch cannot carry; send it directly")
        return Payload(self._endpoint.path, body)

    def value_from(self, exchange: Exchange) -> T_co:
        return value_of(exchange, self._endpoint, self._params, self._caller.strict)


class EmbeddingsWork(EndpointWork[T_co], eq=False):
    """A request for vectors: as base64, which is a third of the size, unless the server refuses that."""

    def adapted(self, error: Exception) -> bool:
        if not isinstance(error, APIStatusError) or error.status_code not in (400, 422):
            return False
        if self._params.get("encoding_format") != "base64" or not any(
            word in error.message for word in ("encoding_format", "base64")
        ):
            return False
        self._caller.server_quirks.add(_NO_BASE64)
        self._params = {name: value for name, value in self._params.items() if name != "encoding_format"}
        self._call = None
        return True


def embedding_params(caller: Caller, params: Mapping[str, Any]) -> Mapping[str, Any]:
    """The parameters of a request for vectors, which asks for base64 unless it says something, or the server has."""
    if "encoding_format" in params or _NO_BASE64 in caller.server_quirks:
        return params
    return {**params, "encoding_format": "base64"}


class FunctionWork(Work[T_co]):
    """A call of a coroutine function."""

    __slots__ = ("_args", "_caller", "_fn", "_kwargs", "_size", "exchange", "model")

    def __init__(
        self, caller: Caller, fn: Callable[..., Awaitable[T_co]], args: tuple[Any, ...], kwargs: Mapping[str, Any]
    ) -> None:
        self._caller = caller
        self._fn = fn
        self._args = args
        # Of a method of the client; what a function of the user's makes of an iterator is not known.
        self._kwargs = (
            materialize_iterators(dict(kwargs)) if isinstance(getattr(fn, "__self__", None), Resource) else kwargs
        )
        self._size = _size_of(self._kwargs)
        self.model = self._size.model
        self.exchange: Exchange | None = None

    async def send(self, policy: RetryPolicy, failures: int) -> T_co:
        self.exchange = None
        fn: Callable[..., Awaitable[T_co]] = self._fn
        resource = getattr(fn, "__self__", None)
        if isinstance(resource, Resource):
            fn = getattr(type(resource)(self._with_one_attempt(resource._caller, policy, failures)), fn.__name__)
        return await fn(*self._args, **self._kwargs)

    def received(self, answer: Any) -> T_co:
        value: T_co = answer
        return value

    def _with_one_attempt(self, caller: Caller, policy: RetryPolicy, failures: int) -> Caller:
        pipeline: Any = _OneAttempt(caller.pipeline, self, policy, failures)
        caller_once = type(caller)(caller.builder, pipeline, caller.strict)
        caller_once.server_quirks = caller.server_quirks
        return caller_once


class _OneAttempt:
    """A pipeline that sends once and notes the answer."""

    __slots__ = ("_failures", "_pipeline", "_policy", "_work")

    def __init__(self, pipeline: Pipeline, work: FunctionWork[Any], policy: RetryPolicy, failures: int) -> None:
        self._pipeline = pipeline
        self._work = work
        self._policy = policy
        self._failures = failures

    async def send(self, call: Call, **options: Any) -> Exchange:
        call.policy = self._policy
        exchange = self._work.exchange = await self._pipeline.send(
            call, read=options.get("read", True), attempts=self._failures
        )
        return exchange

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pipeline, name)


def _size_of(kwargs: Mapping[str, Any]) -> RequestSize:
    try:
        body = encode_reusable(kwargs)
    except (IteratorInBody, TypeError, ValueError):  # a file, or whatever else a function of the user's takes
        body = b""
    return request_size("", body)
