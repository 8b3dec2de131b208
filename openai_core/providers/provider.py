"""What a client needs to know about a place that offers the API."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from ..auth.credentials import Credentials

__all__ = ["Provider"]


@runtime_checkable
class Provider(Protocol):
    """A place that offers the API under its own address and with its own way to authenticate."""

    @property
    def base_url(self) -> str:
        """The absolute URL that stands in place of the API's."""
        ...

    @property
    def credentials(self) -> Credentials:
        """Where the headers of each attempt come from."""
        ...
