"""What the official package has and this project has not, or has otherwise, each with the reason.

A row that no longer applies fails the test.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from openai_core._codegen.table import Table

__all__ = ["FIELDS", "METHODS", "PARAMETERS", "REQUIRED"]

_CONNECT: Final = "websocket connections are yet to come"

METHODS: Final[Mapping[str, str]] = {
    "live.connect": _CONNECT,
    "live.forks.connect": _CONNECT,
    "live.sideband.connect": _CONNECT,
    "realtime.translations.connect": _CONNECT,
}
"""Methods, of both clients."""

_OPTIONS: Final = (
    "websocket_connection_options",
    "on_reconnecting",
    "max_retries",
    "initial_delay",
    "max_delay",
    "max_queue_size",
)

PARAMETERS: Final[Mapping[str, str]] = {
    **{
        f"{method}({option}) at place {place}, where None is": "options of connections are given by name"
        for method in ("beta.responses.connect", "responses.connect")
        for place, option in enumerate(_OPTIONS, start=1)
    },
}
"""Parameters of methods that are there."""

_EXCEPTIONS: Final = Table.load().data["exceptions"]

FIELDS: Final[Mapping[str, str]] = _EXCEPTIONS["fields"]
"""Fields, by patterns."""

REQUIRED: Final[Mapping[str, str]] = _EXCEPTIONS["required"]
"""Fields that are required where they are optional in the official package, or the other way round."""
