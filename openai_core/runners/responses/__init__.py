"""Runs of tools with responses: limited, recorded, and stopped by whatever cannot be continued."""
