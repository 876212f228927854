import type { Department } from './kind.js'

export const toys: Department = {
  name: 'Toys & Baby',
  zh: '玩具母婴',
  code: 'toy',
  names:
    'Acorn=橡果, Bumble=小蜂, Clover=三叶草, Doodle=涂鸦, Figgy=无花果, Gigi=吉吉, Hoot=猫头鹰, Jolly=乔利, Kip=奇普, Lolly=棒棒糖, Mimi=咪咪, Noodle=面条, Olive=橄榄, Pippin=苹果仔, Quackers=嘎嘎, Rolo=罗罗, Sunny=晴晴, Tuft=小绒, Waffle=华夫, Ziggy=吉格',
  features: `
^cooperative | 合作玩法 | Cooperative: everybody wins or nobody does. | 合作玩法，同赢同输。
quick to learn | 上手快 | Quick to learn: the rules fit on one page. | 上手快，规则只有一页。
replayable | 耐玩 | Replayable, since no two rounds begin alike. | 耐玩，每局开局都不同。
^strategy | 策略 | Strategy with a little luck. | 策略为主，略带运气。
language independent | 无文字 | Language independent, so grandparents abroad can join. | 无文字设计，语言不通也能玩。
plastic free | 无塑料 | Plastic free, box and all. | 全套无塑料。
compatible bricks | 通用颗粒 | Compatible bricks join with the big names. | 通用颗粒，可与常见积木拼接。
instructions with pictures | 图示说明 | Instructions with pictures, step by step. | 图示说明，一步一步来。
moving parts | 可动结构 | Moving parts: wheels turn and doors open. | 可动结构，轮转门开。
storage box | 收纳盒 | A storage box with a handle. | 附手提收纳盒。
rounded edges | 圆角 | Rounded edges for small hands. | 圆角设计，小手安全。
water-based paint | 水性漆 | Water-based paint that stays on. | 水性漆不掉色。
thick pieces | 厚片 | Thick pieces that do not bend. | 厚片不易折。
^washable | 可水洗 | Washable, ears and all. | 整只可水洗。
^soft | 柔软 | Soft enough to fall asleep on. | 柔软，抱着就能睡。
embroidered eyes | 刺绣眼睛 | Embroidered eyes: nothing to pull off. | 刺绣眼睛，无小零件。
clothes to change | 可换装 | Clothes to change, with buttons that teach fingers. | 可换装，纽扣锻炼小手。
rechargeable | 可充电 | Rechargeable by USB-C. | USB-C 可充电。
^off-road | 越野 | Off-road tyres for lawns and gravel. | 越野轮胎，草地碎石都能跑。
easy remote | 遥控精准 | An easy remote that small thumbs understand. | 遥控精准，小手也会用。
non-toxic | 无毒 | Non-toxic colours. | 无毒颜料。
everything included | 材料齐全 | Everything is included, down to the glue. | 材料齐全，连胶水都有。
sturdy pages | 硬页 | Sturdy pages survive teething. | 硬页耐咬耐翻。
lift the flap | 翻翻页 | Lift the flap, forty times over. | 四十处翻翻页。
read aloud rhymes | 韵文 | Rhymes to read aloud. | 朗朗上口的韵文。
^foldable | 可折叠 | Foldable with one hand. | 单手可折叠。
^lightweight | 轻便 | Lightweight enough for stairs. | 轻便，上楼不费力。
lies flat | 可平躺 | The seat lies flat for naps. | 座椅可平躺。
all-terrain wheels | 全地形轮 | All-terrain wheels for parks and cobbles. | 全地形轮，公园石板路都能走。
cabin size | 可登机 | Cabin size when it is folded. | 折叠后可登机。
rain cover | 附雨罩 | A rain cover is included. | 附雨罩。
reversible seat | 双向座椅 | A reversible seat: facing you or the world. | 双向座椅，面向你或面向世界。
isofix | ISOFIX 接口 | ISOFIX: two clicks and it holds. | ISOFIX 接口，两声咔嗒即固定。
side impact protection | 侧撞防护 | Side impact protection around the head. | 头部侧撞防护。
rear-facing | 反向安装 | Rear-facing for as long as you like. | 可长期反向安装。
^anti-colic | 防胀气 | Anti-colic, with a vent that lets air in slowly. | 防胀气，缓缓进气。
bpa free | 不含 BPA | BPA free. | 不含 BPA。
dishwasher safe | 可机洗 | Dishwasher safe. | 可放洗碗机。
^fragrance free | 无香精 | Fragrance free. | 无香精。
wetness indicator | 尿显 | A wetness indicator saves a look. | 尿显提示，一看便知。
^absorbent | 吸水强 | Absorbent through a long night. | 吸水强，一觉到天亮。
stretch waist | 弹力腰围 | A stretch waist that leaves no marks. | 弹力腰围，不留勒痕。
night vision | 夜视 | Night vision without a lamp. | 夜视功能，无需开灯。
two-way talk | 双向对讲 | Two-way talk, for lullabies from the sofa. | 双向对讲，远程哄睡。
no wifi needed | 无需联网 | No Wi-Fi needed, so nobody else can look in. | 无需联网，保护隐私。
temperature alert | 温度提醒 | A temperature alert. | 温度提醒。
envelope neck | 信封领 | An envelope neck that pulls down as well as up. | 信封领，上下都能脱。
snap buttons | 按扣 | Snap buttons all the way. | 全开按扣。
tagless | 无标签 | Tagless, so nothing scratches. | 无标签，不扎皮肤。
`,
  leads: `
{name} is made for {use}. | {name}适合{use}。
{name} in {material} is ready for {use} and {use2}. | {material}制成的{name}，适合{use}和{use2}。
{name} was tried out by children before it came to the shop, and it is best for {use}. | {name}先由孩子们试过才上架，最适合{use}。
For {use}, {name} is a safe choice. | {use}，选{name}放心。
`,
  kinds: [
    {
      path: 'Games > Board Games',
      zhPath: '游戏 > 桌游',
      noun: 'Board Game',
      zhNoun: '桌游',
      count: 15,
      price: [15, 69],
      demand: 0.6,
      audiences: 'age 4-8, age 8-12*2, age 10+*3, adults',
      materials: 'cardboard*3, wood',
      features:
        'cooperative*2/strategy*3, quick to learn*2, replayable*2, language independent, plastic free, storage box',
      uses: 'game nights*2, family*2, rainy days, holiday, birthdays',
      facts:
        'players: 2 players, 2-4 players, 2-6 players, 3-8 players\nplaying time: 15 minutes, 30 minutes, 60 minutes, 90 minutes',
      names:
        'Lighthouse Keepers=灯塔看守人, Salt & Sail=盐与帆, The Last Orchard=最后的果园, Owl Post=猫头鹰邮局, Canal City=运河之城, Mushroom Market=蘑菇集市, Nine Bridges=九座桥, Fox and Lantern=狐狸与灯笼, Cloud Farmers=云上农夫, Tin Railway=铁皮铁路, Quiet Volcano=沉睡的火山, Paper Kingdom=纸上王国, Tea Caravan=茶马商队, Lost Comet=失落的彗星, Beetle Parade=甲虫游行, Moonlit Maze=月下迷宫, Harbour Thieves=港口怪盗, Winter Bakery=冬日面包房',
      brands: 'Puddlewick, Blockwhistle, Tumblefern',
      leads: `
In {model} you plan, bargain and laugh: it is made for {use}. | 在《{model}》里谋划、交易、欢笑，适合{use}。
{model} tells a new story each time and is right for {use} and {use2}. | 《{model}》每次都是新故事，适合{use}和{use2}。`,
    },
    {
      path: 'Toys > Building Sets',
      zhPath: '玩具 > 积木',
      noun: 'Building Set',
      zhNoun: '积木套装',
      count: 15,
      price: [12, 139],
      demand: 0.6,
      audiences: 'age 3-6*2, age 6-9*2, age 8-12*2, adults',
      colors: 'multicolor',
      materials: 'abs plastic*3, beech wood, recycled plastic',
      features:
        'compatible bricks@abs plastic*2, instructions with pictures*3, moving parts*2, storage box*2, rounded edges, water-based paint@beech wood',
      uses: 'birthdays*2, rainy days*2, holiday, long evenings',
      facts:
        'pieces@age 3-6: 40, 60, 90\npieces@age 6-9: 120, 250\npieces@age 8-12: 320, 480\npieces@adults: 900, 1600',
      names:
        'Fire Station=消防站, Space Port=太空港, Pirate Cove=海盗湾, Tree House=树屋, Night Market=夜市, Mountain Railway=登山火车, Castle Gate=城门, Deep Sea Lab=深海实验室, Dragon Bridge=龙桥, Farmyard=农场, Race Track=赛道, Polar Camp=极地营地, Windmill=风车, Robot Garage=机器人车库, Bakery Street=面包街, Airfield=机场, Lighthouse=灯塔, Jungle Temple=丛林神庙',
    },
    {
      path: 'Games > Puzzles',
      zhPath: '游戏 > 拼图',
      noun: 'Puzzle',
      zhNoun: '拼图',
      count: 8,
      price: [7, 35],
      audiences: 'age 3-6, age 6-9, adults*2',
      materials: 'cardboard*3, wood',
      features: 'thick pieces*3, plastic free*2, storage box',
      uses: 'long evenings*2, rainy days*2, seniors@adults, holiday',
      facts: 'pieces@age 3-6: 24, 48\npieces@age 6-9: 100, 200\npieces@adults: 500, 1000, 2000',
      names:
        'Tide Pools=潮池, Old Harbour=老港, Hot Air Balloons=热气球, Bookshop=书店, Cherry Blossom Path=樱花小径, Night Train=夜行列车, Coral Reef=珊瑚礁, Cat Café=猫咖, Mountain Hut=山间小屋, Star Map=星图',
    },
    {
      path: 'Toys > Plush Toys',
      zhPath: '玩具 > 毛绒玩具',
      noun: 'Plush Bear / Plush Rabbit / Plush Dinosaur',
      zhNoun: '毛绒小熊 / 毛绒兔子 / 毛绒恐龙',
      count: 12,
      price: [9, 49],
      audiences: 'baby, age 0-2*2, age 3-6*3',
      colors: 'brown*2, cream, grey, dusty pink, green, light blue',
      maxColors: 2,
      materials: 'recycled polyester*2, organic cotton, faux fur',
      features: '!soft, washable*2, embroidered eyes*2, plastic free@organic cotton',
      uses: '!cuddling, birthdays, night',
      facts: 'height: 20 cm, 30 cm, 45 cm, 80 cm',
      care: true,
    },
    {
      path: 'Toys > Dolls & Pretend Play',
      zhPath: '玩具 > 娃娃与过家家',
      noun: 'Doll / Play Kitchen@wood',
      zhNoun: '娃娃 / 玩具厨房',
      count: 8,
      price: [15, 129],
      audiences: 'age 3-6*3, age 4-8',
      colors: 'multicolor, dusty pink, white',
      maxColors: 1,
      materials: 'wood*2, cotton, plastic',
      features:
        'clothes to change@cotton*3, rounded edges*2, water-based paint@wood*2, washable@cotton, storage box',
      uses: '!role play, birthdays, playground',
    },
    {
      path: 'Toys > RC Cars',
      zhPath: '玩具 > 遥控车',
      noun: 'Remote Control Car',
      zhNoun: '遥控车',
      count: 8,
      price: [19, 129],
      audiences: 'age 6-9*2, age 8-12*2',
      colors: 'red, blue, green, orange, black',
      maxColors: 2,
      materials: 'abs plastic, recycled plastic',
      features: '!rechargeable, off-road*2, easy remote*2',
      uses: 'garden*2, birthdays, playground',
      facts: 'battery life: 15 minutes, 25 minutes, 40 minutes\nscale: 1:24, 1:16, 1:10',
    },
    {
      path: 'Creative > Craft Kits',
      zhPath: '手工 > 手工套装',
      noun: 'Craft Kit / Paint Set',
      zhNoun: '手工套装 / 颜料套装',
      count: 8,
      price: [9, 45],
      audiences: 'age 3-6, age 4-8*2, age 8-12',
      colors: 'multicolor',
      materials: 'paper, wood, cotton',
      features: '!non-toxic, everything included*2, washable, instructions with pictures*2, plastic free',
      uses: 'rainy days*2, birthdays*2, holiday',
    },
    {
      path: "Books > Children's Books",
      zhPath: '图书 > 儿童图书',
      noun: 'Picture Book / Story Book',
      zhNoun: '绘本 / 故事书',
      count: 10,
      price: [7, 25],
      audiences: 'age 0-2, age 3-6*3, age 6-9*2',
      materials: 'paper*2, cardboard',
      features: 'sturdy pages@cardboard*3, lift the flap, read aloud rhymes*2, plastic free, non-toxic',
      uses: 'bedtime*2, learning to read@age 6-9*3, learning to read@age 3-6, first words@age 0-2*3, birthdays',
      facts: 'pages: 16, 32, 48, 96',
      names:
        "The Bear Who Counted Snow=数雪的小熊, Mina and the Lost Button=米娜和丢失的纽扣, A Boat for Mouse=小鼠的船, Goodnight Little Tram=晚安小电车, The Loud Little Owl=吵闹的小猫头鹰, Where Puddles Go=水坑去哪儿了, Grandfather's Garden=爷爷的花园, Seven Hats=七顶帽子, The Moon Is Late=月亮迟到了, Otter Learns to Wait=小水獭学等待, Tomorrow's Soup=明天的汤, The Map of Sounds=声音地图",
      brands: 'Puddlewick, Tumblefern',
      leads: `
{model} is a book for {use}, drawn by hand. | 《{model}》手绘插图，适合{use}。
Read {model} together: it is right for {use} and {use2}. | 一起读《{model}》，适合{use}和{use2}。`,
    },
    {
      path: 'Baby > Strollers',
      zhPath: '母婴 > 婴儿车',
      noun: 'Stroller / Buggy',
      zhNoun: '婴儿推车 / 轻便婴儿车',
      count: 12,
      price: [89, 890],
      demand: 0.5,
      audiences: 'baby*2, toddler',
      colors: 'black*2, grey*2, navy, sage, beige',
      maxColors: 3,
      materials: 'aluminium*2, steel',
      features:
        '!foldable, lightweight*2, lies flat*2, all-terrain wheels*2, cabin size, rain cover*2, reversible seat',
      uses: 'city trips*2, travel*2, newborns@lies flat, day trips, toddlers',
      facts: 'weight: 5.9..13.5/0.4 kg\nmax load: 15 kg, 22 kg\nwarranty: 2 years, 3 years',
      brands: 'Cradlemoor, Bumblenook, Tumblefern',
    },
    {
      path: 'Baby > Car Seats',
      zhPath: '母婴 > 安全座椅',
      noun: 'Car Seat',
      zhNoun: '儿童安全座椅',
      count: 8,
      price: [79, 490],
      audiences: 'baby*2, toddler*2',
      colors: 'black, grey, navy',
      maxColors: 2,
      materials: 'polyester, merino wool',
      features: '!isofix, side impact protection*2, rear-facing*2, washable*2',
      uses: '!car journeys, travel',
      facts: 'max load: 13 kg, 18 kg, 36 kg',
      brands: 'Cradlemoor, Bumblenook',
    },
    {
      path: 'Baby > Feeding',
      zhPath: '母婴 > 喂养',
      noun: 'Baby Bottle',
      zhNoun: '奶瓶',
      count: 8,
      price: [6, 29],
      audiences: 'baby',
      colors: 'clear, mint, dusty pink',
      maxColors: 2,
      materials: 'borosilicate glass, plastic, silicone',
      features: '!bpa free, anti-colic*3, dishwasher safe*2',
      uses: '!feeding, newborns, travel',
      facts: 'capacity: 120 ml, 160 ml, 240 ml, 330 ml',
      titleFact: 'capacity',
      brands: 'Cradlemoor, Bumblenook',
    },
    {
      path: 'Baby > Nappies',
      zhPath: '母婴 > 纸尿裤',
      noun: 'Nappies',
      zhNoun: '纸尿裤',
      count: 8,
      price: [9, 49],
      audiences: 'baby*2, toddler',
      sizes: 'size 1, size 2, size 3, size 4, size 5',
      features: '!absorbent, fragrance free*2, wetness indicator*2, stretch waist*2',
      uses: 'night*2, sensitive skin*2, newborns',
      facts: 'pack: 28 pieces, 56 pieces, 120 pieces',
      titleFact: 'pack',
      brands: 'Cradlemoor, Bumblenook',
    },
    {
      path: 'Baby > Baby Monitors',
      zhPath: '母婴 > 婴儿监护器',
      noun: 'Baby Monitor',
      zhNoun: '婴儿监护器',
      count: 6,
      price: [39, 229],
      audiences: 'baby',
      colors: 'white',
      features: '!two-way talk, night vision*2, no wifi needed*2, temperature alert*2, rechargeable',
      uses: '!night, travel',
      facts: 'battery life: 10 hours, 16 hours, 24 hours',
      brands: 'Cradlemoor, Bumblenook',
    },
    {
      path: 'Baby > Baby Clothes',
      zhPath: '母婴 > 婴儿服',
      noun: 'Bodysuit / Sleepsuit',
      zhNoun: '连体衣 / 连体睡衣',
      count: 8,
      price: [7, 35],
      audiences: 'baby',
      sizes: 'clothes baby',
      colors: 'cream, sage, dusty pink, light blue, mustard',
      materials: 'organic cotton*2, merino wool, cotton',
      features: 'envelope neck*2, snap buttons*2, tagless*2, soft*2',
      uses: 'newborns*2, night, everyday',
      care: true,
    },
  ],
}
