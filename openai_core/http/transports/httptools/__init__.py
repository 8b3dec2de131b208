"""A transport over sockets of its own, with the parser of Node.js in C, which `httptools` brings to Python."""
