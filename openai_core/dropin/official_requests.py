"""A call of an endpoint as the official clients describe their requests: one value, and the type of its answer."""

from __future__ import annotations

from collections.abc import Mapping
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Final, cast, get_args, get_origin

from ..calls.caller import changed
from ..calls.options import CallOptions
from ..calls.prepare import drop_omitted
from ..http.path import build_path
from ..sentinels import NOT_GIVEN, is_given
from .request_options import FinalRequestOptions

if TYPE_CHECKING:
    from ..calls.endpoint import Endpoint

__all__ = ["asks_for_raw_form", "changed_params", "official_type", "options_of", "stream_class_of"]

_OPTIONS: Final = frozenset(CallOptions.__annotations__)
Params = Mapping[str, object]
Path = Mapping[str, str]


def asks_for_raw_form(params: Params) -> bool:
    """Whether a call asks by its headers for another form, whose caller sees to the rest."""
    headers = params.get("extra_headers")
    return isinstance(headers, Mapping) and any(
        str(name).lower() == "x-stainless-raw-response" for name in cast("Any", headers)
    )


def options_of(endpoint: Endpoint[Any], params: Params, path: Path, mode: str | None) -> FinalRequestOptions:
    """A call of an endpoint as the options of a request."""
    fields = dict(drop_omitted({name: value for name, value in params.items() if name not in _OPTIONS}))
    values = {**path, **{name: str(fields.pop(name)) for name in endpoint.in_path if name in fields}}
    query = {name: fields.pop(name) for name in [*fields] if name in endpoint.query}
    own = {endpoint.header_params[name]: fields.pop(name) for name in [*fields] if name in endpoint.header_params}
    headers: Any = {**own, **cast("Any", params.get("extra_headers") or {})}
    if mode is not None:
        headers["X-Stainless-Raw-Response"] = mode
    timeout = params.get("timeout", NOT_GIVEN)
    return FinalRequestOptions(
        method=endpoint.method.lower(),
        url=build_path(endpoint.path, values, what=endpoint.name) if values else endpoint.path,
        params={**query, **cast("Any", params.get("extra_query") or {})},
        headers=headers or NOT_GIVEN,
        json_data=fields if endpoint.sends_object or fields else None,
        extra_json=params.get("extra_body"),
        timeout=timeout,
        idempotency_key=params.get("idempotency_key"),
    )


def changed_params(params: Params, options: FinalRequestOptions, headers: Any, body: dict[str, Any] | None) -> Params:
    """The parameters with what a tracer has changed in the options: headers and items of the body."""
    changes: dict[str, Any] = {}
    if options.headers is not headers and is_given(options.headers):
        changes["extra_headers"] = {
            name: value for name, value in options.headers.items() if name.lower() != "x-stainless-raw-response"
        }
    sent = cast("Any", options.json_data)
    if body is not None and isinstance(sent, Mapping):
        sent = cast("Mapping[str, Any]", sent)
        other = {name: value for name, value in sent.items() if name not in body or body[name] is not value}
        if other:
            changes["extra_body"] = {**other, **cast("Any", params.get("extra_body") or {})}
    return changed(params, **changes) if changes else params


class _PageType(GenericAlias):
    """A class of pages with the type of its items, and the name of a class of its own."""

    def __getattribute__(self, name: str) -> Any:
        if name == "__name__":
            return f"{self.__origin__.__name__}[{self.__args__[0].__name__}]"
        return super().__getattribute__(name)


def official_type(kind: Any, blocking: bool) -> Any:
    """The type that a request is for, without what is ours: parsed answers are for answers."""
    origin = get_origin(kind)
    if origin is not None:
        return _PageType(_blocking_page(origin) if blocking else origin, get_args(kind))
    if not isinstance(kind, type):
        return kind
    public = (base for base in kind.__mro__ if base.__module__.startswith("openai.types."))
    return next((base for base in public if not base.__name__.startswith("Parsed")), kind)


def _blocking_page(kind: Any) -> Any:
    from openai_sync import pagination

    return getattr(pagination, kind.__name__.replace("Async", "Sync", 1), kind)


def stream_class_of(endpoint: Endpoint[Any], blocking: bool) -> Any:
    """The class of the stream that a call is answered with, with the type of its events."""
    from openai_sync.streaming.stream import Stream

    from ..streaming.stream import AsyncStream

    made: Any = Stream if blocking else AsyncStream
    return made[endpoint.stream_of]
