/** What and when things are for: `use | 中文 | how it stands after "for"`, where that differs. */
export const useTable = `
road running | 路跑
daily training | 日常训练
half marathon | 半程马拉松 | a half marathon
marathon | 马拉松 | a marathon
trail running | 越野跑
gym | 健身房 | the gym
treadmill | 跑步机 | the treadmill
long walks | 长途步行
beginners | 初学者
jogging | 慢跑
flat feet | 扁平足
mountain paths | 山路
hiking | 徒步
everyday | 日常使用 | every day
city walks | 城市漫步
office | 办公 | the office
school | 上学
travel | 旅行
weekends | 周末
standing all day | 久站
nurses | 护士
seniors | 老年人
basketball | 打篮球
indoor courts | 室内球场
street courts | 街头球场
football | 踢足球
firm ground | 硬质草地
artificial grass | 人造草地
trekking | 长线徒步
camping | 露营
autumn | 秋季
winter | 冬季
spring | 春季
summer | 夏季
dinner out | 外出晚餐
snow | 雪天
rain | 雨天
gardening | 园艺
dog walks | 遛狗
festivals | 音乐节
beach | 海滩 | the beach
pool | 泳池 | the pool
home | 居家 | home
spa | 水疗 | the spa
wedding | 婚礼 | weddings
party | 派对 | parties
evening | 晚宴 | evenings out
interview | 面试 | interviews
business travel | 出差
guests | 待客
playground | 游乐场 | the playground
gym class | 体育课
layering | 叠穿
commuting | 通勤
cycling | 骑行
running | 跑步
yoga | 瑜伽
holiday | 度假 | holidays
sensitive skin | 敏感肌
lap swimming | 游泳训练
university | 大学 | university
day trips | 一日游
shopping | 购物
sauna | 桑拿 | the sauna
cabin baggage | 登机随身 | cabin baggage
birthday | 生日 | birthdays
driving | 驾车
fishing | 钓鱼
diving | 潜水
anniversary | 纪念日 | anniversaries
calls | 通话
music | 听音乐
flights | 乘机
studying | 学习
sleep | 睡眠
garden | 花园 | the garden
shower | 淋浴间 | the shower
films | 看电影
tv evenings | 晚间看电视 | evenings at the TV
small living rooms | 小客厅
sports | 看体育比赛
gaming | 玩游戏
bedroom | 卧室 | the bedroom
living room | 客厅 | the living room
presentations | 演示
vlogging | 拍视频
family photos | 家庭合影
portraits | 人像
reading | 阅读
bedtime | 睡前
swimming | 游泳
pc | 电脑游戏 | the PC
parties at home | 家庭聚会
pet owners | 养宠家庭
carpets | 地毯
hard floors | 硬地板
small flats | 小户型
cars | 车内
busy homes | 忙碌的家庭
allergies | 过敏人群 | people with allergies
photos | 拍照
business | 商务
kids | 孩子 | children
nimbrook aero 6 | 宁溪 Aero 6 | Nimbrook Aero 6
nimbrook aero 6 pro | 宁溪 Aero 6 Pro | Nimbrook Aero 6 Pro
kyvern onyx 3 | 凯锋 Onyx 3 | Kyvern Onyx 3
voltern dune 5 | 沃腾 Dune 5 | Voltern Dune 5
datawren flint 2 | 数雀 Flint 2 | Datawren Flint 2
phones | 手机
tablets | 平板
laptops | 笔记本电脑
bedside table | 床头 | the bedside table
drawing | 绘画
video editing | 视频剪辑
programming | 编程
photo editing | 修图
home office | 居家办公 | the home office
left hands | 左手用户 | left-handed people
streaming | 直播
backups | 备份
large houses | 大户型
small businesses | 小型企业
family | 家庭 | families
small spaces | 小空间
dining room | 餐厅 | the dining room
hallway | 玄关 | the hallway
balcony | 阳台 | the balcony
back pain | 腰背不适 | people with back pain
long working days | 长时间办公
students | 学生
children's room | 儿童房 | the children's room
guest room | 客房 | the guest room
side sleepers | 侧睡
back sleepers | 仰睡
hot sleepers | 怕热的人
bathroom | 浴室 | the bathroom
reading corner | 阅读角 | the reading corner
housewarming | 乔迁 | a housewarming
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
tea | 泡茶
coffee | 咖啡
breakfast | 早餐
one person | 单人
couples | 两人
large families | 大家庭
smoothies | 奶昔
baby food | 婴儿辅食
rice | 煮饭
baking | 烘焙
meal prep | 备餐
salads | 沙拉
picnics | 野餐
cold drinks | 冷饮
dry skin | 干性肌肤
oily skin | 油性肌肤
combination skin | 混合性肌肤
mature skin | 熟龄肌肤
acne prone skin | 痘痘肌
face | 面部 | the face
body | 身体 | the body
dark spots | 淡化色斑
fine lines | 淡化细纹
dry hair | 干枯发质
oily hair | 油性发质
curly hair | 卷发
fine hair | 细软发质
coloured hair | 染后发质
dandruff | 去屑
thick hair | 浓密发质
straightening | 拉直
curling | 卷发造型
beards | 修胡须
legs | 腿部
gums | 牙龈护理 | gum care
date night | 约会 | a date
pilates | 普拉提
strength training | 力量训练
home workouts | 居家锻炼
stretching | 拉伸
two people | 双人
mountains | 高山 | the mountains
mild nights | 温和的夜晚
cold nights | 寒冷的夜晚
city cycling | 城市骑行
mountain biking | 山地骑行
road cycling | 公路骑行
night rides | 夜骑
tennis | 网球
badminton | 羽毛球
triathlon | 铁人三项 | a triathlon
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
car journeys | 乘车
feeding | 喂养
night | 夜间 | the night
toddlers | 学步儿
large dogs | 大型犬
small dogs | 小型犬
puppies | 幼犬
old dogs | 老年犬
indoor cats | 室内猫
kittens | 幼猫
adult cats | 成年猫
adult dogs | 成年犬
sensitive stomachs | 肠胃敏感
training | 训练
teething | 磨牙期
walks | 散步
vet visits | 看兽医
several cats | 多猫家庭
afternoon | 下午茶 | the afternoon
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
`
