"""Sections of a course, by Canvas's own spec (sections_api_spec.rb)."""

import pytest

from helpers.canvas_server import serve


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


def sections(canvas, **asked):
    answer = canvas.get(f"{canvas.course}/sections", **asked)
    assert answer.status_code == 200, answer.text
    return answer.json()


def add(canvas, **wanted):
    return canvas.post(f"{canvas.course}/sections", {"course_section": wanted})


class TestSections:
    def test_course_has_one_named_like_itself(self, canvas):
        (section,) = sections(canvas)
        assert (section["name"], section["course_id"]) == ("Introduction to Programming", 1158)
        assert section["nonxlist_course_id"] is None
        everybody = canvas.get(f"{canvas.course}/enrollments", per_page=100).json()
        assert {row["course_section_id"] for row in everybody} == {section["id"]}

    def test_is_made_changed_and_deleted_while_nobody_is_in_it(self, canvas):
        made = add(canvas, name="Evening", start_at="2026-09-01T08:00:00Z").json()
        assert (made["name"], made["start_at"]) == ("Evening", "2026-09-01T08:00:00Z")
        path = f"/sections/{made['id']}"
        changed = canvas.put(path, {"course_section": {"name": "Night"}}).json()
        assert (changed["name"], changed["start_at"]) == ("Night", made["start_at"])
        assert canvas.delete(path).status_code == 200
        assert canvas.get(path).status_code == 404
        first = sections(canvas)[0]["id"]
        assert canvas.delete(f"/sections/{first}").status_code == 400

    def test_students_and_their_number_are_those_of_the_section(self, canvas):
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        evening = add(canvas, name="Evening").json()
        person = canvas.state.add_user("Zoe Vance", "zoe.vance@example.edu")
        made = canvas.post(
            f"/sections/{evening['id']}/enrollments", {"enrollment": {"user_id": person.id}}
        )
        assert made.json()["course_section_id"] == evening["id"]
        canvas.state.add_test_student(1158)
        shown = sections(canvas, **{"include[]": ["students", "enrollments", "total_students"]})
        assert [row["total_students"] for row in shown] == [1, 6]
        assert shown[0]["students"][0]["name"] == "Zoe Vance"
        assert shown[0]["students"][0]["enrollments"][0]["user_id"] == person.id
        listed = canvas.get(f"/sections/{evening['id']}/enrollments").json()
        assert [row["user_id"] for row in listed] == [person.id]

    def test_pages_search_and_all(self, canvas):
        for number in range(11):
            add(canvas, name=f"{'Evening' if number % 2 else 'Morning'} {number}")
        assert len(sections(canvas)) == 10
        assert len(sections(canvas, all="true")) == 12
        assert len(sections(canvas, search_term="evening")) == 5

    def test_sis_id_needs_the_right_to_manage_it(self, canvas):
        made = add(canvas, name="Evening", sis_section_id="S1").json()
        assert made["sis_section_id"] == "S1"
        assert canvas.get("/sections/sis_section_id:S1").json()["id"] == made["id"]
        canvas.state.user_named("Dana Whitfield").admin_of.clear()
        refused = canvas.put(
            f"/sections/{made['id']}", {"course_section": {"sis_section_id": "S2"}}
        )
        assert refused.status_code == 401
        assert refused.json()["message"].startswith("You must have manage_sis permission")
        assert add(canvas, name="Other", sis_section_id="S3").json()["sis_section_id"] is None

    def test_of_another_course_is_not_found_there(self, canvas):
        other = canvas.get("/courses/1203/sections").json()[0]["id"]
        assert canvas.get(f"{canvas.course}/sections/{other}").status_code == 404
        assert canvas.get(f"/courses/1203/sections/{other}").status_code == 200

    def test_students_make_none(self, canvas):
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        student = canvas.as_person("Ben Larsson")
        assert add(student, name="Mine").status_code == 401
        shown = sections(student, **{"include[]": "students"})
        assert [row["name"] for row in shown] == ["Introduction to Programming"]


class TestCourse:
    def test_includes_the_sections_one_is_in(self, canvas):
        add(canvas, name="Evening")
        shown = canvas.get(canvas.course, **{"include[]": "sections"}).json()["sections"]
        assert [(row["name"], row["enrollment_role"]) for row in shown] == [
            ("Introduction to Programming", "TeacherEnrollment")
        ]

    def test_includes_the_fourteen_tabs_of_a_teacher(self, canvas):
        tabs = canvas.get(canvas.course, **{"include[]": "tabs"}).json()["tabs"]
        assert len(tabs) == 14
        assert [tab["id"] for tab in tabs][:3] == ["home", "announcements", "assignments"]
        assert tabs == canvas.get(f"{canvas.course}/tabs").json()
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        seen = canvas.as_person("Ben Larsson").get(f"{canvas.course}/tabs").json()
        assert "settings" not in [tab["id"] for tab in seen]
