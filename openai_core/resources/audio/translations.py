# Generated from overlays/3.57.0.json.
# pyright: reportDeprecated=false
"""Speech written down in English."""

from typing import TYPE_CHECKING, Any, Literal, Required, Unpack, overload

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...sentinels import Omit
from ...types.audio.translation_create_params import TranslationCreateParams
from .._resource import Resource, ResourceView, as_raw, as_streamed, deprecated

if TYPE_CHECKING:
    from ...types.audio.translation import Translation
    from ...types.audio.translation_verbose import TranslationVerbose

__all__ = ["AsyncTranslations", "AsyncTranslationsWithRawResponse", "AsyncTranslationsWithStreamingResponse"]


class CreateCall(TranslationCreateParams, CallOptions, total=False):
    """What `create` takes for the usual answer."""

    response_format: Literal["json"] | Omit  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]


class CreateVerboseJsonCall(TranslationCreateParams, CallOptions, total=False):
    """What `create` takes for a `TranslationVerbose`."""

    response_format: Required[Literal["verbose_json"]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]


class CreateTextCall(TranslationCreateParams, CallOptions, total=False):
    """What `create` takes for text."""

    response_format: Required[Literal["text", "srt", "vtt"]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]


class CreateEitherCall(TranslationCreateParams, CallOptions, total=False):
    """What `create` takes when only the running program knows which."""


class AsyncTranslations(Resource):
    """Write down in English what is said."""

    @property
    def with_raw_response(self) -> "AsyncTranslationsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncTranslationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncTranslationsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncTranslationsWithStreamingResponse(self)

    @overload
    @deprecated("audio.translations.create() is deprecated")
    async def create(self, **params: Unpack[CreateCall]) -> "Translation": ...
    @overload
    @deprecated("audio.translations.create() is deprecated")
    async def create(self, **params: Unpack[CreateVerboseJsonCall]) -> "TranslationVerbose": ...
    @overload
    @deprecated("audio.translations.create() is deprecated")
    async def create(self, **params: Unpack[CreateTextCall]) -> "str": ...
    @overload
    @deprecated("audio.translations.create() is deprecated")
    async def create(self, **params: Unpack[CreateEitherCall]) -> "Translation | TranslationVerbose | str": ...
    @deprecated("audio.translations.create() is deprecated")
    async def create(self, **params: Unpack[CreateEitherCall]) -> "Translation | TranslationVerbose | str":
        """Write down in English what is said in a recording. What comes back depends on `response_format`: an object,
        or for `text`, `srt` and `vtt` a string. Deprecated.

        See https://platform.openai.com/docs/api-reference/audio/createTranslation
        """
        return await self._caller.call(CREATE, params)


class AsyncTranslationsWithRawResponse(ResourceView[AsyncTranslations]):
    """The methods of `AsyncTranslations`, giving the HTTP response with its body received."""

    create = as_raw(AsyncTranslations.create)


class AsyncTranslationsWithStreamingResponse(ResourceView[AsyncTranslations]):
    """The methods of `AsyncTranslations`, giving the HTTP response before its body."""

    create = as_streamed(AsyncTranslations.create)


CREATE: "Endpoint[Any]" = Endpoint(
    "audio.translations.create",
    "POST",
    "/audio/translations",
    "audio.Translation",
    params=CreateEitherCall,
    files=[["file"]],
    form=True,
    answer_by="response_format",
    answers={"verbose_json": "audio.TranslationVerbose", "text": str, "srt": str, "vtt": str},
)
