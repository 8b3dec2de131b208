"""Raw responses of methods that a program has replaced, as tracers do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from openai_core.resources._resource import asking

from . import raw

__all__ = ["respond"]


def respond(resource: Any, name: str, mode: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
    """The raw response of a method of a resource's twin, called as it is now.

    Args:
        mode: `true` for a response that was read, `stream` for what opens one that was not.
    """
    request = partial(getattr(resource, name), *args, **asking(kwargs, mode))
    if mode != "stream":
        return request()
    manager: Any = raw.ResponseContextManager
    return manager.of_request(request, resource._owner)
