"""The shipped fonts serve every letter the program shows."""

from PySide6.QtGui import QRawFont

from translator_app.ui.fonts import load_fonts, persian, sans, serif


def test_all_three_faces_are_shipped(qapp):
    assert load_fonts() == ("Charis SIL", "Noto Sans", "Vazirmatn")


def test_each_face_is_used_for_its_own_voice(qapp):
    load_fonts()
    faces = [QRawFont.fromFont(font).familyName() for font in (serif(12.5), sans(9.5), persian(15))]
    assert faces == ["Charis SIL", "Noto Sans", "Vazirmatn"]


def test_romanization_and_persian_letters_are_not_boxes(qapp):
    load_fonts()
    assert _lacking(serif(12.5), "ʿʾāēīōūḥṣẓṭḵğčš’“”–") == []
    assert _lacking(persian(15), "پچژگکیۀءآأؤئة۰۱۲۳٬٫،؛؟\u200c") == []


def _lacking(font, letters):
    face = QRawFont.fromFont(font)
    return [char for char in letters if not face.supportsCharacter(ord(char))]
