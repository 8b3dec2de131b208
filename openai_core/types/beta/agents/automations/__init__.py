"""Types of `client.beta.agents.automations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....lazy import lazy_exports

if TYPE_CHECKING:
    from .automation_invocation import AutomationInvocation
    from .automation_invocation_source import AutomationInvocationSource
    from .invocation_list_params import InvocationListParams

__all__ = ["AutomationInvocation", "AutomationInvocationSource", "InvocationListParams"]

_MODULES = {
    "AutomationInvocation": "automation_invocation",
    "AutomationInvocationSource": "automation_invocation_source",
    "InvocationListParams": "invocation_list_params",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
