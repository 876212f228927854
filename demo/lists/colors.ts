/** Colours as the shop names them: `English | 中文`. */
export const colorTable = `
black | 黑色
white | 白色
off white | 米白色
cream | 奶油色
beige | 米色
grey | 灰色
light grey | 浅灰色
charcoal | 炭灰色
silver | 银色
gold | 金色
rose gold | 玫瑰金
navy | 藏青色
blue | 蓝色
light blue | 浅蓝色
sky blue | 天蓝色
teal | 青色
turquoise | 绿松石色
green | 绿色
dark green | 墨绿色
olive | 橄榄绿
sage | 鼠尾草绿
mint | 薄荷绿
khaki | 卡其色
yellow | 黄色
mustard | 芥末黄
orange | 橙色
coral | 珊瑚色
peach | 蜜桃色
red | 红色
burgundy | 酒红色
pink | 粉色
dusty pink | 豆沙粉
purple | 紫色
lilac | 丁香紫
brown | 棕色
tan | 棕褐色
camel | 驼色
terracotta | 陶土色
denim blue | 牛仔蓝
natural | 原色
walnut | 胡桃色
oak | 橡木色
clear | 透明
multicolor | 彩色
`
