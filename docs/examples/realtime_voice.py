"""Send a recording over a realtime connection, and save the spoken answer.

python realtime_voice.py question.wav answer.wav

For a live conversation with microphone and loudspeaker, see `openai-core talk` and the guide to voice.
"""

import asyncio
import base64
import sys
import wave

from openai_core import AsyncOpenAI

SESSION = {
    "type": "realtime",
    "audio": {"input": {"transcription": {"model": "gpt-4o-mini-transcribe"}, "turn_detection": None}},
}


async def main() -> None:
    with wave.open(sys.argv[1]) as recording:
        assert recording.getparams()[:3] == (1, 2, 24_000), "the recording has to be mono, 16 bits, 24,000 Hz"
        question = recording.readframes(recording.getnframes())
    answer = b""
    async with AsyncOpenAI() as client, client.realtime.connect(model="gpt-realtime") as connection:
        await connection.session.update(SESSION)
        await connection.input_audio_buffer.append(question)
        await connection.input_audio_buffer.commit()
        await connection.response.create()
        async for event in connection:
            if event.type == "conversation.item.input_audio_transcription.completed":
                print("you:", event.transcript)
            elif event.type == "response.output_audio.delta":
                answer += base64.b64decode(event.delta)
            elif event.type == "response.output_audio_transcript.done":
                print("model:", event.transcript)
            elif event.type == "error":
                raise SystemExit(event.error.message)
            elif event.type == "response.done":
                break
    with wave.open(sys.argv[2], "wb") as file:
        file.setparams((1, 2, 24_000, 0, "NONE", "NONE"))
        file.writeframes(answer)
    print(f"saved {len(answer) / 48_000:.2f} seconds")


if __name__ == "__main__":
    asyncio.run(main())
