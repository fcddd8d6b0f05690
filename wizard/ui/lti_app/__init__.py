"""The LTI app page."""
