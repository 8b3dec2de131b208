"""Streams of bytes over a socket, with or without TLS, for protocols that are read on demand.

Writing and reading are done at once as far as the socket allows; only then does a task wait. So an exchange of two
short messages costs one wait and no task, buffer or time limit of an event loop's. Whoever uses a link limits the time
by `abort`.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections.abc import Awaitable, Callable
from typing import Final, Protocol

from .sockets import Waits

__all__ = ["PIECE", "Link", "LinkAborted", "SocketLink", "TLSLink"]

PIECE: Final = 64 * 1024
"""Bytes that are received at once at most."""


class LinkAborted(Exception):
    """The link was closed, here, while a task waited for it."""

    def __str__(self) -> str:
        return "it was closed meanwhile"


class Link(Protocol):
    """A connected stream of bytes. One task may receive while another one sends."""

    @property
    def is_truncated(self) -> bool:
        """Whether the stream ended without the alert that ends TLS, as anybody on the way can make it end."""
        ...

    @property
    def is_watched(self) -> bool:
        """Whether the event loop watches for input, and has seen none, when it last looked, that was not received."""
        ...

    def write(self, data: bytes | memoryview) -> bool:
        """Send what can be sent at once, keep the rest, and say whether there is no rest.

        Raises:
            OSError: the connection is lost.
            LinkAborted: the link was closed.
        """
        ...

    async def drain(self) -> bool:
        """Wait until some more can be sent, send it, and say whether there is no rest.

        Raises:
            OSError, LinkAborted: as for `write`.
        """
        ...

    async def receive(self) -> bytes:
        """Wait for bytes; empty at the end.

        Raises:
            OSError, LinkAborted: as for `write`.
        """
        ...

    def receive_nowait(self) -> bytes | None:
        """Return bytes that are there, empty at the end; None if there is nothing yet.

        Raises:
            OSError: the connection is lost.
        """
        ...

    def close(self) -> None:
        """Close the connection at once; tasks that wait get a `LinkAborted`. May be called again."""
        ...


class SocketLink:
    """A link over a connected socket, which belongs to it."""

    __slots__ = (
        "_closed",
        "_receiving",
        "_sock",
        "_tasks",
        "_unsent",
        "_wait_readable",
        "_wait_writable",
        "is_watched",
    )

    is_watched: bool

    def __init__(self, sock: socket.socket, waits: Waits) -> None:
        self._sock = sock
        self._wait_readable, self._wait_writable = waits
        self._unsent: bytes | memoryview = b""
        self._tasks = 0  # that wait
        self._receiving = False
        self._closed = False
        self.is_watched = False

    @property
    def is_truncated(self) -> bool:
        return False

    @property
    def sock(self) -> socket.socket:
        """The socket; nobody else may read, write or close it."""
        return self._sock

    def write(self, data: bytes | memoryview) -> bool:
        if self._closed:
            raise LinkAborted
        if self._unsent:
            self._unsent = b"".join((self._unsent, data))
            return False
        try:
            sent = self._sock.send(data)
        except (BlockingIOError, InterruptedError):
            sent = 0
        except OSError:
            del data  # so that no local variable in a traceback holds a key
            raise
        if sent == len(data):
            return True
        self._unsent = memoryview(data)[sent:]
        return False

    async def drain(self) -> bool:
        await self._wait(self._wait_writable)
        return self.write(self._take_unsent())

    async def receive(self) -> bytes:
        if self._receiving:
            raise RuntimeError("two tasks cannot receive over one connection at once")
        while True:
            self._receiving = True
            try:
                await self._wait(self._wait_readable)
            finally:
                self._receiving = False
            try:
                return self._sock.recv(PIECE)
            except (BlockingIOError, InterruptedError):
                pass

    def receive_nowait(self) -> bytes | None:
        try:
            return self._sock.recv(PIECE)
        except (BlockingIOError, InterruptedError):
            return None

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            if self._tasks:  # which the event loop wakes, as it does when the other side has ended the connection
                with contextlib.suppress(OSError):  # it has
                    self._sock.shutdown(socket.SHUT_RDWR)
            else:
                self._sock.close()

    def _take_unsent(self) -> bytes | memoryview:
        unsent, self._unsent = self._unsent, b""
        return unsent

    async def _wait(self, until: Callable[[socket.socket], Awaitable[None]]) -> None:
        if self._closed:
            raise LinkAborted
        self._tasks += 1
        try:
            await until(self._sock)
        finally:
            self._tasks -= 1
            if self._closed and not self._tasks:
                self._sock.close()
        if self._closed:
            raise LinkAborted

    def __repr__(self) -> str:
        return f"<SocketLink{' closed' if self._closed else ''}>"


class TLSLink:
    """TLS within another link. Made by `wrap`."""

    __slots__ = ("_has_ended", "_incoming", "_link", "_outgoing", "_tls", "is_truncated")

    is_truncated: bool

    def __init__(self, link: Link, context: ssl.SSLContext, host: str) -> None:
        self._link = link
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        self._has_ended = False
        self.is_truncated = False

    @classmethod
    async def wrap(cls, link: Link, context: ssl.SSLContext, host: str) -> TLSLink:
        """Begin TLS as the client. If it fails, closing `link` is left to the caller.

        Args:
            link: What is to be encrypted.
            context: Whom to trust.
            host: The name that the certificate must be for.

        Raises:
            OSError: the connection is lost, or, as an `ssl.SSLError`, one side refuses the other.
        """
        made = cls(link, context, host)
        while True:
            try:
                made._tls.do_handshake()
            except ssl.SSLWantReadError:
                await made._send_outgoing()
                made._take(await link.receive())
            except ssl.SSLError:
                with contextlib.suppress(OSError):  # the other side learns why, if it still listens
                    link.write(made._outgoing.read())
                raise
            else:
                await made._send_outgoing()
                return made

    @property
    def is_watched(self) -> bool:
        return self._link.is_watched and not self._incoming.pending

    def write(self, data: bytes | memoryview) -> bool:
        try:
            if data:
                self._tls.write(data)
        finally:
            del data
        return self._link.write(self._outgoing.read())

    async def drain(self) -> bool:
        return await self._link.drain()

    async def receive(self) -> bytes:
        data = self._read() if self._may_have_input() else None
        while data is None:
            if self._outgoing.pending:  # a response of TLS itself
                self._link.write(self._outgoing.read())
            self._take(await self._link.receive())
            data = self._read()
        return data

    def receive_nowait(self) -> bytes | None:
        data = self._read() if self._may_have_input() else None
        while data is None:
            encrypted = self._link.receive_nowait()
            if encrypted is None:
                return None
            self._take(encrypted)
            data = self._read()
        return data

    def close(self) -> None:
        self._link.close()

    def _may_have_input(self) -> bool:
        """Whether something can be read, or the end, before more is received.

        To ask costs a tenth of an attempt to read, which makes an exception of OpenSSL's if there is nothing.
        """
        return self._has_ended or self._incoming.pending > 0 or self._incoming.eof or self._tls.pending() > 0

    def _read(self) -> bytes | None:
        """Decrypted bytes, empty at the end; None if more must be received first."""
        try:
            data = self._tls.read(PIECE)
        except ssl.SSLWantReadError:
            return None
        except ssl.SSLZeroReturnError:
            data = b""
        except ssl.SSLEOFError:
            self.is_truncated = True
            data = b""
        if not data:
            self._has_ended = True
        return data

    def _take(self, data: bytes) -> None:
        if data:
            self._incoming.write(data)
        else:
            self._incoming.write_eof()

    async def _send_outgoing(self) -> None:
        if self._outgoing.pending and not self._link.write(self._outgoing.read()):
            while not await self._link.drain():
                pass

    def __repr__(self) -> str:
        return f"<TLSLink over {self._link!r}>"
