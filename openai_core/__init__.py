"""A client for the OpenAI API, async-first: asyncio and trio, aiohttp and httpx."""
