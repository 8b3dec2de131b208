"""Undo the compression of a body that arrives in pieces. Pure; for libraries that leave it to their caller."""

from __future__ import annotations

import zlib

from .base import ProtocolError

__all__ = ["Decoder", "decoder_for"]


def decoder_for(coding: str | None) -> Decoder | None:
    """Return a decoder for the value of `Content-Encoding`, or None if the body is to be passed on as it is.

    gzip and deflate are known; a body in another coding is passed on, header and all.
    """
    match (coding or "").strip().lower():
        case "gzip" | "x-gzip":
            return Decoder(zlib.MAX_WBITS | 16)
        case "deflate":
            return Decoder(None)
        case _:
            return None


class Decoder:
    """`feed` the pieces in order, then call `eof` once."""

    __slots__ = ("_gzip", "_inflate")

    def __init__(self, wbits: int | None) -> None:
        """Begin.

        Args:
            wbits: As for `zlib.decompressobj`; None looks at the first byte, as `deflate` is sent in two ways.
        """
        self._gzip = wbits
        self._inflate = None if wbits is None else zlib.decompressobj(wbits)

    def feed(self, data: bytes) -> bytes:
        """Decode some more.

        Raises:
            ProtocolError: this is not what the header said.
        """
        if not data:
            return b""
        if self._inflate is None:
            # RFC 9110 8.4.1.2 means the zlib format (its first byte has 8 in the low half); some send it without.
            self._inflate = zlib.decompressobj(zlib.MAX_WBITS if data[0] & 15 == 8 else -zlib.MAX_WBITS)
        decoded: list[bytes] = []
        try:
            while data:
                if self._inflate.eof:
                    if self._gzip is None or not data.strip(b"\0"):
                        break  # padding after the end
                    self._inflate = zlib.decompressobj(self._gzip)  # gzip files may be joined
                decoded.append(self._inflate.decompress(data))
                data = self._inflate.unused_data
        except zlib.error as exc:
            raise ProtocolError(f"the response's body cannot be decompressed: {exc}", sent="yes") from exc
        return b"".join(decoded)

    def eof(self) -> None:
        """Say that there is no more.

        Raises:
            ProtocolError: the compressed data goes on.
        """
        if self._inflate is not None and not self._inflate.eof:
            raise ProtocolError("the response's body ends in the middle of compressed data", sent="yes")
