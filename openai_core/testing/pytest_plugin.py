"""pytest fixtures for programs that use the API."""
