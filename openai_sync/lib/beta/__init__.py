"""Helpers of beta resources for programs that block, under the names that programs import them by."""
