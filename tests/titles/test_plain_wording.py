"""Arabic, Kurdish and loose names of posts come down to the words the records use."""

import pytest

from translator_app.titles.plain_wording import plain_wording


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("رئيس الحكومة العراقية", "نخست وزیر عراق"),
        ("رئيس حكومة لبنان", "نخست وزیر لبنان"),
        ("رئيس مجلس الوزراء السوري", "نخست وزیر سوریه"),
        ("الرئيس اليمني", "رییس جمهور یمن"),
        ("رئيس العراق", "رییس جمهور عراق"),
        ("رئيس الجزائر", "رییس الجزایر"),
        ("رئيس الجمهورية العربية السورية", "رییس جمهور سوریه"),
        ("وزير الدفاع العراقي", "وزیر دفاع عراق"),
        ("وزير الخارجية في العراق", "وزیر خارجه عراق"),
        ("الأمين العام لحزب الله", "امین عام حزب الله"),
    ],
)
def test_arabic_posts_are_said_in_persian(said, plain):
    assert plain_wording(said) == plain


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("سەرۆک وەزیرانی عێراق", "نخست وزیر عراق"),
        ("سەرۆک کۆماری عێراق", "رییس جمهور عراق"),
        ("سەرۆکی هەرێمی کوردستان", "رییس اقلیم کردستان"),
        ("سەرۆکی حکوومەتی هەرێمی کوردستان", "نخست وزیر اقلیم کردستان"),
        ("وەزیری بەرگری عێراق", "وزیر دفاع عراق"),
    ],
)
def test_kurdish_posts_are_said_in_persian(said, plain):
    assert plain_wording(said) == plain


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("فرمانده نیروی قهرمان هوایی ارتش", "فرمانده نیروی هوایی ارتش"),
        ("فرمانده نیروی دریایی راهبردی ارتش", "فرمانده نیروی دریایی ارتش"),
        ("سفیر جمهوری اسلامی ایران نزد سازمان ملل", "نماینده دایم ایران در سازمان ملل متحد"),
        ("سردار سرتیپ پاسدار فرمانده بسیج", "فرمانده بسیج"),
        ("وزیر خارجه آلمان", "وزیر خارجه المان"),
        ("رئیس صداوسیمای جمهوری اسلامی", "رییس صدا و سیما جمهوری اسلامی"),
        ("رئیس دستگاه قضا", "رییس قوه قضاییه"),
        ("رئیس دولت", "رییس جمهور ایران"),
        ("معاون راهبردی رئیس‌جمهور", "معاون راهبردی رییس جمهور"),
        ("Iran's spy chief", "iran's intelligence minister"),
        ("intelligence chief of the IRGC", "intelligence chief of the irgc"),
        ("KRG president", "kurdistan region president"),
    ],
)
def test_loose_names_are_levelled(said, plain):
    assert plain_wording(said) == plain
