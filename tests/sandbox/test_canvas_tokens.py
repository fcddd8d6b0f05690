"""Access tokens by Canvas's own spec (tokens_controller_spec.rb, access_token.rb)."""

import pytest

from helpers.canvas_server import Canvas, serve


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


def make(canvas, user="self", **wanted):
    return canvas.post(f"/users/{user}/tokens", {"token": wanted})


class TestShow:
    def test_own_token_is_found_by_hint_and_by_number_without_its_secret(self, canvas):
        hint = canvas.token.partition("~")[2][:5]
        shown = canvas.get(f"/users/self/tokens/{hint}")
        token = shown.json()
        assert shown.status_code == 200
        assert canvas.token not in shown.text
        assert (token["token_hint"], token["visible_token"]) == (hint, f"{hint}...")
        assert (token["expires_at"], token["scopes"], token["workflow_state"]) == (
            None, [], "active"
        )  # fmt: skip
        assert canvas.get(f"/users/self/tokens/{token['id']}").json() == token

    def test_its_use_is_noted_every_ten_minutes(self, canvas):
        """access_token.rb used!"""

        def noted():
            hint = canvas.token.partition("~")[2][:5]
            return canvas.get(f"/users/self/tokens/{hint}").json()["last_used_at"]

        first = noted()
        canvas.clock.forward(minutes=9)
        assert noted() == first
        canvas.clock.forward(minutes=2)
        assert noted() > first
        unused = make(canvas, purpose="Codio").json()
        assert unused["last_used_at"] is None

    def test_of_an_app_has_no_hint(self, canvas):
        scopes = {"url:GET|/api/v1/users/:user_id/tokens/:id"}
        scoped = canvas.as_person("Dana Whitfield", scopes=scopes)
        token = canvas.state.tokens[scoped.token]
        shown = scoped.get(f"/users/self/tokens/{token.id}").json()
        assert (shown["visible_token"], shown["scopes"]) == (None, sorted(scopes))
        assert "token_hint" not in shown

    def test_unknown_and_foreign_ones_are_404(self, canvas):
        assert canvas.get("/users/self/tokens/zzzzz").status_code == 404
        other = canvas.as_person("Ben Larsson")
        number = canvas.state.tokens[canvas.token].id
        dana = canvas.state.user_named("Dana Whitfield").id
        assert other.get(f"/users/self/tokens/{number}").status_code == 404
        assert other.get(f"/users/{dana}/tokens/{number}").status_code == 404
        assert other.delete(f"/users/{dana}/tokens/{number}").status_code == 404


class TestMake:
    def test_secret_is_shown_once_and_works(self, canvas):
        made = make(canvas, purpose="Codio", expires_at="2026-12-01T00:00:00Z").json()
        assert (made["purpose"], made["expires_at"]) == ("Codio", "2026-12-01T00:00:00Z")
        assert made["visible_token"] == made["token"]
        fresh = Canvas(canvas.state, canvas.base, canvas.clock, made["token"])
        assert fresh.get("/users/self").json()["name"] == "Dana Whitfield"
        again = canvas.get(f"/users/self/tokens/{made['id']}").json()
        assert "token" not in again

    def test_purpose_must_be_there(self, canvas):
        answer = make(canvas)
        assert (answer.status_code, answer.json()) == (
            400, {"errors": [{"message": "token is missing"}]}
        )  # fmt: skip
        answer = make(canvas, expires_at=None)
        assert (answer.status_code, answer.json()) == (
            400, [{"message": "token[purpose] is missing"}]
        )  # fmt: skip
        assert make(canvas, purpose="").status_code == 400

    def test_for_somebody_else_is_an_admins_and_pending(self, canvas):
        ben = canvas.state.user_named("Ben Larsson").id
        made = make(canvas, ben, purpose="Codio").json()
        assert made["workflow_state"] == "pending"
        fresh = Canvas(canvas.state, canvas.base, canvas.clock, made["token"])
        assert fresh.get("/users/self").status_code == 401
        dana = canvas.state.user_named("Dana Whitfield").id
        assert make(canvas.as_person("Ben Larsson"), dana, purpose="x").status_code == 401

    def test_nobody_makes_one_while_seen_as_somebody_else(self, canvas):
        canvas.state.user_named("Dana Whitfield").admin_of.add(1)
        ben = canvas.state.user_named("Ben Larsson").id
        body = {"token": {"purpose": "x"}, "as_user_id": ben}
        assert canvas.post("/users/self/tokens", body).status_code == 401


class TestChange:
    def test_new_secret_replaces_the_old(self, canvas):
        made = make(canvas, purpose="Codio").json()
        path = f"/users/self/tokens/{made['id']}"
        changed = canvas.put(path, {"token": {"regenerate": "1", "purpose": "New"}}).json()
        assert (changed["id"], changed["purpose"]) == (made["id"], "New")
        assert changed["token"] != made["token"]
        old = Canvas(canvas.state, canvas.base, canvas.clock, made["token"])
        assert old.get("/users/self").status_code == 401

    def test_expired_one_needs_a_new_end(self, canvas):
        made = make(canvas, purpose="Codio", expires_at="2026-09-15T00:00:00Z").json()
        canvas.clock.forward(days=2)
        path = f"/users/self/tokens/{made['id']}"
        assert canvas.put(path, {"token": {"regenerate": "1"}}).status_code == 400
        body = {"token": {"regenerate": "1", "expires_at": "2026-12-01T00:00:00Z"}}
        assert canvas.put(path, body).status_code == 200

    def test_taken_back_one_is_invalid_at_once(self, canvas):
        hint = canvas.token.partition("~")[2][:5]
        answer = canvas.delete(f"/users/self/tokens/{hint}")
        assert (answer.status_code, answer.json()["workflow_state"]) == (200, "deleted")
        assert canvas.get("/users/self").status_code == 401

    def test_own_list_is_for_everybody(self, canvas):
        """user.rb: whoever the user is has view_user_generated_access_tokens of themselves."""
        ben = canvas.as_person("Ben Larsson")
        hint = ben.token.partition("~")[2][:5]
        rows = ben.get("/users/self/user_generated_tokens").json()
        assert [row["token_hint"] for row in rows] == [hint]

    def test_list_leaves_out_what_an_app_has_made_and_keeps_what_waits(self, canvas):
        canvas.as_person("Dana Whitfield", scopes={"url:GET|/api/v1/courses"})
        pending = canvas.state.mint_token(canvas.state.user_named("Dana Whitfield").id)
        canvas.state.tokens[pending].workflow_state = "pending"
        rows = canvas.get("/users/self/user_generated_tokens").json()
        assert {row["workflow_state"] for row in rows} == {"active", "pending"}
        assert all(row["app_name"] == "User-Generated" for row in rows)

    def test_list_of_others_is_for_admins(self, canvas):
        dana = canvas.state.user_named("Dana Whitfield").id
        make(canvas, purpose="Codio")
        rows = canvas.get(f"/users/{dana}/user_generated_tokens").json()
        assert "Codio" in [row["purpose"] for row in rows]
        student = canvas.as_person("Ben Larsson")
        assert student.get(f"/users/{dana}/user_generated_tokens").status_code == 401
