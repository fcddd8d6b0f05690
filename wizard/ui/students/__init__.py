"""The Students and mentors page."""
