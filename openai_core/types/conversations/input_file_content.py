"""The type `InputFileContent`."""

from __future__ import annotations

from typing import TypeAlias

from ..responses.response_input_file import ResponseInputFile

__all__ = ["InputFileContent"]

InputFileContent: TypeAlias = ResponseInputFile
"""An input file content."""
