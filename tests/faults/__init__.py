"""A grid of faults: every fault, at every point of an answer, for every shape of a call, in every world."""
