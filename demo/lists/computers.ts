import type { Department } from './kind.js'

export const computers: Department = {
  name: 'Computers & Phones',
  zh: '电脑手机',
  code: 'com',
  names:
    'Aero, Basalt, Cirrus, Dune, Element, Fjord, Glacier, Helix, Isle, Jade, Krill, Lumen, Mica, Nimbus, Onyx, Pivot, Quartz, Relay, Signal, Tundra, Unity, Vector, Wisp, Axon, Boreal, Cobalt, Drifter, Epoch, Flint, Granite',
  features: `
^5g | 5G | 5G wherever your network has it. | 支持 5G 网络。
dual sim | 双卡 | Dual SIM: one number for work, one for home. | 双卡双待，工作生活分开。
^oled display | OLED 屏 | An OLED display that stays readable in the sun. | OLED 屏，阳光下也清楚。
120hz | 120Hz 高刷 | 120 Hz makes scrolling smooth. | 120Hz 高刷，滑动流畅。
fast charging | 快充 | Fast charging: half full in under half an hour. | 快充，半小时内充到一半。
wireless charging | 无线充电 | Wireless charging on any Qi pad. | 支持 Qi 无线充电。
^waterproof | 防水 | Waterproof to IP68. | IP68 防水。
telephoto camera | 长焦镜头 | A telephoto camera brings the stage closer. | 长焦镜头，远处也清晰。
night mode | 夜景模式 | Night mode for photos without a flash. | 夜景模式，不开闪光灯也清楚。
headphone jack | 耳机孔 | A headphone jack, still. | 保留耳机孔。
fingerprint sensor | 指纹识别 | A fingerprint sensor opens it at a touch. | 指纹识别，一触即开。
^shockproof | 防摔 | Shockproof corners survive a fall from two metres. | 四角防摔，两米跌落无忧。
^slim | 轻薄 | Slim and light in the hand. | 轻薄称手。
magnetic | 磁吸 | Magnetic, so it snaps where it belongs. | 磁吸设计，一贴即合。
card slot | 卡位 | A card slot on the back. | 背部卡位。
kickstand | 支架 | A kickstand for films at the table. | 自带支架，看片方便。
anti-yellowing | 不发黄 | An anti-yellowing coat keeps its look for years. | 抗黄涂层，久用如新。
raised edges | 边框高出 | Raised edges keep the lens off the table. | 边框高出镜头，放桌上不磨。
screen protector included | 附贴膜 | A screen protector is included. | 附赠贴膜。
^usb-c | USB-C | USB-C at the end that matters. | USB-C 接口。
^gan | 氮化镓 | GaN keeps it small and cool. | 氮化镓技术，小巧不烫。
foldable plug | 折叠插脚 | A foldable plug for the road. | 折叠插脚，出行方便。
^braided | 编织 | Braided, and tested for ten thousand bends. | 编织线身，万次弯折测试。
data transfer | 数据传输 | Data transfer as well as power. | 可充电也可传数据。
anti-glare | 防眩光 | Anti-glare, for desks beside a window. | 防眩光，靠窗也看得清。
privacy filter | 防窥 | A privacy filter: neighbours see a dark screen. | 防窥，旁人只见黑屏。
fingerprint resistant | 防指纹 | Fingerprint resistant and easy to wipe. | 防指纹，一擦就净。
easy fit frame | 定位贴框 | An easy fit frame puts it on straight. | 附定位贴框，贴膜不歪。
stylus | 手写笔 | A stylus is in the box. | 附手写笔。
^lightweight | 轻便 | Lightweight enough to carry all day. | 轻便，整天带着也不累。
^touchscreen | 触摸屏 | A touchscreen beside the keys. | 支持触摸屏。
backlit keyboard | 背光键盘 | A backlit keyboard for late trains. | 背光键盘，夜间也好打字。
dedicated graphics | 独立显卡 | Dedicated graphics for games and video work. | 独立显卡，游戏剪辑都行。
silent cooling | 静音散热 | Silent cooling: mostly you hear nothing. | 静音散热，几乎无声。
webcam cover | 摄像头盖 | A webcam cover that slides shut. | 摄像头滑盖保护隐私。
^4k | 4K 超清 | 4K: text as sharp as print. | 4K 超清，文字如印刷。
^curved | 曲面 | Curved, so the edges are as near as the middle. | 曲面屏，边缘与中央同样近。
^144hz | 144Hz | 144 Hz for games that move fast. | 144Hz，适合快节奏游戏。
^ips panel | IPS 面板 | An IPS panel keeps its colours from the side. | IPS 面板，侧看不偏色。
height adjustable | 高度可调 | Height adjustable, with tilt and turn. | 支架高度可调，可俯仰旋转。
built-in speakers | 内置音箱 | Built-in speakers for calls. | 内置音箱。
low blue light | 低蓝光 | Low blue light by hardware, easy on the eyes. | 硬件低蓝光，护眼。
^mechanical | 机械 | Mechanical switches with a clear bump. | 机械轴，段落清晰。
^wireless | 无线 | Wireless by Bluetooth or the small receiver. | 蓝牙或接收器无线连接。
^wired | 有线 | Wired, with a cable that comes off. | 有线连接，线材可拆。
^quiet | 静音 | Quiet enough for a shared room. | 静音，不打扰同屋。
rgb lighting | RGB 灯效 | RGB lighting that dims for work. | RGB 灯效，工作时可调暗。
hot-swappable | 热插拔 | Hot-swappable switches: no soldering. | 热插拔轴座，免焊接。
numeric keypad | 数字小键盘 | A numeric keypad for people who count. | 带数字小键盘。
^compact | 紧凑 | Compact, with room left for the mouse. | 紧凑布局，给鼠标留空间。
multi-device | 多设备切换 | Multi-device: switch between three with one key. | 一键切换三台设备。
^ergonomic | 人体工学 | Ergonomic, so that the wrist lies straight. | 人体工学造型，手腕自然伸直。
rechargeable | 可充电 | Rechargeable by cable while you go on working. | 可边用边充电。
adjustable dpi | DPI 可调 | Adjustable DPI up to 16,000. | DPI 可调，最高 16000。
side buttons | 侧键 | Side buttons for forward and back. | 前进后退侧键。
autofocus | 自动对焦 | Autofocus follows a face around the room. | 自动对焦，人脸跟随。
noise reducing microphone | 降噪麦克风 | A noise reducing microphone mutes the street. | 降噪麦克风，屏蔽街道噪音。
ring light | 环形补光 | A ring light for dark rooms. | 环形补光灯。
^wifi 6 | Wi-Fi 6 | Wi-Fi 6 for a flat full of devices. | Wi-Fi 6，多设备不卡。
mesh system | Mesh 组网 | A mesh system: add one for each floor. | Mesh 组网，每层可加一台。
parental controls | 家长控制 | Parental controls by device and hour. | 家长控制，按设备和时段管理。
four lan ports | 四个网口 | Four LAN ports. | 四个网口。
duplex | 双面打印 | Duplex prints both sides by itself. | 自动双面打印。
scanner | 扫描 | A scanner under the lid. | 带扫描功能。
wireless printing | 无线打印 | Wireless printing from phone and laptop. | 手机电脑无线打印。
refillable tanks | 可加墨墨仓 | Refillable tanks make pages cheap. | 墨仓可加墨，单页成本低。
rugged | 三防 | Rugged against drops, dust and rain. | 三防，抗摔防尘防雨。
password protection | 加密 | Password protection built into the drive. | 硬件加密保护。
hdmi output | HDMI 输出 | An HDMI output for one more screen. | HDMI 输出，可接显示器。
card reader | 读卡器 | A card reader for cameras. | 带读卡器。
pass-through charging | 直通充电 | Pass-through charging at a hundred watts. | 100 瓦直通充电。
`,
  leads: `
{name} is for {use} and {use2}, and does both without fuss. | {name}适合{use}和{use2}，两样都做得利落。
For {use} first of all, choose {name}. | {name}尤其适合{use}。
Made for {use}, {name} keeps it up day after day. | {name}耐用可靠，适合{use}。
Built for {use}, {name} leaves out what nobody asked for. | {name}不堆砌无用功能，适合{use}。
`,
  kinds: [
    {
      path: 'Phones > Smartphones',
      zhPath: '手机 > 智能手机',
      noun: 'Smartphone',
      zhNoun: '智能手机',
      count: 18,
      price: [129, 1190],
      demand: 0.9,
      colors: 'black*3, white, blue, green, purple, gold, charcoal',
      maxColors: 3,
      sizes: '128GB, 256GB*1.12, 512GB*1.3',
      sizeOption: 'storage',
      materials: 'aluminium, glass, recycled plastic, titanium',
      features:
        '5g*3, dual sim, oled display*2, 120hz, fast charging*2, wireless charging, waterproof*2, telephoto camera, night mode, headphone jack, fingerprint sensor',
      uses: 'photos*2, gaming, everyday*2, seniors, kids, business, travel',
      facts:
        'screen size: 5.9 inch, 6.1 inch, 6.4 inch, 6.7 inch\nbattery: 4000..5500/250 mAh\nwarranty: 2 years, 3 years',
    },
    {
      path: 'Phones > Phone Cases',
      zhPath: '手机 > 手机壳',
      noun: 'Phone Case',
      zhNoun: '手机壳',
      count: 17,
      price: [9, 59],
      demand: 0.7,
      colors: 'clear*2, black*3, navy, lilac, sage, red, dusty pink, tan@genuine leather',
      materials: 'tpu*2, silicone*2, genuine leather, polycarbonate, vegan leather',
      features:
        'shockproof*3, slim*2, magnetic*2, card slot, kickstand, anti-yellowing@tpu, raised edges, screen protector included, wireless charging',
      uses: 'nimbrook aero 6, kyvern onyx 3, voltern dune 5, nimbrook aero 6 pro, datawren flint 2',
      leads: `
{name} fits the {use} to the millimetre. | {name}专为{use}开模，严丝合缝。
A coat of {material} for the {use}: that is {name}. | {name}是{use}的{material}保护壳。
Made of {material}, {name} protects the {use} without hiding it. | {name} 采用{material}，保护{use}又不遮掩。`,
    },
    {
      path: 'Phones > Chargers',
      zhPath: '手机 > 充电器',
      noun: 'Charger / Wireless Charger@wireless charging',
      zhNoun: '充电器 / 无线充电器',
      count: 12,
      price: [9, 89],
      colors: 'white*3, black*2',
      maxColors: 2,
      features:
        'usb-c*3/wireless charging, fast charging*2, gan, foldable plug, magnetic@wireless charging, compact',
      uses: 'phones*2, tablets, laptops, travel, bedside table',
      facts: 'power: 15 W, 20 W, 30 W, 65 W, 100 W',
      titleFact: 'power',
    },
    {
      path: 'Phones > Cables',
      zhPath: '手机 > 数据线',
      noun: 'Charging Cable',
      zhNoun: '充电线',
      count: 8,
      price: [7, 35],
      colors: 'black, white, grey, blue, coral',
      features: '!usb-c, braided*2, fast charging, data transfer, magnetic',
      uses: 'phones, tablets, laptops, cars',
      facts: 'length: 0.5 m, 1 m, 2 m, 3 m',
      titleFact: 'length',
    },
    {
      path: 'Phones > Screen Protectors',
      zhPath: '手机 > 屏幕保护膜',
      noun: 'Screen Protector',
      zhNoun: '钢化膜',
      count: 8,
      price: [7, 29],
      materials: 'tempered glass*3, tpu',
      features: 'anti-glare, privacy filter, fingerprint resistant, easy fit frame',
      uses: 'nimbrook aero 6, kyvern onyx 3, voltern dune 5, datawren flint 2',
      facts: 'pack: 1 piece, 2 pieces, 3 pieces',
      titleFact: 'pack',
      leads: `
{name} covers the {use} from edge to edge in {material}. | {name} 采用{material}，全屏覆盖{use}。`,
    },
    {
      path: 'Tablets',
      zhPath: '平板电脑',
      noun: 'Tablet',
      zhNoun: '平板电脑',
      count: 12,
      price: [109, 899],
      colors: 'grey*2, silver*2, blue, rose gold',
      maxColors: 2,
      sizes: '64GB, 128GB*1.12, 256GB*1.28',
      sizeOption: 'storage',
      features:
        'stylus*2, oled display, 120hz, lightweight*2, fast charging, 5g, parental controls, fingerprint sensor',
      uses: 'drawing, studying*2, films*2, kids, reading, travel',
      facts: 'screen size: 8 inch, 10 inch, 11 inch, 13 inch\nbattery life: 8..14/1 hours',
      titleFact: 'screen size',
    },
    {
      path: 'Laptops',
      zhPath: '笔记本电脑',
      noun: 'Gaming Laptop@dedicated graphics / Laptop',
      zhNoun: '游戏本 / 笔记本电脑',
      count: 22,
      price: [299, 2190],
      demand: 0.8,
      colors: 'silver*3, charcoal*2, black*2, navy, rose gold',
      maxColors: 2,
      sizes: '8GB/256GB, 16GB/512GB*1.2, 32GB/1TB*1.5',
      sizeOption: 'memory',
      materials: 'aluminium*2, recycled plastic, carbon fibre',
      features:
        'lightweight*2/dedicated graphics*2, touchscreen, backlit keyboard*2, oled display, silent cooling, fingerprint sensor, webcam cover, fast charging, 120hz',
      uses: 'university*2, office*2, gaming@dedicated graphics, gaming@dedicated graphics, video editing@dedicated graphics, travel, programming, home',
      facts:
        'screen size: 13.3 inch, 14 inch, 15.6 inch, 16 inch, 17.3 inch\nbattery life: 7..18/1 hours\nweight: 1.0..2.6/0.1 kg\nwarranty: 2 years, 3 years',
      titleFact: 'screen size',
    },
    {
      path: 'Monitors',
      zhPath: '显示器',
      noun: 'Gaming Monitor@144hz / Monitor',
      zhNoun: '电竞显示器 / 显示器',
      count: 15,
      price: [89, 899],
      colors: 'black*3, white, silver',
      maxColors: 1,
      features:
        '4k, curved, 144hz*2, ips panel*2, height adjustable*2, built-in speakers, low blue light*2, usb-c',
      uses: 'office*2, gaming@144hz, gaming@144hz, photo editing, home office*2, programming',
      facts: 'screen size: 22 inch, 24 inch, 27 inch, 32 inch, 34 inch\nwarranty: 2 years, 3 years, 5 years',
      titleFact: 'screen size',
    },
    {
      path: 'Accessories > Keyboards',
      zhPath: '配件 > 键盘',
      noun: 'Keyboard',
      zhNoun: '键盘',
      count: 15,
      price: [15, 189],
      colors: 'black*3, white*2, grey, mint, lilac',
      maxColors: 2,
      materials: 'aluminium, abs plastic*2, recycled plastic',
      features:
        'mechanical*2, wireless*2/wired, quiet*2, rgb lighting, hot-swappable@mechanical, numeric keypad/compact, multi-device@wireless, ergonomic, rechargeable@wireless',
      uses: 'office*2, gaming*2, programming, home office, travel',
      facts: 'layout: US, UK, Nordic',
    },
    {
      path: 'Accessories > Mice',
      zhPath: '配件 > 鼠标',
      noun: 'Mouse',
      zhNoun: '鼠标',
      count: 12,
      price: [9, 129],
      colors: 'black*3, white*2, grey, lilac',
      maxColors: 2,
      features:
        'wireless*3/wired, ergonomic*2, quiet, adjustable dpi, side buttons, rechargeable@wireless, multi-device@wireless, rgb lighting, lightweight',
      uses: 'office*2, gaming*2, travel, left hands, home office',
      facts: 'weight: 55..140/5 g',
    },
    {
      path: 'Accessories > Webcams',
      zhPath: '配件 > 摄像头',
      noun: 'Webcam',
      zhNoun: '电脑摄像头',
      count: 8,
      price: [25, 179],
      colors: 'black, white',
      maxColors: 1,
      features: '4k, autofocus*2, noise reducing microphone*2, ring light, webcam cover',
      uses: 'calls*2, streaming, home office',
    },
    {
      path: 'Accessories > USB Hubs',
      zhPath: '配件 > 扩展坞',
      noun: 'USB Hub',
      zhNoun: 'USB 扩展坞',
      count: 6,
      price: [19, 149],
      colors: 'grey, black, silver',
      maxColors: 1,
      materials: 'aluminium',
      features: '!usb-c, hdmi output*2, card reader, pass-through charging, compact',
      uses: 'laptops*2, tablets, travel, home office',
      facts: 'ports: 4, 6, 8, 12',
    },
    {
      path: 'Accessories > External Drives',
      zhPath: '配件 > 移动硬盘',
      noun: 'Portable SSD',
      zhNoun: '移动固态硬盘',
      count: 8,
      price: [45, 199],
      colors: 'black, blue, silver, coral',
      maxColors: 2,
      sizes: '500GB, 1TB*1.5, 2TB*2.4',
      sizeOption: 'storage',
      materials: 'aluminium, silicone',
      features: '!usb-c, rugged*2, password protection, compact, fingerprint sensor',
      uses: 'backups*2, video editing, gaming, travel',
      facts: 'speed: 550 MB/s, 1050 MB/s, 2000 MB/s',
    },
    {
      path: 'Network > Routers',
      zhPath: '网络设备 > 路由器',
      noun: 'Wi-Fi Router',
      zhNoun: '无线路由器',
      count: 8,
      price: [39, 329],
      colors: 'white, black',
      maxColors: 1,
      features: '!wifi 6, mesh system*2, parental controls, four lan ports, compact',
      uses: 'large houses, small flats, gaming, home office',
      facts: 'covers: 80 m², 140 m², 250 m², 400 m²',
      titleFact: 'covers',
    },
    {
      path: 'Printers',
      zhPath: '打印机',
      noun: 'Printer',
      zhNoun: '打印机',
      count: 8,
      price: [69, 399],
      colors: 'white*2, black',
      maxColors: 1,
      features: 'duplex*2, scanner*2, wireless printing*2, refillable tanks, quiet',
      uses: 'home office*2, school, photos, small businesses',
      facts: 'speed: 12 pages a minute, 20 pages a minute, 32 pages a minute',
    },
  ],
}
