"""Icons take the ink of the theme and stay sharp."""

from pathlib import Path

import pytest

import translator_app
from translator_app.core.errors import DataError
from translator_app.data import data_dir
from translator_app.ui.icons import icon
from translator_app.ui.theme import theme_named

PACKAGE = Path(translator_app.__file__).parent


def _inks(made):
    image = made.pixmap(16, 16).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_is_drawn_in_the_ink_of_its_theme(qapp):
    light, dark = theme_named("light"), theme_named("dark")
    assert _inks(icon("save", light)) == {light.ink.name()}
    assert _inks(icon("save", dark)) == {dark.ink.name()}


def test_the_same_icon_is_drawn_once(qapp):
    assert icon("save", theme_named("light")).cacheKey() == icon("save", theme_named("light")).cacheKey()


def test_a_missing_icon_is_named(qapp):
    with pytest.raises(DataError, match="no-such-icon"):
        icon("no-such-icon", theme_named("light"))


def test_every_shipped_icon_is_named_in_the_code():
    code = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    names = [path.stem for path in (data_dir("resources") / "icons").glob("*.svg")]
    assert names
    assert [name for name in names if f'"{name}"' not in code and f'"{name}.svg"' not in code] == []
