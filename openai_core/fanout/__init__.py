"""Bulk work: many requests at the pace that limits allow, each answered exactly once. Above the client."""
