"""What can be done with files besides single requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from ._resource import Resource

if TYPE_CHECKING:
    from ..types.file_object import FileObject

__all__ = ["FileMethods"]

_FINAL_STATES: Final = frozenset({"processed", "error", "deleted"})


class _Retrieves(Protocol):
    async def retrieve(self, file_id: str, /) -> FileObject: ...


class FileMethods(Resource):
    """Methods of `client.files` that are no single request."""

    async def wait_for_processing(
        self: _Retrieves, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float = 30 * 60
    ) -> FileObject:
        """Wait until a file is processed, has failed to be, or is deleted; its `status` tells which.

        Args:
            id: the file.
            poll_interval: seconds between two questions.
            max_wait_seconds: seconds after which to give up; infinity waits for ever.

        Raises:
            ValueError: an interval that is not positive and finite, or a wait that is negative or not a number.
            RuntimeError: the file is still being processed after `max_wait_seconds`.
        """
        import anyio

        what = "files.wait_for_processing() needs a"
        if not 0 < poll_interval < float("inf"):
            raise ValueError(f"{what} poll_interval above 0 seconds, and finite; got {poll_interval}")
        if not max_wait_seconds >= 0:
            raise ValueError(f"{what} max_wait_seconds of 0 or more; got {max_wait_seconds}")
        give_up = anyio.current_time() + max_wait_seconds
        while True:
            file = await self.retrieve(id)
            if file.status in _FINAL_STATES:
                return file
            if anyio.current_time() + poll_interval > give_up:
                raise RuntimeError(
                    f"file {id} has status {file.status!r} after {max_wait_seconds:g} seconds; "
                    "ask files.retrieve() later, or allow more max_wait_seconds"
                )
            await anyio.sleep(poll_interval)
