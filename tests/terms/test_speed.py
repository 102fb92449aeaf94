"""find_embedded and the runs before it take time in proportion to the length, whatever the text is made of."""  # noqa: E501

import random
import time

import pytest

from translator_app.terms.find import find_embedded

SIGNS = ("(", ")", "[", "]", "«", "»", "“", "، ", " ", "پل", "راه", "سهرابی")
SAID = "Parviz Sohrabi (پرویز سهرابی) met the Road Council (شورای راه). The Bridge Fund, صندوق پل, paid {}. "


def shuffled(size):
    """Brackets and Persian in no order: no two places look alike."""
    chance = random.Random(7)  # noqa: S311 - any order will do
    return "".join(chance.choice(SIGNS) for _ in range(size // 2))


def told(size):
    return "".join(SAID.format(number) for number in range(size // len(SAID)))


def again(piece):
    return lambda size: piece * (size // len(piece))


def seconds(text, evidence_of):
    start = time.process_time()
    find_embedded(evidence_of(text), "press")
    return time.process_time() - start


@pytest.mark.parametrize(
    ("made", "size"),
    [
        (shuffled, 24_000),
        (told, 6_000),
        (again("(پل) "), 24_000),
        (again("پل [دره "), 24_000),
        (again('"پل" '), 24_000),
        (again("پل\nroad\n"), 16_000),
        (again("word "), 60_000),
        (again("()[]"), 60_000),
    ],
)
def test_twice_the_length_takes_about_twice_the_time(made, size, evidence_of):
    """The best of three, so that what else the machine does matters little; a square would give four."""
    seconds(made(size), evidence_of)  # fills the caches
    short = min(seconds(made(size), evidence_of) for _ in range(3))
    long = min(seconds(made(2 * size), evidence_of) for _ in range(3))
    assert long < 2.6 * short + 0.03
