"""Methods of `client.videos` besides single requests: waiting for a video."""

from typing import TYPE_CHECKING, Any, Final, Unpack

from ...calls.options import CallOptions
from ...polling import OnProgress, PollOptions
from ...types.video_create_params import VideoCreateParams
from .._resource import Resource, deprecated, without_warning
from .polling import has_status_other_than, split, wait_for

if TYPE_CHECKING:
    from ...types.video import Video

__all__ = ["CreateAndPollCall", "PollCall", "VideoMethods"]

_IS_DONE: Final = has_status_other_than("queued", "in_progress")


class PollCall(CallOptions, PollOptions, total=False):
    """Parameters of `poll`."""


class CreateAndPollCall(VideoCreateParams, CallOptions, PollOptions, total=False):
    """Parameters of `create_and_poll`."""


class VideoMethods(Resource):
    """Methods of `client.videos` besides single requests."""

    @deprecated("videos.create_and_poll() is deprecated")
    async def create_and_poll(
        self, *, on_progress: "OnProgress[Video] | None" = None, **params: Unpack[CreateAndPollCall]
    ) -> "Video":
        """Create a video from a prompt, and wait until it is complete or has failed; see its `status`. Deprecated.

        Arguments and errors are those of `create` and `poll`.
        """
        start, waiting = split(self, "videos.create_and_poll", params, on_progress)
        resource: Any = self
        video = await without_warning(resource.create)(**start)
        return await _wait(self, video.id, waiting, on_progress)

    @deprecated("videos.poll() is deprecated")
    async def poll(
        self, video_id: str, *, on_progress: "OnProgress[Video] | None" = None, **params: Unpack[PollCall]
    ) -> "Video":
        """Wait until a video is complete or has failed; see its `status`. Deprecated.

        Args:
            video_id: the video.
            on_progress: called with the result of each poll, whose `progress` is a percentage; an awaitable result is
                awaited, an exception ends the waiting.

        Raises:
            PollTimeoutError: it was not done within `max_wait_seconds`.
        """
        return await _wait(self, video_id, params, on_progress)


async def _wait(resource: Resource, id: str, params: Any, on_progress: Any) -> "Video":
    found: Video = await wait_for(resource, "videos.poll", "video", id, params, _IS_DONE, on_progress)
    return found
