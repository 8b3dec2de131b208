"""Hooks, and what is built on them."""
