"""Drivers over Playwright for the toolsets of `lib.computer` and `lib.browser`. Needs the extra `browser`."""

from __future__ import annotations

from ..computer_use.playwright.drivers import AsyncPlaywrightBrowser, AsyncPlaywrightComputer
from ..computer_use.playwright.session import BrowserOptions, BrowserUnavailableError

__all__ = ["AsyncPlaywrightBrowser", "AsyncPlaywrightComputer", "BrowserOptions", "BrowserUnavailableError"]
