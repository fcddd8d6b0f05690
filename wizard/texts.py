"""The one door through which every text of the layers without Qt passes on its way to a person."""


def tr(text: str, /, **values: object) -> str:
    """Return `text` with its named placeholders filled in.

    `text` is the English sentence as a literal, so that a translation tool can collect it.
    Values are data: they are inserted as they are and never interpreted.
    """
    return text.format(**values) if values else text
