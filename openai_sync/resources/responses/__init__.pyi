"""Responses: `client.responses`."""

from .input_items import InputItems as InputItems
from .input_items import InputItemsWithRawResponse as InputItemsWithRawResponse
from .input_items import InputItemsWithStreamingResponse as InputItemsWithStreamingResponse
from .input_tokens import InputTokens as InputTokens
from .input_tokens import InputTokensWithRawResponse as InputTokensWithRawResponse
from .input_tokens import InputTokensWithStreamingResponse as InputTokensWithStreamingResponse
from .responses import Responses as Responses
from .responses import ResponsesWithRawResponse as ResponsesWithRawResponse
from .responses import ResponsesWithStreamingResponse as ResponsesWithStreamingResponse
