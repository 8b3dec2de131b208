"""Helpers of beta resources, under the names that programs import them by."""
