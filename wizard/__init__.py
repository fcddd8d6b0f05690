"""Codio–Canvas setup wizard: shows, does, checks and reports every step of the LTI app procedure."""
