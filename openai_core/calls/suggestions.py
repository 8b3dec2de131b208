"""What to use in place of names that other endpoints, other packages or earlier versions of the API have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import Final

__all__ = ["joined_faults", "nearest_parameter", "nearest_setting"]

_CHAT: Final = {
    "functions": "tools",
    "function_call": "tool_choice",
    "input": "messages",
    "instructions": "messages",
    "max_output_tokens": "max_completion_tokens",
    "prompt": "messages",
    "reasoning": "reasoning_effort",
    "system": "messages",
    "text": "response_format",
    "text_format": "response_format",
    "output_type": "response_format",
}
_RESPONSES: Final = {
    "functions": "tools",
    "function_call": "tool_choice",
    "max_completion_tokens": "max_output_tokens",
    "max_tokens": "max_output_tokens",
    "messages": "input",
    "reasoning_effort": "reasoning",
    "response_format": "text",
    "system": "instructions",
    "system_prompt": "instructions",
}
_EVERYWHERE: Final = {
    "engine": "model",
    "headers": "extra_headers",
    "request_timeout": "timeout",
    "temp": "temperature",
}
_OF_CLIENTS: Final = frozenset({"api_key", "base_url", "max_retries", "organization", "project", "retry"})
"""Settings of clients that no call has, but a client with other settings."""
_BY_RESOURCE: Final[Mapping[str, Mapping[str, str]]] = {"chat.completions": _CHAT, "responses": _RESPONSES}
_OTHER_METHODS: Final = {
    ("job.wait", "timeout"): "give it as 'max_wait_seconds'",
    ("responses.create", "text_format"): "use responses.parse(), which takes it",
    ("responses.parse", "output_type"): "give it as 'text_format'",
    ("completions.create", "messages"): "use chat.completions.create(), which takes it",
    ("fanout.embed", "ordered"): "leave it out: the vectors are in the order of the texts",
    ("chat.completions.create", "text_format"): "use chat.completions.parse(), which takes a type as 'response_format'",
}

_SETTINGS: Final = {
    "api_base": "base_url",
    "apikey": "api_key",
    "endpoint": "base_url",
    "headers": "default_headers",
    "key": "api_key",
    "org": "organization",
    "proxies": "transport_settings",
    "retries": "max_retries",
    "retry_policy": "retry",
    "token": "api_key",
    "url": "base_url",
}


def nearest_parameter(method: str, name: str, known: Set[str]) -> str | None:
    """What to do about an unknown parameter, as a clause for the message; None if nothing comes near.

    Args:
        method: as users write it after the client.
        name: of the parameter.
        known: those that there are.
    """
    if name in _OF_CLIENTS:
        return f"use client.with_options({name}=...), a client whose calls have it"
    if advice := _OTHER_METHODS.get((method, name)):
        return advice
    table = _BY_RESOURCE.get(method.rpartition(".")[0], {})
    return _question(table.get(name) or _EVERYWHERE.get(name), name, known)


def nearest_setting(name: str, known: Set[str]) -> str | None:
    """The same about an unknown setting of a client."""
    if name == "http2":
        return "write http_client=httpx.AsyncClient(http2=True)"
    if name.lower() == "endpoint" and "azure_endpoint" in known:
        return _question("azure_endpoint", name, known)
    return _question(_SETTINGS.get(name.lower()), name, known)


def joined_faults(faults: Sequence[str], link: str) -> str:
    """Several faults as one sentence: `link` begins each after the first, behind a semicolon or a question."""
    text = ""
    for fault in faults:
        text += f"{'' if text.endswith('?') else ';'} {link} {fault}" if text else fault
    return text


def _question(instead: str | None, name: str, known: Set[str]) -> str | None:
    from ..nearest_name import nearest_name

    if instead not in known:
        instead = nearest_name(name, known)
    return None if instead is None else f"did you mean {instead!r}?"
