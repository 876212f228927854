/** A kind of product that simulated shoppers look for: the last step of its category, and what people call it. */
export interface ShoppedKind {
  leaf: string
  en: readonly string[]
  zh: readonly string[]
}

/** Written by hand, apart from everything that the parser is trained on. */
export const shoppedKinds: readonly ShoppedKind[] = [
  { leaf: 'Running Shoes', en: ['running shoes', 'shoes for running'], zh: ['跑步鞋', '跑鞋'] },
  { leaf: 'Sneakers', en: ['sneakers'], zh: ['休闲运动鞋'] },
  { leaf: 'Ankle Boots', en: ['ankle boots'], zh: ['短靴'] },
  { leaf: 'Hiking Boots', en: ['hiking boots'], zh: ['登山靴'] },
  { leaf: 'High Heels', en: ['high heels'], zh: ['高跟鞋'] },
  { leaf: 'Sandals', en: ['sandals'], zh: ['凉鞋'] },
  { leaf: 'Jeans', en: ['jeans', 'a pair of jeans'], zh: ['牛仔裤'] },
  { leaf: 'T-Shirts', en: ['t-shirts', 'a t-shirt'], zh: ['T恤'] },
  { leaf: 'Hoodies & Sweatshirts', en: ['hoodies', 'a hoodie'], zh: ['卫衣'] },
  { leaf: 'Dresses', en: ['dresses', 'a dress'], zh: ['连衣裙'] },
  { leaf: 'Backpacks', en: ['backpacks', 'a backpack'], zh: ['双肩包', '背包'] },
  { leaf: 'Sunglasses', en: ['sunglasses'], zh: ['太阳镜', '墨镜'] },
  { leaf: 'Watches', en: ['watches', 'a wristwatch'], zh: ['手表'] },
  { leaf: 'Headphones', en: ['headphones', 'a pair of headphones'], zh: ['头戴式耳机'] },
  { leaf: 'Earbuds', en: ['earbuds'], zh: ['耳塞'] },
  { leaf: 'Bluetooth Speakers', en: ['bluetooth speakers', 'a bluetooth speaker'], zh: ['蓝牙音箱'] },
  { leaf: 'Smartwatches', en: ['smartwatches', 'a smartwatch'], zh: ['智能手表'] },
  { leaf: 'Laptops', en: ['laptops', 'a laptop'], zh: ['笔记本电脑'] },
  { leaf: 'Tablets', en: ['tablets', 'a tablet'], zh: ['平板电脑'] },
  { leaf: 'Smartphones', en: ['smartphones', 'a new phone'], zh: ['手机', '智能手机'] },
  { leaf: 'Monitors', en: ['monitors', 'a monitor'], zh: ['显示器'] },
  { leaf: 'Keyboards', en: ['keyboards', 'a keyboard'], zh: ['键盘'] },
  { leaf: 'Office Chairs', en: ['office chairs', 'an office chair'], zh: ['办公椅'] },
  { leaf: 'Desks', en: ['desks', 'a desk'], zh: ['书桌'] },
  { leaf: 'Sofas', en: ['sofas', 'a sofa', 'a couch'], zh: ['沙发'] },
  { leaf: 'Desk Lamps', en: ['desk lamps', 'a desk lamp'], zh: ['台灯'] },
  { leaf: 'Rugs', en: ['rugs', 'a rug'], zh: ['地毯'] },
  { leaf: 'Kettles', en: ['kettles', 'an electric kettle'], zh: ['电水壶', '电热水壶'] },
  { leaf: 'Coffee Machines', en: ['coffee machines', 'a coffee machine'], zh: ['咖啡机'] },
  { leaf: 'Air Fryers', en: ['air fryers', 'an air fryer'], zh: ['空气炸锅'] },
  { leaf: 'Frying Pans', en: ['frying pans', 'a frying pan'], zh: ['平底锅'] },
  { leaf: 'Water Bottles', en: ['water bottles', 'a water bottle'], zh: ['水杯'] },
  { leaf: 'Mugs', en: ['mugs', 'coffee mugs'], zh: ['马克杯'] },
  { leaf: 'Tents', en: ['tents', 'a tent'], zh: ['帐篷'] },
  { leaf: 'Yoga Mats', en: ['yoga mats', 'a yoga mat'], zh: ['瑜伽垫'] },
  { leaf: 'Bikes', en: ['bikes', 'a bicycle'], zh: ['自行车'] },
  { leaf: 'Face Creams', en: ['face creams', 'a face cream'], zh: ['面霜'] },
  { leaf: 'Shampoo', en: ['shampoo'], zh: ['洗发水'] },
  { leaf: 'Dog Beds', en: ['dog beds', 'a bed for my dog'], zh: ['狗窝'] },
  { leaf: 'Cat Food', en: ['cat food'], zh: ['猫粮'] },
  { leaf: 'Board Games', en: ['board games', 'a board game'], zh: ['桌游'] },
  { leaf: 'Strollers', en: ['strollers', 'a stroller'], zh: ['婴儿车'] },
]
