"""The command line's words (design §8)."""

import argparse
from typing import TYPE_CHECKING, NoReturn

from wizard.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

ERROR = 1
"""The exit code of every error, wrong words on the command line included: 2 means “changes”."""

_LONGEST_WATCH = 24 * 3600.0
_CODIO_REQUESTS = 2500
"""As in the window (`USUAL_REQUESTS` of the reading): `--help` starts without what knows it."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage()
        self.exit(ERROR, f"{self.prog}: {message}\n")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line. Without a command the window opens."""
    parser = _Parser(
        prog="codio-canvas-wizard",
        description="Connects Codio to Canvas: shows, does, checks and reports every step.",
    )
    parser.add_argument("--version", action="store_true", help="print the version and exit")
    parser.add_argument(
        "--demo", action="store_true", help="open the wizard on a Canvas and a Codio of its own"
    )
    parser.add_argument(
        "--tour",
        metavar="DIR",
        type=_path,
        help="with --demo: drive every page, leave pictures and reports in DIR, and exit",
    )
    parser.add_argument("--scheme", choices=("light", "dark"), help="show the window light or dark")
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        help="speak this language (default: the system's in the window, else English)",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_setup_command(commands, "plan", "say what would change: exit 0 nothing, 2 changes")
    apply = _add_setup_command(commands, "apply", "make the changes; resumes by itself")
    apply.add_argument("--yes", action="store_true", help="really make them")
    apply.add_argument(
        "--new-id",
        action="store_true",
        help="give a setup that was carried out elsewhere, or has no id, an id of its own",
    )
    _add_verify_command(commands)
    undo = _add_setup_command(
        commands,
        "undo",
        "say what would be taken back (exit 0 nothing, 2 something); with --yes take it back",
    )
    undo.add_argument("--yes", action="store_true", help="really take it back")
    undo.add_argument(
        "--adopt-old-runs",
        action="store_true",
        help="changes of a version that did not note where it made them belong to SETUP's course",
    )
    undo.add_argument(
        "--same-canvas",
        action="store_true",
        help="what was made under another address, or where could not be told, was made in SETUP's "
        "very course, not in a copy of it; each thing goes only if it was made when noted",
    )
    _add_journal_command(commands)
    _add_dates_command(commands)
    revoke = _add_setup_command(
        commands,
        "revoke",
        "say what ends when Canvas lets the wizard in no more (exit 2); with --yes end it",
    )
    revoke.add_argument("--yes", action="store_true", help="really end it, and forget it here")
    report = _add_setup_command(commands, "report", "check everything and write a report")
    report.add_argument(
        "--output",
        type=_path,
        required=True,
        metavar="FILE",
        help="such as report.html: its ending says in which form",
    )
    _add_sandbox_command(commands)
    return parser


def _add_setup_command(
    commands: "argparse._SubParsersAction[_Parser]",
    name: str,
    text: str,
    *,
    setup_needed: bool = True,
) -> _Parser:
    command = commands.add_parser(name, help=text, description=text)
    command.add_argument(
        "setup",
        metavar="SETUP",
        nargs=None if setup_needed else "?",
        help="a saved setup's name or a setup file",
    )
    command.add_argument(
        "--allow-host",
        type=_host,
        action="append",
        default=[],
        metavar="HOST",
        help="this host of SETUP may have its secrets; asked for once, where it is not "
        "Canvas's or Codio's own",
    )
    return command


def _add_journal_command(
    commands: "argparse._SubParsersAction[_Parser]",
) -> None:
    text = "hand over the record of a setup's changes, or forget it"
    command = commands.add_parser("journal", help=text, description=text)
    acts = command.add_subparsers(dest="act", metavar="ACT", required=True)
    for name, told in (
        ("export", "write it to a file, without secrets, so that a colleague can undo"),
        ("import", "take it over from such a file, without doubles"),
    ):
        act = _add_setup_command(acts, name, told)
        act.add_argument("file", type=_path, metavar="FILE")
    forget = _add_setup_command(acts, "forget", "delete it: nothing can be undone afterwards")
    forget.add_argument("--yes", action="store_true", help="really delete it")


def _add_dates_command(
    commands: "argparse._SubParsersAction[_Parser]",
) -> None:
    text = "due, available from and until: as a table to edit, and as a file for Codio"
    command = commands.add_parser("dates", help=text, description=text)
    acts = command.add_subparsers(dest="act", metavar="ACT", required=True)
    export = _add_setup_command(acts, "export", "write the dates of the mapping to a CSV file")
    take = _add_setup_command(
        acts,
        "import",
        "say which dates of the setup a table would change: exit 0 none, 2 some; with --yes "
        "change them",
    )
    codio = _add_setup_command(
        acts,
        "codio",
        "write Codio's own file with the dates that it has not as Canvas has them; a person "
        "uploads it in Codio",
    )
    for act in (export, take, codio):
        act.add_argument("file", type=_path, metavar="FILE")
    take.add_argument("--yes", action="store_true", help="really change them in the setup")
    order = take.add_mutually_exclusive_group()
    order.add_argument("--day-first", action="store_true", help="03/04/2026 is 3 April")
    order.add_argument("--month-first", action="store_true", help="03/04/2026 is March 4")


def _add_verify_command(
    commands: "argparse._SubParsersAction[_Parser]",
) -> None:
    verify = _add_setup_command(
        commands, "verify", "check everything: exit 0 all is well", setup_needed=False
    )
    verify.add_argument("--format", choices=("text", "json", "junit"), default="text")
    verify.add_argument(
        "--no-remember",
        action="store_true",
        help="do not keep the findings to compare the next verification with",
    )
    verify.add_argument(
        "--save-snapshot",
        type=_path,
        metavar="FILE",
        help="also write what was read, without secrets, so that it can be checked elsewhere",
    )
    verify.add_argument(
        "--redact-people",
        action="store_true",
        help="with --save-snapshot: put pseudonyms for all names and e-mail addresses",
    )
    verify.add_argument(
        "--from-snapshot",
        type=_path,
        metavar="FILE",
        help="check what such a file holds; needs no network, no secrets and no SETUP",
    )
    verify.add_argument(
        "--watch-launch",
        action="store_true",
        help="first watch Codio for a test launch, which proves what no API can read",
    )
    verify.add_argument(
        "--assignment",
        metavar="NAME",
        help="with --watch-launch: the Codio assignment, by name, “Module: Name” or id",
    )
    verify.add_argument(
        "--timeout",
        type=_seconds,
        default=300.0,
        metavar="SECONDS",
        help="with --watch-launch: how long to watch (300)",
    )
    verify.add_argument(
        "--codio-requests",
        type=_requests,
        default=_CODIO_REQUESTS,
        metavar="N",
        help="ask Codio at most so much, of the 10,000 requests that your organization has a day: "
        f"settings that are left out are read first next time ({_CODIO_REQUESTS})",
    )


def _path(text: str) -> "Path":
    from pathlib import Path  # `--help` starts without it.

    return Path(text)


def _host(text: str) -> str:
    from wizard.http.hosts import HostError, named_host  # Imports what the window starts without.

    try:
        return named_host(text)
    except HostError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds <= _LONGEST_WATCH:
        raise ValueError(text)
    return seconds


def _requests(text: str) -> int:
    requests = int(text)
    if requests < 1:
        raise ValueError(text)
    return requests


def _add_sandbox_command(
    commands: "argparse._SubParsersAction[_Parser]",
) -> None:
    text = "serve a Canvas and a Codio on this computer until interrupted"
    sandbox = commands.add_parser("sandbox", help=text, description=text)
    sandbox.add_argument("--port", type=int, default=0, metavar="N", help="0: any free port")
    sandbox.add_argument("--course", type=_path, metavar="FILE", help="the Codio course to hold")
    sandbox.add_argument(
        "--assignments", type=int, metavar="N", help="make up a Codio course of this size instead"
    )
    sandbox.add_argument("--latency-ms", type=int, default=0, metavar="N")
    sandbox.add_argument("--throttle", action=argparse.BooleanOptionalAction, default=True)
    sandbox.add_argument(
        "--fault",
        metavar="SPEC",
        help="KIND[:MATCH][:COUNT], comma-separated; KIND is html, drop, drop-before, truncated, "
        "slow-MILLISECONDS, a status such as 500, 500-after (executed first) or 504-late=SECONDS "
        "(executed that much later); MATCH is a part of “METHOD path”",
    )
