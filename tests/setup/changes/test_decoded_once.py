"""The journal is decoded once however often it is read, and damage in it is told each time."""

import pytest

from wizard.setup.changes.actions import decode_action
from wizard.setup.changes.origin import Origin, decode_origin, encode_origin
from wizard.store.errors import JournalDamagedError

ACTION = b'{"type": "CreateAssignmentGroup", "course_id": 7, "name": "labs"}'


def test_what_is_read_again_is_not_decoded_again():
    origin = encode_origin(Origin(canvas_host="canvas.example", course_id=7))

    assert decode_action(ACTION) is decode_action(bytes(bytearray(ACTION)))
    assert decode_origin(origin) is decode_origin(bytes(bytearray(origin)))


@pytest.mark.parametrize("decode", [decode_action, decode_origin])
def test_damage_is_told_each_time(decode):
    for _ in range(2):
        with pytest.raises(JournalDamagedError):
            decode(b'{"type": "Droppe')
