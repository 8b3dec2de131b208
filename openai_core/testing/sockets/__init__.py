"""Websockets of `LocalServer`: opening them, carrying messages, and what can be made to go wrong with them."""
