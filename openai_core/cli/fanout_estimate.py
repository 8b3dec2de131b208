"""What a file of requests will take, before it is sent: tokens, cost and time, as far as they can be known."""

from __future__ import annotations

from ..fanout.cost.prices import Prices
from ..fanout.cost.tokens import TokenEstimator
from ..fanout.files.input_file import Checked

__all__ = ["estimate"]


def estimate(checked: Checked, prices: Prices, *, rpm: float | None, tpm: float | None) -> list[str]:
    """The estimate in words, a line for each model and one for all.

    Args:
        rpm: requests a minute, if they are known.
        tpm: tokens a minute, if they are known.
    """
    estimator = TokenEstimator()
    words = [f"{checked.requests:,} requests, all of them well formed"]
    minutes = 0.0
    for size, count in checked.sizes:
        inputs = estimator.input_tokens(size)
        output = "an unknown number" if size.max_output is None else f"at most {size.max_output:,}"
        price = prices.find(size)
        if price is None:
            cost = "the price is not known"
        elif size.max_output is None:
            cost = f"input about {inputs * price.input / 1e6:,.4f}, output unknown"
        else:
            cost = f"about {(inputs * price.input + size.max_output * price.output) / 1e6:,.4f} at most"
        words.append(f"{size.model}: {count:,} requests, about {inputs:,.0f} tokens in, {output} out; cost: {cost}")
        needed = max(count / rpm if rpm else 0.0, estimator.reserved(size) / tpm if tpm else 0.0)
        minutes = max(minutes, needed)
    if rpm or tpm:
        words.append(f"time: at least {minutes:,.1f} minutes at these limits")
    else:
        words.append("time: unknown without --rpm or --tpm; the server tells its limits with its first answer")
    return words
