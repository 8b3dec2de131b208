"""Take a multipart body as it arrives: texts into memory, files to spools."""

from __future__ import annotations

from typing import Any

import msgspec

from .calls import Upload, UploadedFile
from .multipart import MultipartError, MultipartReader, Part
from .spool import Spool

__all__ = ["Form"]

MAX_TEXT = 1024 * 1024
"""Bytes of a text that are kept."""


class Form:
    """`feed` it the body, then `finish`.

    Args:
        content_type: the request's header.
        max_file: bytes of a file that are kept.
    """

    def __init__(self, content_type: str, max_file: int) -> None:
        self._upload = Upload()
        self._max_file = max_file
        self._part = Part("", None, None, {})
        self._text: bytearray | None = None
        try:
            self._reader: MultipartReader | None = MultipartReader(content_type)
        except MultipartError:
            self._reader = None

    def feed(self, data: bytes) -> None:
        """Take more of the body; after something malformed, nothing."""
        if self._reader is None:
            return
        try:
            events = self._reader.feed(data)
        except MultipartError:
            self._reader = None
            return
        for _, value in events:
            if isinstance(value, Part):
                self._begin(value)
            elif value is None:
                self._end()
            elif self._text is None:
                _, file = self._upload.items[-1]
                assert isinstance(file, UploadedFile), "_begin put it there"
                file.content.write(value)
            elif len(self._text) < MAX_TEXT:
                self._text += value

    def _begin(self, part: Part) -> None:
        self._part = part
        if part.filename is not None or part.name == "file":
            self._upload.items.append((part.name, UploadedFile(part, Spool(self._max_file))))
        else:
            self._text = bytearray()

    def _end(self) -> None:
        if self._text is not None:
            self._upload.items.append((self._part.name, _read(self._part, self._text)))
            self._text = None

    def finish(self) -> Upload | None:
        """The upload; None if the body was malformed or broke off."""
        try:
            if self._reader is not None:
                self._reader.eof()
                return self._upload
        except MultipartError:
            pass
        self.discard()
        return None

    def discard(self) -> None:
        """Drop what came so far."""
        self._upload.close()


def _read(part: Part, text: bytearray) -> Any:
    if part.content_type == "application/json":
        try:
            return msgspec.json.decode(text)
        except msgspec.DecodeError:
            pass
    return text.decode("utf-8", "replace")
