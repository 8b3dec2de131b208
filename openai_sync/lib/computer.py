"""Computers for models, for programs that block; they are in `openai_sync.computer_use`."""

from __future__ import annotations

from openai_core.computer_use.drivers import ComputerDriver

from ..computer_use.computer import ComputerToolset

__all__ = ["ComputerDriver", "ComputerToolset"]
