"""The transports that use httpx."""
