"""Send request bodies in pieces, each within `Timeout.write`, up to where the server answers."""

from __future__ import annotations

from typing import Any

import anyio
from anyio.lowlevel import checkpoint

from ..upload import Upload
from .connection import Connection
from .errors import FAILURES

__all__ = ["send_upload"]


async def send_upload(upload: Upload, connection: Connection) -> BaseException | None:
    """Send a body, and receive meanwhile: a server may answer, and read no further, before it has all.

    The head was written. A connection over which not all was sent is not used again.

    Returns:
        What the connection failed with; None if all was sent, or a response, or what is none, came before.

    Raises:
        Exception: what the body raised, which is in `upload.error` too.
    """
    sent = False
    failure: BaseException | None = None
    mistake: BaseException | None = None
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(_listen, connection, tasks.cancel_scope)
        try:
            await checkpoint()  # what is there is received before anything is sent
            await _send(upload, connection)
            sent = True
        except FAILURES as exc:
            if upload.error is exc:
                mistake = exc
            else:
                failure = exc
        except anyio.get_cancelled_exc_class():
            raise
        except BaseException as exc:
            mistake = exc  # it would leave the task group in a group of exceptions
        tasks.cancel_scope.cancel()
    if not sent:
        connection.parser.is_reusable = False
    if mistake is not None:
        raise mistake
    return failure


async def _send(upload: Upload, connection: Connection) -> None:
    link, limit, chunked = connection.link, upload.request.timeout.write, upload.length is None
    if not link.write(b""):
        await connection.flush(limit)  # the rest of the head
    async for piece in upload:
        data: Any = b"".join((b"%x\r\n" % len(piece), piece, b"\r\n")) if chunked else piece
        if not link.write(data):
            await connection.flush(limit)
    if chunked and not link.write(b"0\r\n\r\n"):
        await connection.flush(limit)


async def _listen(connection: Connection, sending: anyio.CancelScope) -> None:
    """Receive until there is a response, or none can come any more, and then stop sending."""
    parser = connection.parser
    try:
        while parser.awaits_head:
            await connection.receive()
    except FAILURES:
        return  # writing fails, too
    sending.cancel()
