"""The program finds its own data and the user's folders."""

from pathlib import Path

import pytest

from translator_app.core.errors import DataError
from translator_app.data import data_dir, user_config_dir, user_data_dir


@pytest.fixture
def on_linux(monkeypatch, tmp_path):
    """A Linux account without a folder of its own choice; returns its home."""
    for name in ("TRANSLATOR_APP_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def test_a_checkout_uses_the_folders_beside_the_package():
    assert data_dir("resources") == Path(__file__).resolve().parents[1] / "resources"


def test_an_installed_program_uses_what_it_carries(tmp_path):
    carried = tmp_path / "translator_app" / "_data" / "resources"
    carried.mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    assert data_dir("resources", tmp_path / "translator_app") == carried


def test_missing_data_is_named_with_its_remedy(tmp_path):
    with pytest.raises(DataError, match=r"“glossaries” of the program is missing\. Install"):
        data_dir("glossaries", tmp_path / "translator_app")


def test_one_variable_moves_everything_of_the_user(monkeypatch, tmp_path):
    monkeypatch.setenv("TRANSLATOR_APP_HOME", str(tmp_path))
    assert user_data_dir() == tmp_path / "data"
    assert user_config_dir() == tmp_path / "config"


def test_linux_uses_the_customary_folders(on_linux):
    assert user_data_dir() == on_linux / ".local/share/translator-app"
    assert user_config_dir() == on_linux / ".config/translator-app"


def test_linux_obeys_the_xdg_variables(on_linux, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(on_linux / "elsewhere"))
    assert user_data_dir() == on_linux / "elsewhere/translator-app"


def test_a_relative_xdg_variable_is_ignored(on_linux, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", "elsewhere")
    assert user_config_dir() == on_linux / ".config/translator-app"


def test_windows_keeps_both_in_the_roaming_profile(monkeypatch, tmp_path):
    monkeypatch.delenv("TRANSLATOR_APP_HOME", raising=False)
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("APPDATA", str(tmp_path))
    assert user_data_dir() == tmp_path / "translator-app" / "data"
    assert user_config_dir() == tmp_path / "translator-app" / "config"


def test_macos_keeps_both_in_application_support(on_linux, monkeypatch):
    monkeypatch.setattr("sys.platform", "darwin")
    assert user_data_dir() == on_linux / "Library/Application Support/translator-app/data"
