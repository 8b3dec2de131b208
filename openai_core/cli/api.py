"""`openai-core api`: any method of any resource. What `key=value` means: see api_arguments.py."""

from __future__ import annotations

import argparse
import difflib
import inspect
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, cast

import msgspec

from openai_sync import OpenAI

from ..errors import APIError, OpenAIError
from .api_arguments import Arguments, read_arguments
from .errors import client_error_text, os_error_text, print_error

__all__ = ["api"]

_NO_REQUESTS: Final = frozenset(
    {"connect", "parse", "run_tools", "run_tools_stream", "stream", "with_raw_response", "with_streaming_response"}
)
"""Attributes of resources that are no requests, or need types and code of a program."""


def api(asked: argparse.Namespace) -> int:
    """Call a method and print what it gives; without a method, print which there are.

    Args:
        asked: what the command was given.

    Returns:
        The exit status: 0, 1 if the API or the way to it failed, 2 if there is no such method or it was called wrongly.
    """
    try:
        if asked.method is None:
            # Listing sends nothing, so any key will do.
            with OpenAI(api_key="none", base_url="http://localhost") as client:
                print("\n".join(_listed(client, asked.resource)))
            return 0
        with _client(asked) as client:
            method = _method(client, asked.resource, asked.method)
            _write(asked, _call(method, read_arguments(asked.arguments)))
    except APIError as exc:
        return print_error("api", str(exc), 1)
    except BrokenPipeError:
        raise
    except OSError as exc:
        return print_error("api", os_error_text(exc), 2)
    except (OpenAIError, ValueError) as exc:
        return print_error("api", str(exc), 2)
    return 0


def _client(asked: argparse.Namespace) -> OpenAI:
    try:
        return OpenAI(base_url=asked.base_url)
    except OpenAIError as exc:
        raise ValueError(client_error_text(exc, "openai-core serve")) from None


# Finding


def _resources(parent: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Each resource below an object, with its name after the client."""
    for name in dir(type(parent)):
        if name.startswith("_") or name in _NO_REQUESTS:
            continue
        found: object = getattr(parent, name)
        if _is_resource(found):
            here = f"{path}{name}"
            yield here, found
            yield from _resources(found, f"{here}.")


def _is_resource(found: object) -> bool:
    return getattr(type(found), "__module__", "").startswith("openai_sync.resources.")


def _methods(resource: object) -> list[str]:
    names = [name for name in dir(type(resource)) if not name.startswith("_") and name not in _NO_REQUESTS]
    return [name for name in names if inspect.ismethod(getattr(resource, name))]


def _listed(client: OpenAI, resource: str | None) -> list[str]:
    if resource is None:
        return [f"{path}: {', '.join(methods)}" for path, found in _resources(client) if (methods := _methods(found))]
    found = _resource(client, resource)
    lines: list[str] = []
    for name in _methods(found):
        about = (inspect.getdoc(getattr(found, name)) or "").partition("\n")[0]
        lines.append(f"{name}: {about}")
    below = [path for path, _ in _resources(found, f"{resource}.")]
    return lines + ([f"below it: {', '.join(below)}"] if below else [])


def _resource(client: OpenAI, path: str) -> object:
    found: object = client
    for name in path.split("."):
        there = None if name.startswith("_") or name not in dir(found) else getattr(found, name)
        if not _is_resource(there):
            all_paths = [each for each, _ in _resources(client)]
            above = path.removesuffix(f".{name}")
            if callable(there) and above in all_paths:
                hint = f"; {name} is a method of {above}, write openai-core api {above} {name}"
            else:
                hint = f"{_nearest(path, all_paths)}; openai-core api lists them"
            raise ValueError(f"there is no resource {path!r}{hint}")
        found = there
    return found


def _method(client: OpenAI, resource: str, method: str) -> Callable[..., object]:
    found = _resource(client, resource)
    if method not in (names := _methods(found)):
        raise ValueError(f"{resource} has no method {method!r}{_nearest(method, names)}; it has {', '.join(names)}")
    return cast(Callable[..., object], getattr(found, method))


def _nearest(given: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(given, list(known), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""


# Calling


def _call(method: Callable[..., object], arguments: Arguments) -> object:
    try:
        return method(*arguments.positional, **arguments.named)
    except TypeError as exc:
        raise ValueError(str(exc)) from exc


# Writing


def _write(asked: argparse.Namespace, result: object) -> None:
    if result is None:
        return
    pieces = _pieces(result, whole_list=asked.all)
    if asked.output is not None:
        with open(asked.output, "wb") as file:
            for piece in pieces:
                file.write(piece)
        return
    if hasattr(result, "iter_bytes") and sys.stdout.isatty():
        raise ValueError("the answer is binary; write it to a file with --output")
    for piece in pieces:
        sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()


def _pieces(result: Any, *, whole_list: bool) -> Iterator[bytes]:
    if isinstance(result, str):
        yield result.encode() + (b"" if result.endswith("\n") else b"\n")
    elif hasattr(result, "iter_bytes"):
        yield from result.iter_bytes()
    elif hasattr(result, "iter_pages") and whole_list:
        for item in result:
            yield _line(item)
    elif hasattr(result, "to_json"):
        yield result.to_json().encode() + b"\n"
    elif hasattr(result, "response") and hasattr(result, "__next__"):
        with result:
            for event in result:
                yield _line(event)
    else:
        yield msgspec.json.format(msgspec.json.encode(result)) + b"\n"


def _line(item: Any) -> bytes:
    encoded = item.to_json(indent=None).encode() if hasattr(item, "to_json") else msgspec.json.encode(item)
    return cast(bytes, encoded) + b"\n"
