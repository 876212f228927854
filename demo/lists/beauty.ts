import type { Department } from './kind.js'

export const beauty: Department = {
  name: 'Beauty & Personal Care',
  zh: '美妆个护',
  code: 'bea',
  names:
    'Morning Dew=晨露, Moonmilk=月光牛乳, Seagrass=海草, Wild Oat=野燕麦, Calm Water=静水, Bare Skin=裸肌, Daybreak=破晓, Velvet Hour=丝绒时刻, Rosewater=玫瑰水, Green Tea=绿茶, Birch Sap=桦树汁, Snow Lotus=雪莲, Camellia=山茶花, Fig Leaf=无花果叶, Clear Sky=晴空, Cloud=云朵, Quiet Night=静夜, Sunday=星期天, Peony=牡丹, Honeywood=蜜木',
  features: `
^hydrating | 补水 | Hydrating, and the feeling lasts until the evening. | 补水，滋润到晚上。
^fragrance free | 无香精 | Fragrance free, for noses and skins that mind. | 无香精，敏感鼻子和肌肤都放心。
^vegan | 纯素 | Vegan, and never tested on animals. | 纯素配方，不做动物实验。
non-greasy | 不油腻 | Non-greasy: it sinks in while you dress. | 不油腻，很快吸收。
^anti-aging | 抗老 | Anti-aging care with peptides. | 多肽抗老护理。
with vitamin c | 含维生素 C | With vitamin C for an even tone. | 含维生素 C，均匀肤色。
with hyaluronic acid | 含玻尿酸 | With hyaluronic acid of two sizes. | 含双重玻尿酸。
with retinol | 含视黄醇 | With retinol, so use it at night. | 含视黄醇，建议夜间使用。
with niacinamide | 含烟酰胺 | With niacinamide for calmer pores. | 含烟酰胺，细致毛孔。
with ceramides | 含神经酰胺 | With ceramides that mend the barrier. | 含神经酰胺，修护屏障。
^sensitive skin | 敏感肌适用 | Tested on sensitive skin by dermatologists. | 经皮肤科测试，敏感肌适用。
oil free | 无油 | Oil free and light. | 无油轻盈。
water resistant | 防水 | Water resistant for eighty minutes in the sea. | 防水，下海 80 分钟依旧有效。
^mineral | 物理防晒 | Mineral filters that sit on the skin. | 物理防晒剂，停留在肌肤表面。
reef safe | 珊瑚友好 | Reef safe. | 珊瑚友好配方。
no white cast | 不泛白 | No white cast, on any skin. | 不泛白，深浅肤色都合适。
^gentle | 温和 | Gentle enough for every day. | 温和，每天可用。
soap free | 无皂基 | Soap free. | 无皂基。
removes make-up | 可卸妆 | Removes make-up in one go. | 一步卸妆。
^sulfate free | 无硫酸盐 | Sulfate free, so colour stays longer. | 无硫酸盐，护色更久。
silicone free | 无硅油 | Silicone free and light. | 无硅油，轻盈不塌。
^volumising | 蓬松 | Volumising from the roots. | 从发根蓬松。
^repairing | 修护 | Repairing for ends that have seen too much heat. | 修护受热受损的发梢。
anti-dandruff | 去屑 | Anti-dandruff without the smell of a pharmacy. | 去屑，却没有药味。
^long lasting | 持久 | Long lasting through dinner and dancing. | 持久，吃饭跳舞都不脱。
^matte | 哑光 | A matte finish that does not dry. | 哑光不拔干。
^glossy | 水光 | A glossy finish without stickiness. | 水光质感，不黏腻。
buildable | 可叠涂 | Buildable, from sheer to full. | 可叠涂，浓淡随心。
light coverage | 轻薄遮瑕 | Light coverage that looks like skin. | 轻薄遮瑕，自然服帖。
full coverage | 高遮瑕 | Full coverage in a thin layer. | 高遮瑕，薄薄一层。
lengthening | 纤长 | Lengthening, lash by lash. | 根根纤长。
smudge proof | 不晕染 | Smudge proof until you want it off. | 不晕染。
^floral | 花香调 | A floral heart: rose, iris, a little violet leaf. | 花香调，玫瑰与鸢尾。
^woody | 木质调 | Woody, with cedar and vetiver. | 木质调，雪松与香根草。
^citrus | 柑橘调 | Citrus at first, warm later. | 柑橘调，前调清新，后调温暖。
refillable | 可补充 | Refillable, and the bottle is worth keeping. | 可补充装，瓶子值得留下。
^ionic | 负离子 | Ionic air smooths as it dries. | 负离子顺发。
cool shot | 冷风 | A cool shot sets the style. | 冷风定型。
^quiet | 静音 | Quiet enough for a sleeping house. | 静音，不吵家人。
^foldable | 可折叠 | Foldable for the suitcase. | 可折叠，方便旅行。
diffuser | 扩散风嘴 | A diffuser for curls. | 附扩散风嘴，护卷发。
fast drying | 速干 | Fast drying with a strong, narrow stream. | 大风力速干。
ceramic plates | 陶瓷发板 | Ceramic plates glide and do not snag. | 陶瓷发板，顺滑不拉扯。
adjustable temperature | 温度可调 | An adjustable temperature, from 120 to 230 °C. | 120 至 230 °C 温度可调。
auto shut-off | 自动断电 | Auto shut-off after half an hour. | 半小时自动断电。
^sonic | 声波 | Sonic movement cleans between teeth. | 声波清洁牙缝。
pressure sensor | 压力感应 | A pressure sensor warns when you push. | 压力感应，用力过猛会提醒。
two minute timer | 两分钟计时 | A two minute timer. | 两分钟计时。
travel case | 旅行盒 | A travel case is included. | 附旅行盒。
^waterproof | 防水 | Waterproof: water does it no harm. | 防水，不怕沾水。
wet and dry | 干湿两用 | Wet and dry, with foam or without. | 干湿两用。
trimmer | 修剪器 | A trimmer for sideburns. | 附鬓角修剪器。
usb-c charging | USB-C 充电 | USB-C charging: one cable less to pack. | USB-C 充电，少带一根线。
with shea butter | 含乳木果油 | With shea butter. | 含乳木果油。
with aloe | 含芦荟 | With aloe to soothe. | 含芦荟，舒缓肌肤。
fast absorbing | 易吸收 | Fast absorbing, so you can pick up a book. | 易吸收，涂完就能翻书。
ph balanced | 弱酸性 | Balanced to the pH of skin. | 弱酸性，亲肤。
`,
  leads: `
{name} was blended for {use}. | {name}适合{use}。
{name} looks after {use2} and {use} with a short list of ingredients. | {name}配方精简，适合{use}和{use2}。
A little of {name} goes a long way: think of it for {use}. | {name}只需一点点，适合{use}。
{name} is a simple step in the day, chosen by people who need something for {use}. | {name}是日常简单一步，适合{use}。
`,
  kinds: [
    {
      path: 'Skincare > Face Creams',
      zhPath: '护肤 > 面霜',
      noun: 'Face Cream / Moisturiser',
      zhNoun: '面霜 / 保湿霜',
      count: 13,
      price: [9, 95],
      demand: 0.6,
      audiences: 'women*2, unisex*2, men',
      sizes: '30 ml, 50 ml*1.5',
      features:
        'hydrating*3, fragrance free*2, anti-aging, non-greasy, with hyaluronic acid, with ceramides, with retinol, sensitive skin, vegan',
      uses: 'dry skin*2/oily skin/combination skin, sensitive skin, mature skin',
      brands: 'Dewmarsh, Petalune, Saltfern, Bloomsedge',
    },
    {
      path: 'Skincare > Serums',
      zhPath: '护肤 > 精华',
      noun: 'Serum',
      zhNoun: '精华液',
      count: 10,
      price: [12, 120],
      audiences: 'women, unisex*2',
      sizes: '30 ml',
      features:
        'with vitamin c*2/with retinol/with niacinamide*2, with hyaluronic acid*2, fragrance free, hydrating, oil free, vegan',
      uses: 'dark spots*2, fine lines*2, oily skin/dry skin, acne prone skin',
      brands: 'Dewmarsh, Petalune, Saltfern, Bloomsedge',
    },
    {
      path: 'Skincare > Sunscreens',
      zhPath: '护肤 > 防晒霜',
      noun: 'Sunscreen',
      zhNoun: '防晒霜',
      count: 12,
      price: [9, 49],
      demand: 0.7,
      audiences: 'unisex*3, women, kids',
      sizes: '50 ml, 150 ml*2',
      features:
        'water resistant*2, mineral*2, reef safe, no white cast*2, fragrance free*2, oil free, non-greasy*2, sensitive skin',
      uses: 'face*2, body*2, beach, sensitive skin, oily skin, sports',
      facts: 'spf: 30, 50, 50+',
      brands: 'Dewmarsh, Petalune, Saltfern, Bloomsedge',
    },
    {
      path: 'Skincare > Cleansers',
      zhPath: '护肤 > 洁面',
      noun: 'Cleanser',
      zhNoun: '洁面乳',
      count: 8,
      price: [7, 45],
      audiences: 'unisex*2, women, men',
      sizes: '150 ml',
      features:
        '!gentle, soap free*2, fragrance free, removes make-up*2, hydrating, sensitive skin, ph balanced',
      uses: 'oily skin*2/dry skin, sensitive skin, acne prone skin',
    },
    {
      path: 'Hair > Shampoo',
      zhPath: '护发 > 洗发水',
      noun: 'Shampoo',
      zhNoun: '洗发水',
      count: 13,
      price: [6, 39],
      demand: 0.6,
      audiences: 'unisex*3, women, men',
      sizes: '250 ml, 500 ml*1.7',
      features:
        'sulfate free*2, silicone free*2, volumising, repairing, anti-dandruff, hydrating, fragrance free, vegan',
      uses: 'dry hair*2/oily hair*2, curly hair/fine hair, coloured hair, dandruff@anti-dandruff',
    },
    {
      path: 'Hair > Conditioner',
      zhPath: '护发 > 护发素',
      noun: 'Conditioner / Hair Mask',
      zhNoun: '护发素 / 发膜',
      count: 8,
      price: [7, 42],
      audiences: 'unisex*2, women',
      sizes: '200 ml',
      features: 'repairing*2, silicone free*2, hydrating, vegan, fragrance free',
      uses: 'dry hair*2, curly hair/thick hair, coloured hair',
    },
    {
      path: 'Hair > Hair Dryers',
      zhPath: '护发 > 吹风机',
      noun: 'Hair Dryer',
      zhNoun: '吹风机',
      count: 10,
      price: [19, 249],
      demand: 0.6,
      colors: 'black*2, white, dusty pink, purple, rose gold',
      maxColors: 2,
      features: 'ionic*2, cool shot*2, quiet, foldable, diffuser*2, fast drying*2, adjustable temperature',
      uses: 'curly hair, thick hair/fine hair, travel@foldable, home',
      facts: 'power: 1200 W, 1600 W, 2200 W\nweight: 320..680/20 g',
      names: 'Zephyr, Mistral, Sirocco, Breeze, Gust, Squall, Tradewind, Chinook, Bora, Whirl, Halo, Plume',
      leads: `
{name} is made for {use} and feels right in the hand. | {name}称手好用，适合{use}。
For {use} or for {use2}, {name} does the work quickly. | {name} 省时省力，适合{use}，也适合{use2}。`,
    },
    {
      path: 'Hair > Straighteners & Curlers',
      zhPath: '护发 > 直发器与卷发棒',
      noun: 'Hair Straightener@ceramic plates / Curling Iron',
      zhNoun: '直发器 / 卷发棒',
      count: 8,
      price: [19, 179],
      colors: 'black, white, rose gold, lilac',
      maxColors: 2,
      features: '!adjustable temperature, ceramic plates*2, auto shut-off*2, ionic',
      uses: 'straightening@ceramic plates*4, curling, thick hair/fine hair',
      names: 'Silka, Ripple, Sleek, Ringlet, Swirl, Satinette, Coil, Line',
      leads: `
{name} is made for {use} and feels right in the hand. | {name}称手好用，适合{use}。
For {use} or for {use2}, {name} does the work quickly. | {name} 省时省力，适合{use}，也适合{use2}。`,
    },
    {
      path: 'Make-Up > Lipsticks',
      zhPath: '彩妆 > 口红',
      noun: 'Lipstick',
      zhNoun: '口红',
      count: 10,
      price: [8, 45],
      audiences: 'women',
      colors: 'red*2, dusty pink*2, coral, burgundy, brown, pink',
      maxColors: 6,
      features: '!matte/glossy, long lasting*2, hydrating, vegan, fragrance free',
      uses: 'everyday, party, office, date night',
      names:
        'First Act=第一幕, Velvet Hour=丝绒时刻, Ruby Lane=红宝石巷, Late Train=末班车, Poppy=虞美人, Silent Film=默片, Rosehip=玫瑰果, Encore=返场, Cherry Stone=樱桃核, Red Letter=红字, Duchess=女公爵, Tea Rose=香水月季',
      brands: 'Petalune, Bloomsedge, Saltfern',
    },
    {
      path: 'Make-Up > Foundation',
      zhPath: '彩妆 > 粉底',
      noun: 'Foundation',
      zhNoun: '粉底液',
      count: 8,
      price: [12, 55],
      audiences: 'women',
      sizes: '30 ml',
      features: '!light coverage/full coverage, buildable, long lasting, oil free, hydrating, fragrance free',
      uses: 'oily skin/dry skin, everyday, party',
      brands: 'Petalune, Bloomsedge, Saltfern',
      facts: 'shades: 12, 24, 36',
    },
    {
      path: 'Make-Up > Mascara',
      zhPath: '彩妆 > 睫毛膏',
      noun: 'Mascara',
      zhNoun: '睫毛膏',
      count: 6,
      price: [9, 35],
      audiences: 'women',
      colors: 'black*3, brown',
      maxColors: 2,
      features: 'lengthening*2, volumising, smudge proof*2, waterproof, vegan',
      uses: 'everyday, party, sensitive skin',
      brands: 'Petalune, Bloomsedge, Saltfern',
    },
    {
      path: 'Fragrance > Perfume',
      zhPath: '香氛 > 香水',
      noun: 'Eau de Parfum / Eau de Toilette',
      zhNoun: '香水 / 淡香水',
      count: 12,
      price: [19, 149],
      audiences: 'women*3, men*2, unisex*2',
      sizes: '30 ml, 50 ml*1.4, 100 ml*2.1',
      features: '!floral/woody/citrus, long lasting*2, refillable*2, vegan',
      uses: 'evening*2, office, birthday*2, anniversary, everyday',
      brands: 'Petalune, Bloomsedge, Saltfern, Groomwick',
    },
    {
      path: 'Oral Care > Electric Toothbrushes',
      zhPath: '口腔护理 > 电动牙刷',
      noun: 'Electric Toothbrush',
      zhNoun: '电动牙刷',
      count: 10,
      price: [19, 179],
      demand: 0.6,
      audiences: 'unisex*4, kids',
      colors: 'white*2, black, dusty pink, mint, navy',
      brands: 'Dewmarsh, Saltfern, Petalune, Groomwick',
      features: '!sonic, pressure sensor*2, two minute timer*2, travel case*2, quiet, usb-c charging',
      uses: 'gums*2, travel, everyday',
      facts: 'battery life: 14 days, 21 days, 30 days, 60 days',
      names: 'Pearl, Bright, Minty, Ivory, Sparkle, Enamel, Glint, Polish, Clean Slate, Molar, Smile, Fresco',
      leads: `
{name} is made for {use} and feels right in the hand. | {name}称手好用，适合{use}。
For {use} or for {use2}, {name} does the work quickly. | {name} 省时省力，适合{use}，也适合{use2}。`,
    },
    {
      path: 'Shaving > Shavers & Razors',
      zhPath: '剃须脱毛 > 剃须刀',
      noun: 'Electric Shaver / Beard Trimmer@trimmer',
      zhNoun: '电动剃须刀 / 胡须修剪器',
      count: 10,
      price: [19, 229],
      audiences: 'men',
      colors: 'black*2, silver, navy',
      maxColors: 1,
      features: 'wet and dry*2, waterproof*2, trimmer, travel case, usb-c charging*2, quiet',
      uses: 'sensitive skin*2, travel, everyday, beards@trimmer',
      facts: 'battery life: 45 minutes, 60 minutes, 90 minutes, 120 minutes',
      names:
        'Steady, Closer, Barber, Edge, Smooth Sailing, Captain, Whetstone, Gentry, Brisk, Foam, Razorbill, Tidy',
      brands: 'Groomwick, Saltfern, Petalune',
      leads: `
{name} is made for {use} and feels right in the hand. | {name}称手好用，适合{use}。
For {use} or for {use2}, {name} does the work quickly. | {name} 省时省力，适合{use}，也适合{use2}。`,
    },
    {
      path: 'Body > Hand & Body Creams',
      zhPath: '身体护理 > 护手霜与身体乳',
      noun: 'Hand Cream / Body Lotion',
      zhNoun: '护手霜 / 身体乳',
      count: 12,
      price: [5, 39],
      sizes: '75 ml, 200 ml*1.8',
      features:
        'hydrating*2, with shea butter*2, with aloe, fast absorbing*2, fragrance free, non-greasy, vegan',
      uses: 'dry skin*2, winter, sensitive skin, birthday',
    },
    {
      path: 'Body > Shower Gel & Soap',
      zhPath: '身体护理 > 沐浴露与香皂',
      noun: 'Shower Gel / Soap Bar',
      zhNoun: '沐浴露 / 手工皂',
      count: 8,
      price: [4, 24],
      audiences: 'unisex*2, men',
      features: 'gentle*2, vegan*2, ph balanced, hydrating, with aloe, citrus/woody/floral',
      uses: 'everyday*2, sensitive skin, travel, gym',
    },
  ],
}
