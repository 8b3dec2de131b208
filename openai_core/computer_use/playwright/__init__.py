"""Drivers over Playwright: a page as a computer, and a browser with tabs. Needs the extra `browser`."""
