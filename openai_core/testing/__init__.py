"""The embedded API server, and checks for parts of your own."""
