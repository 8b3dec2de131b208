"""Send one request: retries, redirects, transports."""
