"""The settings of agents as responses show them: what was given, else what is assumed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..engine.json_values import is_object

__all__ = ["agent_settings", "filled", "session_agent"]

_AGENT: Final[Mapping[str, Any]] = {
    "instructions": None,
    "model": "gpt-5",
    "multi_agent": {"enabled": False, "max_concurrent_subagents": None},
    "reasoning": {"effort": None, "summary": None},
    "service_tier": "auto",
    "text": {"format": {"type": "text"}, "verbosity": "medium"},
    "tools": [],
}
_SHOWN_IF_GIVEN: Final[Mapping[str, Any]] = {
    "compaction": {"async": False},
    "experimental": {"time_awareness": False},
    "name": None,
}
_TOOLS: Final[Mapping[str, Mapping[str, Any]]] = {
    "function": {"defer_loading": False, "description": "", "parameters": {}},
    "programmatic_tool_calling": {"enabled": True},
    "mcp": {"connection_origin": "service", "request_metadata": {}, "required": False},
    "web_search": {"context_size": "medium", "mode": "cached"},
    "computer_use": {"include_screenshots": True},
}
_TRANSPORTS: Final[Mapping[str, Mapping[str, Any]]] = {
    "http": {"server_url": "", "headers": {}},
    "stdio": {"command": "", "cwd": "", "args": [], "env_vars": []},
}


def agent_settings(given: Mapping[str, Any], before: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The settings of an agent.

    Args:
        given: what a request says; of a nested object, what it leaves out is assumed anew.
        before: the settings that hold where nothing is given; by default what the API assumes.
    """
    known: Mapping[str, Any] = {**_AGENT, **_SHOWN_IF_GIVEN}
    settings = {name: filled(known[name], value) for name, value in given.items() if name in known}
    if "tools" in settings:
        settings["tools"] = [_tool(each) for each in given["tools"] or ()]
    if settings.get("compaction") is None:
        settings.pop("compaction", None)
    return {**(_AGENT if before is None else before), **settings}


def session_agent(settings: Mapping[str, Any]) -> dict[str, Any]:
    """The settings as the agent of a session shows them: with tools that it can call, and without their headers."""
    tools: list[dict[str, Any]] = []
    for each in settings["tools"]:
        if each["type"] == "mcp":
            transport = {name: value for name, value in each["transport"].items() if name != "headers"}
            tools.append({**each, "transport": transport})
        elif each["type"] != "tool_search":
            tools.append(each)
    return {**settings, "tools": tools}


def _tool(given: Mapping[str, Any]) -> dict[str, Any]:
    assumed = _TOOLS.get(given["type"], {})
    shown = dict(assumed) | {name: value for name, value in given.items() if value is not None or name not in assumed}
    if is_object(transport := shown.get("transport")):
        fields = _TRANSPORTS[transport["type"]]
        shown["transport"] = {"type": transport["type"]} | {
            name: value if transport.get(name) is None else transport[name] for name, value in fields.items()
        }
    return shown


def filled(assumed: Any, value: Any) -> Any:
    """A setting, with what is assumed in the places of what is missing or null."""
    if value is None:
        return assumed
    if is_object(assumed) and is_object(value):
        return assumed | {name: each for name, each in value.items() if each is not None}
    return value
