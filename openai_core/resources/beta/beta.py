"""What may still change, and what is about to go."""

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceView

if TYPE_CHECKING:
    from ..chat.chat import AsyncChat, AsyncChatWithRawResponse, AsyncChatWithStreamingResponse
    from ..vector_stores.vector_stores import (
        AsyncVectorStores,
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
    )
    from .agents.agents import AsyncAgents, AsyncAgentsWithRawResponse, AsyncAgentsWithStreamingResponse
    from .assistants import AsyncAssistants, AsyncAssistantsWithRawResponse, AsyncAssistantsWithStreamingResponse
    from .chatkit.chatkit import AsyncChatKit, AsyncChatKitWithRawResponse, AsyncChatKitWithStreamingResponse
    from .realtime.realtime import AsyncRealtime, AsyncRealtimeWithRawResponse, AsyncRealtimeWithStreamingResponse
    from .responses.responses import AsyncResponses, AsyncResponsesWithRawResponse, AsyncResponsesWithStreamingResponse
    from .threads.threads import AsyncThreads, AsyncThreadsWithRawResponse, AsyncThreadsWithStreamingResponse

__all__ = ["AsyncBeta", "AsyncBetaWithRawResponse", "AsyncBetaWithStreamingResponse"]


class AsyncBeta(Resource):
    """What may still change, and what is about to go."""

    @cached_property
    def agents(self) -> "AsyncAgents":
        """Agents: models with instructions and tools, which work in sessions."""
        from .agents.agents import AsyncAgents

        return AsyncAgents(self._caller)

    @cached_property
    def assistants(self) -> "AsyncAssistants":
        """Assistants: models with instructions and tools."""
        from .assistants import AsyncAssistants

        return AsyncAssistants(self._caller)

    @cached_property
    def chat(self) -> "AsyncChat":
        """Conversations with a model, under their former name."""
        from ..chat.chat import AsyncChat

        return self._caller.shared(AsyncChat)

    @cached_property
    def chatkit(self) -> "AsyncChatKit":
        """Sessions and threads of ChatKit."""
        from .chatkit.chatkit import AsyncChatKit

        return AsyncChatKit(self._caller)

    @cached_property
    def realtime(self) -> "AsyncRealtime":
        """Realtime sessions, in their beta form."""
        from .realtime.realtime import AsyncRealtime

        return AsyncRealtime(self._caller)

    @cached_property
    def responses(self) -> "AsyncResponses":
        """Responses, with features that are still in beta."""
        from .responses.responses import AsyncResponses

        return AsyncResponses(self._caller)

    @cached_property
    def threads(self) -> "AsyncThreads":
        """Threads: conversations with assistants."""
        from .threads.threads import AsyncThreads

        return AsyncThreads(self._caller)

    @cached_property
    def vector_stores(self) -> "AsyncVectorStores":
        """Vector stores, under their former name."""
        from ..vector_stores.vector_stores import AsyncVectorStores

        return self._caller.shared(AsyncVectorStores)

    @property
    def with_raw_response(self) -> "AsyncBetaWithRawResponse":
        """These resources, giving the HTTP response with its body received."""
        return AsyncBetaWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncBetaWithStreamingResponse":
        """These resources, giving the HTTP response before its body."""
        return AsyncBetaWithStreamingResponse(self)


class AsyncBetaWithRawResponse(ResourceView[AsyncBeta]):
    """The resources of `AsyncBeta`, giving the HTTP response with its body received."""

    @cached_property
    def agents(self) -> "AsyncAgentsWithRawResponse":
        """Agents: models with instructions and tools, which work in sessions."""
        return self._resource.agents.with_raw_response

    @cached_property
    def assistants(self) -> "AsyncAssistantsWithRawResponse":
        """Assistants: models with instructions and tools."""
        return self._resource.assistants.with_raw_response

    @cached_property
    def chat(self) -> "AsyncChatWithRawResponse":
        """Conversations with a model, under their former name."""
        return self._resource.chat.with_raw_response

    @cached_property
    def chatkit(self) -> "AsyncChatKitWithRawResponse":
        """Sessions and threads of ChatKit."""
        return self._resource.chatkit.with_raw_response

    @cached_property
    def realtime(self) -> "AsyncRealtimeWithRawResponse":
        """Realtime sessions, in their beta form."""
        return self._resource.realtime.with_raw_response

    @cached_property
    def responses(self) -> "AsyncResponsesWithRawResponse":
        """Responses, with features that are still in beta."""
        return self._resource.responses.with_raw_response

    @cached_property
    def threads(self) -> "AsyncThreadsWithRawResponse":
        """Threads: conversations with assistants."""
        return self._resource.threads.with_raw_response

    @cached_property
    def vector_stores(self) -> "AsyncVectorStoresWithRawResponse":
        """Vector stores, under their former name."""
        return self._resource.vector_stores.with_raw_response


class AsyncBetaWithStreamingResponse(ResourceView[AsyncBeta]):
    """The resources of `AsyncBeta`, giving the HTTP response before its body."""

    @cached_property
    def agents(self) -> "AsyncAgentsWithStreamingResponse":
        """Agents: models with instructions and tools, which work in sessions."""
        return self._resource.agents.with_streaming_response

    @cached_property
    def assistants(self) -> "AsyncAssistantsWithStreamingResponse":
        """Assistants: models with instructions and tools."""
        return self._resource.assistants.with_streaming_response

    @cached_property
    def chat(self) -> "AsyncChatWithStreamingResponse":
        """Conversations with a model, under their former name."""
        return self._resource.chat.with_streaming_response

    @cached_property
    def chatkit(self) -> "AsyncChatKitWithStreamingResponse":
        """Sessions and threads of ChatKit."""
        return self._resource.chatkit.with_streaming_response

    @cached_property
    def realtime(self) -> "AsyncRealtimeWithStreamingResponse":
        """Realtime sessions, in their beta form."""
        return self._resource.realtime.with_streaming_response

    @cached_property
    def responses(self) -> "AsyncResponsesWithStreamingResponse":
        """Responses, with features that are still in beta."""
        return self._resource.responses.with_streaming_response

    @cached_property
    def threads(self) -> "AsyncThreadsWithStreamingResponse":
        """Threads: conversations with assistants."""
        return self._resource.threads.with_streaming_response

    @cached_property
    def vector_stores(self) -> "AsyncVectorStoresWithStreamingResponse":
        """Vector stores, under their former name."""
        return self._resource.vector_stores.with_streaming_response
