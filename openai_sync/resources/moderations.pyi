"""Classification of harmful content."""

from typing import Unpack

from openai_core.resources.moderations import CreateCall
from openai_core.types import ModerationCreateResponse
from openai_sync.facade import SyncObject
from openai_sync.response import APIResponse, LegacyAPIResponse, ResponseContextManager

class Moderations(SyncObject):
    """Classify text and images."""

    @property
    def with_raw_response(self) -> ModerationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ModerationsWithStreamingResponse: ...
    def create(self, **params: Unpack[CreateCall]) -> ModerationCreateResponse: ...

class ModerationsWithRawResponse(SyncObject):
    def create(self, **params: Unpack[CreateCall]) -> LegacyAPIResponse[ModerationCreateResponse]: ...

class ModerationsWithStreamingResponse(SyncObject):
    def create(self, **params: Unpack[CreateCall]) -> ResponseContextManager[APIResponse[ModerationCreateResponse]]: ...
