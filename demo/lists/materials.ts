/** `material | 中文 | how to care for it | 保养`; a dash where nothing is to be said. */
export const materialTable = `
cotton | 棉 | machine wash at 30 °C | 30 °C 机洗
organic cotton | 有机棉 | machine wash at 30 °C | 30 °C 机洗
linen | 亚麻 | machine wash at 30 °C, iron damp | 30 °C 机洗，微湿熨烫
wool | 羊毛 | wash by hand in cold water | 冷水手洗
merino wool | 美利奴羊毛 | wool cycle, cold | 冷水羊毛档
cashmere | 羊绒 | wash by hand in cold water | 冷水手洗
silk | 真丝 | wash by hand in cold water | 冷水手洗
satin | 缎面 | wash by hand in cold water | 冷水手洗
viscose | 粘胶纤维 | gentle cycle, cold | 冷水轻柔机洗
bamboo viscose | 竹纤维 | gentle cycle, cold | 冷水轻柔机洗
polyester | 聚酯纤维 | machine wash at 30 °C | 30 °C 机洗
recycled polyester | 再生聚酯纤维 | machine wash at 30 °C | 30 °C 机洗
nylon | 尼龙 | machine wash cold | 冷水机洗
fleece | 抓绒 | machine wash at 30 °C, no softener | 30 °C 机洗，勿用柔顺剂
denim | 牛仔布 | wash inside out at 30 °C | 30 °C 翻面机洗
corduroy | 灯芯绒 | wash inside out at 30 °C | 30 °C 翻面机洗
velvet | 丝绒 | brush softly, spot clean | 轻刷，局部清洁
bouclé | 圈圈绒 | spot clean | 局部清洁
down | 羽绒 | gentle cycle, tumble dry low | 轻柔机洗，低温烘干
mesh | 网布 | wipe with a damp cloth | 湿布擦拭
recycled mesh | 再生网布 | wipe with a damp cloth | 湿布擦拭
knit | 飞织 | wipe with a damp cloth | 湿布擦拭
canvas | 帆布 | brush off dry dirt, spot clean | 刷去干泥，局部清洁
genuine leather | 真皮 | wipe dry and use leather balm | 擦干并涂皮革护理膏
full-grain leather | 头层牛皮 | wipe dry and use leather balm | 擦干并涂皮革护理膏
suede | 绒面革 | brush with a suede brush | 用绒面刷清洁
nubuck | 磨砂皮 | brush with a suede brush | 用绒面刷清洁
vegan leather | 素皮 | wipe with a damp cloth | 湿布擦拭
rubber | 橡胶 | rinse with water | 清水冲洗
natural rubber | 天然橡胶 | wipe with a damp cloth | 湿布擦拭
eva foam | EVA 泡沫 | rinse with water | 清水冲洗
cork | 软木 | wipe with a damp cloth | 湿布擦拭
felt | 毛毡 | brush softly | 轻刷
faux fur | 人造毛 | brush softly | 轻刷
straw | 草编 | keep dry | 保持干燥
spandex | 氨纶 | - | -
stainless steel | 不锈钢 | - | -
steel | 钢 | - | -
carbon steel | 碳钢 | dry after washing, oil lightly | 洗后擦干，薄涂食用油
cast iron | 铸铁 | dry after washing, oil lightly | 洗后擦干，薄涂食用油
aluminium | 铝 | - | -
titanium | 钛 | - | -
copper | 铜 | - | -
brass | 黄铜 | - | -
sterling silver | 925 银 | polish with a soft cloth | 用软布擦亮
gold plated | 镀金 | keep away from water | 避免沾水
glass | 玻璃 | - | -
borosilicate glass | 高硼硅玻璃 | - | -
tempered glass | 钢化玻璃 | - | -
ceramic | 陶瓷 | - | -
porcelain | 瓷 | - | -
stoneware | 炻瓷 | - | -
terracotta clay | 红陶 | - | -
plastic | 塑料 | - | -
abs plastic | ABS 塑料 | - | -
recycled plastic | 再生塑料 | - | -
polycarbonate | 聚碳酸酯 | - | -
silicone | 硅胶 | - | -
tpu | TPU | - | -
acetate | 板材 | - | -
solid oak | 实木橡木 | wipe with a damp cloth, oil once a year | 湿布擦拭，每年上油
solid pine | 实木松木 | wipe with a damp cloth | 湿布擦拭
solid walnut | 实木胡桃木 | wipe with a damp cloth, oil once a year | 湿布擦拭，每年上油
beech wood | 榉木 | wipe with a damp cloth | 湿布擦拭
acacia wood | 相思木 | wash by hand, oil now and then | 手洗，偶尔上油
bamboo | 竹 | wipe with a damp cloth | 湿布擦拭
rattan | 藤编 | wipe with a damp cloth | 湿布擦拭
wood | 木 | - | -
engineered wood | 人造板 | - | -
cardboard | 纸板 | - | -
paper | 纸 | - | -
jute | 黄麻 | vacuum, spot clean | 吸尘，局部清洁
memory foam | 记忆棉 | cover washes at 40 °C | 外套 40 °C 机洗
latex | 乳胶 | cover washes at 40 °C | 外套 40 °C 机洗
microfibre | 超细纤维 | machine wash at 40 °C | 40 °C 机洗
soy wax | 大豆蜡 | - | -
sisal | 剑麻 | - | -
carbon fibre | 碳纤维 | - | -
`
