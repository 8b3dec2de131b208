"""The actions of a computer call: which there are, in which order, and whether they can be carried out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from ..types.responses import computer_action as modern
from ..types.responses import response_computer_tool_call as legacy

if TYPE_CHECKING:
    from ..types.responses import Response, ResponseComputerToolCall
    from ..types.responses.response_input_item_param import (
        ResponseComputerToolCallOutputScreenshotParam,
    )

__all__ = [
    "ACTIONS",
    "ComputerActionInput",
    "ComputerUseError",
    "actions_of",
    "checked_screenshot",
    "safety_checks_of",
]

ComputerActionInput: TypeAlias = legacy.Action | modern.ComputerAction
"""One action, as calls with a single one (`action`) or with several (`actions`) have it."""

ACTIONS: Final = ("click", "double_click", "drag", "keypress", "move", "screenshot", "scroll", "type", "wait")
"""The actions, which are the methods of a driver."""


class ComputerUseError(RuntimeError):
    """A call or an answer of the model that is not carried out. `response` is the answer, where one is at hand."""

    def __init__(self, message: str, response: Response | None = None) -> None:
        super().__init__(message)
        self.response = response

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.response)


def actions_of(call: ResponseComputerToolCall) -> Sequence[ComputerActionInput]:
    """The actions of a call, with a screenshot as the last.

    Raises:
        ComputerUseError: the call is not complete, has no action, or one that its type does not allow.
    """
    if call.status != "completed":
        raise ComputerUseError(
            f"computer call {call.call_id!r} has the status {call.status!r}; only completed ones run"
        )
    if call.action is not None and call.actions is not None:
        raise ComputerUseError(f"computer call {call.call_id!r} has both action and actions; it must have one of them")
    try:
        # What comes from a server may be anything; a driver gets what its annotations promise.
        checked = legacy.ResponseComputerToolCall.model_validate(call.to_dict(), strict=True)
    except ValueError as exc:
        raise ComputerUseError(f"computer call {call.call_id!r} has an action that is not known: {exc}") from exc
    actions: list[ComputerActionInput] = [*(checked.actions or ())]
    if checked.action is not None:
        actions = [checked.action]
    if not actions:
        raise ComputerUseError(f"computer call {call.call_id!r} has no action")
    if actions[-1].type != "screenshot":
        actions.append(modern.Screenshot() if checked.action is None else legacy.ActionScreenshot())
    return actions


def checked_screenshot(value: object) -> ResponseComputerToolCallOutputScreenshotParam:
    """The screenshot that a driver returned, as the API takes it.

    Raises:
        ComputerUseError: it is none.
    """
    given: Mapping[str, object] = cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {}
    parts = {key: text for key in ("image_url", "file_id") if isinstance(text := given.get(key), str) and text}
    if given.get("type") != "computer_screenshot" or not parts:
        raise ComputerUseError(
            "screenshot() of the driver returned a value that is no screenshot; return a dict with "
            "the type 'computer_screenshot' and an image_url or a file_id"
        )
    return cast("ResponseComputerToolCallOutputScreenshotParam", {"type": "computer_screenshot", **parts})


def safety_checks_of(call: ResponseComputerToolCall) -> list[dict[str, Any]]:
    """The pending safety checks of a call, as they are acknowledged."""
    return [
        {"id": check.id, "code": check.code, "message": check.message} for check in call.pending_safety_checks or ()
    ]
