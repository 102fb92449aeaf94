"""The shipped lexicon and schemes, read once."""

import pytest

from translator_app.data import data_dir
from translator_app.romanization.lexicon import load_lexicon
from translator_app.romanization.scheme import load_schemes


@pytest.fixture(scope="session")
def lexicon():
    return load_lexicon(data_dir("resources") / "readings")


@pytest.fixture(scope="session")
def schemes():
    return load_schemes(data_dir("resources") / "schemes")
