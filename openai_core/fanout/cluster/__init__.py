"""Fan-outs over the nodes of a Ray cluster: one driver, a worker on each node, one limiter for all. Needs `ray`."""
