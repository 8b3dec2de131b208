"""Clients of other hosts, under the names that programs import them by."""
