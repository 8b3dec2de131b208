"""Blocking drivers over Playwright for the toolsets of `lib.computer` and `lib.browser`. Needs the extra `browser`."""

from __future__ import annotations

from openai_core.computer_use.playwright.session import BrowserOptions, BrowserUnavailableError

from ..computer_use.playwright import PlaywrightBrowser, PlaywrightComputer

__all__ = ["BrowserOptions", "BrowserUnavailableError", "PlaywrightBrowser", "PlaywrightComputer"]
