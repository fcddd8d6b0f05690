import base64
import copy
import html
import io
import json
import logging
import pickle
from urllib.parse import quote

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wizard.http.decode import encode
from wizard.http.redact import MASK, RedactingFilter, Redactor, install_redaction
from wizard.redact import _Forms
from wizard.secret import Secret

SECRET_TEXT = st.text(
    alphabet=st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="\"'<>&,;)}]"),
    min_size=8,
    max_size=60,
)


@given(SECRET_TEXT)
def test_a_secret_shows_itself_nowhere(value):
    secret = Secret(value)
    shown = f"{secret}{secret!r}{secret:>10}{[secret]}{secret!s}"
    assert value not in shown
    assert secret.reveal() == value


def test_secrets_compare_by_value_and_can_be_keys():
    assert Secret("abc") == Secret("abc") != Secret("abd")
    assert Secret("abc") != "abc"
    assert len({Secret("abc"), Secret("abc")}) == 1
    assert Secret("x")
    assert not Secret("")
    assert not isinstance(Secret("x"), str)


def test_a_secret_cannot_be_written_by_accident():
    with pytest.raises(TypeError):
        pickle.dumps(Secret("abc"))
    with pytest.raises(TypeError):
        msgspec.json.encode({"token": Secret("abc")})
    assert encode({"token": Secret("abc")}) == b'{"token":"abc"}'


@given(SECRET_TEXT, st.text(max_size=20), st.text(max_size=20))
def test_a_registered_secret_is_masked_wherever_it_stands(value, before, after):
    redacted = Redactor([Secret(value)]).redact(f"{before} {value} {after}")
    assert value not in redacted


@given(
    SECRET_TEXT.filter(lambda value: "=" not in value and value != MASK),
    st.sampled_from(
        [
            "Authorization: Bearer {}",
            "'Authorization': 'Bearer {}'",
            "GET /token?client_id=a&client_secret={}&grant_type=b HTTP/1.1",
            "shared_secret={}",
            "{{'shared_secret': '{}'}}",
            '{{"access_token": "{}", "x": 1}}',
            "external_tool[shared_secret]={}&x=1",
            "oauth_signature={}&x=1",
            "/sessionless_launch?verifier={}&session_token=other",
            "session_token={}",
            "https://user:{}@proxy.example:8080/",
        ],
    ),
)
def test_what_must_be_a_secret_by_its_name_is_masked_unregistered(value, template):
    value = value.replace("@", "x").replace("/", "x").replace(":", "x").replace("\\", "x")
    assume(value not in template)
    assert value not in Redactor().redact(template.format(value))


def test_what_is_no_secret_stays_readable():
    text = "GET /api/v1/courses/7?include[]=term → 200, client_id=abc, Bearer realm=canvas-lms"
    assert Redactor([Secret("unrelated-secret")]).redact(text) == text


def test_a_filter_masks_messages_arguments_and_tracebacks():
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    install_redaction(Redactor([Secret("planted-value-1")]), [handler])
    logger = logging.getLogger("test.redaction")
    logger.addHandler(handler)
    logger.propagate = False
    try:
        logger.warning("sent %s to %s", "planted-value-1", {"shared_secret": "planted-value-2"})
        try:
            raise ValueError("https://x/?session_token=planted-value-3 planted-value-1")
        except ValueError:
            logger.exception("failed")
    finally:
        logger.removeHandler(handler)
    text = stream.getvalue()
    assert "planted" not in text
    assert "ValueError" in text
    assert "failed" in text


def test_a_record_with_wrong_arguments_does_not_break_the_filter():
    record = logging.LogRecord("x", logging.INFO, "f", 1, "%s %s", ("one",), None)
    assert RedactingFilter(Redactor()).filter(record)
    assert copy.copy(record).getMessage() == "%s %s"


@given(
    st.text(min_size=4, max_size=24),
    st.sampled_from([str, str.upper, quote, lambda text: quote(quote(text, safe=""), safe=""),
                     json.dumps, html.escape, lambda text: "".join(f"&#{ord(c)};" for c in text),
                     lambda text: base64.b64encode(text.encode("utf-8", "replace")).decode(),
                     lambda text: base64.b64encode(f"u:{text}".encode("utf-8", "replace")).decode(),
                     lambda text: base64.b64encode(f"u{text}!".encode("utf-8", "replace")).decode(),
                     lambda text: text[:-1], lambda text: text[1:]]),
    st.text(max_size=6),
    st.text(max_size=6),
)  # fmt: skip
def test_looking_for_how_a_form_ends_loses_none(value, form, before, after):
    assume(len(value.strip()) >= 4)
    text = f"{before}{form(value)}{after}"
    forms = _Forms(value)

    assert forms.masked(text) == forms.whole.sub(MASK, text)


@pytest.mark.parametrize(
    ("secret", "text"),
    [
        ("1158~" + "k9" * 32, "GET /api/v1/courses/1158/assignments"),
        ("7~Qd4x" * 10, "The token 7~Qd4x of somebody else's"),
        (
            "https://canvas.example.edu/courses/7/external_tools/9?verifier=b81c04",
            '{"launch_url":"https://canvas.example.edu/courses/7/external_tools/9"}',
        ),
    ],
    ids=["the school of a token", "the hint of a token", "the address of a launch"],
)
def test_what_a_text_merely_begins_like_costs_no_expression_for_the_whole(secret, text):
    forms = _Forms(secret)

    assert forms.masked(text) == text
    assert "whole" not in vars(forms)
