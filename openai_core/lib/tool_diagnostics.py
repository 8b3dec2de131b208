"""What observers of tool calls receive, under the documented names; defined in `openai_core.structured`."""

from __future__ import annotations

from ..structured.tool_diagnostics import ToolDiagnostic, ToolDiagnosticObserver, ToolDiagnosticUsage

__all__ = ["ToolDiagnostic", "ToolDiagnosticObserver", "ToolDiagnosticUsage"]
