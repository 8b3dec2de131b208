"""The resources of the API, one module each; a client imports each when it is first asked for."""
