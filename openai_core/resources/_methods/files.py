"""Methods of `client.files` besides single requests: uploading, and waiting for processing."""

from typing import TYPE_CHECKING, Final, Unpack

from ...callbacks import check_takes
from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...deadline import Deadline
from ...number_checks import checked_number
from ...polling import ClientClock, OnProgress, PollSchedule, checked_wait, poll
from ...types.file_create_params import FileCreateParams
from .._resource import Resource
from .polling import is_one_of, retrieving

if TYPE_CHECKING:
    from ...http.forms.file_parts import OnSent
    from ...types.file_object import FileObject

__all__ = ["CreateCall", "FileMethods"]

_INTERVAL: Final = 5.0
_MAX_WAIT: Final = 30 * 60.0
_IS_PROCESSED: Final = is_one_of("processed", "error", "deleted")


class CreateCall(FileCreateParams, CallOptions, total=False):
    """Parameters of `create`."""


class FileMethods(Resource):
    """Methods of `client.files`."""

    async def create(self, *, on_progress: "OnSent | None" = None, **params: Unpack[CreateCall]) -> "FileObject":
        """Upload a file of up to 512 MB; it is read from disk while it is sent.

        Args:
            on_progress: called with an `UploadProgress` before the first chunk is sent and after each; it starts again
                when the request is retried. An awaitable that it returns is awaited; an exception ends the call.

        See https://platform.openai.com/docs/api-reference/files/createFile
        """
        if on_progress is not None and "file" in params:
            check_takes("on_progress of files.create()", on_progress, "an UploadProgress")
            from ...http.forms.file_parts import reporting

            params["file"] = await reporting(params["file"], "file", on_progress)
        return await self._caller.call(CREATE, params)

    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float | None = None,
        max_wait_seconds: float | None = None,
        max_wait: float | None = None,
        on_progress: "OnProgress[FileObject] | None" = None,
        deadline: float | Deadline | None = None,
    ) -> "FileObject":
        """Wait until a file is processed, has failed to be, or is deleted; see its `status`.

        Args:
            id: the file.
            poll_interval: seconds between polls. Default: what the server suggests, or 5.
            max_wait_seconds: seconds after which to give up; 0 polls once, `math.inf` waits without limit. Default:
                half an hour.
            max_wait: another name of `max_wait_seconds`.
            on_progress: called with the result of each poll; an awaitable that it returns is awaited.
            deadline: seconds for the call, or a `Deadline`; `math.inf` is none. Default: the client's.

        Raises:
            ValueError: an interval that is not positive and finite, or a wait that is negative or not a number.
            TypeError: a wait was given by both of its names.
            PollTimeoutError: the file is still being processed after `max_wait_seconds`.
            DeadlineExceededError: it is at the deadline.
        """
        what = "files.wait_for_processing()"
        if max_wait is not None and max_wait_seconds is not None:
            raise TypeError(f"{what} got 'max_wait' and 'max_wait_seconds', which are the same; give one")
        limit = max_wait if max_wait_seconds is None else max_wait_seconds
        if poll_interval is not None:
            checked_number(f"poll_interval of {what}", poll_interval, unit="seconds", above=True)
        if limit is not None:
            checked_wait("files.wait_for_processing", limit)
        if on_progress is not None:
            check_takes(f"on_progress of {what}", on_progress, "the result of a poll")
        options = self._caller.builder.start_deadline({} if deadline is None else {"deadline": deadline})
        return await poll(
            retrieving(self, id, **options),
            _IS_PROCESSED,
            PollSchedule(poll_interval, _MAX_WAIT if limit is None else limit, _INTERVAL),
            ClientClock(self._caller.pipeline.sleep),
            what=f"file {id}",
            then="ask files.retrieve() later",
            on_progress=on_progress,
            deadline=options.get("deadline"),
            call="files.wait_for_processing",
        )


CREATE: "Endpoint[FileObject]" = Endpoint(
    "files.create", "POST", "/files", "FileObject", params=FileCreateParams, files=[["file"]], form=True
)
