"""Given how a name sounds, each scheme writes it as its standard does."""

import unicodedata

import pytest

from tests.romanization.phrases import spell_phrase

# Persian, reading, then the columns below; "-" where the sources are silent or differ.
# فردوسی, خوزستان, کوه مرغوب, دریای خزر, قرآن, مصطفی and عبدالله stand in the standards' own texts.
COLUMNS = ("ala-lc", "ijmes", "bgn-pcgn", "un-2012", "dmg", "iranica", "ic")
TABLE = """
فردوسی|ferdowsi|Firdawsī|Firdawsī|Ferdowsī|Ferdowsi|Ferdausī|Ferdowsi|Ferdosi
خوزستان|xuzestān|Khūzistān|Khūzistān|Khūzestān|Xuzestān|Ḫūzestān|Ḵuzestān|Khuzestan
اصفهان|esfahān|Iṣfahān|Iṣfahān|Eşfahān|Esfahān|Eṣfahān|Eṣfahān|Esfahan
قم|qom|Qum|Qum|Qom|Qom|Qom|Qom|Ghom
مشهد|mašhad|Mashhad|Mashhad|Mashhad|Mašhad|Mašhad|Mašhad|Mashhad
شیراز|širāz|Shīrāz|Shīrāz|Shīrāz|Širāz|Šīrāz|Širāz|Shiraz
مصطفی|mostafā|Muṣṭafá|Muṣṭafā|Moşţafá|Mostafā|Moṣṭafā|Moṣṭafā|Mostafa
حسین|hoseyn|Ḥusayn|Ḥusayn|Ḩoseyn|Hoseyn|Ḥosain|Ḥosayn|Hosein
محمد|mohammad|Muḥammad|Muḥammad|Moḩammad|Mohammad|Moḥammad|Moḥammad|Mohammad
عبدالله|abdollāh|ʻAbd Allāh|ʿAbd Allāh|‘Abdollāh|Abdollāh|ʿAbdollāh|ʿAbd-Allāh|Abdollah
رضا|rezā|Riz̤ā|Riżā|Reẕā|Rezā|Reżā|Reżā|Reza
قرآن|qor'ān|Qurʼān|Qurʾān|Qor’ān|Qorʼān|Qorʾān|Qorʾān|Ghor'an
کوه مرغوب|kuh-e marqub|Kūh-i Marghūb|Kūh-i Marghūb|Kūh-e Marghūb|Kuh-e Marqub|Kūh-e Marġūb|Kuh-e Marḡub|-
دریای خزر|daryā-ye xazar|Daryā-yi Khazar|Daryā-yi Khazar|Daryā-ye Khazar|Daryā-ye Xazar|Daryā-ye Ḫazar|Daryā-ye Ḵazar|-
خانه|xāne|Khānah|Khānih|Khāneh|Xāne|Ḫāne|Ḵāna|Khaneh
کاظم‌زاده|kāzemzāde|Kāẓimʹzādah|Kāẓimzādih|Kāz̧emzādeh|Kāzemzāde|Kāẓemzāde|Kāẓemzāda|Kazemzadeh
ذوالفقار|zolfaqār|Ẕū al-Faqār|Ẕū al-Faqār|Z̄ū ol Faqār|Zolfaqār|-|Ḏu’l-Faqār|Zolfaghar
نظام‌الدین|nezāmoddin|Niẓām al-Dīn|Niẓām al-Dīn|Nez̧ām od Dīn|-|-|Neẓām-al-Din|Nezamoddin
خواجه|xāje|Khvājah|-|Khvājeh|Xāje|-|Ḵᵛāja|Khajeh
کیومرث حیدری|kayumars heydari|Kayūmars̱ Ḥaydarī|Kayūmars̱ Ḥaydarī|Kayūmars̄ Ḩeydarī|Kayumars Heydari|Kayūmars̱ Ḥaidarī|Kayumarṯ Ḥaydari|Kayumars Heidari
کیومرث حیدری|keyumars heydari|Kiyūmars̱ Ḥaydarī|Kiyūmars̱ Ḥaydarī|Keyūmars̄ Ḩeydarī|Keyumars Heydari|Keyūmars̱ Ḥaidarī|-|Keyumars Heidari
"""  # noqa: E501 - one name a line
CASES = [
    (cells[0], cells[1], scheme, expected)
    for cells in (line.split("|") for line in TABLE.strip().splitlines())
    for scheme, expected in zip(COLUMNS, cells[2:], strict=True)
    if expected != "-"
]


@pytest.mark.parametrize(("persian", "reading", "scheme", "expected"), CASES)
def test_a_reading_is_spelt_as_the_standard_wants(persian, reading, scheme, expected, schemes):
    assert spell_phrase(persian, reading, schemes[scheme]) == unicodedata.normalize("NFC", expected)


def test_a_reading_of_another_word_is_refused(schemes):
    assert spell_phrase("کریمی", "rostami", schemes["press"]) is None
    assert spell_phrase("رضا کریمی", "karimi", schemes["press"]) is None


def test_ezafe_follows_silent_he_and_long_i_as_the_scheme_wants(schemes):
    house = [
        spell_phrase("خانه کریم", "xāne-ye karim", schemes[name]) for name in ("press", "iranica", "ala-lc")
    ]
    assert house == ["Khaneh-ye Karim", "Ḵāna-ye Karim", "Khānah-i Karīm"]
    assert spell_phrase("قالی کریم", "qāli-e karim", schemes["iranica"]) == "Qāli-e Karim"


def test_tashdid_doubles_a_digraph_only_where_the_scheme_does(schemes):
    spelt = {name: spell_phrase("بچه", "bačče", schemes[name]) for name in ("ala-lc", "bgn-pcgn", "ic")}
    assert spelt == {"ala-lc": "Bachchah", "bgn-pcgn": "Bachcheh", "ic": "Bacheh"}
