"""One request as a handler sees it, and reading its fields with the API's complaints."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from ..api.replies import Reply
from .answers import Answer, PendingAnswer, PlainAnswer, Refusal
from .batch_plans import BatchPlan
from .json_values import JSON_NAMES, is_object
from .multipart import Part
from .record import RecordedRequest
from .spool import Spool
from .state import State

__all__ = ["Call", "Handler", "Upload", "UploadedFile", "inner", "one_of", "optional", "required"]

decode = msgspec.json.decode


@dataclass(slots=True)
class UploadedFile:
    """A file in a multipart body, as it was spooled while it came in."""

    part: Part
    content: Spool
    taken: bool = False
    """Whether the server's state keeps the content, and closes it."""


@dataclass(slots=True)
class Upload:
    """A multipart body."""

    items: list[tuple[str, Any]] = field(default_factory=list[tuple[str, Any]])
    """Names as they were sent, with texts, `UploadedFile`s, and what parts of JSON hold; in order."""

    @property
    def fields(self) -> dict[str, str]:
        """The texts by name; of a repeated name the last."""
        return {name: value for name, value in self.items if isinstance(value, str)}

    @property
    def file(self) -> UploadedFile | None:
        """The file that is called `file`."""
        return next(iter(self.files("file")), None)

    def files(self, name: str) -> list[UploadedFile]:
        """The files of a name, or of a list of that name."""
        return [each for at, each in self.items if at in (name, name + "[]") and isinstance(each, UploadedFile)]

    @property
    def sha256(self) -> str | None:
        """The hash of the first file; None if there is none."""
        return next((each.content.sha256 for _, each in self.items if isinstance(each, UploadedFile)), None)

    def close(self) -> None:
        """Forget the files that nobody keeps."""
        for _, value in self.items:
            if isinstance(value, UploadedFile) and not value.taken:
                value.content.close()


@dataclass(slots=True)
class Call:
    """What a handler needs to know."""

    state: State
    request: RecordedRequest
    args: tuple[str, ...]
    """The path parameters, decoded."""
    scripted: Callable[[], Reply | None]
    """The reply that the test asked for, if any; asking uses it up."""
    ask: Callable[[str, str, bytes], PlainAnswer]
    """Ask the server itself: method, path below `/v1`, JSON body."""
    batch_plan: Callable[[], BatchPlan | None]
    """How the test wants a batch to go, if it said so; asking uses it up."""
    upload: Upload | None = None
    given: dict[str, Any] = field(default_factory=dict[str, Any])
    """The parameters from query and body, checked against their types; only where routes.py says so."""

    @property
    def query(self) -> Mapping[str, str]:
        """The query's names and values; of a repeated name the last."""
        return self.request.query

    @property
    def body(self) -> bytes:
        """The body as it came."""
        return self.request.body

    def json(self) -> dict[str, Any]:
        """The body; of a request to a deployment, with that as its model.

        Raises:
            Refusal: it is not a JSON object.
        """
        try:
            value: Any = decode(self.body)
        except msgspec.DecodeError as exc:
            raise Refusal(400, f"could not parse the body as JSON: {exc}") from None
        if not is_object(value):
            raise Refusal(400, f"the body is a JSON {type(value).__name__}; expected an object")
        return value if self.request.deployment is None else {**value, "model": self.request.deployment}


Handler = Callable[[Call], Answer | PendingAnswer]


def required(body: Mapping[str, Any], name: str, kind: type | tuple[type, ...]) -> Any:
    """A field that must be there, and of a kind.

    Raises:
        Refusal: it is missing, null, or of another kind.
    """
    if body.get(name) is None:
        raise Refusal(400, f"missing required parameter: '{name}'", param=name, code="missing_required_parameter")
    return optional(body, name, kind)


def optional(
    body: Mapping[str, Any],
    name: str,
    kind: type | tuple[type, ...],
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    default: Any = None,
) -> Any:
    """A field that may be missing or null.

    Raises:
        Refusal: it is of another kind, or out of its range.
    """
    value: Any = body.get(name)
    if value is None:
        return default
    kinds: tuple[type, ...] = kind if isinstance(kind, tuple) else (kind,)
    if not _is_one_of(value, kinds):
        wanted = " or ".join(JSON_NAMES[each] for each in kinds)
        got = JSON_NAMES[type(value)]
        raise Refusal(400, f"invalid type for '{name}': expected {wanted}, got {got}", param=name, code="invalid_type")
    if minimum is not None and value < minimum:
        raise Refusal(
            400, f"'{name}' is {value}; expected at least {minimum}", param=name, code="integer_below_min_value"
        )
    if maximum is not None and value > maximum:
        raise Refusal(
            400, f"'{name}' is {value}; expected at most {maximum}", param=name, code="integer_above_max_value"
        )
    return value


def _is_one_of(value: Any, kinds: tuple[type, ...]) -> bool:
    # To Python, true is an integer, too.
    return isinstance(value, kinds) and (bool in kinds or not isinstance(value, bool))


def inner(given: Mapping[str, Any], name: str) -> dict[str, Any]:
    """A field that is an object; an empty one if it is missing or null."""
    value = given.get(name)
    return value if is_object(value) else {}


def one_of(value: str, allowed: tuple[str, ...], param: str) -> str:
    """A value of a fixed set.

    Raises:
        Refusal: it is another one.
    """
    if value not in allowed:
        known = ", ".join(map(repr, allowed))
        raise Refusal(
            400, f"invalid value {value!r} for '{param}'; supported are {known}", param=param, code="invalid_value"
        )
    return value
