"""Responses as HTTP sees them, for programs that block."""
