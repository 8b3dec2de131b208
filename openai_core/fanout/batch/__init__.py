"""Bulk work by way of the Batch API: files of requests, answered within a day. Nothing else here knows that API."""
