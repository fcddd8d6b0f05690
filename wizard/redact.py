"""The one place that keeps secrets out of whatever is shown, written or kept.

A secret is known by its value, in every form in which it may come back: as it is, in other case,
percent-encoded, escaped for JSON or HTML, and inside Base64. What by its name must be a secret is
masked in logs and messages as well, known or not.
"""

from __future__ import annotations

import base64
import io
import re
import sys
import threading
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from functools import cached_property
from itertools import takewhile
from types import TracebackType
from typing import Any, TextIO

import msgspec

from wizard.secret import Secret
from wizard.texts import clip as clipped

MASK = "…"

_NAMES = (
    "client_secret|shared_secret|consumer_secret|secret|"
    "access_token|session_token|refresh_token|auth_token|token|"
    "oauth_signature|verifier|password"
)
_PAIR = re.compile(
    rf"(?P<name>(?<![A-Za-z_])(?:{_NAMES})(?:\]|%5D)?[\"']?\s*(?:=|:)\s*)"
    r"(?P<quote>[\"'])?(?P<value>(?(quote)(?:(?!(?P=quote)).)+|[^\s&\"'<>,;)}\]]+))",
    re.IGNORECASE,
)
_AUTHORIZATION = re.compile(
    r"(?P<name>Authorization[\"']?\s*[:=]\s*b?[\"']?)(?P<value>[^\"'\r\n,}]+)", re.IGNORECASE
)
_BEARER = re.compile(r"(?P<name>\bBearer\s+)(?!realm\b)(?P<value>[^\s\"',;]+)", re.IGNORECASE)
_LONGEST_SCHEME = 30
_USER_INFO = re.compile(
    rf"(?P<name>\b[a-z][a-z0-9+.-]{{0,{_LONGEST_SCHEME}}}://)(?P<value>[^\s/@:]*:[^\s/@]+)(?=@)",
    re.IGNORECASE,
)

_SLASH = r"(?:/|%(?:25)*2[Ff]|\\+/)"
_OF_A_TOKEN = re.compile(
    rf"(?P<name>users{_SLASH}[\w%~.-]{{1,60}}{_SLASH}tokens{_SLASH})(?P<value>[^\s/?#&|\"'<>()…:\\]+)",
    re.IGNORECASE,
)
"""The path of an access token names it by its first characters, a part of the secret
(canvas.md §1). A word after a colon is a documentation's, as in `tokens/:id`."""

_LEAST_LENGTH = 4
"""Shorter values are not searched for: masking every “a” would leave nothing to read."""
_SURE_LENGTH = 6
"""From here on a value is masked inside longer words too, unless it is letters alone."""
_SURE_LENGTH_OF_LETTERS = 16
"""Letters alone may be an ordinary word, which is masked only where it stands by itself."""
_LEAST_BASE64 = 6
_ENDING = 8
"""How much of a form is looked for first, at its end: all addresses begin alike, and so do all
tokens of a school; their beginnings would be found in nearly every text."""
_ORDINARY = re.compile(r"[a-z]+(?:_[a-z]+)*")
"""What the wizard's own documents call kinds and states: never masked as a whole value."""
_ESCAPED = {'"': r"\\+\"|&quot;", "\\": r"\\{2,}", "/": r"\\+/", "&": "&amp;", "<": "&lt;",
            ">": "&gt;", "'": "&apos;", " ": r"\+"}  # fmt: skip


_LEAST_SEARCHED = 4096
_LONGEST_SEARCHED = 4096
"""Characters that a secret may take up in any of its forms."""
_PIECE = 4096
"""Characters searched at a time; a search of so many takes a millisecond or two."""
_END_OF_PIECE = re.compile(r'\n|"(?=,")')
"""Both ends are looked for at once: one of them alone may never come, and would be looked for up to
the end of the text from each piece anew."""


class Redactor:
    """Masks registered secrets, and whatever by its name must be one. Safe in any thread."""

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        self._lock = threading.Lock()
        self._patterns: dict[str, _Forms] = {}
        self._longest_first: tuple[_Forms, ...] = ()
        for secret in secrets:
            self.register(secret)

    def register(self, secret: Secret) -> None:
        """Have this value masked from now on, wherever it stands."""
        for value in {secret.reveal(), secret.reveal().strip()}:
            if len(value.strip()) < _LEAST_LENGTH or value in self._patterns:
                continue
            with self._lock:
                self._patterns[value] = _Forms(value)
                ordered = sorted(self._patterns, key=len, reverse=True)
                self._longest_first = tuple(self._patterns[each] for each in ordered)

    def forget(self, secret: Secret) -> None:
        """Mask this value no more: it turned out to be no secret."""
        unknown = {secret.reveal(), secret.reveal().strip()} & self._patterns.keys()
        if not unknown:
            return
        with self._lock:
            for value in unknown:
                self._patterns.pop(value, None)
            ordered = sorted(self._patterns, key=len, reverse=True)
            self._longest_first = tuple(self._patterns[each] for each in ordered)

    def forget_all(self) -> None:
        """Know no secret any more, as at the beginning of another run."""
        with self._lock:
            self._patterns, self._longest_first = {}, ()

    def redact(self, text: str) -> str:
        """Return the text with every secret masked, and what by its name must be one."""
        text = self.mask(text)
        for pattern in (_AUTHORIZATION, _BEARER, _PAIR, _USER_INFO):
            text = pattern.sub(rf"\g<name>{MASK}", text)
        return text

    def clipped(self, text: str, length: int = 300, *, named: bool = False) -> str:
        """Return text from outside on one line of at most `length` characters, without secrets.

        It may be of any length: only its beginning is searched, and no half of a secret is left
        where it is cut. With `named` what must be a secret by its name is masked as well.
        """
        mask = self.redact if named else self.mask
        near = max(_LEAST_SEARCHED, 16 * length)
        if len(text) <= near:
            return clipped(mask(text), length)
        # A secret across the nearer edge is whole up to the farther one, and masked there alone.
        farther, nearer = mask(text[: near + _LONGEST_SEARCHED]), mask(text[:near])
        pairs = zip(farther, nearer, strict=False)
        whole = "".join(a for a, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        return clipped(whole, length) if len(whole) > length else clipped(f"{whole}…", length)

    def mask(self, text: str) -> str:
        """Return the text with every registered secret masked, in whatever form it stands there."""
        # A long text is searched piece by piece: one search lets no other thread run meanwhile.
        return "".join(map(self._mask_piece, _pieces(text)))

    def _mask_piece(self, text: str) -> str:
        for forms in self._longest_first:
            text = forms.masked(text)
        return without_token_hints(text)

    def mask_json(self, data: bytes) -> bytes:
        """Return a JSON document with every registered secret in its texts masked.

        Names of fields stay, and so do values that are an ordinary word, so that the document can
        still be read. What is no JSON is masked as text; without a secret in it nothing changes.
        """
        try:
            text = data.decode()
        except UnicodeDecodeError:
            return data
        if self.mask(text) == text:
            return data
        try:
            document = msgspec.json.decode(data)
        except msgspec.DecodeError:
            return self.mask(text).encode()
        return msgspec.json.encode(self._masked(document))

    def _masked(self, value: Any) -> Any:  # noqa: ANN401 - any JSON value
        if isinstance(value, str):
            return value if _ORDINARY.fullmatch(value) else self.mask(value)
        if isinstance(value, dict):
            return {name: self._masked(item) for name, item in value.items()}
        if isinstance(value, list):
            return [self._masked(item) for item in value]
        return value


def _pieces(text: str) -> Iterator[str]:
    """Cut a text where no secret goes on: between lines, and between two texts of a JSON list.

    Within a text of JSON neither a line's end nor a quotation mark stands as it is.
    """
    begin = 0
    while len(text) - begin > _PIECE and (end := _END_OF_PIECE.search(text, begin + _PIECE)):
        yield text[begin : end.end()]
        begin = end.end()
    yield text[begin:]


def without_token_hints(text: str) -> str:
    """Return a text in which no address names an access token by its first characters."""
    return _OF_A_TOKEN.sub(rf"\g<name>{MASK}", text) if "tokens" in text.casefold() else text


def clip(text: str, length: int = 300) -> str:
    """Return text from outside on one line of at most `length` characters, without secrets."""
    return RUN.clipped(text, length)


class RedactedStream(io.TextIOBase):
    """A terminal's stream on which no secret is written."""

    def __init__(self, stream: TextIO, redactor: Redactor) -> None:
        super().__init__()
        self._stream = stream
        self._redactor = redactor

    def write(self, text: str) -> int:
        """Write the text with every registered secret masked."""
        self._stream.write(self._redactor.mask(text))
        return len(text)

    def flush(self) -> None:
        """Hand on at once what was written."""
        self._stream.flush()

    def writable(self) -> bool:
        """Tell that it can be written to."""
        return True

    def isatty(self) -> bool:
        """Tell whether a person looks at it."""
        return self._stream.isatty()

    def fileno(self) -> int:
        """Return the descriptor, for whoever asks how wide the terminal is."""
        return self._stream.fileno()

    @property
    def encoding(self) -> str:  # type: ignore[override]  # a plain attribute in the base class
        """How letters become bytes."""
        return self._stream.encoding


RUN = Redactor()
"""Knows every secret of this run; whoever writes or shows anything asks it."""


@contextmanager
def redacted_terminal() -> Iterator[None]:
    """Let no secret of this run reach the terminal while the block runs."""
    out, err = RedactedStream(sys.stdout, RUN), RedactedStream(sys.stderr, RUN)
    with redirect_stdout(out), redirect_stderr(err):
        yield


def redact_crashes() -> None:
    """Have the traceback of a fault that nobody caught printed without secrets."""
    sys.excepthook = _print_crash
    threading.excepthook = lambda fault: _print_crash(
        fault.exc_type, fault.exc_value, fault.exc_traceback
    )


def _print_crash(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> None:
    if sys.stderr is not None:  # Without a console there is none.
        lines = traceback.format_exception(kind, error, trace)
        sys.stderr.write(RUN.redact("".join(lines)))


class _Forms:
    """A secret in all its forms.

    What finds them whole takes far longer to make than most runs need to search, and nearly no
    text holds even how one of them ends: so it is made only once that was found.
    """

    def __init__(self, value: str) -> None:
        self._value = value
        self._ends = _any_of(_endings_of(value))

    def masked(self, text: str) -> str:
        """Return the text with the secret masked in whatever form it stands there."""
        return self.whole.sub(MASK, text) if self._ends.search(text) else text

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """What finds the whole secret."""
        return _any_of(_forms_of(self._value))


def _any_of(forms: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(forms))


def _forms_of(value: str) -> Iterator[str]:
    """Yield what finds a secret as it is and escaped, and then inside Base64."""
    plain = "".join(_character(each) for each in value)
    sure = _SURE_LENGTH_OF_LETTERS if value.isalpha() else _SURE_LENGTH
    if len(value) < sure:
        plain = rf"(?<![^\W_]){plain}(?![^\W_])"
    yield f"(?i:{plain})"
    for letters in _in_base64(value):
        middle = "".join(map(_letter_of_base64, letters))
        yield rf"[A-Za-z0-9+/_-]{{0,2}}{middle}[A-Za-z0-9+/_-]?(?:=|%(?:25)*3[Dd]){{0,2}}"


def _endings_of(value: str) -> Iterator[str]:
    """Yield what finds how each form ends: wherever a form is found, one of these is too."""
    yield f"(?i:{''.join(map(_character, value[-_ENDING:]))})"
    for letters in _in_base64(value):
        yield "".join(map(_letter_of_base64, letters[-_ENDING:]))


def _character(character: str) -> str:
    """Return what finds one character: itself, or escaped for a URL, for JSON or for HTML."""
    code = ord(character)
    # A URL inside a URL is encoded twice.
    of_url = "".join(f"%(?:25)*{byte:02x}" for byte in character.encode("utf-8", "surrogatepass"))
    # So is JSON inside JSON; what lies beyond 16 bits is written there in two halves.
    halves = re.findall("....", character.encode("utf-16-be", "surrogatepass").hex())
    of_json = "".join(rf"\\+u{half}" for half in halves)
    forms = [re.escape(character), of_url, of_json, f"&#0*{code};", f"&#x0*{code:x};"]
    if character in _ESCAPED:
        forms.append(_ESCAPED[character])
    return f"(?:{'|'.join(forms)})"


def _in_base64(value: str) -> Iterable[str]:
    """Yield a value's letters inside Base64, whatever stands before and after it there.

    Depending on how many bytes stand before, the value begins at one of three places in a group
    of four letters; only the letters that the value alone decides are compared.
    """
    data = value.encode("utf-8", "surrogatepass")
    for before, first in ((0, 0), (1, 2), (2, 3)):
        last = (before + len(data)) * 8 // 6
        letters = base64.b64encode(bytes(before) + data).decode()[first:last]
        if len(letters) >= _LEAST_BASE64 and len(data) >= _SURE_LENGTH:
            yield letters


def _letter_of_base64(letter: str) -> str:
    forms = {"+": r"(?:[+-]|%(?:25)*2[Bb])", "/": r"(?:[/_]|%(?:25)*2[Ff]|\\/)"}
    return forms.get(letter, letter)
