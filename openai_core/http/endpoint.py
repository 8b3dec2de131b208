"""One operation of the API as data: verb, path, where each parameter goes, what comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, Final, Generic, TypeVar

from .options import CallOptions

__all__ = ["Endpoint", "StreamingEndpoint", "required_keys"]

T = TypeVar("T")
E = TypeVar("E")

_OPTIONS: Final = frozenset(CallOptions.__annotations__)
_QUERY_METHODS: Final = frozenset({"GET", "DELETE"})


class Endpoint(Generic[T]):
    """How to call one operation, and what it returns.

    Made once, when its resource's module is imported, and never changed. `params` is the TypedDict of the operation's
    parameters: its keys are the names that a call may use, its `Required` keys those that it must. Keys of
    `CallOptions` do not count.

    Args:
        name: the method as users write it after the client, such as `chat.completions.create`.
        method: the HTTP verb.
        path: the path below the base URL, with `{parameter}` for each path parameter.
        returns: the type to decode the response's body into; as a string, its place below `openai_core.types`, such as
            `chat.ChatCompletion` or `AsyncCursorPage[chat.ChatCompletion]`, and it is imported at the first call.
        params: the TypedDict of the parameters that are not in the path; None if there are none.
        query: names sent in the query. Default: all of them for GET and DELETE, none otherwise.
        files: where file inputs stand, as for `extract_files`. With any, the body is sent as multipart/form-data.
        accept: the `Accept` header.
        stream_of: the type of one event (or its place, as for `returns`), if the operation answers with events when
            called with `stream=True`.
        after: called with the decoded value and the call's parameters; what it gives is returned. A `ValueError` of it
            says that the response is not what was promised.
    """

    __slots__ = (
        "_resolved",
        "_returns",
        "_stream_of",
        "accept",
        "after",
        "files",
        "known",
        "method",
        "name",
        "params",
        "path",
        "query",
        "required",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        returns: type[T] | str,
        *,
        params: type[Any] | None = None,
        query: Sequence[str] | None = None,
        files: Sequence[Sequence[str]] = (),
        accept: str = "application/json",
        stream_of: Any = None,
        after: Callable[[T, Mapping[str, object]], T] | None = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.params = params
        self._returns: Any = returns
        self._stream_of: Any = stream_of
        self._resolved: tuple[Any, Any] | None = None
        self.known: frozenset[str] = frozenset(params.__annotations__) - _OPTIONS if params is not None else frozenset()
        self.required: frozenset[str] = required_keys(params) if params is not None else frozenset()
        given = self.known if method in _QUERY_METHODS else frozenset[str]()
        self.query: frozenset[str] = given if query is None else frozenset(query)
        self.files = files
        self.accept = accept
        self.after = after

    def __repr__(self) -> str:
        return f"<Endpoint {self.name}: {self.method} {self.path}>"

    @property
    def cast_to(self) -> Any:
        """The type to decode the response's body into."""
        return (self._resolved or self._resolve())[0]

    @property
    def stream_of(self) -> Any:
        """The type of one event; None if the operation cannot stream."""
        return (self._resolved or self._resolve())[1]

    def _resolve(self) -> tuple[Any, Any]:
        self._resolved = resolve_type(self._returns), resolve_type(self._stream_of)
        return self._resolved

    def check(self, params: Mapping[str, object]) -> None:
        """Refuse names that the operation does not have, and the lack of those it needs.

        Raises:
            TypeError: naming each wrong parameter with the nearest known one, and each missing one.
        """
        unknown = params.keys() - self.known - _OPTIONS
        missing = self.required - params.keys()
        if not unknown and not missing:
            return
        faults = [self._unknown(name) for name in sorted(unknown)]
        if missing:
            faults.append(f"needs {' and '.join(repr(name) for name in sorted(missing))}")
        raise TypeError(f"{self.name}() {'; it '.join(faults)}")

    def _unknown(self, name: str) -> str:
        from difflib import get_close_matches

        near = get_close_matches(name, self.known | _OPTIONS, n=1)
        hint = f"did you mean {near[0]!r}?" if near else "to send it all the same, put it in extra_body or extra_query"
        return f"has no parameter {name!r}; {hint}"


class StreamingEndpoint(Endpoint[T], Generic[T, E]):
    """An operation that gives events of type `E` when it is called with `stream=True`; its `stream_of` names them."""

    __slots__ = ()


def required_keys(params: type[Any]) -> frozenset[str]:
    """The keys that a TypedDict requires, also where its annotations are still strings.

    A TypedDict sees `Required` only in evaluated annotations; in modules with postponed evaluation it counts every key
    of a `total=False` class as optional.
    """
    required: set[str] = set(params.__required_keys__)
    for name, annotation in params.__annotations__.items():
        text = getattr(annotation, "__forward_arg__", "")
        if text.startswith("Required["):
            required.add(name)
        elif text.startswith("NotRequired["):
            required.discard(name)
    return frozenset(required)


def resolve_type(place: Any) -> Any:
    """Import the type that a string such as `AsyncPage[Model]` or `chat.ChatCompletion` names; give others back."""
    if not isinstance(place, str):
        return place
    page, bracket, item = place.rstrip("]").partition("[")
    if bracket:
        from .. import pagination

        return getattr(pagination, page)[resolve_type(item)]
    found: Any = import_module("openai_core.types")
    for name in place.split("."):
        found = getattr(found, name)
    return found
