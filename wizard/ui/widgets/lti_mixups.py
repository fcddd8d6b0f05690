"""Which of the other values somebody has pasted where key or secret of the LTI app belongs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wizard.codio.exports import PasteKind, recognise_paste
from wizard.http.secret import Secret
from wizard.setup.connections import Credentials
from wizard.setup.document import SetupDocument
from wizard.ui.web_addresses import endpoints_or_usual


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("LtiMixups", text)


def objection_to_key(text: str, document: SetupDocument, credentials: Credentials) -> str:
    """Say why a text is not the consumer key; empty where it may be."""
    if text and _is(credentials.shared_secret, text):
        return tr("This is the shared secret. LTI Consumer is the line above it in Codio.")
    return _of_another_page(text, document, credentials)


def objection_to_secret(text: str, document: SetupDocument, credentials: Credentials) -> str:
    """Say why a text is not the shared secret; empty where it may be."""
    if not text:
        return ""
    if text == document.lti_app.consumer_key:
        return tr("This is the consumer key. LTI Secret is the line below it in Codio.")
    if len(text.split()) > 1:
        return tr("A secret has no space in it. Use the copy button beside LTI Secret.")
    if "://" in text or _kind(text, document) is PasteKind.LAUNCH_URL:
        return tr("This is a web address. LTI Secret is the masked line below LTI Consumer.")
    return _of_another_page(text, document, credentials)


def _of_another_page(text: str, document: SetupDocument, credentials: Credentials) -> str:
    if not text:
        return ""
    if text == document.codio.client_id:
        return tr("This is the client Id of the API integration. The LTI app has a key of its own, "
                  "on Codio's page “LTI Integrations”.")  # fmt: skip
    if _is(credentials.codio_client_secret, text):
        return tr("This is the API client secret. The LTI app has a secret of its own, on Codio's "
                  "page “LTI Integrations”.")  # fmt: skip
    if _is(credentials.canvas_token, text):
        return tr("This is the access token of Canvas. Key and secret come from Codio.")
    return ""


def _kind(text: str, document: SetupDocument) -> PasteKind:
    return recognise_paste(text, endpoints_or_usual(document)).kind


def _is(secret: Secret | None, text: str) -> bool:
    return secret is not None and secret.reveal() == text
