"""Closed phrases of both languages: references, degrees, audiences, slot names; each with its terms."""

from __future__ import annotations

ENGLISH_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
ENGLISH_SHORT_ORDINALS = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th")
ENGLISH_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
CHINESE_COUNTERS = ("个", "个", "个", "款", "款", "双", "件", "台", "条", "支", "瓶", "個")

# Said → (operator slot, value).
ENGLISH_DEGREES: tuple[tuple[str, str, str], ...] = (
    ("bigger", "more", "size"), ("larger", "more", "size"), ("smaller", "less", "size"), ("lighter", "less", "weight"),
    ("less heavy", "less", "weight"), ("heavier", "more", "weight"), ("longer", "more", "length"),
    ("shorter", "less", "length"), ("wider", "more", "width"), ("narrower", "less", "width"), ("taller", "more", "height"),
    ("thinner", "less", "thickness"), ("slimmer", "less", "thickness"), ("thicker", "more", "thickness"),
    ("warmer", "more", "warm"), ("softer", "more", "soft"), ("firmer", "more", "firm"), ("brighter", "more", "bright"),
    ("darker", "more", "dark"), ("quieter", "less", "noise"), ("less noisy", "less", "noise"), ("louder", "more", "volume"),
    ("more comfortable", "more", "comfortable"), ("comfier", "more", "comfortable"), ("more powerful", "more", "power"),
    ("sturdier", "more", "sturdy"), ("stronger", "more", "strong"), ("more durable", "more", "durable"),
    ("simpler", "more", "simple"), ("plainer", "more", "plain"), ("less fancy", "less", "fancy"),
    ("less flashy", "less", "flashy"), ("more colourful", "more", "colourful"), ("more elegant", "more", "elegant"),
    ("more modern", "more", "modern"), ("more stylish", "more", "stylish"), ("more formal", "more", "formal"),
    ("less formal", "less", "formal"), ("more casual", "more", "casual"), ("looser", "more", "loose"),
    ("tighter", "more", "tight"), ("faster", "more", "speed"), ("deeper", "more", "depth"), ("lower", "less", "height"),
    ("less bulky", "less", "bulk"), ("more compact", "more", "compact"), ("less sweet", "less", "sweet"),
    ("spicier", "more", "spicy"), ("milder", "less", "spicy"), ("more natural", "more", "natural"),
    ("with more pockets", "more", "pockets"), ("with more storage", "more", "storage"),
    ("with a longer battery life", "more", "battery life"), ("with better battery", "more", "battery life"),
    ("with a bigger screen", "more", "screen size"), ("less childish", "less", "childish"), ("more grown up", "more", "grown up"),
    ("less boring", "less", "boring"), ("fancier", "more", "fancy"), ("prettier", "more", "pretty"),
    ("better quality", "more", "quality"), ("less scented", "less", "scent"), ("more breathable", "more", "breathable"),
    ("less shiny", "less", "shiny"), ("more subtle", "more", "subtle"), ("less plasticky", "less", "plasticky"),
    ("easier to clean", "more", "easy to clean"), ("more waterproof", "more", "waterproof"), ("roomier", "more", "room"),
)  # fmt: skip
ENGLISH_EXCESSES: tuple[tuple[str, str, str], ...] = (
    ("big", "less", "size"), ("large", "less", "size"), ("small", "more", "size"), ("heavy", "less", "weight"),
    ("light", "more", "weight"), ("long", "less", "length"), ("short", "more", "length"), ("wide", "less", "width"),
    ("narrow", "more", "width"), ("tall", "less", "height"), ("thick", "less", "thickness"), ("thin", "more", "thickness"),
    ("dark", "less", "dark"), ("bright", "less", "bright"), ("loud", "less", "noise"), ("noisy", "less", "noise"),
    ("bulky", "less", "bulk"), ("fancy", "less", "fancy"), ("plain", "less", "plain"), ("flashy", "less", "flashy"),
    ("formal", "less", "formal"), ("casual", "less", "casual"), ("tight", "less", "tight"), ("loose", "less", "loose"),
    ("soft", "less", "soft"), ("hard", "less", "hard"), ("sweet", "less", "sweet"), ("spicy", "less", "spicy"),
    ("childish", "less", "childish"), ("girly", "less", "girly"), ("old fashioned", "less", "old fashioned"),
    ("busy", "less", "busy"), ("stiff", "less", "stiff"), ("shiny", "less", "shiny"), ("complicated", "more", "simple"),
    ("weak", "more", "power"), ("flimsy", "more", "sturdy"), ("boring", "less", "boring"), ("warm", "less", "warm"),
    ("strong", "less", "strong"), ("bitter", "less", "bitter"), ("chunky", "less", "chunky"), ("serious", "less", "serious"),
)  # fmt: skip
ENGLISH_SUPERLATIVES: tuple[tuple[str, str, str], ...] = (
    ("cheapest", "sort", "price_asc"), ("cheapest", "sort", "price_asc"), ("cheapest", "sort", "price_asc"),
    ("most expensive", "sort", "price_desc"), ("priciest", "sort", "price_desc"), ("dearest", "sort", "price_desc"),
    ("best rated", "sort", "rating"), ("highest rated", "sort", "rating"), ("best reviewed", "sort", "rating"),
    ("most popular", "sort", "popularity"), ("best selling", "sort", "popularity"), ("newest", "sort", "newest"),
    ("latest", "sort", "newest"), ("lightest", "less", "weight"), ("heaviest", "more", "weight"),
    ("biggest", "more", "size"), ("largest", "more", "size"), ("smallest", "less", "size"), ("longest", "more", "length"),
    ("shortest", "less", "length"), ("thinnest", "less", "thickness"), ("thickest", "more", "thickness"),
    ("warmest", "more", "warm"), ("softest", "more", "soft"), ("quietest", "less", "noise"), ("loudest", "more", "volume"),
    ("brightest", "more", "bright"), ("darkest", "more", "dark"), ("sturdiest", "more", "sturdy"),
    ("most comfortable", "more", "comfortable"), ("comfiest", "more", "comfortable"), ("most powerful", "more", "power"),
    ("most durable", "more", "durable"), ("widest", "more", "width"), ("tallest", "more", "height"), ("fastest", "more", "speed"),
    ("easiest to clean", "more", "easy to clean"), ("most compact", "more", "compact"), ("simplest", "more", "simple"),
)  # fmt: skip
ENGLISH_AUDIENCES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("for men", ("men",)), ("for women", ("women",)), ("for kids", ("kids",)), ("for girls", ("girls",)),
    ("for boys", ("boys",)), ("for my wife", ("women",)), ("for my husband", ("men",)), ("for my daughter", ("girls",)),
    ("for my son", ("boys",)), ("for my mum", ("women",)), ("for my mom", ("women",)), ("for my dad", ("men",)),
    ("for a baby", ("baby",)), ("for the baby", ("baby",)), ("for toddlers", ("toddler",)), ("for my toddler", ("toddler",)),
    ("for teens", ("teens",)), ("for teenagers", ("teens",)), ("for adults", ("adults",)), ("for my girlfriend", ("women",)),
    ("for my boyfriend", ("men",)), ("for ladies", ("women",)), ("for guys", ("men",)), ("for my gran", ("women",)),
    ("for my grandad", ("men",)), ("for children", ("kids",)), ("for my little girl", ("girls",)), ("for him", ("men",)),
    ("for her", ("women",)), ("for my hubby", ("men",)), ("for my sister", ("women",)), ("for my brother", ("men",)),
    ("for a woman", ("women",)), ("for a man", ("men",)), ("for a girl", ("girls",)), ("for a boy", ("boys",)),
    ("for my teenage son", ("teens", "boys")), ("for my teenage daughter", ("teens", "girls")), ("unisex", ("unisex",)),
    ("for my kid", ("kids",)), ("for my nan", ("women",)),
)  # fmt: skip
ENGLISH_AUDIENCE_WORDS: tuple[tuple[str, str], ...] = (
    ("men's", "men"), ("mens", "men"), ("women's", "women"), ("womens", "women"), ("ladies", "women"), ("kids", "kids"),
    ("kid's", "kids"), ("children's", "kids"), ("girls", "girls"), ("boys", "boys"), ("baby", "baby"), ("toddler", "toddler"),
    ("unisex", "unisex"), ("teen", "teens"), ("gents", "men"), ("men", "men"), ("women", "women"), ("female", "women"),
    ("male", "men"), ("ladies'", "women"), ("girl's", "girls"), ("boy's", "boys"), ("adult", "adults"), ("childrens", "kids"),
)  # fmt: skip
CHINESE_DEGREES: tuple[tuple[str, str, str], ...] = (
    ("大一点", "more", "size"), ("大点", "more", "size"), ("小一点", "less", "size"), ("小点", "less", "size"),
    ("轻一点", "less", "weight"), ("轻点", "less", "weight"), ("轻些", "less", "weight"), ("重一点", "more", "weight"),
    ("长一点", "more", "length"), ("短一点", "less", "length"), ("短点", "less", "length"), ("宽一点", "more", "width"),
    ("窄一点", "less", "width"), ("高一点", "more", "height"), ("矮一点", "less", "height"), ("薄一点", "less", "thickness"),
    ("薄点", "less", "thickness"), ("厚一点", "more", "thickness"), ("厚点", "more", "thickness"), ("暖和一点", "more", "warm"),
    ("保暖一点", "more", "warm"), ("软一点", "more", "soft"), ("硬一点", "more", "firm"), ("亮一点", "more", "bright"),
    ("深一点", "more", "dark"), ("浅一点", "less", "dark"), ("安静一点", "less", "noise"), ("声音小一点", "less", "noise"),
    ("声音大一点", "more", "volume"), ("舒服一点", "more", "comfortable"), ("舒适一点", "more", "comfortable"),
    ("结实一点", "more", "sturdy"), ("耐用一点", "more", "durable"), ("简单一点", "more", "simple"), ("素一点", "more", "plain"),
    ("低调一点", "less", "flashy"), ("鲜艳一点", "more", "colorful"), ("时尚一点", "more", "stylish"), ("好看点", "more", "good looking"),
    ("正式一点", "more", "formal"), ("休闲一点", "more", "casual"), ("宽松一点", "more", "loose"), ("修身一点", "more", "slim fit"),
    ("显瘦一点", "more", "slimming"), ("功率大一点", "more", "power"), ("续航久一点", "more", "battery life"),
    ("容量大一点", "more", "capacity"), ("屏幕大一点", "more", "screen size"), ("清爽一点", "more", "fresh"),
    ("滋润一点", "more", "moisturizing"), ("淡一点", "less", "scent"), ("辣一点", "more", "spicy"), ("甜一点", "more", "sweet"),
    ("没那么甜", "less", "sweet"), ("成熟一点", "less", "childish"), ("年轻一点", "more", "youthful"), ("质量好一点", "more", "quality"),
    ("性价比高一点", "more", "value"), ("透气一点", "more", "breathable"), ("可爱一点", "more", "cute"), ("大气一点", "more", "elegant"),
    ("簡單一點", "more", "simple"), ("輕一點", "less", "weight"), ("厚一點", "more", "thickness"), ("再大啲", "more", "size"),
    ("細啲", "less", "size"),
)  # fmt: skip
CHINESE_EXCESSES: tuple[tuple[str, str, str], ...] = (
    ("大", "less", "size"), ("小", "more", "size"), ("重", "less", "weight"), ("沉", "less", "weight"), ("轻", "more", "weight"),
    ("长", "less", "length"), ("短", "more", "length"), ("宽", "less", "width"), ("窄", "more", "width"), ("高", "less", "height"),
    ("厚", "less", "thickness"), ("薄", "more", "thickness"), ("吵", "less", "noise"), ("花", "less", "flashy"),
    ("花哨", "less", "flashy"), ("素", "less", "plain"), ("正式", "less", "formal"), ("紧", "less", "tight"), ("松", "less", "loose"),
    ("软", "less", "soft"), ("硬", "less", "hard"), ("甜", "less", "sweet"), ("辣", "less", "spicy"), ("幼稚", "less", "childish"),
    ("老气", "more", "youthful"), ("土", "less", "tacky"), ("香", "less", "scent"), ("暗", "more", "bright"), ("亮", "less", "bright"),
    ("复杂", "more", "simple"), ("油", "less", "greasy"), ("鲜艳", "less", "colorful"), ("深", "less", "dark"), ("笨重", "less", "weight"),
)  # fmt: skip
CHINESE_SUPERLATIVES: tuple[tuple[str, str, str], ...] = (
    ("最便宜", "sort", "price_asc"), ("最便宜", "sort", "price_asc"), ("最平", "sort", "price_asc"), ("最贵", "sort", "price_desc"),
    ("评分最高", "sort", "rating"), ("评价最好", "sort", "rating"), ("口碑最好", "sort", "rating"), ("卖得最好", "sort", "popularity"),
    ("销量最高", "sort", "popularity"), ("最火", "sort", "popularity"), ("最新", "sort", "newest"), ("折扣最大", "sort", "discount"),
    ("最轻", "less", "weight"), ("最重", "more", "weight"), ("最大", "more", "size"), ("最小", "less", "size"), ("最长", "more", "length"),
    ("最短", "less", "length"), ("最薄", "less", "thickness"), ("最厚", "more", "thickness"), ("最暖和", "more", "warm"),
    ("最保暖", "more", "warm"), ("最软", "more", "soft"), ("最安静", "less", "noise"), ("声音最小", "less", "noise"),
    ("最舒服", "more", "comfortable"), ("最耐用", "more", "durable"), ("最结实", "more", "sturdy"), ("功率最大", "more", "power"),
    ("续航最久", "more", "battery life"), ("容量最大", "more", "capacity"), ("最划算", "more", "value"), ("性价比最高", "more", "value"),
    ("最好看", "more", "good looking"), ("最显瘦", "more", "slimming"), ("最透气", "more", "breathable"), ("最輕", "less", "weight"),
)  # fmt: skip
CHINESE_AUDIENCES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("给老婆", ("women",)), ("给老公", ("men",)), ("给我妈", ("women",)), ("给我爸", ("men",)), ("给女儿", ("girls",)),
    ("给儿子", ("boys",)), ("给宝宝", ("baby",)), ("给孩子", ("kids",)), ("给小孩", ("kids",)), ("给女朋友", ("women",)),
    ("给男朋友", ("men",)), ("给奶奶", ("women",)), ("给爷爷", ("men",)), ("给闺女", ("girls",)), ("给我自己，男", ("men",)),
    ("给妈妈", ("women",)), ("给爸爸", ("men",)), ("给外婆", ("women",)), ("给媳妇", ("women",)), ("給老婆", ("women",)),
)  # fmt: skip
CHINESE_AUDIENCE_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("男士", ("men",)), ("女士", ("women",)), ("男", ("men",)), ("女", ("women",)), ("男款", ("men",)), ("女款", ("women",)),
    ("女生", ("women",)), ("男生", ("men",)), ("儿童", ("kids",)), ("宝宝", ("baby",)), ("婴儿", ("baby",)), ("女童", ("girls",)),
    ("男童", ("boys",)), ("小孩", ("kids",)), ("女孩", ("girls",)), ("男孩", ("boys",)), ("成人", ("adults",)), ("青少年", ("teens",)),
    ("男女通用", ("unisex",)), ("兒童", ("kids",)), ("女式", ("women",)), ("男式", ("men",)), ("中性", ("unisex",)),
)  # fmt: skip
ENGLISH_SLOT_NAMES: tuple[tuple[str, str], ...] = (
    ("the colour", "color"), ("the color", "color"), ("colour", "color"), ("the brand", "brand"), ("brand", "brand"),
    ("the price", "price"), ("the budget", "price"), ("price", "price"), ("the size", "size"), ("size", "size"),
    ("the material", "material"), ("material", "material"),
)  # fmt: skip
CHINESE_SLOT_NAMES: tuple[tuple[str, str], ...] = (
    ("颜色", "color"), ("牌子", "brand"), ("品牌", "brand"), ("价格", "price"), ("预算", "price"), ("尺码", "size"), ("大小", "size"),
    ("材质", "material"), ("料子", "material"), ("價格", "price"), ("顏色", "color"),
)  # fmt: skip
ENGLISH_ASPECTS: tuple[tuple[str, str], ...] = (
    ("colour", "color"), ("color", "color"), ("price", "price"), ("design", "design"), ("shape", "shape"), ("style", "style"),
    ("look", "look"), ("material", "material"), ("fabric", "material"), ("pattern", "pattern"), ("fit", "fit"), ("size", "size"),
    ("reviews", "reviews"), ("rating", "rating"), ("handle", "handle"), ("brand", "brand"), ("logo", "logo"), ("finish", "finish"),
    ("quality", "quality"), ("packaging", "packaging"), ("strap", "strap"), ("sleeves", "sleeves"), ("buttons", "buttons"),
    ("print", "print"), ("texture", "texture"), ("smell", "smell"), ("battery life", "battery life"), ("weight", "weight"),
)  # fmt: skip
CHINESE_ASPECTS: tuple[tuple[str, str], ...] = (
    ("颜色", "color"), ("款式", "style"), ("样式", "style"), ("价格", "price"), ("设计", "design"), ("材质", "material"),
    ("面料", "material"), ("图案", "pattern"), ("花纹", "pattern"), ("版型", "fit"), ("大小", "size"), ("质量", "quality"), ("做工", "quality"),
    ("牌子", "brand"), ("包装", "packaging"), ("外观", "appearance"), ("手感", "texture"), ("功能", "functions"), ("味道", "smell"),
    ("评价", "reviews"), ("评分", "rating"), ("颜值", "appearance"), ("顏色", "color"),
)  # fmt: skip
