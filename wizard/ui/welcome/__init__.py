"""The Welcome page, and the saved setups on it."""
