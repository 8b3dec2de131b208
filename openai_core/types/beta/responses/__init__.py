"""Types of `client.beta.responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .beta_response_item_list import BetaResponseItemList
    from .input_item_list_params import InputItemListParams
    from .input_token_count_params import InputTokenCountParams
    from .input_token_count_response import InputTokenCountResponse

__all__ = ["BetaResponseItemList", "InputItemListParams", "InputTokenCountParams", "InputTokenCountResponse"]

_MODULES = {
    "BetaResponseItemList": "beta_response_item_list",
    "InputItemListParams": "input_item_list_params",
    "InputTokenCountParams": "input_token_count_params",
    "InputTokenCountResponse": "input_token_count_response",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
