"""Ways to move bytes: the protocol in `base`, and its implementations."""
