"""A course that others work in as well, read over HTTP by somebody else than the wizard.

Two questions are answered here, whatever the engine says of itself: is there exactly one Canvas
assignment for each of Codio's, and is everything else as it was?
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Collection
from typing import NamedTuple

import requests

from helpers.world import World
from wizard.sandbox.canvas.model import ToolTag
from wizard.setup.document import CodioAssignments, MentorFilter, Target

MAPPED = ("Lab: CSS basics", "Conditional statements (Python)", "JavaScript: Arrays")
LAST_YEARS = 2
"""How many of these opened something of last year, which no installed app could open."""
OUR_GROUP = "Codio labs"

_CHANGING = frozenset(
    {"updated_at", "resource_link_id", "secure_params", "total_activity_time", "calendar",
     # Canvas counts the places anew wherever a neighbour comes or goes.
     "position"}
)  # fmt: skip
_ID = frozenset(
    {
        "id",
        "html_url",
        "created_at",
        "lti_context_id",
        "content_id",
        "uuid",
        "deployment_id",
        "submissions_download_url",
        "module_id",
        "items_url",
    }
)

_STANDING_WITH_IT = ("external_tools", "assignment_groups", "modules", "item")
"""What stays with an assignment that is not the wizard's alone any more."""

Things = dict[str, object]
"""What the course holds, by kind and id, without what changes by being looked at."""


class Meanwhile(NamedTuple):
    """What somebody else does between a run and the next.

    Returns the names of things that must stand afterwards whatever the wizard does: those that
    are not its own any more, because somebody has changed them or handed in there.
    """

    words: str
    do: Callable[[World], frozenset[str]]


def build(world: World) -> None:
    """Fill the course with others' things, and want every kind of change that can be planned."""
    post(world, "external_tools", name="Quizzes by Example", consumer_key="k", shared_secret="s",
         domain="quizzes.example.com", privacy_level="anonymous")  # fmt: skip
    post(world, "assignment_groups", name="Exams", group_weight=40)
    module = post(world, "modules", module={"name": "Week 1"})
    content = {"title": "Loops", "type": "Assignment", "content_id": world.assignments()[2]["id"]}
    post(world, f"modules/{module['id']}/items", module_item=content)
    world.want_mentors("chen.yu", mentor_filter=MentorFilter.OBSERVERS, link_observers=True)
    world.change(codio_assignments=CodioAssignments(release_grades=True))
    world.change_part("defaults", place_in_modules=True)
    map_others(world)


def map_others(world: World) -> None:
    """Map assignments that others have made, those that open something of last year first."""
    canvas, lti = world.sandbox.canvas, world.sandbox.connection.lti_url
    for number, name in enumerate(MAPPED):
        identifier = world.canvas_named(name)["id"]
        if number < LAST_YEARS:
            canvas.assignments[identifier].submission_types = ["external_tool"]
            canvas.assignments[identifier].tag = ToolTag(url=f"{lti}_c1_a{number}", new_tab=False)
        world.change_row(
            number,
            target=Target.EXISTING,
            canvas_assignment_id=identifier,
            group=OUR_GROUP,
            points=40,
        )


def post(world: World, path: str, **body) -> dict:
    return _write(world, "POST", path, body)


def put(world: World, path: str, **body) -> dict:
    return _write(world, "PUT", path, body)


def _write(world: World, method: str, path: str, body: dict) -> dict:
    known = world.sandbox.connection
    address = f"{known.canvas_url}/api/v1/{world.course}/{path}"
    answer = requests.request(
        method, address, json=body, timeout=10,
        headers={"Authorization": f"Bearer {known.canvas_token}"},
    )  # fmt: skip
    answer.raise_for_status()
    return answer.json()


# --- what others do meanwhile -----------------------------------------------------------------


def _nothing(world: World) -> frozenset[str]:
    return frozenset()


def _colleague_works(world: World) -> frozenset[str]:
    group = post(world, "assignment_groups", name="Oral exams")
    essay = {"name": "Essay", "points_possible": 5, "assignment_group_id": group["id"]}
    post(world, "assignments", assignment=essay)
    arrays = world.canvas_named("Java - 2D arrays")
    put(world, f"assignments/{arrays['id']}", assignment={"points_possible": 77})
    return frozenset()


def _made(world: World) -> list[dict]:
    """The assignments that the wizard has made so far, as it sent them."""
    wanted = {row.launch_url for row in world.document.assignments}
    return [row for row in world.assignments()
            if launch_url(row) in wanted and row["name"] not in MAPPED]  # fmt: skip


def _colleague_changes_what_was_made(world: World) -> frozenset[str]:
    for row in _made(world)[:1]:
        put(world, f"assignments/{row['id']}", assignment={"points_possible": 99})
        return frozenset({row["name"]})
    return frozenset()


def _student_hands_in(world: World) -> frozenset[str]:
    for row in _made(world)[-1:]:
        world.submit(row["id"], graded=True)
        return frozenset({row["name"]})
    return frozenset()


NOTHING = Meanwhile("", _nothing)
COLLEAGUE = Meanwhile("a colleague works", _colleague_works)
CHANGED = Meanwhile("a colleague changes what was made", _colleague_changes_what_was_made)
HANDED_IN = Meanwhile("a student hands in", _student_hands_in)
MEANWHILE = (NOTHING, COLLEAGUE, CHANGED, HANDED_IN)


# --- what is there ---------------------------------------------------------------------------


def launch_url(row: dict) -> str:
    return (row.get("external_tool_tag_attributes") or {}).get("url") or ""


def read_all(world: World) -> Things:
    """Read all that Canvas and Codio hold of the two courses."""
    course = world.course
    things: Things = {"course": world.ask(course).json()}
    for row in world.assignments():
        things[f"assignment {row['id']}"] = row
        rows = world.everything(f"{course}/assignments/{row['id']}/submissions")
        for handed in rows:
            if handed["submitted_at"]:
                things[f"submission {row['id']} {handed['user_id']}"] = handed
    for kind in ("assignment_groups", "external_tools", "enrollments", "modules"):
        things |= {f"{kind} {row['id']}": row for row in world.everything(f"{course}/{kind}")}
    for module in world.everything(f"{course}/modules"):
        for row in world.everything(f"{course}/modules/{module['id']}/items"):
            things[f"item {row['id']}"] = row
    things |= _of_codio(world)
    return {key: _lasting(thing) for key, thing in things.items()}


def _of_codio(world: World) -> Things:
    known = world.sandbox.connection
    base = f"{known.codio_url}/courses/{known.codio_course_id}"
    session = requests.Session()
    with session:
        token = session.get(
            known.codio_auth_url, timeout=10,
            params={"grant_type": "client_credentials", "client_id": known.codio_client_id,
                    "client_secret": known.codio_client_secret},
        ).json()["access_token"]  # fmt: skip
        session.headers["Authorization"] = f"Bearer {token}"
        things = {"Codio's course": session.get(base, timeout=10).json()}
        for row in world.document.assignments:
            address = f"{base}/assignments/{row.codio_assignment_id}/settings"
            things[f"Codio's {row.codio_assignment_id}"] = session.get(address, timeout=10).json()
    # No operation of Codio's API reads it back.
    return things | {"mentors": world.codio_mentor_filter()}


def _lasting(thing):
    if isinstance(thing, dict):
        return {k: _lasting(item) for k, item in thing.items() if k not in _CHANGING}
    if isinstance(thing, list | tuple):
        return [_lasting(item) for item in thing]
    return thing


# --- the two invariants ----------------------------------------------------------------------


def violations_of_one_each(world: World) -> list[str]:
    """Exactly one Canvas assignment per Codio assignment, one app, each group once."""
    found = Counter(launch_url(row) for row in world.assignments())
    wanted = [row.launch_url for row in world.document.assignments]
    wrong = [f"{found[url]} Canvas assignments open {url}" for url in wanted if found[url] != 1]
    by_id = {row["id"]: launch_url(row) for row in world.assignments()}
    wrong += [
        f"the mapped assignment {row.canvas_assignment_id} does not open its Codio assignment"
        for row in world.document.assignments
        if row.target is Target.EXISTING and by_id.get(row.canvas_assignment_id) != row.launch_url
    ]
    apps = [tool for tool in world.tools() if is_our_app(world, tool)]
    if len(apps) != 1:
        wrong.append(f"{len(apps)} apps of Codio")
    groups = Counter(row["name"] for row in world.everything(f"{world.course}/assignment_groups"))
    wrong += [f"{number} groups {name}" for name, number in groups.items() if number > 1]
    if groups[OUR_GROUP] != 1:
        wrong.append(f"{groups[OUR_GROUP]} groups {OUR_GROUP}")
    return wrong + _violations_of_modules(world)


def _violations_of_modules(world: World) -> list[str]:
    """Each module is there once, and what the wizard has made stands in one, once."""
    modules = world.everything(f"{world.course}/modules", **{"include[]": "items"})
    names = Counter(module["name"] for module in modules)
    wrong = [f"{number} modules {name}" for name, number in names.items() if number > 1]
    shown = Counter(item.get("content_id") for module in modules for item in module["items"])
    return wrong + [
        f"{row['name']} stands in modules {shown[row['id']]} times"
        for row in _made(world)
        if shown[row["id"]] != 1
    ]


def is_our_app(world: World, tool: dict) -> bool:
    return tool.get("consumer_key") == world.sandbox.connection.consumer_key


def agreed(world: World) -> frozenset[str]:
    """What stood before and the setup names: the plan has said that it will be changed."""
    mapped = (row.canvas_assignment_id for row in world.document.assignments)
    codio = (row.codio_assignment_id for row in world.document.assignments)
    return frozenset(
        {"course", "mentors", *(f"assignment {i}" for i in mapped if i),
         *(f"Codio's {i}" for i in codio)}
    )  # fmt: skip


def violations_of_foreign(before: Things, now: Things, excused: frozenset[str]) -> list[str]:
    """Nothing of what stood before, and is not excused, is gone or altered."""
    wrong = []
    for key, thing in before.items():
        if key in excused:
            continue
        if key not in now:
            wrong.append(f"{key} is gone: {_told(thing)}")
        elif now[key] != thing:
            wrong.append(f"{key} is altered: {_difference(thing, now[key])}")
    return wrong


def violations_of_undone(
    standing: Things, now: Things, protected: frozenset[str] = frozenset()
) -> list[str]:
    """Everything is as it must stand, and nothing more is there.

    protected: the names of assignments which are not the wizard's alone any more; with one of
    them stand the app and the group that it needs, and a course that is open to who handed in.
    """
    excused = frozenset({"course"} if protected else ())
    if protected:
        # While the app stays, Canvas finds it for every address that it could open.
        standing, now = _without_apps(standing), _without_apps(now)
    wrong = violations_of_foreign(standing, now, excused)
    left = now.keys() - standing.keys()
    if protected:
        left = {key for key in left if not key.startswith(_STANDING_WITH_IT)}
    return wrong + [f"{key} is left: {_told(now[key])}" for key in sorted(left)]


def _without_apps(things: Things) -> Things:
    """Leave out which app each assignment opens, not what it opens."""
    return json.loads(json.dumps(things), object_hook=_without_app)


def _without_app(thing: dict) -> dict:
    return {k: item for k, item in thing.items() if k not in {"content_type", "content_id"}}


def ours_in_words(before: Things, now: Things, excused: frozenset[str]) -> list[str]:
    """What was made or changed, without the ids: the same after every complete apply."""
    made = [thing for key, thing in now.items() if key not in before or key in excused]
    groups = {
        thing["id"]: thing["name"] for key, thing in now.items() if key.startswith("assignment_gr")
    }
    texts = (json.dumps(_nameless(thing, groups), sort_keys=True) for thing in made)
    return sorted(
        re.sub(r"127\.0\.0\.1:\d+|assignment_id=\d+|assignments/\d+", "…", text) for text in texts
    )


def differences(clean: Collection[str], left: Collection[str]) -> list[str]:
    """Say how what an apply has left is unlike what one leaves that nothing befell."""
    lacking = [json.loads(line) for line in sorted(set(clean) - set(left))]
    more = [json.loads(line) for line in sorted(set(left) - set(clean))]
    if len(lacking) == len(more):
        return [
            f"{thing.get('name', 'something')} is not as a clean apply leaves it: "
            f"{_difference(thing, found)}"
            for thing, found in zip(lacking, more, strict=True)
        ]
    lines = [("lacks", thing) for thing in lacking] + [("has", thing) for thing in more]
    return [f"{verb} {_told(thing)}" for verb, thing in lines]


def _nameless(thing, groups):
    if isinstance(thing, dict):
        kept = {k: _nameless(item, groups) for k, item in thing.items() if k not in _ID}
        if "assignment_group_id" in kept:
            kept["assignment_group_id"] = groups.get(kept["assignment_group_id"])
        return kept
    return [_nameless(item, groups) for item in thing] if isinstance(thing, list) else thing


def _told(thing: object) -> str:
    return json.dumps(thing, sort_keys=True)[:300]


def _difference(one: object, other: object) -> str:
    if not isinstance(one, dict) or not isinstance(other, dict):
        return f"{_told(one)} → {_told(other)}"
    keys = sorted(k for k in one.keys() | other.keys() if one.get(k) != other.get(k))
    return ", ".join(f"{k}: {one.get(k)!r} → {other.get(k)!r}" for k in keys)[:600]
