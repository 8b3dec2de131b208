"""The requests of a conversation in which a model uses a computer: what is sent next, and what an answer asks for.

Sends nothing and carries out nothing: `toolset.py` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from ..number_checks import checked_number
from .actions import ComputerUseError, actions_of

if TYPE_CHECKING:
    from ..types.responses import Response, ResponseComputerToolCall

__all__ = ["ComputerConversation"]

_TOOLS: Final = ("computer", "computer_use", "computer_use_preview")
_REASONING: Final = "reasoning.encrypted_content"
_REPLAYED: Final = ("computer_call", "message", "reasoning")


class ComputerConversation:
    """One conversation, with its whole history sent each time.

    Args:
        params: what `responses.create` takes; without `tools`, it is the computer tool.
        max_steps: how many requests at most.

    Raises:
        ValueError: `params` has something that cannot be continued, or `max_steps` is out of range.
    """

    def __init__(self, params: Mapping[str, Any], max_steps: int) -> None:
        checked_number("max_steps of ComputerToolset.run()", max_steps, least=1, whole=True)
        _check(params)
        self._params = {key: value for key, value in params.items() if key not in ("stream", "background")}
        self._params["tools"] = list(params.get("tools") or [{"type": "computer"}])
        kinds = [str(tool.get("type")) for tool in self._params["tools"]]
        if len(kinds) != 1 or kinds[0] not in _TOOLS:
            raise ValueError(
                f"ComputerToolset.run() works with one computer tool and no other, not with {', '.join(kinds)}; "
                "use responses.run_tools() with the toolset's as_tools() and the other tools"
            )
        include = list(cast("Iterable[str]", params.get("include") or ()))
        self._params["include"] = include if _REASONING in include else [*include, _REASONING]
        asked = params.get("input") or ()
        self.history: list[Any] = [{"role": "user", "content": asked}] if isinstance(asked, str) else list(asked)
        """The input items so far."""
        self._max_steps = max_steps
        self._steps = 0
        self._seen: set[str] = set()

    def request(self) -> dict[str, Any]:
        """The parameters of the next request."""
        if self._steps and self._params.get("tool_choice") is not None:
            self._params["tool_choice"] = "auto"  # or the model, forced to call the tool, could never end
        self._steps += 1
        return {**self._params, "input": list(self.history)}

    def calls_of(self, response: Response) -> list[ResponseComputerToolCall]:
        """The computer calls of an answer, all of them checked. None: the answer is the last.

        Raises:
            ComputerUseError: the answer cannot be continued, or would need more than `max_steps` requests.
        """
        try:
            calls = self._checked_calls(response)
        except ComputerUseError as exc:
            exc.response = response
            raise
        self.history.extend(
            {key: value for key, value in item.to_dict().items() if value is not None} for item in response.output
        )
        return calls

    def _checked_calls(self, response: Response) -> list[ResponseComputerToolCall]:
        if response.status not in ("completed", None):
            raise ComputerUseError(
                f"the response has the status {response.status!r}; only a completed response can be continued"
            )
        calls: list[ResponseComputerToolCall] = []
        kinds: set[str] = set()
        for item in cast("list[Any]", response.output or ()):
            kinds.add(item.type)
            if item.type not in _REPLAYED:
                raise ComputerUseError(
                    f"the response has a {item.type}, which ComputerToolset.run() does not answer; "
                    "use responses.run_tools() with the toolset's as_tools()"
                )
            if item.type == "computer_call":
                calls.append(item)
        for call in calls:
            actions_of(call)
            if call.call_id in self._seen:
                raise ComputerUseError(f"computer call {call.call_id!r} came before; it is not carried out twice")
            self._seen.add(call.call_id)
        if not calls and "message" not in kinds:
            raise ComputerUseError("the response has neither a message nor a computer call")
        if calls and self._steps >= self._max_steps:
            raise ComputerUseError(
                f"the model still uses the computer after {self._max_steps} responses; allow more max_steps"
            )
        return calls


def _check(params: Mapping[str, Any]) -> None:
    if params.get("stream") or params.get("background"):
        raise ValueError("ComputerToolset.run() sends plain requests; leave out stream and background")
    kept = [name for name in ("conversation", "previous_response_id") if params.get(name) is not None]
    if kept:
        raise ValueError(f"ComputerToolset.run() sends the whole history; leave out {kept[0]}, and give it as input")
