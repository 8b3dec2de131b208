"""Where a request is for: the API's path in its target, as OpenAI has it or as Azure has it. No I/O."""

from __future__ import annotations

from typing import Final, NamedTuple
from urllib.parse import parse_qsl, unquote

__all__ = ["PREFIX", "Address", "address_of"]

PREFIX: Final = "/v1"
_AZURE: Final = "/openai"
_DEPLOYED: Final = frozenset(
    {
        "/audio/speech",
        "/audio/transcriptions",
        "/audio/translations",
        "/chat/completions",
        "/completions",
        "/embeddings",
        "/images/edits",
        "/images/generations",
    }
)
"""What Azure has below its deployments, and in the versions of its API that have such paths, only there."""


class Address(NamedTuple):
    """What a target says."""

    path: str
    """Below the API's prefix, with a leading slash; the whole path if it is below none."""
    query: str
    in_api: bool
    """Whether the path is below a prefix of the API."""
    deployment: str | None
    """The deployment that the target names: it is the model."""
    missing: str | None
    """What the target lacks for Azure to answer it; None if nothing."""


def address_of(target: str, method: str) -> Address:
    """Read the target of a request line.

    Args:
        target: path and query, or a whole URL where the server is used as a proxy.
        method: in capitals.
    """
    path, _, query = _without_origin(target).partition("?")
    if path.startswith(PREFIX + "/"):
        return Address(path.removeprefix(PREFIX), query, True, None, None)
    if not path.startswith(_AZURE + "/"):
        return Address(path, query, False, None, None)
    below = path.removeprefix(_AZURE)
    is_versioned = not below.startswith(PREFIX + "/")
    below = below if is_versioned else below.removeprefix(PREFIX)
    deployment: str | None = None
    if below.startswith("/deployments/"):
        name, slash, rest = below.removeprefix("/deployments/").partition("/")
        deployment, below = unquote(name), slash + rest
    given = dict(parse_qsl(query, keep_blank_values=True))
    missing: str | None = None
    if deployment is not None and below not in _DEPLOYED:
        missing = "a path without deployments"
    elif is_versioned and deployment is None and method == "POST" and below in _DEPLOYED:
        missing = "a deployment in the path, as /openai/deployments/{deployment}" + below
    elif is_versioned and not given.get("api-version"):
        missing = "the query parameter 'api-version'"
    if below == "/realtime":
        deployment = given.get("deployment")
    return Address(below, query, True, deployment, missing)


def _without_origin(target: str) -> str:
    # RFC 9112 3.2.2: requests to a proxy name the whole URL.
    if target.startswith("/"):
        return target
    return "/" + target.partition("://")[2].partition("/")[2]
