"""The resources of the API, one module each; a client imports each when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazy_exports

if TYPE_CHECKING:
    from .admin.admin import AsyncAdmin as AsyncAdmin
    from .admin.admin import AsyncAdminWithRawResponse as AsyncAdminWithRawResponse
    from .admin.admin import AsyncAdminWithStreamingResponse as AsyncAdminWithStreamingResponse
    from .audio.audio import AsyncAudio as AsyncAudio
    from .audio.audio import AsyncAudioWithRawResponse as AsyncAudioWithRawResponse
    from .audio.audio import AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse
    from .batches import AsyncBatches as AsyncBatches
    from .batches import AsyncBatchesWithRawResponse as AsyncBatchesWithRawResponse
    from .batches import AsyncBatchesWithStreamingResponse as AsyncBatchesWithStreamingResponse
    from .beta.beta import AsyncBeta as AsyncBeta
    from .beta.beta import AsyncBetaWithRawResponse as AsyncBetaWithRawResponse
    from .beta.beta import AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse
    from .chat.chat import AsyncChat as AsyncChat
    from .chat.chat import AsyncChatWithRawResponse as AsyncChatWithRawResponse
    from .chat.chat import AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse
    from .completions import AsyncCompletions as AsyncCompletions
    from .completions import AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse
    from .completions import AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse
    from .containers.containers import AsyncContainers as AsyncContainers
    from .containers.containers import AsyncContainersWithRawResponse as AsyncContainersWithRawResponse
    from .containers.containers import AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse
    from .content_provenance_checks import AsyncContentProvenanceChecks as AsyncContentProvenanceChecks
    from .content_provenance_checks import (
        AsyncContentProvenanceChecksWithRawResponse as AsyncContentProvenanceChecksWithRawResponse,
    )
    from .content_provenance_checks import (
        AsyncContentProvenanceChecksWithStreamingResponse as AsyncContentProvenanceChecksWithStreamingResponse,
    )
    from .conversations.conversations import AsyncConversations as AsyncConversations
    from .conversations.conversations import AsyncConversationsWithRawResponse as AsyncConversationsWithRawResponse
    from .conversations.conversations import (
        AsyncConversationsWithStreamingResponse as AsyncConversationsWithStreamingResponse,
    )
    from .decisions import AsyncDecisions as AsyncDecisions
    from .decisions import AsyncDecisionsWithRawResponse as AsyncDecisionsWithRawResponse
    from .decisions import AsyncDecisionsWithStreamingResponse as AsyncDecisionsWithStreamingResponse
    from .embeddings import AsyncEmbeddings as AsyncEmbeddings
    from .embeddings import AsyncEmbeddingsWithRawResponse as AsyncEmbeddingsWithRawResponse
    from .embeddings import AsyncEmbeddingsWithStreamingResponse as AsyncEmbeddingsWithStreamingResponse
    from .evals.evals import AsyncEvals as AsyncEvals
    from .evals.evals import AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse
    from .evals.evals import AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse
    from .files import AsyncFiles as AsyncFiles
    from .files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
    from .files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from .fine_tuning.fine_tuning import AsyncFineTuning as AsyncFineTuning
    from .fine_tuning.fine_tuning import AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse
    from .fine_tuning.fine_tuning import AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse
    from .images import AsyncImages as AsyncImages
    from .images import AsyncImagesWithRawResponse as AsyncImagesWithRawResponse
    from .images import AsyncImagesWithStreamingResponse as AsyncImagesWithStreamingResponse
    from .live.live import AsyncLive as AsyncLive
    from .live.live import AsyncLiveWithRawResponse as AsyncLiveWithRawResponse
    from .live.live import AsyncLiveWithStreamingResponse as AsyncLiveWithStreamingResponse
    from .models import AsyncModels as AsyncModels
    from .models import AsyncModelsWithRawResponse as AsyncModelsWithRawResponse
    from .models import AsyncModelsWithStreamingResponse as AsyncModelsWithStreamingResponse
    from .moderations import AsyncModerations as AsyncModerations
    from .moderations import AsyncModerationsWithRawResponse as AsyncModerationsWithRawResponse
    from .moderations import AsyncModerationsWithStreamingResponse as AsyncModerationsWithStreamingResponse
    from .realtime.realtime import AsyncRealtime as AsyncRealtime
    from .realtime.realtime import AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse
    from .realtime.realtime import AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse
    from .responses.responses import AsyncResponses as AsyncResponses
    from .responses.responses import AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse
    from .responses.responses import AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse
    from .safety.safety import AsyncSafety as AsyncSafety
    from .safety.safety import AsyncSafetyWithRawResponse as AsyncSafetyWithRawResponse
    from .safety.safety import AsyncSafetyWithStreamingResponse as AsyncSafetyWithStreamingResponse
    from .skills.skills import AsyncSkills as AsyncSkills
    from .skills.skills import AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse
    from .skills.skills import AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse
    from .uploads.uploads import AsyncUploads as AsyncUploads
    from .uploads.uploads import AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse
    from .uploads.uploads import AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse
    from .vector_stores.vector_stores import AsyncVectorStores as AsyncVectorStores
    from .vector_stores.vector_stores import AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse
    from .vector_stores.vector_stores import (
        AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse,
    )
    from .videos import AsyncVideos as AsyncVideos
    from .videos import AsyncVideosWithRawResponse as AsyncVideosWithRawResponse
    from .videos import AsyncVideosWithStreamingResponse as AsyncVideosWithStreamingResponse
    from .webhooks.webhooks import AsyncWebhooks as AsyncWebhooks
    from .webhooks.webhooks import AsyncWebhooksWithRawResponse as AsyncWebhooksWithRawResponse
    from .webhooks.webhooks import AsyncWebhooksWithStreamingResponse as AsyncWebhooksWithStreamingResponse

__all__ = [
    "AsyncAdmin",
    "AsyncAdminWithRawResponse",
    "AsyncAdminWithStreamingResponse",
    "AsyncAudio",
    "AsyncAudioWithRawResponse",
    "AsyncAudioWithStreamingResponse",
    "AsyncBatches",
    "AsyncBatchesWithRawResponse",
    "AsyncBatchesWithStreamingResponse",
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
    "AsyncContainers",
    "AsyncContainersWithRawResponse",
    "AsyncContainersWithStreamingResponse",
    "AsyncContentProvenanceChecks",
    "AsyncContentProvenanceChecksWithRawResponse",
    "AsyncContentProvenanceChecksWithStreamingResponse",
    "AsyncConversations",
    "AsyncConversationsWithRawResponse",
    "AsyncConversationsWithStreamingResponse",
    "AsyncDecisions",
    "AsyncDecisionsWithRawResponse",
    "AsyncDecisionsWithStreamingResponse",
    "AsyncEmbeddings",
    "AsyncEmbeddingsWithRawResponse",
    "AsyncEmbeddingsWithStreamingResponse",
    "AsyncEvals",
    "AsyncEvalsWithRawResponse",
    "AsyncEvalsWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "AsyncFineTuning",
    "AsyncFineTuningWithRawResponse",
    "AsyncFineTuningWithStreamingResponse",
    "AsyncImages",
    "AsyncImagesWithRawResponse",
    "AsyncImagesWithStreamingResponse",
    "AsyncLive",
    "AsyncLiveWithRawResponse",
    "AsyncLiveWithStreamingResponse",
    "AsyncModels",
    "AsyncModelsWithRawResponse",
    "AsyncModelsWithStreamingResponse",
    "AsyncModerations",
    "AsyncModerationsWithRawResponse",
    "AsyncModerationsWithStreamingResponse",
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "AsyncResponses",
    "AsyncResponsesWithRawResponse",
    "AsyncResponsesWithStreamingResponse",
    "AsyncSafety",
    "AsyncSafetyWithRawResponse",
    "AsyncSafetyWithStreamingResponse",
    "AsyncSkills",
    "AsyncSkillsWithRawResponse",
    "AsyncSkillsWithStreamingResponse",
    "AsyncUploads",
    "AsyncUploadsWithRawResponse",
    "AsyncUploadsWithStreamingResponse",
    "AsyncVectorStores",
    "AsyncVectorStoresWithRawResponse",
    "AsyncVectorStoresWithStreamingResponse",
    "AsyncVideos",
    "AsyncVideosWithRawResponse",
    "AsyncVideosWithStreamingResponse",
    "AsyncWebhooks",
    "AsyncWebhooksWithRawResponse",
    "AsyncWebhooksWithStreamingResponse",
]

_MODULES = {
    "AsyncAdmin": "admin.admin",
    "AsyncAdminWithRawResponse": "admin.admin",
    "AsyncAdminWithStreamingResponse": "admin.admin",
    "AsyncAudio": "audio.audio",
    "AsyncAudioWithRawResponse": "audio.audio",
    "AsyncAudioWithStreamingResponse": "audio.audio",
    "AsyncBatches": "batches",
    "AsyncBatchesWithRawResponse": "batches",
    "AsyncBatchesWithStreamingResponse": "batches",
    "AsyncBeta": "beta.beta",
    "AsyncBetaWithRawResponse": "beta.beta",
    "AsyncBetaWithStreamingResponse": "beta.beta",
    "AsyncChat": "chat.chat",
    "AsyncChatWithRawResponse": "chat.chat",
    "AsyncChatWithStreamingResponse": "chat.chat",
    "AsyncCompletions": "completions",
    "AsyncCompletionsWithRawResponse": "completions",
    "AsyncCompletionsWithStreamingResponse": "completions",
    "AsyncContainers": "containers.containers",
    "AsyncContainersWithRawResponse": "containers.containers",
    "AsyncContainersWithStreamingResponse": "containers.containers",
    "AsyncContentProvenanceChecks": "content_provenance_checks",
    "AsyncContentProvenanceChecksWithRawResponse": "content_provenance_checks",
    "AsyncContentProvenanceChecksWithStreamingResponse": "content_provenance_checks",
    "AsyncConversations": "conversations.conversations",
    "AsyncConversationsWithRawResponse": "conversations.conversations",
    "AsyncConversationsWithStreamingResponse": "conversations.conversations",
    "AsyncDecisions": "decisions",
    "AsyncDecisionsWithRawResponse": "decisions",
    "AsyncDecisionsWithStreamingResponse": "decisions",
    "AsyncEmbeddings": "embeddings",
    "AsyncEmbeddingsWithRawResponse": "embeddings",
    "AsyncEmbeddingsWithStreamingResponse": "embeddings",
    "AsyncEvals": "evals.evals",
    "AsyncEvalsWithRawResponse": "evals.evals",
    "AsyncEvalsWithStreamingResponse": "evals.evals",
    "AsyncFiles": "files",
    "AsyncFilesWithRawResponse": "files",
    "AsyncFilesWithStreamingResponse": "files",
    "AsyncFineTuning": "fine_tuning.fine_tuning",
    "AsyncFineTuningWithRawResponse": "fine_tuning.fine_tuning",
    "AsyncFineTuningWithStreamingResponse": "fine_tuning.fine_tuning",
    "AsyncImages": "images",
    "AsyncImagesWithRawResponse": "images",
    "AsyncImagesWithStreamingResponse": "images",
    "AsyncLive": "live.live",
    "AsyncLiveWithRawResponse": "live.live",
    "AsyncLiveWithStreamingResponse": "live.live",
    "AsyncModels": "models",
    "AsyncModelsWithRawResponse": "models",
    "AsyncModelsWithStreamingResponse": "models",
    "AsyncModerations": "moderations",
    "AsyncModerationsWithRawResponse": "moderations",
    "AsyncModerationsWithStreamingResponse": "moderations",
    "AsyncRealtime": "realtime.realtime",
    "AsyncRealtimeWithRawResponse": "realtime.realtime",
    "AsyncRealtimeWithStreamingResponse": "realtime.realtime",
    "AsyncResponses": "responses.responses",
    "AsyncResponsesWithRawResponse": "responses.responses",
    "AsyncResponsesWithStreamingResponse": "responses.responses",
    "AsyncSafety": "safety.safety",
    "AsyncSafetyWithRawResponse": "safety.safety",
    "AsyncSafetyWithStreamingResponse": "safety.safety",
    "AsyncSkills": "skills.skills",
    "AsyncSkillsWithRawResponse": "skills.skills",
    "AsyncSkillsWithStreamingResponse": "skills.skills",
    "AsyncUploads": "uploads.uploads",
    "AsyncUploadsWithRawResponse": "uploads.uploads",
    "AsyncUploadsWithStreamingResponse": "uploads.uploads",
    "AsyncVectorStores": "vector_stores.vector_stores",
    "AsyncVectorStoresWithRawResponse": "vector_stores.vector_stores",
    "AsyncVectorStoresWithStreamingResponse": "vector_stores.vector_stores",
    "AsyncVideos": "videos",
    "AsyncVideosWithRawResponse": "videos",
    "AsyncVideosWithStreamingResponse": "videos",
    "AsyncWebhooks": "webhooks.webhooks",
    "AsyncWebhooksWithRawResponse": "webhooks.webhooks",
    "AsyncWebhooksWithStreamingResponse": "webhooks.webhooks",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
