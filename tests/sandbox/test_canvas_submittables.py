"""What Canvas cuts off and deletes when an assignment changes its kind, asked by plain requests.

Sources: app/models/abstract_assignment.rb, quizzes/quiz.rb and discussion_topic.rb of Canvas.
"""

import pytest

from helpers.canvas_server import LTI_URL, external, serve
from helpers.kinds_of_assignment import (
    NEW_QUIZ_URL,
    add_annotated_document,
    add_discussion,
    add_frozen,
    add_group_work,
    add_new_quizzes_quiz,
    add_peer_reviewed,
    add_quiz,
)
from wizard.sandbox import people
from wizard.sandbox.canvas.model import Submission

TO_CODIO = {
    "submission_types": ["external_tool"],
    "external_tool_tag_attributes": {"url": f"{LTI_URL}_c1_a1"},
}


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


def read(canvas, assignment):
    return canvas.get(f"{canvas.course}/assignments/{assignment.id}").json()


def change(canvas, assignment, **changes):
    path = f"{canvas.course}/assignments/{assignment.id}"
    return canvas.put(path, {"assignment": changes})


def quizzes(canvas):
    rows = canvas.get(f"{canvas.course}/quizzes").json()
    return {row["id"]: row["assignment_id"] for row in rows}


def topics(canvas):
    rows = canvas.get(f"{canvas.course}/discussion_topics").json()
    return {row["id"]: row["assignment_id"] for row in rows}


class TestWhatIsServed:
    def test_an_ordinary_assignment_is_of_no_such_kind(self, canvas):
        row = canvas.named("JavaScript: Arrays")
        assert row["is_quiz_assignment"] is False
        assert not {"quiz_id", "discussion_topic", "is_quiz_lti_assignment"} & row.keys()
        assert not {"frozen_attributes", "annotatable_attachment_id"} & row.keys()
        assert (row["group_category_id"], row["peer_reviews"]) == (None, False)

    def test_a_quiz_names_its_quiz(self, canvas):
        assignment, quiz = add_quiz(canvas.state, "Quiz 1")
        row = read(canvas, assignment)
        assert (row["is_quiz_assignment"], row["quiz_id"]) == (True, quiz.id)
        assert row["anonymous_submissions"] is False
        shown = canvas.get(f"{canvas.course}/quizzes/{quiz.id}").json()
        assert (shown["title"], shown["assignment_id"]) == ("Quiz 1", assignment.id)
        assert (shown["question_count"], shown["published"]) == (3, True)

    def test_a_graded_survey_has_a_quiz_and_is_no_quiz_assignment(self, canvas):
        assignment, quiz = add_quiz(canvas.state, "Survey")
        quiz.quiz_type = "graded_survey"
        row = read(canvas, assignment)
        assert (row["is_quiz_assignment"], row["quiz_id"]) == (False, quiz.id)

    def test_a_discussion_is_shown_inside_its_assignment(self, canvas):
        assignment, topic = add_discussion(canvas.state, "Say hello")
        row = read(canvas, assignment)
        shown = canvas.get(f"{canvas.course}/discussion_topics/{topic.id}").json()
        assert row["discussion_topic"] == shown
        assert (shown["title"], shown["assignment_id"]) == ("Say hello", assignment.id)

    def test_new_quizzes_are_external_tools_whose_type_is_frozen(self, canvas):
        row = read(canvas, add_new_quizzes_quiz(canvas.state, "Midterm"))
        assert row["submission_types"] == ["external_tool"]
        assert row["is_quiz_lti_assignment"] is True
        assert row["frozen_attributes"] == ["submission_types"]
        assert row["is_quiz_assignment"] is False

    def test_groups_peer_reviews_documents_and_frozen_fields_are_told(self, canvas):
        state = canvas.state
        assert read(canvas, add_group_work(state, "Teams"))["group_category_id"] == 71
        assert read(canvas, add_peer_reviewed(state, "Essay"))["peer_reviews"] is True
        assert read(canvas, add_annotated_document(state, "Map"))["annotatable_attachment_id"]
        assert "submission_types" in read(canvas, add_frozen(state, "Final"))["frozen_attributes"]

    def test_students_see_published_quizzes_alone_and_unknown_ones_are_404(self, canvas):
        _, hidden = add_quiz(canvas.state, "Soon", published=False)
        _, shown = add_quiz(canvas.state, "Now")
        student = canvas.as_person(people.STUDENTS[0].name)
        canvas.state.courses[canvas.state.course_id].workflow_state = "available"
        assert set(quizzes(canvas)) == {hidden.id, shown.id}
        assert set(quizzes(student)) == {shown.id}
        assert canvas.get(f"{canvas.course}/quizzes/1").status_code == 404
        assert canvas.get(f"{canvas.course}/discussion_topics/1").status_code == 404


class TestCutOff:
    @pytest.mark.parametrize(
        ("questions", "published", "stays"),
        [(3, True, True), (3, False, True), (0, True, True), (0, False, False)],
    )
    def test_a_quiz_stays_without_assignment_unless_empty_and_unpublished(
        self, canvas, questions, published, stays
    ):
        assignment, quiz = add_quiz(
            canvas.state, "Quiz 1", questions=questions, published=published
        )
        answer = change(canvas, assignment, **TO_CODIO).json()
        assert "quiz_id" not in answer
        assert quizzes(canvas) == ({quiz.id: None} if stays else {})

    @pytest.mark.parametrize(("entries", "stays"), [(2, True), (0, False)])
    def test_a_discussion_stays_only_with_entries(self, canvas, entries, stays):
        assignment, topic = add_discussion(canvas.state, "Say hello", entries=entries)
        answer = change(canvas, assignment, **TO_CODIO).json()
        assert "discussion_topic" not in answer
        assert topics(canvas) == ({topic.id: None} if stays else {})

    def test_set_back_it_is_a_new_and_empty_one(self, canvas):
        assignment, quiz = add_quiz(canvas.state, "Quiz 1")
        debate, topic = add_discussion(canvas.state, "Say hello")
        for each, kind in ((assignment, "online_quiz"), (debate, "discussion_topic")):
            change(canvas, each, **TO_CODIO)
            change(canvas, each, submission_types=[kind])

        row, other = read(canvas, assignment), read(canvas, debate)

        assert quizzes(canvas) == {quiz.id: None, row["quiz_id"]: assignment.id}
        new = canvas.get(f"{canvas.course}/quizzes/{row['quiz_id']}").json()
        assert (new["title"], new["question_count"], new["published"]) == ("Quiz 1", 0, True)
        assert topics(canvas) == {topic.id: None, other["discussion_topic"]["id"]: debate.id}
        assert other["discussion_topic"]["discussion_subentry_count"] == 0

    def test_what_changes_no_kind_leaves_both_alone(self, canvas):
        assignment, quiz = add_quiz(canvas.state, "Quiz 1")
        debate, topic = add_discussion(canvas.state, "Say hello")
        change(canvas, assignment, name="Quiz one")
        change(canvas, debate, published=False)
        assert quizzes(canvas) == {quiz.id: assignment.id}
        assert topics(canvas) == {topic.id: debate.id}
        assert canvas.get(f"{canvas.course}/quizzes/{quiz.id}").json()["title"] == "Quiz one"

    def test_the_type_of_a_quiz_that_was_handed_in_is_kept_in_silence(self, canvas):
        assignment, quiz = add_quiz(canvas.state, "Quiz 1")
        canvas.state.submissions[1] = Submission(
            id=1, assignment_id=assignment.id, user_id=1, submitted_at="2026-09-04T18:12:00Z"
        )
        answer = change(canvas, assignment, **TO_CODIO)
        assert answer.status_code == 200
        assert answer.json()["submission_types"] == ["online_quiz"]
        assert quizzes(canvas) == {quiz.id: assignment.id}

    def test_new_quizzes_loses_its_quiz_with_its_address_and_keeps_it_cut_off(self, canvas):
        assignment = add_new_quizzes_quiz(canvas.state, "Midterm")
        kept = canvas.state.new_quizzes[assignment.id]
        tool = assignment.tag.content_id
        change(canvas, assignment, name="Midterm 1")
        assert not kept.is_cut_off

        codio = canvas.install()
        tag = {"url": f"{LTI_URL}_c1_a1", "content_type": "ContextExternalTool"}
        tag["content_id"] = codio["id"]
        converted = change(
            canvas, assignment, submission_types=["external_tool"], external_tool_tag_attributes=tag
        ).json()
        back = tag | {"url": NEW_QUIZ_URL, "content_id": tool}
        again = change(canvas, assignment, external_tool_tag_attributes=back).json()

        assert "is_quiz_lti_assignment" not in converted
        assert again["is_quiz_lti_assignment"] is True
        assert kept.is_cut_off

    def test_a_document_to_annotate_is_let_go_and_asked_for_anew(self, canvas):
        assignment = add_annotated_document(canvas.state, "Map")
        change(canvas, assignment, **TO_CODIO)
        refused = change(canvas, assignment, submission_types=["student_annotation"])
        assert refused.status_code == 400
        assert "annotatable_attachment_id" not in read(canvas, assignment)
        back = change(
            canvas,
            assignment,
            submission_types=["student_annotation"],
            annotatable_attachment_id=8801,
        )
        assert back.json()["annotatable_attachment_id"] == 8801

    def test_peer_reviews_end_and_groups_stay(self, canvas):
        essay = add_peer_reviewed(canvas.state, "Essay")
        team = add_group_work(canvas.state, "Teams")
        assert change(canvas, essay, **TO_CODIO).json()["peer_reviews"] is False
        assert change(canvas, team, **TO_CODIO).json()["group_category_id"] == 71

    def test_attendance_is_no_type_that_can_be_set(self, canvas):
        answer = change(canvas, add_group_work(canvas.state, "X"), submission_types=["attendance"])
        assert answer.status_code == 400


def test_a_quiz_can_be_created_and_goes_with_its_assignment(canvas):
    made = canvas.post(
        f"{canvas.course}/assignments",
        {"assignment": external(name="Quiz 2", submission_types=["online_quiz"])},
    ).json()
    assert quizzes(canvas) == {made["quiz_id"]: made["id"]}
    canvas.delete(f"{canvas.course}/assignments/{made['id']}")
    assert quizzes(canvas) == {}
