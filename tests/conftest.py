"""What holds for every test: no display, no traces in the user's folders, no race against the clock."""

import os

import pytest
from hypothesis import settings

# Qt aborts the process when it finds no display, so this stands before anything can import it.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# How fast something is, `make bench` measures; here a busy machine must not fail an example.
# On a build machine the examples are the same each time: a new one found there would blame the wrong change.
settings.register_profile("house", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("house")


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory, monkeypatch):
    """Each test has user folders of its own."""
    monkeypatch.setenv("TRANSLATOR_APP_HOME", str(tmp_path_factory.mktemp("home")))
