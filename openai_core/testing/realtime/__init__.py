"""What is said over `LocalServer`'s websockets: sessions as values, without I/O. What carries it: `sockets/`."""
