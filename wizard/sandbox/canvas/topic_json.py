"""A discussion as Canvas shows it, alone and inside its assignment (doc/api/discussion_topics)."""

from typing import Any

from flask import request

from wizard.sandbox.canvas.model import Course, DiscussionTopic


def topic_json(course: Course, topic: DiscussionTopic) -> dict[str, Any]:
    """Return a discussion as a teacher sees it."""
    return {
        "id": topic.id,
        "title": topic.title,
        "message": topic.message,
        "html_url": f"{request.host_url}courses/{course.id}/discussion_topics/{topic.id}",
        "assignment_id": topic.assignment_id,
        "discussion_subentry_count": topic.entry_count,
        "discussion_type": "threaded",
        "published": topic.workflow_state == "active",
        "group_category_id": None,
        "root_topic_id": None,
        "topic_children": [],
        "group_topic_children": [],
        "locked": False,
        "locked_for_user": False,
        "pinned": False,
    }
