"""The engine: setup document, snapshot, plan, apply, undo, checks, mentors, matching."""
