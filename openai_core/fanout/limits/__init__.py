"""Rate limits: what servers say of them, and how fast requests may start. Plain values and decisions; nothing waits."""
