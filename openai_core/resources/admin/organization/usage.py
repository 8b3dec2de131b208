# Generated from overlays/3.57.0.json and openapi.json.
"""What the organization used and what it cost, in buckets of time."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.admin.organization.usage_audio_speeches_params import UsageAudioSpeechesParams
from ....types.admin.organization.usage_audio_transcriptions_params import UsageAudioTranscriptionsParams
from ....types.admin.organization.usage_code_interpreter_sessions_params import UsageCodeInterpreterSessionsParams
from ....types.admin.organization.usage_completions_params import UsageCompletionsParams
from ....types.admin.organization.usage_costs_params import UsageCostsParams
from ....types.admin.organization.usage_decisions_params import UsageDecisionsParams
from ....types.admin.organization.usage_embeddings_params import UsageEmbeddingsParams
from ....types.admin.organization.usage_file_search_calls_params import UsageFileSearchCallsParams
from ....types.admin.organization.usage_images_params import UsageImagesParams
from ....types.admin.organization.usage_moderations_params import UsageModerationsParams
from ....types.admin.organization.usage_vector_stores_params import UsageVectorStoresParams
from ....types.admin.organization.usage_web_search_calls_params import UsageWebSearchCallsParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....types.admin.organization.usage_audio_speeches_response import UsageAudioSpeechesResponse
    from ....types.admin.organization.usage_audio_transcriptions_response import UsageAudioTranscriptionsResponse
    from ....types.admin.organization.usage_code_interpreter_sessions_response import (
        UsageCodeInterpreterSessionsResponse,
    )
    from ....types.admin.organization.usage_completions_response import UsageCompletionsResponse
    from ....types.admin.organization.usage_costs_response import UsageCostsResponse
    from ....types.admin.organization.usage_decisions_response import UsageDecisionsResponse
    from ....types.admin.organization.usage_embeddings_response import UsageEmbeddingsResponse
    from ....types.admin.organization.usage_file_search_calls_response import UsageFileSearchCallsResponse
    from ....types.admin.organization.usage_images_response import UsageImagesResponse
    from ....types.admin.organization.usage_moderations_response import UsageModerationsResponse
    from ....types.admin.organization.usage_vector_stores_response import UsageVectorStoresResponse
    from ....types.admin.organization.usage_web_search_calls_response import UsageWebSearchCallsResponse

__all__ = ["AsyncUsage", "AsyncUsageWithRawResponse", "AsyncUsageWithStreamingResponse"]


class AudioSpeechesCall(UsageAudioSpeechesParams, CallOptions, total=False):
    """What `audio_speeches` takes."""


class AudioTranscriptionsCall(UsageAudioTranscriptionsParams, CallOptions, total=False):
    """What `audio_transcriptions` takes."""


class CodeInterpreterSessionsCall(UsageCodeInterpreterSessionsParams, CallOptions, total=False):
    """What `code_interpreter_sessions` takes."""


class CompletionsCall(UsageCompletionsParams, CallOptions, total=False):
    """What `completions` takes."""


class CostsCall(UsageCostsParams, CallOptions, total=False):
    """What `costs` takes."""


class EmbeddingsCall(UsageEmbeddingsParams, CallOptions, total=False):
    """What `embeddings` takes."""


class FileSearchCallsCall(UsageFileSearchCallsParams, CallOptions, total=False):
    """What `file_search_calls` takes."""


class ImagesCall(UsageImagesParams, CallOptions, total=False):
    """What `images` takes."""


class ModerationsCall(UsageModerationsParams, CallOptions, total=False):
    """What `moderations` takes."""


class VectorStoresCall(UsageVectorStoresParams, CallOptions, total=False):
    """What `vector_stores` takes."""


class WebSearchCallsCall(UsageWebSearchCallsParams, CallOptions, total=False):
    """What `web_search_calls` takes."""


class DecisionsCall(UsageDecisionsParams, CallOptions, total=False):
    """What `decisions` takes."""


class AsyncUsage(Resource):
    """Ask what was used, by kind of request, and what it cost."""

    @property
    def with_raw_response(self) -> "AsyncUsageWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncUsageWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncUsageWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncUsageWithStreamingResponse(self)

    async def audio_speeches(self, **params: Unpack[AudioSpeechesCall]) -> "UsageAudioSpeechesResponse":
        """Get how much speech was made.

        See https://platform.openai.com/docs/api-reference/usage-audio-speeches/usage-audio-speeches
        """
        return await self._caller.call(AUDIO_SPEECHES, params)

    async def audio_transcriptions(
        self, **params: Unpack[AudioTranscriptionsCall]
    ) -> "UsageAudioTranscriptionsResponse":
        """Get how much speech was transcribed.

        See https://platform.openai.com/docs/api-reference/usage-audio-transcriptions/usage-audio-transcriptions
        """
        return await self._caller.call(AUDIO_TRANSCRIPTIONS, params)

    async def code_interpreter_sessions(
        self, **params: Unpack[CodeInterpreterSessionsCall]
    ) -> "UsageCodeInterpreterSessionsResponse":
        """Get how many sessions of the code interpreter there were.

        See https://platform.openai.com/docs/api-reference/usage-code-interpreter-sessions/usage-code-interpreter-sessions
        """
        return await self._caller.call(CODE_INTERPRETER_SESSIONS, params)

    async def completions(self, **params: Unpack[CompletionsCall]) -> "UsageCompletionsResponse":
        """Get how many tokens completions and responses took.

        See https://platform.openai.com/docs/api-reference/usage-completions/usage-completions
        """
        return await self._caller.call(COMPLETIONS, params)

    async def costs(self, **params: Unpack[CostsCall]) -> "UsageCostsResponse":
        """Get what the organization's use cost.

        See https://platform.openai.com/docs/api-reference/usage-costs/usage-costs
        """
        return await self._caller.call(COSTS, params)

    async def embeddings(self, **params: Unpack[EmbeddingsCall]) -> "UsageEmbeddingsResponse":
        """Get how many tokens embeddings took.

        See https://platform.openai.com/docs/api-reference/usage-embeddings/usage-embeddings
        """
        return await self._caller.call(EMBEDDINGS, params)

    async def file_search_calls(self, **params: Unpack[FileSearchCallsCall]) -> "UsageFileSearchCallsResponse":
        """Get how often files were searched.

        See https://platform.openai.com/docs/api-reference/usage-file-search-calls/usage-file-search-calls
        """
        return await self._caller.call(FILE_SEARCH_CALLS, params)

    async def images(self, **params: Unpack[ImagesCall]) -> "UsageImagesResponse":
        """Get how many images were made.

        See https://platform.openai.com/docs/api-reference/usage-images/usage-images
        """
        return await self._caller.call(IMAGES, params)

    async def moderations(self, **params: Unpack[ModerationsCall]) -> "UsageModerationsResponse":
        """Get how many tokens moderations took.

        See https://platform.openai.com/docs/api-reference/usage-moderations/usage-moderations
        """
        return await self._caller.call(MODERATIONS, params)

    async def vector_stores(self, **params: Unpack[VectorStoresCall]) -> "UsageVectorStoresResponse":
        """Get how much vector stores held.

        See https://platform.openai.com/docs/api-reference/usage-vector-stores/usage-vector-stores
        """
        return await self._caller.call(VECTOR_STORES, params)

    async def web_search_calls(self, **params: Unpack[WebSearchCallsCall]) -> "UsageWebSearchCallsResponse":
        """Get how often the web was searched.

        See https://platform.openai.com/docs/api-reference/usage-web-search-calls/usage-web-search-calls
        """
        return await self._caller.call(WEB_SEARCH_CALLS, params)

    async def decisions(self, **params: Unpack[DecisionsCall]) -> "UsageDecisionsResponse":
        """Ask how much decisions used."""
        return await self._caller.call(DECISIONS, params)


class AsyncUsageWithRawResponse(ResourceView[AsyncUsage]):
    """The methods of `AsyncUsage`, giving the HTTP response with its body received."""

    audio_speeches = as_raw(AsyncUsage.audio_speeches)
    audio_transcriptions = as_raw(AsyncUsage.audio_transcriptions)
    code_interpreter_sessions = as_raw(AsyncUsage.code_interpreter_sessions)
    completions = as_raw(AsyncUsage.completions)
    costs = as_raw(AsyncUsage.costs)
    embeddings = as_raw(AsyncUsage.embeddings)
    file_search_calls = as_raw(AsyncUsage.file_search_calls)
    images = as_raw(AsyncUsage.images)
    moderations = as_raw(AsyncUsage.moderations)
    vector_stores = as_raw(AsyncUsage.vector_stores)
    web_search_calls = as_raw(AsyncUsage.web_search_calls)
    decisions = as_raw(AsyncUsage.decisions)


class AsyncUsageWithStreamingResponse(ResourceView[AsyncUsage]):
    """The methods of `AsyncUsage`, giving the HTTP response before its body."""

    audio_speeches = as_streamed(AsyncUsage.audio_speeches)
    audio_transcriptions = as_streamed(AsyncUsage.audio_transcriptions)
    code_interpreter_sessions = as_streamed(AsyncUsage.code_interpreter_sessions)
    completions = as_streamed(AsyncUsage.completions)
    costs = as_streamed(AsyncUsage.costs)
    embeddings = as_streamed(AsyncUsage.embeddings)
    file_search_calls = as_streamed(AsyncUsage.file_search_calls)
    images = as_streamed(AsyncUsage.images)
    moderations = as_streamed(AsyncUsage.moderations)
    vector_stores = as_streamed(AsyncUsage.vector_stores)
    web_search_calls = as_streamed(AsyncUsage.web_search_calls)
    decisions = as_streamed(AsyncUsage.decisions)


AUDIO_SPEECHES: "Endpoint[UsageAudioSpeechesResponse]" = Endpoint(
    "admin.organization.usage.audio_speeches",
    "GET",
    "/organization/usage/audio_speeches",
    "admin.organization.UsageAudioSpeechesResponse",
    params=UsageAudioSpeechesParams,
    admin=True,
)
AUDIO_TRANSCRIPTIONS: "Endpoint[UsageAudioTranscriptionsResponse]" = Endpoint(
    "admin.organization.usage.audio_transcriptions",
    "GET",
    "/organization/usage/audio_transcriptions",
    "admin.organization.UsageAudioTranscriptionsResponse",
    params=UsageAudioTranscriptionsParams,
    admin=True,
)
CODE_INTERPRETER_SESSIONS: "Endpoint[UsageCodeInterpreterSessionsResponse]" = Endpoint(
    "admin.organization.usage.code_interpreter_sessions",
    "GET",
    "/organization/usage/code_interpreter_sessions",
    "admin.organization.UsageCodeInterpreterSessionsResponse",
    params=UsageCodeInterpreterSessionsParams,
    admin=True,
)
COMPLETIONS: "Endpoint[UsageCompletionsResponse]" = Endpoint(
    "admin.organization.usage.completions",
    "GET",
    "/organization/usage/completions",
    "admin.organization.UsageCompletionsResponse",
    params=UsageCompletionsParams,
    admin=True,
)
COSTS: "Endpoint[UsageCostsResponse]" = Endpoint(
    "admin.organization.usage.costs",
    "GET",
    "/organization/costs",
    "admin.organization.UsageCostsResponse",
    params=UsageCostsParams,
    admin=True,
)
EMBEDDINGS: "Endpoint[UsageEmbeddingsResponse]" = Endpoint(
    "admin.organization.usage.embeddings",
    "GET",
    "/organization/usage/embeddings",
    "admin.organization.UsageEmbeddingsResponse",
    params=UsageEmbeddingsParams,
    admin=True,
)
FILE_SEARCH_CALLS: "Endpoint[UsageFileSearchCallsResponse]" = Endpoint(
    "admin.organization.usage.file_search_calls",
    "GET",
    "/organization/usage/file_search_calls",
    "admin.organization.UsageFileSearchCallsResponse",
    params=UsageFileSearchCallsParams,
    admin=True,
)
IMAGES: "Endpoint[UsageImagesResponse]" = Endpoint(
    "admin.organization.usage.images",
    "GET",
    "/organization/usage/images",
    "admin.organization.UsageImagesResponse",
    params=UsageImagesParams,
    admin=True,
)
MODERATIONS: "Endpoint[UsageModerationsResponse]" = Endpoint(
    "admin.organization.usage.moderations",
    "GET",
    "/organization/usage/moderations",
    "admin.organization.UsageModerationsResponse",
    params=UsageModerationsParams,
    admin=True,
)
VECTOR_STORES: "Endpoint[UsageVectorStoresResponse]" = Endpoint(
    "admin.organization.usage.vector_stores",
    "GET",
    "/organization/usage/vector_stores",
    "admin.organization.UsageVectorStoresResponse",
    params=UsageVectorStoresParams,
    admin=True,
)
WEB_SEARCH_CALLS: "Endpoint[UsageWebSearchCallsResponse]" = Endpoint(
    "admin.organization.usage.web_search_calls",
    "GET",
    "/organization/usage/web_search_calls",
    "admin.organization.UsageWebSearchCallsResponse",
    params=UsageWebSearchCallsParams,
    admin=True,
)
DECISIONS: "Endpoint[UsageDecisionsResponse]" = Endpoint(
    "admin.organization.usage.decisions",
    "GET",
    "/organization/usage/decisions",
    "admin.organization.UsageDecisionsResponse",
    params=UsageDecisionsParams,
    admin=True,
)
