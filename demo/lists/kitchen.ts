import type { Department } from './kind.js'

export const kitchen: Department = {
  name: 'Kitchen',
  zh: '厨房用品',
  code: 'kit',
  names:
    'Basil, Caper, Clove, Dill, Fennel, Ginger, Juniper, Laurel, Marjoram, Nutmeg, Oregano, Parsley, Quince, Rosemary, Saffron, Sorrel, Tarragon, Thyme, Chervil, Cumin, Damson, Filbert, Medlar, Sumac, Verbena, Anise',
  features: `
^non-stick | 不粘 | The non-stick surface lets eggs slide. | 不粘涂层，煎蛋一滑就走。
pfas free | 不含 PFAS | PFAS free, down to the coating. | 涂层不含 PFAS。
induction ready | 电磁炉适用 | Induction ready, and at home on gas too. | 电磁炉和燃气灶都适用。
oven safe | 可进烤箱 | Oven safe to 230 °C. | 可进烤箱，耐 230 °C。
^dishwasher safe | 可机洗 | Dishwasher safe. | 可放洗碗机。
stay-cool handle | 防烫手柄 | A stay-cool handle. | 手柄防烫。
glass lid | 玻璃盖 | A glass lid shows when it simmers. | 玻璃盖，火候一目了然。
^heavy base | 厚底 | A heavy base spreads the heat. | 厚底受热均匀。
^lightweight | 轻便 | Lightweight enough to toss with one hand. | 轻便，单手也能颠锅。
stackable | 可叠放 | Stackable in a narrow cupboard. | 可叠放，省橱柜。
^hand-forged | 手工锻造 | Hand-forged, with marks that show it. | 手工锻造，锤纹可见。
razor sharp | 锋利 | Razor sharp out of the box. | 开箱即锋利。
full tang | 全龙骨 | Full tang: the steel runs through the handle. | 全龙骨，刀身贯穿手柄。
knife guard | 附刀套 | A knife guard is included. | 附刀套。
serrated | 锯齿刃 | Serrated, for crusts and tomatoes. | 锯齿刃，切面包番茄不压扁。
^fast boil | 快速沸腾 | Fast boil: a cup is ready in a minute. | 快速沸腾，一分钟一杯水。
temperature control | 控温 | Temperature control from 40 to 100 °C. | 40 至 100 °C 精准控温。
keep warm | 保温 | Keep warm for half an hour. | 半小时保温。
auto shut-off | 自动断电 | Auto shut-off when the work is done. | 完成后自动断电。
^gooseneck | 鹅颈壶嘴 | A gooseneck pours in a thin, steady line. | 鹅颈壶嘴，水流细稳。
limescale filter | 水垢滤网 | A limescale filter that lifts out. | 水垢滤网可取出清洗。
^quiet | 静音 | Quiet enough for early mornings. | 静音，早起不扰人。
milk frother | 奶泡器 | A milk frother for cappuccino. | 带奶泡器，可做卡布奇诺。
built-in grinder | 内置磨豆机 | A built-in grinder with eight settings. | 内置磨豆机，八档粗细。
pod machine | 胶囊机 | A pod machine: one button, one cup. | 胶囊机，一键一杯。
^espresso | 意式 | Espresso at a true fifteen bar. | 15 巴压力萃取意式浓缩。
filter brewing | 滴滤 | Filter brewing, a full jug at a time. | 滴滤式，一次一壶。
programmable | 可预约 | Programmable the evening before. | 可提前预约。
^manual | 手动 | Manual, for those who like the slow way. | 手动操作，享受慢时光。
adjustable grind | 粗细可调 | An adjustable grind, from coarse to fine. | 研磨粗细可调。
wide slots | 宽槽 | Wide slots take thick bread and bagels. | 宽槽，厚面包也放得下。
defrost | 解冻 | A defrost button. | 带解冻键。
crumb tray | 接屑盘 | A crumb tray slides out at the back. | 接屑盘可抽出。
^digital | 数显 | A digital display with programmes. | 数显面板，多种程序。
viewing window | 可视窗 | A viewing window, so nothing burns unseen. | 可视窗，火候看得见。
dual zone | 双篮 | Dual zone: two things ready at once. | 双篮双温，两样同时好。
low fat cooking | 少油 | Low fat cooking with hot air. | 热风少油烹饪。
^powerful | 大功率 | Powerful enough for ice. | 大功率，碎冰也行。
to-go cup | 随行杯 | A to-go cup that fits the car. | 附随行杯。
pulse mode | 点动 | A pulse mode for coarse results. | 点动模式，粗细随心。
non-stick bowl | 不粘内胆 | A non-stick bowl that lifts out. | 不粘内胆可取出。
steam basket | 蒸笼 | A steam basket for vegetables. | 附蒸笼，可蒸菜。
microwave safe | 可微波 | Microwave safe. | 可微波。
^handmade | 手工 | Handmade, each glaze a little different. | 手工制作，釉色各异。
double wall | 双层 | A double wall keeps drinks hot and fingers cool. | 双层杯壁，保温不烫手。
^leakproof | 防漏 | Leakproof, even upside down in a bag. | 防漏，倒放包里也不洒。
^insulated | 保温保冷 | Insulated: hot for twelve hours, cold for a day. | 真空保温，热饮 12 小时，冷饮 24 小时。
bpa free | 不含 BPA | BPA free throughout. | 不含 BPA。
straw lid | 吸管盖 | A straw lid for one hand. | 吸管盖，单手可饮。
wide mouth | 大口径 | A wide mouth takes ice cubes and a brush. | 大口径，好放冰好清洗。
compartments | 分格 | Compartments keep sauce and salad apart. | 分格设计，不串味。
knife-friendly | 不伤刀 | Knife-friendly, and steady on the worktop. | 不伤刀，台面上也稳。
juice groove | 集汁槽 | A juice groove catches what runs. | 集汁槽不漫汁。
reversible | 双面可用 | Reversible: one side for onions, one for fruit. | 双面可用，生熟分开。
chip resistant | 耐磕 | A chip resistant rim. | 杯口碗沿耐磕碰。
`,
  leads: `
{name} is made for {use} and {use2}. | {name}适合{use}和{use2}。
Made of {material}, {name} will serve for {use} year after year. | {material}的{name}，适合{use}，多年好用。
{name} puts good {material} to use for {use}. | {name}选用好{material}，适合{use}。
For {use} we would reach for {name} first. | 想找适合{use}的，首选{name}。
`,
  kinds: [
    {
      path: 'Cookware > Frying Pans',
      zhPath: '锅具 > 平底锅',
      noun: 'Frying Pan',
      zhNoun: '平底煎锅',
      count: 13,
      price: [19, 139],
      demand: 0.6,
      colors: 'black*3, grey, red, sage, brown',
      maxColors: 2,
      sizes: '20 cm, 24 cm*1.2, 28 cm*1.4',
      materials: 'aluminium*2, stainless steel, cast iron, carbon steel, ceramic',
      brands: 'Panthwaite, Simmerly, Copperquay, Hearthby',
      features:
        'non-stick*2, pfas free, induction ready*2, oven safe, dishwasher safe@stainless steel, stay-cool handle, lightweight@aluminium',
      uses: 'eggs*2, pancakes, steaks, frying, fish',
    },
    {
      path: 'Cookware > Pots',
      zhPath: '锅具 > 汤锅',
      noun: 'Casserole / Saucepan',
      zhNoun: '炖锅 / 奶锅',
      count: 10,
      price: [25, 290],
      colors: 'black, silver, red, sage, navy, cream',
      maxColors: 3,
      sizes: '16 cm, 20 cm*1.25, 24 cm*1.5',
      materials: 'stainless steel*2, cast iron*2, aluminium',
      brands: 'Panthwaite, Simmerly, Copperquay, Hearthby',
      features:
        '!induction ready, glass lid, oven safe, heavy base*2, stay-cool handle, dishwasher safe@stainless steel',
      uses: 'soups*2, stews*2, pasta, sauces',
    },
    {
      path: 'Cookware > Cookware Sets',
      zhPath: '锅具 > 套装锅具',
      noun: 'Cookware Set',
      zhNoun: '锅具套装',
      count: 8,
      price: [59, 449],
      colors: 'silver, black, sage, cream',
      maxColors: 2,
      materials: 'stainless steel*2, aluminium, ceramic',
      brands: 'Panthwaite, Simmerly, Copperquay, Hearthby',
      features: '!induction ready, non-stick, glass lid*2, stackable, oven safe, pfas free',
      uses: 'students, family, housewarming, wedding',
      facts: 'pack: 5 pieces, 8 pieces, 10 pieces',
      titleFact: 'pack',
    },
    {
      path: 'Knives',
      zhPath: '刀具',
      noun: "Chef's Knife / Santoku Knife / Bread Knife@serrated",
      zhNoun: '主厨刀 / 三德刀 / 面包刀',
      count: 12,
      price: [15, 190],
      materials: 'stainless steel*2, carbon steel',
      colors: 'black, walnut, silver',
      maxColors: 1,
      features:
        'razor sharp*3, hand-forged, full tang*2, knife guard, serrated, dishwasher safe@stainless steel',
      uses: 'meat*2, vegetables*2, fish, bread@serrated',
      facts: 'blade length: 16 cm, 18 cm, 20 cm, 24 cm',
      brands: 'Edgemoor, Simmerly, Panthwaite, Copperquay',
    },
    {
      path: 'Appliances > Kettles',
      zhPath: '厨房电器 > 电水壶',
      noun: 'Electric Kettle',
      zhNoun: '电热水壶',
      count: 13,
      price: [19, 149],
      demand: 0.6,
      colors: 'silver*2, black*2, white, cream, sage, red',
      maxColors: 2,
      materials: 'stainless steel*3, borosilicate glass*2, plastic',
      brands: 'Brewhollow, Simmerly, Copperquay, Hearthby',
      features:
        '!auto shut-off, fast boil*2, temperature control*2, keep warm, gooseneck, limescale filter, quiet',
      uses: 'tea*2, coffee, office, one person, family',
      facts: 'capacity: 0.8 L, 1.2 L, 1.5 L, 1.7 L\npower: 1000 W, 2200 W, 3000 W',
      titleFact: 'capacity',
    },
    {
      path: 'Coffee > Coffee Machines',
      zhPath: '咖啡 > 咖啡机',
      noun: 'Coffee Machine',
      zhNoun: '咖啡机',
      count: 13,
      price: [45, 899],
      demand: 0.7,
      colors: 'black*2, silver*2, white, red',
      maxColors: 2,
      materials: 'stainless steel*2, plastic',
      features:
        '!espresso*3/filter brewing*2/pod machine*2, milk frother*2, built-in grinder@espresso*2, programmable, auto shut-off, temperature control, quiet',
      uses: 'breakfast, office, coffee*2, couples, one person',
      facts: 'capacity: 0.6 L, 1.2 L, 1.8 L\nwarranty: 2 years, 3 years',
      brands: 'Brewhollow, Copperquay, Simmerly, Hearthby',
    },
    {
      path: 'Coffee > Grinders & Presses',
      zhPath: '咖啡 > 磨豆机与法压壶',
      noun: 'Coffee Grinder@adjustable grind / French Press',
      zhNoun: '磨豆机 / 法压壶',
      count: 8,
      price: [19, 179],
      colors: 'black, silver, sage',
      maxColors: 1,
      materials: 'stainless steel*2, borosilicate glass',
      features: 'adjustable grind*2, manual@stainless steel, double wall, dishwasher safe',
      uses: 'coffee, travel, camping, breakfast',
      brands: 'Brewhollow, Copperquay, Simmerly',
    },
    {
      path: 'Appliances > Toasters',
      zhPath: '厨房电器 > 面包机',
      noun: 'Toaster',
      zhNoun: '多士炉',
      count: 8,
      price: [19, 129],
      colors: 'silver, black, cream, red, mint',
      maxColors: 2,
      materials: 'stainless steel*2, plastic',
      brands: 'Simmerly, Copperquay, Hearthby, Panthwaite',
      features: '!auto shut-off, wide slots*2, defrost*2, crumb tray*2, digital',
      uses: '!breakfast, bread, family, one person',
      facts: 'slots: 2 slices, 4 slices',
    },
    {
      path: 'Appliances > Air Fryers',
      zhPath: '厨房电器 > 空气炸锅',
      noun: 'Air Fryer',
      zhNoun: '空气炸锅',
      count: 10,
      price: [45, 229],
      demand: 0.8,
      colors: 'black*3, white, sage, cream',
      maxColors: 2,
      brands: 'Simmerly, Copperquay, Hearthby, Panthwaite',
      features: '!low fat cooking, digital*2, viewing window*2, dual zone, dishwasher safe, quiet, non-stick',
      uses: 'family, couples, meal prep, one person',
      facts: 'capacity: 3 L, 4.5 L, 6 L, 9 L\npower: 1400 W, 1700 W, 2400 W',
      titleFact: 'capacity',
    },
    {
      path: 'Appliances > Blenders',
      zhPath: '厨房电器 > 搅拌机',
      noun: 'Blender',
      zhNoun: '破壁搅拌机',
      count: 8,
      price: [25, 249],
      colors: 'black, silver, white, red',
      maxColors: 2,
      materials: 'borosilicate glass, plastic, stainless steel',
      brands: 'Simmerly, Copperquay, Hearthby, Panthwaite',
      features: 'powerful*2, pulse mode*2, to-go cup, dishwasher safe, bpa free, quiet',
      uses: '!smoothies, soups, baby food, sauces',
      facts: 'power: 350 W, 800 W, 1200 W\ncapacity: 0.6 L, 1.5 L, 2 L',
    },
    {
      path: 'Appliances > Rice Cookers',
      zhPath: '厨房电器 > 电饭煲',
      noun: 'Rice Cooker',
      zhNoun: '电饭煲',
      count: 8,
      price: [29, 199],
      colors: 'white*2, black, cream',
      maxColors: 1,
      brands: 'Simmerly, Copperquay, Hearthby, Panthwaite',
      features: '!keep warm, non-stick bowl*2, steam basket*2, digital, programmable',
      uses: '!rice, family, students, couples',
      facts: 'capacity: 1 L, 1.8 L, 3 L, 5 L',
      titleFact: 'capacity',
    },
    {
      path: 'Tableware > Mugs',
      zhPath: '餐具 > 杯子',
      noun: 'Mug / Travel Mug@insulated',
      zhNoun: '马克杯 / 随行保温杯',
      count: 10,
      price: [7, 45],
      colors: 'white, navy, terracotta, sage, mustard, black',
      materials: 'stoneware*2, porcelain*2, stainless steel, borosilicate glass',
      brands: 'Brewhollow, Simmerly, Copperquay, Hearthby',
      features:
        'dishwasher safe*2, microwave safe@stoneware, microwave safe@porcelain, handmade@stoneware, double wall@borosilicate glass, insulated@stainless steel, leakproof@stainless steel, chip resistant',
      uses: 'coffee*2, tea*2, office, birthday',
      facts: 'capacity: 250 ml, 330 ml, 450 ml',
    },
    {
      path: 'Drinkware > Water Bottles',
      zhPath: '水具 > 水杯',
      noun: 'Water Bottle',
      zhNoun: '运动水杯',
      count: 13,
      price: [9, 49],
      demand: 0.7,
      colors: 'black*2, white, navy, teal, coral, lilac, silver, olive',
      materials: 'stainless steel*3, borosilicate glass, recycled plastic',
      brands: 'Simmerly, Brewhollow, Hearthby, Copperquay',
      features:
        '!leakproof, insulated@stainless steel*4, bpa free*2, straw lid, wide mouth, dishwasher safe, lightweight',
      uses: 'gym*2, hiking, school*2, office, cycling, kids',
      facts: 'capacity: 350 ml, 500 ml, 750 ml, 1000 ml',
      titleFact: 'capacity',
    },
    {
      path: 'Food Storage > Lunch Boxes',
      zhPath: '储物 > 饭盒',
      noun: 'Lunch Box',
      zhNoun: '饭盒',
      count: 8,
      price: [9, 49],
      colors: 'blue, sage, dusty pink, clear, black',
      materials: 'stainless steel, borosilicate glass, recycled plastic',
      brands: 'Simmerly, Hearthby, Panthwaite',
      features:
        '!leakproof, compartments*2, microwave safe@borosilicate glass, bpa free, stackable, dishwasher safe',
      uses: 'school*2, office*2, meal prep, picnics',
      facts: 'capacity: 600 ml, 900 ml, 1400 ml',
    },
    {
      path: 'Tableware > Dinnerware',
      zhPath: '餐具 > 碗盘',
      noun: 'Dinnerware Set / Bowl Set',
      zhNoun: '餐具套装 / 碗套装',
      count: 8,
      price: [25, 190],
      colors: 'white, sage, navy, terracotta, cream',
      maxColors: 2,
      materials: 'stoneware*2, porcelain*2',
      brands: 'Simmerly, Copperquay, Hearthby',
      features: '!dishwasher safe, microwave safe, handmade@stoneware, chip resistant, stackable',
      uses: 'family, guests, housewarming, wedding',
      facts: 'pack: 4 pieces, 12 pieces, 16 pieces',
      titleFact: 'pack',
    },
    {
      path: 'Kitchen Tools > Chopping Boards',
      zhPath: '厨房工具 > 砧板',
      noun: 'Chopping Board',
      zhNoun: '砧板',
      count: 8,
      price: [9, 79],
      colors: 'natural',
      materials: 'bamboo*2, acacia wood, beech wood',
      brands: 'Edgemoor, Simmerly, Panthwaite',
      features: '!knife-friendly, juice groove*2, reversible*2',
      uses: 'vegetables, meat, bread',
      facts: 'dimensions: 30 x 20 cm, 40 x 28 cm, 48 x 32 cm',
      care: true,
    },
  ],
}
