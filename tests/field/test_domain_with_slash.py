"""An app's domain, as somebody typed it into Canvas."""

import pytest

from wizard.canvas.types import ExternalTool
from wizard.setup.lti_app.tool_finder import predict_tool

URL = "https://apollo.codio.com/lti/x"


@pytest.mark.parametrize(
    "domain", ["https://codio.com", "codio.com/", "https://codio.com/", "apollo.codio.com/lti/"]
)
def test_an_app_is_predicted_to_answer_only_where_canvas_matches_its_domain(domain):
    tool = ExternalTool(id=1, name="Codio", domain=domain, consumer_key="key")

    assert (predict_tool(URL, [tool], []) is tool) is not domain.endswith("/")
