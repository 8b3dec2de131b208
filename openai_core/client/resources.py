"""The resources of a client, each imported when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..lazy import no_such_name

if TYPE_CHECKING:
    from ..calls.caller import Caller
    from ..resources.admin.admin import AsyncAdmin
    from ..resources.audio.audio import AsyncAudio
    from ..resources.batches import AsyncBatches
    from ..resources.beta.beta import AsyncBeta
    from ..resources.chat.chat import AsyncChat
    from ..resources.completions import AsyncCompletions
    from ..resources.containers.containers import AsyncContainers
    from ..resources.content_provenance_checks import AsyncContentProvenanceChecks
    from ..resources.conversations.conversations import AsyncConversations
    from ..resources.decisions import AsyncDecisions
    from ..resources.embeddings import AsyncEmbeddings
    from ..resources.evals.evals import AsyncEvals
    from ..resources.files import AsyncFiles
    from ..resources.fine_tuning.fine_tuning import AsyncFineTuning
    from ..resources.images import AsyncImages
    from ..resources.live.live import AsyncLive
    from ..resources.models import AsyncModels
    from ..resources.moderations import AsyncModerations
    from ..resources.realtime.realtime import AsyncRealtime
    from ..resources.responses.responses import AsyncResponses
    from ..resources.safety.safety import AsyncSafety
    from ..resources.skills.skills import AsyncSkills
    from ..resources.uploads.uploads import AsyncUploads
    from ..resources.vector_stores.vector_stores import AsyncVectorStores
    from ..resources.videos import AsyncVideos
    from ..resources.webhooks.webhooks import AsyncWebhooks

__all__ = ["ClientResources"]


class ClientResources:
    """What `AsyncOpenAI` offers under its attributes."""

    _caller: Caller

    @cached_property
    def admin(self) -> AsyncAdmin:
        """Administration of an organization; wants the administration key."""
        from ..resources.admin.admin import AsyncAdmin

        return AsyncAdmin(self._caller)

    @cached_property
    def audio(self) -> AsyncAudio:
        """Speech to text, and text to speech."""
        from ..resources.audio.audio import AsyncAudio

        return AsyncAudio(self._caller)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Batches of requests that are answered within a day."""
        from ..resources.batches import AsyncBatches

        return AsyncBatches(self._caller)

    @cached_property
    def beta(self) -> AsyncBeta:
        """What may still change, and what is about to go."""
        from ..resources.beta.beta import AsyncBeta

        return AsyncBeta(self._caller)

    @cached_property
    def chat(self) -> AsyncChat:
        """Conversations with a model."""
        from ..resources.chat.chat import AsyncChat

        return self._caller.shared(AsyncChat)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Texts continued: the API before chat completions."""
        from ..resources.completions import AsyncCompletions

        return AsyncCompletions(self._caller)

    @cached_property
    def containers(self) -> AsyncContainers:
        """Containers: where the code interpreter runs."""
        from ..resources.containers.containers import AsyncContainers

        return AsyncContainers(self._caller)

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecks:
        """Checks whether content was made by OpenAI's models."""
        from ..resources.content_provenance_checks import AsyncContentProvenanceChecks

        return AsyncContentProvenanceChecks(self._caller)

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Conversations: state that responses share."""
        from ..resources.conversations.conversations import AsyncConversations

        return AsyncConversations(self._caller)

    @cached_property
    def decisions(self) -> AsyncDecisions:
        """Decisions: a model's answers to questions of a fixed form."""
        from ..resources.decisions import AsyncDecisions

        return AsyncDecisions(self._caller)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Vectors that stand for texts."""
        from ..resources.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._caller)

    @cached_property
    def evals(self) -> AsyncEvals:
        """Evals: tests of how well models do a task."""
        from ..resources.evals.evals import AsyncEvals

        return AsyncEvals(self._caller)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files uploaded for use with other endpoints."""
        from ..resources.files import AsyncFiles

        return AsyncFiles(self._caller)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """Models trained further on one's own examples."""
        from ..resources.fine_tuning.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self._caller)

    @cached_property
    def images(self) -> AsyncImages:
        """Images made of texts and of other images."""
        from ..resources.images import AsyncImages

        return AsyncImages(self._caller)

    @cached_property
    def live(self) -> AsyncLive:
        """Spoken sessions with models that listen while they speak."""
        from ..resources.live.live import AsyncLive

        return AsyncLive(self._caller)

    @cached_property
    def models(self) -> AsyncModels:
        """Models that the API offers."""
        from ..resources.models import AsyncModels

        return AsyncModels(self._caller)

    @cached_property
    def moderations(self) -> AsyncModerations:
        """Classification of harmful content."""
        from ..resources.moderations import AsyncModerations

        return AsyncModerations(self._caller)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """Conversations by voice, with low latency."""
        from ..resources.realtime.realtime import AsyncRealtime

        return AsyncRealtime(self._caller)

    @cached_property
    def responses(self) -> AsyncResponses:
        """A model's answers with tools, state and every kind of output."""
        from ..resources.responses.responses import AsyncResponses

        return self._caller.shared(AsyncResponses)

    @cached_property
    def safety(self) -> AsyncSafety:
        """What the API noticed of unsafe use."""
        from ..resources.safety.safety import AsyncSafety

        return AsyncSafety(self._caller)

    @cached_property
    def skills(self) -> AsyncSkills:
        """Skills: instructions and files that a model can use in a shell."""
        from ..resources.skills.skills import AsyncSkills

        return AsyncSkills(self._caller)

    @cached_property
    def uploads(self) -> AsyncUploads:
        """Uploads: large files, sent in parts."""
        from ..resources.uploads.uploads import AsyncUploads

        return AsyncUploads(self._caller)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """Vector stores: files that can be searched by meaning."""
        from ..resources.vector_stores.vector_stores import AsyncVectorStores

        return self._caller.shared(AsyncVectorStores)

    @cached_property
    def videos(self) -> AsyncVideos:
        """Videos made of texts and images."""
        from ..resources.videos import AsyncVideos

        return AsyncVideos(self._caller)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Webhooks: what the API tells a server of yours, and where to."""
        from ..resources.webhooks.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._caller)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            raise no_such_name(self, name)
