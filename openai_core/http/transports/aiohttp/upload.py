"""Write request bodies to a connection of aiohttp, each piece within `Timeout.write`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aiohttp.http import StreamWriter

from ..base import WriteTimeout
from ..upload import Upload

if TYPE_CHECKING:
    from .protocol import Protocol

__all__ = ["write_upload"]


async def write_upload(upload: Upload, protocol: Protocol, head: bytes) -> None:
    """Send head and body. A failure reaches whoever waits for the response, by way of the protocol."""
    writer = StreamWriter(protocol, asyncio.get_running_loop())
    if upload.length is None:
        writer.enable_chunking()
    try:
        assert protocol.transport is not None, "the caller has just connected"
        protocol.transport.write(head)
        async for piece in upload:
            await writer.write(piece, drain=False)
            if protocol.writing_paused:
                await _drain(writer, upload)
        await writer.write_eof()
        if protocol.awaits_head:
            protocol.limit_head(upload.request.timeout.read)
        else:
            protocol.start_timeout()
    except Exception as exc:
        if protocol.exception() is None:
            protocol.set_exception(exc)
    finally:
        await upload.aclose()


async def _drain(writer: StreamWriter, upload: Upload) -> None:
    limit = upload.request.timeout.write
    try:
        async with asyncio.timeout(limit):
            await writer.drain()
    except TimeoutError as exc:
        upload.error = WriteTimeout(f"{upload.request!r}: the server took no byte of the body for {limit} s")
        raise upload.error from exc
