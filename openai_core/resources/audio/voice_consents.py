# Generated from openapi.json.
"""The recordings of speakers' consent."""

from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.audio.voice_consent_create_params import VoiceConsentCreateParams
from ...types.audio.voice_consent_list_params import VoiceConsentListParams
from ...types.audio.voice_consent_update_params import VoiceConsentUpdateParams
from .._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...pagination import AsyncCursorPage, AsyncPaginator
    from ...types.audio.voice_consent import VoiceConsent
    from ...types.audio.voice_consent_deleted import VoiceConsentDeleted

__all__ = ["AsyncVoiceConsents", "AsyncVoiceConsentsWithRawResponse", "AsyncVoiceConsentsWithStreamingResponse"]


class CreateCall(VoiceConsentCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(VoiceConsentUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(VoiceConsentListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncVoiceConsents(Resource):
    """Create, look up, list, change and delete the recordings of speakers' consent."""

    @property
    def with_raw_response(self) -> "AsyncVoiceConsentsWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncVoiceConsentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncVoiceConsentsWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncVoiceConsentsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "VoiceConsent":
        """Create a recording of a speaker's consent.

        See https://platform.openai.com/docs/api-reference/audio/createVoiceConsent
        """
        return await self._caller.call(CREATE, params)

    async def retrieve(self, consent_id: str, **options: Unpack[CallOptions]) -> "VoiceConsent":
        """Get a recording of a speaker's consent.

        See https://platform.openai.com/docs/api-reference/audio/getVoiceConsent
        """
        return await self._caller.call(RETRIEVE, options, consent_id=consent_id)

    async def update(self, consent_id: str, **params: Unpack[UpdateCall]) -> "VoiceConsent":
        """Change a recording of a speaker's consent.

        See https://platform.openai.com/docs/api-reference/audio/updateVoiceConsent
        """
        return await self._caller.call(UPDATE, params, consent_id=consent_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[VoiceConsent], VoiceConsent]":
        """List the recordings of speakers' consent.

        See https://platform.openai.com/docs/api-reference/audio/listVoiceConsents
        """
        return self._caller.page(LIST, params)

    async def delete(self, consent_id: str, **options: Unpack[CallOptions]) -> "VoiceConsentDeleted":
        """Delete a recording of a speaker's consent.

        See https://platform.openai.com/docs/api-reference/audio/deleteVoiceConsent
        """
        return await self._caller.call(DELETE, options, consent_id=consent_id)


class AsyncVoiceConsentsWithRawResponse(ResourceView[AsyncVoiceConsents]):
    """The methods of `AsyncVoiceConsents`, giving the HTTP response with its body received."""

    create = as_raw(AsyncVoiceConsents.create)
    retrieve = as_raw(AsyncVoiceConsents.retrieve)
    update = as_raw(AsyncVoiceConsents.update)
    list = as_raw(AsyncVoiceConsents.list)
    delete = as_raw(AsyncVoiceConsents.delete)


class AsyncVoiceConsentsWithStreamingResponse(ResourceView[AsyncVoiceConsents]):
    """The methods of `AsyncVoiceConsents`, giving the HTTP response before its body."""

    create = as_streamed(AsyncVoiceConsents.create)
    retrieve = as_streamed(AsyncVoiceConsents.retrieve)
    update = as_streamed(AsyncVoiceConsents.update)
    list = as_streamed(AsyncVoiceConsents.list)
    delete = as_streamed(AsyncVoiceConsents.delete)


CREATE: "Endpoint[VoiceConsent]" = Endpoint(
    "audio.voice_consents.create",
    "POST",
    "/audio/voice_consents",
    "audio.VoiceConsent",
    params=VoiceConsentCreateParams,
    files=[["recording"]],
    form=True,
)
RETRIEVE: "Endpoint[VoiceConsent]" = Endpoint(
    "audio.voice_consents.retrieve", "GET", "/audio/voice_consents/{consent_id}", "audio.VoiceConsent"
)
UPDATE: "Endpoint[VoiceConsent]" = Endpoint(
    "audio.voice_consents.update",
    "POST",
    "/audio/voice_consents/{consent_id}",
    "audio.VoiceConsent",
    params=VoiceConsentUpdateParams,
)
LIST: "Endpoint[AsyncCursorPage[VoiceConsent]]" = Endpoint(
    "audio.voice_consents.list",
    "GET",
    "/audio/voice_consents",
    "AsyncCursorPage[audio.VoiceConsent]",
    params=VoiceConsentListParams,
)
DELETE: "Endpoint[VoiceConsentDeleted]" = Endpoint(
    "audio.voice_consents.delete", "DELETE", "/audio/voice_consents/{consent_id}", "audio.VoiceConsentDeleted"
)
