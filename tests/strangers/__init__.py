"""Servers that are not ours, called by our clients and by the official one: `python -m tests.strangers`."""
