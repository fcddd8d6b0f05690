"""Modules and their items by Canvas's own specs (context_modules_api_spec.rb, …_items_…)."""

from urllib.parse import quote_plus

import pytest

from helpers.canvas_server import LTI_URL, serve
from helpers.kinds_of_assignment import add_discussion, add_quiz


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


@pytest.fixture
def module(canvas):
    return add_module(canvas, "Python")


def add_module(canvas, name, **more):
    answer = canvas.post(f"{canvas.course}/modules", {"module": {"name": name} | more})
    assert answer.status_code == 200, answer.text
    return answer.json()


def add(canvas, module, **item):
    answer = canvas.post(f"{path_of(canvas, module)}/items", {"module_item": item})
    assert answer.status_code == 200, answer.text
    return answer.json()


def change(canvas, item, **given):
    path = f"{canvas.course}/modules/{item['module_id']}/items/{item['id']}"
    return canvas.put(path, {"module_item": given})


def path_of(canvas, module):
    return f"{canvas.course}/modules/{module['id']}"


class TestItem:
    def test_of_a_tool_has_its_id_and_where_to_launch_it(self, canvas, module):
        tool = canvas.install()
        item = add(
            canvas, module, type="ExternalTool", title="Codio", content_id=tool["id"],
            external_url=f"{LTI_URL}_c1_a1",
        )  # fmt: skip
        assert item["content_id"] == tool["id"]
        path, _, query = item["url"].partition("?")
        assert path.endswith(f"/api/v1{canvas.course}/external_tools/sessionless_launch")
        assert query == f"launch_type=module_item&module_item_id={item['id']}"
        assert canvas.get(item["url"]).json()["id"] == tool["id"]
        assert (item["external_url"], item["new_tab"]) == (f"{LTI_URL}_c1_a1", None)

    def test_of_a_tool_by_hand_is_launched_by_its_url(self, canvas, module):
        canvas.install()
        item = add(canvas, module, type="ExternalTool", title="C", external_url=f"{LTI_URL}_c1")
        assert item["content_id"] == 0
        assert item["url"].endswith("sessionless_launch?url=" + quote_plus(f"{LTI_URL}_c1"))
        assert canvas.get(item["url"]).status_code == 200

    def test_heading_has_no_address_and_a_url_is_redirected_to(self, canvas, module):
        heading = add(canvas, module, type="SubHeader", title="Reading")
        assert not {"html_url", "content_id", "url"} & heading.keys()
        link = add(
            canvas, module, type="ExternalUrl", title="Docs", external_url="https://x.example/"
        )
        assert link["html_url"].endswith(f"{canvas.course}/module_item_redirect/{link['id']}")
        answer = canvas.get(link["html_url"])
        assert (answer.status_code, answer.headers["Location"]) == (302, "https://x.example/")
        wrong = canvas.get(f"{canvas.course}/module_item_redirect/{heading['id']}")
        assert (wrong.status_code, wrong.json()) == (
            400, {"message": "incorrect module item type"}
        )  # fmt: skip

    def test_shows_quizzes_and_discussions(self, canvas, module):
        add_quiz(canvas.state, "Quiz 1")
        add_discussion(canvas.state, "Talk")
        quiz, topic = (next(iter(t.values())) for t in
                       (canvas.state.quizzes, canvas.state.discussion_topics))  # fmt: skip
        shown = add(canvas, module, type="Quiz", content_id=quiz.id)
        assert (shown["title"], shown["content_id"]) == ("Quiz 1", quiz.id)
        assert shown["url"].endswith(f"{canvas.course}/quizzes/{quiz.id}")
        shown = add(canvas, module, type="Discussion", content_id=topic.id)
        assert shown["url"].endswith(f"{canvas.course}/discussion_topics/{topic.id}")

    def test_new_title_names_the_assignment(self, canvas, module):
        row = canvas.named("Python 4 - Functions")
        item = add(canvas, module, type="Assignment", content_id=row["id"])
        assert change(canvas, item, title="Functions").json()["title"] == "Functions"
        assert canvas.named("Functions")["id"] == row["id"]

    def test_moves_to_another_module_of_the_course(self, canvas, module):
        other = add_module(canvas, "Java")
        first = add(canvas, module, type="SubHeader", title="1")
        second = add(canvas, module, type="SubHeader", title="2")
        moved = change(canvas, first, module_id=other["id"]).json()
        assert (moved["module_id"], moved["position"]) == (other["id"], 1)
        left = canvas.get(f"{path_of(canvas, module)}/items").json()
        assert [(row["id"], row["position"]) for row in left] == [(second["id"], 1)]
        wrong = change(canvas, second, module_id=5)
        assert (wrong.status_code, wrong.json()) == (400, {"message": "invalid module_id"})

    def test_requires_what_fits_its_type(self, canvas, module):
        row = canvas.named("Python 4 - Functions")
        item = add(
            canvas, module, type="Assignment", content_id=row["id"],
            completion_requirement={"type": "min_score", "min_score": 8},
        )  # fmt: skip
        assert item["completion_requirement"] == {"type": "min_score", "min_score": 8.0}
        heading = add(canvas, module, type="SubHeader", title="1")
        kept = change(canvas, heading, completion_requirement={"type": "must_submit"})
        assert "completion_requirement" not in kept.json()
        assert change(canvas, heading, completion_requirement={"type": "x"}).status_code == 400

    def test_details_are_those_of_its_assignment(self, canvas, module):
        row = canvas.named("Python 4 - Functions")
        add(canvas, module, type="Assignment", content_id=row["id"])
        asked = {"include[]": ["items", "content_details"]}
        shown = canvas.get(f"{canvas.course}/modules", **asked).json()[0]["items"][0]
        assert shown["content_details"]["points_possible"] == 100.0
        assert shown["content_details"]["locked_for_user"] is False

    def test_students_see_only_what_is_published_and_no_states(self, canvas, module):
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        add(canvas, module, type="SubHeader", title="Hidden")
        seen = add(canvas, module, type="SubHeader", title="Seen")
        change(canvas, seen, published=True)
        canvas.put(path_of(canvas, module), {"module": {"published": 1, "skip_content_tags": 1}})
        student = canvas.as_person("Ben Larsson")
        rows = student.get(f"{path_of(canvas, module)}/items").json()
        assert [row["title"] for row in rows] == ["Seen"]
        assert "published" not in rows[0]
        assert student.get(f"{canvas.course}/modules").json()[0]["items_count"] == 1

    def test_needs_the_right_to_change_the_module_and_no_other(self, canvas, module):
        row = canvas.named("Python 4 - Functions")
        dana = canvas.state.user_named("Dana Whitfield")
        dana.denied |= {"manage_course_content_add", "manage_course_content_delete"}
        item = add(canvas, module, type="Assignment", content_id=row["id"])
        path = f"{path_of(canvas, module)}/items/{item['id']}"
        dana.denied |= {"manage_course_content_edit"}
        body = {"module_item": {"type": "Assignment", "content_id": row["id"]}}
        assert canvas.post(f"{path_of(canvas, module)}/items", body).status_code == 401
        assert canvas.delete(path).status_code == 401
        dana.denied -= {"manage_course_content_edit"}
        assert canvas.delete(path).status_code == 200
        assert canvas.post(f"{canvas.course}/modules", {"module": {"name": "x"}}).status_code == 401
        assert canvas.delete(path_of(canvas, module)).status_code == 401

    def test_shuts_students_out_while_every_module_it_stands_in_is_unpublished(
        self, canvas, module
    ):
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        row = canvas.named("Java - 2D arrays")
        other = add_module(canvas, "Java")
        for each in (module, other):
            add(canvas, each, type="Assignment", content_id=row["id"])
        student = canvas.as_person("Ben Larsson")
        path = f"{canvas.course}/assignments/{row['id']}"
        shut = student.get(path).json()
        assert (shut["locked_for_user"], shut["lock_explanation"]) == (
            True, "This assignment is part of an unpublished module and is not available yet."
        )  # fmt: skip
        assert canvas.get(path).json()["locked_for_user"] is False
        canvas.put(path_of(canvas, other), {"module": {"published": 1, "skip_content_tags": 1}})
        assert student.get(path).json()["locked_for_user"] is False


class TestModule:
    def test_takes_its_items_along_unless_the_word_stands_within_it(self, canvas, module):
        row = canvas.named("Python 4 - Functions")
        add(canvas, module, type="Assignment", content_id=row["id"])
        path = path_of(canvas, module)
        canvas.put(path, {"module": {"published": True, "skip_content_tags": True}})
        assert canvas.named("Python 4 - Functions")["published"] is False
        canvas.put(path, {"module": {"published": True}, "skip_content_tags": True})
        assert canvas.named("Python 4 - Functions")["published"] is True

    def test_takes_its_items_along_in_a_version_that_does_not_know_the_word(self, canvas, module):
        row = canvas.named("Python 4 - Functions")
        add(canvas, module, type="Assignment", content_id=row["id"])
        canvas.state.skip_content_tags_known = False
        body = {"module": {"published": True, "skip_content_tags": True}}
        canvas.put(path_of(canvas, module), body)
        assert canvas.named("Python 4 - Functions")["published"] is True

    def test_unpublishing_takes_its_assignments_along_but_for_handed_in_ones(self, canvas, module):
        for name in ("Java - 2D arrays", "Loops (Python) – homework"):
            add(canvas, module, type="Assignment", content_id=canvas.named(name)["id"])
        path = path_of(canvas, module)
        canvas.put(path, {"module": {"published": True}})
        answer = canvas.put(path, {"module": {"published": False}}).json()
        assert (answer["published"], answer["unpublish_warning"]) == (False, True)
        assert canvas.named("Java - 2D arrays")["published"] is False
        assert canvas.named("Loops (Python) – homework")["published"] is True

    def test_search_looks_into_items_where_they_are_included(self, canvas):
        named = add_module(canvas, "Spurious module")
        add(canvas, named, type="SubHeader", title="of no match")
        other = add_module(canvas, "Another")
        add(canvas, other, type="SubHeader", title="spurious item")
        add(canvas, other, type="SubHeader", title="to ignore")
        path = f"{canvas.course}/modules"
        assert [m["id"] for m in canvas.get(path, search_term="spur").json()] == [named["id"]]
        found = canvas.get(path, search_term="spur", **{"include[]": "items"}).json()
        titles = [[item["title"] for item in row["items"]] for row in found]
        assert titles == [["of no match"], ["spurious item"]]

    def test_several_are_changed_at_once(self, canvas, module):
        other = add_module(canvas, "Java")
        row = canvas.named("Python 4 - Functions")
        add(canvas, module, type="Assignment", content_id=row["id"])
        path = f"{canvas.course}/modules"
        ids = [module["id"], other["id"], "abc"]
        done = canvas.put(path, {"event": "publish", "module_ids": ids}).json()
        assert done["completed"] == [module["id"], other["id"]]
        assert canvas.named("Python 4 - Functions")["published"] is True
        assert canvas.put(path, {"event": "x", "module_ids": ids}).status_code == 400
        assert canvas.put(path, {"event": "delete"}).status_code == 400
        canvas.put(path, {"event": "delete", "module_ids": [module["id"]]})
        assert [m["name"] for m in canvas.get(path).json()] == ["Java"]
        again = canvas.put(path, {"event": "delete", "module_ids": [module["id"]]})
        assert again.status_code == 404

    def test_dates_and_prerequisites_are_kept(self, canvas, module):
        later = add_module(
            canvas, "Later", unlock_at="2026-12-25T07:00:00Z", require_sequential_progress=True,
            prerequisite_module_ids=[module["id"], 5],
        )  # fmt: skip
        assert later["prerequisite_module_ids"] == [module["id"]]
        assert (later["unlock_at"], later["require_sequential_progress"]) == (
            "2026-12-25T07:00:00Z", True
        )  # fmt: skip

    def test_wrapper_must_be_there(self, canvas, module):
        for answer in (
            canvas.post(f"{canvas.course}/modules", {"name": "x"}),
            canvas.put(path_of(canvas, module), {"name": "x"}),
        ):
            assert (answer.status_code, answer.json()) == (
                400, {"message": "missing module parameter"}
            )  # fmt: skip
