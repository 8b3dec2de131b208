"""Ways to move bytes: the protocol in `base`, and its implementations."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...net.settings import TransportSettings
    from .base import Transport
    from .choose import TransportName

__all__ = ["transport_factory"]


def transport_factory(
    http_client: Any = None, transport: TransportName | None = None, settings: TransportSettings | None = None
) -> partial[Transport]:
    """Return a function without arguments that makes the transport for the running event loop.

    Arguments and errors are those of `choose.make_transport`, which is imported when the first request needs it. What
    is certainly wrong raises at once.
    """
    if http_client is not None or transport is not None:
        from .choose import check_http_client

        check_http_client(http_client, transport)
    if settings is not None:
        from ...net.settings import checked_transport_settings

        checked_transport_settings(settings)
    return partial(_make_transport, http_client, transport, settings)


def _make_transport(http_client: Any, transport: TransportName | None, settings: TransportSettings | None) -> Transport:
    from .choose import make_transport

    return make_transport(http_client, transport, settings)
