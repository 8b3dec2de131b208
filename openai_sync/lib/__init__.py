"""Clients of other hosts for programs that block, under the names that programs import them by."""
