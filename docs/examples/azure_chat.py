"""Use a deployment on Azure, and fall back to a second one when the first is overloaded."""

import os

from openai_core import APIConnectionError, InternalServerError, RateLimitError
from openai_sync import AzureOpenAI

DEPLOYMENTS = ("chat-west", "chat-north")


def main() -> None:
    endpoint = os.environ["AZURE_OPENAI_ENDPOINT"]
    with AzureOpenAI(azure_endpoint=endpoint, api_version="2024-10-21", max_retries=0) as client:
        for deployment in DEPLOYMENTS:
            try:
                completion = client.chat.completions.create(
                    model=deployment, messages=[{"role": "user", "content": "Hello!"}]
                )
            except (APIConnectionError, InternalServerError, RateLimitError) as error:
                print(f"{deployment}: {type(error).__name__}")
            else:
                print(f"{deployment}: {completion.choices[0].message.content}")
                break


if __name__ == "__main__":
    main()
