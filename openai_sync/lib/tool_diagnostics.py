"""What runners report of their steps, under the names that programs import them by."""

from __future__ import annotations

from openai_core.structured.tool_diagnostics import ToolDiagnostic, ToolDiagnosticObserver, ToolDiagnosticUsage

__all__ = ["ToolDiagnostic", "ToolDiagnosticObserver", "ToolDiagnosticUsage"]
