"""Which handler answers which method and path. Paths are matched segment by segment, so that ids keep their slashes."""

from __future__ import annotations

from . import chat, embeddings, files, models, moderations, responses
from .answers import Refusal
from .calls import Handler

__all__ = ["find"]

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


def find(method: str, segments: tuple[str, ...]) -> tuple[Handler, tuple[str, ...]]:
    """The handler for a path below `/v1`, with its path parameters.

    Args:
        method: in capitals.
        segments: decoded.

    Raises:
        Refusal: the API has no such path, or not with this method.
    """
    methods: list[str] = []
    for pattern, handlers in _ROUTES.get(len(segments), ()):
        if all(want in ("*", got) for want, got in zip(pattern, segments, strict=True)):
            if handler := handlers.get(method):
                return handler, tuple(got for want, got in zip(pattern, segments, strict=True) if want == "*")
            methods += handlers
    path = "/" + "/".join(segments)
    if methods:
        raise Refusal(405, f"{path} does not take {method}; it takes {', '.join(methods)}", code="method_not_supported")
    raise Refusal(404, f"invalid URL ({method} {path}); the server has no such path", code="unknown_url")


def _by_length() -> dict[int, list[tuple[tuple[str, ...], dict[str, Handler]]]]:
    routes: dict[tuple[str, ...], dict[str, Handler]] = {}
    for method, path, handler in _TABLE:
        routes.setdefault(tuple(path[1:].split("/")), {})[method] = handler
    by_length: dict[int, list[tuple[tuple[str, ...], dict[str, Handler]]]] = {}
    # Fixed names before placeholders.
    for pattern in sorted(routes, key=lambda segments: segments.count("*")):
        by_length.setdefault(len(pattern), []).append((pattern, routes[pattern]))
    return by_length


_ROUTES = _by_length()
