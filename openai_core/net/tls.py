"""TLS contexts, shared by equal settings, and how TLS ended. Nothing here connects."""

from __future__ import annotations

import os
import ssl
from collections import OrderedDict
from typing import Any, cast

from ..forks import new_lock
from .errors import ConnectError
from .settings import TLSSettings

__all__ = ["context_for", "tls_has_ended"]

_MAX_CONTEXTS = 64

# Making a context takes some 10 ms. It is not changed afterwards, and belongs to no event loop.
_contexts: OrderedDict[tuple[object, ...], ssl.SSLContext] = OrderedDict()
_lock = new_lock(settles=True)


def context_for(settings: TLSSettings) -> ssl.SSLContext:
    """Return the context for these settings, made when they are first used.

    Reads files, so it blocks for some milliseconds once. Safe to call from any thread.

    Raises:
        ConnectError: a certificate file is missing, unreadable or wrong; the message names it.
    """
    if settings.ssl_context is not None:
        return settings.ssl_context
    key = (settings, os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    with _lock:
        context = _contexts.get(key)
        if context is None:
            context = _contexts[key] = _new_context(settings)
            if len(_contexts) > _MAX_CONTEXTS:
                _contexts.popitem(last=False)
        else:
            _contexts.move_to_end(key)
        return context


def _new_context(settings: TLSSettings) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.set_alpn_protocols(["http/1.1"])
    if not settings.verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    elif settings.ca_bundle is not None:
        _trust(context, settings.ca_bundle)
    else:
        _trust_system(context)
    if settings.client_cert is not None:
        _identify(context, settings)
    return context


def _trust(context: ssl.SSLContext, bundle: str) -> None:
    try:
        if os.path.isdir(bundle):
            context.load_verify_locations(capath=bundle)
        else:
            context.load_verify_locations(cafile=bundle)
    except OSError as exc:  # ssl.SSLError is one
        raise ConnectError(f"cannot read certificates from ca_bundle {bundle!r}: {exc}; it must be PEM") from exc


def _trust_system(context: ssl.SSLContext) -> None:
    context.load_default_certs(ssl.Purpose.SERVER_AUTH)  # honours SSL_CERT_FILE and SSL_CERT_DIR
    if context.cert_store_stats()["x509_ca"] == 0 and not _has_certificate_directory():
        # Slim containers and some Python builds come without any; httpx brings Mozilla's.
        import certifi

        context.load_verify_locations(cafile=certifi.where())


def _has_certificate_directory() -> bool:
    directory = cast("str | None", ssl.get_default_verify_paths().capath)  # OpenSSL reads it only while connecting
    try:
        return bool(directory and os.listdir(directory))
    except OSError:
        return False


def _identify(context: ssl.SSLContext, settings: TLSSettings) -> None:
    cert = settings.client_cert
    assert cert is not None, "the caller looked"
    parts: tuple[Any, ...] = cert if isinstance(cert, tuple) else (cert,)
    file, key, password = parts[0], *(*parts[1:], None, None)[:2]
    try:
        # An empty password keeps OpenSSL from asking on the terminal when the key is encrypted.
        context.load_cert_chain(file, key, "" if password is None else password)
    except OSError as exc:
        names = f"{file!r}" if key is None else f"{file!r} and {key!r}"
        raise ConnectError(f"cannot use client_cert {names}: {exc}; they must be PEM, with the key's password") from exc


def tls_has_ended(ssl_object: ssl.SSLObject | ssl.SSLSocket | None) -> bool:
    """Whether the peer has ended TLS by its alert (`close_notify`), asked once the connection has ended.

    Without it, the end may come from anybody on the way, and what was received may be a part only (RFC 8446 6.1).
    """
    try:
        return ssl_object is not None and ssl_object.read(1) == b""
    except ssl.SSLZeroReturnError:
        return True
    except (OSError, ValueError):  # more is awaited; or the end was no end of TLS
        return False
