"""The program's entry: picks the command line or the window, and nothing else."""

import os
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence


def main(words: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    from wizard.cli.terminal import lasting_output

    with lasting_output():
        return _run(words)


def _run(words: Sequence[str] | None) -> int:
    from wizard.cli.arguments import ERROR, build_parser

    arguments = build_parser().parse_args(words)
    if arguments.version:
        from wizard.version import PROGRAM_VERSION

        print(PROGRAM_VERSION)  # noqa: T201 - this is what was asked for
        return 0
    from wizard.cli.variables import take_variables
    from wizard.http.redact import guard_http_logs
    from wizard.http.trust import install_trust_store
    from wizard.redact import redact_crashes

    variables = take_variables(os.environ)
    install_trust_store()
    guard_http_logs()
    redact_crashes()
    if arguments.command == "sandbox" or (arguments.command and not _writes_pdf(arguments)):
        return _run_command(arguments, variables)
    if arguments.tour is not None and not arguments.demo:
        print("--tour goes with --demo.", file=sys.stderr)  # noqa: T201
        return ERROR
    from wizard.qt_platform import NO_QT, missing_for_window

    needs_screen = arguments.command is None and arguments.tour is None
    missing = missing_for_window(needs_screen=needs_screen)
    if missing:
        print(missing, file=sys.stderr)  # noqa: T201
        return NO_QT
    if arguments.command:
        return _run_command(arguments, variables)
    if not arguments.demo:
        from wizard.logs import start_logging
        from wizard.store.paths import default_paths

        start_logging(default_paths())
    from wizard.ui.start import open_wizard

    return open_wizard(
        demo=arguments.demo,
        tour=arguments.tour,
        scheme=arguments.scheme,
        language=arguments.language,
    )


def _run_command(arguments: Namespace, variables: Mapping[str, str]) -> int:
    """Run a command of the command line: in English, unless another language was asked for."""
    from wizard.cli.main import run_command
    from wizard.languages import SOURCE_LANGUAGE
    from wizard.texts import language_of, spoken_in

    with spoken_in(language_of(arguments.language or SOURCE_LANGUAGE)):
        return run_command(arguments, variables=variables)


def _writes_pdf(arguments: object) -> bool:
    output = getattr(arguments, "output", None)
    return output is not None and output.suffix.lower() == ".pdf"


if __name__ == "__main__":
    sys.exit(main())
