"""Tests mirror the packages: `openai_core/http/sse.py` is tested by `tests/http/test_sse.py`."""
