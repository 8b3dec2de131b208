"""The server itself: connections, routing, faults, the record."""
