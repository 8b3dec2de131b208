"""The client's resources in their two other forms: `client.with_raw_response` and `client.with_streaming_response`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..resources.admin.admin import AsyncAdminWithRawResponse, AsyncAdminWithStreamingResponse
    from ..resources.audio.audio import AsyncAudioWithRawResponse, AsyncAudioWithStreamingResponse
    from ..resources.batches import AsyncBatchesWithRawResponse, AsyncBatchesWithStreamingResponse
    from ..resources.beta.beta import AsyncBetaWithRawResponse, AsyncBetaWithStreamingResponse
    from ..resources.chat.chat import AsyncChatWithRawResponse, AsyncChatWithStreamingResponse
    from ..resources.completions import AsyncCompletionsWithRawResponse, AsyncCompletionsWithStreamingResponse
    from ..resources.containers.containers import AsyncContainersWithRawResponse, AsyncContainersWithStreamingResponse
    from ..resources.content_provenance_checks import (
        AsyncContentProvenanceChecksWithRawResponse,
        AsyncContentProvenanceChecksWithStreamingResponse,
    )
    from ..resources.conversations.conversations import (
        AsyncConversationsWithRawResponse,
        AsyncConversationsWithStreamingResponse,
    )
    from ..resources.decisions import AsyncDecisionsWithRawResponse, AsyncDecisionsWithStreamingResponse
    from ..resources.embeddings import AsyncEmbeddingsWithRawResponse, AsyncEmbeddingsWithStreamingResponse
    from ..resources.evals.evals import AsyncEvalsWithRawResponse, AsyncEvalsWithStreamingResponse
    from ..resources.files import AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse
    from ..resources.fine_tuning.fine_tuning import AsyncFineTuningWithRawResponse, AsyncFineTuningWithStreamingResponse
    from ..resources.images import AsyncImagesWithRawResponse, AsyncImagesWithStreamingResponse
    from ..resources.live.live import AsyncLiveWithRawResponse, AsyncLiveWithStreamingResponse
    from ..resources.models import AsyncModelsWithRawResponse, AsyncModelsWithStreamingResponse
    from ..resources.moderations import AsyncModerationsWithRawResponse, AsyncModerationsWithStreamingResponse
    from ..resources.realtime.realtime import AsyncRealtimeWithRawResponse, AsyncRealtimeWithStreamingResponse
    from ..resources.responses.responses import AsyncResponsesWithRawResponse, AsyncResponsesWithStreamingResponse
    from ..resources.safety.safety import AsyncSafetyWithRawResponse, AsyncSafetyWithStreamingResponse
    from ..resources.skills.skills import AsyncSkillsWithRawResponse, AsyncSkillsWithStreamingResponse
    from ..resources.uploads.uploads import AsyncUploadsWithRawResponse, AsyncUploadsWithStreamingResponse
    from ..resources.vector_stores.vector_stores import (
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
    )
    from ..resources.videos import AsyncVideosWithRawResponse, AsyncVideosWithStreamingResponse
    from ..resources.webhooks.webhooks import AsyncWebhooksWithRawResponse, AsyncWebhooksWithStreamingResponse
    from .resources import ClientResources

__all__ = ["AsyncOpenAIWithRawResponse", "AsyncOpenAIWithStreamingResponse"]


class AsyncOpenAIWithRawResponse:
    """The resources of `AsyncOpenAI`, giving HTTP responses with their bodies received."""

    def __init__(self, client: ClientResources) -> None:
        self._client = client

    @cached_property
    def admin(self) -> AsyncAdminWithRawResponse:
        """Administration of an organization; wants the administration key."""
        return self._client.admin.with_raw_response

    @cached_property
    def audio(self) -> AsyncAudioWithRawResponse:
        """Speech to text, and text to speech."""
        return self._client.audio.with_raw_response

    @cached_property
    def batches(self) -> AsyncBatchesWithRawResponse:
        """Batches of requests that are answered within a day."""
        return self._client.batches.with_raw_response

    @cached_property
    def beta(self) -> AsyncBetaWithRawResponse:
        """What may still change, and what is about to go."""
        return self._client.beta.with_raw_response

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        """Conversations with a model."""
        return self._client.chat.with_raw_response

    @cached_property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        """Texts continued: the API before chat completions."""
        return self._client.completions.with_raw_response

    @cached_property
    def containers(self) -> AsyncContainersWithRawResponse:
        """Containers: where the code interpreter runs."""
        return self._client.containers.with_raw_response

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksWithRawResponse:
        """Checks whether content was made by OpenAI's models."""
        return self._client.content_provenance_checks.with_raw_response

    @cached_property
    def conversations(self) -> AsyncConversationsWithRawResponse:
        """Conversations: state that responses share."""
        return self._client.conversations.with_raw_response

    @cached_property
    def decisions(self) -> AsyncDecisionsWithRawResponse:
        """Decisions: a model's answers to questions of a fixed form."""
        return self._client.decisions.with_raw_response

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithRawResponse:
        """Vectors that stand for texts."""
        return self._client.embeddings.with_raw_response

    @cached_property
    def evals(self) -> AsyncEvalsWithRawResponse:
        """Evals: tests of how well models do a task."""
        return self._client.evals.with_raw_response

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        """Files uploaded for use with other endpoints."""
        return self._client.files.with_raw_response

    @cached_property
    def fine_tuning(self) -> AsyncFineTuningWithRawResponse:
        """Models trained further on one's own examples."""
        return self._client.fine_tuning.with_raw_response

    @cached_property
    def images(self) -> AsyncImagesWithRawResponse:
        """Images made of texts and of other images."""
        return self._client.images.with_raw_response

    @cached_property
    def live(self) -> AsyncLiveWithRawResponse:
        """Spoken sessions with models that listen while they speak."""
        return self._client.live.with_raw_response

    @cached_property
    def models(self) -> AsyncModelsWithRawResponse:
        """Models that the API offers."""
        return self._client.models.with_raw_response

    @cached_property
    def moderations(self) -> AsyncModerationsWithRawResponse:
        """Classification of harmful content."""
        return self._client.moderations.with_raw_response

    @cached_property
    def realtime(self) -> AsyncRealtimeWithRawResponse:
        """Conversations by voice, with low latency."""
        return self._client.realtime.with_raw_response

    @cached_property
    def responses(self) -> AsyncResponsesWithRawResponse:
        """A model's answers with tools, state and every kind of output."""
        return self._client.responses.with_raw_response

    @cached_property
    def safety(self) -> AsyncSafetyWithRawResponse:
        """What the API noticed of unsafe use."""
        return self._client.safety.with_raw_response

    @cached_property
    def skills(self) -> AsyncSkillsWithRawResponse:
        """Skills: instructions and files that a model can use in a shell."""
        return self._client.skills.with_raw_response

    @cached_property
    def uploads(self) -> AsyncUploadsWithRawResponse:
        """Uploads: large files, sent in parts."""
        return self._client.uploads.with_raw_response

    @cached_property
    def vector_stores(self) -> AsyncVectorStoresWithRawResponse:
        """Vector stores: files that can be searched by meaning."""
        return self._client.vector_stores.with_raw_response

    @cached_property
    def videos(self) -> AsyncVideosWithRawResponse:
        """Videos made of texts and images."""
        return self._client.videos.with_raw_response

    @cached_property
    def webhooks(self) -> AsyncWebhooksWithRawResponse:
        """Webhooks: what the API tells a server of yours, and where to."""
        return self._client.webhooks.with_raw_response


class AsyncOpenAIWithStreamingResponse:
    """The resources of `AsyncOpenAI`, giving HTTP responses before their bodies."""

    def __init__(self, client: ClientResources) -> None:
        self._client = client

    @cached_property
    def admin(self) -> AsyncAdminWithStreamingResponse:
        """Administration of an organization; wants the administration key."""
        return self._client.admin.with_streaming_response

    @cached_property
    def audio(self) -> AsyncAudioWithStreamingResponse:
        """Speech to text, and text to speech."""
        return self._client.audio.with_streaming_response

    @cached_property
    def batches(self) -> AsyncBatchesWithStreamingResponse:
        """Batches of requests that are answered within a day."""
        return self._client.batches.with_streaming_response

    @cached_property
    def beta(self) -> AsyncBetaWithStreamingResponse:
        """What may still change, and what is about to go."""
        return self._client.beta.with_streaming_response

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        """Conversations with a model."""
        return self._client.chat.with_streaming_response

    @cached_property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        """Texts continued: the API before chat completions."""
        return self._client.completions.with_streaming_response

    @cached_property
    def containers(self) -> AsyncContainersWithStreamingResponse:
        """Containers: where the code interpreter runs."""
        return self._client.containers.with_streaming_response

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksWithStreamingResponse:
        """Checks whether content was made by OpenAI's models."""
        return self._client.content_provenance_checks.with_streaming_response

    @cached_property
    def conversations(self) -> AsyncConversationsWithStreamingResponse:
        """Conversations: state that responses share."""
        return self._client.conversations.with_streaming_response

    @cached_property
    def decisions(self) -> AsyncDecisionsWithStreamingResponse:
        """Decisions: a model's answers to questions of a fixed form."""
        return self._client.decisions.with_streaming_response

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithStreamingResponse:
        """Vectors that stand for texts."""
        return self._client.embeddings.with_streaming_response

    @cached_property
    def evals(self) -> AsyncEvalsWithStreamingResponse:
        """Evals: tests of how well models do a task."""
        return self._client.evals.with_streaming_response

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """Files uploaded for use with other endpoints."""
        return self._client.files.with_streaming_response

    @cached_property
    def fine_tuning(self) -> AsyncFineTuningWithStreamingResponse:
        """Models trained further on one's own examples."""
        return self._client.fine_tuning.with_streaming_response

    @cached_property
    def images(self) -> AsyncImagesWithStreamingResponse:
        """Images made of texts and of other images."""
        return self._client.images.with_streaming_response

    @cached_property
    def live(self) -> AsyncLiveWithStreamingResponse:
        """Spoken sessions with models that listen while they speak."""
        return self._client.live.with_streaming_response

    @cached_property
    def models(self) -> AsyncModelsWithStreamingResponse:
        """Models that the API offers."""
        return self._client.models.with_streaming_response

    @cached_property
    def moderations(self) -> AsyncModerationsWithStreamingResponse:
        """Classification of harmful content."""
        return self._client.moderations.with_streaming_response

    @cached_property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse:
        """Conversations by voice, with low latency."""
        return self._client.realtime.with_streaming_response

    @cached_property
    def responses(self) -> AsyncResponsesWithStreamingResponse:
        """A model's answers with tools, state and every kind of output."""
        return self._client.responses.with_streaming_response

    @cached_property
    def safety(self) -> AsyncSafetyWithStreamingResponse:
        """What the API noticed of unsafe use."""
        return self._client.safety.with_streaming_response

    @cached_property
    def skills(self) -> AsyncSkillsWithStreamingResponse:
        """Skills: instructions and files that a model can use in a shell."""
        return self._client.skills.with_streaming_response

    @cached_property
    def uploads(self) -> AsyncUploadsWithStreamingResponse:
        """Uploads: large files, sent in parts."""
        return self._client.uploads.with_streaming_response

    @cached_property
    def vector_stores(self) -> AsyncVectorStoresWithStreamingResponse:
        """Vector stores: files that can be searched by meaning."""
        return self._client.vector_stores.with_streaming_response

    @cached_property
    def videos(self) -> AsyncVideosWithStreamingResponse:
        """Videos made of texts and images."""
        return self._client.videos.with_streaming_response

    @cached_property
    def webhooks(self) -> AsyncWebhooksWithStreamingResponse:
        """Webhooks: what the API tells a server of yours, and where to."""
        return self._client.webhooks.with_streaming_response
