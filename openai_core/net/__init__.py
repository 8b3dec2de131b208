"""Connections of any protocol: TLS, proxies, and the event loop that each belongs to."""
