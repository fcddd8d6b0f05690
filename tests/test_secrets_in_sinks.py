"""No secret of a run reaches a terminal, a log, a report or a file: each secret, form and sink."""

from __future__ import annotations

import ast
import base64
import json
import logging
import sqlite3
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

from wizard.logs import FILE_NAME, start_logging
from wizard.redact import MASK, RUN, Redactor, _print_crash, redact_crashes, redacted_terminal
from wizard.report.model import Report, ReportAssignment
from wizard.report.writer import FORMATS, write_report
from wizard.secret import Secret
from wizard.setup.connections import Credentials, hide_secrets
from wizard.setup.document import LtiApp, SetupDocument, encode
from wizard.setup.journal_file import export_journal
from wizard.setup.snapshot import Snapshot
from wizard.setup.snapshot_file import encode_snapshot_file, keep_snapshot
from wizard.store.database import Database
from wizard.store.journal import Journal
from wizard.store.paths import Paths
from wizard.store.secrets import SecretName
from wizard.store.setups import SetupStore
from wizard.store.verifications import Verification, Verifications

SECRETS = {
    SecretName.CANVAS_TOKEN: '1158~Qm/9 z+Kd&81"uR<é>w%',
    SecretName.CODIO_CLIENT_SECRET: "cS3-k0d1O.x_17?",
    SecretName.SHARED_SECRET: "Grün=Straße#4'\\k",
}


def lower_hex(value: str) -> str:
    return "".join(p.lower() if n % 2 else p for n, p in enumerate(quote_split(value)))


def quote_split(value: str) -> list[str]:
    return [piece for character in value for piece in ("", quote(character, safe=""))]


def in_base64(value: str, before: int, encode_=base64.b64encode) -> str:
    return encode_(b"i:x"[:before] + value.encode() + b":after").decode()


FORMS = {
    "plain": lambda value: value,
    "upper case": lambda value: value.upper().replace("SSE", "SSE") if value.isascii() else value,
    "lower case": str.lower,
    "percent-encoded, upper hex": lambda value: quote(value, safe=""),
    "percent-encoded, lower hex": lower_hex,
    "with plus for a space": quote_plus,
    "every character percent-encoded": lambda v: "".join(f"%{b:02X}" for b in v.encode()),
    "encoded twice": lambda value: quote(quote(value, safe=""), safe=""),
    "as JSON": lambda value: json.dumps(value)[1:-1],
    **{f"base64, {n} before": lambda v, n=n: in_base64(v, n) for n in range(3)},
    **{
        f"urlsafe base64, {n} before": lambda v, n=n: in_base64(v, n, base64.urlsafe_b64encode)
        for n in range(3)
    },
    "Basic header": lambda v: "Basic " + base64.b64encode(f"client-7:{v}".encode()).decode(),
    "Basic header in a URL": lambda v: quote(
        base64.b64encode(f"client-7:{v}".encode()).decode(), safe=""
    ),
}

NOON = datetime(2026, 9, 1, 12, tzinfo=UTC)


def terminal(stream):
    def show(text, _folder, capsys, _monkeypatch):
        with redacted_terminal():
            print(text, file=getattr(sys, stream))
        return getattr(capsys.readouterr(), stream[3:])

    return show


def log(write):
    def show(text, folder, _capsys, _monkeypatch):
        root = logging.getLogger()
        level, handler = root.level, start_logging(Paths.below(folder))
        try:
            write(text)
        finally:
            root.removeHandler(handler)
            root.setLevel(level)
            handler.close()
        return (Paths.below(folder).logs / FILE_NAME).read_text("utf-8")

    return show


def log_traceback(text):
    try:
        raise RuntimeError(text)
    except RuntimeError:
        logging.getLogger("wizard").exception("failed")


def crash(text, _folder, capsys, _monkeypatch):
    try:
        raise RuntimeError(text)
    except RuntimeError as error:
        _print_crash(type(error), error, error.__traceback__)
    return capsys.readouterr().err


def crash_in_thread(text, _folder, capsys, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    redact_crashes()

    def fail():
        raise RuntimeError(text)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    return capsys.readouterr().err


def report(suffix):
    def show(text, folder, _capsys, monkeypatch):
        monkeypatch.setattr("wizard.report.pdf.to_pdf", lambda made: repr(made).encode())
        made = Report(
            title=text, setup_name=text, generated_at=NOON, program_version="1",
            assignments=(ReportAssignment(module=text, name=text, state="mapped"),),
        )  # fmt: skip
        write_report(made, folder / f"report{suffix}")
        return (folder / f"report{suffix}").read_text("utf-8")

    return show


def snapshot(text, _folder, _capsys, _monkeypatch):
    document = SetupDocument(name=text, lti_app=LtiApp(custom_fields={"note": text}))
    file = keep_snapshot(document=document, snapshot=Snapshot(), secrets=(), saved_at="now")
    return encode_snapshot_file(file).decode()


def journal_file(text, folder, _capsys, _monkeypatch):
    opened = Database(Paths.below(folder).database_file)
    document = SetupDocument(id="key", name=text)
    return export_journal(document, Journal(opened), secrets=()).decode()


def database(keep):
    def show(text, folder, _capsys, _monkeypatch):
        opened = Database(Paths.below(folder).database_file)
        keep(opened, Paths.below(folder), text)
        opened.close()
        with sqlite3.connect(Paths.below(folder).database_file) as connection:
            return "\n".join(
                value.decode() if isinstance(value, bytes) else str(value)
                for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE sql <> ''")
                if not table.startswith("sqlite_") and "_by_" not in table
                for row in connection.execute(f"SELECT * FROM {table}")
                for value in row
            )

    return show


def keep_in_journal(opened, _paths, text):
    journal, data = Journal(opened), json.dumps({"type": "x", "fields": [text]}).encode()
    run = journal.open_run("key", "apply", data)
    entry = journal.begin(run, 1, data, data)
    journal.finish(entry, "done", data, text)
    journal.mark_undone(entry, text)
    journal.name_origin([run], data)


def keep_setup(opened, paths, text):
    document = SetupDocument(id="key", name="A", lti_app=LtiApp(custom_fields={"note": text}))
    SetupStore(paths, opened).save("A", encode(document), {"canvas_course": text}, key="key")


def keep_verification(opened, _paths, text):
    data = json.dumps({"found": text}).encode()
    Verifications(opened).keep("key", Verification(verified_at=NOON, findings=data))


SINKS = {
    "stdout": terminal("stdout"),
    "stderr": terminal("stderr"),
    "log": log(lambda text: logging.getLogger("wizard").warning("about %s", text)),
    "log of a traceback": log(log_traceback),
    "crash": crash,
    "crash in a thread": crash_in_thread,
    **{f"report {suffix}": report(suffix) for suffix in FORMATS},
    "snapshot": snapshot,
    "journal": database(keep_in_journal),
    "journal's file": journal_file,
    "setup": database(keep_setup),
    "verification": database(keep_verification),
}


@pytest.fixture(autouse=True)
def run_with_secrets(no_secret_of_an_earlier_run):
    for value in SECRETS.values():
        RUN.register(Secret(value))
    yield
    RUN.forget_all()


@pytest.mark.parametrize("sink", SINKS)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", SecretName)
def test_no_secret_in_any_form_reaches_any_sink(name, form, sink, tmp_path, capsys, monkeypatch):
    shown = FORMS[form](SECRETS[name])
    written = SINKS[sink](f"before ({shown}) after", tmp_path, capsys, monkeypatch)
    assert "before" in written
    assert "after" in written
    assert MASK in written or json.dumps(MASK)[1:-1] in written
    for trace in {shown, json.dumps(shown)[1:-1], shown[3:-3]}:
        assert trace not in written


PATHS = {
    "plain": "GET /api/v1/users/self/tokens/{}",
    "of somebody by number": "GET /api/v1/users/2048~7/tokens/{}?as_user_id=7",
    "of an address": "https://school.instructure.com/api/v1/users/self/tokens/{}",
    "percent-encoded": "next=%2Fapi%2Fv1%2Fusers%2Fself%2Ftokens%2F{}&x",
    "encoded twice": "next=%252Fapi%252Fv1%252Fusers%252Fself%252Ftokens%252F{}&x",
    "escaped slashes": r"\/api\/v1\/users\/self\/tokens\/{}",
    "upper case": "/API/V1/USERS/SELF/TOKENS/{}",
}
HINTS = ["aB3dE", "loops", "11587", "1158~", quote("a/b?c", safe=""), "x.y-z"]


@pytest.mark.parametrize("sink", SINKS)
def test_no_token_is_named_by_its_first_characters_in_any_sink(sink, tmp_path, capsys, monkeypatch):
    """Nobody has to know the token: its place in the path tells that it is a part of a secret."""
    RUN.forget_all()
    shown = " ".join(path.format(hint) for path in PATHS.values() for hint in HINTS)
    written = SINKS[sink](f"before ({shown}) after", tmp_path, capsys, monkeypatch)
    assert "before" in written
    assert "after" in written
    for hint in HINTS:
        assert hint not in written
    assert written.casefold().count("tokens") >= len(PATHS) * len(HINTS)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("hint", HINTS)
def test_each_path_is_seen_by_itself_and_stays_readable_but_for_the_token(path, hint):
    shown = PATHS[path].format(hint)
    assert Redactor().mask(f"({shown})") == f"({shown.replace(hint, MASK)})"


def test_the_first_characters_of_a_known_token_are_masked_where_they_stand_alone():
    RUN.forget_all()
    hide_secrets(SetupDocument(), Credentials(canvas_token=Secret("1158~aB3dEfGhIjKlMnOp")))
    assert RUN.mask("token_hint: aB3dE.") == f"token_hint: {MASK}."
    assert RUN.mask("aB3dExtra, 11582, 1158") == "aB3dExtra, 11582, 1158"


def test_a_word_or_number_that_a_token_begins_with_goes_lost_from_no_document():
    RUN.forget_all()
    for token in ("1158~loopsGhIjKlMnOp", "1158~11587hIjKlMnOp"):
        hide_secrets(SetupDocument(), Credentials(canvas_token=Secret(token)))
    assert RUN.mask("Unit 1: loops, course 11587") == "Unit 1: loops, course 11587"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", SecretName)
def test_each_form_is_seen_only_because_the_secret_is_known(name, form):
    text = f"before ({FORMS[form](SECRETS[name])}) after"
    assert Redactor().mask(text) == text
    assert Redactor([Secret(SECRETS[name])]).mask(text) != text


@pytest.mark.parametrize("value", ["", " ", "\n", "a", "abc", "   "])
def test_what_is_too_short_to_be_told_from_any_text_masks_nothing(value):
    text = "a abc, and all the rest of it"
    assert Redactor([Secret(value)]).redact(text) == text


@pytest.mark.parametrize(
    ("value", "text", "masked"),
    [
        ("k7-x", "key k7-x, not sk7-xy", f"key {MASK}, not sk7-xy"),
        ("canvas", "the canvas of canvases", f"the {MASK} of canvases"),
        ("canvas", "token=Canvas&x", None),
        ("assignment1", "an assignment10", f"an {MASK}0"),
    ],
)
def test_a_short_secret_or_an_ordinary_word_is_masked_where_it_stands_alone(value, text, masked):
    found = Redactor([Secret(value)]).mask(text)
    assert found == (masked or f"token={MASK}&x")


def test_a_document_stays_readable_when_a_secret_is_an_ordinary_word():
    data = b'{"type":"existing","existing":"an existing one","n":1}'
    masked = Redactor([Secret("existing")]).mask_json(data)
    assert json.loads(masked) == {"type": "existing", "existing": f"an {MASK} one", "n": 1}


def test_a_document_without_a_secret_is_kept_byte_for_byte():
    data = b'{ "a" : 1.50,\n "b": "\\u00e9" }'
    assert RUN.mask_json(data) is data
    assert RUN.mask_json(b"\xff\x00") == b"\xff\x00"


WIZARD = Path(__file__).parents[1] / "wizard"
WRITERS = {
    "store/paths.py": "writes what the others give it",
    "store/journal.py": "journal",
    "store/setups.py": "setup",
    "store/verifications.py": "verification",
    "store/database.py": "migrations alone",
    "store/secret_places.py": "places, never a value",
    "store/allowed_hosts.py": "hosts, never a value",
    "store/locks.py": "who holds a lock",
    "logs.py": "log",
    "redact.py": "crash",
    "report/writer.py": "report .html",
    "cli/main.py": "stderr",
    "cli/commands.py": "stdout",
    "cli/verify.py": "snapshot",
    "cli/undo.py": "stdout",
    "cli/revoke.py": "stdout",
    "cli/journal.py": "stdout",
    "cli/dates.py": "names and dates of assignments, no secret",
    "ui/assignments/mapping_date_files.py": "names and dates of assignments, no secret",
    "setup/journal_keeping.py": "writes what setup/journal_file.py has masked",
    "cli/interruption.py": "fixed words",
    "cli/terminal.py": "stdout",
    "store/database_file.py": "a copy of the database",
    "store/file_systems.py": "reads alone",
    "store/json_files.py": "reads alone",
    "cli/patience.py": "stderr",
    "cli/reading_progress.py": "stdout",
    "cli/watching.py": "stderr",
    "cli/environment.py": "the person's own setup file, with another id",
    "setup/checks/table.py": "the table of checks, of this program alone",
    "__main__.py": "before any secret is read",
    "ui/start.py": "before any secret is read",
    "ui/theme.py": "pictures",
    "ui/tour/tour.py": "the demo's own made-up secrets, masked all the same",
    "ui/students/mentor_table.py": "masked",
}
_WRITING = {"write_bytes", "write_text", "write_whole_file", "print", "fdopen", "open", "execute",
            "executemany", "RotatingFileHandler", "FileHandler", "StreamHandler"}  # fmt: skip


def writers() -> set[str]:
    """Return the files of the wizard that write to a terminal, a file or the database."""
    found = set()
    for file in WIZARD.rglob("*.py"):
        name = file.relative_to(WIZARD).as_posix()
        if name.startswith("sandbox/"):
            continue  # It is another program's part, and holds made-up secrets alone.
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and any(
                getattr(base, "id", "").endswith("Handler") for base in node.bases
            ):
                found.add(name)
            if not isinstance(node, ast.Call):
                continue
            called = node.func
            word = getattr(called, "attr", getattr(called, "id", ""))
            opens = word == "open" and not (
                isinstance(called, ast.Name) or any(isinstance(a, ast.Constant) for a in node.args)
            )
            stream = ast.unparse(called).startswith(("sys.stdout.write", "sys.stderr.write"))
            if (word in _WRITING and not opens) or stream:
                found.add(name)
    return found


def test_whoever_writes_anything_is_a_sink_of_this_test():
    assert writers() == WRITERS.keys()
    files = {name: (WIZARD / name).read_text(encoding="utf-8") for name in WRITERS}
    for name, sink in WRITERS.items():
        if sink in SINKS and not name.startswith("cli/"):
            assert "RUN" in files[name], name


def test_a_key_that_was_pasted_as_its_secret_is_not_lost_from_the_setup():
    key = "k3y-of-the-organisation"
    mistaken = Credentials(shared_secret=Secret(key))
    hide_secrets(SetupDocument(name="A"), mistaken)
    assert RUN.mask(key) == MASK
    document = SetupDocument(name="A", lti_app=LtiApp(consumer_key=key))
    hide_secrets(document, mistaken)
    assert RUN.mask_json(encode(document)) == encode(document)


def test_the_secrets_of_a_connection_are_known_to_the_run():
    RUN.forget_all()
    hide_secrets(SetupDocument(), Credentials(**{n.value: Secret(v) for n, v in SECRETS.items()}))
    assert [RUN.mask(value) for value in SECRETS.values()] == [MASK] * 3


@pytest.mark.parametrize("between", ["\n", '","'], ids=["lines", "texts of a list"])
def test_a_long_text_is_searched_in_pieces_and_none_is_missed(between):
    redactor = Redactor()
    redactor.register(Secret("qv8-Zt4Lm0pXw2"))
    words = [f"row {number} qv8-Zt4Lm0pXw2" for number in range(2_000)]

    masked = redactor.mask(between.join(words))

    assert "Zt4Lm0" not in masked
    assert masked == between.join(f"row {number} {MASK}" for number in range(2_000))
