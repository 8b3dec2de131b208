"""What can be decided about a connection without I/O: frames, what a session is in, when to connect again."""
