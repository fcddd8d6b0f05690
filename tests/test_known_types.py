"""Types are made known to msgspec by one thread at a time: several at once end the program."""

import subprocess
import sys

import pytest

FIRST_READ_BY_EIGHT_THREADS_AT_ONCE = """
import sys, threading
import msgspec
from wizard.http.item_by_item import read_strictly
from wizard.store.json_files import decode_json

KINDS = 150
together = threading.Barrier(8)

def made(number):
    "Return a type that nobody has read yet, with fields whose types are looked up by name."
    module = sys.modules[__name__]
    for depth in range(6):
        fields = [(f"field{i}", "int | None", None) for i in range(8)]
        if depth:
            fields.append(("held", f"Kind{number}Of{depth - 1} | None", None))
        name = f"Kind{number}Of{depth}"
        setattr(module, name, msgspec.defstruct(name, fields, module=__name__))
    return getattr(module, name)

KIND = [made(number) for number in range(KINDS)]

def read():
    for kind in KIND:
        together.wait()
        if sys.argv[1] == "answers":
            read_strictly({"held": {"field1": 1}}, kind)
        else:
            decode_json(b'{"held": {"field1": 1}}', kind)

sys.setswitchinterval(1e-6)
threads = [threading.Thread(target=read) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


@pytest.mark.parametrize("what", ["answers", "files"])
def test_a_type_may_be_read_first_by_several_threads(what):
    ended = subprocess.run(
        [sys.executable, "-c", FIRST_READ_BY_EIGHT_THREADS_AT_ONCE, what],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, b"")
