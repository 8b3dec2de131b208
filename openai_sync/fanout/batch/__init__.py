"""Bulk work by way of the Batch API, for programs that block: see `openai_core.fanout.batch`."""
