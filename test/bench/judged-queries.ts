/**
 * Searches over the demo shop with what a person would call right: of the kind (one point), and with the properties asked
 * for (two). Judged by hand against the shop's categories and attributes, in pairs of English and Chinese.
 */
export interface JudgedQuery {
  text: string
  /** Category paths that are of the kind, or their beginnings. */
  kinds: string[]
  /** All of these stand in the attributes, the options or the audience of a product that is wholly right. */
  properties: string[]
}

const rows = `
a comfortable pair of running shoes | 我想买一双舒服的跑步鞋 | Shoes > Sports Shoes > Running Shoes | comfortable
waterproof hiking boots | 防水的登山靴 | Shoes > Boots > Hiking Boots | waterproof
slip resistant trainers | 防滑的休闲运动鞋 | Shoes > Sneakers | slip resistant
black leather handbag | 黑色真皮手提包 | Bags & Accessories > Bags > Handbags | black, genuine leather
noise cancelling headphones | 降噪头戴耳机 | Electronics > Audio > Headphones | noise cancelling
quiet fan for the bedroom | 卧室用的静音风扇 | Electronics > Appliances > Fans | quiet
red dress for a wedding | 参加婚礼的红色连衣裙 | Apparel > Dresses | red, weddings
warm down coat for men | 男士保暖羽绒服 | Apparel > Outerwear > Winter Coats | warm, men
rain jacket for women | 女士雨衣外套 | Apparel > Outerwear > Rain Jackets | women
building blocks for kids | 给孩子的积木 | Toys & Baby > Toys > Building Sets |
face cream for sensitive skin | 适合敏感肌的面霜 | Beauty & Personal Care > Skincare > Face Creams | sensitive skin
65w usb c charger | 65w 充电器 | Computers & Phones > Phones > Chargers | 65 w
waterproof dog bed | 防水狗窝 | Pets > Dogs > Dog Beds | waterproof
gaming laptop | 游戏笔记本电脑 | Computers & Phones > Laptops | gaming
wireless gaming mouse | 无线游戏鼠标 | Computers & Phones > Accessories > Mice | wireless, gaming
backpack for hiking | 徒步用的双肩包 | Bags & Accessories > Bags > Backpacks | hiking
something to boil water | 烧水用的 | Kitchen > Appliances > Kettles |
keeps the sun out of my eyes | 开车防刺眼的眼镜 | Bags & Accessories > Accessories > Sunglasses |
`

/** Each line twice: in English and in Chinese. */
export const judgedQueries: JudgedQuery[] = rows
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [english = '', chinese = '', kind = '', properties = ''] = row.split('|').map((part) => part.trim())
    const wanted = properties.split(',').flatMap((property) => property.trim() || [])
    return [english, chinese].map((text) => ({ text, kinds: [kind], properties: wanted }))
  })
