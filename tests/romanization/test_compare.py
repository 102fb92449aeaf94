"""The verdict on a given spelling is one a professional believes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.romanization.compare import compare
from translator_app.romanization.comparison import Comparison, LinkState, Verdict
from translator_app.romanization.lexicon import Entry, Lexicon

PRESS_USAGE = """
حسین Hossein|حسین Hosein|حسین Hussein|محمد Mohammad|محمد Muhammad|محمد Mohamed|قاسم Ghasem|قاسم Qasem|قاسم Kassem
محمود Mahmoud|محمود Mahmood|محمود Mahmud|حیدری Heydari|حیدری Heidari|حیدری Haidari|عبدالله Abdollah|عبدالله Abdullah
عبدالله Abdallah|علیرضا Alireza|علیرضا Ali Reza|علیرضا Ali-Reza|علی رضا Alireza|کاظم‌زاده Kazemzadeh
کاظم‌زاده Kazem Zadeh|مرادپور Moradpour|مرادپور Moradpoor|مرادپور Moradpur|احمدی‌نژاد Ahmadinejad
احمدی‌نژاد Ahmadinezhad|رضایی Rezaei|رضایی Rezaie|رضایی Rezai|رضایی Rezayi|رضائی Rezaei|فاطمه Fatemeh|عباس Abas
علوی Alawi|عبدالکریم Abdol Karim|عبدالکریم Abdul-Karim|عبدالکریم Abd al-Karim|عادل Adel|چمران Chamran|چمران Tchamran
خسرو Khosrow|خسرو Khosro|بیژن Bijan|بیژن Bizhan|خامنه‌ای Khamenei|خمینی Khomeini|آیت‌الله خمینی Ayatollah Khomeini
سعدی Sa'di|سعدی Saadi|موسوی Moussavi|نوری Noori|مصطفی Mostafa|مصطفی Moṣṭafā|قم Ghom|داوود Davood|لیلا Leyla|اسماعیل Esmaeil
ابوالفضل Abolfazl|نظام‌الدین Nezam al-Din|سید علی حسینی Ali Hosseini|علی حسینی Seyyed Ali Hosseini
رضا کریمی R. Karimi|رضا کریمی Karimi, Reza|رضا کریمی KARIMI Reza|کوه سفید Kuh-e Sefid|كريم حيدري Karim Heydari
محمدباقر کریمی M. B. Karimi|طارق عباس Tariq Abbas|سامان ایزدیار Saman Izadyar|مینا بهره‌مند Mina Bahremand
"""  # noqa: E501 - one table
ODDER_USAGE = """
بی‌بی‌سی BBC|سی‌ان‌ان CNN|السیستانی Sistani|العبادی Abadi|السلیمانیه Sulaymaniyah|بابک ظهرهوند Babak Zohrehvand
عبد الکریم رستمی Abdol Karim Rostami|ناصرالدین‌شاه Nasir al-Din Shah|احمدی‌نژاد Ahmadinejhad|شهر رشت Rasht
استان گیلان Gilan Province|مهری Almehri
"""
WRONG = """
محمد Mahmoud|حسن Hossein|حسن Mohsen|حسین Hassan|حمید Hamed|سعید Masoud|رحیم Rahman|جمال Jamil|زهرا Zohreh
کریمی Karami|احمدی Mohammadi|حسینی Hassani|جلالی Jalili|صابری Saburi|نجفی Najafian
رضا کریمی Reza Karigi|رضا کریمی Reda Karib|رضا کریمی Reza Sohrabi|پرویز سهرابی Parviz Sohrafi|سامان شمخال Saman Shamkhan
سامان شمیری Saman Shamari|سامان شمری Saman Shamouri|مجلس Parliament
"""  # noqa: E501 - one table


def _cases(text):
    return [case.strip().split(" ") for line in text.strip().splitlines() for case in line.split("|")]


def _split(words):
    cut = next(n for n, word in enumerate(words) if word[0].isascii())
    return " ".join(words[:cut]), " ".join(words[cut:])


@pytest.mark.parametrize(("persian", "latin"), [_split(words) for words in _cases(PRESS_USAGE)])
def test_usual_spellings_pass(persian, latin, lexicon):
    found = compare(persian, latin, lexicon)
    assert found.verdict is Verdict.OK, (found.reason, found.score)
    assert found.score > 0.8
    assert found.suggestion is None


@pytest.mark.parametrize(("persian", "latin"), [_split(words) for words in _cases(ODDER_USAGE)])
def test_rarer_habits_pass(persian, latin, lexicon):
    found = compare(persian, latin, lexicon)
    assert found.verdict is Verdict.OK, (found.reason, found.score)


def test_one_contradiction_weighs_more_than_several_habits(lexicon):
    habits = compare("کاریزماتیک", "Charismatic", lexicon)
    fault = compare("کاریزماتیک", "Kariznatik", lexicon)
    assert (habits.verdict, fault.verdict) == (Verdict.VARIANT, Verdict.WRONG)
    assert habits.score > fault.score


def test_a_left_out_weak_letter_is_no_other_name(lexicon):
    assert compare("پرویز ساعتچی", "Parviz Saatch", lexicon).verdict is Verdict.VARIANT


@pytest.mark.parametrize(("persian", "latin"), [_split(words) for words in _cases(WRONG)])
def test_another_name_is_wrong(persian, latin, lexicon):
    found = compare(persian, latin, lexicon)
    assert found.verdict is Verdict.WRONG, (found.reason, found.score)
    assert found.score < 0.5
    assert found.reason.endswith(".")


def test_a_weak_letter_left_out_makes_a_variant_with_the_published_spelling(lexicon):
    found = compare("کیومرث", "Koumars", lexicon)
    assert (found.verdict, found.suggestion) == (Verdict.VARIANT, "Kioumars")
    assert found.reason == "The spelling leaves out ی. Every other letter agrees."
    assert [(link.persian, link.latin, str(link.state)) for link in found.links] == [
        ("ک", "K", "ok"),
        ("ی", "", "missing"),
        ("و", "ou", "ok"),
        ("م", "m", "ok"),
        ("", "a", "supplied"),
        ("ر", "r", "ok"),
        ("ث", "s", "ok"),
    ]


def test_only_the_faulty_word_is_mended(lexicon):
    assert compare("محمد دانشور", "Mahmoud Danechvar", lexicon).suggestion == "Mohammad Danechvar"


def test_an_unknown_word_gets_the_smallest_edit(lexicon):
    assert compare("پرویز شمخالک", "Parviz Shamkhak", lexicon).suggestion == "Parviz Shamkhalk"


def test_capitals_are_kept(lexicon):
    assert compare("کیومرث", "KOUMARS", lexicon).suggestion == "KIOUMARS"


def test_a_consonant_weighs_more_than_a_vowel(lexicon):
    vowel = compare("پرویز شمخال", "Parviz Shemkhal", lexicon)
    consonant = compare("پرویز شمخال", "Parviz Shatkhal", lexicon)
    assert consonant.score < 0.2 < vowel.score


def test_one_wrong_word_is_not_hidden_by_right_ones(lexicon):
    long = compare("سید محمد علی رضا کریمی", "Seyyed Mohammad Ali Reza Karami", lexicon)
    assert long.verdict is Verdict.WRONG


def test_arabic_values_hold_for_arabic_names(lexicon):
    names = (("حازم ذياب", "Hazem Dhiyab"), ("قحطان ظاهر", "Kahtan Dhahir"), ("ثامر", "Thamir"))
    assert [compare(fa, la, lexicon, language="ar").verdict for fa, la in names] == [Verdict.OK] * 3


def test_the_users_own_reading_wins(lexicon):
    own = lexicon.with_readings([Entry("کریمی", "karami", "surname", "fa", "Karami")])
    assert compare("کریمی", "Karami", own).verdict is Verdict.OK
    assert compare("کریمی", "Karami", lexicon).verdict is Verdict.WRONG


def test_schemes_that_a_spelling_follows_are_named(lexicon, schemes):
    assert compare("مصطفی", "Muṣṭafá", lexicon, schemes=schemes).schemes == ("ala-lc",)
    assert compare("حیدری", "Heydari", lexicon, schemes=schemes).schemes[0] == "press"
    assert "bgn-pcgn" in compare("رضا", "Reẕā", lexicon, schemes=schemes).schemes


def test_a_plain_usual_spelling_is_the_press_and_one_with_signs_is_not(lexicon, schemes):
    assert compare("حسین", "Hosein", lexicon, schemes=schemes).schemes == ("press", "ic")
    assert compare("حسین", "Ḥosayn", lexicon, schemes=schemes).schemes == ("iranica",)
    assert "press" not in compare("سعدی", "Sa'di", lexicon, schemes=schemes).schemes


def test_links_give_back_both_names(lexicon):
    found = compare("کاظم‌زاده", "Kāẓemzāda", lexicon)
    assert "".join(link.latin for link in found.links) == "Kāẓemzāda"
    assert "".join(link.persian for link in found.links) == "کاظمزاده"


@pytest.mark.parametrize(
    ("persian", "latin", "why"),
    [
        ("", "Karimi", "no Persian"),
        ("کریمی", "", "no Latin"),
        ("123", "abc", "no Persian"),
        ("کریمی", "۱۲۳ 😀", "no Latin"),
        ("\u064e\u0651", "a", "no Persian"),
        ("ک", "K", "single letter"),
        ("ک" * 10_000, "K" * 10_000, "too long"),
        ("کریمی " * 40, "Karimi " * 40, "too long"),
    ],
)
def test_what_cannot_be_judged_is_left_open_with_the_reason(persian, latin, why, lexicon):
    found = compare(persian, latin, lexicon)
    assert found.verdict is Verdict.ABSTAIN
    assert why in found.reason


@pytest.mark.parametrize(
    ("persian", "latin"),
    [
        ("کریمی abc", "Karimi ابج"),
        ("ﮐﺮﯾﻤﯽ", "Karimi"),
        ("کری😀می", "Kari😀mi"),
        ("یمیرک", "Karimi"),
        ("کریمی ۱۲", "Karimi 12"),
        ("ـــ", "---"),
        ("\u202bکریمی\u202c", "\u200eKarimi"),
    ],
)
def test_odd_input_gets_an_answer(persian, latin, lexicon):
    assert isinstance(compare(persian, latin, lexicon), Comparison)


def test_presentation_forms_and_bidi_marks_are_read_through(lexicon):
    assert compare("ﮐﺮﯾﻤﯽ", "Karimi", lexicon).verdict is Verdict.OK
    assert compare("\u202bکریمی\u202c", "\u200eKarimi", lexicon).verdict is Verdict.OK


LETTERS = st.text(alphabet="ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئءؤ \u200c", max_size=30)
LATIN = st.text(alphabet="abcdefghijklmnopqrstuvwxyzABC '-.āšḵʿ", max_size=30)


@given(LETTERS, LATIN)
def test_any_letters_get_an_answer_in_range(persian, latin):
    found = compare(persian, latin, Lexicon({}, {}))
    assert 0 <= found.score <= 1
    assert found.reason


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_text_gets_an_answer(persian, latin):
    assert compare(persian, latin, Lexicon({}, {})).reason


@pytest.mark.parametrize(
    ("persian", "latin"),
    [
        ("عادل عبد المهدي", "Adel Abdul Mahdi"),
        ("عبد الكريم صبري", "Abdul-Karim Sabri"),
        ("عبد الرحمن صبري", "Abd al-Rahman Sabri"),
    ],
)
def test_a_servant_of_god_written_in_two_words_is_one_name(persian, latin, lexicon):
    assert compare(persian, latin, lexicon).verdict is Verdict.OK


def test_a_wrong_long_vowel_is_one_link(lexicon: Lexicon) -> None:
    """Two vowels that Persian does not write are drawn as one fault, not as a wrong and a right one."""
    compared = compare("فرهاد", "Fouroud", lexicon)
    supplied = [(link.latin, link.state) for link in compared.links if not link.persian]
    assert supplied[0] == ("ou", LinkState.WRONG)


def test_ou_needs_its_letter(lexicon: Lexicon) -> None:
    """A short o written `ou` claims a و that is not there."""
    compared = compare("سهراب", "Souhrab", lexicon)
    assert compared.verdict is Verdict.VARIANT
    assert [link.state for link in compared.links if link.latin == "ou"] == [LinkState.WEAK]


def test_words_without_common_letters_cost_no_search(lexicon: Lexicon) -> None:
    """A name put for another is told by its consonants; it is wrong and has no alignment."""
    compared = compare("علی رستمی", "Ali Jafarpour", lexicon)
    assert compared.verdict is Verdict.WRONG
    assert [link.state for link in compared.links if link.word == 1] == [LinkState.WRONG]


def test_an_established_english_name_is_right_as_a_whole(lexicon: Lexicon) -> None:
    """Aleppo spells no letter of حلب, and is its name."""
    own = lexicon.with_readings([Entry("حلب", "halab", "place", "ar", "Aleppo")])
    compared = compare("حلب", "Aleppo", own)
    assert compared.verdict is Verdict.OK
    assert [(link.persian, link.latin) for link in compared.links] == [("حلب", "Aleppo")]
    assert compared.reason == "“Aleppo” is the established English name of حلب."
    assert compare("تبریز", "Aleppo", own).verdict is Verdict.WRONG
