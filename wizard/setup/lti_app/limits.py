"""What Canvas would refuse of the app as the setup wants it, told before anything is sent.

A name holds 255 characters and may not be blank, a consumer key holds 2,048 and a domain 253
(canvas.md §4).
"""

from collections.abc import Iterator

import msgspec

from wizard.setup.lti_app.state import ToolState
from wizard.texts import tr

LONGEST_NAME = 255
LONGEST_KEY = 2048
LONGEST_DOMAIN = 253


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """What Canvas would refuse, what it takes, and what to do."""

    found: str
    expected: str
    mend: str


def app_refusals(wanted: ToolState) -> Iterator[Refusal]:
    """Say what Canvas would refuse of an app that is to stand like this."""
    if not wanted.name.strip():
        yield Refusal(
            found=tr("The LTI app has no name."),
            expected=tr("A name; Canvas refuses an app without one."),
            mend=tr("Type a name into “Name in Canvas” on the page LTI app, such as “Codio”."),
        )
    for text, most, field in (
        (wanted.name, LONGEST_NAME, tr("Name in Canvas")),
        (wanted.consumer_key, LONGEST_KEY, tr("LTI Consumer")),
        (wanted.domain, LONGEST_DOMAIN, tr("Domain")),
    ):
        if len(text) > most:
            yield Refusal(
                found=tr(
                    "“{field}” of the LTI app is too long: it has {count} characters.",
                    field=field,
                    count=len(text),
                ),
                expected=tr("At most {most} characters, which is what Canvas takes.", most=most),
                mend=tr("Shorten “{field}” on the page LTI app.", field=field),
            )
