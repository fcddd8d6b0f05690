"""What is wrong with a file from elsewhere."""


class FileError(ValueError):
    """The file cannot be read; the message says in plain words why, and what can be done."""
