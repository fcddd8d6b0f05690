"""A course's SIS id, as courses_controller.rb, course.rb and course_json.rb have it."""

import pytest

from helpers.canvas_server import errors_of, serve
from wizard.sandbox import people
from wizard.sandbox.canvas.model import Account

OTHER = 1203


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


@pytest.fixture
def teacher(canvas):
    """Somebody who teaches the course and administers nothing."""
    administrator = canvas.state.user_named(people.ADMINISTRATOR.name)
    administrator.admin_of = set()
    return canvas


def give(canvas, sis_id, course=""):
    return canvas.put(course or canvas.course, {"course": {"sis_course_id": sis_id}})


class TestSeen:
    def test_a_course_without_one_shows_null(self, canvas):
        assert canvas.get(canvas.course).json()["sis_course_id"] is None

    def test_either_right_shows_it_and_without_both_the_field_is_absent(self, teacher):
        user = teacher.state.user_named(people.ADMINISTRATOR.name)
        assert "sis_course_id" in teacher.get(teacher.course).json()
        user.denied = {"read_sis"}
        assert "sis_course_id" not in teacher.get(teacher.course).json()
        user.granted = {"manage_sis"}
        assert {"sis_course_id", "sis_import_id"} <= set(teacher.get(teacher.course).json())


class TestSet:
    def test_an_administrator_gives_and_takes_it(self, canvas):
        assert give(canvas, "Fall-2026").json()["sis_course_id"] == "Fall-2026"
        assert canvas.get("/courses/sis_course_id:Fall-2026").json()["id"] == canvas.state.course_id
        assert give(canvas, None).json()["sis_course_id"] == "Fall-2026", "a null is no wish"
        assert give(canvas, "").json()["sis_course_id"] is None

    def test_a_number_becomes_a_text(self, canvas):
        assert give(canvas, 20261).json()["sis_course_id"] == "20261"

    def test_space_around_it_is_kept(self, canvas):
        assert give(canvas, " F 26 ").json()["sis_course_id"] == " F 26 "

    def test_without_the_right_it_is_dropped_without_a_word(self, teacher):
        answer = give(teacher, "Fall-2026")
        assert (answer.status_code, answer.json()["sis_course_id"]) == (200, None)

    def test_the_right_is_told_and_can_be_denied_to_an_administrator(self, canvas):
        told = {"permissions[]": ["manage_sis", "read_sis"]}
        path = f"{canvas.course}/permissions"
        assert canvas.get(path, **told).json() == {"manage_sis": True, "read_sis": True}
        canvas.state.user_named(people.ADMINISTRATOR.name).denied = {"manage_sis"}
        assert canvas.get(path, **told).json() == {"manage_sis": False, "read_sis": True}
        answer = give(canvas, "Fall-2026")
        assert (answer.status_code, answer.json()["sis_course_id"]) == (200, None)

    def test_one_that_another_course_has_is_refused_by_field(self, canvas):
        give(canvas, "Fall-2026", f"/courses/{OTHER}")
        answer = give(canvas, "Fall-2026")
        assert answer.status_code == 400
        assert errors_of(answer) == {"sis_source_id": ['SIS ID "Fall-2026" is already in use']}
        assert canvas.get(canvas.course).json()["sis_course_id"] is None
        assert give(canvas, "fall-2026").status_code == 200, "capitals tell them apart"

    def test_a_course_of_another_root_account_may_have_the_same(self, canvas):
        canvas.state.accounts[900] = Account(id=900, name="Another school")
        canvas.state.courses[OTHER].account_id = 900
        canvas.state.courses[OTHER].sis_course_id = "Fall-2026"
        assert give(canvas, "Fall-2026").status_code == 200

    def test_one_that_is_too_long_is_refused(self, canvas):
        assert "is too long" in errors_of(give(canvas, "x" * 256))["sis_source_id"][0]

    def test_a_deleted_course_gives_it_back(self, canvas):
        give(canvas, "Fall-2026", f"/courses/{OTHER}")
        assert canvas.delete(f"/courses/{OTHER}", event="delete").status_code == 200
        assert give(canvas, "Fall-2026").status_code == 200

    def test_a_new_course_is_made_with_one(self, canvas):
        body = {"course": {"name": "Copy", "sis_course_id": "Copy-26"}}
        made = canvas.post("/accounts/2/courses", body)
        assert made.json()["sis_course_id"] == "Copy-26"
        assert canvas.post("/accounts/2/courses", body).status_code == 400


class TestCopy:
    def test_a_copy_has_none(self, canvas):
        give(canvas, "Fall-2026")
        body = {
            "migration_type": "course_copy_importer",
            "settings": {"source_course_id": canvas.state.course_id},
        }
        assert canvas.post(f"/courses/{OTHER}/content_migrations", body).status_code == 200
        assert canvas.get(f"/courses/{OTHER}").json()["sis_course_id"] is None
