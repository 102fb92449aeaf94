"""find_english: which words a run renders, and why."""

import pytest

from translator_app.terms.pair import find_english


def pairs(text, evidence_of):
    evidence = evidence_of(text)
    return [find_english(run, evidence) for run in evidence.prepared.runs]


def english(text, evidence_of):
    return [found and found.span.of(text) for found in pairs(text, evidence_of)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The road is kept by Parviz Sohrabi (پرویز سهرابی), a surveyor.", "Parviz Sohrabi"),
        ("The road is kept by Parviz Sohrabi [پرویز سهرابی], a surveyor.", "Parviz Sohrabi"),
        ("Parviz Sohrabi (Persian: پرویز سهرابی) keeps the road.", "Parviz Sohrabi"),
        ("Parviz Sohrabi[3] (پرویز سهرابی) keeps the road.", "Parviz Sohrabi"),
        ("Parviz Sohrabi's (پرویز سهرابی) house stood there.", "Parviz Sohrabi"),
        ("PARVIZ SOHRABI (پرویز سهرابی) came.", "PARVIZ SOHRABI"),
        ("SOHRABI, Parviz (Persian: پرویز سهرابی); surveyor.", "SOHRABI, Parviz"),
        ("پرویز سهرابی (Parviz Sohrabi) keeps the road.", "Parviz Sohrabi"),
        ("In the list Parviz Sohrabi پرویز سهرابی stands first.", "Parviz Sohrabi"),
        ("(Photo: Parviz Sohrabi / پرویز سهرابی)", "Parviz Sohrabi"),
        ("Mohammad A. Sohrabi (محمد سهرابی) came.", "Mohammad A. Sohrabi"),
        ("Yesterday General Parviz Sohrabi (پرویز سهرابی) came.", "Parviz Sohrabi"),
        ("Yesterday Colonel Parviz Sohrabi (سرهنگ پرویز سهرابی) came.", "Colonel Parviz Sohrabi"),
        ("Mahmoud Sohrabi (محمد سهرابی) came.", "Mahmoud Sohrabi"),
        ("a lute, the tanbur (تنبور), was played", "tanbur"),
        ("*tanbur* : تنبور", "tanbur"),
    ],
)
def test_a_name_is_known_by_its_letters(text, expected, evidence_of):
    (found,) = pairs(text, evidence_of)
    assert found.span.of(text) == expected
    assert found.by_letters
    assert found.why.endswith(".")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Bridge News Agency (BNA; خبرگزاری پل) wrote so.", "Bridge News Agency"),
        ("The Bridge News Agency (BNA) [خبرگزاری پل] wrote so.", "Bridge News Agency"),
        ("He spoke of a resistance budget (بودجه مقاومتی) again.", "resistance budget"),
        ("The commander of the Bridge Guards (فرمانده سپاه پل) came.", "commander of the Bridge Guards"),
        ("It is “the house of the bridge” (خانه پل), they say.", "the house of the bridge"),
        ("he asked for the neighbour's right (حق همسایگی)", "neighbour's right"),
        ("Iran's Bridge Council (شورای پل) met.", "Bridge Council"),
        ("the Iraqi Ministry of Roads (وزارة الطرق) said", "Ministry of Roads"),
        (
            "the Ministry of Roads, Bridges and Ports (وزارت راه، پل و بنادر)",
            "Ministry of Roads, Bridges and Ports",
        ),
        ("a talk at the School of Bridge Building, دانشکده پل سازی, in Ilam", "School of Bridge Building"),
        ("the Bridge Organization – سازمان پل – by video", "Bridge Organization"),
        ("- Ministry of Roads - وزارت راه", "Ministry of Roads"),
        ("road leader: رهبر راه", "road leader"),
        ("mayor = شهردار", "mayor"),
        ("No.\tPost\tPersian\n1\tdeputy for roads\tمعاون راه\t1361", "deputy for roads"),
        ("| water | آب |\n", "water"),
        ("They call it کوچه بلند (Long Alley), he said.", "Long Alley"),
        ("The Ministry of Roads, known in Persian as وزارت راه, is old.", "Ministry of Roads"),
        ("the city (<i>شهر</i>) is old", "city"),
    ],
)
def test_a_translation_is_known_by_layout_shape_and_words(text, expected, evidence_of):
    (found,) = pairs(text, evidence_of)
    assert found.span.of(text) == expected
    assert not found.by_letters


@pytest.mark.parametrize(
    ("text", "expected", "latin"),
    [
        (
            "He praised water bankruptcy (varshekastegi-ye abi, ورشکستگی آبی).",
            "water bankruptcy",
            "varshekastegi-ye abi",
        ),
        (
            "He praised modiriyat-e abi (“water management”, مدیریت آبی).",
            "water management",
            "modiriyat-e abi",
        ),
        ("He praised modiriyat-e abi (water management; مدیریت آبی).", "water management", "modiriyat-e abi"),
        ("*dunyavī* : دنیاوی worldly.", "worldly", "dunyavī"),
        (
            "velayat-e faqih – ولایت فقیه – guardianship of the jurist",
            "guardianship of the jurist",
            "velayat-e faqih",
        ),
        ("expediency (maslahat): مصلحت", "expediency", "maslahat"),
        ("the free dollar, the dolar-e azad (دلار آزاد), fell", "free dollar", "dolar-e azad"),
        ("the _samāʾ_ (سماء), meaning 'heaven, sky', is high", "heaven, sky", "samāʾ"),
        ('from the verb کوبیدن _kubidan_, "to pound", as they say', "to pound", "kubidan"),
        (
            "The [ خانه پل khāne-ye pol, ‘The House of the Bridge’] stands",
            "The House of the Bridge",
            "khāne-ye pol",
        ),
        ("OLD CARAVANSERAI (Persian: تیمچه امین -Timche-Amin) is old", "OLD CARAVANSERAI", "Timche-Amin"),
    ],
)
def test_beside_a_transcription_the_translation_is_the_english(text, expected, latin, evidence_of):
    (found,) = pairs(text, evidence_of)
    assert (found.span.of(text), found.latin and found.latin.of(text)) == (expected, latin)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The pen name Parviz Sohrabi (پرویز سهرابی, "the bridge") is known.', "Parviz Sohrabi"),
        ("the tanbur — تنبور — the long-necked lute that they play", "tanbur"),
        ("*takmīl* : تکمیل Typically a one-year course of study.", "takmīl"),
        ("*sayings* and ḥadīth حدیث (traditions that they kept)", "ḥadīth"),
    ],
)
def test_a_proper_name_or_a_long_definition_leaves_the_transcription(text, expected, evidence_of):
    assert english(text, evidence_of) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Road Office/Bridge Centre (اداره راه/مرکز پل)", ["Road Office", "Bridge Centre"]),
        ("her mawkib (موكب/موکب), a kitchen", ["mawkib", "mawkib"]),
        ("the kolbar (Kurdish کۆڵبەر, Persian کولبر) walk", ["kolbar", "kolbar"]),
        (
            "Parviz Sohrabi (پرویز سهرابی) met Nasrin Karimi (نسرین کریمی).",
            ["Parviz Sohrabi", "Nasrin Karimi"],
        ),
        ("*‘alīm* عالم (pl. ‘ulemā’ علماء): scholars", ["alīm", "ulemā"]),
        ("|(jins rast) <br /> جنس راست | (jins saba) <br /> جنس صبا |", ["jins rast", "jins saba"]),
    ],
)
def test_each_of_several_has_its_own(text, expected, evidence_of):
    assert [words.strip("‘’") for words in english(text, evidence_of)] == expected


def test_lines_of_verse_take_turns(evidence_of):
    text = "پل بلند ما را دید\nThe high bridge saw us\nراه دراز ما را برد\nThe long road took us\n"
    assert english(text, evidence_of) == ["The high bridge saw us", "The long road took us"]


def test_the_glossary_decides_where_it_knows_both_sides(evidence_of):
    (found,) = pairs("Reporters of the agency ISNA (ایسنا) came.", evidence_of)
    assert found.entry.persian == "ایسنا"


@pytest.mark.parametrize(
    "text",
    [
        "Later it rained. (باران)",
        "پل دره",
        "The words پل دره stand there in plain sight.",
        "(پل)",
        "Parviz Sohrabi came.\n\n(پرویز سهرابی)",
        "[5] سهرابی. پرویز: تاریخ راه، انتشارات پل، تهران",
        "the caption reads «پل‌های خالی، راه‌های پر».",
        "A wall in Ilam: «راه مبارک، همسایه».",
        "Source: خبرگزاری پل",
    ],
)
def test_where_nothing_renders_it_nothing_is_said(text, evidence_of):
    assert english(text, evidence_of) == [None]


@pytest.mark.parametrize("wall", ["\t", " | "])
def test_a_table_row_is_read_from_its_first_script(wall, evidence_of):
    english_first = wall.join(
        ("1", "deputy for kites", "جانشین بادبادک", "keeper of kites", "نگهبان بادبادک")
    )
    persian_first = wall.join(
        ("1", "جانشین بادبادک", "deputy for kites", "نگهبان بادبادک", "keeper of kites")
    )
    for text in (english_first, persian_first):
        assert english(text, evidence_of) == ["deputy for kites", "keeper of kites"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Naqleh (Persian: نقله, lit. 'new road') is a village.", "Naqleh"),
        ("al-Naqleh al-Arabi (النقله العربي, “Arab Road”) wrote", "al-Naqleh al-Arabi"),
        ("the old Shrine of Imam Parviz (حرم امام پرویز).", "Shrine of Imam Parviz"),
        ("the Ilam Workers' Party (حزب کارگران ایلام)", "Ilam Workers' Party"),
        ("See also: کتابخانه ملی", None),
        ("ab (water) آب", "water"),
    ],
)
def test_names_inside_phrases_and_literal_meanings(text, expected, evidence_of):
    assert english(text, evidence_of) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She said her winter pasture (قشلاق) was lost.", "winter pasture"),
        ("The head of its social work department (اداره مددکاری) came.", "social work department"),
        ("The men said a large orchard (باغ) was lost.", "orchard"),
        ("The words appointment (نصب) and dismissal are in use.", "appointment"),
        ("In Kabul the Ministry for the Propagation of Virtue (وزارت امر به معروف) closed it.",
         "Ministry for the Propagation of Virtue"),
        ("Lorries wait at the Dogharun crossing (دوغارون) for days.", "Dogharun"),
        ('She wrote: "Old age is a crown (پیری تاج سر است)" on it.', "Old age is a crown"),
        ('In other names it is "the fire" (\nالنار,\nal-nar),\n[2] and more.', "the fire"),
        ("It is called al-Nar النار (‘The Fire’), and more.", "The Fire"),
        ("The Survey Office of Bandan (abbr. SOB; Persian: اداره نقشه‌برداری بندان) is small.",
         "Survey Office of Bandan"),
    ],
)  # fmt: skip
def test_a_term_is_neither_cut_nor_stretched(text, expected, evidence_of):
    (found,) = english(text, evidence_of)
    assert found == expected


def test_a_lone_example_sentence_has_its_translation_below(evidence_of):
    """One sentence under another, about as long and in a paragraph of its own, renders it."""
    text = "Example\n\nفرش ما در جهان معروف است.\n\nOur carpet is famous worldwide.\n\nEtymology\n"
    assert english(text, evidence_of) == ["Our carpet is famous worldwide."]


def test_the_heading_is_the_name_where_it_is_spelt_once_more_below(evidence_of):
    text = "Parviz Sohrabi\nپرویز سهرابی\nBorn Parviz Sohrabi\n4 February 1931\nBandan\n"
    assert english(text, evidence_of) == ["Parviz Sohrabi"]


def test_the_file_name_of_a_picture_translates_nothing(evidence_of):
    text = "Survey Office\nاداره نقشه‌برداری\nSurvey Office seal.png\nFormed 1971\n"
    assert english(text, evidence_of) == ["Survey Office"]


def test_the_lines_of_a_poem_go_with_those_below_its_title(evidence_of):
    text = (
        "باد بر کوه می‌وزد\nآب در جوی می‌رود\nمرغ بر شاخ می‌پرد\nA Walk\n\n"
        "The wind blows on the hill,\nThe water runs in the brook,\nThe bird flies up to its branch.\n"
    )
    assert english(text, evidence_of)[:2] == ["The wind blows on the hill", "The water runs in the brook"]
