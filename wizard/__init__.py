"""Codio–Canvas setup wizard: shows, does, checks and reports every step."""
