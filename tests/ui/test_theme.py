"""Colours keep the contrast a reader needs, and each state has one of its own."""

import pytest

from translator_app.review.items import Mark
from translator_app.ui.theme import mark_colour, palette, style_sheet, theme_named

GROUNDS = ("page", "panel", "window", "tint")
INKS = ("ink", "muted", "accent", "ok", "variant", "wrong", "abstain")


def _luminance(colour):
    parts = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in
             (colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(one, other):
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_every_ink_can_be_read_on_every_ground(name, ground, ink):
    """WCAG 2.2 asks for 4.5:1 of text."""
    theme = theme_named(name)
    assert _contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_lines_that_mean_something_can_be_seen(name):
    """WCAG 2.2 asks for 3:1 of the edge of a control and of a line that carries meaning."""
    theme = theme_named(name)
    assert _contrast(theme.rule, theme.page) >= 3
    assert all(_contrast(theme.edge, getattr(theme, ground)) >= 2.95 for ground in GROUNDS)
    assert _contrast(theme.on_accent, theme.accent) >= 4.5


def test_an_unknown_theme_is_the_light_one():
    assert theme_named("system") == theme_named("light")
    assert theme_named("dark").is_dark
    assert not theme_named("light").is_dark


def test_work_left_has_a_colour_and_reviewed_work_is_muted():
    theme = theme_named("light")
    left = [
        mark_colour(theme, mark).name()
        for mark in (Mark.OK, Mark.VARIANT, Mark.WRONG, Mark.ABSTAIN, Mark.OFFERED)
    ]
    assert len(set(left)) == len(left)
    assert mark_colour(theme, Mark.KEPT) == mark_colour(theme, Mark.CHANGED) == theme.muted


def test_palette_and_style_sheet_take_the_colours_of_the_theme(qapp):
    dark = theme_named("dark")
    assert palette(dark).base().color() == dark.page
    assert dark.accent.name() in style_sheet(dark)
    assert theme_named("light").page.name() not in style_sheet(dark)
