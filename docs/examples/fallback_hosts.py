"""Ask one host, and another one when that fails: python fallback_hosts.py URL URL"""

import asyncio
import sys

from openai_core import APIConnectionError, AsyncOpenAI, Deadline, InternalServerError, RetryPolicy

QUICK = RetryPolicy(max_retries=1, max_retry_after=2)  # a second attempt soon, or else the next host


async def ask(clients: list[AsyncOpenAI], question: str) -> str:
    deadline = Deadline.after(30)  # for all hosts together
    for client in clients:
        try:
            response = await client.responses.create(model="gpt-4.1-mini", input=question, deadline=deadline)
        except (APIConnectionError, InternalServerError) as error:
            print(f"{client.base_url}: {error.attempts} attempts, {type(error).__name__}")
        else:
            return response.output_text
    raise SystemExit("no host answered")


async def main() -> None:
    clients = [AsyncOpenAI(base_url=url, retry=QUICK) for url in sys.argv[1:]]
    try:
        print(await ask(clients, "Hello"))
    finally:
        for client in clients:
            await client.close()


if __name__ == "__main__":
    asyncio.run(main())
