"""Extract structured data from a text into a dataclass, and handle an answer that cannot be parsed."""

from dataclasses import dataclass

from openai_core import UnparsedOutputError
from openai_sync import OpenAI


@dataclass
class Line:
    article: str
    amount: int


@dataclass
class Invoice:
    number: str
    lines: list[Line]


TEXT = "Invoice R-17: two pears, five apples."


def main() -> None:
    with OpenAI() as client:
        try:
            response = client.responses.parse(model="gpt-4.1-mini", input=TEXT, text_format=Invoice)
        except UnparsedOutputError as error:
            raise SystemExit(f"no invoice: {error}; received {error.text!r}") from None
        invoice = response.output_parsed
        if invoice is None:
            raise SystemExit("the model refused")
        print(invoice.number)
        for line in invoice.lines:
            print(line.amount, "x", line.article)


if __name__ == "__main__":
    main()
