"""The type `InputFileContentParam`."""

from __future__ import annotations

from typing import TypeAlias

from ..responses.response_input_file_param import ResponseInputFileParam

__all__ = ["InputFileContentParam"]

InputFileContentParam: TypeAlias = ResponseInputFileParam
"""Request form of `InputFileContent`."""
