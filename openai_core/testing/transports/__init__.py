"""Checks that any transport can be held to."""
