"""Writes README.md beside it from the registry: `python -m wizard.setup.checks.table`."""

from collections.abc import Iterable
from pathlib import Path

from wizard.setup.checks.base import Check
from wizard.setup.checks.coverage import CANVAS, CODIO, ROWS, Row
from wizard.setup.checks.registry import CHECKS

README = Path(__file__).with_name("README.md")

_HEAD = """\
# Checks

Generated from the registry by `python -m wizard.setup.checks.table`; do not edit it by hand.
A check is one `Check` of a module beside this file; its finding says what is there, what should be,
and the mend. *The plan* mends what an API can change; the rest a person mends, guided by the
finding's words. *A person's word* counts where no API tells, and a watched launch replaces most
of it.
"""


def render(checks: Iterable[Check] = CHECKS, rows: Iterable[Row] = ROWS) -> str:
    """Return the text of README.md: what can go wrong, which check finds it, how it is mended."""
    known, every = tuple(checks), tuple(rows)
    parts = [_HEAD]
    for title, source in (
        ("What goes wrong in schools", CODIO),
        ("What Canvas must hold", CANVAS),
    ):
        parts.append(
            f"## {title} ({source})\n\n| # | what | found by | mended by |\n|---|---|---|---|"
        )
        parts += [_row(row, known) for row in every if row.source == source]
        parts.append("")
    parts.append("## Every check\n\n| check | proves | reads | mended by |\n|---|---|---|---|")
    parts += [_check(check) for check in known]
    return "\n".join(parts) + "\n"


def answering(row: Row, checks: Iterable[Check]) -> tuple[Check, ...]:
    """Return the checks that name a row among their sources."""
    return tuple(check for check in checks if row.name in check.sources)


def _row(row: Row, checks: Iterable[Check]) -> str:
    found = answering(row, checks)
    names = " ".join(f"`{check.id}`" for check in found) or "no check"
    mends = "; ".join(dict.fromkeys(_mend(check) for check in found))
    return f"| {row.number} | {row.title} | {names} | {mends or row.reason} |"


def _check(check: Check) -> str:
    reads = ", ".join(section.value for section in (*check.needs, *check.about)) or "the setup"
    return f"| `{check.id}` | {check.proves} | {reads} | {_mend(check)} |"


def _mend(check: Check) -> str:
    if check.mended_by:
        return "the plan " + ", ".join(action.does for action in check.mended_by)
    return "a person's word, or a launch" if check.confirmable else "a person"


if __name__ == "__main__":
    README.write_text(render(), encoding="utf-8")
