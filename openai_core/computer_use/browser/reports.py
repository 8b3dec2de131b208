"""What drivers report of a page and of files, and whether it is what it should be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, NotRequired, TypeAlias, cast

import msgspec
from typing_extensions import TypedDict

__all__ = [
    "BrowserFileOutcome",
    "BrowserReadElement",
    "BrowserReadOption",
    "BrowserReadScope",
    "BrowserReadV1",
    "BrowserScopedReadV1",
    "FileCompleted",
    "FileInterrupted",
    "FileRefused",
    "FileUnknown",
    "checked_file_outcome",
    "checked_image",
    "checked_read",
]

ReadRole: TypeAlias = Literal["button", "textbox", "combobox", "checkbox", "radio", "slider", "listbox"]
ReadOmission: TypeAlias = Literal[
    "report_limit",
    "text_limit",
    "target_limit",
    "work_limit",
    "frame_limit",
    "unsupported_root",
    "unsupported_control",
    "remote_action",
    "private",
    "value",
    "name_limit",
]
Cleanup: TypeAlias = Literal["not_started", "pending", "completed"]


class BrowserReadOption(TypedDict):
    """An option of a list."""

    label: str
    """1 to 256 bytes of UTF-8."""
    value: str
    """At most 512 bytes of UTF-8."""
    selected: NotRequired[bool]


class BrowserReadElement(TypedDict):
    """An element that a model can act on."""

    ref: str
    """What later calls name it by; unique in the report, 1 to 256 bytes of UTF-8."""
    role: ReadRole
    label: str
    """1 to 256 bytes of UTF-8; `name_limit` in `omitted` tells that one was cut."""
    value: NotRequired[str]
    """At most 512 bytes of UTF-8."""
    options: NotRequired[list[BrowserReadOption]]
    checked: NotRequired[bool]


class BrowserReadScope(TypedDict):
    """A part of the page that can be read by itself."""

    ref: str
    """Unique in the report, 1 to 256 bytes of UTF-8."""
    label: str
    """1 to 256 bytes of UTF-8."""


class BrowserReadV1(TypedDict):
    """A page as a model reads it."""

    version: Literal[1]
    text: str
    elements: list[BrowserReadElement]
    omitted: list[ReadOmission]
    """Why something was left out; each reason once."""


class BrowserScopedReadV1(BrowserReadV1):
    """A part of a page as a model reads it, or the parts that there are."""

    scopes: list[BrowserReadScope]


class FileCompleted(TypedDict):
    """The file was transferred."""

    version: Literal[1]
    cleanup: Cleanup
    status: Literal["completed"]
    effect: Literal["completed"]


class FileRefused(TypedDict):
    """The transfer was refused; nothing happened."""

    version: Literal[1]
    cleanup: Cleanup
    status: Literal["refused"]
    effect: Literal["none"]


class FileUnknown(TypedDict):
    """Whether the file was transferred is unknown."""

    version: Literal[1]
    cleanup: Cleanup
    status: Literal["unknown"]
    effect: Literal["unknown"]


class FileInterrupted(TypedDict):
    """The transfer was interrupted."""

    version: Literal[1]
    cleanup: Cleanup
    status: Literal["interrupted"]
    effect: Literal["none", "unknown"]


BrowserFileOutcome: TypeAlias = FileCompleted | FileRefused | FileUnknown | FileInterrupted
"""How the transfer of a file ended."""

_OUTCOMES: Final[dict[str, type[Any]]] = {
    "completed": FileCompleted,
    "refused": FileRefused,
    "unknown": FileUnknown,
    "interrupted": FileInterrupted,
}


_NAME: Final = 256
"""Bytes of UTF-8 that a ref or a label has at most."""
_VALUE: Final = 512
"""Bytes of UTF-8 that the value of an element or of an option has at most. The text of a report has any length."""


def checked_read(value: object, *, scoped: bool) -> str | dict[str, Any] | None:
    """What reading a page gave, without keys that a report does not have.

    Args:
        value: what the driver returned.
        scoped: whether it has to be a report with scopes.

    Raises:
        ValueError: it is neither text nor a report, an element has no ref of its own, a name or a value is too long, or
            a reason is given twice.
    """
    if not scoped and (value is None or isinstance(value, str)):
        return value
    report = cast("dict[str, Any]", msgspec.convert(value, BrowserScopedReadV1 if scoped else BrowserReadV1))
    parts = [*report["elements"], *report.get("scopes", ())]
    if len({part["ref"] for part in parts}) != len(parts):
        raise ValueError("each element and scope of a report needs a ref of its own")
    if len({*report["omitted"]}) != len(report["omitted"]):
        raise ValueError(f"each reason in omitted of a report is given once; got {report['omitted']}")
    _check_text("text", report["text"])
    for part in parts:
        _check_text("ref", part["ref"], most=_NAME, least=1)
        for each in (part, *part.get("options", ())):
            _check_text("label", each["label"], most=_NAME, least=1)
            _check_text("value", each.get("value", ""), most=_VALUE)
    return report


def _check_text(name: str, text: str, *, most: int | None = None, least: int = 0) -> None:
    """Refuse a text of a report that is too long, or that is empty or no text of Unicode."""
    size = len(text.encode())  # raises a ValueError for half of a surrogate pair
    if size < least or (most is not None and size > most):
        raise ValueError(f"a {name} in a report has {least} to {most} bytes of UTF-8; got {size}")


def checked_file_outcome(value: object) -> dict[str, Any]:
    """How a transfer ended, in the order of the report to the model.

    Raises:
        ValueError: the driver returned something else, or more than that.
    """
    given: Mapping[str, Any] = cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}
    keys = ("version", "status", "effect", "cleanup")
    kind = _OUTCOMES.get(given.get("status", ""))
    if kind is None or given.keys() != {*keys}:
        raise ValueError(
            f"the outcome of a file has the keys {', '.join(keys)}, and a status of {', '.join(_OUTCOMES)}"
        )
    outcome = msgspec.convert(dict(given), kind)
    return {key: outcome[key] for key in keys}


def checked_image(value: object) -> dict[str, Any]:
    """A screenshot as an input item has it.

    Raises:
        ValueError: it is none.
    """
    given: Mapping[str, Any] = cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}
    parts = [given.get(key) for key in ("image_url", "file_id") if given.get(key) is not None]
    if (
        given.get("type") != "input_image"
        or not given.keys() <= {"type", "image_url", "file_id", "detail"}
        or not parts
        or not all(isinstance(part, str) and part for part in parts)
        or given.get("detail") not in (None, "auto", "low", "high", "original")
    ):
        raise ValueError("a screenshot is a dict with the type 'input_image' and an image_url or a file_id")
    return {key: part for key, part in given.items() if part is not None}
