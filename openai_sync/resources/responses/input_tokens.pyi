"""How many tokens a request to the Responses API would use."""

from typing import Unpack

from openai_core.resources.responses.input_tokens import CountCall
from openai_core.types.responses import InputTokenCountResponse
from openai_sync.facade import SyncObject
from openai_sync.response import APIResponse, LegacyAPIResponse, ResponseContextManager

class InputTokens(SyncObject):
    """Count input tokens."""

    @property
    def with_raw_response(self) -> InputTokensWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InputTokensWithStreamingResponse: ...
    def count(self, **params: Unpack[CountCall]) -> InputTokenCountResponse: ...

class InputTokensWithRawResponse(SyncObject):
    def count(self, **params: Unpack[CountCall]) -> LegacyAPIResponse[InputTokenCountResponse]: ...

class InputTokensWithStreamingResponse(SyncObject):
    def count(self, **params: Unpack[CountCall]) -> ResponseContextManager[APIResponse[InputTokenCountResponse]]: ...
