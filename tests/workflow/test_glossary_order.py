"""Project, own, team, shipped: the first one wins, in a check as in the window."""

from pathlib import Path

from translator_app.glossary.save import HEADER
from translator_app.workflow.glossary_order import glossary_order, own_glossary, shipped_glossaries
from translator_app.workflow.service import workspace_of

PROJECT, TEAM = Path("project.tsv"), Path("team.tsv")


def make_own(row="Weir\tآب‌بند\t\tweir\tplace\tpreferred\tfa\tsmart\t\t\t\there\t\t\t\n"):
    own_glossary().parent.mkdir(parents=True, exist_ok=True)
    own_glossary().write_text(f"{HEADER}\n{row}", encoding="utf-8")
    return own_glossary()


def test_the_user_s_own_stands_between_project_and_team():
    assert glossary_order([PROJECT], [TEAM]).own == (PROJECT, TEAM)
    own = make_own()
    order = glossary_order([PROJECT], [TEAM])
    assert order.own == (PROJECT, own, TEAM)
    assert order.files == (PROJECT, own, TEAM, *shipped_glossaries())


def test_where_the_user_put_the_own_one_it_stays():
    own = make_own()
    assert glossary_order([], [TEAM, own]).own == (TEAM, own)
    assert glossary_order([own], [own, TEAM]).own == (own, TEAM)


def test_only_what_was_asked_for_by_name_must_be_readable():
    own = make_own()
    assert glossary_order([PROJECT], [TEAM, PROJECT]).lenient == {own, TEAM}


def test_the_window_s_engine_sees_the_own_glossary_and_its_changes():
    make_own()
    assert workspace_of([]).glossary.entries_for_english("weir")[0].origin == "own.tsv"
    make_own("Ford\tگدار\t\tford\tplace\tpreferred\tfa\tsmart\t\t\t\there\t\t\t\n")
    assert workspace_of([]).glossary.entries_for_english("ford")[0].origin == "own.tsv"
