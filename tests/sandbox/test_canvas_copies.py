"""Course copies, blueprints and resource links, by Canvas's own specs and controllers."""

import pytest
import requests

from helpers.canvas_server import LTI_URL, errors_of, serve


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


def copy(canvas, target=1203, **more):
    body = {
        "migration_type": "course_copy_importer", "settings": {"source_course_id": 1158}
    } | more  # fmt: skip
    return canvas.post(f"/courses/{target}/content_migrations", body)


def rows(canvas, course, what):
    return canvas.get(f"/courses/{course}/{what}", per_page=100).json()


class TestCourseCopy:
    def test_is_running_then_done(self, canvas):
        made = copy(canvas).json()
        assert (made["workflow_state"], made["finished_at"]) == ("running", None)
        assert made["settings"]["source_course_name"] == "Introduction to Programming"
        path = f"/courses/1203/content_migrations/{made['id']}"
        assert canvas.get(path).json()["workflow_state"] == "completed"
        assert canvas.get(made["progress_url"]).json()["completion"] == 100.0
        assert canvas.get(made["migration_issues_url"]).json() == []
        assert [row["id"] for row in rows(canvas, 1203, "content_migrations")] == [made["id"]]

    def test_brings_tool_with_key_and_secret_and_tags_with_last_terms_urls(self, canvas):
        tool = canvas.install()
        canvas.assign(name="Loops")
        copy(canvas)
        (copied,) = rows(canvas, 1203, "external_tools")
        assert copied["id"] != tool["id"]
        assert copied["consumer_key"] == tool["consumer_key"]
        secrets = {canvas.state.tools[each["id"]].shared_secret for each in (tool, copied)}
        assert len(secrets) == 1
        loops = next(row for row in rows(canvas, 1203, "assignments") if row["name"] == "Loops")
        tag = loops["external_tool_tag_attributes"]
        assert (tag["url"], tag["content_id"]) == (f"{LTI_URL}_c1_a1", copied["id"])

    def test_an_export_brings_the_word_fake_for_key_and_secret_and_a_warning(self, canvas):
        tool = canvas.install()
        canvas.assign(name="Loops")
        made = canvas.post(f"{canvas.course}/content_exports", {"export_type": "common_cartridge"})
        assert made.json()["workflow_state"] == "created"
        path = f"{canvas.course}/content_exports/{made.json()['id']}"
        assert canvas.get(path).json()["workflow_state"] == "exported"

        migration = copy(
            canvas,
            migration_type="canvas_cartridge_importer",
            settings={"content_export_id": made.json()["id"]},
        ).json()

        (imported,) = rows(canvas, 1203, "external_tools")
        assert (imported["consumer_key"], imported["domain"]) == ("fake", tool["domain"])
        assert canvas.state.tools[imported["id"]].shared_secret == "fake"
        loops = next(row for row in rows(canvas, 1203, "assignments") if row["name"] == "Loops")
        assert loops["external_tool_tag_attributes"]["content_id"] == imported["id"]
        (issue,) = canvas.get(migration["migration_issues_url"]).json()
        assert issue["issue_type"] == "warning"
        assert 'security parameters for the external tool "Codio"' in issue["description"]

    def test_an_import_wants_an_export(self, canvas):
        for settings in ({}, {"content_export_id": 999}):
            answer = copy(canvas, migration_type="canvas_cartridge_importer", settings=settings)
            assert answer.status_code == 400
        kind = {"export_type": "paper"}
        assert canvas.post(f"{canvas.course}/content_exports", kind).status_code == 400

    def test_brings_groups_and_modules_but_no_work(self, canvas):
        row = canvas.named("Loops (Python) – homework")
        module = canvas.post(f"{canvas.course}/modules", {"module": {"name": "Python"}}).json()
        for item in (
            {"type": "Assignment", "content_id": row["id"]},
            {"type": "SubHeader", "title": "Reading"},
        ):
            canvas.post(f"{canvas.course}/modules/{module['id']}/items", {"module_item": item})
        copy(canvas)
        assert {group["name"] for group in rows(canvas, 1203, "assignment_groups")} == {
            "Assignments", "Labs"
        }  # fmt: skip
        shown = canvas.get("/courses/1203/modules", **{"include[]": "items"}).json()
        assert [item["title"] for item in shown[0]["items"]] == [row["name"], "Reading"]
        made = canvas.get(shown[0]["items"][0]["url"]).json()
        assert made["id"] != row["id"]
        assert (made["has_submitted_submissions"], made["course_id"]) == (False, 1203)

    def test_waits_where_told_to_and_is_run_later(self, canvas):
        made = copy(canvas, selective_import=True).json()
        assert made["workflow_state"] == "waiting_for_select"
        assert rows(canvas, 1203, "assignments") == []
        path = f"/courses/1203/content_migrations/{made['id']}"
        again = canvas.put(path, {"migration_type": "oioioi"}).json()
        assert (again["workflow_state"], again["migration_type"]) == (
            "running", "course_copy_importer"
        )  # fmt: skip
        assert len(rows(canvas, 1203, "assignments")) == 12

    @pytest.mark.parametrize(
        ("given", "message"),
        [
            ({"migration_type": "jerk"}, "Invalid migration_type"),
            ({"settings": {}}, "A course copy requires a source course."),
            (
                {"migration_type": "common_cartridge_importer"},
                "File upload, file_url, or content_export_id is required",
            ),
        ],
    )
    def test_refusals(self, canvas, given, message):
        answer = copy(canvas, **given)
        assert (answer.status_code, answer.json()) == (400, {"message": message})

    def test_needs_the_right_to_change_the_one_and_read_the_other(self, canvas):
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        assert copy(canvas.as_person("Ben Larsson"), target=1158).status_code == 401
        refused = copy(canvas, settings={"source_course_id": 1311})
        assert refused.status_code == 400
        assert refused.json()["message"] == "You are not allowed to copy the source course."


class TestBlueprint:
    @pytest.fixture
    def master(self, canvas):
        made = canvas.post("/accounts/2/courses", {"course": {"name": "Blueprint"}}).json()
        course = f"/courses/{made['id']}"
        shown = canvas.put(course, {"course": {"blueprint": True}}).json()
        assert shown["blueprint"] is True
        body = {"assignment": {"name": "Loops", "points_possible": 10}}
        canvas.post(f"{course}/assignments", body)
        return course

    def associate(self, canvas, master, *ids, **more):
        body = {"course_ids_to_add": list(ids)} | more
        return canvas.put(f"{master}/blueprint_templates/default/update_associations", body)

    def sync(self, canvas, master):
        return canvas.post(f"{master}/blueprint_templates/default/migrations", {"comment": "x"})

    def loops(self, canvas, course=1203):
        found = rows(canvas, course, "assignments")
        return next(row for row in found if row["name"].startswith("Loops"))

    def restrict(self, canvas, master, **given):
        return canvas.put(f"{master}/blueprint_templates/default/restrict_item", given)

    def test_sync_brings_assignments_and_their_locks(self, canvas, master):
        number = int(master.rpartition("/")[2])
        own = self.loops(canvas, number)
        assert self.associate(canvas, master, 1203).json() == {"success": True}
        done = self.restrict(
            canvas, master, content_type="assignment", content_id=own["id"], restricted=True,
            restrictions={"points": True},
        )  # fmt: skip
        assert done.json() == {"success": True}
        made = self.sync(canvas, master).json()
        assert (made["workflow_state"], made["comment"]) == ("queued", "x")
        child = self.loops(canvas)
        assert child["is_master_course_child_content"] is True
        assert child["master_course_restrictions"] == {"points": True}
        path = f"/courses/1203/assignments/{child['id']}"
        locked = canvas.put(path, {"assignment": {"points_possible": 20}})
        message = "cannot change column(s): points_possible - locked by Master Course"
        assert (locked.status_code, errors_of(locked)["base"]) == (400, [message])
        listed = canvas.get(f"{master}/blueprint_templates/default/migrations").json()
        assert listed[0]["workflow_state"] == "completed"

    def test_later_sync_leaves_alone_what_was_changed_here(self, canvas, master):
        self.associate(canvas, master, 1203)
        self.sync(canvas, master)
        child = self.loops(canvas)
        canvas.put(f"/courses/1203/assignments/{child['id']}", {"assignment": {"name": "Loops 2"}})
        number = int(master.rpartition("/")[2])
        own = self.loops(canvas, number)
        body = {"assignment": {"name": "Loops 3", "points_possible": 30}}
        canvas.put(f"{master}/assignments/{own['id']}", body)
        self.sync(canvas, master)
        again = self.loops(canvas)
        assert (again["id"], again["name"], again["points_possible"]) == (
            child["id"], "Loops 2", 30
        )  # fmt: skip

    def test_template_and_subscription_name_each_other(self, canvas, master):
        assert rows(canvas, 1203, "blueprint_subscriptions") == []
        self.associate(canvas, master, 1203)
        template = canvas.get(f"{master}/blueprint_templates/default").json()
        (row,) = rows(canvas, 1203, "blueprint_subscriptions")
        assert row["template_id"] == template["id"]
        assert template["associated_course_count"] == 1
        listed = canvas.get(f"{master}/blueprint_templates/default/associated_courses").json()
        assert [each["id"] for each in listed] == [1203]
        self.associate(canvas, master, course_ids_to_remove=[1203])
        assert rows(canvas, 1203, "blueprint_subscriptions") == []

    def test_refusals_say_why(self, canvas, master):
        number = int(master.rpartition("/")[2])
        for answer, status, message in (
            (self.sync(canvas, master), 400, "No associated courses to migrate to"),
            (self.associate(canvas, master, number), 400, f"invalid courses to add ({number})"),
            (
                self.associate(canvas, master, 1203, course_ids_to_remove=[1203]),
                400, "cannot add and remove a course at the same time",
            ),
            (self.restrict(canvas, master, content_type="assignment"), 400,
             "Must set 'restricted'"),
            (self.restrict(canvas, master, content_type="assignment", restricted=1, content_id=5),
             404, "Could not find content: assignment 5"),
        ):  # fmt: skip
            assert (answer.status_code, answer.json()) == (status, {"message": message})
        assert self.restrict(canvas, master, content_type="panda").status_code == 400
        assert canvas.get("/courses/1203/blueprint_templates/default").status_code == 404

    def test_course_with_students_becomes_none(self, canvas):
        answer = canvas.put(canvas.course, {"course": {"blueprint": True}})
        assert answer.status_code == 400
        assert "master_course" in errors_of(answer)


class TestResourceLinks:
    def test_course_with_tools_of_1_1_has_none(self, canvas):
        canvas.install()
        canvas.assign()
        answer = canvas.get(f"{canvas.course}/lti_resource_links")
        assert (answer.status_code, answer.json()) == (200, [])

    def test_assignment_of_a_1_3_tool_has_one(self, canvas):
        tool = canvas.install()
        made = canvas.assign()
        canvas.state.tools[tool["id"]].version = "1.3"
        (link,) = canvas.get(f"{canvas.course}/lti_resource_links").json()
        assert (link["resource_type"], link["url"]) == ("assignment", f"{LTI_URL}_c1_a1")
        assert (link["context_external_tool_id"], link["context_id"]) == (tool["id"], made["id"])
        path = f"{canvas.course}/lti_resource_links"
        by_uuid = f"{path}/lookup_uuid:{link['lookup_uuid']}"
        assert canvas.get(by_uuid).json() == link
        wrong = canvas.put(f"{path}/{link['id']}", {"url": "https://elsewhere.example/"})
        assert (wrong.status_code, wrong.json()["errors"][0]["code"]) == (422, "url_tool_mismatch")
        moved = canvas.put(f"{path}/{link['id']}", {"url": f"{LTI_URL}_c2_a2"}).json()
        assert moved["url"] == f"{LTI_URL}_c2_a2"

    def test_link_without_a_1_3_tool_is_422_with_a_code(self, canvas):
        canvas.install()
        answer = canvas.post(f"{canvas.course}/lti_resource_links", {"url": LTI_URL})
        assert (answer.status_code, answer.json()) == (
            422,
            {"errors": [{"code": "invalid_url", "message": "No tool found for the provided URL"}]},
        )

    def test_is_404_with_a_code_where_the_feature_is_off(self, canvas):
        canvas.state.lti_resource_links_known = False
        answer = canvas.get(f"{canvas.course}/lti_resource_links")
        assert (answer.status_code, answer.json()["errors"][0]["code"]) == (404, "not_found")


class TestUnknownPaths:
    def test_are_json_in_the_api_and_a_page_elsewhere(self, canvas):
        assert canvas.get("/nothing").json()["errors"][0]["message"].startswith("The specified")
        page = requests.get(f"{canvas.base}/no/such/page", timeout=10)
        assert page.status_code == 404
        assert page.headers["Content-Type"].startswith("text/html")
        assert "<h1>Page Not Found</h1>" in page.text
