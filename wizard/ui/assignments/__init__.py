"""The Assignments page: the mapping screen."""
