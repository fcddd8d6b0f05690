"""Output that never stops the work: what a terminal cannot show, or nobody reads, is let go.

A change in Canvas must not be left half made because a pipe was closed, a disk is full, or a
terminal knows no “ü”. So whatever a command prints goes through streams that raise nothing.
"""

import codecs
import contextlib
import io
import os
import sys
import unicodedata
from collections.abc import Callable, Iterator
from typing import TextIO

_NEAREST = "wizard.nearest"
"""The name of the error handler under which Python's codecs know `_nearest`."""

_LIKENESSES = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'",  # noqa: RUF001
        "–": "-", "—": "-", "−": "-", "…": "...", "→": "->", "←": "<-", "•": "*", "×": "x",  # noqa: RUF001
        "≥": ">=", "≤": "<=", "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "ł": "l",
        "Ł": "L", "\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ",
    }
)  # fmt: skip


class LastingStream(io.TextIOBase):
    """A text stream before another one, which lets go what cannot be written, and raises nothing.

    Once the other one has failed, it is left alone, and its file descriptor leads nowhere, so that
    what still lies in its buffer cannot fail either when the program ends.
    """

    def __init__(
        self, stream: TextIO | None, on_loss: Callable[[OSError], None] | None = None
    ) -> None:
        """`on_loss` is told once why writing failed, unless only nobody reads any more."""
        self._stream = stream
        self._on_loss = on_loss

    def write(self, text: str) -> int:
        """Write what can be written; always says that all of it was."""
        with self._letting_go() as stream:
            if stream is not None:
                stream.write(text)
        return len(text)

    def flush(self) -> None:
        """Write what is buffered, as far as that can be done."""
        with self._letting_go() as stream:
            if stream is not None:
                stream.flush()

    def writable(self) -> bool:
        """Say that it may be written to: what it leads to does not matter."""
        return True

    def isatty(self) -> bool:
        """Tell whether a person looks at it."""
        try:
            return self._stream is not None and self._stream.isatty()
        except (OSError, ValueError):
            return False

    def fileno(self) -> int:
        """Return the file descriptor. Raises OSError where there is none."""
        if self._stream is None:
            raise io.UnsupportedOperation
        return self._stream.fileno()

    @property
    def encoding(self) -> str:  # type: ignore[override] # a property there as well, of a C type
        """The encoding of the stream; UTF-8 where nothing says so."""
        return getattr(self._stream, "encoding", None) or "utf-8"

    @contextlib.contextmanager
    def _letting_go(self) -> Iterator[TextIO | None]:
        try:
            yield self._stream
        except BlockingIOError:
            pass  # The reader is slow and its pipe does not wait: this text is lost, not the next.
        except UnicodeError:
            pass  # A stream that knows no likenesses; what comes next may be plainer.
        except ValueError:
            self._stream = None  # Somebody has closed it.
        except OSError as error:
            stream, self._stream = self._stream, None
            if stream is not None:
                _lead_nowhere(stream)
            if self._on_loss is not None and not isinstance(error, BrokenPipeError):
                self._on_loss(error)


@contextlib.contextmanager
def lasting_output() -> Iterator[None]:
    """Have what is printed while the block runs never raise, whatever the terminal or disk."""
    codecs.register_error(_NEAREST, _nearest)
    before = sys.stdout, sys.stderr
    errors = LastingStream(_lenient(sys.stderr))
    output = LastingStream(_lenient(sys.stdout), on_loss=_tell_loss)
    sys.stderr, sys.stdout = errors, output
    try:
        yield
    finally:
        output.flush()
        errors.flush()
        sys.stdout, sys.stderr = before


def write_json(text: str) -> None:
    """Print JSON so that it stays JSON whatever the terminal can show."""
    print(_fit(text, lambda character: "".join(f"\\u{unit:04x}" for unit in _units(character))))


def write_xml(text: str) -> None:
    """Print XML so that it stays XML whatever the terminal can show."""
    print(_fit(text, lambda character: f"&#{ord(character)};"))


def _fit(text: str, spelled: Callable[[str], str]) -> str:
    """Return the text with what the standard output cannot show spelled in ASCII."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"

    def can_show(character: str) -> bool:
        try:
            character.encode(encoding)
        except UnicodeEncodeError:
            return False
        return True

    unknown = {character for character in set(text) if not can_show(character)}
    return text.translate({ord(character): spelled(character) for character in unknown})


def _units(character: str) -> Iterator[int]:
    data = character.encode("utf-16-be", "surrogatepass")
    return (int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2))


def _lenient(stream: TextIO | None) -> TextIO | None:
    """Return the stream, which from now on shows a likeness of what it cannot show."""
    if isinstance(stream, io.TextIOWrapper):
        with contextlib.suppress(OSError, ValueError):
            stream.reconfigure(errors=_NEAREST)
    return stream


def _nearest(error: UnicodeError) -> tuple[str, int]:
    """Return ASCII that looks most like what cannot be encoded: without marks, else “?”."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    unknown = error.object[error.start : error.end]
    return "".join(_likeness(character) for character in unknown), error.end


def _likeness(character: str) -> str:
    plain = unicodedata.normalize("NFKD", character.translate(_LIKENESSES))
    known = "".join(part for part in plain if part.isascii() and part.isprintable())
    return known or ("" if unicodedata.combining(character) else "?")


def _lead_nowhere(stream: TextIO) -> None:
    """Let the stream's descriptor lead to the null device, for what is still in its buffer."""
    with contextlib.suppress(OSError, ValueError):
        descriptor = stream.fileno()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, descriptor)
        os.close(nowhere)
        stream.flush()


def _tell_loss(error: OSError) -> None:
    from wizard.texts import tr  # `--version` starts without it.

    reason = error.strerror or type(error).__name__
    print(
        tr("What the command says could not be written ({reason}). The work goes on.",
           reason=reason),
        file=sys.stderr,
    )  # fmt: skip
