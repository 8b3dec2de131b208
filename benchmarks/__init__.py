"""Measure this project beside the official client and bare HTTP loops: `python -m benchmarks`.

Nothing here is installed with the packages. docs/explanation/performance.md says how to read the numbers.
"""
