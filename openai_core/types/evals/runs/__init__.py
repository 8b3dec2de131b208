"""Types of `client.evals.runs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .output_item_list_params import OutputItemListParams
    from .output_item_list_response import OutputItemListResponse
    from .output_item_retrieve_response import OutputItemRetrieveResponse

__all__ = ["OutputItemListParams", "OutputItemListResponse", "OutputItemRetrieveResponse"]

_MODULES = {
    "OutputItemListParams": "output_item_list_params",
    "OutputItemListResponse": "output_item_list_response",
    "OutputItemRetrieveResponse": "output_item_retrieve_response",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
