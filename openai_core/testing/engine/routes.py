"""Which handler answers which method and path. Paths are matched segment by segment, so that ids keep their slashes."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from ..api import chat, embeddings, files, models, moderations, responses
from .calls import Handler
from .checked_routes import CHECKED

__all__ = ["Route", "find", "methods"]

_TABLE: tuple[tuple[str, str, Handler], ...] = (
    ("POST", "/chat/completions", chat.create),
    ("GET", "/chat/completions", chat.listing),
    ("GET", "/chat/completions/*", chat.retrieve),
    ("POST", "/chat/completions/*", chat.update),
    ("DELETE", "/chat/completions/*", chat.delete),
    ("GET", "/chat/completions/*/messages", chat.messages),
    ("POST", "/embeddings", embeddings.create),
    ("POST", "/moderations", moderations.create),
    ("POST", "/responses", responses.create),
    ("POST", "/responses/input_tokens", responses.input_tokens),
    ("GET", "/responses/*", responses.retrieve),
    ("DELETE", "/responses/*", responses.delete),
    ("POST", "/responses/*/cancel", responses.cancel),
    ("GET", "/responses/*/input_items", responses.input_items),
    ("GET", "/models", models.listing),
    ("GET", "/models/*", models.retrieve),
    ("DELETE", "/models/*", models.delete),
    ("POST", "/files", files.create),
    ("GET", "/files", files.listing),
    ("GET", "/files/*", files.retrieve),
    ("DELETE", "/files/*", files.delete),
    ("GET", "/files/*/content", files.content),
)


class Route(NamedTuple):
    """What answers a path."""

    handler: Handler
    args: tuple[str, ...]
    """The path parameters."""
    checked: bool
    """Whether the request's parameters are to be checked before."""


def find(method: str, segments: tuple[str, ...]) -> Route | None:
    """The route for a path below `/v1`; None if no behaviour is written for it.

    Args:
        method: in capitals.
        segments: decoded.
    """
    pattern, handlers = _matching(segments)
    handler = handlers.get(method)
    if handler is None:
        return None
    args = tuple(got for want, got in zip(pattern, segments, strict=True) if want == "*")
    return Route(_loaded(handler) if isinstance(handler, str) else handler, args, isinstance(handler, str))


def _loaded(name: str) -> Handler:
    module, _, function = name.partition(".")
    handler: Handler = getattr(import_module(f"..api.{module}", __package__), function)
    return handler


def methods(segments: tuple[str, ...]) -> list[str]:
    """The HTTP methods for which a path has a handler."""
    return list(_matching(segments)[1])


def _matching(segments: tuple[str, ...]) -> tuple[tuple[str, ...], dict[str, Handler | str]]:
    """The first pattern that a path fits: a word of the API's own is no id."""
    for pattern, handlers in _ROUTES.get(len(segments), ()):
        if all(want in ("*", got) for want, got in zip(pattern, segments, strict=True)):
            return pattern, handlers
    return segments, {}


def _by_length() -> dict[int, list[tuple[tuple[str, ...], dict[str, Handler | str]]]]:
    routes: dict[tuple[str, ...], dict[str, Handler | str]] = {}
    rows: list[tuple[str, str, Handler | str]] = [*_TABLE, *CHECKED]
    for method, path, handler in rows:
        routes.setdefault(tuple(path[1:].split("/")), {})[method] = handler
    by_length: dict[int, list[tuple[tuple[str, ...], dict[str, Handler | str]]]] = {}
    # Fixed names before placeholders.
    for pattern in sorted(routes, key=lambda segments: segments.count("*")):
        by_length.setdefault(len(pattern), []).append((pattern, routes[pattern]))
    return by_length


_ROUTES = _by_length()
