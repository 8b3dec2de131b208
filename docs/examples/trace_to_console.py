"""Trace calls with OpenTelemetry and print the spans. Needs the extra `otel`, and opentelemetry-sdk."""

from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor

from openai_core.hooks.otel import OpenTelemetry
from openai_sync import OpenAI


def show(span) -> str:
    tokens = span.attributes.get("gen_ai.usage.output_tokens", "")
    return f"{span.name} {tokens} {'child' if span.parent else 'root'}\n"


def main() -> None:
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter(formatter=show)))
    trace.set_tracer_provider(provider)
    with OpenAI(hooks=[OpenTelemetry()]) as client, trace.get_tracer("example").start_as_current_span("greet"):
        client.chat.completions.create(model="gpt-4.1-mini", messages=[{"role": "user", "content": "count to 3"}])
        client.embeddings.create(model="text-embedding-3-small", input="Hello")


if __name__ == "__main__":
    main()
