"""The actions as the journal keeps them: every line ever written has to be read again."""

import msgspec
import pytest

from wizard.setup.changes.actions import decode_action, encode_action

LINES = {
    "CreateCourse": ('{"type":"CreateCourse","account_id":2,"name":"Programming","code":"P 1"}'),
    "InstallTool": (
        '{"type":"InstallTool","course_id":1158,"desired":{"name":"Codio",'
        '"consumer_key":"7f5a917c","url":"https://apollo.codio.com/lti",'
        '"domain":"codio.com","privacy_level":"public","custom_fields":{}}}'
    ),
    "UpdateTool": (
        '{"type":"UpdateTool","course_id":1158,"tool_id":9,"current":{"name":"Codio",'
        '"consumer_key":"7f5a917c","url":"https://apollo.codio.com/lti",'
        '"domain":"codio.com","privacy_level":"anonymous",'
        '"custom_fields":{"course_target":"x"}},"desired":{"name":"Codio",'
        '"consumer_key":"7f5a917c","url":"https://apollo.codio.com/lti",'
        '"domain":"codio.com","privacy_level":"public","custom_fields":{}},'
        '"write_secret":true}'
    ),
    "CreateAssignmentGroup": (
        '{"type":"CreateAssignmentGroup","course_id":1158,"name":"Codio labs"}'
    ),
    "CreateAssignment": (
        '{"type":"CreateAssignment","course_id":1158,"codio_assignment_id":"loops",'
        '"codio_name":"Loops","module":"Python","name":"Loops",'
        '"launch_url":"https://apollo.codio.com/lti/o_c_a","points":10.0,'
        '"group_name":"Codio labs","published":true,"new_tab":true,"tool_id":null}'
    ),
    "UpdateAssignment": (
        '{"type":"UpdateAssignment","course_id":1158,"assignment_id":77,'
        '"codio_assignment_id":"loops","codio_name":"Loops","module":"Python",'
        '"current":{"name":"Loops","points":null,"group":3,"published":false,'
        '"submission_types":["none"],"url":null,"new_tab":false,"content_id":null,'
        '"position":null},"desired":{"name":"Loops","points":10.0,"group":null,'
        '"published":true,"submission_types":["external_tool"],'
        '"url":"https://apollo.codio.com/lti/o_c_a","new_tab":true,"content_id":9,'
        '"position":2},"group_name":"Codio labs"}'
    ),
    "UpdateCodioAssignment": (
        '{"type":"UpdateCodioAssignment","codio_course_id":"c",'
        '"codio_assignment_id":"loops","name":"Loops","current":{"release_grades":false,'
        '"disabled":null},"desired":{"release_grades":true,"disabled":false}}'
    ),
    "LinkObserver": (
        '{"type":"LinkObserver","course_id":1158,"observer_id":4,"observer_name":"Ruth",'
        '"student_id":6,"student_name":"Chen"}'
    ),
    "SetMentorFilter": (
        '{"type":"SetMentorFilter","codio_course_id":"c",'
        '"mapping":{"ruth@x.org":["chen@x.org","freya@x.org"]}}'
    ),
    "PublishCourse": ('{"type":"PublishCourse","course_id":1158,"name":"Programming"}'),
}
"""One line of each kind, as version 0.1.0 has written it to the journals of schools."""


@pytest.mark.parametrize("line", LINES.values(), ids=LINES.keys())
def test_a_line_of_an_old_journal_is_read_and_would_be_written_the_same(line):
    action = decode_action(line.encode())

    assert type(action).__name__ == msgspec.json.decode(line)["type"]
    assert encode_action(action).decode() == line
