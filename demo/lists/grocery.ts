import type { Department } from './kind.js'

export const grocery: Department = {
  name: 'Grocery',
  zh: '食品饮料',
  code: 'gro',
  names:
    'Harvest=丰收, Orchard=果园, Meadow=草甸, Hillside=山坡, Market=集市, Pantry=储物间, Village=村庄, Morning=早晨, Autumn=秋日, Riverside=河畔',
  features: `
^organic | 有机 | Organic, from certified farms. | 有机认证农场出品。
^fair trade | 公平贸易 | Fair trade, with a price that growers can live on. | 公平贸易，让种植者有合理收入。
^loose leaf | 散装茶叶 | Loose leaf, whole and twisted by hand. | 散装整叶，手工揉捻。
^tea bags | 茶包 | Tea bags without staples. | 无订书钉茶包。
caffeine free | 不含咖啡因 | Caffeine free, so it may be late. | 不含咖啡因，晚上也能喝。
hand-picked | 手工采摘 | Hand-picked in spring. | 春季手工采摘。
^whole beans | 咖啡豆 | Whole beans, to be milled when you want them. | 整豆，现磨更香。
^ground | 咖啡粉 | Ground for filter and press. | 已研磨，适合滤泡与法压。
^light roast | 浅烘 | A light roast with fruit up front. | 浅烘，果香明亮。
^medium roast | 中烘 | A medium roast, round and even. | 中烘，圆润均衡。
^dark roast | 深烘 | A dark roast, low in acid. | 深烘，酸度低。
^decaf | 低因 | Decaf by water alone. | 水洗脱因，低咖啡因。
freshly roasted | 新鲜烘焙 | Freshly roasted each week. | 每周新鲜烘焙。
^vegan | 纯素 | Vegan. | 纯素。
^gluten free | 无麸质 | Gluten free. | 无麸质。
^sugar free | 无糖 | Sugar free. | 无糖。
no added sugar | 不额外加糖 | No added sugar. | 不额外加糖。
low salt | 低盐 | Low salt. | 低盐。
palm oil free | 无棕榈油 | Palm oil free. | 不含棕榈油。
^dark | 黑巧 | Dark, at seventy per cent and more. | 黑巧，可可含量七成以上。
^milk | 牛奶巧 | Milk, creamy and not too sweet. | 牛奶巧克力，顺滑不过甜。
single origin | 单一产地 | Single origin. | 单一产地。
gift box | 礼盒装 | It comes in a gift box. | 礼盒装。
bean to bar | 从豆到块 | Bean to bar in one small house. | 从豆到块，一家小作坊完成。
roasted | 烘烤 | Roasted slowly, without oil. | 慢火烘烤，不加油。
^unsalted | 无盐 | Unsalted. | 无盐。
high fibre | 高纤维 | High fibre. | 高纤维。
high protein | 高蛋白 | High protein. | 高蛋白。
^cold pressed | 冷榨 | Cold pressed within hours of the harvest. | 采收数小时内冷榨。
^extra virgin | 特级初榨 | Extra virgin, fresh and peppery. | 特级初榨，青绿微辛。
^raw | 未加热 | Raw: never warmed above the hive. | 未加热，保留蜂巢温度。
bronze cut | 铜模压制 | Bronze cut, so the sauce holds on. | 铜模压制，更挂酱汁。
^wholegrain | 全谷物 | Wholegrain. | 全谷物。
individually wrapped | 独立小包装 | Individually wrapped for bags and drawers. | 独立小包装，方便携带。
^mild | 微辣 | Mild enough for children. | 微辣，孩子也能吃。
^hot | 特辣 | Hot, and it builds. | 特辣，越吃越辣。
glass jar | 玻璃罐装 | A glass jar that you will keep. | 玻璃罐装，可再利用。
resealable pouch | 自封袋 | A resealable pouch. | 自封袋装。
`,
  leads: `
{name} is what we would put on the table for {use}. | {name}，{use}的好选择。
Think of {name} for {use} and {use2}. | {name}适合{use}，也适合{use2}。
{name} tastes of where it comes from and is right for {use}. | {name}风味地道，适合{use}。
Keep {name} in the cupboard for {use}. | 家里常备{name}，{use}正好。
`,
  kinds: [
    {
      path: 'Drinks > Tea',
      zhPath: '饮品 > 茶',
      noun: 'Tea',
      zhNoun: '茶',
      count: 17,
      price: [4, 35],
      demand: 0.6,
      sizes: '50 g, 100 g*1.8, 250 g*4',
      features: '!loose leaf*2/tea bags, organic*2, fair trade, hand-picked, gift box',
      uses: 'afternoon*2, breakfast, iced tea, after dinner, office',
      facts:
        'origin@Jasmine Pearl: China\norigin@Dragon Well Green: China\norigin@Sencha: Japan\norigin@Assam Breakfast: India\norigin@White Peony: China\norigin@Smoky Lapsang: China\norigin@Darjeeling First Flush: India\norigin@Genmaicha: Japan\norigin@Pu-erh: China\norigin@Iron Goddess Oolong: China\norigin@Masala Chai: India\norigin@Keemun: China\norigin@Ceylon: Sri Lanka\norigin@Hojicha: Japan\norigin@Oolong: Taiwan',
      names:
        'Jasmine Pearl=茉莉龙珠, Earl Grey=伯爵红茶, Dragon Well Green=龙井绿茶, Sencha=煎茶, Assam Breakfast=阿萨姆早餐红茶, Oolong=乌龙, White Peony=白牡丹, Smoky Lapsang=正山小种, Darjeeling First Flush=大吉岭春摘, Genmaicha=玄米茶, Pu-erh=普洱, Iron Goddess Oolong=铁观音, Masala Chai=马萨拉红茶, Rose Black=玫瑰红茶, Lemon Green=柠檬绿茶, Keemun=祁门红茶, Osmanthus Oolong=桂花乌龙, Ceylon=锡兰红茶, Hojicha=焙茶, Moroccan Mint=摩洛哥薄荷',
      brands: 'Mistleaf',
    },
    {
      path: 'Drinks > Herbal Tea',
      zhPath: '饮品 > 花草茶',
      noun: 'Herbal Tea',
      zhNoun: '花草茶',
      count: 8,
      price: [4, 19],
      sizes: '50 g, 100 g*1.8',
      features: '!caffeine free, !loose leaf/tea bags*2, organic*2, vegan, sugar free',
      uses: 'bedtime*2, after dinner*2, winter',
      names:
        'Chamomile=洋甘菊, Peppermint=胡椒薄荷, Rooibos Vanilla=香草博士茶, Lemon Ginger=柠檬姜, Hibiscus=洛神花, Lavender Night=薰衣草夜, Fennel=茴香, Nettle=荨麻',
      brands: 'Mistleaf',
    },
    {
      path: 'Drinks > Coffee',
      zhPath: '饮品 > 咖啡',
      noun: 'Coffee',
      zhNoun: '咖啡',
      count: 17,
      price: [7, 29],
      demand: 0.7,
      sizes: '250 g, 500 g*1.85, 1 kg*3.4',
      features:
        '!whole beans*3/ground, !light roast/medium roast*2/dark roast*2, organic*2, fair trade*2, freshly roasted*2, decaf, single origin*2',
      uses: 'espresso*2, filter coffee*2, french press, breakfast, office',
      facts: 'origin: Ethiopia, Colombia, Brazil, Guatemala, Kenya, Yunnan',
      names:
        'First Light=破晓, Blue Hour=蓝调时刻, Night Shift=夜班, Volcano Road=火山路, Sunday Paper=周日晨报, Harbour=港口, Long Walk=长路, Copper Kettle=铜壶, Cloud Forest=云雾林, Old Friend=老朋友, Monsoon=季风, Red Clay=红土, Nightjar=夜鹰, River Delta=三角洲, Mountain Pass=山口, Porch Swing=门廊秋千, Stargazer=观星者, Early Bird=早起鸟, Rainy Day=雨天, Campfire=篝火',
      brands: 'Kilnroast',
    },
    {
      path: 'Sweets > Chocolate',
      zhPath: '甜食 > 巧克力',
      noun: 'Chocolate',
      zhNoun: '巧克力',
      count: 15,
      price: [3, 29],
      demand: 0.6,
      sizes: '80 g, 200 g*2.2',
      features:
        '!dark*3/milk*2, organic, fair trade*2, bean to bar*2, gift box*2, palm oil free, vegan@dark, sugar free',
      uses: 'sharing*2, birthday*2, after dinner, desserts',
      facts: 'origin: Ecuador, Ghana, Madagascar, Peru',
      names:
        'Sea Salt=海盐, Orange Peel=橙皮, Hazelnut=榛子, Raspberry=覆盆子, Ginger=生姜, Almond=杏仁, Espresso=浓缩咖啡, Mint=薄荷, Caramel=焦糖, Cherry=樱桃, Pistachio=开心果, Pure=纯味, Chilli=辣椒, Coconut=椰子, Cardamom=小豆蔻, Honeycomb=蜂巢, Fig=无花果, Blackcurrant=黑加仑',
      brands: 'Cocoabriar',
    },
    {
      path: 'Snacks > Nuts',
      zhPath: '零食 > 坚果',
      noun: 'Nuts',
      zhNoun: '坚果',
      count: 8,
      price: [4, 25],
      sizes: '200 g, 500 g*2.2, 1 kg*4',
      features: 'roasted*2, unsalted*2, organic*2, vegan, resealable pouch*2, high protein',
      uses: 'snacks*2, hiking, office snacks, baking',
      names:
        'Almond=巴旦木, Cashew=腰果, Walnut=核桃, Pistachio=开心果, Macadamia=夏威夷果, Hazelnut=榛子, Pecan=碧根果, Trail Mix=混合',
      brands: 'Nutwick',
    },
    {
      path: 'Snacks > Dried Fruit',
      zhPath: '零食 > 果干',
      noun: 'Dried Fruit',
      zhNoun: '果干',
      count: 6,
      price: [4, 18],
      sizes: '200 g, 500 g*2.2',
      features: '!vegan, organic*2, no added sugar*3, resealable pouch*2, high fibre',
      uses: 'snacks*2, school, hiking, baking',
      names: 'Mango=芒果, Date=椰枣, Apricot=杏, Cranberry=蔓越莓, Fig=无花果, Apple Ring=苹果圈',
      brands: 'Orchardsley',
    },
    {
      path: 'Snacks > Biscuits & Bars',
      zhPath: '零食 > 饼干与能量棒',
      noun: 'Biscuits / Bars',
      zhNoun: '饼干 / 能量棒',
      count: 8,
      price: [3, 19],
      features:
        'palm oil free*2, vegan*2, gluten free*2, individually wrapped*2, high fibre, no added sugar, wholegrain',
      uses: 'snacks*2, afternoon, school, hiking',
      facts: 'net weight: 150 g, 250 g, 400 g',
      names:
        'Oat & Honey=燕麦蜂蜜, Butter=黄油, Ginger Snap=姜味, Date & Walnut=椰枣核桃, Lemon=柠檬, Peanut=花生, Sesame=芝麻, Cocoa=可可, Coconut=椰子, Apple Cinnamon=苹果肉桂',
      brands: 'Millbarrow, Nutwick',
    },
    {
      path: 'Breakfast > Cereal & Granola',
      zhPath: '早餐 > 麦片',
      noun: 'Granola / Muesli',
      zhNoun: '烤燕麦 / 混合麦片',
      count: 8,
      price: [4, 16],
      sizes: '400 g, 1 kg*2.2',
      features: '!wholegrain, organic*2, no added sugar*2, high fibre*2, vegan, gluten free',
      uses: '!breakfast, office, kids',
      names:
        'Berry=莓果, Maple Pecan=枫糖碧根果, Nutty=坚果, Apple=苹果, Cocoa=可可, Tropical=热带水果, Plain Oat=原味燕麦, Honey=蜂蜜, Seeded=种子, Almond=杏仁',
      brands: 'Millbarrow, Orchardsley',
    },
    {
      path: 'Breakfast > Honey',
      zhPath: '早餐 > 蜂蜜',
      noun: 'Honey',
      zhNoun: '蜂蜜',
      count: 6,
      price: [5, 24],
      features: 'raw*2, organic*2, glass jar*2, single origin*2, gift box',
      uses: 'toast*2, breakfast*2, tea, baking',
      facts: 'net weight: 250 g, 350 g, 500 g',
      names:
        'Acacia=洋槐, Wild Thyme=野百里香, Lime Blossom=椴树花, Heather=石楠, Chestnut=栗花, Orange Blossom=橙花',
      brands: 'Orchardsley, Millbarrow',
    },
    {
      path: 'Breakfast > Jam',
      zhPath: '早餐 > 果酱',
      noun: 'Jam',
      zhNoun: '果酱',
      count: 6,
      price: [3, 12],
      features: 'organic*2, glass jar*2, no added sugar*2, vegan, gift box',
      uses: 'toast*2, breakfast*2, baking',
      facts: 'net weight: 200 g, 340 g',
      names: 'Strawberry=草莓, Apricot=杏, Raspberry=覆盆子, Blueberry=蓝莓, Plum=李子, Blackcurrant=黑加仑',
      brands: 'Orchardsley',
    },
    {
      path: 'Pantry > Olive Oil & Vinegar',
      zhPath: '调味 > 橄榄油与醋',
      noun: 'Olive Oil',
      zhNoun: '橄榄油',
      count: 8,
      price: [8, 45],
      sizes: '250 ml, 500 ml*1.8, 1 L*3.2',
      features: '!extra virgin, cold pressed*2, organic*2, single origin*2, gift box',
      uses: 'dressing salads*2, cooking*2, birthday',
      facts: 'origin: Italy, Spain, Greece, Portugal',
      brands: 'Orchardsley, Millbarrow',
      names:
        'Early Harvest=早收, Old Grove=老园, Stone Press=石磨, Village=村庄, Hillside=山坡, Green Gold=青金, Harvest Moon=丰收月, Estate=庄园',
    },
    {
      path: 'Pantry > Pasta & Rice',
      zhPath: '粮食 > 意面与大米',
      noun: 'Pasta@bronze cut / Rice',
      zhNoun: '意大利面 / 大米',
      count: 10,
      price: [2, 15],
      sizes: '500 g, 1 kg*1.9, 5 kg*8.5',
      features: 'bronze cut*2, organic*2, wholegrain*2, gluten free*2, vegan',
      uses: 'cooking*2, family, meal prep',
      brands: 'Millbarrow, Orchardsley',
    },
    {
      path: 'Pantry > Sauces & Spices',
      zhPath: '调味 > 酱料与香料',
      noun: 'Chilli Sauce@hot / Curry Paste@mild / Spice Mix',
      zhNoun: '辣椒酱 / 咖喱酱 / 香料',
      count: 8,
      price: [3, 16],
      features: 'mild/hot*2, organic, vegan*2, gluten free*2, low salt, glass jar*2, no added sugar',
      uses: 'cooking*2, sharing, meal prep',
      facts: 'net weight: 60 g, 120 g, 200 g',
      brands: 'Millbarrow, Orchardsley',
    },
  ],
}
