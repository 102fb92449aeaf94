"""Spells a phrase whose reading is given, word by word, as the program spells its candidates."""

from translator_app.romanization.script import persian_words
from translator_app.romanization.spell import gaps, is_marked, spell_word


def spell_phrase(persian, reading, scheme):
    """Spell `persian`, read as `reading` (words parted by blanks, ezafe as `-e` or `-ye`), with capitals.

    Nothing where reading and letters do not belong together.
    """
    words = persian_words(persian)
    sounds = reading.split()
    if len(words) != len(sounds):
        return None
    spelt = [
        spell_word(word, sound, scheme, gaps(persian, word), marked=is_marked(persian, word))
        for word, sound in zip(words, sounds, strict=True)
    ]
    return None if None in spelt else " ".join(part for part in spelt if part)
