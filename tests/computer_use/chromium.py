"""Where the Chromium of the machine is, and how tests start it."""

from __future__ import annotations

import os
import shutil
from importlib.util import find_spec
from typing import Any

import pytest

__all__ = ["SETTINGS", "needs_chromium"]

_FOUND = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

needs_chromium = pytest.mark.skipif(
    _FOUND is None or find_spec("playwright") is None,
    reason="needs Playwright and Chromium: pip install 'playwright>=1.50' && apt-get install -y chromium",
)
"""Skips a test where there is no browser."""

SETTINGS: dict[str, Any] = {
    "executable_path": _FOUND,
    "sandbox": not (hasattr(os, "geteuid") and os.geteuid() == 0),
    "width": 400,
    "height": 300,
    "wait": 0,
    "timeout": 20,
}
"""Settings of a browser for tests."""
