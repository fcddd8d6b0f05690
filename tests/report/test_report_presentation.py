"""How statuses look: readable in both colour schemes, and told apart without colour."""

import re

import pytest
from defusedxml import ElementTree

from wizard.report.model import ReportStatus
from wizard.report.presentation import (
    PRESENTATIONS,
    presentation_of,
    status_icon,
)

every_status = pytest.mark.parametrize("status", list(ReportStatus), ids=str)


def _luminance(colour):
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one, other):
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_contrast_formula_is_the_one_of_wcag():
    assert _contrast("#000000", "#ffffff") == pytest.approx(21)
    assert _contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@every_status
def test_every_status_can_be_read_on_its_tint_and_on_the_page(status):
    look = PRESENTATIONS[status]
    for colours, page in ((look.light, "#ffffff"), (look.dark, "#171c24")):
        assert _contrast(colours.ink, colours.tint) >= 4.5
        assert _contrast(colours.ink, page) >= 4.5


def test_no_two_statuses_share_a_word_an_icon_or_a_colour():
    looks = list(PRESENTATIONS.values())
    assert set(PRESENTATIONS) == set(ReportStatus)
    assert len({look.word for look in looks}) == len(looks)
    assert len({look.light.ink for look in looks}) == len(looks)
    assert len({look.dark.ink for look in looks}) == len(looks)
    assert len({status_icon(look.status) for look in looks}) == len(looks)


@every_status
def test_every_icon_is_one_drawing_in_one_colour(status):
    icon = ElementTree.fromstring(status_icon(status, "#123456"))
    assert icon.get("viewBox") == "0 0 24 24"
    painted = {
        each.get(kind)
        for each in icon.iter()
        for kind in ("fill", "stroke")
        if each.get(kind) not in {None, "none"}
    }
    assert painted == {"#123456"}


def test_what_was_read_back_is_filled_and_what_a_person_said_is_an_outline():
    assert "stroke" not in status_icon("passed")
    assert re.search(r'fill="none" stroke=', status_icon("confirmed"))


@every_status
def test_qt_draws_every_icon_differently(qapp, status):
    from wizard.report.pdf import _icon_image

    def pixels(of):
        return bytes(_icon_image(of, "#000000").constBits())

    assert any(pixels(status))
    assert all(pixels(status) != pixels(other) for other in ReportStatus if other is not status)


def test_a_status_is_found_by_its_value_and_no_other():
    assert presentation_of("failed").word == "Failed"
    with pytest.raises(ValueError, match="green"):
        presentation_of("green")
