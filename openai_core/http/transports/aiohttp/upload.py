"""Write request bodies to a connection of aiohttp, each piece within `Timeout.write`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import aiohttp

from ....callbacks import is_cancellation
from ..base import WriteTimeout
from ..upload import Upload

if TYPE_CHECKING:
    from .private import Protocol

__all__ = ["write_upload"]


async def write_upload(upload: Upload, protocol: Protocol, head: bytes) -> None:
    """Send head and body. A failure is raised where the response is waited for, by way of the protocol."""
    chunked = upload.length is None
    try:
        written = protocol.write(head)
        del head  # so that no local variable in a traceback holds a key
        if not written:
            raise aiohttp.ClientConnectionResetError("the connection is closed")
        async for piece in upload:
            _write(protocol, b"".join((b"%x\r\n" % len(piece), piece, b"\r\n")) if chunked else piece)
            if protocol.must_drain:
                await _drain(protocol, upload)
        if chunked:
            _write(protocol, b"0\r\n\r\n")
        if protocol.must_drain:
            await _drain(protocol, upload)
        if protocol.awaits_head:
            protocol.start_head_timer(upload.request.timeout.read)
        else:
            protocol.restart_body_timer()
    except aiohttp.ClientConnectionResetError:
        pass  # the protocol is about to learn of it, or has; a response that is there comes first
    except BaseException as exc:
        if is_cancellation(exc):
            raise
        protocol.fail(exc)
    finally:
        await upload.aclose()


def _write(protocol: Protocol, data: bytes | memoryview) -> None:
    if not protocol.write(data):
        raise aiohttp.ClientConnectionResetError("the connection is closed")


async def _drain(protocol: Protocol, upload: Upload) -> None:
    limit = upload.request.timeout.write
    try:
        async with asyncio.timeout(limit):
            await protocol.drain()
    except TimeoutError as exc:
        upload.error = WriteTimeout(f"the server at {upload.request.origin} took no byte of the body for {limit} s")
        raise upload.error from exc
