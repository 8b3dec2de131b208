"""Browsers for models, for programs that block; they are in `openai_sync.computer_use`."""

from __future__ import annotations

from openai_core.computer_use.browser.drivers import (
    BrowserClickDriver,
    BrowserDriver,
    BrowserNavigationDriver,
    BrowserReadDriver,
    BrowserScreenshotDriver,
)

from ..computer_use.browser import BrowserToolset

__all__ = [
    "BrowserClickDriver",
    "BrowserDriver",
    "BrowserNavigationDriver",
    "BrowserReadDriver",
    "BrowserScreenshotDriver",
    "BrowserToolset",
]
