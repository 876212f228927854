/** Sentences that state a fact: `fact | English | 中文`, with {v} for its value. */
export const factPhraseTable = `
weight | It weighs {v}. | 重 {v}。
battery life | Battery life: up to {v}. | 续航最长 {v}。
warranty | The warranty runs for {v}. | 质保 {v}。
screen size | The screen measures {v}. | 屏幕 {v}。
volume | It holds {v}. | 容量 {v}。
capacity | Capacity: {v}. | 容量 {v}。
dimensions | Dimensions: {v}. | 尺寸 {v}。
heel drop | Heel drop: {v}. | 前后掌落差 {v}。
heel height | The heel is {v} high. | 跟高 {v}。
shaft height | The shaft is {v} high. | 筒高 {v}。
lowest temperature | For temperatures down to {v}. | 适用温度低至 {v}。
water column | Water column: {v}. | 防水指数 {v}。
power | Power: {v}. | 功率 {v}。
length | Length: {v}. | 长 {v}。
width | Width: {v}. | 宽 {v}。
diameter | Diameter: {v}. | 直径 {v}。
height | Height: {v}. | 高 {v}。
brightness | Brightness: {v}. | 亮度 {v}。
room size | For rooms up to {v}. | 适用面积 {v}。
covers | It covers up to {v}. | 覆盖 {v}。
case diameter | The case measures {v}. | 表壳直径 {v}。
resolution | Resolution: {v}. | 分辨率 {v}。
fits laptops up to | It takes laptops of up to {v}. | 可放 {v} 以内的电脑。
max load | It carries up to {v}. | 最大承重 {v}。
playing time | A game takes {v}. | 一局约 {v}。
players | For {v}. | 适合 {v}。
pieces | {v} pieces. | 共 {v} 块。
burning time | Burns for {v}. | 可燃 {v}。
net weight | Net weight: {v}. | 净含量 {v}。
thickness | Thickness: {v}. | 厚 {v}。
seat height | Seat height: {v}. | 座高 {v}。
blade length | The blade is {v} long. | 刃长 {v}。
spf | Sun protection factor {v}. | 防晒指数 SPF {v}。
origin | Origin: {v}. | 产地：{v}。
flavour | Flavour: {v}. | 口味：{v}。
scent | Scent: {v}. | 香味：{v}。
made from | Made from {v}. | 材质：{v}。
movement | Movement: {v}. | 机芯：{v}。
support | Support: {v}. | 支撑强度：{v}。
gears | It has {v}. | {v}变速。
slots | It takes {v}. | 一次可烤 {v}。
`

/** Values that are words, in Chinese: `value | 中文`. */
export const factValueTable = `
China | 中国
Japan | 日本
India | 印度
Sri Lanka | 斯里兰卡
Taiwan | 台湾
Ethiopia | 埃塞俄比亚
Colombia | 哥伦比亚
Brazil | 巴西
Guatemala | 危地马拉
Kenya | 肯尼亚
Yunnan | 云南
Ecuador | 厄瓜多尔
Ghana | 加纳
Madagascar | 马达加斯加
Peru | 秘鲁
Italy | 意大利
Spain | 西班牙
Greece | 希腊
Portugal | 葡萄牙
chicken | 鸡肉
beef | 牛肉
salmon | 三文鱼
lamb | 羊肉
duck | 鸭肉
tuna | 金枪鱼
turkey | 火鸡肉
rabbit | 兔肉
fig | 无花果
cedar | 雪松
orange blossom | 橙花
sea salt | 海盐
lavender | 薰衣草
wood fibre | 木纤维
tofu | 豆腐渣
maize | 玉米
quartz | 石英
solar | 光能
automatic winding | 自动上链
light | 轻度
medium | 中度
high | 高强度
`
