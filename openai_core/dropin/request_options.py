"""`FinalRequestOptions`: a request to any path as one value, as packages make, read and wrap it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from ..calls.options import RequestOptions
from ..sentinels import NOT_GIVEN, is_given

__all__ = ["FinalRequestOptions"]

_OPTIONS: Final = ("headers", "params", "extra_json", "timeout", "max_retries", "idempotency_key")
_UNSET: Final[Mapping[str, Any]] = {
    "params": {},
    "headers": NOT_GIVEN,
    "max_retries": None,
    "timeout": NOT_GIVEN,
    "files": None,
    "idempotency_key": None,
    "post_parser": NOT_GIVEN,
    "follow_redirects": None,
    "security": {"bearer_auth": True},
    "content": None,
    "json_data": None,
    "extra_json": None,
}


class FinalRequestOptions:
    """What `client.request` sends.

    Args:
        method: the HTTP method.
        url: the path below the client's base URL, or an absolute URL.
        **values: any of `params`, `headers`, `max_retries`, `timeout`, `files`, `idempotency_key`, `content`,
            `json_data`, `extra_json`; others are kept and without effect.
    """

    method: str
    url: str
    params: Mapping[str, object]
    headers: Any
    max_retries: int | None
    timeout: Any
    files: Any
    idempotency_key: str | None
    content: Any
    json_data: object
    extra_json: Mapping[str, object] | None

    def __init__(self, *, method: str, url: str, **values: Any) -> None:
        vars(self).update({**_UNSET, "method": method, "url": url, **values})

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> FinalRequestOptions:
        """Make one of its fields."""
        return cls(**values)

    def get_max_retries(self, max_retries: int) -> int:
        """How many attempts follow the first; `max_retries` if that is not said here."""
        return max_retries if self.max_retries is None else self.max_retries

    def call_options(self) -> RequestOptions:
        """The same as options of `get`, `post` and their like."""
        given = {name: getattr(self, name) for name in _OPTIONS if name in vars(self)}
        # Of these, None is a value for the timeout only: no limit.
        return cast(
            "RequestOptions",
            {k: v for k, v in given.items() if is_given(v) and (v not in (None, {}) or k == "timeout")},
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.method} {self.url.partition('?')[0]}>"
