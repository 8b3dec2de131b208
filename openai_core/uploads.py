"""Checkpoints for resuming a large upload, as `client.uploads` makes them."""

from __future__ import annotations

import msgspec

from .http.forms.file_parts import UploadProgress

__all__ = ["UploadCheckpoint", "UploadProgress"]


class UploadCheckpoint(msgspec.Struct):
    """How far an upload in parts has come. `upload_file_chunked` fills it in, and goes on from what is in it.

    It can be kept as JSON, and read in another process. Uploads expire after an hour.
    """

    upload_id: str | None = None
    """The upload; None before it began."""
    filename: str | None = None
    """The name of the file."""
    total_bytes: int = 0
    """The size of the file, in bytes."""
    part_size: int = 0
    """The size of each part but the last, in bytes."""
    part_ids: dict[int, str] = {}
    """The parts that the server has confirmed, by their index in the file."""
    completed: bool = False
    """Whether the file is whole at the server: there is nothing more to go on with."""

    def to_json(self) -> bytes:
        """The checkpoint as JSON."""
        return msgspec.json.encode(self)

    @classmethod
    def from_json(cls, data: bytes | str) -> UploadCheckpoint:
        """Read what `to_json` gave.

        Raises:
            ValueError: it is something else.
        """
        return msgspec.json.decode(data, type=cls)
