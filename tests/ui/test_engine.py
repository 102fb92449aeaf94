"""The engine process: answers, failures, cancelling, and coming back after it was killed."""

from pathlib import Path

import pytest

from translator_app.core.errors import AppError, ReadError
from translator_app.ui.engine import Engine


@pytest.fixture
def engine():
    engine = Engine()
    yield engine
    engine.stop()


class Answers:
    """Collects what an engine calls back with."""

    def __init__(self):
        self.done, self.failed = [], []

    def ask(self, engine, name, *arguments):
        return engine.ask(name, *arguments, done=self.done.append, failed=self.failed.append)


def test_an_article_comes_back_checked(engine, qtbot, tmp_path: Path):
    path = tmp_path / "road.txt"
    path.write_text("A road\n\nA plan by Koumars Varjavandi (کیومرث ورجاوندی) lay there.\n", encoding="utf-8")
    answers = Answers()
    answers.ask(engine, "open", (), path, None, "press")
    qtbot.waitUntil(lambda: bool(answers.done), timeout=10_000)
    assert [found.code for found in answers.done[0].review.findings] == ["ROM002"]


def test_a_failure_is_the_sentence_it_was(engine, qtbot, tmp_path):
    answers = Answers()
    answers.ask(engine, "open", (), tmp_path / "missing.txt", None, "press")
    qtbot.waitUntil(lambda: bool(answers.failed), timeout=10_000)
    assert isinstance(answers.failed[0], ReadError)
    assert "missing.txt" in str(answers.failed[0])


def test_a_cancelled_request_is_never_answered_and_the_next_one_is(engine, qtbot):
    first, second = Answers(), Answers()
    engine.cancel(first.ask(engine, "open_text", (), "A text. " * 20_000, "press"))
    second.ask(engine, "glossaries", ())
    qtbot.waitUntil(lambda: bool(second.done), timeout=10_000)
    assert not first.done
    assert not first.failed
    assert second.done[0][0] > 300


def test_an_error_travels_between_processes_as_it_stands():
    import pickle

    sent = pickle.dumps(ReadError("a.txt", "It is gone.", "Look for it."))
    error = pickle.loads(sent)  # noqa: S301 - our own
    assert (type(error), str(error)) == (ReadError, "a.txt: It is gone. Look for it.")
    assert isinstance(error, AppError)
