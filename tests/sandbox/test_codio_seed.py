"""The Codio that the sandbox starts with."""

import json
from collections import Counter

import pytest

from wizard.sandbox import people
from wizard.sandbox.codio import seed_codio


def names(course):
    return [(module.name, assignment.name) for module, assignment in course.assignments()]


def test_ids_and_key_are_the_same_at_each_start_and_secrets_are_not():
    first, second = seed_codio(), seed_codio()
    assert list(first.courses) == list(second.courses)
    assert list(first.users) == list(second.users)
    assert first.client_id == second.client_id
    assert first.consumer_key == second.consumer_key
    assert first.client_secret != second.client_secret
    assert first.shared_secret != second.shared_secret


def test_secrets_are_not_in_the_representation():
    state = seed_codio()
    assert state.client_secret not in repr(state)
    assert state.shared_secret not in repr(state)


def test_last_term_has_the_same_names_and_other_ids():
    state = seed_codio()
    last_term = next(c for c in state.courses.values() if "Last term" in c.name)
    assert Counter(names(state.course)) - Counter(names(last_term)) == Counter()
    ids = {a.id for _, a in state.course.assignments()}
    assert ids.isdisjoint(a.id for _, a in last_term.assignments())


def test_some_students_are_there_and_the_rest_come_by_launch():
    state = seed_codio()
    emails = {student.email for student in state.listed_students(state.course)}
    assert {student.email for student in people.OBSERVED} <= emails
    assert people.STUDENTS[-1].email not in emails
    assert state.user_by_email(people.MENTOR.email) is None


@pytest.mark.parametrize("size", [0, 1, 20, 69, 500, 3000])
def test_a_made_up_course_has_so_many_assignments_in_modules_of_about_twenty(size):
    course = seed_codio(assignments=size).course
    assert len(names(course)) == size
    assert len(set(names(course))) == size
    assert all(15 <= len(module.assignments) <= 25 for module in course.modules[:-1])
    assert len({assignment.id for _, assignment in course.assignments()}) == size
    modules = [module.name for module in course.modules]
    assert len(set(modules)) == len(modules)


def test_a_made_up_course_repeats_names_across_modules():
    leaves = Counter(name for _, name in names(seed_codio(assignments=500).course))
    assert 50 < len(leaves) < 500


def test_a_course_is_read_from_a_file(tmp_path):
    file = tmp_path / "course.json"
    modules = [{"name": "M", "assignments": [{"name": "A"}, {"name": "A"}]}, {"name": "M"}]
    modules[1]["assignments"] = [{"name": "A"}]
    file.write_text(json.dumps({"course": {"name": "Mine", "modules": modules}}))
    course = seed_codio(file).course
    assert course.name == "Mine"
    assert names(course) == [("M", "A")] * 3
    assert len({assignment.id for _, assignment in course.assignments()}) == 3


@pytest.mark.parametrize("text", ["{}", '{"course": []}', '{"course": {"name": "x"}}', "not json"])
def test_a_file_that_holds_no_course_is_refused(tmp_path, text):
    file = tmp_path / "course.json"
    file.write_text(text)
    with pytest.raises(ValueError, match=r"course|Expecting"):
        seed_codio(file)
