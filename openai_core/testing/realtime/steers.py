"""Steers of responses over a websocket: what each is answered, and what the input is that a steered turn waits for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..engine.json_values import is_array, is_object
from ..sockets.session import Event

__all__ = ["Steer", "answers_all", "as_items", "required_input"]

_OUTPUTS: Final[Mapping[str, str]] = {
    "function_call": "function_call_output",
    "custom_tool_call": "custom_tool_call_output",
    "computer_call": "computer_call_output",
    "shell_call": "shell_call_output",
    "apply_patch_call": "apply_patch_call_output",
    "tool_search_call": "tool_search_output",
}


@dataclass(frozen=True, slots=True)
class Steer:
    """A steer that was taken: its input is for the turn that follows a response."""

    id: str
    response_id: str
    given: Any
    """The input as it was sent."""

    def accepted(self, number: int) -> Event:
        """The event that says that the input will be used."""
        return {"type": "response.steer.accepted", "sequence_number": number, "steer": self._named}

    def pending(self, number: int, needed: list[dict[str, Any]]) -> Event:
        """The event that says that input is missing: the results of calls, by the next `response.create`."""
        event = {"type": "response.steer.pending", "sequence_number": number, "steer": self._named}
        return event | {"reason": "waiting_for_required_input", "required_input": needed}

    def failed(self, number: int, code: str, message: str) -> Event:
        """The event that says that the input is lost."""
        error = {"type": "invalid_request_error", "code": code, "message": message}
        steer = {"previous_response_id": self.response_id, "input": self.given} | ({"id": self.id} if self.id else {})
        return {"type": "response.steer.failed", "sequence_number": number, "error": error, "steer": steer}

    @property
    def _named(self) -> dict[str, str]:
        return {"id": self.id, "previous_response_id": self.response_id}


def as_items(given: Any) -> list[Any]:
    """The input of a request or a steer as a list of items."""
    if isinstance(given, str):
        return [{"type": "message", "role": "user", "content": given}]
    return list(given) if is_array(given) else []


def required_input(output: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the items of a response wait for: the results of its calls that have none, and approvals."""
    items = list(output)
    answered = {item.get("call_id") for item in items if item["type"].endswith("_output")}
    needed: list[dict[str, Any]] = []
    for item in items:
        if item["type"] == "mcp_approval_request":
            needed.append({"type": "mcp_approval_response", "approval_request_id": item["id"]})
        elif item["type"] in _OUTPUTS and item["call_id"] not in answered and item.get("execution") != "server":
            wanted = {"type": _OUTPUTS[item["type"]], "call_id": item["call_id"]}
            wanted |= {"name": item["name"]} if item["type"] == "function_call" else {}
            needed.append(wanted | ({"execution": "client"} if item["type"] == "tool_search_call" else {}))
    return needed


def answers_all(items: Iterable[Any], needed: Iterable[dict[str, Any]]) -> bool:
    """Whether an input has all that a response waits for."""
    given = {item.get("call_id") or item.get("approval_request_id") for item in items if is_object(item)}
    return all((each.get("call_id") or each.get("approval_request_id")) in given for each in needed)
