"""The open setup: what changes it, saves it, and keeps its secrets."""
