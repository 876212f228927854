import type { Department } from './kind.js'

export const pets: Department = {
  name: 'Pets',
  zh: '宠物用品',
  code: 'pet',
  names:
    'Biscuit, Barley, Clementine, Dumpling, Figaro, Gizmo, Hazel, Indie, Jasper, Kipper, Luna, Maple, Nacho, Otis, Pepper, Radish, Scout, Teddy, Waffle, Ziggy, Bramble, Crumpet, Dottie, Fudge',
  features: `
^orthopaedic | 骨科护理 | Orthopaedic support spares stiff joints. | 骨科护理支撑，呵护关节。
^washable | 可拆洗 | Washable, cover and filling. | 可拆洗，内外都能洗。
^waterproof | 防水 | Waterproof inside, so accidents stay outside. | 内层防水，不怕意外。
non-slip base | 防滑底 | A non-slip base for wooden floors. | 防滑底，木地板上也稳。
raised edge | 围边 | A raised edge to lean a head on. | 围边可以靠头。
^cooling | 凉感 | Cooling in summer, without electricity. | 夏季凉感，无需用电。
chew resistant | 耐咬 | Chew resistant, within reason. | 耐咬耐磨。
^grain free | 无谷 | Grain free. | 无谷配方。
high protein | 高蛋白 | High protein from named sources. | 高蛋白，来源明确。
no artificial colours | 无人工色素 | No artificial colours. | 无人工色素。
single protein | 单一蛋白 | A single protein, for sensitive eaters. | 单一蛋白来源，适合挑食敏感。
omega 3 | 富含 Omega-3 | Omega 3 for the coat. | 富含 Omega-3，亮毛护肤。
urinary care | 泌尿护理 | Urinary care with balanced minerals. | 泌尿护理，矿物质均衡。
hairball control | 化毛 | Hairball control with gentle fibre. | 温和纤维化毛。
resealable bag | 自封袋 | A resealable bag. | 自封袋装。
^clumping | 结团 | Clumping firmly, so it lifts out whole. | 结团牢，一铲即净。
^dust free | 低尘 | Dust free for clear air. | 低尘，空气清新。
odour control | 除臭 | Odour control for a week. | 除臭可持续一周。
biodegradable | 可降解 | Biodegradable. | 可降解。
^sturdy | 稳固 | Sturdy on a broad foot. | 宽底座，稳固不晃。
hammock | 吊床 | A hammock on the upper floor. | 上层带吊床。
replaceable posts | 柱子可换 | Replaceable posts. | 抓柱可更换。
hideaway | 小窝 | A hideaway for bad days. | 带小窝，可躲藏。
^reflective | 反光 | Reflective stitching for evening walks. | 反光缝线，夜间醒目。
no-pull | 防爆冲 | A no-pull ring at the chest. | 胸前防爆冲扣环。
padded | 加厚软垫 | Padded where it touches. | 接触处加厚软垫。
adjustable | 可调节 | Adjustable at four points. | 四处可调节。
quick release | 快拆扣 | A quick release buckle. | 快拆扣。
handle | 提手 | A handle on the back for stiles and steps. | 背部提手，方便助力。
slow feeding | 慢食 | Slow feeding ridges for those who gulp. | 慢食设计，防止狼吞虎咽。
^dishwasher safe | 可机洗 | Dishwasher safe. | 可放洗碗机。
anti-spill rim | 防溅边 | An anti-spill rim. | 防溅边缘。
raised stand | 高脚架 | A raised stand spares the neck. | 高脚架，护颈椎。
treat hiding | 藏食 | Treat hiding pockets keep a clever nose busy. | 藏食设计，锻炼嗅觉。
floats | 可漂浮 | It floats, so the lake may have it back. | 可漂浮，水边也能玩。
^squeaky | 发声 | Squeaky, you have been warned. | 发声玩具，一捏就叫。
with catnip | 含猫薄荷 | With catnip from organic fields. | 含有机猫薄荷。
feathers | 羽毛 | Feathers at the end. | 末端带羽毛。
automatic | 自动 | Automatic, for an hour alone. | 自动逗猫，独处也不闷。
airline size | 航空尺寸 | Airline size for the cabin. | 航空尺寸，可带入机舱。
mesh windows | 透气网窗 | Windows on three sides. | 三面透气网窗。
top opening | 顶部开口 | A top opening, for cats who disagree. | 顶部开口，不配合的猫也好进。
^foldable | 可折叠 | Foldable flat. | 可折叠收纳。
^warm lined | 保暖内里 | A warm lined inside for frosty mornings. | 保暖内里，冷天也暖。
`,
  leads: `
{name} is made for {use}. | {name}专为{use}设计。
{name} in {material} looks after {use} and {use2}. | {material}的{name}，适合{use}和{use2}。
For {use}, {name} is the one that pets choose themselves. | {name}适合{use}，毛孩子自己都会选它。
Owners buy {name} for {use}, and tails agree. | {name}适合{use}，主人放心，毛孩子也开心。
`,
  kinds: [
    {
      path: 'Dogs > Dog Beds',
      zhPath: '狗狗 > 狗窝',
      noun: 'Dog Bed',
      zhNoun: '狗窝',
      count: 13,
      price: [19, 179],
      demand: 0.5,
      audiences: 'dog',
      sizes: 'S, M*1.3, L*1.7',
      colors: 'grey*2, beige, navy, brown, dark green, terracotta',
      maxColors: 3,
      materials: 'memory foam*2, faux fur, canvas, corduroy',
      brands: 'Wagmarrow, Barkhollow, Furlorn',
      features:
        'washable*3, orthopaedic@memory foam*4, waterproof, non-slip base*2, raised edge*2, cooling, chew resistant@canvas',
      uses: 'old dogs*2/puppies, large dogs/small dogs, travel',
    },
    {
      path: 'Dogs > Dog Food',
      zhPath: '狗狗 > 狗粮',
      noun: 'Dry Dog Food / Wet Dog Food',
      zhNoun: '狗狗干粮 / 狗狗湿粮',
      count: 13,
      price: [9, 45],
      demand: 0.6,
      audiences: 'dog',
      sizes: '2 kg, 7 kg*2.8, 12 kg*4.4',
      brands: 'Wagmarrow, Barkhollow, Furlorn',
      features:
        'grain free*2, high protein*2, no artificial colours*2, single protein, omega 3*2, resealable bag',
      uses: 'adult dogs*2/puppies*2/old dogs, sensitive stomachs*2, small dogs/large dogs',
      facts: 'flavour: chicken, beef, salmon, lamb, duck',
    },
    {
      path: 'Cats > Cat Food',
      zhPath: '猫咪 > 猫粮',
      noun: 'Dry Cat Food / Wet Cat Food',
      zhNoun: '猫咪干粮 / 猫咪湿粮',
      count: 13,
      price: [7, 39],
      demand: 0.6,
      audiences: 'cat',
      sizes: '400 g, 2 kg*3.2, 4 kg*5.8',
      brands: 'Whiskerfield, Furlorn, Barkhollow',
      features:
        'grain free*2, high protein*2, no artificial colours, single protein, urinary care*2, hairball control*2, omega 3, resealable bag',
      uses: 'indoor cats*2, kittens*2/adult cats*2, sensitive stomachs',
      facts: 'flavour: chicken, tuna, salmon, turkey, rabbit',
    },
    {
      path: 'Cats > Cat Litter',
      zhPath: '猫咪 > 猫砂',
      noun: 'Cat Litter',
      zhNoun: '猫砂',
      count: 8,
      price: [7, 29],
      audiences: 'cat',
      sizes: '5 L, 10 L*1.8',
      brands: 'Whiskerfield, Furlorn, Barkhollow',
      features: '!odour control, clumping*3, dust free*2, biodegradable*2',
      uses: '!indoor cats, several cats, kittens',
      facts: 'made from: wood fibre, tofu, maize',
    },
    {
      path: 'Cats > Cat Trees',
      zhPath: '猫咪 > 猫爬架',
      noun: 'Cat Tree / Scratching Post',
      zhNoun: '猫爬架 / 猫抓柱',
      count: 8,
      price: [19, 179],
      audiences: 'cat',
      colors: 'beige, grey, cream',
      maxColors: 2,
      materials: 'sisal*2, engineered wood',
      brands: 'Whiskerfield, Furlorn, Barkhollow',
      features: '!sturdy, hammock*2, replaceable posts*2, hideaway*2',
      uses: 'indoor cats*2, several cats, kittens',
      facts: 'height: 60 cm, 110 cm, 150 cm',
    },
    {
      path: 'Dogs > Leads & Harnesses',
      zhPath: '狗狗 > 牵引绳与胸背',
      noun: 'Dog Harness@no-pull / Dog Lead',
      zhNoun: '胸背带 / 牵引绳',
      count: 12,
      price: [12, 69],
      audiences: 'dog',
      sizes: 'dogs',
      colors: 'black, red, blue, olive, orange, teal',
      materials: 'nylon*2, recycled polyester, genuine leather',
      brands: 'Wagmarrow, Barkhollow, Furlorn',
      features: 'reflective*2, no-pull*2, padded*2, adjustable*2, quick release, handle',
      uses: '!walks, large dogs/small dogs, puppies, training',
    },
    {
      path: 'Feeding > Bowls & Feeders',
      zhPath: '喂食 > 食盆',
      noun: 'Pet Bowl',
      zhNoun: '宠物食盆',
      count: 8,
      price: [7, 49],
      audiences: 'dog, cat',
      colors: 'white, sage, grey, silver, terracotta',
      maxColors: 2,
      materials: 'stainless steel*2, ceramic*2, bamboo',
      features: 'dishwasher safe*2, non-slip base*2, slow feeding*2, anti-spill rim, raised stand',
      uses: 'travel, everyday',
      facts: 'capacity: 300 ml, 500 ml, 900 ml, 1500 ml',
    },
    {
      path: 'Dogs > Dog Toys',
      zhPath: '狗狗 > 狗玩具',
      noun: 'Dog Toy',
      zhNoun: '狗玩具',
      count: 10,
      price: [5, 29],
      audiences: 'dog',
      colors: 'red, blue, yellow, green, orange',
      maxColors: 2,
      materials: 'natural rubber*2, cotton, recycled polyester',
      brands: 'Wagmarrow, Barkhollow, Furlorn',
      features: 'chew resistant*2, treat hiding*2, floats@natural rubber*2, squeaky*2, washable@cotton',
      uses: 'puppies*2, teething, training, large dogs/small dogs',
    },
    {
      path: 'Cats > Cat Toys',
      zhPath: '猫咪 > 猫玩具',
      noun: 'Cat Toy',
      zhNoun: '猫玩具',
      count: 8,
      price: [4, 39],
      audiences: 'cat',
      colors: 'multicolor, teal, grey, orange',
      maxColors: 1,
      materials: 'felt, cotton, sisal',
      brands: 'Whiskerfield, Furlorn, Barkhollow',
      features: 'with catnip*2, feathers*2, automatic, washable',
      uses: '!indoor cats, kittens, several cats',
    },
    {
      path: 'Travel > Pet Carriers',
      zhPath: '出行 > 宠物包',
      noun: 'Pet Carrier / Pet Backpack',
      zhNoun: '宠物包 / 宠物背包',
      count: 8,
      price: [25, 129],
      audiences: 'cat*2, dog',
      colors: 'grey, navy, black, sage',
      maxColors: 2,
      materials: 'nylon, recycled polyester, canvas',
      features: 'airline size*2, mesh windows*2, top opening*2, foldable, washable',
      uses: '!vet visits, travel, car journeys',
      facts: 'max load: 5 kg, 8 kg, 12 kg',
    },
    {
      path: 'Dogs > Dog Coats',
      zhPath: '狗狗 > 狗衣服',
      noun: 'Dog Coat',
      zhNoun: '狗狗外套',
      count: 8,
      price: [15, 79],
      audiences: 'dog',
      sizes: 'dogs',
      colors: 'red, navy, olive, yellow, grey',
      materials: 'nylon*2, recycled polyester, fleece',
      brands: 'Wagmarrow, Barkhollow, Furlorn',
      features: 'reflective*2, waterproof@nylon*3, warm lined*2, adjustable*2, handle',
      uses: '!walks, winter, rain, small dogs',
      care: true,
    },
  ],
}
