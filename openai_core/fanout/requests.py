"""Requests as values: which endpoint, which parameters. Checked when made; nothing is sent here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cache, wraps
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, Unpack, cast

import msgspec

from ..calls.endpoint import Endpoint
from ..calls.own_errors import with_keywords_as_dict
from ..calls.prepare import drop_omitted
from ..nearest_name import nearest_name
from ..wrong_calls import by_position
from .work import EmbeddingsWork, EndpointWork, FunctionWork, Work, embedding_params

if TYPE_CHECKING:
    from ..calls.caller import Caller
    from ..resources._methods.embeddings import CreateCall as EmbeddingsCall
    from ..resources.chat.completions.completions import CreateCall as ChatCall
    from ..resources.completions import CreateCall as CompletionsCall
    from ..resources.moderations import CreateCall as ModerationsCall
    from ..resources.responses.responses import CreateCall as ResponsesCall
    from ..types import Completion, CreateEmbeddingResponse, ModerationCreateResponse
    from ..types.chat import ChatCompletion
    from ..types.responses import Response

__all__ = [
    "EmbeddingsRequest",
    "EndpointRequest",
    "FunctionRequest",
    "Request",
    "call",
    "chat",
    "completions",
    "embeddings",
    "endpoint_request",
    "moderations",
    "responses",
]

F = TypeVar("F", bound="Callable[..., Any]")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
P = ParamSpec("P")


class Request(msgspec.Struct, Generic[T_co], eq=False):
    """One request of a fan-out, made by the functions of this module. A value: it may be sent in several runs."""

    custom_id: str | None
    """The id by which the result names the request; None if it was given none."""

    def prepare(self, caller: Caller) -> Work[T_co]:
        """What is to be done for it, over a client.

        Raises:
            TypeError, ValueError: it cannot be sent.
        """
        raise AssertionError("each kind of request knows how it is prepared")


class EndpointRequest(Request[T_co], eq=False):
    """A request to an endpoint, see `endpoint_request`."""

    endpoint: Endpoint[T_co]
    params: Mapping[str, Any]
    is_checked: bool
    """Whether the parameters may go to `RequestBuilder.build_checked`."""

    def prepare(self, caller: Caller) -> Work[T_co]:
        endpoint, params = self.endpoint, self.params
        if self.is_checked:
            model = params.get("model")
            if type(model) is str:
                call = caller.builder.build_checked(endpoint, params)
                return EndpointWork(caller, endpoint, params, call, model)
        call = caller.builder.build(endpoint, params, {})
        work = EndpointWork(caller, endpoint, params, call)
        work.read_model()
        return work

    def __repr__(self) -> str:
        name = "" if self.custom_id is None else f" {self.custom_id!r}"
        return f"<Request{name} {self.endpoint.name}>"


def endpoint_request(
    endpoint: Endpoint[T],
    params: Mapping[str, Any],
    custom_id: str | None = None,
    kind: type[EndpointRequest[Any]] = EndpointRequest,
) -> Request[T]:
    """A request to an endpoint that has no parameters in its path.

    Raises:
        TypeError: an unknown or missing parameter, or one that asks for a stream.
    """
    given = drop_omitted(params)
    # A call that is not of a fan-out may have had a stream.
    is_complete = ("stream" not in given and tuple(given) in endpoint.complete) or _check(endpoint, given)
    return kind(custom_id, endpoint, params, is_complete and given is params)


def _check(endpoint: Endpoint[Any], params: Mapping[str, Any]) -> bool:
    """Check the parameters of a request; whether they are complete, and no options or alternatives among them.

    Raises:
        TypeError: an unknown or missing parameter, or one that asks for a stream.
    """
    endpoint.check(params)
    names = params.keys()
    if "stream" not in names:
        return endpoint.note_complete(names)
    if endpoint.event_type_name is not None and endpoint.streams(params):
        raise TypeError(f"{endpoint.name}() cannot stream in a fan-out, which gives whole answers; leave stream out")
    return False


class EmbeddingsRequest(EndpointRequest[T_co], eq=False):
    """A request for vectors, which travel as base64 where the server can."""

    def prepare(self, caller: Caller) -> Work[T_co]:
        params = embedding_params(caller, self.params)
        call = caller.builder.build(self.endpoint, params, {})
        work = EmbeddingsWork(caller, self.endpoint, params, call)
        work.read_model()
        return work


class FunctionRequest(Request[T_co], eq=False):
    """A call of a coroutine function.

    Raises:
        TypeError: it is none.
    """

    fn: Callable[..., Awaitable[T_co]]
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]

    def __post_init__(self) -> None:
        if not callable(self.fn):
            raise TypeError(f"call() needs a coroutine function and its arguments; got {type(self.fn).__name__}")

    def prepare(self, caller: Caller) -> Work[T_co]:
        return FunctionWork(caller, self.fn, self.args, self.kwargs)

    def __repr__(self) -> str:
        name = "" if self.custom_id is None else f" {self.custom_id!r}"
        return f"<Request{name} {getattr(self.fn, '__qualname__', self.fn)}>"


def _called_by_name(example: str) -> Callable[[F], F]:
    """Have arguments by position, and a misspelt `custom_id`, refused in the words of users.

    Args:
        example: a parameter.
    """

    def refusing(make: F) -> F:
        function: Any = make
        begin, name = with_keywords_as_dict(function), f"fanout.{function.__name__}"

        @wraps(function)
        def request(*args: Any, custom_id: str | None = None, **params: Any) -> Any:
            if args:
                raise by_position(name, (), [example])
            try:
                return begin(custom_id, params)
            except TypeError as error:
                wrong = next((each for each in params if f"no parameter {each!r}; to send it" in str(error)), "")
                if nearest_name(wrong, ("custom_id",)) is None:
                    raise
            raise TypeError(f"{name}() has no parameter {wrong!r}; did you mean 'custom_id'?") from None

        made: Any = request
        refused: F = made
        return refused

    return refusing


@_called_by_name("messages")
def chat(*, custom_id: str | None = None, **params: Unpack[ChatCall]) -> Request[ChatCompletion]:
    """A request as `client.chat.completions.create` makes it.

    Args:
        custom_id: a name for the result.
        **params: as for that method, but `stream`.

    Raises:
        TypeError: an unknown or missing parameter, or `stream=True`.
    """
    return endpoint_request(_chat(), params, custom_id)


@_called_by_name("input")
def responses(*, custom_id: str | None = None, **params: Unpack[ResponsesCall]) -> Request[Response]:
    """A request as `client.responses.create` makes it; see `chat`."""
    return endpoint_request(_responses(), params, custom_id)


@_called_by_name("prompt")
def completions(*, custom_id: str | None = None, **params: Unpack[CompletionsCall]) -> Request[Completion]:
    """A request as `client.completions.create` makes it; see `chat`."""
    from ..resources.completions import CREATE

    return endpoint_request(CREATE, params, custom_id)


@_called_by_name("input")
def moderations(
    *, custom_id: str | None = None, **params: Unpack[ModerationsCall]
) -> Request[ModerationCreateResponse]:
    """A request as `client.moderations.create` makes it; see `chat`."""
    from ..resources.moderations import CREATE

    return endpoint_request(CREATE, params, custom_id)


@_called_by_name("input")
def embeddings(*, custom_id: str | None = None, **params: Unpack[EmbeddingsCall]) -> Request[CreateEmbeddingResponse]:
    """One request as `client.embeddings.create` makes it; see `chat`. To embed many texts: `client.fanout.embed`."""
    from ..resources._methods.embeddings import CREATE, CREATE_NUMPY

    fields: dict[str, Any] = dict(params)
    endpoint = CREATE_NUMPY if fields.pop("as_numpy", False) else CREATE
    return endpoint_request(endpoint, fields, custom_id, EmbeddingsRequest)


def call(fn: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> Request[T]:
    """A call of any coroutine function: a method of the client that is none of the above, or a function of your own.

    A method of a client's resource makes one attempt a try, like the other requests: the fan-out decides what is tried
    again. A function of your own may do as it likes; what it raises is judged in the same way, and what is no error
    of the API is not tried again.
    """
    return FunctionRequest(None, fn, args, cast("Mapping[str, Any]", kwargs))


@cache
def _chat() -> Endpoint[ChatCompletion]:
    from ..resources.chat.completions.completions import CREATE

    return CREATE


@cache
def _responses() -> Endpoint[Response]:
    from ..resources.responses.responses import CREATE

    return CREATE
