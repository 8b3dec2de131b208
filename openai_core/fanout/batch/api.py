"""What a job asks of the server: files up, batches, files down. The only part of it that sends."""

from __future__ import annotations

import tempfile
from typing import IO, TYPE_CHECKING, Any, Final

from ...errors import APIConnectionError
from ...resources.files import AsyncFiles
from .packing import InputFile

if TYPE_CHECKING:
    from ...types.batch import Batch

__all__ = ["BatchAPI"]

_IN_MEMORY: Final = 1024 * 1024
_DOWNLOADS: Final = 4
"""How often a download is begun whose connection is lost."""


class BatchAPI:
    """Batches and their files.

    Args:
        batches: the client's resource.
        options: of new batches: `completion_window`, `metadata`, and so on.
    """

    def __init__(self, batches: Any, options: dict[str, Any]) -> None:
        self._batches = batches
        self._files = AsyncFiles(batches._caller)
        self._options = options

    async def upload(self, file: InputFile) -> str:
        """Upload a file; gives its id."""
        return (await self._files.create(file=("requests.jsonl", file.content()), purpose="batch")).id

    async def delete(self, id: str) -> None:
        """Delete a file that was uploaded."""
        await self._files.delete(id)

    async def create(self, file: InputFile, id: str) -> Batch:
        """Begin the batch of a file that was uploaded."""
        batch: Batch = await self._batches.create(
            input_file_id=id, endpoint=file.endpoint, **{"completion_window": "24h", **self._options}
        )
        return batch

    async def retrieve(self, id: str) -> Batch:
        """How a batch is."""
        batch: Batch = await self._batches.retrieve(id)
        return batch

    async def cancel(self, id: str) -> Batch:
        """Have a batch end."""
        batch: Batch = await self._batches.cancel(id)
        return batch

    async def fetch(self, file: str) -> IO[bytes]:
        """The content of a file, received whole: who reads slowly holds no connection. The caller closes it."""
        received: Any = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - closed by the caller
        try:
            await self._receive(file, received)
        except BaseException:
            received.close()
            raise
        received.seek(0)
        content: IO[bytes] = received
        return content

    async def _receive(self, file: str, into: Any) -> None:
        for attempt in range(_DOWNLOADS):
            into.seek(0)
            into.truncate()
            try:
                async with self._files.with_streaming_response.content(file) as response:
                    async for piece in response.iter_bytes():
                        into.write(piece)
                return
            except APIConnectionError:
                if attempt == _DOWNLOADS - 1:
                    raise
