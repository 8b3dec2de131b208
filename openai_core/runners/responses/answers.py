"""What a run sends beside the program's parameters, and what an answer of the model asks for."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final, cast

__all__ = ["COMPUTERS", "Approvals", "UnusableError", "checked_params", "is_final_item", "server_tools"]

COMPUTERS: Final = ("computer", "computer_use", "computer_use_preview")
_SERVER_TOOLS: Final = ("web_search", "file_search", "code_interpreter", "image_generation", "mcp")
_REASONING: Final = "reasoning.encrypted_content"


class UnusableError(Exception):
    """An answer cannot be continued. The text says why."""


def checked_params(params: Any, *, has_functions: bool, has_computer: bool) -> dict[str, Any]:
    """The parameters of each request, without its input and the runner's tools.

    Raises:
        ValueError: there is something that the run cannot go on from, or never could end with.
    """
    for name in ("stream", "background", "conversation", "previous_response_id"):
        if params.get(name):
            raise ValueError(
                f"a run of tools sends its whole history in requests of its own; leave {name} out of params"
                + ("; give stream=True to the run instead" if name == "stream" else "")
            )
    tools: list[Any] = list(params.get("tools") or ())
    for tool in tools:
        kind = str(tool.get("type"))
        if kind not in COMPUTERS and not kind.startswith(_SERVER_TOOLS):
            raise ValueError(
                f"a run of tools cannot carry out the tool {tool.get('name') or kind!r} of params; give functions to "
                "the runner, and in params only tools that the server carries out"
            )
    if sum(tool.get("type") in COMPUTERS for tool in tools) > int(has_computer):
        raise ValueError("params have a computer tool that nothing drives; give one computer to the runner")
    choice: Any = params.get("tool_choice")
    forced: Any = cast("dict[str, Any]", choice).get("type") if isinstance(choice, dict) else None
    only_local = choice == "required" and (has_functions or has_computer) and not server_tools(tools)
    if only_local or forced == "function" or forced in COMPUTERS:
        raise ValueError("a run whose tool_choice always asks for a tool of the program cannot end; use 'auto'")
    include: list[Any] = list(params.get("include") or ())
    sent = {key: value for key, value in params.items() if key not in ("tools", "input", "stream", "background")}
    sent["include"] = include if _REASONING in include else [*include, _REASONING]
    return sent


def server_tools(tools: Collection[Any]) -> list[Any]:
    """Those of the tools that the server carries out."""
    return [tool for tool in tools if str(tool.get("type")).startswith(_SERVER_TOOLS)]


class Approvals:
    """What the tools of the server may do in a run.

    Args:
        tools: that `params` declare.
    """

    def __init__(self, tools: Collection[Any]) -> None:
        self._kinds = {kind for kind in _SERVER_TOOLS for tool in tools if str(tool.get("type")).startswith(kind)}
        self._servers = {tool.get("server_label"): tool for tool in tools if tool.get("type") == "mcp"}
        self._approved: dict[str, tuple[Any, ...]] = {}

    def approve(self, request: Any) -> None:
        """Remember that a request of a server was approved."""
        self._approved[request.id] = _what(request)

    def check_server(self, item: Any) -> None:
        """Check an item of a server.

        Raises:
            UnusableError: `params` do not declare it.
        """
        if item.server_label not in self._servers:
            raise UnusableError(f"the answer has a {item.type} of {item.server_label!r}, which params do not declare")

    def check(self, item: Any) -> bool:
        """Check an item that a tool of the server made. False if it is none.

        Raises:
            UnusableError: it was not declared or not approved, or it failed.
        """
        kind = item.type.removesuffix("_call").removesuffix("_list_tools")
        if kind not in _SERVER_TOOLS:
            return False
        if kind not in self._kinds:
            raise UnusableError(f"the answer has a {item.type}, whose tool params do not declare")
        failed = getattr(item, "status", None) not in (None, "completed") or getattr(item, "error", None) is not None
        if kind == "mcp":
            self.check_server(item)
            failed = failed and item.type == "mcp_call"
        if failed:
            raise UnusableError(f"a {item.type} of the answer did not complete")
        if item.type == "mcp_call":
            self._check_call(item)
        return True

    def _check_call(self, item: Any) -> None:
        asked = getattr(item, "approval_request_id", None)
        if asked is not None:
            if self._approved.get(asked) != _what(item):
                raise UnusableError(f"the call of {item.name!r} at {item.server_label!r} is not the one approved")
        elif self._servers[item.server_label].get("require_approval", "always") == "always":
            raise UnusableError(f"the call of {item.name!r} at {item.server_label!r} was not approved")


def _what(item: Any) -> tuple[Any, ...]:
    return (item.server_label, item.name, item.arguments)


def is_final_item(item: Any) -> bool:
    """Whether an item says something to the user, so that an answer may end with it.

    Raises:
        UnusableError: it is a message that did not complete, or an item that nobody can answer.
    """
    if item.type == "message":
        if item.status not in ("completed", None):
            raise UnusableError(f"a message of the answer has the status {item.status!r}")
        return cast("object", getattr(item, "phase", None)) != "commentary"
    if item.type not in ("reasoning", "compaction"):
        raise UnusableError(f"the answer has a {item.type}, which a run of tools cannot carry out")
    return False
