import pytest

from helpers.canvas_server import serve


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


class TestGroups:
    def names(self, canvas):
        rows = canvas.get(f"{canvas.course}/assignment_groups").json()
        return [row["name"] for row in rows]

    def test_create_answers_200_and_appends(self, canvas):
        answer = canvas.post(f"{canvas.course}/assignment_groups", {"name": "Codio"})
        assert (answer.status_code, answer.json()["position"]) == (200, 3)
        assert self.names(canvas) == ["Assignments", "Labs", "Codio"]

    def test_position_puts_it_in_between(self, canvas):
        body = {"name": "Codio", "position": 1, "group_weight": 40}
        made = canvas.post(f"{canvas.course}/assignment_groups", body).json()
        assert made["group_weight"] == 40
        assert self.names(canvas) == ["Codio", "Assignments", "Labs"]

    def test_delete_takes_the_assignments_along(self, canvas):
        canvas.delete(f"{canvas.course}/assignment_groups/812")
        rows = canvas.get(f"{canvas.course}/assignments", per_page=100).json()
        assert len(rows) == 9
        assert self.names(canvas) == ["Assignments"]

    def test_delete_moves_them_where_told(self, canvas):
        canvas.delete(f"{canvas.course}/assignment_groups/812", move_assignments_to=811)
        rows = canvas.get(f"{canvas.course}/assignments", per_page=100).json()
        assert {row["assignment_group_id"] for row in rows} == {811}
        assert [row["position"] for row in rows] == list(range(1, 13))

    def test_assignments_are_included_when_asked(self, canvas):
        asked = {"include[]": "assignments"}
        rows = canvas.get(f"{canvas.course}/assignment_groups", **asked).json()
        assert [len(row["assignments"]) for row in rows] == [9, 3]


class TestModules:
    @pytest.fixture
    def module(self, canvas):
        return canvas.post(f"{canvas.course}/modules", {"module": {"name": "Python"}}).json()

    def items(self, canvas, module):
        return f"{canvas.course}/modules/{module['id']}/items"

    def add(self, canvas, module, content_id):
        body = {"module_item": {"type": "Assignment", "content_id": content_id}}
        return canvas.post(self.items(canvas, module), body)

    def test_new_module_is_unpublished_and_needs_a_name(self, canvas, module):
        assert module["published"] is False
        answer = canvas.post(f"{canvas.course}/modules", {"module": {}})
        assert (answer.status_code, answer.json()) == (400, {"message": "missing module name"})

    def test_item_follows_the_assignments_state_and_may_be_added_twice(self, canvas, module):
        row = canvas.named("Python 4 - Functions")
        first, second = (self.add(canvas, module, row["id"]) for _ in range(2))
        assert (first.status_code, first.json()["published"]) == (200, False)
        assert first.json()["title"] == row["name"]
        assert (first.json()["position"], second.json()["position"]) == (1, 2)

    def test_wrong_item_and_missing_wrapper_are_told_apart(self, canvas, module):
        wrong = self.add(canvas, module, 5)
        assert (wrong.status_code, wrong.json()) == (400, {"message": "Could not find content"})
        bare = canvas.post(self.items(canvas, module), {"type": "Assignment"})
        assert bare.json() == {"message": "missing module item parameter"}

    def test_publishing_a_module_publishes_its_items(self, canvas, module):
        row = canvas.named("Python 4 - Functions")
        self.add(canvas, module, row["id"])
        path = f"{canvas.course}/modules/{module['id']}"
        answer = canvas.put(path, {"module": {"published": True}})
        assert answer.json()["publish_warning"] is False
        assert canvas.named("Python 4 - Functions")["published"] is True

    def test_skip_content_tags_leaves_the_items(self, canvas, module):
        row = canvas.named("Python 4 - Functions")
        self.add(canvas, module, row["id"])
        body = {"module": {"published": True, "skip_content_tags": True}}
        assert canvas.put(f"{canvas.course}/modules/{module['id']}", body).json()["published"]
        assert canvas.named("Python 4 - Functions")["published"] is False

    def test_deleting_a_module_leaves_the_assignments(self, canvas, module):
        row = canvas.named("Python 4 - Functions")
        self.add(canvas, module, row["id"])
        canvas.delete(f"{canvas.course}/modules/{module['id']}")
        assert canvas.get(f"{canvas.course}/modules").json() == []
        assert canvas.named("Python 4 - Functions") == row

    def test_items_are_included_unless_there_are_too_many(self, canvas, module):
        row = canvas.named("Python 4 - Functions")
        self.add(canvas, module, row["id"])
        asked = {"include[]": "items"}
        shown = canvas.get(f"{canvas.course}/modules", **asked).json()[0]
        assert [item["content_id"] for item in shown["items"]] == [row["id"]]
        for _ in range(100):
            self.add(canvas, module, row["id"])
        shown = canvas.get(f"{canvas.course}/modules", **asked).json()[0]
        assert "items" not in shown
        assert len(canvas.get(shown["items_url"], per_page=100).json()) == 100

    def test_deleted_assignment_leaves_its_modules(self, canvas, module):
        row = canvas.named("Python 4 - Functions")
        self.add(canvas, module, row["id"])
        canvas.delete(f"{canvas.course}/assignments/{row['id']}")
        assert canvas.get(self.items(canvas, module)).json() == []
