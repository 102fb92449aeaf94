"""Every example that a standard prints, or that its own lists show, is spelt so when its reading is given."""

import unicodedata

import pytest

from tests.romanization.phrases import spell_phrase

# scheme | Persian | reading | as printed
EXAMPLES = """
ala-lc|دریای خزر|daryā-ye xazar|Daryā-yi Khazar
ala-lc|کوه مرغوب|kuh-e marqub|Kūh-i Marghūb
ala-lc|روی زمین|ru-ye zamin|Rū-yi Zamīn
ala-lc|در باغ|dar-e bāq|Dar-i Bāgh
ala-lc|خانه بزرگ|xāne-ye bozorg|Khānah-i Buzurg
ala-lc|خانهٔ بزرگ|xāne-ye bozorg|Khānah-ʼi Buzurg
ala-lc|خواستن|xāstan|Khvāstan
ala-lc|خود|xod|Khvud
ala-lc|تو|to|Tū
ala-lc|بچه|bačče|Bachchah
ala-lc|خرم|xorram|Khurram
ala-lc|نشریات|našriyyāt|Nashrīyāt
ala-lc|قوه|qovve|Qūvah
ala-lc|طارق|tāreq|Ṭāriq
ala-lc|ابراهیم|ebrāhim|Ibrāhīm
ala-lc|رضایی|rezāyi|Riz̤āyī
ala-lc|رضائی|rezā'i|Riz̤āʼī
ala-lc|دریاآبادی|daryā'ābādi|Daryāʼābādī
ala-lc|عبدالحسین|abdolhoseyn|ʻAbd al-Ḥusayn
ala-lc|کاظم‌زاده|kāzemzāde|Kāẓimʹzādah
ala-lc|کاظمزاده|kāzemzāde|Kāẓimzādah
ala-lc|خانه‌ها|xānehā|Khānahʹhā
ala-lc|می‌روم|miravam|Mīʹravam
ala-lc|مرزها|marzhā|Marzʹhā
ala-lc|غلامعلی|qolām+ali|Ghulām ʻAlī
ala-lc|عیسی|isā|ʻĪsá
ala-lc|خسرو|xosrow|Khusraw
ala-lc|اردبیل|ardabil|Ardabīl
ijmes|خانه|xāne|Khānih
ijmes|یحیی|yahyā|Yaḥyā
bgn-pcgn|پای آب|pā-ye āb|Pā-ye Āb
bgn-pcgn|جوی آس|ju-ye ās|Jū-ye Ās
bgn-pcgn|دهانه سیاه|dahāne-ye siyāh|Dahāneh-ye Sīāh
bgn-pcgn|ثلاثی بزرگ|salāsi-ye bozorg|S̄alās̄ī-ye Bozorg
bgn-pcgn|بنه علوان|bone-ye 'alvān|Boneh-ye ‘Alvān
bgn-pcgn|تاشکوه سفلی|tāškuh-e soflā|Tāshkūh-e Soflá
bgn-pcgn|اللهاباد|allāhābād|Allāhābād
bgn-pcgn|میرآباد|mirābād|Mīrābād
bgn-pcgn|عبدالله|abdollāh|‘Abdollāh
bgn-pcgn|اسدالله|asadollāh|Asadollāh
bgn-pcgn|نظام‌الدین|nezāmoddin|Nez̧ām od Dīn
bgn-pcgn|بچه|bačče|Bachcheh
bgn-pcgn|خسرو|xosrow|Khosrow
bgn-pcgn|قره|qara|Qarah
un-2012|خسرو|xosrow|Xosrow
un-2012|عباس|abbās|Abbās
un-2012|معلم|mo'allem|Moʼallem
iranica|کوه چهل چشمه|kuh-e čehel čašme|Kuh-e Čehel Čašma
iranica|کعبه زردشت|ka'be-ye zardošt|Kaʿba-ye Zardošt
iranica|دریای خزر|daryā-ye xazar|Daryā-ye Ḵazar
iranica|ادبی نو|adabi-e now|Adabi-e Now
iranica|عبدالحسین|abdolhoseyn|ʿAbd-al-Ḥosayn
iranica|ناصرالدین|nāseroddin|Nāṣer-al-Din
iranica|ابوالقاسم|abolqāsem|Abu’l-Qāsem
iranica|فتح‌الله|fathollāh|Fatḥ-Allāh
iranica|نصرالله|nasrollāh|Naṣr-Allāh
iranica|محمدحسین|mohammad+hoseyn|Moḥammad-Ḥosayn
iranica|غلامحسین|qolām+hoseyn|Ḡolām-Ḥosayn
iranica|فتحعلی|fath+ali|Fatḥ-ʿAli
iranica|علیقلی|aliqoli|ʿAliqoli
iranica|آخوندزاده|āxundzāde|Āḵundzāda
iranica|شاهنامه|šāhnāme|Šāhnāma
iranica|خسرو و شیرین|xosrow va širin|Ḵosrow o Širin
iranica|خواجه|xāje|Ḵᵛāja
iranica|خوش|xoš|Ḵoš
iranica|خیرات|xeyrāt|Ḵayrāt
iranica|کی‌خسرو|keyxosrow|Kayḵosrow
iranica|کیوان|keyvān|Kayvān
ic|عبدالرحمان|abdorrahmān|Abdorrahman
ic|ابوالفضل|abolfazl|Abolfazl
ic|شمس‌الدین|šamsoddin|Shamsoddin
ic|علیرضا|ali+rezā|Ali Reza
ic|محمدحسین|mohammad+hoseyn|Mohammad Hosein
ic|قلی‌زاده|qolizāde|Gholizadeh
ic|شهربابک|šahrbābak|Shahrbabak
ic|مبشر|mobaššer|Mobasher
ic|ابوتراب|abutorāb|Abutorab
ic|عزیزالله|azizollāh|Azizollah
ic|خسرو|xosrow|Khosro
ic|رضائی|rezā'i|Reza'i
ic|عباس|abbās|Abbas
press|نشریه|našriyye|Nashrieh
"""
CASES = [line.split("|") for line in EXAMPLES.strip().splitlines()]


@pytest.mark.parametrize(("scheme", "persian", "reading", "printed"), CASES)
def test_a_printed_example_is_spelt_as_printed(scheme, persian, reading, printed, schemes):
    assert spell_phrase(persian, reading, schemes[scheme]) == unicodedata.normalize("NFC", printed)
