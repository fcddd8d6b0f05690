"""The unmodified `canvasapi` package, which nobody here wrote, talks to the sandbox."""

import inspect

import pytest
from canvasapi import exceptions as canvasapi_exceptions

from helpers.canvas_server import LTI_URL, TOOL, serve
from helpers.closing_canvasapi import Client
from helpers.kinds_of_assignment import add_discussion, add_quiz
from wizard.sandbox import Sandbox
from wizard.sandbox.canvas.seed import Existing, add_assignment

pytestmark = pytest.mark.filterwarnings("ignore:Canvas may respond unexpectedly:UserWarning")


@pytest.fixture
def served():
    with serve() as running:
        yield running


@pytest.fixture
def client(served):
    with Client(served.base, served.token) as canvas:
        yield canvas


@pytest.fixture
def course(client):
    return client.get_course(1158)


class TestPeopleAndCourses:
    def test_current_user_and_profile(self, client):
        me = client.get_current_user()
        assert me.name == "Dana Whitfield"
        assert me.get_profile()["primary_email"] == "dana.whitfield@example.edu"

    def test_courses_with_includes(self, client):
        courses = {c.id: c for c in client.get_courses(include=["term", "total_students"])}
        assert courses[1158].total_students == 6
        assert courses[987].access_restricted_by_date is True

    def test_create_publish_and_delete(self, client):
        account = client.get_account(2)
        made = account.create_course(course={"name": "Codio Test Course"}, enroll_me=True)
        assert made.workflow_state == "unpublished"
        made.update(course={"event": "offer"})
        assert client.get_course(made.id).workflow_state == "available"
        assert made.delete() is True
        with pytest.raises(canvasapi_exceptions.ResourceDoesNotExist):
            client.get_course(made.id)

    def test_accounts_and_search(self, client):
        assert [account.id for account in client.get_accounts()] == [2]
        assert [account.id for account in client.get_course_accounts()] == [1, 2]
        found = client.get_account(2).get_courses(search_term="structures")
        assert [c.name for c in found] == ["Data Structures"]

    def test_observers_and_students(self, course):
        rows = list(course.get_enrollments(type=["ObserverEnrollment"], include=["observed_users"]))
        assert {row.observed_user["name"] for row in rows} == {"Amira Haddad", "Ben Larsson"}
        students = list(course.get_users(enrollment_type=["student"], include=["email"]))
        assert students[0].email == "amira.haddad@example.edu"
        linked = course.enroll_user(
            rows[0].user_id,
            enrollment={
                "type": "ObserverEnrollment",
                "associated_user_id": students[3].id,
                "enrollment_state": "active",
            },
        )
        assert linked.associated_user_id == students[3].id
        assert linked.deactivate("delete").enrollment_state == "deleted"

    def test_course_permissions_shape(self, client, course):
        answer = client._Canvas__requester.request(
            "GET",
            f"courses/{course.id}/permissions",
            _kwargs=[("permissions[]", "manage_lti_add"), ("permissions[]", "nonsense")],
        ).json()
        assert answer == {"manage_lti_add": True, "nonsense": False}


class TestTools:
    def test_install_change_launch_and_delete(self, course):
        tool = course.create_external_tool(**TOOL, custom_fields={"codio_page": "intro"})
        assert (tool.name, tool.custom_fields) == ("Codio", {"codio_page": "intro"})
        assert tool.edit(name="Codio LTI").name == "Codio LTI"
        assert [t.id for t in course.get_external_tools(include_parents=True)] == [tool.id]
        launch = tool.get_sessionless_launch_url()
        assert "verifier=" in launch
        assert tool.delete().workflow_state == "deleted"
        assert list(course.get_external_tools()) == []


class TestAssignments:
    def test_create_edit_and_delete(self, course):
        tool = course.create_external_tool(**TOOL)
        made = course.create_assignment(
            {
                "name": "Loops",
                "submission_types": ["external_tool"],
                "external_tool_tag_attributes": {"url": f"{LTI_URL}_c_a", "new_tab": True},
                "points_possible": 10,
                "published": True,
            }
        )
        assert made.external_tool_tag_attributes["content_id"] == tool.id
        assert made.external_tool_tag_attributes["new_tab"] is True
        assert made.edit(assignment={"points_possible": 20}).points_possible == 20
        made.delete()
        with pytest.raises(canvasapi_exceptions.ResourceDoesNotExist):
            course.get_assignment(made.id)

    def test_groups(self, course):
        group = course.create_assignment_group(name="Codio", position=1)
        assert [g.name for g in course.get_assignment_groups()] == ["Codio", "Assignments", "Labs"]
        assert group.edit(name="Codio labs").name == "Codio labs"
        group.delete()
        assert len(list(course.get_assignment_groups())) == 2

    def test_a_converted_quiz_and_discussion_are_cut_off(self, served, course):
        _, quiz = add_quiz(served.state, "Quiz 1")
        _, topic = add_discussion(served.state, "Say hello")
        assert course.get_quiz(quiz.id).question_count == 3
        assert course.get_discussion_topic(topic.id).title == "Say hello"
        for made in course.get_assignments():
            if made.name in {"Quiz 1", "Say hello"}:
                made.edit(assignment={"submission_types": ["external_tool"]})
        assert [(q.id, q.assignment_id) for q in course.get_quizzes()] == [(quiz.id, None)]
        topics = [(t.id, t.assignment_id) for t in course.get_discussion_topics()]
        assert topics == [(topic.id, None)]

    def test_modules(self, course):
        assignment = course.get_assignments()[0]
        module = course.create_module({"name": "Python"})
        item = module.create_module_item({"type": "Assignment", "content_id": assignment.id})
        assert item.title == assignment.name
        assert module.edit(module={"published": True}).published is True
        assert [i.id for i in module.get_module_items()] == [item.id]
        item.delete()
        module.delete()
        assert list(course.get_modules()) == []

    def test_submissions(self, course):
        homework = next(a for a in course.get_assignments() if a.has_submitted_submissions)
        states = [s.workflow_state for s in homework.get_submissions()]
        assert states.count("submitted") == 1

    @pytest.mark.slow
    def test_pages_over_250_items(self, served, course):
        for number in range(250):
            group = "Labs" if number % 2 else "Assignments"
            new = Existing(f"Exercise {number:03d}", 1.0, published=True, group=group)
            add_assignment(served.state, served.state.courses[1158], new)
        assignments = list(course.get_assignments())
        assert len({a.id for a in assignments}) == 262
        assert len(list(course.get_assignments(per_page=40))) == 262

    def test_bookmark_pages_over_250_items(self, served, course):
        for number in range(250):
            user = served.state.add_user(f"Student {number:03d}", f"s{number}@example.edu")
            served.state.enroll(user.id, 1158, "StudentEnrollment")
        assert len({row.id for row in course.get_enrollments()}) == 259
        assert len({user.id for user in course.get_users()}) == 258


class TestExceptions:
    SHOWN_BY = {
        "CanvasException": "test_failing_server",
        "BadRequest": "test_bad_request",
        "InvalidAccessToken": "test_invalid_access_token",
        "Unauthorized": "test_unauthorized",
        "ResourceDoesNotExist": "test_resource_does_not_exist",
        "RequiredFieldMissing": "test_required_field_missing_is_raised_before_anything_is_sent",
        "Forbidden": "test_forbidden",
        "RateLimitExceeded": "test_rate_limit_exceeded",
        "Conflict": "test_conflict",
        "UnprocessableEntity": "test_failing_server",
    }

    def test_every_class_that_the_package_has_is_shown(self):
        classes = inspect.getmembers(canvasapi_exceptions, inspect.isclass)
        assert {name for name, _ in classes} == set(self.SHOWN_BY)
        assert all(hasattr(self, test) for test in self.SHOWN_BY.values())

    def test_required_field_missing_is_raised_before_anything_is_sent(self, course):
        before = len(list(course.get_modules()))
        with pytest.raises(canvasapi_exceptions.RequiredFieldMissing):
            course.create_module({"position": 1})
        assert len(list(course.get_modules())) == before

    def test_bad_request(self, course):
        with pytest.raises(canvasapi_exceptions.BadRequest, match="blank"):
            course.create_external_tool(
                name="", privacy_level="public", consumer_key="", shared_secret=""
            )

    def test_invalid_access_token(self, served):
        refused = pytest.raises(canvasapi_exceptions.InvalidAccessToken, match="Invalid access")
        with Client(served.base, "1~wrong") as stranger, refused:
            stranger.get_current_user()

    def test_unauthorized(self, client):
        with pytest.raises(canvasapi_exceptions.Unauthorized, match="not authorized"):
            client.get_course(1311)

    def test_forbidden(self, served, client):
        served.state.api_auth_error_updates = True
        with pytest.raises(canvasapi_exceptions.Forbidden):
            client.get_course(1311)

    def test_resource_does_not_exist(self, client):
        with pytest.raises(canvasapi_exceptions.ResourceDoesNotExist):
            client.get_course(5)

    def test_conflict(self, course):
        course.create_assignment({"name": "A", "sis_assignment_id": "S1"})
        with pytest.raises(canvasapi_exceptions.Conflict, match="already exists"):
            course.create_assignment({"name": "B", "sis_assignment_id": "S1"})

    def test_rate_limit_exceeded(self):
        with Sandbox() as sandbox, Client(*_login(sandbox)) as client:
            sandbox.canvas.throttling.status = 429
            sandbox.canvas.throttling.high_water_mark = 10
            with pytest.raises(canvasapi_exceptions.RateLimitExceeded, match=r"Remaining: 0\.0"):
                client.get_current_user()

    def test_older_throttling_looks_forbidden_to_this_client(self):
        with Sandbox() as sandbox, Client(*_login(sandbox)) as client:
            sandbox.canvas.throttling.high_water_mark = 10
            with pytest.raises(canvasapi_exceptions.Forbidden, match="Rate Limit Exceeded"):
                client.get_current_user()

    @pytest.mark.parametrize(
        ("fault", "error"),
        [
            ("422", canvasapi_exceptions.UnprocessableEntity),
            ("500", canvasapi_exceptions.CanvasException),
            ("503", canvasapi_exceptions.CanvasException),
        ],
    )
    def test_failing_server(self, fault, error):
        with Sandbox() as sandbox, Client(*_login(sandbox)) as client:
            sandbox.faults.add(fault)
            with pytest.raises(error):
                client.get_current_user()


def _login(sandbox):
    return sandbox.connection.canvas_url, sandbox.connection.canvas_token


class TestNewerEndpoints:
    """Sections, overrides, modules, copies, blueprints and links, as that package asks for them."""

    def test_sections_and_who_is_in_them(self, course, served):
        evening = course.create_course_section(course_section={"name": "Evening"})
        person = served.state.add_user("Zoe Vance", "zoe.vance@example.edu")
        enrolled = evening.enroll_user(person.id)
        assert enrolled.course_section_id == evening.id
        assert [row.user_id for row in evening.get_enrollments()] == [person.id]
        assert next(s.name for s in course.get_sections()) == "Evening"
        assert evening.edit(course_section={"name": "Night"}).name == "Night"
        assert next(tab.id for tab in course.get_tabs()) == "home"

    def test_enrolment_is_ended_and_begun_again(self, course):
        row = next(iter(course.get_enrollments(type=["ObserverEnrollment"])))
        assert row.deactivate("deactivate").enrollment_state == "inactive"
        assert row.reactivate().enrollment_state == "active"

    def test_dates_are_set_moved_from_midnight_and_cleared(self, course):
        made = course.create_assignment(
            {"name": "Lab", "due_at": "2026-10-01T04:00:00Z", "unlock_at": "2026-09-01T04:00:00Z"}
        )
        assert (made.due_at, made.unlock_at) == ("2026-10-02T03:59:59Z", "2026-09-01T04:00:00Z")
        changed = made.edit(assignment={"due_at": "", "lock_at": "2026-10-08T21:00:00Z"})
        assert (changed.due_at, changed.lock_at) == (None, "2026-10-08T21:00:00Z")
        known = course.get_assignment(made.id, include=["all_dates"])
        assert [dates["lock_at"] for dates in known.all_dates] == ["2026-10-08T21:00:00Z"]

    def test_dates_in_a_closed_grading_period_are_refused_to_a_teacher(self, course, served):
        made = course.create_assignment({"name": "Lab", "due_at": "2026-08-15T12:00:00Z"})
        period = ("2026-08-01T00:00:00Z", "2026-08-31T00:00:00Z")
        served.state.courses[course.id].closed_grading_periods = [period]
        served.state.user_named("Dana Whitfield").admin_of.clear()
        assert course.get_assignment(made.id).in_closed_grading_period
        assert [each.is_closed for each in course.get_grading_periods()] == [True]
        with pytest.raises(canvasapi_exceptions.Forbidden):
            made.edit(assignment={"due_at": "2026-09-15T12:00:00Z"})
        with pytest.raises(canvasapi_exceptions.BadRequest):
            made.edit(assignment={"lock_at": "2026-09-15T12:00:00Z"})

    def test_overrides_one_by_one_and_in_a_batch(self, course):
        first, second = list(course.get_assignments())[:2]
        section = next(iter(course.get_sections()))
        made = first.create_override(
            assignment_override={
                "course_section_id": section.id, "due_at": "2026-10-08T21:00:00Z"
            }
        )  # fmt: skip
        assert [each.id for each in first.get_overrides()] == [made.id]
        assert first.get_override(made.id).title == section.name
        assert section.get_assignment_override(first.id).id == made.id
        (other,) = course.create_assignment_overrides(
            [{"assignment_id": second.id, "course_section_id": section.id}]
        )
        found = list(
            course.get_assignment_overrides(
                [{"id": each.id, "assignment_id": each.assignment_id} for each in (made, other)]
            )
        )
        assert [each.id for each in found] == [made.id, other.id]
        changed = course.update_assignment_overrides(
            [{"id": other.id, "assignment_id": second.id, "lock_at": "2026-10-09T21:00:00Z"}]
        )
        assert next(iter(changed)).lock_at == "2026-10-09T21:00:00Z"
        assert made.delete().id == made.id

    def test_module_items_of_tools_and_assignments(self, course):
        tool = course.create_external_tool(**TOOL)
        module = course.create_module({"name": "Python"})
        item = module.create_module_item(
            {"type": "ExternalTool", "content_id": tool.id, "external_url": LTI_URL, "title": "C"}
        )
        assert (item.type, item.content_id) == ("ExternalTool", tool.id)
        assert module.edit(module={"published": True}).published is True
        assert [i.published for i in module.get_module_items()] == [True]
        assert item.edit(module_item={"indent": 1}).indent == 1
        assert item.delete().id == item.id

    def test_modules_are_published_without_their_items(self, course):
        draft = next(a for a in course.get_assignments() if not a.published)
        module = course.create_module({"name": "Python"})
        module.create_module_item({"type": "Assignment", "content_id": draft.id})
        state = {"published": True, "skip_content_tags": True}
        assert module.edit(module=state).published is True
        assert [i.published for i in module.get_module_items()] == [False]
        assert course.get_assignment(draft.id).published is False

    def test_course_copy(self, client, course):
        target = client.get_course(1203)
        made = target.create_content_migration(
            "course_copy_importer", settings={"source_course_id": course.id}
        )
        assert made.workflow_state == "running"
        assert target.get_content_migration(made.id).workflow_state == "completed"
        assert made.get_progress().workflow_state == "completed"
        assert list(made.get_migration_issues()) == []
        kinds = {system.type for system in target.get_migration_systems()}
        assert "course_copy_importer" in kinds
        assert len(list(target.get_assignments())) == 12

    def test_an_export_that_is_imported(self, client, course):
        course.create_external_tool(**TOOL)
        made = course.export_content("common_cartridge")
        assert course.get_content_export(made.id).workflow_state == "exported"
        assert [each.id for each in course.get_content_exports()] == [made.id]
        target = client.get_course(1203)
        migration = target.create_content_migration(
            "canvas_cartridge_importer", settings={"content_export_id": made.id}
        )
        (issue,) = target.get_content_migration(migration.id).get_migration_issues()
        assert issue.issue_type == "warning"
        assert [tool.consumer_key for tool in target.get_external_tools()] == ["fake"]

    def test_the_sis_id_of_a_course(self, client, course):
        assert course.sis_course_id is None
        course.update(course={"sis_course_id": "Fall-2026"})
        assert client.get_course("Fall-2026", use_sis_id=True).id == course.id
        with pytest.raises(canvasapi_exceptions.BadRequest, match="is already in use"):
            client.get_course(1203).update(course={"sis_course_id": "Fall-2026"})

    def test_blueprint(self, client):
        master = client.get_account(2).create_course(course={"name": "Blueprint"})
        master.update(course={"blueprint": True})
        mine = master.create_assignment({"name": "Loops"})
        template = master.get_blueprint()
        assert template.update_associated_courses(course_ids_to_add=[1203]) is True
        assert template.change_blueprint_restrictions("assignment", mine.id, True) is True
        assert template.associated_course_migration().workflow_state == "queued"
        (done,) = template.list_blueprint_migrations()
        assert template.show_blueprint_migration(done.id).workflow_state == "completed"
        assert [c.id for c in template.get_associated_courses()] == [1203]
        child = client.get_course(1203)
        assert [s.template_id for s in child.list_blueprint_subscriptions()] == [template.id]
        (loops,) = child.get_assignments()
        assert loops.restricted_by_master_course is True

    def test_resource_links(self, course, served):
        tool = course.create_external_tool(**TOOL)
        course.create_assignment(
            {
                "name": "Loops",
                "submission_types": ["external_tool"],
                "external_tool_tag_attributes": {"url": LTI_URL},
            }
        )
        assert list(course.get_lti_resource_links()) == []
        served.state.tools[tool.id].version = "1.3"
        (link,) = course.get_lti_resource_links()
        assert course.get_lti_resource_link(link.id).url == LTI_URL
