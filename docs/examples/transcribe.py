"""Transcribe audio files, several at a time: python transcribe.py *.wav"""

import asyncio
import sys
from pathlib import Path

from openai_core import AsyncOpenAI, fanout


async def main() -> None:
    async with AsyncOpenAI() as client:
        requests = (
            fanout.call(client.audio.transcriptions.create, model="gpt-4o-transcribe", file=Path(name))
            for name in sys.argv[1:]
        )
        names = iter(sys.argv[1:])
        async for result in client.fanout(requests, ordered=True, concurrency=4):
            print(f"{next(names)}: {result.value.text if result.ok else result.error}")


if __name__ == "__main__":
    asyncio.run(main())
