import type { Department } from './kind.js'

export const home: Department = {
  name: 'Home & Garden',
  zh: '家居园艺',
  code: 'hom',
  names:
    'Aldous, Birk, Cosima, Dagny, Elowen, Fjell, Greta, Hale, Ingrid, Jorun, Karsten, Lisbet, Mattis, Nora, Oskar, Petra, Ragna, Solveig, Tilda, Ulla, Viggo, Wilma, Ylva, Anders, Britt, Casper, Edda, Frode',
  features: `
^removable cover | 可拆洗 | The removable cover goes into the machine. | 外套可拆，可机洗。
stain resistant | 防污 | Stain resistant: spilled tea beads and wipes away. | 防污面料，茶渍一擦就净。
storage | 带储物 | Storage inside for blankets and guests' things. | 内部可储物，放毯子和杂物。
^reclining | 可躺 | Reclining by a lever, with a footrest that comes up. | 拉杆可躺，带脚托。
^modular | 模块化 | Modular: move the corner to the other side when you move house. | 模块组合，搬家也能换方向。
deep seat | 深座 | A deep seat to curl up in. | 深座设计，可以窝进去。
firm | 偏硬 | Firm, for people who like to be held up. | 偏硬支撑，坐躺不塌。
medium firm | 软硬适中 | Medium firm, which suits most people. | 软硬适中，适合大多数人。
^soft | 柔软 | Soft to sink into. | 柔软，一躺就放松。
easy assembly | 安装简单 | Easy assembly in half an hour, with the tool in the box. | 安装简单，半小时完成，附工具。
no assembly | 免安装 | No assembly: unpack it and use it. | 免安装，拆箱即用。
^ergonomic | 人体工学 | An ergonomic shape that follows the small of the back. | 人体工学造型，贴合腰部。
lumbar support | 腰托 | Lumbar support that moves up and down. | 腰托可上下调节。
adjustable armrests | 扶手可调 | Adjustable armrests, in height and width. | 扶手高低宽窄可调。
headrest | 头枕 | A headrest for thinking. | 带头枕，思考也能靠一靠。
mesh back | 网背 | A mesh back keeps you cool. | 网背透气，久坐不闷。
height adjustable | 高度可调 | Height adjustable, so it fits the tall and the short. | 高度可调，高矮都合适。
^electric | 电动 | Electric: it rises at the push of a button. | 电动升降，一键起落。
memory heights | 高度记忆 | Memory heights for two people. | 高度记忆，两人都方便。
cable tray | 走线槽 | A cable tray keeps the floor clear. | 走线槽让地面清爽。
drawers | 带抽屉 | Drawers on quiet runners. | 静音滑轨抽屉。
^extendable | 可伸缩 | Extendable when guests stay for dinner. | 可伸缩，来客也坐得下。
^folding | 可折叠 | Folding flat against a wall. | 可折叠，靠墙收纳。
scratch resistant | 耐刮 | A scratch resistant top. | 台面耐刮。
adjustable shelves | 层板可调 | Adjustable shelves for tall books. | 层板可调，高书也放得下。
wall mounted | 可固定上墙 | Wall mounted with the fixings in the box. | 可固定上墙，配件齐全。
slatted base | 带排骨架 | A slatted base is included. | 附排骨架。
quiet joints | 无异响 | Quiet joints that do not creak at night. | 接合处无异响，夜里安静。
cooling | 凉感 | Cooling to the touch on warm nights. | 凉感面料，夏夜舒爽。
^breathable | 透气 | Breathable, so it never feels damp. | 透气不闷潮。
hypoallergenic | 防过敏 | Hypoallergenic filling and cover. | 填充与面料均防过敏。
^washable | 可水洗 | Washable at home. | 可在家水洗。
safe dyes | 环保染料 | Dyed without harmful substances. | 环保染料，不含有害物质。
zip closure | 拉链开合 | A hidden zip closure. | 隐藏拉链。
absorbent | 吸水 | Absorbent from the first wash. | 首洗即吸水。
fast drying | 易干 | Fast drying on a rail. | 挂着很快就干。
^non-slip | 防滑 | A non-slip back keeps it where it lies. | 防滑底，不移位。
^hand-woven | 手工编织 | Hand-woven, with small irregularities. | 手工编织，带自然纹理。
^blackout | 遮光 | Blackout lining for late sleepers. | 遮光内衬，安心晚起。
thermal lining | 隔热 | A thermal lining keeps heat in and summer out. | 隔热衬里，冬暖夏凉。
eyelets | 打孔挂环 | Eyelets that run easily on a rail. | 打孔挂环，滑动顺畅。
^dimmable | 可调光 | Dimmable in steps without flicker. | 可调光，无频闪。
usb port | USB 接口 | A USB port in the foot charges a phone. | 灯座带 USB 接口。
warm light | 暖光 | Warm light that is kind to the evening. | 暖光，夜晚柔和。
adjustable arm | 灯臂可调 | An adjustable arm holds any position. | 灯臂可调，随意定位。
led | LED 光源 | An LED that uses very little. | LED 光源，省电。
^foldable | 可收折 | Foldable, so it travels flat. | 可收折，平放携带。
^scented | 香薰 | Scented with natural oils. | 天然精油香薰。
^unscented | 无香 | Unscented, for the dinner table. | 无香，适合餐桌。
long burning | 燃烧时间长 | Long burning, with a wick of plain thread. | 燃烧时间长，纯棉烛芯。
^easy care | 好养 | Easy care: water it when you remember. | 好养，想起来浇水就行。
^pet safe | 宠物友好 | Pet safe, should the cat try a leaf. | 宠物友好，猫咪啃一口也无妨。
likes sun | 喜阳 | Likes sun, so give it the brightest sill. | 喜阳，放在最亮的窗台。
flowering | 开花 | Flowering for weeks at a time. | 花期可达数周。
climbing | 攀援 | Climbing along anything you offer. | 攀援生长，给它支柱就行。
glossy leaves | 叶片油亮 | Glossy leaves that only want dusting. | 叶片油亮，擦灰即可。
sturdy pot | 厚实育苗盆 | A sturdy pot protects it on the way. | 厚实育苗盆，运输更安全。
likes shade | 耐阴 | Likes shade and forgives dark corners. | 耐阴，角落也能长。
drainage hole | 带排水孔 | A drainage hole and a saucer. | 带排水孔与托盘。
frost proof | 耐寒 | Frost proof, so it may stay outside. | 耐寒，可放户外过冬。
self-watering | 自动浇水 | Self-watering for a fortnight. | 自动浇水，可管两周。
^cordless | 无线 | Cordless, with a battery that fits the whole series. | 无线设计，电池全系列通用。
two batteries | 双电池 | Two batteries are in the case. | 箱内含两块电池。
brushless motor | 无刷电机 | A brushless motor that lasts. | 无刷电机，耐用。
hammer function | 冲击功能 | A hammer function for brick. | 带冲击功能，可打砖墙。
carry case | 收纳箱 | A carry case with a place for each part. | 附收纳箱，各归其位。
rust resistant | 防锈 | Rust resistant, even when it is forgotten outside. | 防锈，忘在户外也不怕。
soft grip | 软胶握把 | A soft grip that does not turn in wet hands. | 软胶握把，湿手不滑。
magnetic | 磁性 | Magnetic where a screw would fall. | 磁性批头，螺丝不掉。
shatterproof | 防碎 | Shatterproof backing. | 背膜防碎。
`,
  leads: `
{name} in {material} is made for {use}. | {material}的{name}，适合{use}。
Made of {material}, {name} suits {use}. | {name}采用{material}，适合{use}。
{name} has clean lines and honest {material}, and it was drawn for {use}. | {name}线条干净，{material}用料实在，适合{use}。
{name} is a quiet piece for {use}. | {name}低调耐看，适合{use}。
`,
  kinds: [
    {
      path: 'Furniture > Sofas',
      zhPath: '家具 > 沙发',
      noun: 'Sofa / Corner Sofa@modular',
      zhNoun: '沙发 / 转角沙发',
      count: 15,
      price: [299, 2290],
      demand: 0.6,
      colors: 'grey*2, beige*2, dark green, navy, cream, terracotta, mustard',
      materials: 'linen, velvet*2, bouclé, polyester*2, genuine leather, corduroy',
      brands: 'Hearthby, Oakmarrow, Linderholt, Nestrow',
      features:
        'removable cover*2, stain resistant*2, modular, deep seat, reclining, storage, firm/soft, easy assembly',
      uses: 'living room*2, small flats, family, pet owners',
      facts: 'seats: 2 seater, 3 seater, 4 seater\nwarranty: 2 years, 5 years, 10 years',
      titleFact: 'seats',
      care: true,
    },
    {
      path: 'Furniture > Sofa Beds',
      zhPath: '家具 > 沙发床',
      noun: 'Sofa Bed',
      zhNoun: '沙发床',
      count: 8,
      price: [199, 1190],
      colors: 'grey, navy, beige, dark green, burgundy',
      materials: 'polyester*2, linen, velvet',
      brands: 'Hearthby, Oakmarrow, Linderholt, Nestrow',
      features: 'storage*2, removable cover, stain resistant, firm/soft, easy assembly',
      uses: '!guest room, small flats, living room, students',
      facts: 'lying width: 120 cm, 140 cm, 160 cm',
      care: true,
    },
    {
      path: 'Furniture > Armchairs',
      zhPath: '家具 > 单人沙发',
      noun: 'Armchair / Rocking Chair@beech wood',
      zhNoun: '单人沙发 / 摇椅',
      count: 8,
      price: [99, 790],
      colors: 'mustard, dark green, grey, cream, terracotta, navy',
      materials: 'bouclé, velvet, linen, genuine leather, beech wood',
      brands: 'Hearthby, Oakmarrow, Linderholt, Nestrow',
      features: 'removable cover, stain resistant, reclining, deep seat, no assembly',
      uses: 'reading corner*2, living room, bedroom',
      care: true,
    },
    {
      path: 'Furniture > Office Chairs',
      zhPath: '家具 > 办公椅',
      noun: 'Office Chair / Gaming Chair@vegan leather',
      zhNoun: '办公椅 / 电竞椅',
      count: 15,
      price: [69, 690],
      demand: 0.7,
      colors: 'black*3, grey*2, white, navy, sage',
      maxColors: 2,
      materials: 'mesh*3, polyester*2, vegan leather, genuine leather',
      brands: 'Hearthby, Oakmarrow, Linderholt, Nestrow',
      features:
        '!height adjustable, ergonomic*2, lumbar support*2, adjustable armrests*2, headrest, mesh back@mesh, reclining, easy assembly',
      uses: 'home office*2, office, long working days*2, back pain, gaming, students',
      facts: 'max load: 110 kg, 120 kg, 150 kg\nwarranty: 2 years, 5 years, 10 years',
    },
    {
      path: 'Furniture > Desks',
      zhPath: '家具 > 书桌',
      noun: 'Standing Desk@electric / Desk',
      zhNoun: '升降桌 / 书桌',
      count: 12,
      price: [79, 690],
      colors: 'oak*2, white*2, black, walnut',
      maxColors: 2,
      materials: 'engineered wood*2, solid oak, bamboo, solid pine',
      brands: 'Hearthby, Oakmarrow, Linderholt, Nestrow',
      features:
        'electric*2, memory heights@electric, cable tray*2, drawers, scratch resistant, folding, easy assembly',
      uses: "home office*2, gaming, students, children's room, small flats",
      facts: 'width: 100 cm, 120 cm, 140 cm, 160 cm',
      titleFact: 'width',
    },
    {
      path: 'Furniture > Dining Tables',
      zhPath: '家具 > 餐桌',
      noun: 'Dining Table',
      zhNoun: '餐桌',
      count: 8,
      price: [119, 1290],
      colors: 'oak*2, walnut, white, black',
      maxColors: 2,
      materials: 'solid oak, solid pine, solid walnut, engineered wood',
      brands: 'Hearthby, Oakmarrow, Linderholt, Nestrow',
      features: 'extendable*2, scratch resistant, easy assembly, folding',
      uses: '!dining room, family, small flats',
      facts: 'length: 120 cm, 160 cm, 200 cm',
      care: true,
    },
    {
      path: 'Furniture > Dining Chairs',
      zhPath: '家具 > 餐椅',
      noun: 'Dining Chair',
      zhNoun: '餐椅',
      count: 8,
      price: [39, 249],
      colors: 'oak, black, white, sage, terracotta',
      materials: 'beech wood, solid oak, rattan, velvet, recycled plastic',
      brands: 'Hearthby, Oakmarrow, Linderholt, Nestrow',
      features: 'no assembly, stain resistant, soft, easy assembly',
      uses: '!dining room, guests, balcony',
      facts: 'seat height: 45 cm, 46 cm, 47 cm',
    },
    {
      path: 'Furniture > Coffee Tables',
      zhPath: '家具 > 茶几',
      noun: 'Coffee Table',
      zhNoun: '茶几',
      count: 8,
      price: [39, 390],
      colors: 'oak, walnut, black, white',
      maxColors: 2,
      materials: 'solid oak, tempered glass, engineered wood, solid walnut',
      brands: 'Hearthby, Oakmarrow, Linderholt, Nestrow',
      features: 'storage, scratch resistant, no assembly, easy assembly',
      uses: '!living room, small flats',
      facts: 'diameter: 60 cm, 80 cm, 90 cm',
    },
    {
      path: 'Furniture > Bookcases',
      zhPath: '家具 > 书架',
      noun: 'Bookcase / Shelf',
      zhNoun: '书架 / 置物架',
      count: 8,
      price: [35, 390],
      colors: 'white, oak, walnut, black',
      maxColors: 2,
      materials: 'engineered wood, solid pine, solid oak, bamboo, steel',
      brands: 'Hearthby, Oakmarrow, Linderholt, Nestrow',
      features: '!wall mounted, adjustable shelves*2, easy assembly, drawers',
      uses: "living room, home office, children's room",
      facts: 'height: 90 cm, 150 cm, 200 cm',
    },
    {
      path: 'Furniture > Beds',
      zhPath: '家具 > 床',
      noun: 'Bed / Bed Frame',
      zhNoun: '床 / 床架',
      count: 8,
      price: [129, 1190],
      colors: 'oak, white, grey, walnut, black',
      maxColors: 2,
      sizes: '90x200 cm, 140x200 cm*1.35, 160x200 cm*1.5, 180x200 cm*1.65',
      materials: 'solid pine, solid oak, engineered wood, velvet, steel',
      brands: 'Hearthby, Oakmarrow, Linderholt, Nestrow',
      features: 'storage*2, slatted base, quiet joints*2, easy assembly',
      uses: "!bedroom, guest room, children's room",
    },
    {
      path: 'Bedroom > Mattresses',
      zhPath: '卧室 > 床垫',
      noun: 'Mattress',
      zhNoun: '床垫',
      count: 8,
      price: [99, 790],
      sizes: '90x200 cm, 140x200 cm*1.5, 160x200 cm*1.7, 180x200 cm*1.9',
      colors: 'white',
      materials: 'memory foam*2, latex',
      brands: 'Softmere, Loomwick, Nestrow, Hearthby',
      features: '!firm/medium firm/soft, removable cover*2, cooling, breathable, hypoallergenic',
      uses: 'side sleepers*2, back sleepers, back pain, hot sleepers',
      facts: 'thickness: 18 cm, 22 cm, 26 cm\nwarranty: 5 years, 10 years',
      care: true,
    },
    {
      path: 'Bedroom > Bedding',
      zhPath: '卧室 > 床上用品',
      noun: 'Duvet Cover Set / Bed Linen',
      zhNoun: '四件套 / 床品套装',
      count: 12,
      price: [25, 220],
      colors: 'white*2, sage, navy, terracotta, grey, dusty pink, natural',
      sizes: '135x200 cm, 155x220 cm*1.15, 200x200 cm*1.4',
      materials: 'cotton*2, organic cotton, linen*2, satin',
      brands: 'Softmere, Loomwick, Nestrow, Hearthby',
      features: 'soft*2, breathable*2, zip closure, cooling, safe dyes, washable',
      uses: '!bedroom, guest room, hot sleepers, summer',
      care: true,
    },
    {
      path: 'Bedroom > Duvets & Pillows',
      zhPath: '卧室 > 被子与枕头',
      noun: 'Pillow / Duvet@down',
      zhNoun: '枕头 / 羽绒被',
      count: 10,
      price: [19, 290],
      colors: 'white',
      materials: 'memory foam, down*2, microfibre, latex',
      brands: 'Softmere, Loomwick, Nestrow, Hearthby',
      features: 'hypoallergenic*2, cooling, washable, firm/soft*2, breathable, removable cover',
      uses: 'side sleepers, back sleepers, winter, hot sleepers, guests',
      care: true,
    },
    {
      path: 'Bathroom > Towels',
      zhPath: '浴室 > 毛巾',
      noun: 'Towel Set / Bath Towel',
      zhNoun: '毛巾套装 / 浴巾',
      count: 8,
      price: [12, 89],
      colors: 'white*2, sage, navy, terracotta, grey, dusty pink',
      materials: 'cotton*2, organic cotton, bamboo viscose, linen',
      brands: 'Softmere, Loomwick, Hearthby',
      features: 'absorbent*2, soft*2, fast drying, safe dyes',
      uses: '!bathroom, guests, spa, sauna',
      facts: 'pack: 1 piece, 2 pieces, 4 pieces, 6 pieces',
      care: true,
    },
    {
      path: 'Textiles > Rugs',
      zhPath: '布艺 > 地毯',
      noun: 'Rug',
      zhNoun: '地毯',
      count: 10,
      price: [29, 290],
      colors: 'cream*2, grey, terracotta, navy, sage, multicolor',
      sizes: '80x150 cm, 120x170 cm*1.6, 160x230 cm*2.4, 200x300 cm*3.5',
      materials: 'wool*2, jute, cotton, recycled polyester',
      brands: 'Softmere, Loomwick, Nestrow, Hearthby',
      features: 'non-slip*2, washable*2, hand-woven, stain resistant, soft',
      uses: "living room*2, bedroom, hallway, children's room, pet owners",
      care: true,
    },
    {
      path: 'Textiles > Curtains',
      zhPath: '布艺 > 窗帘',
      noun: 'Curtains',
      zhNoun: '窗帘',
      count: 8,
      price: [19, 149],
      colors: 'grey, white, navy, sage, beige, burgundy',
      sizes: '140x245 cm, 140x275 cm*1.1',
      materials: 'linen, velvet, polyester*2, cotton',
      brands: 'Softmere, Loomwick, Nestrow, Hearthby',
      features: 'blackout*2, thermal lining, eyelets, washable',
      uses: "bedroom*2, living room, children's room",
      care: true,
    },
    {
      path: 'Lighting > Desk Lamps',
      zhPath: '灯具 > 台灯',
      noun: 'Desk Lamp',
      zhNoun: '台灯',
      count: 10,
      price: [19, 159],
      colors: 'black*2, white*2, gold, sage, red, navy',
      materials: 'aluminium*2, steel, beech wood',
      brands: 'Linderholt, Hearthby, Nestrow, Oakmarrow',
      features: '!led, dimmable*2, usb port, adjustable arm*2, warm light, foldable',
      uses: "studying*2, home office*2, reading, children's room, bedside table",
      facts: 'power: 6 W, 9 W, 12 W',
    },
    {
      path: 'Lighting > Floor Lamps',
      zhPath: '灯具 > 落地灯',
      noun: 'Floor Lamp',
      zhNoun: '落地灯',
      count: 8,
      price: [39, 290],
      colors: 'black, white, gold, oak',
      materials: 'steel, beech wood, brass, bamboo',
      brands: 'Linderholt, Hearthby, Nestrow, Oakmarrow',
      features: '!led, dimmable*2, warm light*2, adjustable arm',
      uses: 'reading corner*2, living room, bedroom',
      facts: 'height: 140 cm, 155 cm, 170 cm',
    },
    {
      path: 'Decor > Candles',
      zhPath: '装饰 > 蜡烛',
      noun: 'Candle',
      zhNoun: '香薰蜡烛',
      count: 8,
      price: [9, 59],
      colors: 'cream, sage, burgundy, dusty pink',
      maxColors: 1,
      materials: 'soy wax',
      brands: 'Hearthby, Nestrow, Linderholt, Oakmarrow',
      features: '!scented*3/unscented, long burning',
      uses: 'home, housewarming, birthday, spa',
      facts:
        'burning time: 25 hours, 40 hours, 60 hours\nscent@scented: fig, cedar, orange blossom, sea salt, lavender',
      names:
        'Amberwood, First Snow, Orchard, Night Train, Salt Path, Old Library, Fireside, Fig Tree, Meadow',
    },
    {
      path: 'Decor > Mirrors',
      zhPath: '装饰 > 镜子',
      noun: 'Mirror',
      zhNoun: '镜子',
      count: 6,
      price: [25, 290],
      colors: 'gold, black, oak',
      maxColors: 1,
      materials: 'aluminium, solid oak, steel',
      brands: 'Hearthby, Nestrow, Linderholt, Oakmarrow',
      features: 'shatterproof, wall mounted, led, rust resistant',
      uses: 'hallway, bathroom, bedroom',
      facts: 'diameter: 50 cm, 60 cm, 80 cm',
    },
    {
      path: 'Garden > House Plants',
      zhPath: '园艺 > 室内植物',
      noun: 'House Plant',
      zhNoun: '室内绿植',
      count: 10,
      price: [9, 79],
      colors: 'green',
      materials: '',
      features:
        'easy care@Snake Plant, easy care@Spider Plant, easy care@Pothos, easy care@Aloe, easy care@Jade Plant, easy care@Rubber Fig, easy care@Monstera, pet safe@Spider Plant, pet safe@Calathea, pet safe@Areca Palm, pet safe@Fern, pet safe@Olive Tree, likes shade@Snake Plant, likes shade@Peace Lily, likes shade@Pothos, likes shade@Calathea, likes shade@Fern, likes sun@Aloe, likes sun@Jade Plant, likes sun@Olive Tree, likes sun@Areca Palm, flowering@Peace Lily, climbing@Monstera, climbing@Pothos, glossy leaves@Rubber Fig, !sturdy pot',
      uses: 'office*2, bedroom*2, housewarming*2, living room, bathroom@Fern, bathroom@Calathea',
      facts: 'height: 20 cm, 35 cm, 60 cm, 90 cm',
      names:
        'Monstera=龟背竹, Snake Plant=虎尾兰, Spider Plant=吊兰, Rubber Fig=橡皮树, Peace Lily=白掌, Pothos=绿萝, Calathea=竹芋, Aloe=芦荟, Areca Palm=散尾葵, Jade Plant=玉树, Fern=蕨, Olive Tree=橄榄树',
      brands: 'Grovelle',
      leads: `
{name} is a plant for {use}, grown slowly and well rooted. | {name}适合{use}，慢养成株，根系扎实。
Green company for {use}: {name}. | {name}，{use}的绿色伙伴。`,
    },
    {
      path: 'Garden > Planters',
      zhPath: '园艺 > 花盆',
      noun: 'Planter',
      zhNoun: '花盆',
      count: 8,
      price: [9, 89],
      colors: 'terracotta, white, charcoal, sage',
      materials: 'terracotta clay, ceramic, recycled plastic',
      features: 'drainage hole*2, frost proof*2, self-watering',
      uses: 'balcony*2, garden, home',
      facts: 'diameter: 14 cm, 20 cm, 28 cm, 40 cm',
      brands: 'Grovelle, Linderholt, Nestrow',
    },
    {
      path: 'Garden > Garden Tools',
      zhPath: '园艺 > 园艺工具',
      noun: 'Secateurs / Garden Trowel / Rake',
      zhNoun: '修枝剪 / 园艺铲 / 耙子',
      count: 8,
      price: [9, 69],
      colors: 'green, black, red',
      maxColors: 1,
      materials: 'stainless steel, carbon steel',
      features: 'rust resistant*2, soft grip*2',
      uses: '!gardening, balcony, vegetables, lawns',
      facts: 'weight: 180..900/60 g',
      brands: 'Grovelle, Ironbriar',
    },
    {
      path: 'Tools > Drills',
      zhPath: '工具 > 电钻',
      noun: 'Cordless Drill',
      zhNoun: '充电电钻',
      count: 8,
      price: [39, 279],
      colors: 'teal, orange, black',
      maxColors: 1,
      features: '!cordless, two batteries*2, brushless motor*2, hammer function, carry case, soft grip',
      uses: 'flat packs*2, masonry@hammer function, small repairs, home',
      facts: 'voltage: 12 V, 18 V\nweight: 0.9..1.9/0.1 kg',
      brands: 'Ironbriar, Hearthby, Linderholt',
    },
    {
      path: 'Tools > Hand Tools',
      zhPath: '工具 > 手动工具',
      noun: 'Tool Set / Screwdriver Set / Hammer',
      zhNoun: '工具套装 / 螺丝刀套装 / 锤子',
      count: 8,
      price: [12, 129],
      colors: 'red, black, orange',
      maxColors: 1,
      materials: 'steel, carbon steel',
      features: 'carry case, magnetic, soft grip*2, rust resistant',
      uses: 'flat packs, small repairs*2, housewarming',
      brands: 'Ironbriar, Hearthby',
    },
  ],
}
