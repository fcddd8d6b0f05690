import pytest

from helpers.canvas_server import LTI_URL, TOOL, errors_of, serve

XML = """<?xml version="1.0" encoding="UTF-8"?>
<cartridge_basiclti_link xmlns="http://www.imsglobal.org/xsd/imslticc_v1p0"
    xmlns:blti="http://www.imsglobal.org/xsd/imsbasiclti_v1p0"
    xmlns:lticm="http://www.imsglobal.org/xsd/imslticm_v1p0">
  <blti:title>Codio from XML</blti:title>
  <blti:launch_url>https://apollo.codio.com/lti/</blti:launch_url>
  <blti:extensions platform="canvas.instructure.com">
    <lticm:property name="domain">codio.com</lticm:property>
    <lticm:property name="privacy_level">public</lticm:property>
    <lticm:options name="course_navigation">
      <lticm:property name="text">Codio</lticm:property>
    </lticm:options>
  </blti:extensions>
</cartridge_basiclti_link>"""


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


class TestCreate:
    def test_answers_200_without_the_secret(self, canvas):
        answer = canvas.post(f"{canvas.course}/external_tools", TOOL)
        tool = answer.json()
        assert answer.status_code == 200
        assert "shared_secret" not in tool
        assert TOOL["shared_secret"] not in answer.text
        assert tool["consumer_key"] == TOOL["consumer_key"]
        assert (tool["version"], tool["workflow_state"]) == ("1.1", "public")

    def test_flat_and_nested_form_and_json_are_alike(self, canvas):
        path = f"{canvas.course}/external_tools"
        nested_form = {f"external_tool[{key}]": value for key, value in TOOL.items()}
        made = [
            canvas.ask("POST", path, json=TOOL),
            canvas.ask("POST", path, json={"external_tool": TOOL}),
            canvas.ask("POST", path, data=TOOL),
            canvas.ask("POST", path, data=nested_form),
        ]
        assert [answer.status_code for answer in made] == [200] * 4
        assert {answer.json()["domain"] for answer in made} == {"codio.com"}

    def test_only_the_nested_part_is_read_where_there_is_one(self, canvas):
        body = {"external_tool": {"name": "Codio"}, **TOOL}
        answer = canvas.post(f"{canvas.course}/external_tools", body)
        assert answer.status_code == 400
        assert {"consumer_key", "shared_secret", "url", "domain"} <= set(errors_of(answer))

    def test_missing_fields_are_blank_errors(self, canvas):
        answer = canvas.post(f"{canvas.course}/external_tools", {"external_tool": {}})
        assert answer.status_code == 400
        assert answer.json()["errors"]["name"] == [
            {"attribute": "name", "type": "blank", "message": "blank"}
        ]
        missing_address = "Either the url or domain should be set."
        assert errors_of(answer)["url"] == errors_of(answer)["domain"] == [missing_address]

    def test_bad_address_names_the_tool(self, canvas):
        answer = canvas.post(f"{canvas.course}/external_tools", TOOL | {"url": "htp:/nowhere"})
        assert errors_of(answer)["url"] == ["Incorrect url for Codio"]

    def test_unknown_privacy_level_is_ignored(self, canvas):
        assert canvas.install(privacy_level="everything")["privacy_level"] == "anonymous"

    def test_custom_fields_come_as_a_hash_or_as_lines(self, canvas):
        asked = {"custom_fields": {"codio_page": "intro"}}
        assert canvas.install(**asked)["custom_fields"] == {"codio_page": "intro"}
        lines = canvas.install(custom_fields_string="a=1\nb=x=y\nnothing\n")
        assert lines["custom_fields"] == {"a": "1", "b": "x"}

    def test_course_navigation_needs_enabled_or_a_url(self, canvas):
        assert canvas.install(course_navigation={"text": "Codio"})["course_navigation"] is None
        kept = canvas.install(course_navigation={"enabled": True, "text": "Codio"})
        assert kept["course_navigation"]["text"] == "Codio"
        listed = canvas.get(f"{canvas.course}/external_tools/visible_course_nav_tools").json()
        assert [(row["id"], row["context_id"]) for row in listed] == [(kept["id"], 1158)]

    def test_placement_has_its_own_label_and_a_usual_size(self, canvas):
        placed = {"enabled": True, "text": "Nav", "selection_height": 50}
        shown = canvas.install(course_navigation=placed)["course_navigation"]
        assert (shown["text"], shown["label"]) == ("Nav", "Nav")
        assert (shown["selection_width"], shown["selection_height"]) == (800, 50)
        bare = canvas.install(editor_button={"enabled": True}, text="All of it")["editor_button"]
        assert (bare["label"], bare["selection_height"]) == ("All of it", 400)

    def test_every_tool_has_a_deployment(self, canvas):
        tool = canvas.install()
        first, _, rest = tool["deployment_id"].partition(":")
        assert (first, len(rest)) == (str(tool["id"]), 40)

    def test_xml_fills_the_tool_and_a_given_name_wins(self, canvas):
        body = {
            "config_type": "by_xml",
            "config_xml": XML,
            "consumer_key": "key",
            "shared_secret": "made-up",
        }
        tool = canvas.post(f"{canvas.course}/external_tools", body).json()
        assert (tool["name"], tool["domain"]) == ("Codio from XML", "codio.com")
        assert (tool["privacy_level"], tool["url"]) == ("public", "https://apollo.codio.com/lti/")
        assert tool["course_navigation"]["text"] == "Codio"
        named = canvas.post(f"{canvas.course}/external_tools", body | {"name": "Mine"}).json()
        assert named["name"] == "Mine"

    def test_bad_xml_and_bad_configuration_address_are_field_errors(self, canvas):
        body = {"name": "x", "consumer_key": "k", "shared_secret": "s"}
        path = f"{canvas.course}/external_tools"
        bad_xml = canvas.post(path, body | {"config_type": "by_xml", "config_xml": "<a"})
        assert set(errors_of(bad_xml)) == {"config_xml"}
        bad_url = canvas.post(path, body | {"config_type": "by_url", "config_url": "codio"})
        assert errors_of(bad_url) == {"config_url": ["Invalid URL"]}
        dead = body | {"config_type": "by_url", "config_url": "http://127.0.0.1:9/xml"}
        assert (
            "could not retrieve configuration"
            in errors_of(canvas.post(path, dead))["config_url"][0]
        )

    def test_client_id_asks_for_a_1_3_tool_that_is_not_there(self, canvas):
        answer = canvas.post(f"{canvas.course}/external_tools", TOOL | {"client_id": "1"})
        assert answer.status_code == 404

    def test_needs_the_right_to_add(self, canvas):
        canvas.state.user_named("Dana Whitfield").denied.add("manage_lti_add")
        assert canvas.post(f"{canvas.course}/external_tools", TOOL).status_code == 401


class TestUniqueness:
    def test_duplicates_are_allowed_by_default_and_when_asked_flat(self, canvas):
        ids = {canvas.install()["id"], canvas.install()["id"]}
        ids.add(canvas.install(verify_uniqueness=True)["id"])
        assert len(ids) == 3

    @pytest.mark.parametrize("level", ["", "/accounts/2"])
    @pytest.mark.parametrize(
        "new", [TOOL, {**TOOL, "url": None}, {**TOOL, "domain": None, "url": f"{LTI_URL}?x=1"}]
    )
    def test_is_verified_against_the_course_and_its_accounts(self, canvas, level, new):
        canvas.install(level)
        body = {"external_tool": {**new, "verify_uniqueness": True}}
        answer = canvas.post(f"{canvas.course}/external_tools", body)
        assert answer.status_code == 400
        assert errors_of(answer)["tool_currently_installed"] == [
            "The tool is already installed in this context."
        ]

    def test_old_versions_know_no_such_check(self, canvas):
        canvas.state.verify_uniqueness_known = False
        canvas.install()
        body = {"external_tool": {**TOOL, "verify_uniqueness": True}}
        assert canvas.post(f"{canvas.course}/external_tools", body).status_code == 200


class TestChange:
    def test_blank_secret_is_ignored(self, canvas):
        tool = canvas.install()
        path = f"{canvas.course}/external_tools/{tool['id']}"
        assert canvas.put(path, {"shared_secret": "", "name": "New"}).json()["name"] == "New"
        assert canvas.state.tools[tool["id"]].shared_secret == TOOL["shared_secret"]

    def test_refused_change_leaves_the_tool_as_it_was(self, canvas):
        tool = canvas.install()
        path = f"{canvas.course}/external_tools/{tool['id']}"
        assert canvas.put(path, {"name": "Other", "consumer_key": ""}).status_code == 400
        assert canvas.get(path).json() == tool

    def test_delete_is_soft_and_a_new_one_gets_a_new_id(self, canvas):
        tool = canvas.install()
        path = f"{canvas.course}/external_tools/{tool['id']}"
        answer = canvas.delete(path)
        assert (answer.status_code, answer.json()["workflow_state"]) == (200, "deleted")
        assert canvas.get(path).status_code == 404
        assert canvas.get(f"{canvas.course}/external_tools").json() == []
        assert canvas.install()["id"] > tool["id"]

    def test_edit_and_delete_need_rights_of_their_own(self, canvas):
        tool = canvas.install()
        path = f"{canvas.course}/external_tools/{tool['id']}"
        canvas.state.user_named("Dana Whitfield").denied |= {"manage_lti_edit", "manage_lti_delete"}
        assert canvas.put(path, {"name": "x"}).status_code == 401
        assert canvas.delete(path).status_code == 401


class TestLevels:
    def test_tool_of_a_parent_account_is_404_through_the_course(self, canvas):
        tool = canvas.install("/accounts/2")
        assert canvas.get(f"{canvas.course}/external_tools/{tool['id']}").status_code == 404
        assert canvas.get(f"/accounts/2/external_tools/{tool['id']}").status_code == 200

    def test_parents_are_listed_only_when_asked_by_name(self, canvas):
        canvas.install(name="b course")
        canvas.install("/accounts/2", name="A account")
        own = canvas.get(f"{canvas.course}/external_tools").json()
        assert [tool["name"] for tool in own] == ["b course"]
        everything = canvas.get(f"{canvas.course}/external_tools", include_parents="true").json()
        assert [tool["name"] for tool in everything] == ["A account", "b course"]
        assert "context" not in everything[0]

    def test_lti_apps_tell_the_level(self, canvas):
        canvas.install(name="b course")
        canvas.install("/accounts/2", name="A account")
        rows = canvas.get(f"{canvas.course}/lti_apps").json()
        assert [(r["context"], r["context_id"], r["installed_locally"]) for r in rows] == [
            ("Account", 2, False),
            ("Course", 1158, True),
        ]

    def test_search_needs_three_characters_and_selectable_leaves_some_out(self, canvas):
        canvas.install(not_selectable=True)
        path = f"{canvas.course}/external_tools"
        assert canvas.get(path, search_term="co").status_code == 400
        assert len(canvas.get(path, search_term="codio").json()) == 1
        assert canvas.get(path, selectable="true").json() == []

    def test_legacy_placements_come_without_asking(self, canvas):
        canvas.install(name="shown")
        canvas.install(name="hidden", not_selectable=True)
        path = f"{canvas.course}/external_tools"
        rows = canvas.get(path, placement="assignment_selection").json()
        assert [tool["name"] for tool in rows] == ["shown"]

    def test_account_has_no_list_of_navigation_tools(self, canvas):
        answer = canvas.get("/accounts/2/external_tools/visible_course_nav_tools")
        assert (answer.status_code, answer.json()) == (
            400,
            {"message": "Only course context is supported"},
        )

    def test_old_versions_show_no_lti_version(self, canvas):
        canvas.state.tool_version_shown = False
        assert not {"version", "deployment_id"} & canvas.install().keys()


class TestWhichToolAnswers:
    """canvas.md §4.1."""

    def launched(self, canvas, url):
        return canvas.get(f"{canvas.course}/external_tools/sessionless_launch", url=url).json()

    def test_domain_matches_the_host_and_its_subdomains_in_any_scheme(self, canvas):
        tool = canvas.install(url=None, domain="Codio.com")
        for url in ("https://apollo.codio.com/x", "http://codio.com", "apollo.codio.com/lti"):
            assert self.launched(canvas, url)["id"] == tool["id"]

    @pytest.mark.parametrize("url", ["https://notcodio.com/x", "https://codio.com:8443/x"])
    def test_domain_does_not_match_another_host_or_port(self, canvas, url):
        canvas.install(url=None, domain="codio.com")
        assert "errors" in self.launched(canvas, url)

    def test_url_only_tool_does_not_match_another_path_or_scheme(self, canvas):
        canvas.install(url=LTI_URL, domain=None)
        assert "errors" in self.launched(canvas, f"{LTI_URL}_c1_a1")
        assert "errors" in self.launched(canvas, LTI_URL.replace("https", "http"))

    def test_query_is_sorted_and_extra_parameters_are_dropped(self, canvas):
        tool = canvas.install(url=f"{LTI_URL}?b=2&a=1", domain=None)
        assert self.launched(canvas, f"{LTI_URL}?a=1&b=2")["id"] == tool["id"]
        assert self.launched(canvas, f"{LTI_URL}?c=3&a=1&b=2")["id"] == tool["id"]
        assert "errors" in self.launched(canvas, f"{LTI_URL}?a=1&b=3")

    def test_exact_url_beats_a_nearer_domain(self, canvas):
        exact = canvas.install("/accounts/2", url=f"{LTI_URL}_a", domain=None)
        canvas.install(url=None)
        assert self.launched(canvas, f"{LTI_URL}_a")["id"] == exact["id"]

    def test_nearer_context_comes_first_then_the_more_specific_domain(self, canvas):
        canvas.install("/accounts/2", url=None, domain="apollo.codio.com")
        general = canvas.install(url=None, domain="codio.com")
        assert self.launched(canvas, LTI_URL)["id"] == general["id"]
        specific = canvas.install(url=None, domain="apollo.codio.com", name="Other")
        assert self.launched(canvas, LTI_URL)["id"] == specific["id"]

    def test_a_1_3_tool_of_the_account_wins_over_a_1_1_tool_of_the_course(self, canvas):
        canvas.install()
        new = canvas.install("/accounts/2", url=None)
        canvas.state.tools[new["id"]].version = "1.3"
        assert self.launched(canvas, LTI_URL + "_c_a")["id"] == new["id"]

    def test_exact_duplicate_stands_behind_its_original(self, canvas):
        first = canvas.install("/accounts/2", url=None)
        canvas.install(url=None)
        assert self.launched(canvas, LTI_URL)["id"] == first["id"]

    def test_deleted_tool_answers_nothing(self, canvas):
        tool = canvas.install()
        canvas.delete(f"{canvas.course}/external_tools/{tool['id']}")
        assert "errors" in self.launched(canvas, LTI_URL)
