"""Let a model use functions: it looks up prices and adds them."""

from openai_sync import OpenAI

PRICES = {"apple": 0.50, "pear": 0.75}


def price(article: str) -> float:
    """Look up the price of an article in euros.

    Args:
        article: its name, in lower case
    """
    return PRICES[article]


def main() -> None:
    with OpenAI() as client:
        with client.responses.run_tools_stream(
            model="gpt-4.1-mini", input='What does price({"article": "pear"}) say?', tools=[price], max_turns=5
        ) as stream:
            for event in stream:
                if event.type == "tool_run.call":
                    print("calls", event.call.name, event.call.arguments)
                elif event.type == "tool_run.result":
                    print("result", event.result.value)
        print(stream.get_final_run().final.output_text)


if __name__ == "__main__":
    main()
