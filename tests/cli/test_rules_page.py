"""The page of all checks is written from the rules themselves."""

from translator_app.cli.explain import rules_page
from translator_app.data import data_dir


def test_the_shipped_page_is_what_the_rules_say_today():
    """Renew it by `translator-app explain --page > resources/help/rules.md`."""
    shipped = (data_dir("resources") / "help" / "rules.md").read_text(encoding="utf-8")
    assert shipped == rules_page()
