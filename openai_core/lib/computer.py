"""Computers for models, under their documented names; they are in `openai_core.computer_use`."""

from __future__ import annotations

from ..computer_use.actions import ComputerActionInput, ComputerUseError
from ..computer_use.drivers import AsyncComputerDriver
from ..computer_use.toolset import AsyncComputerToolset
from ..types.responses.response_input_item_param import (
    ResponseComputerToolCallOutputScreenshotParam as Screenshot,
)

__all__ = ["AsyncComputerDriver", "AsyncComputerToolset", "ComputerActionInput", "ComputerUseError", "Screenshot"]
