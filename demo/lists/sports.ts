import type { Department } from './kind.js'

export const sports: Department = {
  name: 'Sports & Outdoors',
  zh: '运动户外',
  code: 'spo',
  names:
    'Ascent, Bivouac, Crag, Divide, Expanse, Firth, Gorge, Hollow, Inlet, Jagged, Knoll, Ledge, Moraine, Nordic, Outpost, Plateau, Ravine, Summit, Traverse, Upland, Wilder, Beck, Col, Dell, Escarp, Ferry, Glen, Hurdle',
  features: `
^non-slip | 防滑 | Non-slip on both sides. | 双面防滑。
^extra thick | 加厚 | Extra thick for knees and elbows. | 加厚，保护膝盖和手肘。
carry strap | 附背带 | A carry strap is included. | 附背带。
alignment lines | 体位线 | Alignment lines help you find your place. | 体位线帮你对齐动作。
odour free | 无异味 | Odour free from the first roll-out. | 首次展开就无异味。
easy to clean | 易清洁 | Easy to clean with soap and water. | 肥皂水即可清洁。
^adjustable | 可调节 | Adjustable in seconds. | 几秒即可调节。
floor friendly | 不伤地板 | Floor friendly: it lands without a mark. | 不伤地板，放下不留痕。
anti-roll | 防滚 | Anti-roll, with six flat sides. | 六角防滚。
^compact | 小巧 | Compact enough for a drawer. | 小巧，抽屉就能放。
set of three strengths | 三档阻力 | A set of three strengths, from easy to stubborn. | 三档阻力，循序渐进。
^waterproof | 防水 | Waterproof to a 3,000 mm water column. | 防水指数 3000 毫米。
^lightweight | 轻量 | Lightweight, and small when it is packed. | 轻量，收纳体积小。
quick pitch | 速搭 | Quick pitch: up in two minutes. | 速搭，两分钟搞定。
windproof | 防风 | Windproof up to a stiff breeze and then some. | 防风，大风也稳。
^ventilated | 通风 | Ventilated on both sides. | 两侧通风。
two entrances | 双门 | Two entrances, so nobody climbs over anybody. | 双门设计，互不打扰。
porch | 前厅 | A porch for wet boots. | 带前厅，放湿鞋正好。
two-way zip | 双向拉链 | A two-way zip lets you put your feet out. | 双向拉链，脚也能透气。
^warm | 保暖 | Warm without weight. | 轻而保暖。
hood | 头套 | A hood that closes around the face. | 头套可收紧。
^foldable | 可折叠 | Foldable to the size of a loaf. | 可折叠，收起像一条面包大小。
cup holder | 杯架 | A cup holder in the right arm. | 右扶手带杯架。
^lightweight frame | 轻量车架 | A lightweight frame that climbs well. | 轻量车架，爬坡轻松。
disc brakes | 碟刹 | Disc brakes that bite in the rain. | 碟刹，雨天也刹得住。
suspension fork | 避震前叉 | A suspension fork for roots and kerbs. | 避震前叉，过坎不颠。
mudguards | 挡泥板 | Mudguards front and back. | 前后挡泥板。
luggage rack | 货架 | A luggage rack for bags. | 后货架可挂驮包。
^electric | 电助力 | Electric assistance up to 25 km/h. | 电助力，时速 25 公里内辅助。
lights included | 附车灯 | Lights are included. | 附车灯。
impact protection | 冲击防护 | Impact protection against twisting knocks. | 抗旋转冲击防护。
magnetic visor | 磁吸护目镜 | A magnetic visor keeps flies and rain out. | 磁吸护目镜，挡风挡雨。
dial fit | 旋钮调节 | A dial fit adjusts with one hand. | 旋钮调节，单手可用。
rear light | 尾灯 | A rear light in the back. | 后部带尾灯。
^rechargeable | 可充电 | Rechargeable by USB-C. | USB-C 可充电。
^bright | 高亮 | Bright enough for an unlit path. | 高亮，照亮无灯小路。
red light mode | 红光模式 | A red light mode spares your neighbours' eyes. | 红光模式不刺眼。
hand-stitched | 手缝 | Hand-stitched panels hold their shape. | 手缝球皮不变形。
good grip | 手感好 | Good grip, wet or dry. | 干湿都有好手感。
match quality | 比赛级 | Match quality in weight and bounce. | 比赛级重量与弹性。
beginner friendly | 适合新手 | Beginner friendly, with a large sweet spot. | 适合新手，甜区大。
carry bag | 附收纳袋 | A carry bag is included. | 附收纳袋。
shock absorbing | 减震 | Shock absorbing at each plant. | 落点减震。
cork grip | 软木握把 | A cork grip that never feels cold. | 软木握把，冬天不冰手。
^anti-fog | 防雾 | Anti-fog on the inside. | 内层防雾。
uv protection | 防紫外线 | UV protection for open water. | 防紫外线，适合开放水域。
^mirrored | 镀膜 | Mirrored against low sun. | 镀膜镜片，抗强光。
adjustable length | 长度可调 | An adjustable length without tools. | 长度免工具可调。
counter | 计数 | A counter in the handle. | 手柄自动计数。
ball bearings | 轴承顺滑 | Ball bearings make it turn evenly. | 轴承顺滑不打结。
^folding | 可折叠 | Folding flat under a bed. | 可折叠，收进床底。
incline | 坡度可调 | An incline in three steps. | 三档坡度。
^quiet | 静音 | Quiet enough for a flat with neighbours. | 静音，不吵邻居。
app workouts | 应用课程 | App workouts without a subscription. | 附应用课程，无需订阅。
`,
  leads: `
{name} is for {use}, and it is just as good for {use2}. | {name}适合{use}，也适合{use2}。
{name}, made in {material}, is ready for {use}. | {material}制成的{name}，适合{use}。
Choose {name} for {use}. | {name}，{use}的可靠选择。
We tested {name} for {use} until we had nothing left to change. | {name}反复打磨，适合{use}。
`,
  kinds: [
    {
      path: 'Fitness > Yoga Mats',
      zhPath: '健身 > 瑜伽垫',
      noun: 'Yoga Mat',
      zhNoun: '瑜伽垫',
      count: 12,
      price: [15, 110],
      demand: 0.6,
      colors: 'purple*2, teal*2, black, sage, dusty pink, navy, terracotta',
      materials: 'natural rubber*2, cork, tpu*2, eva foam',
      brands: 'Flexbourne, Swiftmarl, Tarn, Fellmark',
      features:
        '!non-slip, extra thick*2, carry strap*2, alignment lines*2, odour free, easy to clean, lightweight',
      uses: '!yoga, pilates, stretching, home workouts, beginners',
      facts: 'thickness: 3 mm, 5 mm, 6 mm, 10 mm\nweight: 0.8..2.6/0.2 kg',
    },
    {
      path: 'Fitness > Dumbbells & Kettlebells',
      zhPath: '健身 > 哑铃与壶铃',
      noun: 'Adjustable Dumbbell@adjustable / Dumbbells / Kettlebell',
      zhNoun: '可调节哑铃 / 哑铃 / 壶铃',
      count: 12,
      price: [12, 249],
      colors: 'black*3, grey, teal, purple',
      maxColors: 1,
      materials: 'cast iron*2, steel, rubber',
      brands: 'Flexbourne, Swiftmarl, Tarn, Fellmark',
      features: 'anti-roll*2, floor friendly*2, adjustable@16 kg*2, adjustable@24 kg*2, good grip*2, compact',
      uses: '!strength training, home workouts, beginners',
      facts: 'weight: 2 kg, 5 kg, 8 kg, 12 kg, 16 kg, 24 kg',
      titleFact: 'weight',
    },
    {
      path: 'Fitness > Resistance Bands & Ropes',
      zhPath: '健身 > 弹力带与跳绳',
      noun: 'Resistance Bands@set of three strengths / Skipping Rope',
      zhNoun: '弹力带 / 跳绳',
      count: 8,
      price: [7, 39],
      colors: 'black, teal, pink, multicolor',
      maxColors: 2,
      materials: 'latex, nylon, rubber',
      brands: 'Flexbourne, Swiftmarl, Tarn, Fellmark',
      features: 'set of three strengths*2/counter/ball bearings, carry bag*2, adjustable length, compact*2',
      uses: 'home workouts*2, stretching, travel, gym',
      facts: 'warranty: 1 year, 2 years',
    },
    {
      path: 'Fitness > Treadmills & Bikes',
      zhPath: '健身 > 跑步机与健身车',
      noun: 'Treadmill@incline / Exercise Bike',
      zhNoun: '跑步机 / 健身车',
      count: 8,
      price: [179, 1190],
      colors: 'black, grey',
      maxColors: 1,
      materials: 'steel',
      brands: 'Flexbourne, Swiftmarl, Tarn, Fellmark',
      features: 'incline*2, folding*2, quiet*2, app workouts',
      uses: '!home workouts, small flats, running@incline',
      facts: 'max load: 100 kg, 120 kg, 140 kg\nwarranty: 2 years, 5 years',
    },
    {
      path: 'Camping > Tents',
      zhPath: '露营 > 帐篷',
      noun: 'Tent',
      zhNoun: '帐篷',
      count: 13,
      price: [49, 590],
      demand: 0.5,
      colors: 'green*2, orange, khaki, blue, olive',
      maxColors: 2,
      materials: 'polyester*2, nylon*2, cotton',
      brands: 'Ridgefen, Highcairn, Tarn, Flexbourne',
      features: '!waterproof, lightweight*2, quick pitch*2, windproof*2, ventilated, two entrances, porch',
      uses: '!camping, festivals, trekking, family@4 persons*2, family@6 persons*2, mountains',
      facts: 'sleeps: 1 person, 2 persons, 3 persons, 4 persons, 6 persons\nweight: 1.2..9.6/0.4 kg',
      titleFact: 'sleeps',
    },
    {
      path: 'Camping > Sleeping Bags',
      zhPath: '露营 > 睡袋',
      noun: 'Sleeping Bag',
      zhNoun: '睡袋',
      count: 8,
      price: [29, 290],
      colors: 'blue, orange, green, charcoal, burgundy',
      maxColors: 2,
      materials: 'down*2, recycled polyester*2',
      brands: 'Ridgefen, Highcairn, Tarn, Flexbourne',
      features: 'two-way zip*2, warm*2, hood, lightweight*2, compact',
      uses: '!camping, trekking, mild nights, festivals',
      facts: 'lowest temperature: 10 °C, 5 °C, 0 °C, -8 °C\nweight: 0.7..2.1/0.1 kg',
      care: true,
    },
    {
      path: 'Camping > Camping Furniture',
      zhPath: '露营 > 露营桌椅',
      noun: 'Camping Chair@cup holder / Camping Chair / Camping Table',
      zhNoun: '露营椅 / 露营椅 / 露营桌',
      count: 8,
      price: [19, 149],
      colors: 'olive, black, navy, khaki, terracotta',
      maxColors: 2,
      materials: 'aluminium*2, steel, bamboo',
      brands: 'Ridgefen, Highcairn, Tarn, Flexbourne',
      features: '!foldable, lightweight*2, carry bag*2, cup holder',
      uses: '!camping, festivals, beach, garden',
      facts: 'max load: 80 kg, 110 kg, 130 kg\nweight: 0.9..4.5/0.3 kg',
    },
    {
      path: 'Camping > Headlamps & Torches',
      zhPath: '露营 > 头灯与手电',
      noun: 'Headlamp / Torch',
      zhNoun: '头灯 / 手电筒',
      count: 8,
      price: [9, 89],
      colors: 'black, orange, blue',
      maxColors: 1,
      brands: 'Ridgefen, Highcairn, Tarn, Flexbourne',
      features: '!bright, rechargeable*2, waterproof*2, red light mode, lightweight',
      uses: 'camping*2, night rides, running, trekking',
      facts: 'brightness: 200 lumens, 400 lumens, 800 lumens, 1500 lumens',
    },
    {
      path: 'Hiking > Trekking Poles',
      zhPath: '徒步 > 登山杖',
      noun: 'Trekking Poles',
      zhNoun: '登山杖',
      count: 8,
      price: [19, 149],
      colors: 'black, red, blue, olive',
      maxColors: 1,
      materials: 'aluminium*2, carbon fibre',
      brands: 'Ridgefen, Highcairn, Tarn',
      features: '!adjustable length, shock absorbing*2, cork grip*2, foldable, lightweight',
      uses: '!hiking, trekking, mountains, seniors',
      facts: 'weight: 340..560/20 g',
    },
    {
      path: 'Cycling > Bikes',
      zhPath: '骑行 > 自行车',
      noun: 'E-Bike@electric / Mountain Bike@suspension fork / City Bike',
      zhNoun: '电助力自行车 / 山地车 / 城市自行车',
      count: 12,
      price: [249, 2490],
      demand: 0.5,
      audiences: 'unisex*4, women',
      colors: 'black*2, navy, red, sage, silver, teal',
      maxColors: 2,
      sizes: 'S, M, L',
      materials: 'aluminium*3, steel, carbon fibre',
      features:
        'electric/suspension fork*2/mudguards*2, disc brakes*2, luggage rack, lights included, lightweight frame*2',
      uses: 'commuting*2, mountain biking@suspension fork*4, city cycling*2, day trips',
      facts: 'gears: 7 speeds, 9 speeds, 11 speeds\nweight: 10.5..23.5/0.5 kg\nwarranty: 2 years, 5 years',
      brands: 'Pedalore, Ridgefen, Highcairn, Tarn',
    },
    {
      path: 'Cycling > Helmets',
      zhPath: '骑行 > 头盔',
      noun: 'Bike Helmet',
      zhNoun: '自行车头盔',
      count: 12,
      price: [25, 190],
      audiences: 'unisex*3, kids, women',
      colors: 'black*2, white*2, red, navy, sage, mustard, dusty pink',
      sizes: 'S, M, L',
      materials: 'polycarbonate',
      features: 'impact protection*3, dial fit*2, ventilated*2, rear light, magnetic visor, lightweight',
      uses: 'commuting*2, mountain biking, road cycling, city cycling, school',
      facts: 'weight: 230..420/10 g',
      brands: 'Pedalore, Ridgefen, Swiftmarl, Highcairn',
    },
    {
      path: 'Cycling > Lights & Locks',
      zhPath: '骑行 > 车灯与车锁',
      noun: 'Bike Light Set@bright / Bike Lock',
      zhNoun: '车灯套装 / 车锁',
      count: 8,
      price: [12, 89],
      colors: 'black',
      materials: 'steel, aluminium',
      features: 'bright*2, rechargeable@bright*3, waterproof*2, compact, lightweight',
      uses: 'commuting*2, night rides@bright, city cycling',
      brands: 'Pedalore, Ridgefen, Swiftmarl',
    },
    {
      path: 'Ball Sports > Balls',
      zhPath: '球类 > 球',
      noun: 'Football@vegan leather / Basketball@rubber',
      zhNoun: '足球 / 篮球',
      count: 8,
      price: [9, 69],
      audiences: 'unisex*3, kids',
      colors: 'white, orange, blue, black, red',
      maxColors: 1,
      materials: 'vegan leather*2, rubber',
      features: 'hand-stitched*2, good grip*2, match quality*2',
      uses: 'matches*2, training, playground',
      brands: 'Tarn, Swiftmarl, Flexbourne, Fellmark',
    },
    {
      path: 'Ball Sports > Rackets',
      zhPath: '球类 > 球拍',
      noun: 'Tennis Racket / Badminton Racket',
      zhNoun: '网球拍 / 羽毛球拍',
      count: 8,
      price: [19, 210],
      audiences: 'unisex*3, kids',
      colors: 'black, blue, red, green, white',
      maxColors: 1,
      materials: 'aluminium, carbon fibre*2',
      features: 'beginner friendly*2, lightweight*2, carry bag*2, good grip, shock absorbing',
      uses: 'matches, training, beginners',
      facts: 'weight: 80..310/10 g',
      brands: 'Tarn, Swiftmarl, Flexbourne, Fellmark',
    },
    {
      path: 'Swimming > Goggles',
      zhPath: '游泳 > 泳镜',
      noun: 'Swim Goggles',
      zhNoun: '泳镜',
      count: 8,
      price: [9, 55],
      audiences: 'unisex*3, kids, women',
      colors: 'blue, black, clear, pink',
      maxColors: 2,
      materials: 'silicone*2, polycarbonate',
      features: '!anti-fog, uv protection*2, mirrored, adjustable*2',
      uses: 'pool*2, triathlon, lap swimming, beach',
      brands: 'Swiftmarl, Flexbourne, Tarn',
    },
  ],
}
