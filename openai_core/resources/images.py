# Generated from overlays/3.57.0.json and openapi.json.
# pyright: reportDeprecated=false
"""Images made of texts and of other images."""

from typing import TYPE_CHECKING, Unpack, overload

from ..calls.endpoint import Endpoint, StreamingEndpoint
from ..calls.options import CallOptions
from ..sentinels import Omit
from ..types.image_create_variation_params import ImageCreateVariationParams
from ..types.image_edit_params import ImageEditParamsBase, ImageEditParamsNonStreaming, ImageEditParamsStreaming
from ..types.image_generate_params import (
    ImageGenerateParamsBase,
    ImageGenerateParamsNonStreaming,
    ImageGenerateParamsStreaming,
)
from ._resource import Resource, ResourceView, as_raw, as_streamed, deprecated

if TYPE_CHECKING:
    from ..streaming import AsyncStream
    from ..types.image_edit_stream_event import ImageEditStreamEvent
    from ..types.image_gen_stream_event import ImageGenStreamEvent
    from ..types.images_response import ImagesResponse

__all__ = ["AsyncImages", "AsyncImagesWithRawResponse", "AsyncImagesWithStreamingResponse"]


class CreateVariationCall(ImageCreateVariationParams, CallOptions, total=False):
    """What `create_variation` takes."""


class EditCall(ImageEditParamsNonStreaming, CallOptions, total=False):
    """What `edit` takes for the whole answer at once."""


class EditStreamCall(ImageEditParamsStreaming, CallOptions, total=False):
    """What `edit` takes for the answer as events."""


class EditEitherCall(ImageEditParamsBase, CallOptions, total=False):
    """What `edit` takes when only the running program knows which."""

    stream: bool | Omit | None


class GenerateCall(ImageGenerateParamsNonStreaming, CallOptions, total=False):
    """What `generate` takes for the whole answer at once."""


class GenerateStreamCall(ImageGenerateParamsStreaming, CallOptions, total=False):
    """What `generate` takes for the answer as events."""


class GenerateEitherCall(ImageGenerateParamsBase, CallOptions, total=False):
    """What `generate` takes when only the running program knows which."""

    stream: bool | Omit | None


class AsyncImages(Resource):
    """Make, edit and vary images."""

    @property
    def with_raw_response(self) -> "AsyncImagesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncImagesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncImagesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncImagesWithStreamingResponse(self)

    @deprecated("images.create_variation() is deprecated")
    async def create_variation(self, **params: Unpack[CreateVariationCall]) -> "ImagesResponse":
        """Make variations of an image; only `dall-e-2` can. Deprecated.

        See https://platform.openai.com/docs/api-reference/images/createImageVariation
        """
        return await self._caller.call(CREATE_VARIATION, params)

    @overload
    async def edit(self, **params: Unpack[EditCall]) -> "ImagesResponse": ...
    @overload
    async def edit(self, **params: Unpack[EditStreamCall]) -> "AsyncStream[ImageEditStreamEvent]": ...
    @overload
    async def edit(self, **params: Unpack[EditEitherCall]) -> "ImagesResponse | AsyncStream[ImageEditStreamEvent]": ...
    async def edit(self, **params: Unpack[EditEitherCall]) -> "ImagesResponse | AsyncStream[ImageEditStreamEvent]":
        """Make an image of one or several images and a prompt; with `stream=True` as events while it is made.

        See https://platform.openai.com/docs/api-reference/images/createImageEdit
        """
        return await self._caller.call_or_stream(EDIT, params)

    @overload
    async def generate(self, **params: Unpack[GenerateCall]) -> "ImagesResponse": ...
    @overload
    async def generate(self, **params: Unpack[GenerateStreamCall]) -> "AsyncStream[ImageGenStreamEvent]": ...
    @overload
    async def generate(
        self, **params: Unpack[GenerateEitherCall]
    ) -> "ImagesResponse | AsyncStream[ImageGenStreamEvent]": ...
    async def generate(
        self, **params: Unpack[GenerateEitherCall]
    ) -> "ImagesResponse | AsyncStream[ImageGenStreamEvent]":
        """Make images of a prompt; with `stream=True` as events while they are made.

        See https://platform.openai.com/docs/api-reference/images/createImage
        """
        return await self._caller.call_or_stream(GENERATE, params)


class AsyncImagesWithRawResponse(ResourceView[AsyncImages]):
    """The methods of `AsyncImages`, giving the HTTP response with its body received."""

    create_variation = as_raw(AsyncImages.create_variation)
    edit = as_raw(AsyncImages.edit)
    generate = as_raw(AsyncImages.generate)


class AsyncImagesWithStreamingResponse(ResourceView[AsyncImages]):
    """The methods of `AsyncImages`, giving the HTTP response before its body."""

    create_variation = as_streamed(AsyncImages.create_variation)
    edit = as_streamed(AsyncImages.edit)
    generate = as_streamed(AsyncImages.generate)


CREATE_VARIATION: "Endpoint[ImagesResponse]" = Endpoint(
    "images.create_variation",
    "POST",
    "/images/variations",
    "ImagesResponse",
    params=ImageCreateVariationParams,
    files=[["image"]],
    form=True,
)
EDIT: "StreamingEndpoint[ImagesResponse, ImageEditStreamEvent]" = StreamingEndpoint(
    "images.edit",
    "POST",
    "/images/edits",
    "ImagesResponse",
    params=EditEitherCall,
    files=[["image"], ["image", "<array>"], ["mask"], ["markup"]],
    form=True,
    stream_of="ImageEditStreamEvent",
)
GENERATE: "StreamingEndpoint[ImagesResponse, ImageGenStreamEvent]" = StreamingEndpoint(
    "images.generate",
    "POST",
    "/images/generations",
    "ImagesResponse",
    params=GenerateEitherCall,
    stream_of="ImageGenStreamEvent",
)
