"""Classic quizzes and discussions, as far as they are read (doc/api/quizzes, discussion_topics)."""

from typing import Any

from flask import Blueprint, Response, request

from wizard.sandbox.canvas.answers import not_found, reply
from wizard.sandbox.canvas.assignment_json import viewer_of
from wizard.sandbox.canvas.context import course_for, object_id, the_state
from wizard.sandbox.canvas.model import Course, DiscussionTopic, Quiz
from wizard.sandbox.canvas.pagination import page_of
from wizard.sandbox.canvas.topic_json import topic_json

blueprint = Blueprint("quizzes_api", __name__)


def quiz_json(course: Course, quiz: Quiz) -> dict[str, Any]:
    """Return a quiz as a teacher sees it."""
    address = f"{request.host_url}courses/{course.id}/quizzes/{quiz.id}"
    return {
        "id": quiz.id,
        "title": quiz.title,
        "html_url": address,
        "mobile_url": f"{address}?force_user=1&persist_headless=1",
        "description": quiz.description,
        "quiz_type": quiz.quiz_type,
        "assignment_id": quiz.assignment_id,
        "assignment_group_id": quiz.assignment_group_id,
        "points_possible": quiz.points_possible,
        "question_count": quiz.question_count,
        "anonymous_submissions": quiz.anonymous_submissions,
        "published": quiz.workflow_state == "available",
        "unpublishable": True,
        "locked_for_user": False,
    }


@blueprint.get("/api/v1/courses/<course_id>/quizzes")
def index(course_id: str) -> Response:
    """List the quizzes, with and without an assignment; teachers also see unpublished ones."""
    course = course_for(course_id)
    return page_of(_quizzes(course), lambda quiz: quiz_json(course, quiz))


@blueprint.get("/api/v1/courses/<course_id>/quizzes/<quiz_id>")
def show(course_id: str, quiz_id: str) -> Response:
    """Show one."""
    course = course_for(course_id)
    wanted = object_id(quiz_id)
    found = next((quiz for quiz in _quizzes(course) if quiz.id == wanted), None)
    if found is None:
        raise not_found()
    return reply(quiz_json(course, found))


@blueprint.get("/api/v1/courses/<course_id>/discussion_topics")
def index_topics(course_id: str) -> Response:
    """List the discussions, graded or not."""
    course = course_for(course_id)
    return page_of(_topics(course), lambda topic: topic_json(course, topic))


@blueprint.get("/api/v1/courses/<course_id>/discussion_topics/<topic_id>")
def show_topic(course_id: str, topic_id: str) -> Response:
    """Show one."""
    course = course_for(course_id)
    wanted = object_id(topic_id)
    found = next((topic for topic in _topics(course) if topic.id == wanted), None)
    if found is None:
        raise not_found()
    return reply(topic_json(course, found))


def _quizzes(course: Course) -> list[Quiz]:
    every = [quiz for quiz in the_state().quizzes.values() if quiz.course_id == course.id]
    seen = {"available", "unpublished"} if viewer_of(course).teaches else {"available"}
    return [quiz for quiz in every if quiz.workflow_state in seen]


def _topics(course: Course) -> list[DiscussionTopic]:
    every = [t for t in the_state().discussion_topics.values() if t.course_id == course.id]
    seen = {"active", "unpublished"} if viewer_of(course).teaches else {"active"}
    return [topic for topic in every if topic.workflow_state in seen]
