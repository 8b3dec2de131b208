"""Computers and browsers as tools of `responses.run_tools()`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NoReturn

import msgspec

from ..structured.function_tools import AnsweringItem, FunctionTool
from ..types.responses import ResponseComputerToolCall, ResponseFunctionToolCall

__all__ = ["BrowserTool", "ComputerTool", "ToolsetTool"]


class ToolsetTool(FunctionTool[..., Any]):
    """One tool of a toolset. Calls of a toolset run one after the other, in the order of the answer.

    Args:
        execute: carries out a call, an item of a response's output, and returns the item that answers it.
        toolset: what the tool belongs to.
        name: the name of the tool.
        description: what it does.
        is_async: whether `execute` returns a coroutine.
    """

    def __init__(
        self, execute: Callable[[Any], Any], toolset: object, *, name: str, description: str, is_async: bool
    ) -> None:
        self.fn = execute
        self.queue = toolset
        self.name = name
        self.description = description
        self.is_async = is_async

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"

    def chat(self) -> NoReturn:
        """Chat completions have no such tool.

        Raises:
            TypeError: always.
        """
        raise TypeError(f"the tool {self.name!r} answers with images; use responses.run_tools(), not chat completions")

    def call_with(self, arguments: Any) -> Any:
        """Carry out a call that `read_call` gave."""
        if not self.is_async:
            return AnsweringItem(self.fn(arguments))

        async def execute() -> AnsweringItem:
            return AnsweringItem(await self.fn(arguments))

        return execute()


class ComputerTool(ToolsetTool):
    """The computer of a toolset. What it cannot do is raised: the answer to a computer call is a screenshot."""

    answers = "computer_call"
    returns_errors = False

    def __init__(self, execute: Callable[[Any], Any], toolset: object, *, is_async: bool = True) -> None:
        super().__init__(execute, toolset, name="computer", description="", is_async=is_async)

    @property
    def parameters(self) -> dict[str, Any]:
        """None that a program could set."""
        return {}

    def responses(self) -> dict[str, Any]:
        """The tool as `responses.create` takes it."""
        return {"type": "computer"}

    def parse(self, arguments: str | bytes) -> ResponseComputerToolCall:
        """The call, of its JSON."""
        return ResponseComputerToolCall.model_construct(**msgspec.json.decode(arguments))

    def read_call(self, call_id: str, arguments: str) -> ResponseComputerToolCall:
        """The call, of its JSON."""
        return self.parse(arguments)


class BrowserTool(ToolsetTool):
    """One member of a browser toolset."""

    def __init__(
        self, execute: Callable[[Any], Any], toolset: object, sent: Mapping[str, Any], *, is_async: bool = True
    ) -> None:
        super().__init__(execute, toolset, name=sent["name"], description=sent["description"], is_async=is_async)
        self._sent = dict(sent)

    @property
    def parameters(self) -> dict[str, Any]:
        """The strict schema of its arguments. Shared: change a copy."""
        schema: dict[str, Any] = self._sent["parameters"]
        return schema

    def responses(self) -> dict[str, Any]:
        """The tool as `responses.create` takes it."""
        return dict(self._sent)

    def parse(self, arguments: str | bytes) -> Any:
        """Parse the arguments of a call. The toolset checks them when it carries the call out.

        Raises:
            ValueError: they are not JSON.
        """
        return msgspec.json.decode(arguments)

    def read_call(self, call_id: str, arguments: str) -> ResponseFunctionToolCall:
        """The call, with its id. Whether its arguments can be used is for the toolset to report."""
        return ResponseFunctionToolCall.model_construct(
            type="function_call", name=self.name, call_id=call_id, arguments=arguments
        )
