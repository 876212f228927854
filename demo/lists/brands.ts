/** Brands invented for the demo shop: `name | 中文 | price level 1 to 3 | departments by their code`. */
export const brandTable = `
Tarn         | 塔恩   | 2 | sho, spo
Fellmark     | 飞迈   | 2 | sho, spo, app
Corvane      | 科凡   | 3 | sho
Ostrel       | 奥斯翠 | 1 | sho, app
Kestrane     | 凯川   | 3 | sho, bag
Swiftmarl    | 速麦   | 1 | sho, spo
Dunlark      | 顿雀   | 1 | app, sho
Mossandra    | 莫桑   | 2 | app, sho
Brindlecote  | 布林科 | 3 | app
Marrowby     | 玛洛比 | 1 | app
Loomwick     | 织维   | 2 | app, hom
Threnby      | 诗蓝   | 2 | app
Highcairn    | 高岩   | 3 | app, spo
Wexholt      | 威克霍 | 2 | bag
Calderoux    | 卡德鲁 | 3 | bag
Pockling     | 小囊   | 1 | bag
Vantrell     | 梵翠   | 2 | bag
Orrimont     | 奥瑞蒙 | 3 | bag
Sonvale      | 声谷   | 2 | ele
Murmo        | 沐鸣   | 1 | ele
Halvorix     | 哈沃   | 3 | ele, com
Ohmstead     | 欧姆斯 | 2 | ele, com
Voltern      | 沃腾   | 1 | ele, com
Glimmerad    | 光映   | 2 | ele
Nimbrook     | 宁溪   | 2 | com
Kyvern       | 凯锋   | 3 | com
Datawren     | 数雀   | 1 | com
Ferrowave    | 铁浪   | 2 | com, ele
Hearthby     | 暖居   | 1 | hom, kit
Oakmarrow    | 橡木里 | 3 | hom
Linderholt   | 林德   | 2 | hom
Nestrow      | 巢居   | 2 | hom
Softmere     | 柔湖   | 2 | hom
Grovelle     | 格罗园 | 1 | hom
Ironbriar    | 铁荆   | 2 | hom
Copperquay   | 铜湾   | 3 | kit
Simmerly     | 小火   | 1 | kit
Brewhollow   | 酿谷   | 2 | kit
Panthwaite   | 潘锅   | 2 | kit
Edgemoor     | 锋原   | 3 | kit
Dewmarsh     | 露泽   | 2 | bea
Petalune     | 月瓣   | 3 | bea
Saltfern     | 盐蕨   | 1 | bea
Bloomsedge   | 花莎   | 2 | bea
Groomwick    | 葛朗   | 2 | bea
Ridgefen     | 岭原   | 2 | spo
Pedalore     | 踏乐   | 2 | spo
Flexbourne   | 韧动   | 1 | spo
Puddlewick   | 小水洼 | 2 | toy
Blockwhistle | 积木哨 | 1 | toy
Tumblefern   | 滚滚蕨 | 2 | toy
Cradlemoor   | 摇篮坡 | 3 | toy
Bumblenook   | 蜂窝角 | 1 | toy
Wagmarrow    | 摇尾   | 2 | pet
Barkhollow   | 汪谷   | 1 | pet
Whiskerfield | 胡须田 | 2 | pet
Furlorn      | 毛绒安 | 3 | pet
Mistleaf     | 雾叶   | 2 | gro
Kilnroast    | 窑焙   | 2 | gro
Cocoabriar   | 可可荆 | 3 | gro
Orchardsley  | 果园里 | 1 | gro
Nutwick      | 坚果村 | 1 | gro
Millbarrow   | 磨坊坡 | 2 | gro
`
