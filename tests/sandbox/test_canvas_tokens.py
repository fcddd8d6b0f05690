"""Access tokens by Canvas's own spec (tokens_controller_spec.rb, access_token.rb)."""

from datetime import timedelta

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

    def test_unknown_and_foreign_ones_are_404_and_those_of_a_named_person_refused(self, canvas):
        """tokens_controller.rb: found among that person's, `show` asks for the right to read."""
        assert canvas.get("/users/self/tokens/zzzzz").status_code == 404
        other = canvas.as_person("Ben Larsson")
        number = canvas.state.tokens[canvas.token].id
        dana = canvas.state.user_named("Dana Whitfield").id
        assert other.get(f"/users/self/tokens/{number}").status_code == 404
        assert other.get(f"/users/{dana}/tokens/{number}").status_code == 401
        assert other.put(f"/users/{dana}/tokens/{number}", {"token": {}}).status_code == 404
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

    def test_an_admin_who_is_seen_as_somebody_else_makes_one_that_waits_for_them(self, canvas):
        """tokens_controller_spec.rb "while masquerading"; the real person's rights count."""
        canvas.state.user_named("Dana Whitfield").admin_of.add(1)
        teacher = canvas.state.user_named("Gregor Stahl").id
        body = {"token": {"purpose": "x"}, "as_user_id": teacher}
        made = canvas.post("/users/self/tokens", body).json()
        assert (made["user_id"], made["workflow_state"]) == (teacher, "pending")

    @pytest.mark.parametrize("wanted", ["jun 1 2027", "2027-06-01", "2027-06-01T00:00:00Z"])
    def test_a_day_in_words_is_taken(self, canvas, wanted):
        made = make(canvas, purpose="test", expires_at=wanted).json()
        assert made["expires_at"] == "2027-06-01T00:00:00Z"


def teacher_of(canvas):
    return canvas.as_person("Gregor Stahl")


def days_ahead(canvas, number: int) -> str:
    return f"{canvas.clock() + timedelta(days=number):%Y-%m-%dT%H:%M:%SZ}"


class TestLimits:
    """Who may make one, and how long it may last (tokens_controller.rb, access_token.rb)."""

    def test_where_tokens_are_limited_only_admins_make_them(self, canvas):
        canvas.state.limit_personal_access_tokens = True
        teacher = teacher_of(canvas)
        own = canvas.state.tokens[teacher.token].id
        assert make(teacher, purpose="x").status_code == 401
        renew = {"token": {"regenerate": "1"}}
        assert teacher.put(f"/users/self/tokens/{own}", renew).status_code == 401
        assert teacher.get(f"/users/self/tokens/{own}").status_code == 200
        assert make(canvas, purpose="x").status_code == 200
        assert teacher.delete(f"/users/self/tokens/{own}").status_code == 200

    def test_where_students_are_kept_from_tokens_teachers_are_not(self, canvas):
        canvas.state.restrict_personal_access_tokens_from_students = True
        ends = days_ahead(canvas, 5)
        student = canvas.as_person("Ben Larsson")
        assert make(student, purpose="x", expires_at=ends).status_code == 401
        assert make(teacher_of(canvas), purpose="x").status_code == 200

    @pytest.mark.parametrize(
        ("days", "message"),
        [
            (None, "Expiration date is required"),
            (119, ""),
            (121, "Expiration date cannot be more than 120 days in the future"),
        ],
    )
    def test_of_a_student_alone_it_ends_within_120_days(self, canvas, days, message):
        ends = "" if days is None else days_ahead(canvas, days)
        answer = make(canvas.as_person("Ben Larsson"), purpose="x", expires_at=ends)
        assert answer.status_code == (400 if message else 200)
        assert not message or answer.json() == [{"message": message}]

    @pytest.mark.parametrize(
        ("ends", "message"),
        [
            ("", "Expiration date is required"),
            ("whenever", "Invalid expiration date format"),
            (29, ""),
            (31, "Expiration date cannot be more than 30 days in the future"),
        ],
    )
    def test_where_it_is_switched_on_thirty_days_hold_for_all_but_admins(
        self, canvas, ends, message
    ):
        canvas.state.non_admin_token_expiration = True
        wanted = days_ahead(canvas, ends) if isinstance(ends, int) else ends
        teacher = teacher_of(canvas)
        own = canvas.state.tokens[teacher.token].id
        body = {"token": {"expires_at": wanted, "purpose": "new"}}
        for answer in (
            make(teacher, purpose="x", expires_at=wanted),
            teacher.put(f"/users/self/tokens/{own}", body),
        ):
            assert answer.status_code == (400 if message else 200)
            assert not message or answer.json() == [{"message": message}]
        shown = teacher.get(f"/users/self/tokens/{own}").json()
        assert (shown["purpose"] == "new") is (not message)
        renamed = teacher.put(f"/users/self/tokens/{own}", {"token": {"purpose": "named"}})
        assert renamed.status_code == 200
        assert make(canvas, purpose="x").json()["expires_at"] is None


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

    def test_one_that_an_admin_renews_waits_for_its_owner(self, canvas):
        teacher = teacher_of(canvas)
        token = canvas.state.tokens[teacher.token]
        path = f"/users/{token.user_id}/tokens/{token.id}"
        renewed = canvas.put(path, {"token": {"regenerate": "1"}}).json()
        assert renewed["workflow_state"] == "pending"
        assert teacher.get("/users/self").status_code == 401

    def test_an_admin_takes_back_anothers(self, canvas):
        teacher = teacher_of(canvas)
        token = canvas.state.tokens[teacher.token]
        path = f"/users/{token.user_id}/tokens/{token.id}"
        assert canvas.delete(path).json()["workflow_state"] == "deleted"
        assert teacher.get("/users/self").status_code == 401

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
