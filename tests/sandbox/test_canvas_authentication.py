import http.client

import pytest
import requests

from helpers.canvas_server import first_message, serve

CHALLENGE = 'Bearer realm="canvas-lms"'


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


class TestRefusedTokens:
    def test_no_token_is_unauthenticated_with_a_challenge(self, canvas):
        answer = requests.get(f"{canvas.base}/api/v1/users/self", timeout=10)
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"] == CHALLENGE
        assert answer.json() == {
            "status": "unauthenticated",
            "errors": [{"message": "user authorization required"}],
        }

    def test_unknown_token_is_invalid_with_a_challenge(self, canvas):
        canvas.session.headers["Authorization"] = "Bearer 1~nobody"
        answer = canvas.get("/users/self")
        assert (answer.status_code, first_message(answer)) == (401, "Invalid access token.")
        assert answer.headers["WWW-Authenticate"] == CHALLENGE

    def test_token_of_an_inactive_developer_key_is_invalid(self, canvas):
        canvas.state.tokens[canvas.token].developer_key_active = False
        assert first_message(canvas.get("/users/self")) == "Invalid access token."

    def test_expired_token_tells_when(self, canvas):
        canvas.state.tokens[canvas.token].expires_at = "2026-09-01T00:00:00Z"
        answer = canvas.get("/users/self")
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"] == CHALLENGE
        assert answer.json()["errors"] == [
            {"message": "Expired access token.", "expired_at": "2026-09-01T00:00:00Z"}
        ]

    def test_revoked_token_says_so(self, canvas):
        canvas.state.tokens[canvas.token].workflow_state = "revoked"
        assert first_message(canvas.get("/users/self")) == "Revoked access token."

    @pytest.mark.parametrize(
        "change", [{"workflow_state": "revoked"}, {"expires_at": "2020-01-01T00:00:00Z"}]
    )
    def test_old_versions_call_both_invalid(self, canvas, change):
        canvas.state.names_token_faults = False
        vars(canvas.state.tokens[canvas.token]).update(change)
        assert first_message(canvas.get("/users/self")) == "Invalid access token."

    def test_token_that_deletes_itself_is_invalid_afterwards(self, canvas):
        answer = canvas.ask("DELETE", f"{canvas.base}/login/oauth2/token")
        assert answer.status_code == 200
        assert first_message(canvas.get("/users/self")) == "Invalid access token."


class TestScopedTokens:
    SHOW = "url:GET|/api/v1/courses/:id"
    TOOLS = "url:GET|/api/v1/courses/:course_id/external_tools"

    def test_path_outside_the_scopes_is_401_without_a_challenge(self, canvas):
        scoped = canvas.as_person("Dana Whitfield", scopes={self.SHOW})
        answer = scoped.get("/users/self")
        assert answer.status_code == 401
        assert "WWW-Authenticate" not in answer.headers
        assert first_message(answer) == "Insufficient scopes on access token."

    @pytest.mark.parametrize(
        ("scope", "status"),
        [
            ("url:GET|/api/v1/courses/:course_id/external_tools/:any_name", 200),
            ("url:GET|/api/v1/accounts/:account_id/external_tools/:id", 401),
            ("url:POST|/api/v1/courses/:course_id/external_tools/:id", 401),
            ("url:GET|/api/v1/courses/:course_id/external_tools", 401),
        ],
    )
    def test_route_counts_and_not_the_names_of_its_placeholders(self, canvas, scope, status):
        """access_token.rb url_scopes_for_method: a placeholder is any one part of the path."""
        tool = canvas.install()["id"]
        scoped = canvas.as_person("Dana Whitfield", scopes={scope})
        assert scoped.get(f"{canvas.course}/external_tools/{tool}").status_code == status

    def test_path_inside_the_scopes_answers(self, canvas):
        scoped = canvas.as_person("Dana Whitfield", scopes={self.SHOW, self.TOOLS})
        assert scoped.get(canvas.course).status_code == 200
        assert scoped.get(f"{canvas.course}/external_tools").status_code == 200
        assert scoped.get("/accounts/2/external_tools").status_code == 401

    def test_includes_are_silently_lost(self, canvas):
        scoped = canvas.as_person("Dana Whitfield", scopes={self.SHOW})
        answer = scoped.get(canvas.course, **{"include[]": ["term", "account"]})
        assert answer.status_code == 200
        assert not {"term", "account"} & answer.json().keys()

    def test_includes_stay_where_the_key_allows_them(self, canvas):
        scoped = canvas.as_person("Dana Whitfield", scopes={self.SHOW}, allow_includes=True)
        assert "term" in scoped.get(canvas.course, **{"include[]": "term"}).json()


class TestLackingRights:
    def test_is_401_without_a_challenge(self, canvas):
        answer = canvas.get("/courses/1311")
        assert answer.status_code == 401
        assert "WWW-Authenticate" not in answer.headers
        assert answer.json()["status"] == "unauthorized"
        assert first_message(answer) == "user not authorized to perform that action"

    def test_is_403_where_the_feature_flag_is_on(self, canvas):
        canvas.state.api_auth_error_updates = True
        assert canvas.get("/courses/1311").status_code == 403

    def test_unverified_address_is_told_apart(self, canvas):
        canvas.state.user_named("Dana Whitfield").verified = False
        answer = canvas.put(canvas.course, {"course": {"event": "offer"}})
        assert (answer.status_code, answer.json()["status"]) == (401, "unverified")

    def test_what_does_not_exist_is_404(self, canvas):
        for path in ("/courses/5", "/courses/abc", "/no/such/path"):
            answer = canvas.get(path)
            assert answer.status_code == 404
            assert first_message(answer) == "The specified resource does not exist."


class TestRecognisingCanvas:
    def test_headers_name_the_request_the_session_and_the_action(self, canvas):
        headers = canvas.get("/users/self").headers
        assert len(headers["X-Request-Context-Id"]) == 36
        assert headers["X-Session-Id"]
        assert headers["X-Canvas-Meta"].startswith("o=users;n=api_show;")

    @pytest.mark.parametrize("agent", [None, ""])
    def test_missing_user_agent_is_403(self, canvas, agent):
        host = canvas.base.removeprefix("http://")
        connection = http.client.HTTPConnection(host, timeout=10)
        headers = {"Authorization": f"Bearer {canvas.token}"}
        if agent is not None:
            headers["User-Agent"] = agent
        connection.request("GET", "/api/v1/users/self", headers=headers)
        answer = connection.getresponse()
        body = answer.read().decode()
        connection.close()
        assert answer.status == 403
        assert "valid user agent" in body

    def test_course_page_sends_a_stranger_to_the_login(self, canvas):
        answer = requests.get(f"{canvas.base}/courses/1158", allow_redirects=False, timeout=10)
        assert answer.status_code == 302
        assert answer.headers["Location"].endswith("/login/canvas")


class TestWhoAmI:
    def test_self_is_the_tokens_owner_without_an_address_in_the_root_account(self, canvas):
        answer = canvas.get("/users/self").json()
        assert answer["name"] == "Dana Whitfield"
        assert answer["permissions"]["can_update_name"] is True
        assert "email" not in answer

    def test_address_comes_with_the_right_in_the_root_account(self, canvas):
        canvas.state.user_named("Dana Whitfield").admin_of.add(1)
        assert canvas.get("/users/self").json()["email"] == "dana.whitfield@example.edu"

    def test_profile_has_ones_own_primary_address(self, canvas):
        answer = canvas.get("/users/self/profile").json()
        assert answer["primary_email"] == "dana.whitfield@example.edu"
        assert answer["login_id"] == "dana.whitfield"

    def test_primary_address_may_be_withheld(self, canvas):
        canvas.state.user_named("Dana Whitfield").denied.add("read_email_addresses")
        assert "primary_email" not in canvas.get("/users/self/profile").json()

    def test_ids_are_texts_where_the_request_asks_for_them(self, canvas):
        canvas.session.headers["Accept"] = "application/json+canvas-string-ids"
        course = canvas.get(canvas.course).json()
        assert (course["id"], course["account_id"]) == ("1158", "2")

    def test_root_admin_may_act_as_another_and_nobody_else(self, canvas):
        ben = canvas.state.user_named("Ben Larsson").id
        answer = canvas.get("/users/self", as_user_id=ben)
        assert (answer.status_code, answer.json()) == (401, {"errors": "Invalid as_user_id"})
        canvas.state.user_named("Dana Whitfield").admin_of.add(1)
        assert canvas.get("/users/self", as_user_id=ben).json()["name"] == "Ben Larsson"

    def test_incomplete_registration_is_the_old_shape(self, canvas):
        canvas.state.user_named("Dana Whitfield").registered = False
        answer = canvas.get("/users/self")
        assert (answer.status_code, answer.json()["status"]) == (401, "unauthorized")
        assert "confirm your email address" in answer.json()["message"]
