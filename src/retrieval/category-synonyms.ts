import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ParleyError } from '../errors.js'

/**
 * Names of kinds of product. The names of a group mean the same; `broader` kinds contain it and `narrower` kinds are
 * contained in it, so that "sports shoes" finds a shop's running shoes and "hoodie" its sweatshirts.
 */
export const synonymGroupSchema = z.strictObject({
  names: z.array(z.string().min(1)).min(1),
  broader: z.array(z.string().min(1)).default([]),
  narrower: z.array(z.string().min(1)).default([]),
})

export type SynonymGroup = z.infer<typeof synonymGroupSchema>

/** The shop's own groups, a JSON list beside the built-in ones. Errors: configuration for a file that is not one. */
export function readSynonymFile(path: string): SynonymGroup[] {
  try {
    return z.array(synonymGroupSchema).parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new ParleyError('configuration', `${path} is not a list of category synonyms`, {
      nextStep: 'Write it as [{"names": ["sofa", "couch"], "broader": ["furniture"]}].',
      cause,
    })
  }
}

/** One group a line: names, then `< broader kinds`, then `> narrower kinds`. */
const table = `
sneakers, trainers, sports shoes, athletic shoes, gym shoes, tennis shoes, 球鞋, 运动鞋, 運動鞋 > running shoes, training shoes, basketball shoes, walking shoes
running shoes, running sneakers, running trainers, runners, 跑步鞋, 跑鞋, 慢跑鞋 < sneakers
training shoes, gym trainers, 训练鞋 < sneakers
football boots, soccer cleats, soccer shoes, cleats, 足球鞋 < sports shoes
hiking boots, walking boots, trekking boots, hiking shoes, 登山鞋, 徒步鞋 < boots
wellies, wellington boots, rain boots, gumboots, 雨靴, 雨鞋 < boots
flip flops, thongs, sliders, slides, 人字拖 < sandals, slippers
slippers, house shoes, 拖鞋, 棉拖
dress shoes, formal shoes, oxfords, brogues, 皮鞋, 正装鞋 < shoes
loafers, moccasins, 乐福鞋 < shoes
high heels, heels, pumps, stilettos, 高跟鞋 < shoes
flats, ballet flats, ballerinas, 平底鞋 < shoes
canvas shoes, plimsolls, 帆布鞋 < sneakers
shoes, footwear, 鞋, 鞋子, 鞋类
clothes, clothing, apparel, garments, 衣服, 服装
t-shirts, tee shirts, tees, tee, t恤, 短袖, 体恤 < tops
tank tops, vests, singlets, 背心 < tops
hoodies, hooded sweatshirts, hoodie sweatshirts, 卫衣, 連帽衫, 帽衫 < sweatshirts
sweatshirts, crewnecks, 卫衣 > hoodies
sweaters, jumpers, pullovers, knitwear, 毛衣, 针织衫 > cardigans
cardigans, 开衫 < sweaters
trousers, pants, slacks, 裤子, 长裤
chinos, khakis, 休闲裤 < trousers
cargo pants, cargo trousers, 工装裤 < trousers
sweatpants, joggers, jogging bottoms, track pants, 运动裤, 卫裤 < trousers
leggings, yoga pants, tights, 瑜伽裤, 打底裤 < trousers
jeans, denims, 牛仔裤 < trousers
outerwear, 外套 > coats, jackets
coats, overcoats, 大衣 < outerwear > parkas, trench coats
jackets, 夹克 < outerwear
rain jackets, raincoats, waterproof jackets, rain coats, cagoules, 雨衣, 冲锋衣 < jackets
down jackets, puffer jackets, puffers, padded jackets, quilted jackets, down coats, 羽绒服, 羽绒衣 < winter coats, winter jackets, jackets, coats
windbreakers, wind jackets, 冲锋衣 < jackets
trench coats, 风衣 < coats
suits, tuxedos, 西装, 西服 < blazers
blazers, sport coats, 西装外套 < jackets
dresses, gowns, frocks, 连衣裙, 裙子
skirts, 半身裙, 裙子
pyjamas, pajamas, nightwear, sleepwear, nightgowns, 睡衣
dressing gowns, bathrobes, robes, 浴袍, 睡袍
underwear, underpants, briefs, boxers, boxer shorts, knickers, panties, 内裤, 内衣
bras, brassieres, 文胸, 胸罩 < underwear
sports bras, 运动内衣 < bras
socks, stockings, 袜子
swimwear, swimsuits, bathing suits, bikinis, bikini, swim shorts, swim trunks, swimming costumes, 泳衣, 泳裤
activewear, sportswear, gym clothes, workout clothes, 运动服, 健身服
baby clothes, bodysuits, onesies, rompers, babygrows, 连体衣, 婴儿服
scarves, scarf, shawls, 围巾
hats, headwear, 帽子 > caps, beanies
caps, baseball caps, 棒球帽, 鸭舌帽 < hats
beanies, woolly hats, knit caps, 毛线帽 < hats
gloves, mittens, 手套
belts, 皮带, 腰带
sunglasses, shades, 太阳镜, 墨镜
watches, wristwatches, 手表, 腕表
smartwatches, smart watches, fitness trackers, activity trackers, 智能手表, 手环 < watches
jewellery, jewelry, 首饰, 珠宝 > necklaces, rings, earrings, bracelets
necklaces, pendants, chains, 项链 < jewellery
earrings, studs, 耳环, 耳钉 < jewellery
bracelets, bangles, 手链, 手镯 < jewellery
umbrellas, brollies, parasols, 雨伞, 伞
backpacks, rucksacks, knapsacks, daypacks, school bags, book bags, 背包, 双肩包, 书包 < bags
handbags, purses, shoulder bags, 手提包, 女包 < bags > tote bags
crossbody bags, cross body bags, messenger bags, satchels, 斜挎包 < bags, handbags
tote bags, totes, shoppers, 托特包 < bags
wallets, billfolds, card holders, purses, 钱包, 卡包
suitcases, luggage, cabin bags, trolley cases, carry ons, 行李箱, 拉杆箱
travel bags, duffel bags, duffle bags, holdalls, weekend bags, weekenders, gym bags, 旅行包, 健身包 < bags
phones, mobile phones, mobiles, smartphones, cell phones, cellphones, 手机, 智能手机
phone cases, phone covers, mobile cases, 手机壳 < phone accessories
chargers, power adapters, charging plugs, 充电器 < phone accessories
cables, charging cables, usb cables, charging leads, 数据线 < phone accessories
power banks, portable chargers, battery packs, 充电宝, 移动电源
screen protectors, 钢化膜 < phone accessories
tablets, tablet computers, 平板, 平板电脑
laptops, notebooks, notebook computers, ultrabooks, 笔记本电脑, 笔记本, 手提电脑 < computers
desktops, desktop computers, pcs, 台式机, 台式电脑 < computers
monitors, displays, computer screens, 显示器
keyboards, 键盘
mice, computer mouse, mouse, 鼠标
routers, wifi routers, 路由器
printers, 打印机
hard drives, ssds, external drives, external storage, 硬盘, 移动硬盘
memory cards, sd cards, 存储卡
usb sticks, flash drives, usb drives, thumb drives, u盘
webcams, 摄像头
headphones, headsets, over ear headphones, 头戴式耳机, 耳机, 耳麦 > earbuds
earbuds, ear buds, earphones, in ear headphones, wireless earbuds, 耳塞, 入耳式耳机, 蓝牙耳机 < headphones
speakers, bluetooth speakers, 音箱, 音响, 蓝牙音箱
soundbars, sound bars, 回音壁
tvs, televisions, television, tv, telly, smart tvs, 电视, 电视机
projectors, beamers, 投影仪
cameras, digital cameras, 相机, 照相机
e-readers, ereaders, ebook readers, 电子书阅读器, 阅读器
game controllers, gamepads, 游戏手柄
vacuum cleaners, vacuums, hoovers, 吸尘器
robot vacuums, robotic vacuums, robot vacuum cleaners, robot hoovers, 扫地机器人 < vacuum cleaners
air purifiers, 空气净化器
fans, 风扇, 电扇
humidifiers, 加湿器
hair dryers, hairdryers, blow dryers, 吹风机, 电吹风
irons, steam irons, 熨斗
sofas, couches, settees, loveseats, 沙发
sofa beds, futons, sleeper sofas, 沙发床 < sofas
armchairs, easy chairs, accent chairs, recliners, 扶手椅, 单人沙发 < chairs
office chairs, desk chairs, ergonomic chairs, 办公椅, 电脑椅 < chairs
chairs, seating, 椅子 > dining chairs
stools, bar stools, 凳子
tables, 桌子 > dining tables, coffee tables
coffee tables, 茶几 < tables
desks, writing desks, computer desks, standing desks, 书桌, 办公桌
beds, bed frames, 床, 床架
mattresses, 床垫
bookcases, bookshelves, bookshelf, shelf, shelves, shelving, 书架, 置物架
wardrobes, closets, armoires, 衣柜
chests of drawers, dressers, 斗柜
bedding, bed linen, bed sheets, duvet covers, 床上用品, 四件套, 床单
duvets, comforters, quilts, doonas, 被子, 羽绒被
pillows, 枕头
cushions, throw pillows, 抱枕, 靠垫
blankets, throws, 毯子, 毛毯
towels, bath towels, 毛巾, 浴巾
rugs, carpets, 地毯
curtains, drapes, blinds, 窗帘
lamps, lights, lighting, 灯, 灯具 > desk lamps, floor lamps, table lamps
desk lamps, table lamps, reading lamps, bedside lamps, 台灯 < lamps
floor lamps, standard lamps, 落地灯 < lamps
candles, scented candles, 蜡烛, 香薰蜡烛
vases, 花瓶
mirrors, 镜子
clocks, wall clocks, alarm clocks, 时钟, 闹钟
storage boxes, storage bins, storage baskets, organisers, organizers, 收纳箱, 收纳盒
cookware, pots and pans, 锅具 > frying pans, saucepans
frying pans, skillets, pans, 平底锅, 煎锅 < cookware
saucepans, pots, casseroles, 汤锅, 炖锅 < cookware
woks, 炒锅 < cookware
knives, knife, kitchen knives, kitchen knife, chef's knives, chef knife, 菜刀, 刀具
cutlery, flatware, silverware, 餐具
plates, crockery, dinnerware, tableware, 盘子, 餐具, 碗碟
mugs, cups, coffee mugs, 马克杯, 杯子
glasses, drinking glasses, glassware, wine glasses, 玻璃杯, 酒杯
water bottles, drink bottles, flasks, sports bottles, 水杯, 水瓶
水壶 > water bottles, kettles
thermos flasks, vacuum flasks, insulated bottles, travel mugs, 保温杯 < water bottles
kettles, electric kettles, 电热水壶, 电水壶
coffee makers, coffee machines, espresso machines, coffee brewers, 咖啡机
toasters, 烤面包机
blenders, smoothie makers, mixers, juicers, 搅拌机, 榨汁机, 破壁机
air fryers, 空气炸锅
rice cookers, 电饭煲, 电饭锅
microwaves, microwave ovens, 微波炉
lunch boxes, bento boxes, 饭盒, 便当盒
food containers, food storage, tupperware, 保鲜盒
chopping boards, cutting boards, 砧板, 菜板
skin care, skincare, 护肤品
moisturisers, moisturizers, moisturiser, moisturizer, face creams, creams, lotions, 面霜, 乳液, 润肤霜 < skin care
cleansers, face wash, facial cleansers, 洗面奶, 洁面 < skin care
serums, 精华 < skin care
sunscreens, sun cream, suncream, sun block, sunblock, 防晒霜, 防晒 < skin care
face masks, sheet masks, 面膜 < skin care
makeup, make up, cosmetics, 化妆品, 彩妆 > lipsticks, mascara, foundation
lipsticks, lip colour, lip gloss, 口红, 唇膏 < makeup
perfumes, fragrances, cologne, eau de toilette, 香水
shampoos, 洗发水
conditioners, 护发素
body wash, shower gel, 沐浴露
soaps, hand soap, 香皂, 洗手液
toothbrushes, electric toothbrushes, 牙刷, 电动牙刷
razors, shavers, electric shavers, trimmers, 剃须刀
toys, playthings, 玩具
building blocks, blocks, bricks, 积木
board games, games, tabletop games, 桌游
jigsaws, jigsaw puzzles, puzzles, 拼图
stuffed animals, soft toys, plush toys, teddies, teddy bears, plushies, cuddly toys, 毛绒玩具, 玩偶, 公仔
dolls, 娃娃 < toys
strollers, pushchairs, prams, buggies, 婴儿车
nappies, nappy, diapers, 尿不湿, 纸尿裤
baby bottles, feeding bottles, 奶瓶
dog food, puppy food, 狗粮 < pet food
cat food, kitten food, 猫粮 < pet food
dog beds, pet beds, cat beds, 狗窝, 猫窝
dog leads, dog leashes, leashes, dog collars, collars, harnesses, 牵引绳
dog toys, 狗玩具 < pet toys
cat toys, 猫玩具 < pet toys
cat litter, kitty litter, 猫砂
yoga mats, exercise mats, 瑜伽垫
dumbbells, weights, free weights, kettlebells, 哑铃
bikes, bicycles, cycles, 自行车, 单车
bike helmets, cycling helmets, bicycle helmets, 骑行头盔
tents, camping tents, 帐篷
sleeping bags, 睡袋
torches, flashlights, headlamps, head torches, 手电筒, 头灯
skipping ropes, jump ropes, 跳绳
footballs, soccer balls, basketballs, tennis balls, 足球, 篮球 < balls
tea, teas, 茶, 茶叶 > green tea, black tea
coffee, coffees, coffee beans, ground coffee, 咖啡, 咖啡豆
chocolate, chocolates, 巧克力 < sweets
sweets, candy, candies, confectionery, 糖果
biscuits, cookies, 饼干
snacks, nibbles, 零食
nuts, 坚果 < snacks
crisps, potato chips, 薯片 < snacks
pens, ballpoint pens, fountain pens, 笔, 钢笔
notebooks, notepads, journals, diaries, 笔记本, 本子
books, novels, 书, 书籍
drills, power drills, cordless drills, 电钻
screwdrivers, 螺丝刀
tool sets, tool kits, toolkits, 工具箱
plant pots, flower pots, planters, 花盆
garden chairs, patio chairs, outdoor chairs, 户外椅 < outdoor furniture
barbecues, bbqs, grills, 烧烤架
`

/** The groups that come with the program, for general shops in English and Chinese. */
export function builtInSynonyms(): SynonymGroup[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [names = '', broader = '', narrower = ''] = [
        line.split(/[<>]/)[0],
        /<([^>]*)/.exec(line)?.[1],
        />([^<]*)/.exec(line)?.[1],
      ]
      return { names: listed(names), broader: listed(broader), narrower: listed(narrower) }
    })
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
}
