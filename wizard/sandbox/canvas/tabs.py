"""The tabs of a course's navigation (courses_api_spec.rb "includes tabs if requested")."""

from typing import Any

from flask import request

from wizard.sandbox.canvas.model import Course

TABS = (
    ("home", "Home", ""),
    ("announcements", "Announcements", "/announcements"),
    ("assignments", "Assignments", "/assignments"),
    ("discussions", "Discussions", "/discussion_topics"),
    ("grades", "Grades", "/grades"),
    ("people", "People", "/users"),
    ("pages", "Pages", "/wiki"),
    ("files", "Files", "/files"),
    ("syllabus", "Syllabus", "/assignments/syllabus"),
    ("outcomes", "Outcomes", "/outcomes"),
    ("rubrics", "Rubrics", "/rubrics"),
    ("quizzes", "Quizzes", "/quizzes"),
    ("modules", "Modules", "/modules"),
    ("settings", "Settings", "/settings"),
)
OF_TEACHERS = frozenset({"rubrics", "settings"})


def tabs_json(course: Course, *, teaches: bool) -> list[dict[str, Any]]:
    """Return the tabs in their order; those of teachers only to whoever teaches."""
    seen = [tab for tab in TABS if teaches or tab[0] not in OF_TEACHERS]
    return [
        {
            "id": tab,
            "html_url": f"/courses/{course.id}{path}",
            "full_url": f"{request.host_url}courses/{course.id}{path}",
            "label": label,
            "position": position,
            "visibility": "admins" if tab in OF_TEACHERS else "public",
            "type": "internal",
        }
        for position, (tab, label, path) in enumerate(seen, start=1)
    ]
