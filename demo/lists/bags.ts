import type { Department } from './kind.js'

export const bags: Department = {
  name: 'Bags & Accessories',
  zh: '箱包配饰',
  code: 'bag',
  names:
    'Atlas, Beacon, Clover, Dorset, Elgar, Foyle, Gaspard, Hyde, Ivo, Jetty, Kinsale, Lisbon, Mulberry Lane, Nomad, Ottilie, Passage, Quincy, Ronda, Solent, Trieste, Ursa, Vesper, Wharf, Yonder, Calder, Delphine, Emil, Portia',
  features: `
^waterproof | 防水 | Waterproof, with welded seams. | 防水，接缝热压密封。
water resistant | 防泼水 | A water resistant outside keeps a shower out. | 外层防泼水，小雨无忧。
^lightweight | 轻便 | Lightweight: you hardly notice that you have it with you. | 轻便，几乎感觉不到重量。
laptop compartment | 电脑隔层 | A padded laptop compartment with its own opening. | 加厚电脑隔层，独立开口。
^anti-theft | 防盗 | Anti-theft: the main zip lies against your back. | 防盗设计，主拉链贴背。
usb port | USB 接口 | A USB port on the side charges a phone from the pack inside. | 侧面 USB 接口，方便给手机充电。
bottle pocket | 水瓶侧袋 | A deep bottle pocket on the side. | 深水瓶侧袋。
padded straps | 加厚肩带 | Padded straps spread the load. | 加厚肩带分散重量。
chest strap | 胸带 | A chest strap keeps it still on the run. | 胸带固定，跑动不晃。
luggage strap | 拉杆套带 | A luggage strap slides over a suitcase handle. | 背面拉杆套带，可套在行李箱上。
^foldable | 可折叠 | Foldable into a pouch the size of a hand. | 可折叠成巴掌大小。
^adjustable strap | 可调节肩带 | The adjustable strap goes from shoulder to cross-body. | 肩带可调，可单肩可斜挎。
inner pockets | 内袋 | Inner pockets keep small things findable. | 内袋分隔，小物好找。
zip closure | 拉链开合 | A zip closure from end to end. | 全开拉链。
magnetic closure | 磁扣 | A magnetic closure that finds itself. | 磁扣自动吸合。
key ring | 钥匙扣 | A key ring on a short cord inside. | 内设钥匙扣。
^rfid protection | 防盗刷 | RFID protection in every card slot. | 每个卡位都有 RFID 防盗刷。
coin pocket | 零钱袋 | A coin pocket with a press stud. | 按扣零钱袋。
^slim | 轻薄 | Slim enough for a front pocket. | 轻薄，放前袋也不鼓。
tsa lock | TSA 海关锁 | A TSA lock that customs can open without breaking it. | TSA 海关锁，安检不破锁。
spinner wheels | 万向轮 | Four spinner wheels roll sideways through a crowd. | 四个万向轮，横推也顺滑。
^expandable | 可扩容 | Expandable by four centimetres for the way home. | 可扩容四厘米，回程更能装。
scratch resistant | 耐刮 | A scratch resistant shell that still looks new at the carousel. | 外壳耐刮，托运后依旧如新。
reversible | 双面可用 | Reversible, for two looks in one. | 双面可用，一件两搭。
^soft | 柔软 | Soft, with no scratch at the neck or the wrist. | 柔软不扎。
^warm | 保暖 | Warm, even in a cold wind. | 冷风里也保暖。
touchscreen fingertips | 可触屏 | Touchscreen fingertips, so the gloves stay on. | 指尖可触屏，不用脱手套。
^polarised | 偏光 | Polarised lenses take the glare off water and wet roads. | 偏光镜片，滤去水面与湿路反光。
uv protection | 防紫外线 | Full UV protection, UV 400. | UV400 全面防紫外线。
uv resistant brim | 防晒帽檐 | The UV resistant brim shades eyes and neck. | 防晒帽檐，遮住眼睛与颈部。
adjustable | 可调节 | Adjustable at the back. | 后部可调节。
^windproof | 抗风 | Windproof frame: it turns inside out and springs back. | 抗风骨架，翻折也能弹回。
^automatic | 自动开合 | Automatic opening and closing with one button. | 一键自动开合。
^compact | 小巧 | Compact enough for a coat pocket. | 小巧，可放进大衣口袋。
sapphire glass | 蓝宝石镜面 | The dial lies under sapphire glass. | 表盘覆蓝宝石镜面。
date display | 日历显示 | A date display at three o'clock. | 三点位日历显示。
chronograph | 计时码表 | A chronograph with three small dials. | 三眼计时码表。
water resistant 50 m | 50 米防水 | Water resistant to 50 m, so it may come swimming. | 50 米防水，游泳也可佩戴。
luminous hands | 夜光指针 | Luminous hands that can be read in the dark. | 夜光指针，黑暗中也能看时间。
^hypoallergenic | 防过敏 | Hypoallergenic and free of nickel. | 防过敏，不含镍。
gift box | 礼盒装 | It comes in a gift box. | 附礼盒。
adjustable length | 长度可调 | An adjustable length, with three links to choose from. | 长度可调，三档可选。
^handmade | 手工制作 | Handmade, so no two are quite the same. | 手工制作，每件略有不同。
`,
  leads: `
{name} comes along for {use} and for {use2}. | {name}适合{use}，也适合{use2}。
Made from {material}, {name} is meant for {use}. | {name}以{material}制成，适合{use}。
{name} joins {material} with a shape that has been thought through for {use}. | {name}采用{material}，造型专为{use}考虑。
For {use}, and for {use2} when the week is over: {name} in {material}. | {material}的{name}，{use}、{use2}都合适。
`,
  kinds: [
    {
      path: 'Bags > Backpacks',
      zhPath: '包袋 > 双肩包',
      noun: 'Backpack',
      zhNoun: '双肩包',
      count: 20,
      price: [19, 180],
      demand: 0.8,
      colors: 'black*3, navy*2, grey*2, olive, mustard, burgundy, dusty pink, teal',
      materials: 'recycled polyester*2, nylon*2, canvas, polyester',
      features:
        'laptop compartment*3, waterproof/water resistant*2, lightweight, anti-theft, usb port, bottle pocket*2, padded straps*2, chest strap, luggage strap, foldable',
      uses: 'school*2, office*2, travel*2, hiking, commuting, university, day trips',
      facts:
        'volume: 12 L, 18 L, 22 L, 25 L, 30 L, 40 L\nfits laptops up to: 13 inch, 14 inch, 15.6 inch, 17 inch\nweight: 450..1300/50 g',
      titleFact: 'volume',
    },
    {
      path: 'Bags > Handbags',
      zhPath: '包袋 > 手提包',
      noun: 'Handbag / Shoulder Bag',
      zhNoun: '手提包 / 单肩包',
      count: 15,
      price: [29, 320],
      audiences: 'women',
      colors: 'black*3, brown, tan, burgundy, cream, dark green, red',
      materials: 'genuine leather*3, vegan leather*2, full-grain leather',
      features:
        'adjustable strap, inner pockets*2, zip closure/magnetic closure, key ring, handmade, laptop compartment',
      uses: 'office*2, everyday*2, dinner out, wedding',
      facts: 'dimensions: 24 x 18 x 9 cm, 28 x 20 x 11 cm, 32 x 24 x 12 cm',
    },
    {
      path: 'Bags > Tote Bags',
      zhPath: '包袋 > 托特包',
      noun: 'Tote Bag',
      zhNoun: '托特包',
      count: 8,
      price: [12, 150],
      audiences: 'women*2, unisex',
      colors: 'natural, black, navy, tan, sage, terracotta',
      materials: 'canvas*2, organic cotton, genuine leather, jute',
      features:
        'inner pockets, zip closure/magnetic closure, foldable, laptop compartment, key ring, lightweight',
      uses: 'shopping*2, beach, office, university',
      facts: 'dimensions: 38 x 30 x 12 cm, 42 x 34 x 14 cm',
    },
    {
      path: 'Bags > Crossbody & Belt Bags',
      zhPath: '包袋 > 斜挎包与腰包',
      noun: 'Crossbody Bag / Belt Bag',
      zhNoun: '斜挎包 / 腰包',
      count: 10,
      price: [15, 160],
      audiences: 'women*2, men, unisex*2',
      colors: 'black*2, tan, navy, olive, lilac, beige',
      materials: 'nylon*2, genuine leather, vegan leather, canvas',
      features:
        '!adjustable strap, zip closure, inner pockets, water resistant, anti-theft, lightweight, rfid protection',
      uses: 'travel*2, festivals, everyday, dog walks, city walks',
    },
    {
      path: 'Luggage > Suitcases',
      zhPath: '旅行箱包 > 行李箱',
      noun: 'Suitcase / Cabin Suitcase@38 L',
      zhNoun: '行李箱 / 登机箱',
      count: 13,
      price: [45, 380],
      demand: 0.6,
      colors: 'black*2, navy, silver, sage, burgundy, mustard, rose gold',
      materials: 'polycarbonate*3, aluminium, recycled polyester, abs plastic',
      features:
        '!spinner wheels, tsa lock*2, expandable, lightweight, scratch resistant, inner pockets, usb port',
      uses: '!travel, business travel, cabin baggage@38 L, holiday, weekends',
      facts: 'volume: 38 L, 65 L, 95 L\nweight: 2.1..4.4/0.1 kg\nwarranty: 2 years, 5 years, 10 years',
      titleFact: 'volume',
    },
    {
      path: 'Luggage > Travel Bags',
      zhPath: '旅行箱包 > 旅行袋',
      noun: 'Duffel Bag / Weekender',
      zhNoun: '旅行袋 / 周末包',
      count: 8,
      price: [25, 220],
      colors: 'black, navy, olive, tan, grey',
      materials: 'canvas*2, nylon, full-grain leather',
      features: 'water resistant, adjustable strap, inner pockets, foldable, luggage strap, zip closure',
      uses: 'gym*2, travel, weekends, sauna',
      facts: 'volume: 30 L, 40 L, 55 L',
    },
    {
      path: 'Wallets & Belts > Wallets',
      zhPath: '钱包皮带 > 钱包',
      noun: 'Wallet / Card Holder',
      zhNoun: '钱包 / 卡包',
      count: 10,
      price: [12, 110],
      audiences: 'men*2, women*2, unisex',
      colors: 'black*3, brown*2, navy, burgundy, tan',
      materials: 'genuine leather*2, full-grain leather*2, vegan leather',
      features: 'rfid protection*2, slim*2, coin pocket, zip closure, handmade, gift box',
      uses: 'everyday*2, travel, birthday',
      facts: 'card slots: 4, 6, 8, 12',
    },
    {
      path: 'Wallets & Belts > Belts',
      zhPath: '钱包皮带 > 皮带',
      noun: 'Belt',
      zhNoun: '皮带',
      count: 8,
      price: [15, 95],
      audiences: 'men*2, women',
      sizes: 'belts',
      colors: 'black, brown, tan, navy',
      materials: 'full-grain leather*2, genuine leather, vegan leather, canvas',
      features: 'reversible, adjustable, handmade, gift box',
      uses: 'office, everyday, wedding',
      facts: 'width: 2.5 cm, 3 cm, 3.5 cm',
    },
    {
      path: 'Accessories > Scarves',
      zhPath: '配饰 > 围巾',
      noun: 'Scarf',
      zhNoun: '围巾',
      count: 8,
      price: [15, 150],
      audiences: 'women*2, men, unisex',
      colors: 'camel, grey, navy, burgundy, dark green, cream, mustard',
      materials: 'wool*2, cashmere, merino wool, silk, cotton',
      features: 'soft*2, warm*2, lightweight, reversible, gift box',
      uses: 'winter*2, autumn, office, birthday',
      facts: 'dimensions: 180 x 30 cm, 190 x 70 cm',
      care: true,
    },
    {
      path: 'Accessories > Hats & Caps',
      zhPath: '配饰 > 帽子',
      noun: 'Beanie@wool / Beanie@merino wool / Baseball Cap@cotton / Sun Hat@straw / Cap@nylon',
      zhNoun: '针织帽 / 针织帽 / 棒球帽 / 遮阳帽 / 鸭舌帽',
      count: 13,
      price: [12, 69],
      audiences: 'unisex*3, women, men, kids',
      colors: 'black, navy, beige, grey, burgundy, olive, mustard',
      materials: 'wool*2, merino wool, cotton*2, straw, nylon',
      features:
        'adjustable, soft, lightweight, uv resistant brim@cotton, uv resistant brim@straw, uv resistant brim@nylon, warm@wool, warm@merino wool',
      uses: 'winter@wool, winter@merino wool, summer@straw, summer@cotton, beach@straw, running@nylon, everyday',
    },
    {
      path: 'Accessories > Gloves',
      zhPath: '配饰 > 手套',
      noun: 'Gloves',
      zhNoun: '手套',
      count: 8,
      price: [12, 95],
      audiences: 'women, men, unisex, kids',
      sizes: 'gloves',
      colors: 'black*2, grey, brown, navy, red',
      materials: 'genuine leather, merino wool*2, fleece, wool',
      features: '!warm, touchscreen fingertips*2, soft',
      uses: '!winter, cycling, commuting, snow',
      care: true,
    },
    {
      path: 'Accessories > Sunglasses',
      zhPath: '配饰 > 太阳镜',
      noun: 'Sunglasses',
      zhNoun: '太阳镜',
      count: 12,
      price: [15, 190],
      audiences: 'women, men, unisex*2, kids',
      colors: 'black*3, brown, gold, clear, navy, burgundy',
      materials: 'acetate*2, recycled plastic, stainless steel, titanium',
      features: '!uv protection, polarised*3, lightweight, scratch resistant, gift box',
      uses: 'summer*2, driving*2, beach, cycling, fishing',
      leads: `
{name} has a frame in {material} and suits {use} and {use2}. | {name}采用{material}镜架，适合{use}和{use2}。
Bright days ask for {name}: a frame in {material}, made for {use}. | 阳光强烈时戴上 {name}，{material}镜架，适合{use}。`,
    },
    {
      path: 'Watches',
      zhPath: '手表',
      noun: 'Watch',
      zhNoun: '手表',
      count: 15,
      price: [39, 620],
      demand: 0.6,
      audiences: 'men*3, women*3, unisex',
      colors: 'silver*2, black*2, gold, rose gold, brown, navy',
      materials: 'stainless steel*3, titanium, genuine leather, ceramic',
      features:
        'sapphire glass, date display*2, chronograph, water resistant 50 m*2, luminous hands, hypoallergenic, gift box',
      uses: 'office*2, birthday, wedding, diving@titanium, everyday',
      facts:
        'case diameter: 28..44/2 mm\nmovement: quartz, solar, automatic winding\nwarranty: 2 years, 5 years',
    },
    {
      path: 'Jewellery > Necklaces',
      zhPath: '首饰 > 项链',
      noun: 'Necklace',
      zhNoun: '项链',
      count: 8,
      price: [19, 260],
      audiences: 'women',
      colors: 'gold*2, silver*2, rose gold',
      maxColors: 2,
      materials: 'sterling silver*2, gold plated*2, stainless steel',
      features: 'hypoallergenic, adjustable length*2, gift box*2, handmade',
      uses: 'birthday*2, wedding, anniversary, everyday',
      facts: 'length: 40 cm, 45 cm, 50 cm',
      names: 'Moondrop, Starling, Willow, Pearl Tide, Halo, Fern, Seashell, Lumen, Daisy, Constellation',
      care: true,
    },
    {
      path: 'Jewellery > Rings',
      zhPath: '首饰 > 戒指',
      noun: 'Ring',
      zhNoun: '戒指',
      count: 8,
      price: [19, 290],
      audiences: 'women*2, unisex',
      sizes: 'rings',
      colors: 'gold, silver, rose gold',
      maxColors: 2,
      materials: 'sterling silver*2, gold plated, titanium',
      features: 'hypoallergenic, handmade, gift box*2, scratch resistant',
      uses: 'anniversary*2, wedding, birthday, everyday',
      names: 'Knot, Twine, Crescent, Ripple, Orbit, Laurel, Ember, Twin',
      care: true,
    },
    {
      path: 'Jewellery > Earrings',
      zhPath: '首饰 > 耳环',
      noun: 'Earrings',
      zhNoun: '耳环',
      count: 8,
      price: [15, 190],
      audiences: 'women',
      colors: 'gold, silver, rose gold',
      maxColors: 2,
      materials: 'sterling silver*2, gold plated, stainless steel',
      features: 'hypoallergenic*2, lightweight, gift box, handmade',
      uses: 'everyday, wedding, birthday, party',
      names: 'Droplet, Swallow, Petal, Comma, Leaf, Hoopla, Cascade, Snowberry',
      care: true,
    },
    {
      path: 'Accessories > Umbrellas',
      zhPath: '配饰 > 雨伞',
      noun: 'Umbrella',
      zhNoun: '雨伞',
      count: 8,
      price: [12, 69],
      colors: 'black*2, navy, yellow, red, teal',
      materials: 'recycled polyester, nylon',
      features: 'windproof*2, automatic*2, compact*2, lightweight, uv protection',
      uses: '!rain, travel, commuting',
      facts: 'diameter: 95 cm, 105 cm, 120 cm',
    },
  ],
}
