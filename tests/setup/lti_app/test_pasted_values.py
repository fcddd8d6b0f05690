"""What was pasted into the wrong field is told, with where the right value stands."""

import pytest
from msgspec.structs import replace

from wizard.secret import Secret
from wizard.setup.connections import Credentials
from wizard.setup.document import CodioConnection, LtiApp, new_document
from wizard.setup.lti_app.pasted_values import Value, judge_value

KEY = "87ba3236-fa39-5d62-a7fc-b4046ad7e6e2"
SECRET = "11f2b3c4-0000-4000-8000-123456789abc"
VALUES = {
    Value.ACCESS_TOKEN: "7~" + "a" * 60,
    Value.CLIENT_ID: "Fp52kXF89pJtsH7dGtKSrN36",
    Value.CLIENT_SECRET: "q8K2mXF89pJtsH7dGtKSrN365ZkZ",
    Value.CONSUMER_KEY: KEY,
    Value.SHARED_SECRET: SECRET,
}
DOCUMENT = replace(
    new_document("Mixed up"),
    codio=CodioConnection(client_id=VALUES[Value.CLIENT_ID]),
    lti_app=LtiApp(consumer_key=KEY),
)
CREDENTIALS = Credentials(
    canvas_token=Secret(VALUES[Value.ACCESS_TOKEN]),
    codio_client_secret=Secret(VALUES[Value.CLIENT_SECRET]),
    shared_secret=Secret(SECRET),
)


@pytest.mark.parametrize("wanted", list(Value))
@pytest.mark.parametrize("given", list(Value))
def test_every_value_is_told_in_every_field_but_its_own(wanted: Value, given: Value) -> None:
    judged = judge_value(wanted, VALUES[given], DOCUMENT, CREDENTIALS)
    assert judged.wrong == (given is not wanted)


def test_an_objection_says_what_it_is_and_where_the_right_value_stands() -> None:
    judged = judge_value(Value.SHARED_SECRET, KEY, DOCUMENT, CREDENTIALS)
    assert judged.words == (
        "This is LTI Consumer, the key of the LTI app. LTI Secret stands on Codio's page "
        "“LTI Integrations”, masked, below LTI Consumer."
    )


@pytest.mark.parametrize("wanted", [Value.CLIENT_ID, Value.CLIENT_SECRET])
def test_a_uuid_is_no_value_of_an_api_integration(wanted: Value) -> None:
    judged = judge_value(wanted, KEY, new_document("New"), Credentials())
    assert judged.wrong
    assert judged.words.startswith("This has the form of the LTI app's key or secret.")


@pytest.mark.parametrize("wanted", [each for each in Value if each is not Value.CONSUMER_KEY])
@pytest.mark.parametrize("text", ["https://apollo.codio.com/lti/1", "two words"])
def test_an_address_or_several_words_are_no_such_value(wanted: Value, text: str) -> None:
    assert judge_value(wanted, text, new_document("New"), Credentials()).wrong


def test_a_secret_of_the_usual_form_is_recognised_and_another_form_is_warned_about() -> None:
    new = new_document("New")
    recognised = judge_value(Value.SHARED_SECRET, SECRET, new, Credentials())
    assert not recognised.wrong
    assert recognised.words.startswith("Recognised:")
    unusual = judge_value(Value.SHARED_SECRET, "unusual", new, Credentials())
    assert unusual.words.startswith("This does not look like the secrets Codio gives out")


@pytest.mark.parametrize("wanted", [each for each in Value if each is not Value.CONSUMER_KEY])
def test_a_letter_that_no_key_has_is_told(wanted: Value) -> None:
    cyrillic = VALUES[wanted][:-1] + "\u0430"
    assert "no key, id or secret has" in judge_value(
        wanted, cyrillic, new_document("New"), Credentials()
    ).words  # fmt: skip


def test_the_words_never_hold_the_value() -> None:
    for wanted in Value:
        for text in VALUES.values():
            assert text not in judge_value(wanted, text, DOCUMENT, CREDENTIALS).words


@pytest.mark.parametrize("wanted", list(Value))
def test_of_an_empty_field_nothing_is_said(wanted: Value) -> None:
    judged = judge_value(wanted, "", DOCUMENT, CREDENTIALS)

    assert (judged.words, judged.wrong) == ("", False)
