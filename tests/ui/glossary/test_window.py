"""The glossary window: searching, filtering, adding, and what it tells the main window."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.glossary.acts import current, go_to, press, retype, shown, type_into
from translator_app.core.kind import Kind
from translator_app.core.span import Span
from translator_app.glossary.entry import Status
from translator_app.ui.theme import theme_named


@pytest.mark.parametrize(
    ("words", "expected"),
    [("FORD", ["Ford", "River ford"]), ("آب بند", ["Wall", "Weir"]), ("گدار river", ["River ford"])],
)
def test_search_narrows_as_one_types_in_either_script(window, words, expected):
    type_into(window.head.field, words)
    assert shown(window) == expected
    assert window.foot.words == f"{len(expected)} of 7 entries"


def test_a_filter_without_result_says_so_and_is_cleared(window, qtbot):
    type_into(window.head.field, "nowhere")
    assert window.empty.words == "No entry fits the filter."
    assert not window.form.isEnabled()
    window.empty.clear.click()
    assert len(shown(window)) == 7
    assert window.empty.words == ""


@pytest.mark.parametrize(("words", "alike"), [("Rivre frod", "River ford"), ("آب‌پند", "آب‌بند")])
def test_what_is_misspelt_is_answered_with_what_is_spelt_alike(window, words, alike):
    type_into(window.head.field, words)
    assert shown(window) == []
    assert "Spelt alike: " in window.empty.words
    assert alike in window.empty.words


def test_the_form_shows_in_which_forms_an_entry_is_found(window):
    go_to(window, "Ford")
    assert "Fords" in window.form.forms.text()
    assert "گدارها" in window.form.forms.text().replace("\u200c", "")
    retype(window.form.english.first, "Ferry")
    assert "Ferries" in window.form.forms.toolTip()


def test_status_counters_count_and_filter(window):
    proposed = next(one for one in window.head.counters if one.status is Status.PROPOSED)
    assert "1 entries" in proposed.accessibleName()
    proposed.click()
    assert shown(window) == ["Zab"]
    proposed.click()
    assert len(shown(window)) == 7


def test_a_glossary_and_a_kind_can_be_chosen(window):
    window.head.files.setCurrentIndex(window.head.files.findText("team"))
    assert shown(window) == ["Dyke", "Wall"]
    window.head.kinds.setCurrentIndex(window.head.kinds.findData(Kind.PERSON.value))
    assert shown(window) == []


def test_the_current_entry_stays_when_the_filter_lets_it(window):
    go_to(window, "Weir")
    type_into(window.head.field, "آب")
    assert current(window) == "Weir"


def test_add_opens_a_filled_form_and_enter_saves_it(window, on_disk, qtbot):
    window.add("Lock", "حوضچه", Kind.PLACE, "fa", "the open article")
    assert window.form.draft.english[0].text == "Lock"
    with qtbot.waitSignal(window.saved) as told:
        press(window.focusWidget(), Qt.Key.Key_Return)
    made = on_disk()["Lock", "حوضچه"]
    assert (made.kind, made.source, made.by) == (Kind.PLACE, "the open article", "desk")
    assert [path.name for path in told.args[0]] == ["own.tsv"]
    assert current(window) == "Lock"


def test_the_caret_of_a_new_entry_stands_where_something_is_missing(window):
    window.add("", "حوضچه")
    assert window.focusWidget() is window.form.english.first
    window.form.take_back()
    window.add("Lock", "")
    assert window.focusWidget() is window.form.persian.first


def test_a_new_entry_is_given_up_with_escape(window):
    go_to(window, "Weir")
    window.actions_by_name["new"].trigger()
    press(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.form.draft.english[0].text == "Weir"
    assert len(window.session.rows.entries) == 7


def test_a_new_entry_without_persian_is_refused_and_nothing_typed_is_lost(window):
    window.add("Lock", "")
    window.form.save_asked.emit()
    assert window.messages.has_cross
    assert "Persian" in window.messages.text
    assert window.form.draft.english[0].text == "Lock"
    assert window.form.is_new
    retype(window.form.persian.first, "حوضچه")
    window.form.save_asked.emit()
    assert current(window) == "Lock"


def test_an_entry_is_shown_by_its_concept_though_the_filter_left_it_out(window):
    type_into(window.head.field, "dyke")
    assert window.show_entry("ford", "River ford")
    assert current(window) == "River ford"
    assert not window.show_entry("nothing")


def test_places_of_the_open_article_are_counted_filtered_and_asked_for(window, qtbot):
    window.set_uses({"ford": [("…at the ford…", Span(4, 8)), ("…the ford…", Span(20, 24))]})
    go_to(window, "Ford")
    assert window.used_in("ford") == (("…at the ford…", Span(4, 8)), ("…the ford…", Span(20, 24)))
    assert window.form.places.text() == "2 places in the open article"
    with qtbot.waitSignal(window.place_asked) as asked:
        window.panel.places.asked.emit(1)
    assert asked.args == [Span(20, 24)]
    window.actions_by_name["used"].trigger()
    assert shown(window) == ["Ford", "River ford"]
    assert "used in this article" in window.foot.words


def test_single_keys_can_be_switched_off(open_window):
    window = open_window(single_keys=False)
    keys = {key.toString() for action in window.actions_by_name.values() for key in action.shortcuts()}
    assert "N" not in keys
    assert "Ctrl+N" in keys


def test_all_keys_of_the_window_differ(window):
    keys = [key.toString() for action in window.actions_by_name.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_f6_goes_round_the_panes(window):
    window.activateWindow()
    window.table.setFocus()
    seen = []
    for _ in range(4):
        window.actions_by_name["next_pane"].trigger()
        seen.append(window.focusWidget())
    assert len(set(seen)) == 4
    assert seen[-1] is window.table


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("size", [(1400, 900), (1024, 700)])
def test_the_window_fits_both_sizes(window, name, size):
    window.set_theme(theme_named(name))
    window.resize(*size)
    assert (window.width(), window.height()) == size
    assert not window.grab().isNull()
