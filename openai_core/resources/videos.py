# Generated from openapi.json.
# pyright: reportDeprecated=false
"""Videos made of texts and images."""

from typing import TYPE_CHECKING, Unpack

from ..calls.binary import HttpxBinaryResponseContent
from ..calls.endpoint import Endpoint
from ..calls.options import CallOptions
from ..types.video_create_character_params import VideoCreateCharacterParams
from ..types.video_create_params import VideoCreateParams
from ..types.video_download_content_params import VideoDownloadContentParams
from ..types.video_edit_params import VideoEditParams
from ..types.video_extend_params import VideoExtendParams
from ..types.video_list_params import VideoListParams
from ..types.video_remix_params import VideoRemixParams
from ._methods.videos import VideoMethods
from ._resource import ResourceView, as_raw, as_streamed, as_streamed_binary, deprecated

if TYPE_CHECKING:
    from ..pagination import AsyncConversationCursorPage, AsyncPaginator
    from ..types.video import Video
    from ..types.video_create_character_response import VideoCreateCharacterResponse
    from ..types.video_delete_response import VideoDeleteResponse
    from ..types.video_get_character_response import VideoGetCharacterResponse

__all__ = ["AsyncVideos", "AsyncVideosWithRawResponse", "AsyncVideosWithStreamingResponse"]


class CreateCall(VideoCreateParams, CallOptions, total=False):
    """What `create` takes."""


class ListCall(VideoListParams, CallOptions, total=False):
    """What `list` takes."""


class CreateCharacterCall(VideoCreateCharacterParams, CallOptions, total=False):
    """What `create_character` takes."""


class DownloadContentCall(VideoDownloadContentParams, CallOptions, total=False):
    """What `download_content` takes."""


class EditCall(VideoEditParams, CallOptions, total=False):
    """What `edit` takes."""


class ExtendCall(VideoExtendParams, CallOptions, total=False):
    """What `extend` takes."""


class RemixCall(VideoRemixParams, CallOptions, total=False):
    """What `remix` takes."""


class AsyncVideos(VideoMethods):
    """Create, look up, list and delete videos made of texts and images."""

    @property
    def with_raw_response(self) -> "AsyncVideosWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncVideosWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncVideosWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncVideosWithStreamingResponse(self)

    @deprecated("videos.create() is deprecated")
    async def create(self, **params: Unpack[CreateCall]) -> "Video":
        """Start to make a video of a prompt. Deprecated.

        See https://platform.openai.com/docs/api-reference/videos/create
        """
        return await self._caller.call(CREATE, params)

    @deprecated("videos.retrieve() is deprecated")
    async def retrieve(self, video_id: str, **options: Unpack[CallOptions]) -> "Video":
        """Get a video. Deprecated.

        See https://platform.openai.com/docs/api-reference/videos/retrieve
        """
        return await self._caller.call(RETRIEVE, options, video_id=video_id)

    @deprecated("videos.list() is deprecated")
    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncConversationCursorPage[Video], Video]":
        """List the videos of the project. Deprecated.

        See https://platform.openai.com/docs/api-reference/videos/list
        """
        return self._caller.page(LIST, params)

    @deprecated("videos.delete() is deprecated")
    async def delete(self, video_id: str, **options: Unpack[CallOptions]) -> "VideoDeleteResponse":
        """Delete a video. Deprecated.

        See https://platform.openai.com/docs/api-reference/videos/delete
        """
        return await self._caller.call(DELETE, options, video_id=video_id)

    @deprecated("videos.create_character() is deprecated")
    async def create_character(self, **params: Unpack[CreateCharacterCall]) -> "VideoCreateCharacterResponse":
        """Make a character of an uploaded video. Deprecated."""
        return await self._caller.call(CREATE_CHARACTER, params)

    @deprecated("videos.download_content() is deprecated")
    async def download_content(
        self, video_id: str, **params: Unpack[DownloadContentCall]
    ) -> "HttpxBinaryResponseContent":
        """Get a video's bytes, or those of a preview, received whole. Deprecated.

        See https://platform.openai.com/docs/api-reference/videos/content
        """
        return await self._caller.call(DOWNLOAD_CONTENT, params, video_id=video_id)

    @deprecated("videos.edit() is deprecated")
    async def edit(self, **params: Unpack[EditCall]) -> "Video":
        """Start to make an edited version of a video. Deprecated."""
        return await self._caller.call(EDIT, params)

    @deprecated("videos.extend() is deprecated")
    async def extend(self, **params: Unpack[ExtendCall]) -> "Video":
        """Start to make a continuation of a video. Deprecated."""
        return await self._caller.call(EXTEND, params)

    @deprecated("videos.get_character() is deprecated")
    async def get_character(self, character_id: str, **options: Unpack[CallOptions]) -> "VideoGetCharacterResponse":
        """Get a character. Deprecated."""
        return await self._caller.call(GET_CHARACTER, options, character_id=character_id)

    @deprecated("videos.remix() is deprecated")
    async def remix(self, video_id: str, **params: Unpack[RemixCall]) -> "Video":
        """Start to make a video of another one and a new prompt. Deprecated.

        See https://platform.openai.com/docs/api-reference/videos/remix
        """
        return await self._caller.call(REMIX, params, video_id=video_id)


class AsyncVideosWithRawResponse(ResourceView[AsyncVideos]):
    """The methods of `AsyncVideos`, giving the HTTP response with its body received."""

    create = as_raw(AsyncVideos.create)
    retrieve = as_raw(AsyncVideos.retrieve)
    list = as_raw(AsyncVideos.list)
    delete = as_raw(AsyncVideos.delete)
    create_character = as_raw(AsyncVideos.create_character)
    download_content = as_raw(AsyncVideos.download_content)
    edit = as_raw(AsyncVideos.edit)
    extend = as_raw(AsyncVideos.extend)
    get_character = as_raw(AsyncVideos.get_character)
    remix = as_raw(AsyncVideos.remix)


class AsyncVideosWithStreamingResponse(ResourceView[AsyncVideos]):
    """The methods of `AsyncVideos`, giving the HTTP response before its body."""

    create = as_streamed(AsyncVideos.create)
    retrieve = as_streamed(AsyncVideos.retrieve)
    list = as_streamed(AsyncVideos.list)
    delete = as_streamed(AsyncVideos.delete)
    create_character = as_streamed(AsyncVideos.create_character)
    download_content = as_streamed_binary(AsyncVideos.download_content)
    edit = as_streamed(AsyncVideos.edit)
    extend = as_streamed(AsyncVideos.extend)
    get_character = as_streamed(AsyncVideos.get_character)
    remix = as_streamed(AsyncVideos.remix)


CREATE: "Endpoint[Video]" = Endpoint(
    "videos.create",
    "POST",
    "/videos",
    "Video",
    params=VideoCreateParams,
    files=[["input_reference"], ["input_reference", "<object>"]],
    form=True,
)
RETRIEVE: "Endpoint[Video]" = Endpoint("videos.retrieve", "GET", "/videos/{video_id}", "Video")
LIST: "Endpoint[AsyncConversationCursorPage[Video]]" = Endpoint(
    "videos.list", "GET", "/videos", "AsyncConversationCursorPage[Video]", params=VideoListParams
)
DELETE: "Endpoint[VideoDeleteResponse]" = Endpoint(
    "videos.delete", "DELETE", "/videos/{video_id}", "VideoDeleteResponse"
)
CREATE_CHARACTER: "Endpoint[VideoCreateCharacterResponse]" = Endpoint(
    "videos.create_character",
    "POST",
    "/videos/characters",
    "VideoCreateCharacterResponse",
    params=VideoCreateCharacterParams,
    files=[["video"]],
    form=True,
)
DOWNLOAD_CONTENT: "Endpoint[HttpxBinaryResponseContent]" = Endpoint(
    "videos.download_content",
    "GET",
    "/videos/{video_id}/content",
    HttpxBinaryResponseContent,
    params=VideoDownloadContentParams,
    accept="application/binary",
)
EDIT: "Endpoint[Video]" = Endpoint(
    "videos.edit",
    "POST",
    "/videos/edits",
    "Video",
    params=VideoEditParams,
    files=[["video"], ["video", "<object>"]],
    form=True,
)
EXTEND: "Endpoint[Video]" = Endpoint(
    "videos.extend",
    "POST",
    "/videos/extensions",
    "Video",
    params=VideoExtendParams,
    files=[["video"], ["video", "<object>"]],
    form=True,
)
GET_CHARACTER: "Endpoint[VideoGetCharacterResponse]" = Endpoint(
    "videos.get_character", "GET", "/videos/characters/{character_id}", "VideoGetCharacterResponse"
)
REMIX: "Endpoint[Video]" = Endpoint(
    "videos.remix", "POST", "/videos/{video_id}/remix", "Video", params=VideoRemixParams
)
