"""What holds for every test: no display, no traces in the user's folders, no race against the clock."""

import os

import pytest
from hypothesis import settings

# Qt aborts the process when it finds no display, so this stands before anything can import it.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# How fast something is, `make bench` measures; here a busy machine must not fail an example.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory, monkeypatch):
    """Each test has user folders of its own."""
    monkeypatch.setenv("TRANSLATOR_APP_HOME", str(tmp_path_factory.mktemp("home")))
