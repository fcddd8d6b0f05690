"""The unmodified `canvasapi` package, whose HTTP session is closed at the end."""

from canvasapi import Canvas


class Client(Canvas):
    """canvasapi in a `with`; it has no way of its own to close what it opened."""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._Canvas__requester._session.close()
