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
    value: str
    selected: NotRequired[bool]


class BrowserReadElement(TypedDict):
    """An element that a model can act on."""

    ref: str
    """What later calls name it by; unique in the report."""
    role: ReadRole
    label: str
    value: NotRequired[str]
    options: NotRequired[list[BrowserReadOption]]
    checked: NotRequired[bool]


class BrowserReadScope(TypedDict):
    """A part of the page that can be read by itself."""

    ref: str
    label: str


class BrowserReadV1(TypedDict):
    """A page as a model reads it."""

    version: Literal[1]
    text: str
    elements: list[BrowserReadElement]
    omitted: list[ReadOmission]
    """Why something was left out."""


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


def checked_read(value: object, *, scoped: bool) -> str | dict[str, Any] | None:
    """What reading a page gave, without keys that a report does not have.

    Args:
        value: what the driver returned.
        scoped: whether the report has scopes.

    Raises:
        ValueError: it is neither text nor a report, or an element has no ref of its own.
    """
    if value is None or isinstance(value, str):
        return value
    report = cast("dict[str, Any]", msgspec.convert(value, BrowserScopedReadV1 if scoped else BrowserReadV1))
    refs = [part["ref"] for part in (*report["elements"], *report.get("scopes", ()))]
    if not all(refs) or len({*refs}) != len(refs):
        raise ValueError("each element and scope of a report needs a ref of its own")
    return report


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
