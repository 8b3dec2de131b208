"""Types of `client.beta.agents.sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....lazy import lazy_exports

if TYPE_CHECKING:
    from . import subagents as subagents
    from . import turns as turns
    from .artifact_list_params import ArtifactListParams
    from .event_create_params import EventCreateParams
    from .event_stream_params import EventStreamParams
    from .item_list_params import ItemListParams
    from .session_artifact import SessionArtifact
    from .session_artifact_deleted import SessionArtifactDeleted
    from .session_trace import SessionTrace
    from .subagent_list_params import SubagentListParams
    from .trace_list_params import TraceListParams
    from .turn import Turn
    from .turn_list_params import TurnListParams

__all__ = [
    "ArtifactListParams",
    "EventCreateParams",
    "EventStreamParams",
    "ItemListParams",
    "SessionArtifact",
    "SessionArtifactDeleted",
    "SessionTrace",
    "SubagentListParams",
    "TraceListParams",
    "Turn",
    "TurnListParams",
]

_MODULES = {
    "ArtifactListParams": "artifact_list_params",
    "EventCreateParams": "event_create_params",
    "EventStreamParams": "event_stream_params",
    "ItemListParams": "item_list_params",
    "SessionArtifact": "session_artifact",
    "SessionArtifactDeleted": "session_artifact_deleted",
    "SessionTrace": "session_trace",
    "SubagentListParams": "subagent_list_params",
    "TraceListParams": "trace_list_params",
    "Turn": "turn",
    "TurnListParams": "turn_list_params",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
