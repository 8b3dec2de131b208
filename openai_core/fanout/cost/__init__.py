"""Tokens and money: estimates before a request, prices, and budgets that are never exceeded. Nothing here waits."""
