import * as accessories from './accessories.js'
import * as appliances from './appliances.js'
import * as beauty from './beauty.js'
import { parcel } from './boxes.js'
import * as clothing from './clothing.js'
import * as devices from './devices.js'
import * as footwear from './footwear.js'
import * as grocery from './grocery.js'
import * as home from './home.js'
import * as kitchen from './kitchen.js'
import type { Draw } from './pen.js'
import * as pets from './pets.js'
import * as sports from './sports.js'
import * as toys from './toys.js'

/** A drawing, the words that call for it, and the colour it has when the product names none. */
export interface Silhouette {
  draw: Draw
  /** A more specific word in the title may change the drawing within its family. */
  family: string
  words: readonly string[]
  color: string | undefined
}

type Row = readonly [draw: Draw, words: string, color?: string]

function family(name: string, rows: readonly Row[]): Silhouette[] {
  return rows.map(([draw, words, color]) => ({
    draw,
    family: name,
    words: words.toLowerCase().split(', '),
    color,
  }))
}

const footwearRows: readonly Row[] = [
  [
    footwear.runningShoe,
    'running shoe, trail running shoe, walking shoe, sports shoe, training shoe, athletic shoe, tennis shoe, golf shoe, 跑步鞋, 跑鞋, 运动鞋, 健步鞋, 越野跑鞋, 登山鞋',
  ],
  [
    footwear.sneaker,
    'sneaker, trainer, kids shoe, play shoe, canvas shoe, shoe, skate shoe, 板鞋, 休闲鞋, 帆布鞋, 童鞋, 小白鞋, 鞋',
  ],
  [footwear.boot, 'hiking boot, winter boot, snow boot, boot, work boot, 登山靴, 雪地靴, 马丁靴, 靴, 靴子'],
  [footwear.footballBoot, 'football boot, soccer cleats, cleat, 足球鞋'],
  [footwear.highTop, 'basketball shoe, high top, high-top, 篮球鞋, 高帮鞋'],
  [footwear.ankleBoot, 'ankle boot, chelsea boot, 短靴, 切尔西靴'],
  [footwear.rainBoot, 'rain boot, wellington boot, wellington, 雨靴, 雨鞋'],
  [footwear.sandal, 'sandal, 凉鞋'],
  [footwear.slide, 'slide, flip-flop, flip flop, slides & flip-flops, clog, 人字拖, 凉拖, 拖鞋与人字拖'],
  [footwear.highHeel, 'heel, high heel, pump, stiletto, 高跟鞋'],
  [
    footwear.loafer,
    'loafer, oxford shoe, lace-up, formal shoe, dress shoe, derby, ballet flat, 皮鞋, 乐福鞋, 牛津鞋, 正装鞋',
  ],
  [footwear.slipper, 'slipper, 拖鞋, 居家拖鞋, 棉拖'],
]

const clothingRows: readonly Row[] = [
  [
    clothing.tShirt,
    "t-shirt, tee, tshirt, polo, top, kids' top, sports top, tank top, training top, running shirt, tops, jersey, T恤, 上衣, 童装, 背心, 运动上衣",
  ],
  [clothing.shirt, 'shirt, blouse, 衬衫, 雪纺衫, 女士衬衫'],
  [clothing.hoodie, 'hoodie, sweatshirt, tracksuit, 卫衣, 帽衫'],
  [clothing.sweater, 'sweater, jumper, cardigan, pullover, knitwear, vest, 毛衣, 针织衫, 开衫'],
  [
    clothing.jacket,
    'jacket, rain jacket, fleece jacket, bomber jacket, denim jacket, windbreaker, outerwear, 夹克, 外套, 冲锋衣, 抓绒衣, 牛仔外套, 皮夹克, 雨衣',
  ],
  [
    clothing.puffer,
    'winter coat, down coat, down jacket, parka, puffer, 羽绒服, 冬季大衣, 棉服, 派克大衣, 冬季外套',
  ],
  [clothing.coat, 'coat, trench coat, wool coat, overcoat, 大衣, 风衣, 大衣风衣, 毛呢大衣, robe, 睡袍'],
  [clothing.blazer, 'blazer, suit, suits & blazers, waistcoat, 西装, 西装外套'],
  [clothing.dress, 'dress, gown, nightgown, 连衣裙, 裙子, 礼服'],
  [clothing.skirt, 'skirt, 半身裙'],
  [
    clothing.trousers,
    'jeans, trouser, pants, chinos, bottoms, joggers, 牛仔裤, 长裤, 裤子, 裤, 西裤, 休闲长裤',
  ],
  [clothing.shorts, 'shorts, swim trunks, 短裤, 泳裤'],
  [clothing.leggings, 'legging, tights, 打底裤, 紧身裤, 瑜伽裤'],
  [clothing.socks, 'sock, stocking, 袜子, 袜'],
  [clothing.underwear, 'underwear, boxer, boxer briefs, briefs, panties, lingerie, 内裤, 内衣'],
  [clothing.sportsBra, 'bra, sports bra, 文胸, 运动内衣'],
  [clothing.swimsuit, 'swimsuit, swimwear, bikini, 泳衣, 泳装'],
  [clothing.shirt, 'pyjama, pajama, sleepwear, 睡衣, 睡衣套装'],
  [clothing.babySuit, 'bodysuit, sleepsuit, baby clothes, romper, onesie, 连体衣, 婴儿服, 连体睡衣'],
  [clothing.hat, 'hat, beanie, hats & caps, 帽子, 针织帽, 毛线帽, 帽'],
  [clothing.cap, 'cap, baseball cap, 棒球帽, 鸭舌帽'],
  [clothing.sunHat, 'sun hat, straw hat, bucket hat, 遮阳帽, 草帽, 渔夫帽'],
  [clothing.scarf, 'scarf, scarves, shawl, tie, 围巾, 披肩'],
  [clothing.gloves, 'glove, mitten, 手套'],
  [clothing.belt, 'belt, 皮带, 腰带'],
  [clothing.umbrella, 'umbrella, parasol, 雨伞, 伞'],
]

const accessoryRows: readonly Row[] = [
  [accessories.backpack, 'backpack, rucksack, daypack, school bag, 双肩包, 背包, 书包'],
  [accessories.handbag, 'handbag, shoulder bag, purse, bag, 手提包, 单肩包, 女包, 包'],
  [accessories.toteBag, 'tote, tote bag, shopping bag, 托特包, 购物袋'],
  [
    accessories.crossbody,
    'crossbody bag, belt bag, crossbody & belt bag, messenger bag, fanny pack, clutch, 斜挎包, 腰包, 斜挎包与腰包',
  ],
  [accessories.suitcase, 'suitcase, luggage, trolley, 行李箱, 拉杆箱, 登机箱'],
  [accessories.duffel, 'duffel bag, travel bag, weekender, gym bag, 旅行袋, 周末包'],
  [accessories.wallet, 'wallet, card holder, 钱包, 卡包'],
  [accessories.watch, 'watch, watches, wristwatch, 手表, 腕表', '#c3c8cf'],
  [accessories.necklace, 'necklace, pendant, jewellery, jewelry, bracelet, 项链, 首饰, 手链', '#d6ac51'],
  [accessories.ring, 'ring, 戒指', '#d6ac51'],
  [accessories.earrings, 'earring, 耳环, 耳钉', '#d6ac51'],
  [accessories.glasses, 'sunglasses, glasses, eyewear, spectacles, 太阳镜, 眼镜, 墨镜'],
]

const deviceRows: readonly Row[] = [
  [
    accessories.smartwatch,
    'smartwatch, smartwatches, fitness watch, fitness tracker, smart band, 智能手表, 运动手表, 手环',
  ],
  [devices.headphones, 'headphone, headset, 头戴耳机, 耳机'],
  [devices.earbuds, 'earbud, earphone, in-ear, 耳塞, 入耳式耳机, 蓝牙耳机'],
  [devices.bluetoothSpeaker, 'speaker, bluetooth speaker, audio, 音箱, 音响, 蓝牙音箱'],
  [devices.soundbar, 'soundbar, home cinema, 回音壁, 回音壁音响'],
  [devices.phone, 'smartphone, phone, mobile phone, cell phone, 智能手机, 手机'],
  [devices.phoneCase, 'phone case, case, cover, 手机壳, 保护壳'],
  [devices.screenProtector, 'screen protector, 屏幕保护膜, 钢化膜, 贴膜'],
  [devices.charger, 'charger, adapter, wireless charger, 充电器'],
  [devices.cable, 'cable, charging cable, 数据线, 充电线'],
  [devices.powerBank, 'power bank, battery, 充电宝, 移动电源'],
  [devices.tablet, 'tablet, 平板, 平板电脑'],
  [devices.laptop, 'laptop, notebook, chromebook, ultrabook, computer, 笔记本电脑, 游戏本, 电脑'],
  [devices.monitor, 'monitor, display, desktop, 显示器, 电竞显示器'],
  [devices.television, 'tv, tvs, television, 电视'],
  [devices.projector, 'projector, 投影仪'],
  [devices.keyboard, 'keyboard, 键盘'],
  [devices.mouse, 'mouse, mice, 鼠标'],
  [devices.webcam, 'webcam, 摄像头, 电脑摄像头'],
  [devices.usbHub, 'usb hub, hub, dock, docking station, 扩展坞'],
  [
    devices.drive,
    'external drive, ssd, portable ssd, hard drive, usb stick, memory card, 移动硬盘, 移动固态硬盘, 硬盘',
  ],
  [devices.router, 'router, wi-fi router, modem, 路由器'],
  [devices.printer, 'printer, scanner, 打印机'],
  [devices.camera, 'camera, lens, action camera, 相机, 运动相机'],
  [devices.eReader, 'e-reader, ebook reader, 电子书阅读器'],
  [devices.controller, 'controller, gamepad, console, joystick, 手柄, 游戏手柄, 游戏机'],
  [devices.babyMonitor, 'baby monitor, 婴儿监护器'],
]

const applianceRows: readonly Row[] = [
  [appliances.vacuumCleaner, 'vacuum, vacuum cleaner, cordless vacuum cleaner, 吸尘器, 无线吸尘器'],
  [appliances.robotVacuum, 'robot vacuum, 扫地机器人'],
  [appliances.fan, 'fan, tower fan, heater, 风扇, 电风扇, 塔扇'],
  [appliances.airPurifier, 'air purifier, humidifier, dehumidifier, air conditioner, 空气净化器, 加湿器'],
  [appliances.kettle, 'kettle, electric kettle, teapot, 电水壶, 电热水壶, 水壶'],
  [appliances.coffeeMachine, 'coffee machine, espresso machine, coffee maker, 咖啡机'],
  [appliances.grinder, 'grinder, coffee grinder, 磨豆机'],
  [appliances.frenchPress, 'press, french press, cafetiere, 法压壶, 磨豆机与法压壶'],
  [appliances.toaster, 'toaster, 面包机, 多士炉'],
  [appliances.airFryer, 'air fryer, oven, microwave, 空气炸锅, 烤箱, 微波炉'],
  [appliances.blender, 'blender, mixer, food processor, juicer, 搅拌机, 破壁搅拌机, 榨汁机'],
  [appliances.riceCooker, 'rice cooker, slow cooker, pressure cooker, 电饭煲, 高压锅'],
  [appliances.hairDryer, 'hair dryer, hairdryer, 吹风机'],
  [
    appliances.straightener,
    'straightener, hair straightener, curler, curling iron, straighteners & curlers, 直发器, 卷发棒, 直发器与卷发棒',
  ],
  [appliances.shaver, 'shaver, razor, trimmer, beard trimmer, shavers & razors, epilator, 剃须刀, 修剪器'],
  [appliances.toothbrush, 'toothbrush, electric toothbrush, oral care, 电动牙刷, 牙刷'],
]

const homeRows: readonly Row[] = [
  [home.sofa, 'sofa, couch, corner sofa, sofa bed, loveseat, futon, 沙发, 沙发床'],
  [home.armchair, 'armchair, rocking chair, recliner, accent chair, beanbag, pouffe, 单人沙发, 摇椅'],
  [home.officeChair, 'office chair, gaming chair, desk chair, 办公椅, 电竞椅'],
  [home.chair, 'chair, dining chair, stool, bar stool, bench, 餐椅, 椅子, 椅, 凳子'],
  [home.desk, 'desk, standing desk, workbench, 书桌, 升降桌, 办公桌'],
  [home.table, 'table, dining table, 餐桌, 桌子, 桌', '#c9a574'],
  [home.coffeeTable, 'coffee table, side table, nightstand, 茶几, 边几', '#c9a574'],
  [
    home.bookcase,
    'bookcase, shelf, shelves, cabinet, wardrobe, dresser, storage, sideboard, 书架, 置物架, 柜, 衣柜',
    '#c9a574',
  ],
  [home.bed, 'bed, bed frame, bunk bed, crib, furniture, 床, 床架', '#c9a574'],
  [home.mattress, 'mattress, topper, 床垫', '#f4efe4'],
  [
    home.bedding,
    'bedding, bed linen, duvet, duvet cover, duvet cover set, sheet, blanket, quilt, throw, 床上用品, 四件套, 床品套装, 被子, 羽绒被, 毯子',
  ],
  [home.pillow, 'pillow, cushion, duvets & pillow, 枕头, 被子与枕头, 抱枕', '#f4efe4'],
  [home.towels, 'towel, bath mat, 毛巾, 浴巾'],
  [home.rug, 'rug, carpet, doormat, 地毯'],
  [home.curtains, 'curtain, blind, drape, 窗帘'],
  [home.deskLamp, 'lamp, desk lamp, table lamp, 台灯'],
  [
    home.floorLamp,
    'floor lamp, lighting, light, pendant light, ceiling light, chandelier, bulb, 落地灯, 灯具, 吊灯, 灯',
  ],
  [home.candle, 'candle, diffuser, home fragrance, 蜡烛, 香薰蜡烛', '#f3e8d0'],
  [home.mirror, 'mirror, frame, wall art, poster, picture, 镜子, 相框', '#c9a574'],
  [home.plant, 'plant, house plant, flower, bouquet, tree, 植物, 绿植, 室内绿植, 花', '#479a5b'],
  [home.planter, 'planter, plant pot, flower pot, vase, 花盆, 花瓶', '#c3684a'],
  [
    home.gardenTool,
    'garden tool, secateurs, trowel, rake, shovel, spade, garden, gardening, 园艺工具, 修枝剪, 园艺铲, 铲子',
    '#479a5b',
  ],
  [home.drill, 'drill, cordless drill, power tool, saw, sander, 电钻, 电动工具', '#ec8136'],
  [
    home.tools,
    'tool, hand tool, tool set, screwdriver, screwdriver set, hammer, wrench, pliers, hardware, 工具, 手动工具, 螺丝刀, 锤子',
    '#d3423f',
  ],
]

const kitchenRows: readonly Row[] = [
  [kitchen.fryingPan, 'pan, frying pan, skillet, wok, griddle, 平底锅, 煎锅, 平底煎锅, 炒锅'],
  [kitchen.cookingPot, 'pot, casserole, saucepan, stockpot, dutch oven, 汤锅, 炖锅, 奶锅, 锅'],
  [kitchen.cookwareSet, 'cookware, cookware set, bakeware, kitchenware, 锅具, 套装锅具, 锅具套装'],
  [kitchen.knife, "knife, knives, chef's knife, cutlery, scissors, 刀具, 刀, 主厨刀"],
  [kitchen.mug, 'mug, cup, travel mug, tumbler, 杯子, 马克杯, 咖啡杯'],
  [kitchen.waterBottle, 'water bottle, bottle, flask, thermos, drinkware, 水杯, 保温杯, 运动水杯'],
  [kitchen.lunchBox, 'lunch box, food container, food storage, bento, 饭盒, 便当盒'],
  [
    kitchen.dinnerware,
    'dinnerware, dinnerware set, bowl, plate, dish, tableware, bowl set, 碗盘, 餐具, 碗, 盘子',
  ],
  [kitchen.choppingBoard, 'chopping board, cutting board, kitchen tool, utensil, 砧板, 菜板', '#d9bf94'],
  [kitchen.drinkingGlass, 'wine glass, drinking glass, glassware, decanter, 玻璃杯, 酒杯', '#9cc3e8'],
]

const beautyRows: readonly Row[] = [
  [
    beauty.creamJar,
    'face cream, moisturiser, moisturizer, cream, balm, mask, hair mask, skincare, 面霜, 保湿霜, 乳霜, 面膜, 护肤',
  ],
  [beauty.serum, 'serum, essence, essential oil, ampoule, face oil, 精华, 精华液, 精油'],
  [
    beauty.tube,
    'sunscreen, cleanser, hand cream, face wash, toothpaste, hand & body cream, 防晒霜, 洁面, 洁面乳, 护手霜, 牙膏, 护手霜与身体乳',
  ],
  [
    beauty.pumpBottle,
    'shampoo, conditioner, shower gel, body lotion, lotion, hand wash, body wash, hair care, 洗发水, 护发素, 沐浴露, 身体乳, 发膜',
  ],
  [beauty.lipstick, 'lipstick, lip gloss, lip balm, make-up, makeup, cosmetics, 口红, 唇膏, 彩妆', '#c8405a'],
  [beauty.mascara, 'mascara, eyeliner, 睫毛膏, 眼线笔', '#33353d'],
  [beauty.foundation, 'foundation, concealer, powder, primer, 粉底, 粉底液, 遮瑕'],
  [
    beauty.perfume,
    'perfume, fragrance, eau de parfum, eau de toilette, cologne, aftershave, 香水, 淡香水, 香氛',
  ],
  [beauty.soap, 'soap, soap bar, shower gel & soap, bath bomb, 香皂, 手工皂, 沐浴露与香皂'],
  [beauty.hairbrush, 'hairbrush, brush, comb, 梳子, 发梳'],
]

const sportsRows: readonly Row[] = [
  [sports.football, 'football, soccer ball, ball, volleyball, 足球, 球', '#33353d'],
  [sports.basketball, 'basketball, 篮球', '#ec8136'],
  [sports.dumbbell, 'dumbbell, barbell, weight, adjustable dumbbell, fitness, 哑铃, 杠铃, 健身'],
  [sports.kettlebell, 'kettlebell, 壶铃, 哑铃与壶铃, dumbbells & kettlebell'],
  [sports.yogaMat, 'yoga mat, mat, foam roller, 瑜伽垫'],
  [sports.resistanceBands, 'resistance band, resistance bands & rope, 弹力带, 弹力带与跳绳'],
  [sports.skippingRope, 'skipping rope, jump rope, rope, 跳绳'],
  [sports.treadmill, 'treadmill, 跑步机'],
  [sports.exerciseBike, 'exercise bike, treadmills & bike, rowing machine, 健身车, 跑步机与健身车'],
  [sports.tent, 'tent, camping, gazebo, 帐篷, 露营'],
  [sports.sleepingBag, 'sleeping bag, 睡袋'],
  [sports.campingChair, 'camping chair, camping furniture, folding chair, hammock, 露营椅, 露营桌椅'],
  [home.table, 'camping table, 露营桌'],
  [
    sports.headlamp,
    'headlamp, torch, flashlight, headlamps & torch, lantern, 头灯, 手电, 手电筒, 头灯与手电',
  ],
  [sports.trekkingPoles, 'trekking pole, walking stick, ski pole, hiking, 登山杖'],
  [sports.bicycle, 'bike, bicycle, e-bike, mountain bike, city bike, cycling, scooter, 自行车, 山地车, 单车'],
  [sports.helmet, 'helmet, bike helmet, 头盔'],
  [sports.bikeLight, 'bike light, bike light set, 车灯, 车灯套装'],
  [sports.bikeLock, 'lock, bike lock, lights & lock, padlock, 车锁, 车灯与车锁, 锁'],
  [sports.racket, 'racket, racquet, tennis, badminton, 球拍, 网球拍, 羽毛球拍'],
  [accessories.goggles, 'goggle, swim goggles, swimming, diving mask, 泳镜'],
  [sports.snowboard, 'snowboard, ski, surfboard, skateboard, 滑雪板, 滑板'],
]

const toyRows: readonly Row[] = [
  [toys.gameBox, 'board game, game, card game, 桌游, 游戏'],
  [
    toys.blocks,
    'building set, brick, block, building block, construction set, lego, toy, 积木, 积木套装, 玩具',
  ],
  [toys.puzzle, 'puzzle, jigsaw, 拼图'],
  [
    toys.plush,
    'plush, plush toy, plush bear, plush rabbit, plush dinosaur, teddy bear, stuffed animal, soft toy, 毛绒玩具, 毛绒小熊, 毛绒, 公仔',
    '#b98552',
  ],
  [toys.doll, 'doll, action figure, figure, dolls & pretend play, 娃娃, 娃娃与过家家'],
  [toys.playKitchen, 'play kitchen, pretend play, dollhouse, 玩具厨房, 过家家'],
  [toys.toyCar, 'rc car, remote control car, toy car, car, drone, 遥控车, 玩具车'],
  [
    toys.craftKit,
    'craft kit, paint set, craft, art supplies, pen, pencil, stationery, 手工套装, 颜料套装, 手工, 文具',
  ],
  [
    toys.book,
    "book, children's book, picture book, story book, novel, magazine, 图书, 绘本, 故事书, 儿童图书, 书",
  ],
  [toys.stroller, 'stroller, buggy, pram, pushchair, 婴儿车, 婴儿推车, 轻便婴儿车'],
  [toys.carSeat, 'car seat, high chair, booster seat, 安全座椅, 儿童安全座椅, 儿童餐椅'],
  [toys.babyBottle, 'baby bottle, feeding, pacifier, baby, 奶瓶, 喂养, 母婴'],
  [toys.nappies, 'nappies, nappy, diaper, wipes, 纸尿裤, 尿布'],
]

const petRows: readonly Row[] = [
  [pets.dogBed, 'dog bed, pet bed, cat bed, 狗窝, 宠物窝, 猫窝'],
  [
    pets.dogFood,
    'dog food, pet food, dry dog food, wet dog food, dog treat, 狗粮, 狗狗干粮, 狗狗湿粮, 宠物粮',
  ],
  [pets.catFood, 'cat food, dry cat food, wet cat food, 猫粮, 猫咪干粮, 猫咪湿粮'],
  [pets.catLitter, 'cat litter, litter box, 猫砂'],
  [pets.catTree, 'cat tree, scratching post, 猫爬架, 猫抓柱, 猫抓板'],
  [
    pets.petHarness,
    'harness, dog harness, lead, dog lead, leash, collar, leads & harness, 牵引绳, 胸背带, 牵引绳与胸背, 项圈',
  ],
  [pets.petBowl, 'pet bowl, bowls & feeder, feeder, dog bowl, 食盆, 宠物食盆'],
  [pets.petToy, 'dog toy, pet toy, 狗玩具, 宠物玩具'],
  [pets.catToy, 'cat toy, 猫玩具, 逗猫棒'],
  [pets.petCarrier, 'pet carrier, pet backpack, 宠物包, 宠物背包, 航空箱'],
  [pets.dogCoat, 'dog coat, dog clothes, 狗衣服, 狗狗外套'],
  [pets.aquarium, 'aquarium, fish tank, 鱼缸'],
]

const groceryRows: readonly Row[] = [
  [grocery.tea, 'tea, herbal tea, 茶, 花草茶, 茶叶'],
  [grocery.coffee, 'coffee, coffee beans, 咖啡, 咖啡豆'],
  [grocery.chocolate, 'chocolate, candy, sweets, praline, 巧克力, 糖果'],
  [grocery.jar, 'honey, jam, spread, marmalade, pickle, 蜂蜜, 果酱'],
  [grocery.oilBottle, 'oil, olive oil, vinegar, olive oil & vinegar, wine, 橄榄油, 食用油, 橄榄油与醋'],
  [grocery.foodPouch, 'nuts, nut, dried fruit, snack, crisps, 坚果, 果干, 零食, 坚果零食'],
  [
    grocery.foodBox,
    'cereal, granola, muesli, cereal & granola, biscuit, cookie, bars, biscuits & bars, cracker, breakfast, food, grocery, 麦片, 饼干, 能量棒, 饼干与能量棒, 烤燕麦, 食品',
  ],
  [grocery.pasta, 'pasta, rice, noodle, flour, pasta & rice, grain, 意大利面, 大米, 意面与大米, 面条'],
  [
    grocery.sauceBottle,
    'sauce, chilli sauce, curry paste, spice, spice mix, sauces & spice, seasoning, ketchup, juice, drink, beverage, water, 酱料, 辣椒酱, 香料, 酱料与香料, 饮料',
  ],
]

/** Every silhouette, by family. */
export const silhouettes: readonly Silhouette[] = [
  ...family('footwear', footwearRows),
  ...family('clothing', clothingRows),
  ...family('accessories', accessoryRows),
  ...family('devices', deviceRows),
  ...family('appliances', applianceRows),
  ...family('home', homeRows),
  ...family('kitchen', kitchenRows),
  ...family('beauty', beautyRows),
  ...family('sports', sportsRows),
  ...family('toys', toyRows),
  ...family('pets', petRows),
  ...family('grocery', groceryRows),
]

export const unknownThing: Silhouette = { draw: parcel, family: 'unknown', words: [], color: undefined }
