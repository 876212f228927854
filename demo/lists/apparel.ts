import type { Department } from './kind.js'

export const apparel: Department = {
  name: 'Apparel',
  zh: '服装',
  code: 'app',
  names:
    'Alder, Bramble, Coast, Dover, Elm, Fable, Garnet, Hollis, Iris, Juniper, Kelso, Lowen, Maren, Nell, Orla, Piper, Quarry, Rowan, Selby, Thea, Umber, Verity, Willa, Yarrow, Finch, Saffi, Tobin, Corin, Esme, Harlow, Linnet, Marlo',
  features: `
^soft | 柔软 | Brushed until it is soft against the skin. | 磨毛处理，贴肤柔软。
^breathable | 透气 | A breathable weave that stays cool when the day does not. | 织法透气，热天也清爽。
^stretch | 弹力 | A little stretch lets it move with you. | 略带弹力，活动自如。
^slim fit | 修身 | A slim fit, close to the body without pulling. | 修身版型，合体不紧绷。
^relaxed fit | 宽松 | A relaxed fit with room for another layer. | 宽松版型，里面还能再加一层。
^oversized | 廓形 | Oversized on purpose, with dropped shoulders. | 廓形落肩，慵懒有型。
regular fit | 常规版型 | A regular fit: neither tight nor loose. | 常规版型，不紧不松。
wrinkle resistant | 抗皱 | Wrinkle resistant, so it comes out of the case ready to wear. | 抗皱面料，出箱即穿。
^quick drying | 速干 | Quick drying after a wash or a run. | 速干面料，洗后或运动后很快就干。
moisture wicking | 吸湿排汗 | Moisture wicking fabric carries sweat away. | 吸湿排汗，运动不黏身。
^waterproof | 防水 | Waterproof with taped seams, for rain that means it. | 防水压胶接缝，大雨也不怕。
water repellent | 防泼水 | A water repellent finish lets drizzle roll off. | 防泼水涂层，细雨滑落不渗。
^windproof | 防风 | Windproof across the front and the shoulders. | 前身与肩部防风。
^warm | 保暖 | Warm without bulk, down to a proper frost. | 保暖不臃肿，霜冻天也不怕。
^lightweight | 轻薄 | Lightweight and easy to roll into a bag. | 轻薄易收纳，卷起来就能带走。
packable | 可收纳 | Packable: it folds into its own pocket. | 可收纳进自带口袋。
hooded | 连帽 | Hooded, with a cord to close it. | 连帽设计，带抽绳。
pockets | 有口袋 | Pockets where your hands expect them. | 口袋位置顺手。
zip pockets | 拉链口袋 | Zip pockets keep keys where they belong. | 拉链口袋，钥匙不会掉。
full zip | 全拉链 | A full zip makes it easy to open on the move. | 全拉链，随时开合。
^high waist | 高腰 | A high waist that stays put when you sit down. | 高腰设计，坐下也服帖。
elastic waist | 松紧腰 | The elastic waist has a hidden cord. | 松紧腰，内藏抽绳。
^long sleeve | 长袖 | Long sleeve, with cuffs that stay where you push them. | 长袖，袖口推上去不下滑。
^short sleeve | 短袖 | Short sleeve, cut to sit just above the elbow. | 短袖，落在肘上。
^sleeveless | 无袖 | Sleeveless, with armholes that do not gape. | 无袖，袖窿服帖。
^v-neck | V 领 | A v-neck of modest depth. | V 领，深浅得当。
crew neck | 圆领 | A ribbed crew neck that keeps its shape. | 罗纹圆领不变形。
roll neck | 高领 | A roll neck in place of a scarf. | 高领设计，省一条围巾。
button-down | 扣领 | The button-down collar sits flat with or without a tie. | 扣领平整，打不打领带都好看。
easy iron | 易熨烫 | Easy iron: a minute is enough. | 易熨烫，一分钟就平整。
^midi length | 中长款 | Midi length, ending well below the knee. | 中长款，过膝有度。
^mini length | 短款 | Mini length, ending above the knee. | 短款，膝上长度。
^maxi length | 长款 | Maxi length, down to the ankle. | 长款，直到脚踝。
^floral | 碎花 | A floral print drawn by hand. | 手绘碎花图案。
^striped | 条纹 | Striped, with lines that meet at the seams. | 条纹在接缝处对齐。
plain | 纯色 | Plain, so that it goes with everything. | 纯色百搭。
lined | 有内衬 | Fully lined, so nothing shows through. | 全内衬，不透。
belted | 系腰带 | A belted waist ties to your own measure. | 腰带随身系，松紧自定。
ripped | 破洞 | Ripped at the knee, and stitched so it goes no further. | 膝部破洞，已车线防止扩大。
^straight leg | 直筒 | A straight leg from hip to hem. | 从臀到脚口的直筒裤型。
^wide leg | 阔腿 | A wide leg that swings as you walk. | 阔腿裤型，走动有飘逸感。
^tapered | 锥形 | Tapered to a narrow ankle. | 锥形裤腿，脚口收窄。
squat proof | 深蹲不透 | Squat proof: it stays opaque when it is stretched. | 深蹲不透，拉伸也不露底。
^plus size | 大码 | Drafted as a plus size from the start, not scaled up. | 按大码重新打版，而非简单放大。
tagless | 无标签 | Tagless at the neck, so nothing scratches. | 无标签领口，不扎皮肤。
^seamless | 无缝 | Seamless where seams would chafe. | 无缝工艺，不磨皮肤。
uv protection | 防晒 | The cloth gives UV protection of UPF 50. | 面料防晒，UPF 50。
^thermal | 加绒 | Thermal: brushed on the inside to hold heat. | 加绒内里，锁住热量。
chlorine resistant | 耐氯 | Chlorine resistant, swim after swim. | 耐氯面料，常游不褪色。
`,
  leads: `
{name} is a piece for {use}, cut from {material}. | {name}采用{material}，适合{use}。
Made in {material}, {name} works for {use} and for {use2}. | {name}以{material}制成，{use}、{use2}都合适。
The idea behind {name} is simple: good {material} and a cut that works for {use}. | {name}选用好{material}，剪裁适合{use}。
{name} earns its place in the wardrobe: it is for {use}, and for {use2}. | {use}、{use2}，{name}都能派上用场。
We chose {material} for {name} because it is right for {use}. | {name}选用{material}，适合{use}。
`,
  kinds: [
    {
      path: 'Tops > T-Shirts',
      zhPath: '上装 > T恤',
      noun: 'T-Shirt',
      zhNoun: 'T恤',
      count: 22,
      price: [9, 59],
      demand: 0.9,
      audiences: 'men*3, women*3, unisex*2',
      sizes: 'clothes',
      colors: 'white*3, black*3, grey, navy, red, green, sky blue, mustard, pink, burgundy, off white',
      maxColors: 5,
      materials: 'cotton*3, organic cotton*2, bamboo viscose, linen',
      features:
        'soft*2, breathable*2, crew neck/v-neck, slim fit/relaxed fit/oversized/regular fit, plain/striped, tagless, stretch, plus size',
      uses: 'everyday*2, summer*2, layering, travel, weekends',
      care: true,
    },
    {
      path: 'Tops > Shirts',
      zhPath: '上装 > 衬衫',
      noun: 'Shirt',
      zhNoun: '衬衫',
      count: 15,
      price: [19, 129],
      audiences: 'men*3, women*2',
      sizes: 'clothes',
      colors: 'white*3, light blue*2, navy, black, sage, burgundy, beige',
      materials: 'cotton*2, linen*2, organic cotton',
      features:
        '!long sleeve/short sleeve, easy iron, wrinkle resistant, slim fit/regular fit/relaxed fit, button-down, breathable, plain/striped',
      uses: 'office*3, wedding, interview, summer, dinner out',
      care: true,
    },
    {
      path: 'Tops > Blouses',
      zhPath: '上装 > 女士衬衫',
      noun: 'Blouse',
      zhNoun: '雪纺衫',
      count: 8,
      price: [19, 110],
      audiences: 'women',
      sizes: 'clothes',
      colors: 'white, cream, dusty pink, navy, black, sage, lilac',
      materials: 'viscose*2, silk, cotton',
      features:
        '!long sleeve/short sleeve/sleeveless, floral/plain, v-neck, lightweight, wrinkle resistant, relaxed fit',
      uses: 'office*2, dinner out, spring, summer',
      care: true,
    },
    {
      path: 'Tops > Hoodies & Sweatshirts',
      zhPath: '上装 > 卫衣',
      noun: 'Hoodie',
      zhNoun: '连帽卫衣',
      count: 17,
      price: [24, 110],
      demand: 0.8,
      audiences: 'men*2, women*2, unisex*3',
      sizes: 'clothes',
      colors: 'grey*3, black*2, navy*2, cream, green, burgundy, lilac, khaki',
      materials: 'cotton*2, organic cotton*2, recycled polyester',
      features:
        '!hooded, soft*2, warm, thermal, oversized/regular fit/relaxed fit, full zip, zip pockets/pockets, plus size',
      uses: 'everyday*2, gym, home, autumn, travel',
      care: true,
    },
    {
      path: 'Tops > Sweaters',
      zhPath: '上装 > 毛衣',
      noun: 'Sweater / Jumper',
      zhNoun: '毛衣 / 针织衫',
      count: 15,
      price: [29, 190],
      audiences: 'women*3, men*3',
      sizes: 'clothes',
      colors: 'cream, navy*2, grey, camel, burgundy, dark green, black, light blue',
      materials: 'merino wool*2, wool*2, cashmere, cotton',
      features:
        'crew neck/v-neck/roll neck, soft, warm*2, lightweight, regular fit/relaxed fit/oversized, striped/plain',
      uses: 'office, winter*2, autumn*2, layering, weekends',
      care: true,
    },
    {
      path: 'Outerwear > Rain Jackets',
      zhPath: '外套 > 雨衣外套',
      noun: 'Rain Jacket',
      zhNoun: '防雨外套',
      count: 12,
      price: [35, 220],
      audiences: 'men*2, women*2, unisex, kids',
      sizes: 'clothes',
      colors: 'yellow*2, navy*2, black, green, red, teal',
      materials: 'nylon, recycled polyester, polyester',
      features: '!waterproof, !hooded, windproof, packable, breathable, lightweight, zip pockets',
      uses: 'rain*2, hiking*2, commuting, cycling, festivals',
      facts: 'water column: 10000 mm, 15000 mm, 20000 mm',
      care: true,
    },
    {
      path: 'Outerwear > Winter Coats',
      zhPath: '外套 > 冬季大衣',
      noun: 'Down Coat@down / Winter Coat / Parka',
      zhNoun: '羽绒服 / 冬季外套 / 派克大衣',
      count: 13,
      price: [69, 390],
      audiences: 'women*3, men*3, kids',
      sizes: 'clothes',
      colors: 'black*3, navy, olive, cream, burgundy, camel',
      materials: 'down*2, recycled polyester, nylon',
      features: '!warm, hooded, windproof, water repellent, zip pockets, lightweight, packable',
      uses: '!winter, snow, commuting, city walks',
      facts: 'lowest temperature: -5 °C, -10 °C, -20 °C',
      care: true,
    },
    {
      path: 'Outerwear > Coats',
      zhPath: '外套 > 大衣风衣',
      noun: 'Wool Coat@wool / Trench Coat@cotton',
      zhNoun: '毛呢大衣 / 风衣',
      count: 8,
      price: [79, 420],
      audiences: 'women*2, men',
      sizes: 'clothes',
      colors: 'camel*2, black*2, grey, navy, beige',
      materials: 'wool*2, cotton',
      features: 'lined, belted, warm, water repellent, regular fit/oversized, pockets',
      uses: 'office*2, autumn*2, winter, dinner out',
      care: true,
    },
    {
      path: 'Outerwear > Jackets',
      zhPath: '外套 > 夹克',
      noun: 'Denim Jacket@denim / Leather Jacket@genuine leather / Bomber Jacket@nylon / Jacket',
      zhNoun: '牛仔外套 / 皮夹克 / 飞行夹克 / 夹克',
      count: 13,
      price: [39, 260],
      audiences: 'men*3, women*3',
      sizes: 'clothes',
      colors: 'black*2, denim blue*2, olive, brown, navy, beige',
      materials: 'denim*2, genuine leather, cotton, corduroy, nylon',
      features: 'windproof, regular fit/oversized/slim fit, lined, zip pockets/pockets, water repellent',
      uses: 'spring*2, autumn*2, everyday, weekends',
      care: true,
    },
    {
      path: 'Outerwear > Fleece Jackets',
      zhPath: '外套 > 抓绒衣',
      noun: 'Fleece Jacket',
      zhNoun: '抓绒外套',
      count: 8,
      price: [29, 130],
      audiences: 'men, women, kids',
      sizes: 'clothes',
      colors: 'navy, grey, teal, burgundy, cream, olive',
      materials: 'fleece',
      features: '!full zip, warm*2, soft, breathable, zip pockets, lightweight',
      uses: 'hiking, camping, layering, autumn',
      care: true,
    },
    {
      path: 'Suits & Blazers',
      zhPath: '西装',
      noun: 'Blazer',
      zhNoun: '西装外套',
      count: 8,
      price: [59, 320],
      audiences: 'men*2, women*2',
      sizes: 'clothes',
      colors: 'navy*2, black, charcoal, beige, burgundy',
      materials: 'wool*2, linen, viscose',
      features: 'lined*2, slim fit/regular fit/oversized, wrinkle resistant, stretch, pockets',
      uses: 'office*2, wedding*2, interview, dinner out',
      care: true,
    },
    {
      path: 'Bottoms > Jeans',
      zhPath: '下装 > 牛仔裤',
      noun: 'Jeans',
      zhNoun: '牛仔裤',
      count: 18,
      price: [25, 150],
      demand: 0.8,
      audiences: 'men*3, women*4',
      sizes: 'jeans',
      colors: 'denim blue*3, black*2, light blue, grey, navy, white',
      maxColors: 3,
      materials: 'denim',
      features: '!straight leg/wide leg/tapered/slim fit, high waist, stretch*2, ripped, plus size',
      uses: 'everyday*3, weekends, office, travel',
      care: true,
    },
    {
      path: 'Bottoms > Trousers',
      zhPath: '下装 > 长裤',
      noun: 'Chinos / Trousers',
      zhNoun: '休闲长裤 / 西裤',
      count: 13,
      price: [25, 140],
      audiences: 'men*2, women*2',
      sizes: 'clothes',
      colors: 'beige*2, navy, black, khaki, grey, olive',
      materials: 'cotton*2, linen, wool, viscose',
      features:
        '!straight leg/wide leg/tapered/slim fit, stretch, wrinkle resistant, elastic waist, high waist, pockets',
      uses: 'office*3, travel, weekends, summer',
      care: true,
    },
    {
      path: 'Bottoms > Shorts',
      zhPath: '下装 > 短裤',
      noun: 'Shorts',
      zhNoun: '短裤',
      count: 10,
      price: [12, 69],
      audiences: 'men*2, women*2, unisex',
      sizes: 'clothes',
      colors: 'navy, black, khaki, white, olive, coral',
      materials: 'cotton, linen, recycled polyester',
      features: 'quick drying, elastic waist, zip pockets/pockets, lightweight, breathable, stretch',
      uses: 'summer*2, beach, gym, running, hiking',
      care: true,
    },
    {
      path: 'Bottoms > Leggings',
      zhPath: '下装 > 打底裤',
      noun: 'Leggings',
      zhNoun: '运动紧身裤',
      count: 12,
      price: [15, 89],
      audiences: 'women',
      sizes: 'clothes',
      colors: 'black*3, navy, charcoal, burgundy, dark green, lilac',
      materials: 'nylon, recycled polyester, cotton',
      features:
        '!stretch, high waist*2, squat proof*2, seamless, moisture wicking, pockets, thermal, plus size',
      uses: 'yoga*2, gym*2, running, home',
      care: true,
    },
    {
      path: 'Dresses',
      zhPath: '连衣裙',
      noun: 'Dress',
      zhNoun: '连衣裙',
      count: 24,
      price: [25, 210],
      demand: 0.8,
      audiences: 'women',
      sizes: 'clothes',
      colors: 'black*2, navy*2, red, dark green, dusty pink, white, lilac, sky blue, burgundy, yellow',
      materials: 'viscose*2, linen, cotton*2, silk, satin, polyester',
      features:
        '!midi length/mini length/maxi length, floral*2/plain*2/striped, v-neck, sleeveless/short sleeve/long sleeve, belted, pockets, lined, plus size, breathable',
      uses: 'summer*2, wedding*2, party, office, dinner out, holiday',
      care: true,
    },
    {
      path: 'Skirts',
      zhPath: '半身裙',
      noun: 'Skirt',
      zhNoun: '半身裙',
      count: 10,
      price: [19, 110],
      audiences: 'women',
      sizes: 'clothes',
      colors: 'black, beige, navy, denim blue, burgundy, sage',
      materials: 'denim, viscose, cotton, satin',
      features:
        '!midi length/mini length/maxi length, high waist, pockets, elastic waist, lined, plain/floral',
      uses: 'office, summer, everyday, party',
      care: true,
    },
    {
      path: 'Activewear > Sports Tops',
      zhPath: '运动服 > 运动上衣',
      noun: 'Training Top / Running Shirt',
      zhNoun: '运动上衣 / 跑步T恤',
      count: 10,
      price: [15, 75],
      audiences: 'men*2, women*2',
      sizes: 'clothes',
      colors: 'black, blue, coral, grey, green, navy',
      materials: 'recycled polyester, polyester, merino wool',
      features:
        '!moisture wicking, quick drying, breathable, seamless, lightweight, long sleeve/short sleeve/sleeveless, uv protection',
      uses: 'running*2, gym*2, cycling, hiking',
      care: true,
    },
    {
      path: 'Activewear > Sports Bras',
      zhPath: '运动服 > 运动内衣',
      noun: 'Sports Bra',
      zhNoun: '运动内衣',
      count: 8,
      price: [15, 69],
      audiences: 'women',
      sizes: 'clothes',
      colors: 'black, white, navy, dusty pink, dark green',
      materials: 'nylon, recycled polyester',
      features: '!moisture wicking, seamless, stretch, breathable, soft, quick drying',
      uses: 'running, yoga, gym',
      facts: 'support: light, medium, high',
      care: true,
    },
    {
      path: 'Underwear & Socks > Socks',
      zhPath: '内衣袜子 > 袜子',
      noun: 'Socks',
      zhNoun: '袜子',
      count: 10,
      price: [6, 35],
      audiences: 'men, women, unisex*3',
      sizes: 'socks',
      colors: 'black*2, white, grey, navy, multicolor, red',
      materials: 'cotton*2, merino wool*2, bamboo viscose',
      features: 'breathable, warm, seamless, soft, moisture wicking, striped/plain',
      uses: 'everyday, running, hiking, winter, office',
      facts: 'pack: 1 pair, 3 pairs, 5 pairs, 7 pairs',
      titleFact: 'pack',
      care: true,
    },
    {
      path: 'Underwear & Socks > Underwear',
      zhPath: '内衣袜子 > 内裤',
      noun: 'Boxer Briefs@men / Briefs@women',
      zhNoun: '平角内裤 / 内裤',
      count: 8,
      price: [9, 59],
      audiences: 'men*2, women*2',
      sizes: 'clothes',
      colors: 'black, white, grey, navy, beige',
      materials: 'cotton*2, organic cotton, bamboo viscose',
      features: 'soft*2, seamless, tagless, stretch, breathable',
      uses: 'everyday, sensitive skin, travel',
      facts: 'pack: 2 pieces, 3 pieces, 5 pieces',
      titleFact: 'pack',
      care: true,
    },
    {
      path: 'Sleepwear',
      zhPath: '睡衣',
      noun: 'Pyjamas@elastic waist / Pyjamas / Robe',
      zhNoun: '睡衣套装 / 睡衣套装 / 睡袍',
      count: 8,
      price: [19, 130],
      audiences: 'women*2, men, kids',
      sizes: 'clothes',
      colors: 'navy, dusty pink, grey, white, sage, burgundy',
      materials: 'cotton*2, silk, satin, fleece, bamboo viscose',
      features: 'soft*2, breathable*2/warm*2, striped/floral/plain, elastic waist, pockets',
      uses: 'home*2, winter@warm*2, summer@breathable*2',
      care: true,
    },
    {
      path: 'Swimwear',
      zhPath: '泳装',
      noun: 'Swimsuit@women / Swim Trunks@men',
      zhNoun: '连体泳衣 / 泳裤',
      count: 10,
      price: [15, 95],
      audiences: 'women, men',
      sizes: 'clothes',
      colors: 'black, navy, red, turquoise, coral, green',
      materials: 'nylon, recycled polyester',
      features: '!quick drying, chlorine resistant*2, uv protection, lined, striped/plain, stretch',
      uses: 'pool*2, beach*2, holiday, lap swimming',
      care: true,
    },
    {
      path: "Kids > Kids' Tops",
      zhPath: '童装 > 儿童上衣',
      noun: 'T-Shirt / Sweatshirt',
      zhNoun: 'T恤 / 卫衣',
      count: 10,
      price: [8, 39],
      audiences: 'kids, girls, boys',
      sizes: 'clothes',
      colors: 'yellow, red, blue, green, pink, navy, white',
      materials: 'organic cotton*2, cotton',
      features: 'soft*2, tagless, striped/plain, crew neck, stretch',
      uses: 'school*2, playground, everyday',
      names: 'Otter, Badger, Rocket, Puffin, Acorn, Robin, Hedgehog, Pebble, Tadpole, Ladybird, Maple, Bunny',
      care: true,
    },
  ],
}
