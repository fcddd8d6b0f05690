"""The kinds of actions: none is forgotten, and the journal reads every line it ever wrote."""

import importlib
import pkgutil
from abc import abstractmethod

import msgspec
import pytest

from wizard.resource_files import resource
from wizard.setup import changes
from wizard.setup.changes.actions import (
    ASKED_FOR,
    KINDS,
    PLANNED,
    decode_action,
    encode_action,
    require_every_kind,
)
from wizard.setup.changes.base import BaseAction, Service
from wizard.setup.changes.canvas_course import CreateCourse, PublishCourse
from wizard.setup.changes.lti_tool import InstallTool

LINES = {
    "CreateCourse": ('{"type":"CreateCourse","account_id":2,"name":"Programming","code":"P 1"}'),
    "SetCourseSisId": (
        '{"type":"SetCourseSisId","course_id":1158,"name":"Programming","sis_id":"Fall-2026"}'
    ),
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
    "RemoveDouble": (
        '{"type":"RemoveDouble","course_id":1158,"assignment_id":78,"name":"Loops",'
        '"launch_url":"https://apollo.codio.com/lti/o_c_a","current":{"name":"Loops",'
        '"points":10.0,"submission_types":["external_tool"]},'
        '"made_at":"2026-09-01T10:00:00+00:00","stays_id":77,"stays_name":"Loops",'
        '"stays_since":"2026-09-01T09:59:00Z"}'
    ),
    "RemoveDoubleTool": (
        '{"type":"RemoveDoubleTool","course_id":1158,"tool_id":10,"name":"Codio",'
        '"current":{"name":"Codio","domain":"codio.com"},'
        '"made_at":"2026-09-01T10:00:00+00:00","stays_id":9,'
        '"stays_since":"2026-09-01T09:59:00Z"}'
    ),
    "RemoveDoubleGroup": (
        '{"type":"RemoveDoubleGroup","course_id":1158,"group_id":5,"name":"Codio labs",'
        '"current":{"name":"Codio labs","group_weight":0.0},'
        '"made_at":"2026-09-01T10:00:00+00:00","stays_id":4}'
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
    "RemoveDoubleModule": (
        '{"type":"RemoveDoubleModule","course_id":1158,"module_id":6,"name":"Week 1",'
        '"current":{"name":"Week 1","published":true},"items":[9001],'
        '"made_at":"2026-09-01T10:00:00+00:00","stays_id":5}'
    ),
    "CreateModule": (
        '{"type":"CreateModule","course_id":1158,"name":"Week 1","stays_unpublished":false}'
    ),
    "CreateModuleItem": (
        '{"type":"CreateModuleItem","course_id":1158,"codio_assignment_id":"loops",'
        '"name":"Loops","launch_url":"https://apollo.codio.com/lti/o_c_a",'
        '"assignment_id":null,"module":"Week 1","module_id":5,"opens_to_nobody":false}'
    ),
    "MoveAssignment": (
        '{"type":"MoveAssignment","course_id":1158,"assignment_id":30001,"name":"Loops",'
        '"position":3,"behind":"Lists"}'
    ),
    "PublishModule": (
        '{"type":"PublishModule","course_id":1158,"name":"Week 1","module_id":null,'
        '"stays_unpublished":["Loops"],"opens":["https://apollo.codio.com/lti/o_c_a"]}'
    ),
    "PublishCourse": ('{"type":"PublishCourse","course_id":1158,"name":"Programming"}'),
}
"""One line of each kind, as it has been written to the journals of schools."""


@pytest.mark.parametrize("line", LINES.values(), ids=LINES.keys())
def test_a_line_of_an_old_journal_is_read_and_would_be_written_the_same(line):
    action = decode_action(line.encode())

    assert type(action).__name__ == msgspec.json.decode(line)["type"]
    assert encode_action(action).decode() == line


def test_there_is_a_line_of_every_kind():
    assert set(LINES) == {kind.__name__ for kind in KINDS}


def test_every_action_of_the_room_is_one_of_the_kinds():
    for module in pkgutil.iter_modules(changes.__path__):
        importlib.import_module(f"{changes.__name__}.{module.name}")

    of_the_room = {
        kind for kind in BaseAction.__subclasses__() if kind.__module__.startswith(changes.__name__)
    }
    assert of_the_room == set(KINDS)


def test_every_kind_is_planned_once_or_asked_for():
    planned = [kind for each in PLANNED for kind in each.kinds] + list(ASKED_FOR)

    assert sorted(planned, key=str) == sorted(KINDS, key=str)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_has_a_picture_that_is_there(kind):
    assert resource("icons", f"{kind.icon}.svg").is_file()


def said(*_):
    return ""


COMPLETE = {
    "service": Service.CANVAS,
    "icon": "eye",
    "does": "renames the course",
    "ends_launch_proof": False,
    "heading": said,
    "in_words": said,
    "look_before": said,
    "overtaken": said,
    "carry_out": said,
    "find_made": said,
    "way_back": said,
}


def define(parts):
    return msgspec.defstruct("RenameCourse", [("name", str)], bases=(BaseAction,), namespace=parts)


@pytest.mark.parametrize("part", COMPLETE)
def test_a_kind_that_lacks_a_part_is_refused_by_name(part):
    parts = {name: value for name, value in COMPLETE.items() if name != part}

    with pytest.raises(TypeError, match=f"^The action RenameCourse lacks {part}\\.$"):
        define(parts)


def test_a_kind_that_has_every_part_is_taken():
    assert define(dict(COMPLETE))(name="Programming 2").does == "renames the course"


def test_all_that_a_kind_lacks_is_named():
    with pytest.raises(TypeError) as refused:
        define({"in_words": abstractmethod(lambda _: "")})

    assert all(part in str(refused.value) for part in COMPLETE)


@pytest.mark.parametrize(
    ("kinds", "known", "planned", "lacking"),
    [
        ([InstallTool], [InstallTool, CreateCourse], [InstallTool], "in Action of"),
        ([InstallTool], [InstallTool], [InstallTool, CreateCourse], "in Action of"),
        ([InstallTool, CreateCourse], [InstallTool], [InstallTool], "in PLANNED or ASKED_FOR of"),
    ],
)
def test_a_kind_that_is_not_listed_everywhere_is_named(kinds, known, planned, lacking):
    with pytest.raises(TypeError, match=f"^Not {lacking} .*: CreateCourse\\.$"):
        require_every_kind(kinds, known, planned)


def test_all_that_are_not_listed_are_named():
    with pytest.raises(TypeError, match=r": CreateCourse, PublishCourse\.$"):
        require_every_kind([], [PublishCourse, CreateCourse], [])
