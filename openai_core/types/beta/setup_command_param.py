# Generated from overlays/3.57.0.json.
"""The request dict `SetupCommandParam`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

__all__ = ["SetupCommandParam"]


class SetupCommandParam(TypedDict, total=False):
    """What `setup_commands` of `client.beta.agents.environments.templates.create()` holds."""

    command: Required[str]
    cwd: str | None
