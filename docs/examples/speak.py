"""Have a text spoken through the loudspeaker, while it is still being generated: python speak.py "Good morning."

Needs the extra `voice`. Without a loudspeaker, the speech is saved to speech.wav.
"""

import asyncio
import sys

from openai_core import AsyncOpenAI, AudioUnavailableError
from openai_core.helpers import LocalAudioPlayer


async def main() -> None:
    async with AsyncOpenAI() as client:
        async with client.audio.speech.with_streaming_response.create(
            model="gpt-4o-mini-tts", voice="coral", input=sys.argv[1], response_format="wav"
        ) as response:
            try:
                player = LocalAudioPlayer()
                await player.play(response)
            except AudioUnavailableError:
                await response.stream_to_file("speech.wav")
                print("saved to speech.wav")
            else:
                print(f"played {player.statistics().played_seconds:.2f} seconds")


if __name__ == "__main__":
    asyncio.run(main())
