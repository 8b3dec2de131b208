"""Run workers in a trio nursery, restart one that fails, and stop all of them on time."""

import trio

from openai_core import APIError, AsyncOpenAI

WORDS = ("one", "two", "three", "four")


async def worker(client: AsyncOpenAI, words: trio.MemoryReceiveChannel, answers: dict[str, str]) -> None:
    async for word in words:
        response = await client.with_options(max_retries=0).responses.create(model="gpt-4.1-mini", input=word)
        answers[word] = response.output_text


async def supervised(name: str, *args) -> None:
    """Restart a worker up to three times, with a growing delay."""
    for attempt in range(3):
        try:
            return await worker(*args)
        except APIError as error:
            print(f"{name} failed with {type(error).__name__}, restarting")
            await trio.sleep(0.01 * 2**attempt)


async def main() -> None:
    answers: dict[str, str] = {}
    send, receive = trio.open_memory_channel(0)
    with trio.move_on_after(30) as scope:
        async with AsyncOpenAI() as client, trio.open_nursery() as nursery:
            for number in range(2):
                nursery.start_soon(supervised, f"worker {number}", client, receive, answers)
            async with send:
                for word in WORDS:
                    await send.send(word)
    print(len(answers), "answers,", "out of time" if scope.cancelled_caught else "in time")


if __name__ == "__main__":
    trio.run(main)
