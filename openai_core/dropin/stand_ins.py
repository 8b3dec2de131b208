"""Private names of the official package that programs import, where nothing here is the same thing already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from openai_sync.calls.raw import LegacyAPIResponse as SyncLegacyAPIResponse
from openai_sync.client.client import OpenAI
from openai_sync.facade import twin_of

from ..audio.errors import AudioUnavailableError as MissingDependencyError
from ..calls.options import RequestOptions
from ..calls.raw import LegacyAPIResponse as AsyncLegacyAPIResponse
from ..calls.raw_header import RAW_RESPONSE_HEADER
from ..client.base import AsyncAPIClient
from ..model.decoding import convert
from ..sentinels import NOT_GIVEN, Omit, is_given

if TYPE_CHECKING:
    from httpx import Response as Response

__all__ = [
    "RAW_RESPONSE_HEADER",
    "Body",
    "Headers",
    "LegacyAPIResponse",
    "MissingDependencyError",
    "MissingStreamClassError",
    "ModelT",
    "Query",
    "Response",
    "ResponseT",
    "SequenceNotStr",
    "SyncAPIClient",
    "add_private_attributes",
    "construct_type",
    "construct_type_unchecked",
    "is_dict",
    "is_list",
    "is_mapping",
    "make_request_options",
    "model_copy",
    "model_dump",
    "model_parse",
]

SequenceNotStr: TypeAlias = Sequence  # pyright: ignore[reportMissingTypeArgument]
ResponseT = TypeVar("ResponseT")
ModelT = TypeVar("ModelT")

Body: TypeAlias = object
Headers: TypeAlias = Mapping[str, str | Omit]
Query: TypeAlias = Mapping[str, object]


class MissingStreamClassError(TypeError):
    """For programs that name it in `except`. The official package has it for clients without a class of streams.

    Clients here always have one, so that nothing raises it.
    """


SyncAPIClient: Any = twin_of(AsyncAPIClient)
assert issubclass(OpenAI, SyncAPIClient), "every client is one"


class _EitherKind(type):
    """Metaclass of a class whose instances are those of both packages' classes of that name."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, AsyncLegacyAPIResponse | SyncLegacyAPIResponse)


class LegacyAPIResponse(SyncLegacyAPIResponse[Any], metaclass=_EitherKind):
    """The raw response of a call, whether it blocked or was awaited: for `isinstance`."""


def add_private_attributes() -> None:
    """Give clients the private attributes of the official ones that programs read."""

    def base_url(client: Any) -> Any:
        from ..client.default_clients import library

        return library.URL(client.base_url)

    def custom_query(client: Any) -> Any:
        return client.default_query

    kinds: tuple[Any, ...] = (AsyncAPIClient, SyncAPIClient)
    for kind in kinds:
        for name, read in (("_base_url", base_url), ("_custom_query", custom_query)):
            setattr(kind, name, property(read))


def construct_type(*, type_: Any, value: object, metadata: object = None) -> Any:
    """Convert `value`, made of dicts, lists and scalars, to `type_`. What does not fit stays as it is."""
    return convert(type_, value)


def construct_type_unchecked(*, value: object, type_: Any) -> Any:
    """Same as `construct_type`."""
    return convert(type_, value)


def make_request_options(
    *,
    query: Mapping[str, object] | None = None,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
    idempotency_key: str | None = None,
    timeout: Any = NOT_GIVEN,
    post_parser: Any = NOT_GIVEN,
    security: Mapping[str, bool] | None = None,
    synthesize_event_and_data: bool | None = None,
    stream_mode: str | None = None,
) -> RequestOptions:
    """The options of `get`, `post` and their like, from those of the methods of resources.

    Args:
        query: parameters of the API; `extra_query` is put over them.
        security: which keys are to be sent; without effect, as a client has one key.
        post_parser: without effect, as are the remaining ones.
    """
    options: dict[str, Any] = {}
    if extra_headers is not None:
        options["headers"] = dict(extra_headers)
    if extra_body is not None:
        options["extra_json"] = extra_body
    if query or extra_query:
        options["params"] = {**(query or {}), **(extra_query or {})}
    if is_given(timeout):
        options["timeout"] = timeout
    if idempotency_key is not None:
        options["idempotency_key"] = idempotency_key
    return cast("RequestOptions", options)


# Functions that take models of either of pydantic's versions


def model_copy(model: Any, *, deep: bool = False) -> Any:
    """A copy of a model."""
    return model.model_copy(deep=deep)


def model_dump(model: Any, **options: Any) -> dict[str, Any]:
    """A model as a dict; the options are those of `Model.model_dump`."""
    dumped: dict[str, Any] = model.model_dump(**options)
    return dumped


def model_parse(model: Any, data: Any) -> Any:
    """An instance of the class `model`, of a dict."""
    return model.model_validate(data)


def is_dict(obj: object) -> bool:
    """Whether something is a dict."""
    return isinstance(obj, dict)


def is_list(obj: object) -> bool:
    """Whether something is a list."""
    return isinstance(obj, list)


def is_mapping(obj: object) -> bool:
    """Whether something is a mapping."""
    return isinstance(obj, Mapping)


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name == "Response":  # of the library that the clients' responses are of
            from ..client.default_clients import library

            return library.Response
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
