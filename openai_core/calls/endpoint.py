"""One operation of the API as data: method, path, where each parameter goes, and the type of the response."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence, Set
from functools import cache
from typing import Any, Final, Generic, TypeVar

from ..sentinels import is_given
from .options import CallOptions

__all__ = ["ContractViolation", "Endpoint", "StreamingEndpoint", "check_call", "required_keys", "shorten"]

T = TypeVar("T")
E = TypeVar("E")

_OPTIONS: Final = frozenset(CallOptions.__annotations__)
_QUERY_METHODS: Final = frozenset({"GET", "DELETE"})
_PATH_PARAMETER: Final = re.compile(r"\{([^{}]*)\}")
_JSON: Final = "application/json"
_MOST_COMPLETE: Final = 64


class Endpoint(Generic[T]):
    """How to call one operation, and what it returns. Made once, when its resource's module is imported; immutable.

    `params` is the TypedDict of the operation's parameters: its keys are the names that a call may use, its `Required`
    keys those that it must use. Keys of `CallOptions` do not count. Parameters in the path are sent there, the others
    in the query or the body.

    Args:
        name: the method as users write it after the client, such as `chat.completions.create`.
        method: the HTTP verb.
        path: the path below the base URL, with `{parameter}` for each path parameter.
        returns: the type of the response; as a string, its name below `openai_core.types`, such as
            `chat.ChatCompletion` or `AsyncCursorPage[chat.ChatCompletion]`, which is imported at the first call.
        params: the TypedDict of the parameters that are not in the path; None if there are none.
        forms: the TypedDicts of the sets of parameters of which a call uses one, if there are several; `params` then
            has the keys of all of them.
        query: names sent in the query. Default: all of them for GET and DELETE, none otherwise.
        fixed_query: names and values in the query of every request.
        header_params: parameters that are sent as headers, and the header of each; lists are joined by commas.
        headers: headers of every request, with lower-case names. They replace those of the client; a call's own
            `extra_headers` replaces them.
        files: where files may be, as for `extract_files`. With any, the body is sent as multipart/form-data.
        form: whether the body is multipart/form-data also without a file. A file that is required implies it.
        parts: parameters and the content type of each as a part of a form; the first, given alone, is the whole body.
        accept: the `Accept` header. The default one is replaced by the client's default headers, others are not.
        admin: whether the operation needs the administration key.
        stream_of: the type of one event (or its name, as for `returns`), if the operation can answer with events.
        stream_when: the parameter and the value that request events; None if the response is always events.
        answer_by: the parameter that decides the type of the response.
        answers: the types (or their names) for the values of that parameter for which it is not `returns`.
        origin: where the operation is known from, if it is not in the API's document; part of the message of a 404.
        after: called with the decoded value and the parameters of the call; returns the value of the call. It raises
            `ValueError` if the response is not what the operation promises, a `ContractViolation` if it
            can be used anyway.
    """

    __slots__ = (
        "_answers",
        "_resolved",
        "_returns",
        "_stream_of",
        "_stream_when",
        "admin",
        "after",
        "answer_by",
        "complete",
        "differs_in_body_only",
        "files",
        "fixed_query",
        "form",
        "forms",
        "has_json_body_only",
        "header_params",
        "in_path",
        "known",
        "method",
        "name",
        "origin",
        "own_headers",
        "params",
        "parsers",
        "parts",
        "path",
        "query",
        "required",
        "sends_object",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        returns: type[T] | str,
        *,
        params: type[Any] | None = None,
        forms: Sequence[type[Any]] = (),
        query: Sequence[str] | None = None,
        fixed_query: Mapping[str, str] | None = None,
        header_params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        files: Sequence[Sequence[str]] = (),
        form: bool = False,
        parts: Mapping[str, str] | None = None,
        accept: str = _JSON,
        admin: bool = False,
        stream_of: Any = None,
        stream_when: tuple[str, object] | None = ("stream", True),
        answer_by: str | None = None,
        answers: Mapping[str, Any] | None = None,
        origin: str | None = None,
        after: Callable[[T, Mapping[str, object]], T] | None = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.params = params
        self.forms = forms
        self._returns: Any = returns
        self._stream_of: Any = stream_of
        self._stream_when = stream_when
        self._answers: Mapping[str, Any] = answers or {}
        self._resolved: tuple[Any, Any] | None = None
        self.answer_by = answer_by
        self.known: frozenset[str] = frozenset(params.__annotations__) - _OPTIONS if params is not None else frozenset()
        self.required: frozenset[str] = required_keys(params) if params is not None else frozenset()
        self.complete: set[tuple[str, ...]] = set()  # names of parameters that calls were made with, see note_complete
        self.in_path = self.known & {*_PATH_PARAMETER.findall(path)}
        self.header_params: Mapping[str, str] = header_params or {}
        rest = self.known - self.in_path - self.header_params.keys()
        given = rest if method in _QUERY_METHODS else frozenset[str]()
        self.query: frozenset[str] = given if query is None else frozenset(query)
        self.fixed_query = fixed_query
        self.sends_object = bool(rest - self.query)
        self.files = files
        self.form = form or any(path[0] in self.required for path in files)
        self.parts = parts
        self.own_headers: Mapping[str, str] = {**({} if accept == _JSON else {"accept": accept}), **(headers or {})}
        self.admin = admin
        self.has_json_body_only = not (admin or files or self.form or parts or header_params)
        has_fixed_url = "{" not in path and not self.query
        self.differs_in_body_only = has_fixed_url and self.has_json_body_only and self.sends_object
        self.origin = origin
        self.after = after
        self.parsers: dict[bool, Callable[[Any], T]] = {}
        """What parses responses, for lenient and strict clients, if all are of one type; filled at the first calls."""

    def __repr__(self) -> str:
        return f"<Endpoint {self.name}: {self.method} {self.path}>"

    @property
    def cast_to(self) -> Any:
        """The type of the response."""
        return (self._resolved or self._resolve())[0]

    @property
    def stream_of(self) -> Any:
        """The type of one event; None if the operation cannot stream."""
        return (self._resolved or self._resolve())[1]

    @property
    def event_type_name(self) -> Any:
        """The name of the type of one event below `openai_core.types`, or the type itself."""
        return self._stream_of

    def type_for(self, params: Mapping[str, object]) -> Any:
        """The type of the response to a call with these parameters."""
        if self.answer_by is not None:
            other = self._answers.get(str(params.get(self.answer_by)))
            if other is not None:
                return resolve_type(other)
        return (self._resolved or self._resolve())[0]

    def streams(self, params: Mapping[str, object]) -> bool:
        """Whether a call with these parameters is answered with events."""
        if self._stream_when is None:
            return True
        name, value = self._stream_when
        if name not in params:
            return False
        return bool(params.get(name)) if value is True else params.get(name) == value

    def _resolve(self) -> tuple[Any, Any]:
        self._resolved = resolve_type(self._returns), resolve_type(self._stream_of)
        return self._resolved

    def check(self, params: Mapping[str, object], path: Mapping[str, object] | None = None) -> None:
        """Check the names of parameters: that the operation has each one, and that none is missing.

        Args:
            params: those that are not arguments of the method by themselves, and options.
            path: the others, by name; `omit` if one was not given.

        Raises:
            TypeError: names each unknown parameter with the nearest known one, and each missing one.
        """
        if path:
            given = params.keys() | {name for name, value in path.items() if is_given(value)}
            _check(self.name, self.known | path.keys(), self.required | path.keys(), given)
        else:
            _check(self.name, self.known, self.required, params.keys())
        if self.forms:
            given = {name for name, value in params.items() if is_given(value)} - self.in_path - _OPTIONS
            forms: Sequence[Any] = self.forms
            if not any(required <= given <= known for known, required in map(_keys_of, forms)):
                from .wrong_parameters import wrong_forms

                raise wrong_forms(self.name, [_keys_of(form) for form in forms], given)

    def note_complete(self, names: Set[str]) -> bool:
        """Whether parameters are all known ones, and none is missing; then `complete` has their names from now on.

        To look them up there costs less than to compare them again.
        """
        if self.forms or not self.required <= names <= self.known:
            return False
        if len(self.complete) < _MOST_COMPLETE:
            self.complete.add(tuple(names))
        return True


class StreamingEndpoint(Endpoint[T], Generic[T, E]):
    """An operation that answers with events of type `E`, always or when a parameter requests them; see `stream_of`."""

    __slots__ = ()


class ContractViolation(ValueError):
    """A response that can be used, but is not what the operation promises: an error for strict clients alone.

    Args:
        value: the value of the call.
        problem: what is wrong with it.
        warns: whether other clients warn of it.
    """

    def __init__(self, value: Any, problem: str, *, warns: bool) -> None:
        super().__init__(problem)
        self.value = value
        self.warns = warns


def check_call(name: str, call: Any, params: Mapping[str, object]) -> None:
    """Check parameters as `Endpoint.check` does, for a helper that sends its requests later.

    Args:
        name: the method, for the message.
        call: the TypedDict of its parameters.
        params: of the call.

    Raises:
        TypeError: as `Endpoint.check`.
    """
    known, required = _keys_of(call)
    _check(name, known, required, {name for name, value in params.items() if is_given(value)})


@cache
def _keys_of(call: Any) -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(call.__annotations__) - _OPTIONS, required_keys(call)


def _check(name: str, known: Set[str], required: Set[str], given: Set[str]) -> None:
    unknown = given - known - _OPTIONS
    missing = required - given
    if unknown or missing:
        from .wrong_parameters import wrong_names

        raise wrong_names(name, unknown, missing, known | _OPTIONS)


def shorten(error: TypeError) -> None:
    """Drop the frames of the checks from the traceback of an error about a call's parameters; keep those of others."""
    if error.__dict__.get("wrong_call"):
        error.__traceback__ = None


def required_keys(params: type[Any]) -> frozenset[str]:
    """The keys that a TypedDict requires, even if its annotations are still strings.

    `__required_keys__` sees `Required` only in evaluated annotations: in modules with postponed evaluation, every key
    of a `total=False` class seems optional.
    """
    required: set[str] = set(params.__required_keys__)
    for name, annotation in params.__annotations__.items():
        text = getattr(annotation, "__forward_arg__", "")
        if text.startswith("Required["):
            required.add(name)
        elif text.startswith("NotRequired["):
            required.discard(name)
    return frozenset(required)


def resolve_type(type_name: Any) -> Any:
    """Import the type that a string such as `AsyncPage[Model]` or `chat.ChatCompletion` names; return others as is."""
    if not isinstance(type_name, str):
        return type_name
    page, bracket, item = type_name.rstrip("]").partition("[")
    if bracket:
        from .. import pagination

        return getattr(pagination, page)[resolve_type(item)]
    from .. import types

    found: Any = types
    for name in type_name.split("."):
        found = getattr(found, name)
    return found
