"""The invented offices, loaded once."""

import pytest

from tests.titles.office_data import write_offices
from translator_app.titles.load import load_offices


@pytest.fixture(scope="session")
def offices(tmp_path_factory):
    """What the invented folder holds."""
    return load_offices(write_offices(tmp_path_factory.mktemp("offices")))
