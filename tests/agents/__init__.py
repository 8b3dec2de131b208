"""Helpers of agents: sessions, environments, artifacts."""
