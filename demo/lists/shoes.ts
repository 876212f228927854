import type { Department } from './kind.js'

export const shoes: Department = {
  name: 'Shoes',
  zh: '鞋靴',
  code: 'sho',
  names:
    'Glide, Stride, Drift, Pace, Comet, Harrier, Lark, Ember, Ridge, Flow, Meridian, Tempo, Cinder, Rally, Kite, Breeze, Anchor, Cairn, Fen, Dash, Arrow, Vale, Haven, Heron, Quill, Loop, Orbit, Merlin, Bracken, Skerry, Tide, Wren',
  features: `
^comfortable | 舒适 | Comfortable from the first hour, with a soft collar that does not rub. | 穿上就舒服，柔软鞋口不磨脚。
^cushioned | 缓震 | A thick cushioned midsole takes the sting out of hard ground. | 厚实缓震中底，硬路面也不震脚。
^lightweight | 轻便 | Lightweight enough to forget that you are wearing it. | 轻便得几乎感觉不到它的存在。
^breathable | 透气 | The breathable upper lets warm air out on hot days. | 鞋面透气，热天也不闷脚。
^waterproof | 防水 | A waterproof lining keeps feet dry in steady rain. | 防水内衬，雨天双脚依旧干爽。
water resistant | 防泼水 | The water resistant finish shrugs off a short shower. | 表面防泼水，小雨无妨。
^wide fit | 宽楦 | Cut on a wide fit last, with more room across the toes. | 宽楦设计，脚趾活动更自在。
^stability | 稳定支撑 | Built for stability: a firm inner edge guides the foot that rolls inwards. | 稳定支撑设计，内侧加固，帮助足弓内翻的双脚。
arch support | 足弓支撑 | The insole gives real arch support. | 鞋垫提供扎实的足弓支撑。
^non-slip | 防滑 | The non-slip sole holds on wet tiles. | 防滑鞋底，湿地砖上也站得稳。
good grip | 抓地力强 | Deep lugs give good grip on loose ground. | 深齿大底抓地力强，碎石路也稳当。
responsive | 回弹 | A responsive foam gives energy back with each step. | 回弹泡棉，每一步都有推力。
reflective | 反光 | Reflective details show up in headlights. | 反光细节，夜间更醒目。
removable insole | 可拆鞋垫 | The removable insole makes room for your own. | 鞋垫可拆，可换自己的矫形鞋垫。
ankle support | 护踝 | A padded cuff adds ankle support. | 加厚鞋领护住脚踝。
^warm lined | 保暖内里 | A warm lined inside for cold mornings. | 保暖内里，冷天早晨也不冻脚。
durable | 耐磨 | A durable outsole lasts for years of pavements. | 耐磨大底，走很多年也不怕。
^slip-on | 一脚蹬 | A slip-on with elastic sides: no laces, no bother. | 一脚蹬设计，弹力侧边，无需系带。
lace-up | 系带 | The lace-up front adjusts to high and low insteps. | 系带鞋面，脚背高低都合适。
zip | 侧拉链 | A side zip makes it quick to put on. | 侧拉链，穿脱方便。
hook and loop straps | 魔术贴 | Hook and loop straps that small hands can close. | 魔术贴开合，小手也能自己穿。
adjustable straps | 可调节绑带 | Adjustable straps hold the foot without pinching. | 绑带可调，包裹不勒脚。
low heel | 低跟 | A low heel that you can walk in all day. | 低跟设计，走一天也不累。
block heel | 粗跟 | The block heel stands firmly on cobbles. | 粗跟更稳，石板路也好走。
high heel | 高跟 | A high heel for the evenings that deserve one. | 高跟线条，为重要的夜晚而备。
quick drying | 快干 | Quick drying after a dip or a downpour. | 快干材质，涉水后很快就干。
machine washable | 可机洗 | Machine washable when play gets muddy. | 可机洗，弄脏也不怕。
vegan | 纯素 | Vegan: nothing in it comes from animals. | 纯素制作，不含动物来源材料。
carbon plate | 碳板 | A curved carbon plate rolls you forward at race pace. | 弧形碳板，助你以比赛配速前进。
heel strap | 后跟带 | A heel strap keeps it on when you hurry. | 后跟带设计，快走也不掉。
`,
  leads: `
{name} is made for {use} and {use2}, with an upper in {material}. | {name}适合{use}和{use2}，鞋面采用{material}。
For {use} or for {use2}, {name} keeps pace. | {name}适合{use}，也适合{use2}。
{material} above, a steady sole below: {name} is a pair for {use}. | 鞋面{material}，鞋底踏实，{name}适合{use}。
Reach for {name}: it was made for {use} and {use2}. | 穿上{name}，适合{use}和{use2}。
With {name} we began at the foot and worked outwards: {material} that bends where you do, shaped for {use}. | {name}从脚型出发，{material}鞋面随脚弯折，专为{use}设计。
`,
  kinds: [
    {
      path: 'Sports Shoes > Running Shoes',
      zhPath: '运动鞋 > 跑步鞋',
      noun: 'Running Shoes',
      zhNoun: '跑步鞋',
      count: 50,
      price: [35, 220],
      demand: 1,
      audiences: 'men*4, women*4, unisex*3',
      sizes: 'shoes',
      colors:
        'black*3, white*2, grey*2, navy*2, blue*2, red, green, orange, yellow, pink, purple, turquoise, coral, charcoal, light blue, mint',
      materials: 'mesh*3, recycled mesh*2, knit*2',
      features:
        'comfortable*3, cushioned*3, lightweight*2, breathable*2, waterproof/water resistant, wide fit*2, stability, arch support, responsive, reflective, removable insole, good grip, durable, vegan, carbon plate@Corvane',
      uses: 'road running*3, daily training*3, half marathon, marathon, trail running, gym*2, treadmill, long walks, beginners, jogging*2, flat feet',
      facts: 'weight: 190..320/5 g per shoe\nheel drop: 4 mm, 6 mm, 8 mm, 10 mm\nwarranty: 1 year, 2 years',
      brands: 'Tarn, Fellmark, Corvane, Ostrel, Swiftmarl, Kestrane',
      care: true,
    },
    {
      path: 'Sports Shoes > Trail Running Shoes',
      zhPath: '运动鞋 > 越野跑鞋',
      noun: 'Trail Running Shoes',
      zhNoun: '越野跑鞋',
      count: 8,
      price: [60, 190],
      audiences: 'men, women, unisex',
      sizes: 'shoes',
      colors: 'black, grey, olive, orange, teal, navy, mustard',
      materials: 'recycled mesh, mesh, nylon',
      features:
        '!good grip, waterproof/water resistant, lightweight, durable, cushioned, wide fit, comfortable, reflective',
      uses: '!trail running, mountain paths, hiking, marathon',
      facts: 'weight: 240..340/5 g per shoe\nheel drop: 4 mm, 6 mm, 8 mm',
      brands: 'Tarn, Fellmark, Corvane, Swiftmarl',
      care: true,
    },
    {
      path: 'Sneakers',
      zhPath: '休闲运动鞋',
      noun: 'Sneakers / Trainers',
      zhNoun: '休闲运动鞋 / 板鞋',
      count: 27,
      price: [29, 160],
      demand: 0.9,
      audiences: 'men*2, women*3, unisex*3',
      sizes: 'shoes',
      colors: 'white*3, off white*2, black*2, navy, beige, grey, green, pink, burgundy, light blue, brown',
      materials: 'genuine leather*2, canvas*2, suede, vegan leather, knit',
      features:
        'comfortable*3, cushioned, lightweight, breathable, non-slip, wide fit, durable, slip-on/lace-up, removable insole, water resistant',
      uses: 'everyday*3, city walks*2, office, school, travel, weekends',
      facts: 'warranty: 1 year, 2 years',
      care: true,
    },
    {
      path: 'Walking Shoes',
      zhPath: '健步鞋',
      noun: 'Walking Shoes',
      zhNoun: '健步鞋',
      count: 12,
      price: [39, 150],
      audiences: 'men, women, unisex',
      sizes: 'shoes',
      colors: 'black*2, grey, navy, brown, beige, burgundy',
      materials: 'mesh, nubuck, genuine leather, knit',
      features:
        '!comfortable, cushioned, wide fit*2, arch support*2, non-slip, waterproof/water resistant, slip-on/lace-up, lightweight, removable insole',
      uses: 'long walks*2, standing all day*2, travel, city walks, nurses, seniors, flat feet',
      facts: 'weight: 220..340/10 g per shoe\nwarranty: 1 year, 2 years',
      care: true,
    },
    {
      path: 'Sports Shoes > Basketball Shoes',
      zhPath: '运动鞋 > 篮球鞋',
      noun: 'Basketball Shoes',
      zhNoun: '篮球鞋',
      count: 8,
      price: [49, 180],
      audiences: 'men*2, unisex, boys',
      sizes: 'shoes',
      colors: 'black, white, red, blue, purple, orange',
      materials: 'mesh, knit, vegan leather',
      features: '!ankle support, good grip, cushioned, responsive, breathable, durable, lightweight',
      uses: '!basketball, indoor courts, street courts',
      facts: 'weight: 340..430/10 g per shoe',
      brands: 'Tarn, Fellmark, Corvane, Ostrel, Swiftmarl',
      leads: `
{name} is built for {use} and {use2}, with a high cut in {material}. | {name}为{use}和{use2}而造，{material}高帮鞋面。
Jump, land, turn: {name} in {material} is at home in {use}. | 起跳、落地、变向，{material}鞋面的 {name} 适合{use}。`,
    },
    {
      path: 'Sports Shoes > Football Boots',
      zhPath: '运动鞋 > 足球鞋',
      noun: 'Football Boots',
      zhNoun: '足球鞋',
      count: 8,
      price: [35, 190],
      audiences: 'men, unisex, kids',
      sizes: 'shoes',
      colors: 'black, white, red, yellow, blue, green',
      materials: 'knit, vegan leather, genuine leather',
      features: 'lightweight, good grip, responsive, wide fit, durable, breathable',
      uses: '!football, firm ground, artificial grass',
      facts: 'weight: 190..260/10 g per shoe',
      brands: 'Tarn, Fellmark, Swiftmarl',
    },
    {
      path: 'Boots > Hiking Boots',
      zhPath: '靴子 > 登山靴',
      noun: 'Hiking Boots',
      zhNoun: '登山靴',
      count: 13,
      price: [59, 240],
      audiences: 'men, women, unisex',
      sizes: 'shoes',
      colors: 'brown*3, black, grey, olive, khaki, navy',
      materials: 'nubuck*2, full-grain leather*2, suede, nylon',
      features:
        '!ankle support, waterproof*4, good grip*3, durable*2, wide fit, comfortable, lightweight, warm lined, cushioned',
      uses: '!hiking, mountain paths, trekking, camping, autumn, winter',
      facts: 'weight: 380..680/10 g per shoe\nwarranty: 2 years, 3 years',
      care: true,
    },
    {
      path: 'Boots > Ankle Boots',
      zhPath: '靴子 > 短靴',
      noun: 'Ankle Boots / Chelsea Boots',
      zhNoun: '短靴 / 切尔西靴',
      count: 15,
      price: [45, 260],
      audiences: 'women*3, men*2',
      sizes: 'shoes',
      colors: 'black*3, brown*2, tan, burgundy, dark green, beige, grey',
      materials: 'genuine leather*3, suede*2, vegan leather',
      features:
        'comfortable, slip-on/zip/lace-up, block heel, low heel, warm lined, non-slip, water resistant, durable',
      uses: 'everyday*2, office*2, autumn*2, winter, dinner out, weekends',
      facts: 'shaft height: 10..16/1 cm',
      care: true,
    },
    {
      path: 'Boots > Winter Boots',
      zhPath: '靴子 > 雪地靴',
      noun: 'Winter Boots / Snow Boots',
      zhNoun: '冬靴 / 雪地靴',
      count: 8,
      price: [49, 190],
      audiences: 'women*2, men, kids',
      sizes: 'shoes',
      colors: 'black, brown, grey, tan, navy, pink',
      materials: 'suede, nylon, genuine leather',
      features:
        '!warm lined, waterproof*2, non-slip, good grip, slip-on/zip/lace-up, comfortable, lightweight',
      uses: '!winter, snow, school, long walks, everyday',
      facts: 'lowest temperature: -10 °C, -20 °C, -30 °C',
      care: true,
    },
    {
      path: 'Boots > Rain Boots',
      zhPath: '靴子 > 雨靴',
      noun: 'Rain Boots / Wellington Boots',
      zhNoun: '雨靴 / 雨鞋',
      count: 8,
      price: [19, 95],
      audiences: 'women, unisex, kids',
      sizes: 'shoes',
      colors: 'yellow, navy, green, black, red, dusty pink',
      materials: 'natural rubber*2, rubber',
      features: '!waterproof, non-slip, removable insole, good grip, comfortable',
      uses: '!rain, gardening, dog walks, festivals',
      facts: 'shaft height: 20..36/2 cm',
    },
    {
      path: 'Sandals',
      zhPath: '凉鞋',
      noun: 'Sandals',
      zhNoun: '凉鞋',
      count: 15,
      price: [19, 120],
      demand: 0.7,
      audiences: 'women*3, men*2, kids',
      sizes: 'shoes',
      colors: 'tan*2, black*2, white, brown, gold, beige, navy, coral',
      materials: 'genuine leather*2, nubuck, nylon, vegan leather',
      features:
        'comfortable*2, adjustable straps*2, cushioned, lightweight, quick drying, good grip, wide fit, heel strap, vegan',
      uses: 'summer*2, beach*2, travel, city walks, hiking, weekends',
      facts: 'sole: natural rubber, eva foam, cork',
      care: true,
    },
    {
      path: 'Sandals > Slides & Flip-Flops',
      zhPath: '凉鞋 > 拖鞋与人字拖',
      noun: 'Slides / Flip-Flops',
      zhNoun: '凉拖 / 人字拖',
      count: 8,
      price: [9, 45],
      audiences: 'men, women, unisex*2',
      sizes: 'shoes',
      colors: 'black, navy, white, olive, coral, turquoise, grey',
      materials: 'eva foam*2, rubber',
      features: 'lightweight, quick drying, non-slip, cushioned, comfortable',
      uses: 'pool*2, beach*2, summer, home, spa',
      names: 'Ripple, Lagoon, Drift, Palm, Shoal, Buoy, Sandbar, Tidepool, Lido, Cove, Splash, Marina',
    },
    {
      path: 'High Heels',
      zhPath: '高跟鞋',
      noun: 'Heels / Pumps',
      zhNoun: '高跟鞋 / 浅口高跟鞋',
      count: 12,
      price: [39, 230],
      audiences: 'women',
      sizes: 'shoes',
      colors: 'black*3, red, beige, navy, silver, burgundy, dusty pink, gold',
      materials: 'genuine leather*2, suede, satin, vegan leather',
      features: '!high heel/block heel, comfortable, cushioned, non-slip, adjustable straps, vegan',
      uses: 'wedding*2, party*2, office, dinner out, evening',
      facts: 'heel height: 5..10/1 cm',
      names:
        'Ballroom, Soirée, Viola, Duchess, Opal, Waltz, Curtain Call, Rosalind, Encore, Gala, Isolde, Celeste, Minuet, Aria',
      care: true,
    },
    {
      path: 'Formal Shoes > Loafers & Lace-Ups',
      zhPath: '正装鞋 > 乐福鞋与皮鞋',
      noun: 'Loafers / Oxford Shoes',
      zhNoun: '乐福鞋 / 牛津皮鞋',
      count: 12,
      price: [49, 290],
      audiences: 'men*3, women*2',
      sizes: 'shoes',
      colors: 'black*3, brown*2, tan, burgundy, navy',
      materials: 'full-grain leather*2, genuine leather*2, suede, vegan leather',
      features: 'comfortable, cushioned, durable, non-slip, removable insole, wide fit, low heel',
      uses: 'office*3, wedding*2, interview, dinner out, business travel',
      names:
        'Chancery, Regent, Harcourt, Ledger, Barrister, Gallery, Cloister, Fairfax, Mayor, Portico, Cavendale, Ambrose, Tutor, Senator',
      care: true,
    },
    {
      path: 'Slippers',
      zhPath: '居家拖鞋',
      noun: 'Slippers',
      zhNoun: '居家拖鞋',
      count: 8,
      price: [14, 69],
      audiences: 'women*2, men*2, kids',
      sizes: 'shoes',
      colors: 'grey, navy, beige, burgundy, dusty pink, charcoal',
      materials: 'felt*2, wool, faux fur, fleece',
      features: '!slip-on, warm lined*2, non-slip*2, comfortable*2, machine washable',
      uses: '!home, winter, guests',
      names: 'Fireside, Snug, Inglenook, Burrow, Sunday, Doze, Hush, Cottage, Parlour, Nap',
      leads: `
{name} is the pair that waits by the door: {material}, made for {use}. | {name}是门口等你的那一双，{material}材质，适合{use}。
Soft {material} and a thick sole make {name} right for {use}. | 柔软的{material}配厚鞋底，{name} 正适合{use}。`,
    },
    {
      path: "Kids' Shoes",
      zhPath: '童鞋',
      noun: 'Sneakers / Play Shoes',
      zhNoun: '运动童鞋 / 休闲童鞋',
      count: 12,
      price: [19, 65],
      audiences: 'kids*3, girls*2, boys*2',
      sizes: 'shoes',
      colors: 'blue, pink, red, navy, green, purple, yellow, white',
      materials: 'mesh, canvas, knit, vegan leather',
      features:
        'hook and loop straps*2/lace-up, lightweight*2, machine washable, non-slip, reflective, breathable, wide fit, durable, comfortable',
      uses: 'school*2, playground*2, gym class, everyday',
      names:
        'Frog, Rocket, Otter, Skip, Puddle, Comet, Hopscotch, Zoom, Squirrel, Cricket, Whizz, Beetle, Pogo, Firefly',
      care: true,
    },
  ],
}
