"""What a stored response was made from."""

from typing import Unpack

from openai_core.resources.responses.input_items import ListCall
from openai_core.types.responses import ResponseItem
from openai_sync.facade import SyncObject
from openai_sync.pagination import SyncCursorPage
from openai_sync.response import APIResponse, LegacyAPIResponse, ResponseContextManager

class InputItems(SyncObject):
    """Read the input items of a stored response."""

    @property
    def with_raw_response(self) -> InputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InputItemsWithStreamingResponse: ...
    def list(self, response_id: str, **params: Unpack[ListCall]) -> SyncCursorPage[ResponseItem]: ...

class InputItemsWithRawResponse(SyncObject):
    def list(self, response_id: str, **params: Unpack[ListCall]) -> LegacyAPIResponse[SyncCursorPage[ResponseItem]]: ...

class InputItemsWithStreamingResponse(SyncObject):
    def list(
        self, response_id: str, **params: Unpack[ListCall]
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[ResponseItem]]]: ...
