import type { Department } from './kind.js'

export const electronics: Department = {
  name: 'Electronics',
  zh: '数码家电',
  code: 'ele',
  names:
    'Aria, Beam, Cadence, Delta, Echo Bay, Fathom, Gale, Horizon, Ion, Jetstream, Kinetic, Lyric, Mono, Nova, Octave, Prism, Quartet, Rhapsody, Sonnet, Timbre, Umbra, Vivid, Whisper, Xenia, Zenith, Ballad, Chorus, Duet, Ensemble, Forte',
  features: `
^noise cancelling | 降噪 | Active noise cancelling hushes trains, planes and open offices. | 主动降噪，车厢、机舱与办公室都安静下来。
^wireless | 无线 | Wireless over Bluetooth 5.3, up to ten metres away. | 蓝牙 5.3 无线连接，十米内稳定。
^wired | 有线 | Wired with a 3.5 mm plug, so it never needs a charge. | 3.5 毫米有线连接，无需充电。
^over-ear | 头戴式 | Over-ear cushions close around the ear without pressing. | 头戴式耳罩，包耳不压迫。
^on-ear | 贴耳式 | On-ear and small enough to fold into a coat pocket. | 贴耳式小巧，可收进口袋。
comfortable | 佩戴舒适 | Comfortable for a whole working day. | 佩戴舒适，一整天也不累。
microphone | 麦克风 | A clear microphone for calls. | 清晰通话麦克风。
multipoint | 双设备连接 | Multipoint keeps a phone and a laptop connected at once. | 双设备连接，手机电脑同时在线。
foldable | 可折叠 | Foldable, with a pouch. | 可折叠，附收纳袋。
fast charging | 快充 | Fast charging: ten minutes give hours of use. | 支持快充，十分钟可用数小时。
^sweatproof | 防汗 | Sweatproof for hard training. | 防汗，高强度训练也放心。
^waterproof | 防水 | Waterproof to IPX7, so a fall into the pool does no harm. | IPX7 防水，掉进泳池也没事。
splashproof | 防溅 | Splashproof against rain and kitchen spills. | 防溅，雨水和厨房水花都不怕。
ear hooks | 耳挂 | Ear hooks keep it in place through sprints. | 耳挂设计，冲刺也不掉。
transparency mode | 通透模式 | Transparency mode lets traffic and voices in. | 通透模式，听得见车流与人声。
touch control | 触控 | Touch control on the outside. | 触控操作。
wireless charging | 无线充电 | Wireless charging on any Qi pad. | 支持 Qi 无线充电。
deep bass | 低音强劲 | Deep bass that stays clean when it is loud. | 低音强劲，大音量也不浑。
stereo pairing | 立体声配对 | Stereo pairing joins two of them. | 两台可配对成立体声。
^portable | 便携 | Portable: it fits a small bag. | 便携，小包也放得下。
hdmi | HDMI 接口 | HDMI in and out, so one cable is enough. | HDMI 接口，一线连接。
surround sound | 环绕声 | Surround sound from one long body. | 一体机身呈现环绕声。
wireless subwoofer | 无线低音炮 | A wireless subwoofer stands wherever there is room. | 无线低音炮，摆放自由。
^4k | 4K 超清 | A 4K picture with fine detail up close. | 4K 超清画面，近看也细腻。
full hd | 全高清 | A full HD picture, sharp at arm's length. | 全高清画面清晰锐利。
hdr | HDR | HDR brings out clouds and shadows alike. | HDR 让云层与暗部都有层次。
^oled | OLED | OLED: every dot makes its own light. | OLED 自发光像素。
120hz | 120Hz 高刷 | 120 Hz keeps sport and games smooth. | 120Hz 高刷，看球打游戏都流畅。
smart tv | 智能电视 | A smart TV with the usual apps built in. | 智能系统，内置常用应用。
voice control | 语音控制 | Voice control from across the room. | 支持远场语音控制。
wall mountable | 可挂墙 | Wall mountable on a standard bracket. | 可用标准支架挂墙。
image stabilisation | 防抖 | Image stabilisation steadies hands and long lenses. | 防抖功能，手持也清晰。
^mirrorless | 微单 | Mirrorless and quick to focus. | 微单机身，对焦迅速。
flip screen | 翻转屏 | A flip screen for filming yourself. | 翻转屏，自拍更方便。
4k video | 4K 视频 | 4K video at sixty frames. | 4K 60 帧视频。
wifi | Wi-Fi | Wi-Fi sends things where they should go. | 支持 Wi-Fi 传输。
glare-free screen | 防眩光屏 | A glare-free screen, easy to read in the sun. | 防眩光屏，阳光下也清楚。
backlight | 背光 | A backlight warm enough for bedtime. | 暖色背光，睡前也舒适。
heart rate | 心率监测 | Heart rate all day, on the wrist. | 全天心率监测。
gps | GPS | GPS records the route without a phone. | 内置 GPS，不带手机也能记录路线。
sleep tracking | 睡眠监测 | Sleep tracking that says when to go to bed. | 睡眠监测，提醒作息。
blood oxygen | 血氧监测 | Blood oxygen at a touch. | 一键血氧检测。
swim proof | 可游泳佩戴 | Swim proof to fifty metres. | 50 米防水，可游泳佩戴。
always-on display | 常亮显示 | An always-on display shows the time at a glance. | 常亮显示，抬眼即见。
usb-c | USB-C | USB-C in and out. | USB-C 输入输出。
led display | 数显 | A small LED display tells what is left. | LED 数显剩余电量。
^quiet | 静音 | Quiet enough to sleep beside. | 静音，放床边也不吵。
remote control | 遥控 | A remote control is in the box. | 附遥控器。
timer | 定时 | A timer switches it off at night. | 可定时关闭。
oscillating | 摇头 | Oscillating through ninety degrees. | 90 度摇头送风。
^cordless | 无绳 | Cordless, with a battery that clicks out. | 无绳设计，电池可拆。
^bagless | 无尘袋 | Bagless: empty it with one push. | 无尘袋，一按倒尘。
hepa filter | HEPA 滤网 | A HEPA filter holds fine dust and pollen. | HEPA 滤网，拦住细尘和花粉。
pet hair brush | 宠物毛刷 | A pet hair brush for sofas and stairs. | 宠物毛刷，适合沙发与楼梯。
mopping | 拖地 | Mopping and vacuuming in one round. | 扫拖一体。
room mapping | 房间建图 | Room mapping by laser: it knows where it has been. | 激光建图，不走回头路。
self-emptying | 自动集尘 | Self-emptying into a base for weeks. | 自动集尘，数周不用倒。
app control | 应用控制 | App control from anywhere at home. | 手机应用控制。
vibration | 震动反馈 | Vibration in both grips. | 双侧震动反馈。
rgb lighting | RGB 灯效 | RGB lighting that can also be switched off. | RGB 灯效，可关闭。
hall effect sticks | 霍尔摇杆 | Hall effect sticks that do not drift. | 霍尔摇杆不漂移。
keystone correction | 梯形校正 | Keystone correction straightens the picture by itself. | 自动梯形校正。
built-in speaker | 内置音箱 | A built-in speaker good enough for a bedroom. | 内置音箱，卧室够用。
`,
  leads: `
{name} was tuned for {use} and {use2}. | {name}经过细心调校，适合{use}和{use2}。
For {use}, {name} does what it should and then stays out of the way. | {name}做好该做的事，不添麻烦，适合{use}。
{name} is a dependable choice for {use}. | {name}省心可靠，适合{use}。
{name} was designed with {use} in mind. | {name}的设计适合{use}。
If you are looking for something for {use}, {name} is worth a look. | 想找适合{use}的，{name}值得一看。
`,
  kinds: [
    {
      path: 'Audio > Headphones',
      zhPath: '音频 > 耳机',
      noun: 'Headphones',
      zhNoun: '头戴耳机',
      count: 24,
      price: [25, 349],
      demand: 0.9,
      colors: 'black*4, white*2, navy, silver, rose gold, beige, blue',
      materials: 'aluminium, abs plastic*2, recycled plastic',
      features:
        '!over-ear*3/on-ear, !wireless*4/wired, noise cancelling*3, comfortable*2, microphone*2, foldable, fast charging@wireless, multipoint@wireless, deep bass',
      uses: 'travel*2, office*2, calls, music*2, flights, studying, home',
      facts:
        'battery life@wireless: 20..60/5 hours\nweight: 160..320/10 g\nwarranty: 1 year, 2 years, 3 years',
    },
    {
      path: 'Audio > Earbuds',
      zhPath: '音频 > 耳塞',
      noun: 'Earbuds',
      zhNoun: '入耳式耳机',
      count: 18,
      price: [19, 229],
      demand: 0.9,
      colors: 'white*3, black*3, navy, mint, dusty pink',
      features:
        '!wireless*5/wired, noise cancelling*2, sweatproof*2, ear hooks, transparency mode, touch control, wireless charging, microphone, fast charging@wireless, comfortable',
      uses: 'running*2, gym*2, commuting*2, calls, music, travel, sleep',
      facts: 'battery life@wireless: 5..12/1 hours\nwarranty: 1 year, 2 years',
    },
    {
      path: 'Audio > Bluetooth Speakers',
      zhPath: '音频 > 蓝牙音箱',
      noun: 'Bluetooth Speaker',
      zhNoun: '蓝牙音箱',
      count: 13,
      price: [19, 249],
      demand: 0.7,
      colors: 'black*3, blue, red, teal, grey, olive',
      materials: 'abs plastic, aluminium, recycled plastic',
      features:
        '!wireless, waterproof*2/splashproof, portable*2, deep bass, stereo pairing, fast charging, microphone',
      uses: 'party*2, beach, garden, shower, home, camping',
      facts: 'battery life: 8..30/2 hours\nweight: 300..2400/100 g',
    },
    {
      path: 'Audio > Soundbars',
      zhPath: '音频 > 回音壁',
      noun: 'Soundbar',
      zhNoun: '回音壁音响',
      count: 8,
      price: [79, 499],
      colors: 'black, charcoal, silver',
      maxColors: 2,
      features: '!hdmi, surround sound, wireless subwoofer, remote control, voice control, wall mountable',
      uses: 'films*2, tv evenings, music, small living rooms',
      facts: 'width: 60 cm, 80 cm, 95 cm, 110 cm\npower: 80 W, 120 W, 240 W, 360 W',
    },
    {
      path: 'TV & Video > TVs',
      zhPath: '电视影像 > 电视',
      noun: 'TV',
      zhNoun: '电视',
      count: 15,
      price: [169, 1799],
      demand: 0.7,
      colors: 'black*4, silver, white',
      maxColors: 1,
      features: '!smart tv, !4k*4/full hd, oled@4k, hdr*2, 120hz@4k, voice control, wall mountable, hdmi',
      uses: 'films*2, sports*2, gaming*2, bedroom, living room',
      facts:
        'screen size: 32 inch, 43 inch, 50 inch, 55 inch, 65 inch, 75 inch\nenergy class: G, F, E\nwarranty: 2 years, 3 years',
      titleFact: 'screen size',
    },
    {
      path: 'TV & Video > Projectors',
      zhPath: '电视影像 > 投影仪',
      noun: 'Projector',
      zhNoun: '投影仪',
      count: 8,
      price: [99, 999],
      colors: 'white, grey, black',
      maxColors: 2,
      features: '4k/full hd, keystone correction*2, built-in speaker, wifi, quiet, portable, remote control',
      uses: 'films*2, garden, bedroom, presentations',
      facts: 'brightness: 350 lumens, 600 lumens, 1200 lumens, 2400 lumens',
    },
    {
      path: 'Cameras',
      zhPath: '相机',
      noun: 'Camera / Action Camera@waterproof',
      zhNoun: '相机 / 运动相机',
      count: 10,
      price: [119, 1490],
      colors: 'black*3, silver, grey',
      maxColors: 2,
      features:
        'mirrorless*2/waterproof, image stabilisation*2, flip screen, 4k video*2, wifi, touch control',
      uses: 'travel*2, vlogging, family photos, sports, portraits',
      facts: 'resolution: 16 megapixels, 20 megapixels, 24 megapixels, 33 megapixels\nweight: 130..680/10 g',
    },
    {
      path: 'E-Readers',
      zhPath: '电子书阅读器',
      noun: 'E-Reader',
      zhNoun: '电子书阅读器',
      count: 6,
      price: [79, 299],
      colors: 'black, white, sage',
      sizes: '16GB, 32GB*1.15',
      sizeOption: 'storage',
      features: '!glare-free screen, backlight*2, waterproof, usb-c, wifi',
      uses: 'reading*2, holiday, bedtime',
      facts: 'screen size: 6 inch, 7 inch, 8 inch, 10 inch\nbattery life: 4..10/1 weeks',
      titleFact: 'screen size',
    },
    {
      path: 'Wearables > Smartwatches',
      zhPath: '穿戴设备 > 智能手表',
      noun: 'Smartwatch / Fitness Watch',
      zhNoun: '智能手表 / 运动手表',
      count: 13,
      price: [39, 449],
      demand: 0.7,
      audiences: 'unisex*4, women, men, kids',
      colors: 'black*3, silver, rose gold, navy, green',
      materials: 'aluminium*2, stainless steel, titanium, recycled plastic',
      features:
        'heart rate*3, gps*2, sleep tracking*2, blood oxygen, swim proof*2, always-on display, microphone, fast charging',
      uses: 'running*2, swimming@swim proof, everyday*2, hiking, sleep',
      facts:
        'battery life: 2 days, 5 days, 7 days, 10 days, 14 days\nscreen size: 1.2 inch, 1.4 inch, 1.6 inch',
    },
    {
      path: 'Power > Power Banks',
      zhPath: '电源 > 充电宝',
      noun: 'Power Bank',
      zhNoun: '充电宝',
      count: 10,
      price: [15, 110],
      colors: 'black*2, white, blue, mint, dusty pink',
      features: '!usb-c, fast charging*2, wireless charging, led display, portable',
      uses: 'travel*2, festivals, commuting, camping',
      facts: 'capacity: 5000 mAh, 10000 mAh, 20000 mAh, 27000 mAh\npower: 18 W, 30 W, 65 W',
      titleFact: 'capacity',
    },
    {
      path: 'Gaming > Controllers',
      zhPath: '游戏 > 手柄',
      noun: 'Game Controller',
      zhNoun: '游戏手柄',
      count: 8,
      price: [25, 139],
      colors: 'black, white, blue, purple, red',
      features: '!wireless/wired, vibration, rgb lighting, hall effect sticks, usb-c',
      uses: '!gaming, pc, parties at home',
      facts: 'battery life@wireless: 10..40/5 hours',
    },
    {
      path: 'Appliances > Vacuum Cleaners',
      zhPath: '生活电器 > 吸尘器',
      noun: 'Cordless Vacuum Cleaner@cordless / Vacuum Cleaner',
      zhNoun: '无线吸尘器 / 吸尘器',
      count: 10,
      price: [79, 599],
      colors: 'grey, red, purple, white, blue',
      maxColors: 2,
      features: 'cordless*3, !bagless, hepa filter*2, pet hair brush*2, quiet, led display',
      uses: 'pet owners, carpets, hard floors, small flats, cars',
      facts:
        'weight: 1.5..6.5/0.5 kg\nbattery life@cordless: 30..70/10 minutes\nwarranty: 2 years, 3 years, 5 years',
    },
    {
      path: 'Appliances > Robot Vacuums',
      zhPath: '生活电器 > 扫地机器人',
      noun: 'Robot Vacuum',
      zhNoun: '扫地机器人',
      count: 8,
      price: [149, 899],
      colors: 'white*2, black*2',
      maxColors: 2,
      features:
        '!app control, mopping*2, room mapping*2, self-emptying, quiet, voice control, pet hair brush',
      uses: 'pet owners, hard floors, busy homes, carpets',
      facts: 'battery life: 90..180/30 minutes',
    },
    {
      path: 'Appliances > Fans',
      zhPath: '生活电器 > 风扇',
      noun: 'Fan / Tower Fan',
      zhNoun: '电风扇 / 塔扇',
      count: 8,
      price: [25, 199],
      colors: 'white*2, black, sage',
      maxColors: 2,
      features: 'quiet*2, oscillating*2, timer, remote control, app control',
      uses: 'summer*2, bedroom, office',
      facts: 'power: 22 W, 35 W, 45 W',
    },
    {
      path: 'Appliances > Air Purifiers',
      zhPath: '生活电器 > 空气净化器',
      noun: 'Air Purifier',
      zhNoun: '空气净化器',
      count: 8,
      price: [59, 449],
      colors: 'white*2, grey',
      maxColors: 2,
      features: '!hepa filter, quiet*2, app control, timer, led display',
      uses: 'allergies*2, bedroom, pet owners, office',
      facts: 'room size: 20 m², 35 m², 50 m², 80 m²',
      titleFact: 'room size',
    },
  ],
}
