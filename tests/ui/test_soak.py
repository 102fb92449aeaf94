"""A long session: some hundreds of random steps in the window leave the text as the decisions say."""

import random

import pytest
from PySide6.QtWidgets import QApplication

from translator_app.core.edit import apply_edits

STEPS = ("accept", "reject", "undo", "redo", "next", "previous", "next_term", "accept", "undo")
TEXT = "A road and its surveyor\n24 June 2019\n\n" + "".join(
    f"The plan {number} by Koumars Varjavandi (کیومرث ورجاوندی ) lay there. "
    "Parviz Karimi (پرويز كريمي) told ISNA so.\n\n"
    for number in range(12)
)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(3))
def test_random_steps_and_all_of_them_undone(open_text, seed):
    window = open_text(TEXT)
    chance = random.Random(seed)  # noqa: S311 - a sample, no secret
    actions = window.actions_by_name
    for _ in range(300):
        actions[chance.choice(STEPS)].trigger()
        QApplication.processEvents()
        review = window.session.review
        assert "(" in apply_edits(review.article.text, review.edits)  # edits never clash
    for _ in range(2000):
        if not actions["undo"].isEnabled():
            break
        actions["undo"].trigger()
        QApplication.processEvents()
    assert window.session.review.edits == ()
    assert window.session.review.decisions == {}
