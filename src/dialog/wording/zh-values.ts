import type { SlotName } from '../../intent/understanding.js'

/** The frame language's values in Chinese, by slot: `value | 中文`. What is not listed is shown as it is. */
const tables: Readonly<Partial<Record<SlotName, string>>> = {
  color: `
black | 黑色
white | 白色
red | 红色
blue | 蓝色
green | 绿色
yellow | 黄色
orange | 橙色
purple | 紫色
pink | 粉色
brown | 棕色
gray | 灰色
navy | 藏青色
dark blue | 深蓝色
light blue | 浅蓝色
sky blue | 天蓝色
haze blue | 雾霾蓝
dark green | 墨绿
army green | 军绿
olive green | 橄榄绿
mint green | 薄荷绿
light green | 浅绿
burgundy | 酒红
bright red | 大红
true red | 正红
off white | 米白
cream | 奶白
beige | 米色
apricot | 杏色
camel | 驼色
khaki | 卡其
caramel | 焦糖色
milk tea | 奶茶色
oatmeal | 燕麦色
champagne | 香槟色
nude | 裸色
dusty rose | 豆沙色
hot pink | 玫红
neon green | 荧光绿
neon yellow | 荧光黄
dark gray | 深灰
light gray | 浅灰
silver | 银色
gold | 金色
rose gold | 玫瑰金
natural wood | 原木色
walnut | 胡桃色
clear | 透明
multicolor | 彩色
dark | 深色
light | 浅色
bright | 亮色
taro purple | 香芋紫
lilac | 丁香紫
lake blue | 湖蓝
klein blue | 克莱因蓝
royal blue | 宝蓝
matte black | 哑光黑
mustard | 姜黄
coral | 珊瑚色
magenta | 紫红
cyan | 青色
cherry blossom pink | 樱花粉
grey | 灰色
sage | 鼠尾草绿
dusty pink | 藕粉色
olive | 橄榄色
teal | 蓝绿色
tan | 棕褐色
charcoal | 炭灰色
mint | 薄荷色
denim blue | 牛仔蓝
natural | 本色
turquoise | 绿松石色
`,
  material: `
cotton | 纯棉
linen | 亚麻
cotton linen | 棉麻
wool | 羊毛
cashmere | 羊绒
silk | 真丝
mulberry silk | 桑蚕丝
ice silk | 冰丝
modal | 莫代尔
chiffon | 雪纺
denim | 牛仔
velvet | 丝绒
corduroy | 灯芯绒
leather | 皮
genuine leather | 真皮
faux leather | 仿皮
polyester | 涤纶
nylon | 尼龙
down | 羽绒
fleece | 摇粒绒
coral fleece | 珊瑚绒
mohair | 马海毛
satin | 缎面
lace | 蕾丝
synthetic | 化纤
dralon | 德绒
bamboo fiber | 竹纤维
full grain leather | 头层牛皮
cowhide | 牛皮
suede | 麂皮
canvas | 帆布
mesh | 网面
sheepskin | 羊皮
rubber | 橡胶
patent leather | 漆皮
oxford cloth | 牛津布
aluminum frame | 铝框
straw | 草编
pure silver | 纯银
sterling silver | 925银
silver | 银
gold | 黄金
pure gold | 足金
18k gold | 18K金
k gold | K金
rose gold | 玫瑰金
platinum | 铂金
pearl | 珍珠
jade | 翡翠
diamond | 钻石
titanium steel | 钛钢
stainless steel | 不锈钢
silicone | 硅胶
metal | 金属
plastic | 塑料
aluminium alloy | 铝合金
glass | 玻璃
titanium alloy | 钛合金
304 stainless steel | 304不锈钢
316 stainless steel | 316不锈钢
cast iron | 铸铁
iron | 铁
ceramic | 陶瓷
borosilicate glass | 高硼硅玻璃
bamboo | 竹子
wood | 木
bone china | 骨瓷
zisha clay | 紫砂
enamel | 搪瓷
maifan stone | 麦饭石
copper | 铜
ebony | 乌檀木
titanium | 钛
solid wood | 实木
oak | 橡木
walnut | 胡桃木
pine | 松木
beech | 榉木
rattan | 藤编
sintered stone | 岩板
marble | 大理石
fabric | 布艺
tech fabric | 科技布
latex | 乳胶
coconut palm | 椰棕
memory foam | 记忆棉
steel | 钢
board | 板材
mdf | 密度板
long staple cotton | 长绒棉
tencel | 天丝
goose down | 鹅绒
chenille | 雪尼尔
diatomite | 硅藻泥
soy wax | 大豆蜡
carbon fiber | 碳纤维
terracotta | 陶
gauze | 纱布
plush | 毛绒
tofu | 豆腐
paper | 纸
aluminium | 铝
recycled polyester | 再生涤纶
vegan leather | 纯素皮革
recycled plastic | 再生塑料
organic cotton | 有机棉
abs plastic | ABS 塑料
merino wool | 美利奴羊毛
knit | 针织
full-grain leather | 头层皮
polycarbonate | 聚碳酸酯
viscose | 粘胶
engineered wood | 人造板
cardboard | 纸板
carbon fibre | 碳纤维
nubuck | 磨砂皮
natural rubber | 天然橡胶
recycled mesh | 再生网面
carbon steel | 碳钢
solid oak | 实木橡木
bamboo viscose | 竹纤维
gold plated | 镀金
tpu | TPU
felt | 毛毡
beech wood | 榉木
tempered glass | 钢化玻璃
solid pine | 实木松木
stoneware | 炻瓷
eva foam | EVA 泡棉
porcelain | 瓷
acetate | 板材
sisal | 剑麻
faux fur | 仿皮草
terracotta clay | 陶土
bouclé | 圈圈呢
brass | 黄铜
acacia wood | 相思木
jute | 黄麻
solid walnut | 实木胡桃木
microfibre | 超细纤维
cork | 软木
`,
  feature: `
comfortable | 舒适
lightweight | 轻便
light | 轻
durable | 耐用
sturdy | 结实
waterproof | 防水
portable | 便携
compact | 小巧
foldable | 可折叠
adjustable | 可调节
washable | 可水洗
machine washable | 能机洗
easy to clean | 好清洗
easy to care | 好打理
handmade | 手工
retro | 复古
minimalist | 简约
versatile | 百搭
good looking | 好看
stylish | 时尚
cute | 可爱
fun | 有趣
practical | 实用
good quality | 质量好
elegant | 高档
niche | 小众
domestic brand | 国产
imported | 进口
authentic | 正品
eco friendly | 环保
non slip | 防滑
shockproof | 防摔
quiet | 静音
wireless | 无线
wired | 有线
rechargeable | 可充电
energy saving | 省电
large capacity | 大容量
with lid | 带盖
wheels | 带轮子
thick | 加厚
scratch resistant | 防刮
dirt resistant | 耐脏
easy to use | 操作简单
free shipping | 包邮
in stock | 现货
gift box | 礼盒装
customizable | 可定制
engraving | 能刻字
used | 二手
home | 家用
two piece | 两件套
set of 3 | 三件套
set of 6 | 6个装
pack of 10 | 10个装
individually wrapped | 独立包装
influencer style | 网红款
dupe | 平替
new | 新款
loose | 宽松
slim fit | 修身
slimming | 显瘦
elongating | 显高
tummy hiding | 遮肚子
high waist | 高腰
low waist | 低腰
long sleeve | 长袖
short sleeve | 短袖
sleeveless | 无袖
hooded | 连帽
crew neck | 圆领
v neck | V领
turtleneck | 高领
lapel | 翻领
fleece lined | 加绒
warm | 保暖
breathable | 透气
quick dry | 速干
sweat wicking | 吸汗
stretchy | 弹力
non iron | 免烫
wrinkle resistant | 抗皱
pilling resistant | 不起球
windproof | 防风
sun protection | 防晒
short | 短款
long | 长款
mid length | 中长款
wide leg | 阔腿
straight leg | 直筒
tight | 紧身
ripped | 破洞
floral | 碎花
plaid | 格子
striped | 条纹
polka dot | 波点
solid color | 纯色
printed | 印花
embroidered | 刺绣
lace | 蕾丝
backless | 露背
below knee | 过膝
knee length | 及膝
seamless | 无痕
wire free | 无钢圈
push up | 聚拢
korean style | 韩版
japanese style | 日系
american style | 美式
chinese style | 中式
french style | 法式
drop shoulder | 落肩
double breasted | 双排扣
single breasted | 单排扣
multi pocket | 多口袋
thin | 轻薄
see through | 透
soft sole | 软底
thick sole | 厚底
flat | 平底
cushioned | 缓震
wide fit | 宽楦
pointed toe | 尖头
round toe | 圆头
square toe | 方头
open toe | 露趾
slip on | 一脚蹬
lace up | 系带
velcro | 魔术贴
no rubbing | 不磨脚
block heel | 粗跟
stiletto heel | 细跟
low heel | 低跟
hidden heel | 内增高
high top | 高帮
low top | 低帮
carbon plate | 碳板
supportive | 支撑性好
steel toe | 钢头
odor resistant | 防臭
foot slimming | 显脚小
fits laptop | 能装电脑
fits a4 | 能放A4
anti theft | 防盗
water repellent | 防泼水
zipper | 带拉链
compartments | 多隔层
spinner wheels | 万向轮
silent wheels | 静音轮
combination lock | 带密码锁
spine protection | 护脊
chain strap | 链条
commuter style | 通勤
affordable luxury | 轻奢
expandable | 可扩展
polarized | 偏光
uv protection | 防紫外线
wide brim | 宽檐
touchscreen | 触屏
automatic | 自动
fully automatic | 全自动
colorfast | 不掉色
hypoallergenic | 防过敏
mechanical | 机械
luminous | 夜光
rhinestones | 镶钻
couple matching | 情侣款
extra long | 加长
blue light blocking | 防蓝光
daily disposable | 日抛
hydrating | 保湿
nourishing | 滋润
oil control | 控油
brightening | 美白
anti wrinkle | 抗皱
anti aging | 抗老
anti dandruff | 去屑
anti hair loss | 防脱
smoothing | 柔顺
volumizing | 蓬松
gentle | 温和
fragrance free | 无香
alcohol free | 无酒精
silicone free | 无硅油
amino acid | 氨基酸
niacinamide | 烟酰胺
hyaluronic acid | 玻尿酸
retinol | 视黄醇
concealing | 遮瑕
long wear | 持妆
transfer proof | 不沾杯
matte | 哑光
dewy | 水光
flattering | 显白
smudge proof | 不晕染
blackhead removing | 去黑头
anti acne | 祛痘
repairing | 修护
non greasy | 不油腻
soft bristles | 软毛
floral scent | 花香
woody | 木质香
fruity | 果香
long lasting fragrance | 留香久
sensitive | 敏感肌可用
pregnancy safe | 孕妇可用
sample size | 小样
noise cancelling | 降噪
over ear | 头戴式
in ear | 入耳式
bluetooth | 蓝牙
long battery life | 续航长
long standby | 待机长
fast charging | 快充
good sound quality | 音质好
deep bass | 低音好
loud | 声音大
large screen | 大屏
large text | 大字
good camera | 拍照好
high resolution | 像素高
night vision | 夜视
screen | 带屏幕
voice control | 语音控制
dual sim | 双卡
20000mah | 20000毫安
10000mah | 10000毫安
magnetic | 磁吸
clear | 透明
ultra thin | 超薄
privacy | 防窥
blood pressure | 测血压
heart rate monitor | 测心率
gps | 带GPS
low latency | 低延迟
no sound leakage | 不漏音
microphone | 带麦克风
flight approved | 能上飞机
high brightness | 高亮度
eye protection | 护眼
thin and light | 轻薄
high refresh rate | 高刷
curved | 曲面
ultrawide | 带鱼屏
16gb ram | 16G内存
32gb ram | 32G内存
blue switch | 青轴
red switch | 红轴
brown switch | 茶轴
silent switch | 静音轴
hot swappable | 热插拔
backlit | 背光
ergonomic | 人体工学
dual mode | 双模
double sided | 双面打印
color printing | 彩色
good cooling | 散热好
value | 性价比高
numeric keypad | 带数字键
left handed | 左手
dedicated graphics | 独显
flicker free | 不闪屏
energy class 1 | 一级能效
inverter | 变频
air cooled | 风冷
frost free | 无霜
front loading | 滚筒
top loading | 波轮
dryer | 带烘干
10 kg | 10公斤
timer | 定时
auto shut off | 自动断电
removable | 可拆洗
strong suction | 大吸力
self cleaning | 自清洁
smart | 智能
app control | 能连手机
constant temperature | 恒温
adjustable temperature | 调温
viewing window | 可视窗
double layer | 双层
wall mounted | 壁挂
floor standing | 落地
countertop | 台式
built in | 嵌入式
auto fill | 自动上水
heating and cooling | 冷暖
high power | 大功率
multifunctional | 多功能
stainless steel liner | 不锈钢内胆
sterilizing | 除菌
1.5 hp | 1.5匹
non-stick | 不粘
induction compatible | 电磁炉可用
microwave safe | 可进微波炉
dishwasher safe | 可进洗碗机
airtight | 密封
leakproof | 防漏
insulated | 保温
long heat retention | 保温久
straw lid | 带吸管
divided | 分格
uncoated | 无涂层
sharp | 锋利
heat resistant | 防烫
food grade | 食品级
filter | 带滤网
two handles | 双耳
measuring scale | 带刻度
easy open lid | 好开
height adjustable | 可升降
drawers | 带抽屉
storage | 带储物
reclining | 可躺
armrests | 带扶手
lumbar support | 腰托
headrest | 头枕
removable cover | 可拆洗
2 seater | 双人
3 seater | 三人位
nordic | 北欧
modern | 现代
new chinese style | 新中式
cream style | 奶油风
natural wood style | 原木风
firm | 偏硬
soft | 偏软
medium firm | 软硬适中
small apartment | 小户型
no assembly | 免安装
sliding doors | 推拉门
formaldehyde free | 无甲醛
cat scratch resistant | 防猫抓
pocket springs | 独立弹簧
space saving | 省空间
blackout | 遮光
translucent | 透光
soundproof | 隔音
dimmable | 可调光
warm light | 暖光
motion sensor | 感应
usb powered | usb充电
absorbent | 吸水
non shedding | 不掉毛
anti mite | 防螨
skin friendly | 亲肤
cooling | 凉感
no drill | 免打孔
dustproof | 防尘
smokeless | 无烟
lavender | 薰衣草味
large pack | 大包
full case | 整箱
short pile | 短毛
lithium battery | 锂电
brushless | 无刷
bare tool | 裸机
battery included | 带电池
telescopic | 伸缩
rust resistant | 防锈
quick drying | 快干
odorless | 无味
low odor | 环保无味
strong | 强力
bright | 强光
thermostatic | 恒温
pressure boosting | 增压
self watering | 自动浇水
solar powered | 太阳能
uv resistant | 耐晒
easy care | 好养
stand | 带支架
inflatable | 充气
anti fog | 防雾
prescription | 近视
carbon fiber | 碳纤维
all round | 攻守兼备
beginner friendly | 新手款
rubber coated | 包胶
counter | 计数
standard | 标准
ankle support | 护踝
indoor | 室内
outdoor | 室外
chocolate flavor | 巧克力味
2 person | 双人
3 person | 3人
4 person | 4人
1 person | 单人
quick open | 速开
rainproof | 防暴雨
ultralight | 超轻
down | 羽绒
high back | 高靠背
self inflating | 自动充气
mosquito repellent | 驱蚊
anti colic | 防胀气
one hand fold | 一键折叠
lie flat | 可坐可躺
reversible seat | 双向
shock absorbing | 避震
360 rotation | 360旋转
carry on | 可登机
diaper rash | 不红屁股
wide neck | 宽口径
class a | A类
cotton | 纯棉
stage 1 | 一段
stage 3 | 三段
kick proof | 防踢
chewable | 可啃咬
dinosaur | 恐龙
ultraman | 奥特曼
paw patrol | 汪汪队
princess | 公主
elsa | 艾莎
peppa pig | 小猪佩奇
educational | 益智
early learning | 早教
remote controlled | 遥控
singing | 会唱歌
talking | 会说话
wooden | 木质
1000 pieces | 1000片
large pieces | 大颗粒
safe | 不伤手
2 player | 双人对战
limited edition | 限量
light up | 发光
grain free | 无谷
chicken | 鸡肉味
salmon | 三文鱼味
palatable | 适口性好
adult cats | 成猫
puppies | 幼犬
small breed | 小型犬
large breed | 大型犬
chew resistant | 耐咬
escape proof | 防挣脱
reflective | 反光
fast clumping | 结团快
dust free | 无尘
odor control | 除臭
flushable | 可冲马桶
covered | 封闭式
squeaky | 发声
sugar free | 无糖
low sugar | 低糖
low fat | 低脂
not spicy | 不辣
mildly spicy | 微辣
extra spicy | 特辣
organic | 有机
fresh | 新鲜
seasonal | 当季
loose pack | 散装
light aroma | 清香
sauce aroma | 酱香
strong aroma | 浓香
fat free | 脱脂
additive free | 无添加
vegetarian | 素食
halal | 清真
pure milk | 纯牛奶
high protein | 高蛋白
low calorie | 低卡
medium dark roast | 中深烘
dark roast | 深烘
cold shipping | 冷链
lactose free | 无乳糖
ruled | 横线
squared | 方格
plain pages | 空白页
dotted | 点阵
hardcover | 硬壳
erasable | 可擦
colorful | 彩色
24 colors | 24色
48 colors | 48色
12 colors | 12色
pinyin | 拼音
beginner | 初学
88 keys | 88键
weighted keys | 重锤
solid wood top | 单板
all solid wood | 全单
40 inch | 40寸
tutorial | 送教程
custom fit | 专车专用
front and rear | 前后双录
parking monitoring | 停车监控
full surround | 全包围
air vent | 出风口
full synthetic | 全合成
all season | 四季通用
ice silk | 冰丝
3c certified | 3c认证
geared | 变速
21 speed | 21速
disc brakes | 碟刹
long range | 长续航
removable battery | 可拆电池
usb rechargeable | usb充电
integrated molding | 一体成型
voice broadcast | 语音播报
upper arm type | 上臂式
accurate | 准
gummies | 软糖
capsules | 胶囊
heated | 发热
disposable | 一次性
customized | 定制
gold lettering | 金色字
3 m | 3米
festive | 喜庆
realistic | 仿真
pfas free | 不含 PFAS
induction ready | 电磁炉适用
oven safe | 可进烤箱
stay-cool handle | 防烫手柄
glass lid | 玻璃盖
heavy base | 厚底
stackable | 可叠放
hand-forged | 手工锻造
razor sharp | 锋利
full tang | 全龙骨
knife guard | 附刀套
serrated | 锯齿刃
fast boil | 快速沸腾
temperature control | 控温
keep warm | 保温
auto shut-off | 自动断电
gooseneck | 鹅颈壶嘴
limescale filter | 水垢滤网
milk frother | 奶泡器
built-in grinder | 内置磨豆机
pod machine | 胶囊机
espresso | 意式
filter brewing | 滴滤
programmable | 可预约
manual | 手动
adjustable grind | 粗细可调
wide slots | 宽槽
defrost | 解冻
crumb tray | 接屑盘
digital | 数显
dual zone | 双篮
low fat cooking | 少油
powerful | 大功率
to-go cup | 随行杯
pulse mode | 点动
non-stick bowl | 不粘内胆
steam basket | 蒸笼
double wall | 双层
bpa free | 不含 BPA
wide mouth | 大口径
knife-friendly | 不伤刀
juice groove | 集汁槽
reversible | 双面可用
chip resistant | 耐磕
orthopaedic | 骨科护理
non-slip base | 防滑底
raised edge | 围边
no artificial colours | 无人工色素
single protein | 单一蛋白
omega 3 | 富含 Omega-3
urinary care | 泌尿护理
hairball control | 化毛
resealable bag | 自封袋
clumping | 结团
odour control | 除臭
biodegradable | 可降解
hammock | 吊床
replaceable posts | 柱子可换
hideaway | 小窝
no-pull | 防爆冲
padded | 加厚软垫
quick release | 快拆扣
handle | 提手
slow feeding | 慢食
anti-spill rim | 防溅边
raised stand | 高脚架
treat hiding | 藏食
floats | 可漂浮
with catnip | 含猫薄荷
feathers | 羽毛
airline size | 航空尺寸
mesh windows | 透气网窗
top opening | 顶部开口
warm lined | 保暖内里
non-slip | 防滑
extra thick | 加厚
carry strap | 附背带
alignment lines | 体位线
odour free | 无异味
floor friendly | 不伤地板
anti-roll | 防滚
set of three strengths | 三档阻力
quick pitch | 速搭
ventilated | 通风
two entrances | 双门
porch | 前厅
two-way zip | 双向拉链
hood | 头套
cup holder | 杯架
lightweight frame | 轻量车架
suspension fork | 避震前叉
mudguards | 挡泥板
luggage rack | 货架
electric | 电助力
lights included | 附车灯
impact protection | 冲击防护
magnetic visor | 磁吸护目镜
dial fit | 旋钮调节
rear light | 尾灯
red light mode | 红光模式
hand-stitched | 手缝
good grip | 手感好
match quality | 比赛级
carry bag | 附收纳袋
cork grip | 软木握把
anti-fog | 防雾
mirrored | 镀膜
adjustable length | 长度可调
ball bearings | 轴承顺滑
folding | 可折叠
incline | 坡度可调
app workouts | 应用课程
over-ear | 头戴式
on-ear | 贴耳式
multipoint | 双设备连接
sweatproof | 防汗
splashproof | 防溅
ear hooks | 耳挂
transparency mode | 通透模式
touch control | 触控
wireless charging | 无线充电
stereo pairing | 立体声配对
hdmi | HDMI 接口
surround sound | 环绕声
wireless subwoofer | 无线低音炮
4k | 4K 超清
full hd | 全高清
120hz | 120Hz 高刷
smart tv | 智能电视
wall mountable | 可挂墙
image stabilisation | 防抖
mirrorless | 微单
flip screen | 翻转屏
4k video | 4K 视频
glare-free screen | 防眩光屏
backlight | 背光
heart rate | 心率监测
sleep tracking | 睡眠监测
blood oxygen | 血氧监测
swim proof | 可游泳佩戴
always-on display | 常亮显示
led display | 数显
remote control | 遥控
oscillating | 摇头
cordless | 无绳
bagless | 无尘袋
hepa filter | HEPA 滤网
pet hair brush | 宠物毛刷
mopping | 拖地
room mapping | 房间建图
self-emptying | 自动集尘
vibration | 震动反馈
rgb lighting | RGB 灯效
hall effect sticks | 霍尔摇杆
keystone correction | 梯形校正
built-in speaker | 内置音箱
oled display | OLED 屏
telephoto camera | 长焦镜头
night mode | 夜景模式
headphone jack | 耳机孔
fingerprint sensor | 指纹识别
slim | 轻薄
card slot | 卡位
kickstand | 支架
anti-yellowing | 不发黄
raised edges | 边框高出
screen protector included | 附贴膜
gan | 氮化镓
foldable plug | 折叠插脚
braided | 编织
data transfer | 数据传输
anti-glare | 防眩光
privacy filter | 防窥
fingerprint resistant | 防指纹
easy fit frame | 定位贴框
stylus | 手写笔
backlit keyboard | 背光键盘
silent cooling | 静音散热
webcam cover | 摄像头盖
ips panel | IPS 面板
built-in speakers | 内置音箱
low blue light | 低蓝光
hot-swappable | 热插拔
multi-device | 多设备切换
adjustable dpi | DPI 可调
side buttons | 侧键
autofocus | 自动对焦
noise reducing microphone | 降噪麦克风
ring light | 环形补光
mesh system | Mesh 组网
parental controls | 家长控制
four lan ports | 四个网口
duplex | 双面打印
scanner | 扫描
wireless printing | 无线打印
refillable tanks | 可加墨墨仓
rugged | 三防
password protection | 加密
hdmi output | HDMI 输出
card reader | 读卡器
pass-through charging | 直通充电
stain resistant | 防污
modular | 模块化
deep seat | 深座
easy assembly | 安装简单
adjustable armrests | 扶手可调
mesh back | 网背
memory heights | 高度记忆
cable tray | 走线槽
extendable | 可伸缩
adjustable shelves | 层板可调
slatted base | 带排骨架
quiet joints | 无异响
safe dyes | 环保染料
zip closure | 拉链开合
fast drying | 易干
hand-woven | 手工编织
thermal lining | 隔热
eyelets | 打孔挂环
usb port | USB 接口
adjustable arm | 灯臂可调
led | LED 光源
scented | 香薰
unscented | 无香
long burning | 燃烧时间长
pet safe | 宠物友好
likes sun | 喜阳
flowering | 开花
climbing | 攀援
glossy leaves | 叶片油亮
sturdy pot | 厚实育苗盆
likes shade | 耐阴
drainage hole | 带排水孔
frost proof | 耐寒
self-watering | 自动浇水
two batteries | 双电池
brushless motor | 无刷电机
hammer function | 冲击功能
carry case | 收纳箱
soft grip | 软胶握把
shatterproof | 防碎
vegan | 纯素
non-greasy | 不油腻
anti-aging | 抗老
with vitamin c | 含维生素 C
with hyaluronic acid | 含玻尿酸
with retinol | 含视黄醇
with niacinamide | 含烟酰胺
with ceramides | 含神经酰胺
sensitive skin | 敏感肌适用
oil free | 无油
water resistant | 防水
mineral | 物理防晒
reef safe | 珊瑚友好
no white cast | 不泛白
soap free | 无皂基
removes make-up | 可卸妆
sulfate free | 无硫酸盐
volumising | 蓬松
anti-dandruff | 去屑
long lasting | 持久
glossy | 水光
buildable | 可叠涂
light coverage | 轻薄遮瑕
full coverage | 高遮瑕
lengthening | 纤长
citrus | 柑橘调
refillable | 可补充
ionic | 负离子
cool shot | 冷风
diffuser | 扩散风嘴
ceramic plates | 陶瓷发板
sonic | 声波
pressure sensor | 压力感应
two minute timer | 两分钟计时
travel case | 旅行盒
wet and dry | 干湿两用
trimmer | 修剪器
usb-c charging | USB-C 充电
with shea butter | 含乳木果油
with aloe | 含芦荟
fast absorbing | 易吸收
ph balanced | 弱酸性
stretch | 弹力
relaxed fit | 宽松
oversized | 廓形
regular fit | 常规版型
moisture wicking | 吸湿排汗
packable | 可收纳
pockets | 有口袋
zip pockets | 拉链口袋
full zip | 全拉链
elastic waist | 松紧腰
v-neck | V 领
roll neck | 高领
button-down | 扣领
easy iron | 易熨烫
midi length | 中长款
mini length | 短款
maxi length | 长款
plain | 纯色
lined | 有内衬
belted | 系腰带
tapered | 锥形
squat proof | 深蹲不透
plus size | 大码
tagless | 无标签
thermal | 加绒
chlorine resistant | 耐氯
stability | 稳定支撑
arch support | 足弓支撑
responsive | 回弹
removable insole | 可拆鞋垫
slip-on | 一脚蹬
lace-up | 系带
zip | 侧拉链
hook and loop straps | 魔术贴
adjustable straps | 可调节绑带
high heel | 高跟
heel strap | 后跟带
cooperative | 合作玩法
quick to learn | 上手快
replayable | 耐玩
strategy | 策略
language independent | 无文字
plastic free | 无塑料
compatible bricks | 通用颗粒
instructions with pictures | 图示说明
moving parts | 可动结构
storage box | 收纳盒
rounded edges | 圆角
water-based paint | 水性漆
thick pieces | 厚片
embroidered eyes | 刺绣眼睛
clothes to change | 可换装
off-road | 越野
easy remote | 遥控精准
non-toxic | 无毒
everything included | 材料齐全
sturdy pages | 硬页
lift the flap | 翻翻页
read aloud rhymes | 韵文
lies flat | 可平躺
all-terrain wheels | 全地形轮
cabin size | 可登机
rain cover | 附雨罩
isofix | ISOFIX 接口
side impact protection | 侧撞防护
rear-facing | 反向安装
anti-colic | 防胀气
wetness indicator | 尿显
stretch waist | 弹力腰围
two-way talk | 双向对讲
no wifi needed | 无需联网
temperature alert | 温度提醒
envelope neck | 信封领
snap buttons | 按扣
laptop compartment | 电脑隔层
anti-theft | 防盗
bottle pocket | 水瓶侧袋
padded straps | 加厚肩带
chest strap | 胸带
luggage strap | 拉杆套带
adjustable strap | 可调节肩带
inner pockets | 内袋
magnetic closure | 磁扣
key ring | 钥匙扣
rfid protection | 防盗刷
coin pocket | 零钱袋
tsa lock | TSA 海关锁
touchscreen fingertips | 可触屏
polarised | 偏光
uv resistant brim | 防晒帽檐
sapphire glass | 蓝宝石镜面
date display | 日历显示
chronograph | 计时码表
water resistant 50 m | 50 米防水
luminous hands | 夜光指针
fair trade | 公平贸易
loose leaf | 散装茶叶
tea bags | 茶包
caffeine free | 不含咖啡因
hand-picked | 手工采摘
whole beans | 咖啡豆
ground | 咖啡粉
light roast | 浅烘
medium roast | 中烘
decaf | 低因
freshly roasted | 新鲜烘焙
gluten free | 无麸质
no added sugar | 不额外加糖
low salt | 低盐
palm oil free | 无棕榈油
dark | 黑巧
milk | 牛奶巧
single origin | 单一产地
bean to bar | 从豆到块
roasted | 烘烤
unsalted | 无盐
high fibre | 高纤维
cold pressed | 冷榨
extra virgin | 特级初榨
raw | 未加热
bronze cut | 铜模压制
wholegrain | 全谷物
mild | 微辣
hot | 特辣
glass jar | 玻璃罐装
resealable pouch | 自封袋
machine wash at 30 °c | 30 °C 机洗
wipe with a damp cloth | 湿布擦拭
wipe dry and use leather balm | 擦干并使用皮革护理膏
wash by hand in cold water | 冷水手洗
machine wash at 30 °c, iron damp | 30 °C 机洗，半干时熨烫
machine wash cold | 冷水机洗
gentle cycle, cold | 冷水轻柔洗
brush with a suede brush | 用麂皮刷刷净
wash inside out at 30 °c | 翻面 30 °C 洗涤
wool cycle, cold | 冷水羊毛程序
gentle cycle, tumble dry low | 轻柔洗，低温烘干
machine wash at 30 °c, no softener | 30 °C 机洗，不用柔顺剂
brush off dry dirt, spot clean | 刷去干泥，局部清洁
keep away from water | 避免沾水
brush softly, spot clean | 轻刷，局部清洁
cover washes at 40 °c | 外套 40 °C 可洗
polish with a soft cloth | 用软布擦亮
spot clean | 局部清洁
wash by hand, oil now and then | 手洗，偶尔上油
brush softly | 轻刷
wipe with a damp cloth, oil once a year | 湿布擦拭，每年上油一次
machine wash at 40 °c | 40 °C 机洗
vacuum, spot clean | 吸尘，局部清洁
medium | 中等
high | 高
quartz | 石英
automatic winding | 自动上链
solar | 光能
cedar | 雪松
orange blossom | 橙花
rabbit | 兔肉
beef | 牛肉
duck | 鸭肉
tuna | 金枪鱼
turkey | 火鸡
maize | 玉米
wood fibre | 木纤维
`,
  use: `
work | 上班
commuting | 通勤
travel | 旅行
business trip | 出差
everyday | 日常
home | 家里
office | 办公室
dorm | 宿舍
rental apartment | 租房
students | 学生
beginners | 新手
seniors | 老人
gift | 送礼
summer | 夏天
winter | 冬天
spring | 春天
autumn | 秋天
outdoor | 户外
birthday | 生日
christmas | 圣诞节
chinese new year | 过年
new home | 新家
college | 大学
interview | 面试
wedding | 婚礼
bridesmaid | 伴娘
date | 约会
running | 跑步
gym | 健身
yoga | 瑜伽
hiking | 徒步
skiing | 滑雪
cycling | 骑行
annual party | 年会
sleep | 睡觉
beach | 海边
photos | 拍照
graduation | 毕业典礼
pregnancy | 孕期
breastfeeding | 哺乳
basketball | 打篮球
dancing | 跳舞
under school uniform | 校服里面
sensitive skin | 敏感肌
halloween | 万圣节
rainy season | 梅雨季
marathon | 马拉松
half marathon | 半马
trail running | 越野
walking | 走路
standing all day | 久站
flat feet | 扁平足
wide feet | 宽脚
high instep | 脚背高
badminton | 打羽毛球
square dancing | 跳广场舞
class | 上课
rain | 雨天
snow | 下雪
heavy runners | 大体重
food delivery | 送外卖
knee pain | 膝盖不好
squats | 深蹲
school | 上学
short trips | 短途旅行
13 inch laptop | 13寸笔记本
15.6 inch laptop | 15.6寸笔记本
grocery shopping | 买菜
first grade | 一年级
third grade | 三年级
photography | 摄影
driving | 开车
anniversary | 纪念日
proposal | 求婚
large head | 大头围
round face | 圆脸
sensitive ears | 敏感耳朵
valentine's day | 情人节
qixi festival | 七夕
dry skin | 干皮
oily skin | 油皮
combination skin | 混油皮
acne prone skin | 痘痘肌
yellow skin | 黄皮
dark circles | 黑眼圈
acne marks | 痘印
dry hair | 干枯发质
fine hair | 细软发质
oily hair | 油头
dandruff | 头皮屑
hair loss | 掉发
colored hair | 染发后
eczema | 湿疹
sensitive teeth | 敏感牙齿
military training | 军训
redness | 泛红
coarse beard | 粗胡子
gaming | 打游戏
online classes | 上网课
movies | 看电影
watching shows | 追剧
livestreaming | 直播
vlogging | 拍视频
portrait | 拍人像
flights | 坐飞机
kids | 小孩
bedroom | 卧室
living room | 客厅
xiaomi phone | 小米手机
iphone 15 | 苹果15
huawei mate60 | 华为mate60
car | 车里
concerts | 演唱会
swimming | 游泳
video editing | 剪视频
photo editing | 修图
programming | 写代码
writing papers | 写论文
drawing | 画画
stock trading | 炒股
studying | 考研
3d modeling | 建模
large home | 大户型
small hands | 小手
wrist pain | 手腕疼
design | 做设计
one person | 一个人
2 people | 两个人
family of 3 | 三口之家
family of 4 | 一家四口
baby food | 宝宝辅食
small kitchen | 小厨房
pet hair | 宠物毛发
cat hair | 猫毛
rhinitis | 鼻炎
damp weather | 回南天
baking | 烘焙
carpet | 地毯
baking bread | 做面包
milkshakes | 打奶昔
induction cooker | 电磁炉
gas stove | 燃气灶
steak | 煎牛排
making soup | 煲汤
packed lunch | 带饭
cutting bones | 砍骨头
cutting meat | 切肉
tea | 泡茶
red wine | 红酒
camping | 露营
entertaining | 待客
small apartment | 小户型
balcony | 阳台
study | 书房
kids room | 儿童房
entryway | 玄关
back pain | 腰不好
long sitting | 久坐
homework | 写作业
reading | 看书
herniated disc | 腰椎间盘突出
bathroom | 卫生间
kitchen | 厨房
neck problems | 颈椎不好
insomnia | 失眠
side sleeping | 侧睡
baby room | 宝宝房
housewarming | 乔迁
cats | 养猫家庭
flower arranging | 插花
concrete walls | 水泥墙
tiles | 瓷砖
wood | 木头
renovation | 装修
assembling furniture | 装家具
exterior walls | 外墙
car repairs | 修车
power cuts | 停电
low water pressure | 低水压
growing vegetables | 种菜
growing tomatoes | 种番茄
succulents | 多肉
roses | 月季
lawn | 草坪
small yard | 小院子
indoor | 室内
weight loss | 减肥
muscle gain | 增肌
home workouts | 居家锻炼
doubles | 双打
singles | 单打
glasses wearers | 近视
crucian carp fishing | 钓鲫鱼
sea fishing | 海钓
stretching | 拉伸
rehab | 康复训练
park | 公园
glute training | 练臀
road trips | 自驾游
fishing | 钓鱼
-10 degrees | 零下10度
sichuan-tibet route | 川藏线
night fishing | 夜钓
newborn | 新生儿
night feeds | 夜奶
teething | 长牙
full month celebration | 满月
first birthday | 周岁
weaning | 断奶
twins | 双胞胎
premature babies | 早产儿
childbirth preparation | 待产
car journeys | 坐车
children's day | 六一儿童节
bath time | 洗澡
parent child play | 亲子互动
concentration | 锻炼专注力
learning math | 学数学
kindergarten | 幼儿园
parties | 聚会
learning pinyin | 学拼音
golden retriever | 金毛
toy poodle | 泰迪
corgi | 柯基
ragdoll cat | 布偶猫
british shorthair | 英短
orange cat | 橘猫
kitten | 幼猫
puppies | 幼犬
senior dogs | 老年犬
multiple cats | 多猫家庭
destructive dogs | 拆家狗
sensitive stomach | 肠胃敏感
night walks | 夜间遛狗
hamster | 仓鼠
goldfish | 金鱼
picky eaters | 挑食
neutered cats | 绝育后
breakfast | 早餐
gift for elders | 送长辈
fitness | 健身
diabetes | 糖尿病人
hot pot | 火锅
drinks | 下酒
afternoon tea | 办公室下午茶
lactose intolerance | 乳糖不耐
mid-autumn festival | 中秋节
dragon boat festival | 端午节
banquet | 宴请
staying up late | 熬夜
calligraphy practice | 练字
journaling | 手账
meetings | 开会
primary school students | 小学生
exams | 考试
back to school | 开学
left handers | 左撇子
bookkeeping | 记账
grading exams | 考级
singing and playing | 弹唱
recording | 录音
dorm practice | 宿舍练习
performance | 演出
tesla model y | 特斯拉model y
byd 汉 | 比亚迪汉
long drives | 长途
new drivers | 新手司机
volkswagen 朗逸 | 大众朗逸
off road vehicles | 越野车
ride hailing | 跑滴滴
sun protection | 防晒
hills | 爬坡
long rides | 长途骑行
night riding | 夜骑
city riding | 城市代步
school run | 接孩子
road bike | 公路车
electric scooter | 电动车
women | 女生
neck pain | 颈椎疼
snoring | 打呼噜
hypertension | 高血压
gout | 痛风
colds | 感冒
myopia | 近视
dry eyes | 眼睛干
post surgery | 术后恢复
calcium supplement | 补钙
period pain | 痛经
lantern festival | 元宵节
road running | 路跑
daily training | 日常训练
treadmill | 跑步机
long walks | 长途步行
jogging | 慢跑
mountain paths | 山路
city walks | 城市漫步
weekends | 周末
nurses | 护士
indoor courts | 室内球场
street courts | 街头球场
football | 踢足球
firm ground | 硬质草地
artificial grass | 人造草地
trekking | 长线徒步
dinner out | 外出晚餐
gardening | 园艺
dog walks | 遛狗
festivals | 音乐节
pool | 泳池
spa | 水疗
party | 派对
evening | 晚宴
business travel | 出差
guests | 待客
playground | 游乐场
gym class | 体育课
layering | 叠穿
holiday | 度假
lap swimming | 游泳训练
university | 大学
day trips | 一日游
shopping | 购物
sauna | 桑拿
cabin baggage | 登机随身
diving | 潜水
calls | 通话
music | 听音乐
garden | 花园
shower | 淋浴间
films | 看电影
tv evenings | 晚间看电视
small living rooms | 小客厅
sports | 看体育比赛
presentations | 演示
family photos | 家庭合影
portraits | 人像
bedtime | 睡前
pc | 电脑游戏
parties at home | 家庭聚会
pet owners | 养宠家庭
carpets | 地毯
hard floors | 硬地板
small flats | 小户型
cars | 车内
busy homes | 忙碌的家庭
allergies | 过敏人群
business | 商务
nimbrook aero 6 | 宁溪 Aero 6
nimbrook aero 6 pro | 宁溪 Aero 6 Pro
kyvern onyx 3 | 凯锋 Onyx 3
voltern dune 5 | 沃腾 Dune 5
datawren flint 2 | 数雀 Flint 2
phones | 手机
tablets | 平板
laptops | 笔记本电脑
bedside table | 床头
home office | 居家办公
left hands | 左手用户
streaming | 直播
backups | 备份
large houses | 大户型
small businesses | 小型企业
family | 家庭
small spaces | 小空间
dining room | 餐厅
hallway | 玄关
long working days | 长时间办公
children's room | 儿童房
guest room | 客房
side sleepers | 侧睡
back sleepers | 仰睡
hot sleepers | 怕热的人
reading corner | 阅读角
low light | 弱光环境
north windows | 朝北窗台
vegetables | 种菜
lawns | 草坪
flat packs | 组装家具
small repairs | 小修小补
masonry | 砖墙钻孔
frying | 煎炒
steaks | 煎牛排
eggs | 煎蛋
pancakes | 摊饼
soups | 煲汤
pasta | 煮面
stews | 炖菜
sauces | 酱汁
meat | 切肉
bread | 面包
fish | 鱼料理
coffee | 咖啡
couples | 两人
large families | 大家庭
smoothies | 奶昔
rice | 煮饭
meal prep | 备餐
salads | 沙拉
picnics | 野餐
cold drinks | 冷饮
mature skin | 熟龄肌肤
face | 面部
body | 身体
dark spots | 淡化色斑
fine lines | 淡化细纹
curly hair | 卷发
coloured hair | 染后发质
thick hair | 浓密发质
straightening | 拉直
curling | 卷发造型
beards | 修胡须
legs | 腿部
gums | 牙龈护理
date night | 约会
pilates | 普拉提
strength training | 力量训练
two people | 双人
mountains | 高山
mild nights | 温和的夜晚
cold nights | 寒冷的夜晚
city cycling | 城市骑行
mountain biking | 山地骑行
road cycling | 公路骑行
night rides | 夜骑
tennis | 网球
triathlon | 铁人三项
matches | 比赛
game nights | 桌游之夜
two players | 双人对战
long evenings | 长夜
birthdays | 生日
rainy days | 雨天在家
cuddling | 拥抱
role play | 角色扮演
learning to read | 识字启蒙
first words | 语言启蒙
newborns | 新生儿
city trips | 城市出行
feeding | 喂养
night | 夜间
toddlers | 学步儿
large dogs | 大型犬
small dogs | 小型犬
old dogs | 老年犬
indoor cats | 室内猫
kittens | 幼猫
adult cats | 成年猫
adult dogs | 成年犬
sensitive stomachs | 肠胃敏感
training | 训练
walks | 散步
vet visits | 看兽医
several cats | 多猫家庭
afternoon | 下午茶
after dinner | 餐后
espresso | 意式浓缩
filter coffee | 手冲咖啡
french press | 法压壶
iced tea | 冰茶
sharing | 分享
snacks | 零食
cooking | 烹饪
dressing salads | 拌沙拉
office snacks | 办公室零食
desserts | 甜点
toast | 抹吐司
`,
  recipient: `
dad | 爸爸
mum | 妈妈
wife | 老婆
husband | 老公
girlfriend | 女朋友
partner | 对象
boyfriend | 男朋友
sister | 姐姐
brother | 哥哥
best friend | 闺蜜
friend | 朋友
classmate | 同学
colleague | 同事
boss | 老板
teacher | 老师
grandma | 奶奶
grandpa | 爷爷
mother-in-law | 婆婆
father-in-law | 岳父
niece | 侄女
nephew | 侄子
daughter | 女儿
son | 儿子
granddaughter | 孙女
grandson | 孙子
goddaughter | 干女儿
uncle | 舅舅
aunt | 阿姨
cousin | 表妹
roommate | 室友
elders | 长辈
client | 客户
parents | 父母
coach | 教练
neighbor | 邻居
crush | 暗恋对象
`,
  category: `
t-shirt | T恤
shirt | 衬衫
polo shirt | polo衫
top | 上衣
vest | 背心
camisole | 吊带
base layer top | 打底衫
sweater | 毛衣
wool sweater | 羊毛衫
cardigan | 开衫
hoodie | 卫衣
jacket | 夹克
coat | 外套
trench coat | 风衣
down jacket | 羽绒服
padded jacket | 棉服
leather jacket | 皮衣
denim jacket | 牛仔外套
hardshell jacket | 冲锋衣
fleece | 抓绒衣
sun protection jacket | 防晒衣
down vest | 羽绒马甲
suit | 西装
blazer | 西装外套
pants | 裤子
jeans | 牛仔裤
casual pants | 休闲裤
dress pants | 西裤
cargo pants | 工装裤
sweatpants | 运动裤
wide leg pants | 阔腿裤
shorts | 短裤
leggings | 打底裤
yoga pants | 瑜伽裤
skirt | 裙子
mini skirt | 短裙
pleated skirt | 百褶裙
dress | 连衣裙
slip dress | 吊带裙
evening dress | 礼服
wedding dress | 婚纱
qipao | 旗袍
hanfu | 汉服
mamian skirt | 马面裙
jumpsuit | 连体裤
overalls | 背带裤
swimsuit | 泳衣
swim trunks | 泳裤
bikini | 比基尼
pajamas | 睡衣
loungewear | 家居服
nightgown | 睡裙
bathrobe | 浴袍
bra | 内衣
sports bra | 运动内衣
underwear | 内裤
boxer briefs | 平角裤
stockings | 丝袜
tights | 连裤袜
socks | 袜子
no show socks | 船袜
ankle socks | 短袜
cotton socks | 棉袜
thermal underwear | 保暖内衣
long johns | 秋裤
raincoat | 雨衣
apron | 围裙
school uniform | 校服
kids clothes | 童装
maternity trousers | 孕妇裤
maternity dress | 孕妇装
jersey | 球衣
cycling jersey | 骑行服
ski jacket | 滑雪服
quick dry shirt | 速干衣
workwear | 工作服
shapewear | 塑身衣
cape | 斗篷
clothes | 衣服
clothing set | 套装
tracksuit | 运动套装
yoga outfit | 瑜伽服
shoes | 鞋
running shoes | 跑鞋
sneakers | 运动鞋
casual shoes | 休闲鞋
skate shoes | 板鞋
canvas shoes | 帆布鞋
chunky sneakers | 老爹鞋
basketball shoes | 篮球鞋
football boots | 足球鞋
tennis shoes | 网球鞋
badminton shoes | 羽毛球鞋
hiking boots | 登山鞋
hiking shoes | 徒步鞋
trail running shoes | 越野跑鞋
walking shoes | 健步鞋
leather shoes | 皮鞋
dress shoes | 正装鞋
loafers | 乐福鞋
moccasins | 豆豆鞋
derby shoes | 德比鞋
combat boots | 马丁靴
chelsea boots | 切尔西靴
boots | 靴子
ankle boots | 短靴
knee high boots | 长靴
snow boots | 雪地靴
rain boots | 雨靴
sandals | 凉鞋
slippers | 拖鞋
flip flops | 人字拖
clogs | 洞洞鞋
high heels | 高跟鞋
flats | 平底鞋
ballet flats | 芭蕾鞋
mary janes | 玛丽珍鞋
wedges | 坡跟鞋
wedding shoes | 婚鞋
dance shoes | 舞蹈鞋
kids shoes | 童鞋
first walking shoes | 学步鞋
safety shoes | 劳保鞋
senior shoes | 老人鞋
water shoes | 溯溪鞋
insoles | 鞋垫
shoelaces | 鞋带
cloth shoes | 布鞋
padded shoes | 棉鞋
elevator shoes | 增高鞋
bag | 包
handbag | 手提包
shoulder bag | 单肩包
crossbody bag | 斜挎包
underarm bag | 腋下包
tote bag | 托特包
canvas bag | 帆布包
backpack | 双肩包
school bag | 书包
laptop bag | 电脑包
briefcase | 公文包
messenger bag | 邮差包
travel bag | 旅行包
suitcase | 行李箱
carry-on suitcase | 登机箱
luggage tag | 行李牌
gym bag | 健身包
waist bag | 腰包
sling bag | 胸包
makeup bag | 化妆包
toiletry bag | 洗漱包
diaper bag | 妈咪包
camera bag | 相机包
wallet | 钱包
card holder | 卡包
coin purse | 零钱包
passport holder | 护照夹
pencil case | 笔袋
storage bag | 收纳袋
hiking backpack | 登山包
clutch | 手拿包
shopping bag | 购物袋
lunch bag | 餐包
hat | 帽子
baseball cap | 棒球帽
cap | 鸭舌帽
bucket hat | 渔夫帽
beanie | 毛线帽
sun hat | 遮阳帽
straw hat | 草帽
scarf | 围巾
silk scarf | 丝巾
shawl | 披肩
gloves | 手套
leather gloves | 皮手套
belt | 皮带
tie | 领带
bow tie | 领结
cufflinks | 袖扣
sunglasses | 墨镜
glasses frames | 眼镜框
reading glasses | 老花镜
umbrella | 雨伞
parasol | 遮阳伞
keyring | 钥匙扣
hair clips | 发夹
hair ties | 发圈
headband | 发箍
earmuffs | 耳罩
necklace | 项链
pendant | 吊坠
bracelet | 手链
bangle | 手镯
anklet | 脚链
earrings | 耳环
stud earrings | 耳钉
clip on earrings | 耳夹
ring | 戒指
engagement ring | 求婚戒指
couple rings | 对戒
brooch | 胸针
watch | 手表
watch strap | 表带
pocket watch | 怀表
jewelry box | 首饰盒
jewelry | 首饰
contact lenses | 隐形眼镜
colored contact lenses | 美瞳
bead bracelet | 手串
gold necklace | 金项链
shampoo | 洗发水
conditioner | 护发素
hair mask | 发膜
hair oil | 护发精油
hair spray | 发胶
hair wax | 发蜡
hair dye | 染发膏
comb | 梳子
hairbrush | 气垫梳
hair dryer | 吹风机
hair straightener | 直发器
curling iron | 卷发棒
hair clippers | 理发器
shaver | 剃须刀
electric shaver | 电动剃须刀
razor | 刮胡刀
shaving cream | 剃须膏
epilator | 脱毛仪
facial cleanser | 洗面奶
toner | 爽肤水
lotion | 乳液
face cream | 面霜
eye cream | 眼霜
serum | 精华
sunscreen | 防晒霜
sunscreen spray | 防晒喷雾
face mask | 面膜
lip balm | 唇膏
lipstick | 口红
lip glaze | 唇釉
lip gloss | 唇彩
foundation | 粉底液
cushion foundation | 气垫
concealer | 遮瑕
setting powder | 散粉
blush | 腮红
highlighter | 高光
contour | 修容
primer | 隔离霜
eyeshadow | 眼影
eyeshadow palette | 眼影盘
eyeliner | 眼线笔
mascara | 睫毛膏
false eyelashes | 假睫毛
eyebrow pencil | 眉笔
makeup brushes | 化妆刷
makeup sponge | 美妆蛋
makeup remover | 卸妆水
cleansing oil | 卸妆油
cotton pads | 化妆棉
nail polish | 指甲油
nail clippers | 指甲刀
press on nails | 穿戴甲
perfume | 香水
cologne | 古龙水
deodorant | 止汗露
body lotion | 身体乳
body wash | 沐浴露
hand cream | 护手霜
hand soap | 洗手液
soap | 香皂
body scrub | 磨砂膏
bath salts | 浴盐
toothbrush | 牙刷
electric toothbrush | 电动牙刷
toothpaste | 牙膏
mouthwash | 漱口水
dental floss | 牙线
water flosser | 冲牙器
makeup mirror | 化妆镜
wig | 假发
essential oils | 精油
beauty device | 美容仪
skincare | 护肤品
skincare set | 护肤套装
makeup set | 彩妆套装
talcum powder | 爽身粉
tv | 电视
projector | 投影仪
projector screen | 幕布
speaker | 音响
bluetooth speaker | 蓝牙音箱
smart speaker | 智能音箱
soundbar | 回音壁
headphones | 耳机
headset | 耳麦
bluetooth headphones | 蓝牙耳机
wireless earbuds | 无线耳机
earphones | 入耳式耳机
radio | 收音机
alarm clock | 闹钟
record player | 唱片机
amplifier | 功放
subwoofer | 低音炮
remote control | 遥控器
universal remote | 万能遥控器
tv mount | 电视支架
camera | 相机
digital camera | 数码相机
mirrorless camera | 微单
dslr | 单反
instant camera | 拍立得
action camera | 运动相机
camera lens | 镜头
tripod | 三脚架
gimbal | 稳定器
memory card | 内存卡
drone | 无人机
binoculars | 望远镜
phone | 手机
senior phone | 老人机
foldable phone | 折叠屏手机
phone case | 手机壳
screen protector | 钢化膜
charger | 充电器
power bank | 充电宝
charging cable | 数据线
wireless charger | 无线充电器
phone stand | 手机支架
car phone holder | 车载支架
selfie stick | 自拍杆
ring light | 补光灯
smartwatch | 智能手表
smart band | 手环
sports watch | 运动手表
kids smartwatch | 儿童手表
e-reader | 电子书阅读器
walkie talkies | 对讲机
security camera | 监控摄像头
webcam | 摄像头
video doorbell | 可视门铃
smart lock | 智能门锁
smart plug | 智能插座
power strip | 插座
batteries | 电池
rechargeable batteries | 充电电池
travel adapter | 转换插头
microphone | 麦克风
voice recorder | 录音笔
game console | 游戏机
handheld console | 掌机
game controller | 游戏手柄
calculator | 计算器
translator device | 翻译机
learning tablet | 学习机
hdmi cable | hdmi线
reading pen | 点读笔
tv box | 机顶盒
laptop | 笔记本电脑
gaming laptop | 游戏本
desktop computer | 台式机
computer | 电脑
all in one computer | 一体机
tablet | 平板
drawing tablet | 数位板
monitor | 显示器
keyboard | 键盘
mechanical keyboard | 机械键盘
mouse | 鼠标
gaming mouse | 游戏鼠标
mouse pad | 鼠标垫
printer | 打印机
laser printer | 激光打印机
ink cartridge | 墨盒
toner cartridge | 硒鼓
scanner | 扫描仪
router | 路由器
network switch | 交换机
ethernet cable | 网线
external hard drive | 移动硬盘
hard drive | 硬盘
ssd | 固态硬盘
usb flash drive | U盘
ram | 内存条
graphics card | 显卡
motherboard | 主板
power supply | 电源
pc case | 机箱
cpu cooler | 散热器
docking station | 扩展坞
card reader | 读卡器
laptop stand | 电脑支架
monitor arm | 显示器支架
stylus | 触控笔
shredder | 碎纸机
adapter | 适配器
computer desk | 电脑桌
3d printer | 3D打印机
headphone stand | 耳机支架
washing machine | 洗衣机
dryer | 烘干机
dishwasher | 洗碗机
refrigerator | 冰箱
freezer | 冰柜
mini fridge | 小冰箱
wine cooler | 酒柜
oven | 烤箱
microwave | 微波炉
gas stove | 燃气灶
stove | 灶具
induction cooker | 电磁炉
electric ceramic stove | 电陶炉
range hood | 油烟机
air fryer | 空气炸锅
bread maker | 面包机
toaster | 吐司机
electric kettle | 热水壶
kettle | 烧水壶
coffee machine | 咖啡机
espresso machine | 意式咖啡机
coffee grinder | 磨豆机
milk frother | 奶泡机
juicer | 榨汁机
blender | 破壁机
food processor | 料理机
soy milk maker | 豆浆机
stand mixer | 厨师机
hand mixer | 打蛋器
rice cooker | 电饭煲
pressure cooker | 高压锅
electric pressure cooker | 电压力锅
slow cooker | 电炖锅
electric hot pot | 电火锅
electric cooking pot | 电煮锅
health kettle | 养生壶
steamer | 蒸锅
egg boiler | 煮蛋器
yogurt maker | 酸奶机
ice maker | 制冰机
water purifier | 净水器
water dispenser | 饮水机
vacuum cleaner | 吸尘器
robot vacuum | 扫地机器人
robot vacuum mop | 扫拖一体机
floor washer | 洗地机
mite remover | 除螨仪
steam mop | 蒸汽拖把
iron | 熨斗
garment steamer | 挂烫机
sewing machine | 缝纫机
fan | 电风扇
floor fan | 落地扇
tower fan | 塔扇
ceiling fan | 吊扇
heater | 取暖器
fan heater | 暖风机
oil heater | 油汀
electric blanket | 电热毯
air conditioner | 空调
air purifier | 空气净化器
humidifier | 加湿器
dehumidifier | 除湿机
water heater | 热水器
foot bath | 足浴盆
shoe dryer | 干鞋器
hand warmer | 暖手宝
wok | 炒锅
frying pan | 平底锅
non stick pan | 不粘锅
stock pot | 汤锅
milk pan | 奶锅
casserole | 砂锅
cookware set | 锅具套装
pot | 锅
cleaver | 菜刀
kitchen knife | 厨刀
fruit knife | 水果刀
knife set | 刀具套装
knife sharpener | 磨刀器
cutting board | 砧板
spatula | 锅铲
ladle | 汤勺
skimmer | 漏勺
kitchen scale | 厨房秤
rolling pin | 擀面杖
bottle opener | 开瓶器
baking mold | 烘焙模具
cake mold | 蛋糕模具
colander | 沥水篮
bowl | 碗
tableware set | 碗碟套装
plates | 盘子
chopsticks | 筷子
spoons | 勺子
forks | 叉子
cutlery set | 刀叉
cup | 杯子
mug | 马克杯
thermos | 保温杯
thermos flask | 保温壶
glass cup | 玻璃杯
wine glasses | 酒杯
teacups | 茶杯
tea set | 茶具
teapot | 茶壶
yixing teapot | 紫砂壶
water bottle | 水壶
sports water bottle | 运动水壶
lunch box | 饭盒
food container | 保鲜盒
storage jars | 密封罐
rice container | 米桶
spice jars | 调料盒
storage rack | 置物架
dish rack | 碗架
trash can | 垃圾桶
garbage bags | 垃圾袋
cling film | 保鲜膜
kitchen paper | 厨房纸
tablecloth | 桌布
placemats | 餐垫
coasters | 杯垫
pour over kettle | 手冲壶
french press | 法压壶
decanter | 醒酒器
ice cube tray | 冰格
dish soap | 洗洁精
steel wool | 钢丝球
cleaning cloths | 抹布
food flask | 焖烧杯
sofa | 沙发
sofa bed | 沙发床
bean bag | 懒人沙发
armchair | 单人沙发
coffee table | 茶几
side table | 边几
dining table | 餐桌
dining chairs | 餐椅
bar stools | 吧台椅
stool | 凳子
chair | 椅子
rocking chair | 摇椅
recliner | 躺椅
bed | 床
double bed | 双人床
single bed | 单人床
bunk bed | 上下床
kids bed | 儿童床
bed frame | 床架
bedside table | 床头柜
mattress | 床垫
wardrobe | 衣柜
chest of drawers | 斗柜
dressing table | 梳妆台
desk | 书桌
study desk | 学习桌
standing desk | 升降桌
office desk | 办公桌
office chair | 办公椅
ergonomic chair | 人体工学椅
gaming chair | 电竞椅
bookshelf | 书架
bookcase | 书柜
cabinet | 置物柜
tv stand | 电视柜
shoe cabinet | 鞋柜
shoe rack | 鞋架
coat rack | 衣帽架
room divider | 屏风
folding table | 折叠桌
folding chair | 折叠椅
full length mirror | 穿衣镜
mirror | 镜子
entry cabinet | 玄关柜
sideboard | 餐边柜
bathroom cabinet | 浴室柜
storage cabinet | 收纳柜
duvet | 被子
down duvet | 羽绒被
silk duvet | 蚕丝被
summer quilt | 夏凉被
duvet cover | 被套
bedding set | 四件套
bedding | 床上用品
bed sheet | 床单
fitted sheet | 床笠
pillow | 枕头
pillowcase | 枕套
cushion | 抱枕
cushion cover | 抱枕套
seat cushion | 坐垫
lumbar cushion | 腰靠
blanket | 毯子
summer mat | 凉席
mosquito net | 蚊帐
curtains | 窗帘
sheer curtains | 纱帘
venetian blinds | 百叶窗
roller blind | 卷帘
rug | 地毯
doormat | 地垫
bath mat | 浴室垫
shower curtain | 浴帘
towel | 毛巾
bath towel | 浴巾
shower head | 花洒
toilet seat | 马桶圈
toilet brush | 马桶刷
laundry basket | 脏衣篮
drying rack | 晾衣架
hangers | 衣架
ironing board | 烫衣板
storage box | 收纳盒
storage basket | 收纳筐
desk lamp | 台灯
floor lamp | 落地灯
pendant light | 吊灯
ceiling light | 吸顶灯
night light | 小夜灯
light bulbs | 灯泡
led strip | 灯带
eye protection lamp | 护眼灯
scented candle | 香薰
candle | 蜡烛
diffuser | 香薰机
vase | 花瓶
flower pot | 花盆
artificial flowers | 假花
house plants | 绿植
photo frame | 相框
photo album | 相册
wall art | 装饰画
poster | 海报
wallpaper | 壁纸
wall stickers | 墙贴
wall clock | 挂钟
clock | 时钟
ornament | 摆件
hot water bottle | 热水袋
mop | 拖把
broom | 扫把
bucket | 水桶
laundry detergent | 洗衣液
laundry pods | 洗衣凝珠
fabric softener | 柔顺剂
facial tissues | 纸巾
toilet paper | 卫生纸
wet wipes | 湿巾
air freshener | 空气清新剂
dehumidifier bags | 除湿袋
mothballs | 樟脑丸
mosquito coils | 蚊香
mosquito lamp | 灭蚊灯
mosquito repellent liquid | 驱蚊液
clothes storage bag | 衣物收纳袋
soundproof foam | 隔音棉
hooks | 挂钩
drill | 电钻
hammer drill | 冲击钻
screwdriver | 螺丝刀
screwdriver set | 螺丝刀套装
hammer | 锤子
saw | 锯子
angle grinder | 角磨机
tool box | 工具箱
tool set | 工具套装
ladder | 梯子
step ladder | 人字梯
tape measure | 卷尺
laser level | 水平仪
pliers | 钳子
wrench | 扳手
wrench set | 扳手套装
utility knife | 美工刀
screws | 螺丝
nails | 钉子
glue | 胶水
glue gun | 热熔胶枪
tape | 胶带
paint | 油漆
wall paint | 乳胶漆
paint brush | 刷子
sandpaper | 砂纸
faucet | 水龙头
door lock | 门锁
padlock | 挂锁
safe | 保险柜
flashlight | 手电筒
headlamp | 头灯
smoke alarm | 烟雾报警器
fire extinguisher | 灭火器
work gloves | 工作手套
safety goggles | 护目镜
face masks | 口罩
multimeter | 万用表
soldering iron | 电烙铁
extension cord | 延长线
pressure washer | 高压水枪
chainsaw | 电锯
tiles | 瓷砖
flooring | 地板
sealant | 密封胶
lawn mower | 割草机
pruning shears | 修枝剪
garden shears | 园艺剪刀
shovel | 铲子
hoe | 锄头
watering can | 浇水壶
garden hose | 水管
spray bottle | 喷壶
potting soil | 营养土
fertilizer | 肥料
seeds | 种子
succulents | 多肉
plant stand | 花架
patio set | 户外桌椅
hammock | 吊床
swing | 秋千
barbecue grill | 烧烤架
solar lights | 太阳能灯
bird cage | 鸟笼
paddling pool | 充气泳池
planter | 种植箱
greenhouse | 温室
dumbbells | 哑铃
kettlebell | 壶铃
barbell | 杠铃
resistance bands | 弹力带
pull up bar | 单杠
spin bike | 动感单车
exercise bike | 健身车
treadmill | 跑步机
rowing machine | 划船机
elliptical | 椭圆机
yoga mat | 瑜伽垫
yoga ball | 瑜伽球
foam roller | 泡沫轴
jump rope | 跳绳
ab roller | 健腹轮
boxing gloves | 拳击手套
punch bag | 沙袋
massage gun | 筋膜枪
knee brace | 护膝
wrist brace | 护腕
ankle brace | 护踝
football | 足球
basketball | 篮球
volleyball | 排球
tennis racket | 网球拍
badminton racket | 羽毛球拍
shuttlecocks | 羽毛球
table tennis bat | 乒乓球拍
table tennis table | 乒乓球桌
golf clubs | 高尔夫球杆
swim goggles | 泳镜
swim cap | 泳帽
swim ring | 游泳圈
surfboard | 冲浪板
paddle board | 桨板
life jacket | 救生衣
snowboard | 滑雪板
ski goggles | 滑雪镜
ski gloves | 滑雪手套
helmet | 头盔
roller skates | 轮滑鞋
ice skates | 溜冰鞋
skateboard | 滑板
scooter | 滑板车
darts | 飞镖
pool table | 台球桌
fishing rod | 鱼竿
fishing line | 鱼线
fishing gear | 渔具
fishing box | 钓箱
protein powder | 蛋白粉
protein shaker | 摇摇杯
trampoline | 蹦床
protective gear | 运动护具
tent | 帐篷
sleeping bag | 睡袋
sleeping mat | 防潮垫
air bed | 充气床
camping chair | 露营椅
camping table | 露营桌
tarp | 天幕
camping light | 露营灯
camping wagon | 露营车
camping stove | 卡式炉
cool box | 保温箱
trekking poles | 登山杖
compass | 指南针
multitool | 军刀
lighter | 打火机
first aid kit | 急救包
picnic blanket | 野餐垫
picnic basket | 野餐篮
insect repellent | 防蚊喷雾
heat packs | 暖宝宝
portable power station | 户外电源
crampons | 冰爪
hydration pack | 水袋
stroller | 婴儿车
car seat | 安全座椅
baby carrier | 背带
crib | 婴儿床
changing table | 尿布台
baby bath | 婴儿浴盆
baby bouncer | 摇摇椅
play mat | 爬行垫
playpen | 围栏
high chair | 餐椅宝宝椅
baby bottle | 奶瓶
bottle warmer | 温奶器
sterilizer | 消毒器
breast pump | 吸奶器
nursing pillow | 哺乳枕
diapers | 纸尿裤
pull up diapers | 拉拉裤
changing mat | 隔尿垫
baby wipes | 婴儿湿巾
pacifier | 安抚奶嘴
teether | 牙胶
bibs | 围兜
swaddle | 包被
bodysuits | 连体衣
baby clothes | 婴儿衣服
baby formula | 奶粉
baby food | 辅食
baby rice cereal | 米粉
sippy cup | 学饮杯
potty | 马桶训练
pregnancy pillow | 孕妇枕
nursing pads | 防溢乳垫
diaper cream | 护臀膏
baby walker | 学步车
baby mobile | 床铃
baby monitor | 监护器
fever patches | 退热贴
toys | 玩具
doll | 洋娃娃
plush toy | 毛绒玩具
lego set | 乐高
building blocks | 积木
jigsaw puzzle | 拼图
magnetic tiles | 磁力片
remote control car | 遥控车
toy car | 小汽车
toy train | 火车玩具
figures | 手办
blind box figures | 盲盒
transformers toy | 变形金刚
dinosaur toys | 恐龙玩具
board game | 桌游
playing cards | 扑克牌
mahjong set | 麻将
chinese chess set | 象棋
chess set | 国际象棋
go set | 围棋
rubik's cube | 魔方
science kit | 科学实验套装
microscope | 显微镜
art set | 画笔套装
crayons | 蜡笔
watercolor pens | 水彩笔
play dough | 橡皮泥
modeling clay | 粘土
kite | 风筝
bubble machine | 泡泡机
water gun | 水枪
slide | 滑梯
balance bike | 平衡车
tricycle | 三轮车
kids bike | 儿童自行车
bath toys | 洗澡玩具
early learning machine | 早教机
picture books | 绘本
stickers | 贴纸
fuse beads | 拼豆
pretend play set | 过家家玩具
ride on car | 电动车玩具
model kit | 模型
dog food | 狗粮
cat food | 猫粮
kitten food | 幼猫粮
dog treats | 狗零食
cat treats | 猫零食
canned food | 罐头
wet cat food | 猫罐头
dog bed | 狗窝
cat bed | 猫窝
dog crate | 狗笼
pet carrier | 航空箱
cat carrier | 猫包
dog leash | 狗绳
leash | 牵引绳
collar | 项圈
dog harness | 胸背
dog clothes | 狗衣服
dog toy | 狗玩具
cat toy | 猫玩具
scratching board | 猫抓板
cat tree | 猫爬架
cat litter | 猫砂
litter box | 猫砂盆
pee pads | 尿垫
poop bags | 拾便袋
dog bowl | 狗碗
cat bowl | 猫碗
pet fountain | 宠物饮水机
automatic feeder | 自动喂食器
pet shampoo | 宠物沐浴露
pet brush | 宠物梳
deworming tablets | 驱虫药
fish tank | 鱼缸
fish food | 鱼食
aquarium filter | 过滤器
hamster cage | 仓鼠笼
rabbit food | 兔粮
bird food | 鸟食
hairball paste | 化毛膏
coffee | 咖啡
coffee beans | 咖啡豆
instant coffee | 速溶咖啡
drip bag coffee | 挂耳咖啡
tea | 茶叶
green tea | 绿茶
black tea | 红茶
oolong tea | 乌龙茶
pu'er tea | 普洱
flower tea | 花茶
chrysanthemum tea | 菊花茶
milk | 牛奶
yogurt | 酸奶
oat milk | 燕麦奶
juice | 果汁
mineral water | 矿泉水
cola | 可乐
red wine | 红酒
baijiu | 白酒
beer | 啤酒
whisky | 威士忌
yellow wine | 黄酒
chocolate | 巧克力
candy | 糖果
cookies | 饼干
chips | 薯片
nuts | 坚果
mixed nuts | 每日坚果
snacks | 零食
snack gift pack | 零食大礼包
latiao | 辣条
beef jerky | 牛肉干
dried fruit | 果干
cereal | 麦片
oatmeal | 燕麦片
bread | 面包
cake | 蛋糕
flour | 面粉
rice | 大米
noodles | 面条
instant noodles | 方便面
luosifen | 螺蛳粉
pasta | 意面
olive oil | 橄榄油
cooking oil | 食用油
peanut oil | 花生油
soy sauce | 酱油
vinegar | 醋
chili sauce | 辣椒酱
hot pot base | 火锅底料
salt | 盐
honey | 蜂蜜
jam | 果酱
peanut butter | 花生酱
eggs | 鸡蛋
steak | 牛排
seafood | 海鲜
hairy crab | 大闸蟹
crayfish | 小龙虾
salmon | 三文鱼
zongzi | 粽子
mooncakes | 月饼
dumplings | 水饺
fruit | 水果
cherries | 车厘子
apples | 苹果
health supplements | 保健品
bird's nest | 燕窝
ginseng | 人参
goji berries | 枸杞
ejiao | 阿胶
nuts gift box | 坚果礼盒
notebook | 笔记本子
planner | 手账
calendar | 日历
fountain pen | 钢笔
ballpoint pens | 圆珠笔
gel pens | 中性笔
pencils | 铅笔
mechanical pencil | 自动铅笔
colored pencils | 彩铅
highlighters | 荧光笔
marker pens | 马克笔
whiteboard | 白板
eraser | 橡皮
ruler | 尺子
scissors | 剪刀
stapler | 订书机
sticky notes | 便利贴
envelopes | 信封
printer paper | 打印纸
a4 paper | A4纸
folders | 文件夹
filing cabinet | 文件柜
pen holder | 笔筒
desk mat | 桌垫
wrapping paper | 包装纸
gift bags | 礼品袋
greeting cards | 贺卡
shipping boxes | 快递盒
label maker | 标签机
easel | 画板
paints | 颜料
watercolor paint | 水彩
sketchbook | 素描本
calligraphy brush | 毛笔
rice paper | 宣纸
yarn | 毛线
sewing kit | 针线盒
globe | 地球仪
books | 书
novels | 小说
comics | 漫画
dictionary | 字典
bookmark | 书签
study guide | 教辅
guitar | 吉他
acoustic guitar | 民谣吉他
electric guitar | 电吉他
bass guitar | 贝斯
ukulele | 尤克里里
violin | 小提琴
cello | 大提琴
piano | 钢琴
digital piano | 电钢琴
electronic keyboard | 电子琴
guzheng | 古筝
erhu | 二胡
bamboo flute | 笛子
hulusi | 葫芦丝
harmonica | 口琴
drum kit | 架子鼓
electronic drum kit | 电子鼓
djembe | 非洲鼓
kalimba | 拇指琴
saxophone | 萨克斯
guitar strings | 吉他弦
capo | 变调夹
tuner | 调音器
metronome | 节拍器
sound card | 声卡
piano stool | 琴凳
music stand | 谱架
vinyl records | 黑胶唱片
car seat covers | 座椅套
car seat cushion | 汽车坐垫
car floor mats | 脚垫
trunk mat | 后备箱垫
dash cam | 行车记录仪
car charger | 车载充电器
car vacuum cleaner | 车载吸尘器
car air freshener | 车载香薰
car fridge | 车载冰箱
tires | 轮胎
motor oil | 机油
windshield washer fluid | 玻璃水
wiper blades | 雨刮器
car wax | 车蜡
sunshade | 遮阳挡
steering wheel cover | 方向盘套
car cover | 车衣
tire inflator | 充气泵
jump starter | 搭电宝
car battery | 电瓶
roof box | 车顶箱
motorcycle helmet | 摩托车头盔
scooter helmet | 电动车头盔
antifreeze | 防冻液
bicycle | 自行车
mountain bike | 山地车
road bike | 公路车
folding bike | 折叠自行车
electric scooter | 电动车
electric bike | 电动自行车
bike helmet | 骑行头盔
bike lock | 车锁
bike lights | 车灯
bike pump | 打气筒
inner tubes | 内胎
bike saddle | 车座
pedals | 脚踏
bike basket | 车筐
cycling gloves | 骑行手套
cycling shorts | 骑行裤
bike computer | 码表
thermometer | 体温计
blood pressure monitor | 血压计
blood glucose meter | 血糖仪
bathroom scales | 体重秤
body fat scale | 体脂秤
pill box | 药盒
band aids | 创可贴
bandages | 绷带
wheelchair | 轮椅
walking stick | 拐杖
hearing aid | 助听器
shower chair | 洗澡椅
vitamins | 维生素
vitamin c | 维生素C
calcium tablets | 钙片
fish oil | 鱼油
probiotics | 益生菌
melatonin | 褪黑素
lutein | 叶黄素
sleep mask | 眼罩
steam eye mask | 蒸汽眼罩
earplugs | 耳塞
massager | 按摩仪
neck massager | 颈椎按摩仪
massage chair | 按摩椅
massage pillow | 按摩枕
oxygen concentrator | 制氧机
nebulizer | 雾化器
hand sanitizer | 洗手消毒液
sanitary pads | 卫生巾
tampons | 棉条
condoms | 避孕套
pregnancy test | 验孕棒
eye drops | 滴眼液
moxibustion box | 艾灸盒
heat lamp | 理疗灯
back brace | 腰托
posture corrector | 矫姿带
balloons | 气球
birthday candles | 生日蜡烛
party decorations | 派对装饰
bunting | 拉旗
christmas tree | 圣诞树
christmas decorations | 圣诞装饰
string lights | 彩灯
fireworks | 烟花
red envelopes | 红包
spring festival couplets | 春联
lanterns | 灯笼
wedding favor boxes | 喜糖盒
gift box | 礼盒
flowers | 鲜花
bouquet | 花束
halloween costume | 万圣节服装
masks | 面具
invitations | 请柬
`,
  attribute: `
feature | 特点
use | 适用
color | 颜色
material | 材质
care | 护理
weight | 重量
warranty | 质保
size | 尺码
size guide | 尺码建议
battery life | 续航
capacity | 容量
screen size | 屏幕尺寸
power | 功率
max load | 最大承重
pack | 包装
heel drop | 前后掌落差
origin | 产地
height | 高度
volume | 容积
dimensions | 尺寸
diameter | 直径
comfortable down to | 适用温度
width | 宽度
net weight | 净含量
flavour | 口味
length | 长度
shaft height | 筒高
pieces | 片数
fits laptops up to | 可放电脑
thickness | 厚度
battery | 电池
brightness | 亮度
speed | 速度
sole | 鞋底
case diameter | 表壳直径
movement | 机芯
energy class | 能效等级
layout | 键位
seats | 座位
players | 人数
playing time | 时长
sleeps | 可睡人数
water column | 防水指数
heel height | 跟高
blade length | 刃长
spf | 防晒指数
gears | 档位
card slots | 卡位
resolution | 分辨率
pages | 页数
support | 支撑
room size | 适用面积
covers | 覆盖面积
lying width | 睡面宽度
seat height | 座高
burning time | 燃烧时间
voltage | 电压
slots | 槽数
shades | 色号
scale | 比例
made from | 原料
ports | 接口
scent | 香味
storage | 存储
memory | 内存
noise | 噪音
brand | 品牌
price | 价格
rating | 评分
stock | 库存
discount | 优惠
reviews | 评价
audience | 适用人群
category | 类别
lowest temperature | 适用温度
delivery time | 送达时间
noise level | 噪音
waterproof rating | 防水等级
water resistance | 防水性能
weight capacity | 承重
load capacity | 承重
depth | 深度
fit | 版型
ingredients | 成分
contents | 包装内容
accessories | 配件
pack size | 包装规格
shelf life | 保质期
expiry date | 保质期
assembly | 安装
engraving | 刻字
authenticity | 正品
free gift | 赠品
gift box | 礼盒
pockets | 口袋
smell | 气味
power consumption | 耗电量
wattage | 功率
charging time | 充电时间
charger included | 附充电器
batteries included | 附电池
power source | 供电方式
processor | 处理器
screen finish | 屏幕类型
latency | 延迟
range | 续航里程
top speed | 最高速度
polling rate | 回报率
durability | 耐用性
warmth | 保暖性
thread count | 支数
sleeve length | 袖长
release date | 上市时间
version | 版本
photos | 照片
sample | 试用装
price difference | 差价
specifications | 参数
hdmi ports | HDMI 接口
cable length | 线长
seat width | 座宽
firmness | 软硬度
`,
  audience: `
men | 男士
women | 女士
girls | 女童
boys | 男童
kids | 儿童
baby | 婴儿
toddler | 幼儿
teens | 青少年
adults | 成人
unisex | 男女通用
dog | 狗狗
cat | 猫咪
`,
  more: `
weight | 重
size | 大
warm | 保暖
capacity | 容量大
battery life | 续航长
value | 划算
comfortable | 舒适
power | 功率大
storage | 存储大
easy to use | 好用
`,
  less: `
weight | 轻
size | 小
noise | 安静
price | 便宜
thickness | 薄
formal | 休闲
`,
}

const chineseOf: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(tables).map(([slot, table]) => [slot, readTable(table)]),
)

/** A value of the frame language in Chinese: first as its own slot has it, then as any other; undefined where none does. */
export function chineseValue(slot: SlotName, value: string): string | undefined {
  const own = chineseOf.get(slot)?.get(value)
  if (own !== undefined || slot === 'more' || slot === 'less' || slot === 'brand') return own
  const ages = /^age (\d+(?:-\d+)?)$/.exec(value)
  if (ages) return `${ages[1]}岁`
  return [...chineseOf.values()].map((table) => table.get(value)).find((word) => word !== undefined)
}

/** The frame language's value for a Chinese word of a slot, the other way round; undefined where no row has it. */
export function englishValue(slot: SlotName, chinese: string): string | undefined {
  return [...(chineseOf.get(slot) ?? [])].find(([, word]) => word === chinese)?.[0]
}

function readTable(table: string): ReadonlyMap<string, string> {
  const rows = table.trim().split('\n')
  return new Map(
    rows.map((row): [string, string] => {
      const [value = '', chinese = ''] = row.split(' | ')
      return [value, chinese]
    }),
  )
}
