"""One request's way: plain data in, plain data out."""
