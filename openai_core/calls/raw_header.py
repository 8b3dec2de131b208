"""`X-Stainless-Raw-Response`, the header that requests a raw response, as tracers that replace methods send it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

__all__ = ["RAW_RESPONSE_HEADER", "raw_mode"]

RAW_RESPONSE_HEADER: Final = "X-Stainless-Raw-Response"
"""The header that requests a raw response: `true`, or `stream` for one that is not yet read."""

_HEADER: Final = RAW_RESPONSE_HEADER.lower()


def raw_mode(headers: Mapping[str, Any]) -> tuple[str | None, dict[str, Any] | None]:
    """What the header `X-Stainless-Raw-Response` of a call asks for.

    Returns:
        `"stream"` for a response whose body is still to come, `"true"` for one that was read, None for no response;
        and the other headers, as servers need not see this one, or None if it is not there.
    """
    asked = next((value for name, value in headers.items() if _is_it(name)), None)
    if asked is None:
        return None, None
    mode = "stream" if asked == "stream" else "true" if asked else None
    return mode, {name: value for name, value in headers.items() if not _is_it(name)}


def _is_it(name: object) -> bool:
    return isinstance(name, str) and name.lower() == _HEADER
