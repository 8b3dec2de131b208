"""Long load through a network that fails: every call ends once, nothing is left, and both sides count the same."""
