import {
  box,
  type Drawing,
  disc,
  floating,
  line,
  oval,
  type Pen,
  path,
  shade,
  shine,
  standing,
} from './pen.js'

/** Something on a screen, different from product to product. */
function wallpaper(pen: Pen, x: number, y: number, width: number, height: number, round: number): string {
  const skies = ['#274b73', '#37305c', '#1f4d4c', '#5a3350', '#2a3556']
  const sky = skies[pen.choose('sky', skies.length)] ?? '#274b73'
  const base = y + height
  const peaks = `M${x} ${base}V${y + height * 0.62}l${width * 0.26} ${-height * 0.26} ${width * 0.2} ${height * 0.2} ${width * 0.24} ${-height * 0.34} ${width * 0.3} ${height * 0.36}V${base}Z`
  return (
    box(x, y, width, height, round, sky) +
    disc(x + width * 0.74, y + height * 0.26, Math.min(width, height) * 0.11, pen.accent) +
    path(peaks, '#fff', 'opacity=".22"') +
    path(
      `M${x} ${base}V${y + height * 0.8}c${width * 0.3} ${-height * 0.16} ${width * 0.6} ${height * 0.1} ${width} ${-height * 0.06}V${base}Z`,
      '#fff',
      'opacity=".3"',
    ) +
    shine(`M${x} ${y + height * 0.7}L${x + width * 0.62} ${y}H${x}Z`, 0.09)
  )
}

export function headphones(pen: Pen): Drawing {
  return standing(
    path('M88 232c-14-108 36-164 112-164s126 56 112 164h-24c10-88-28-138-88-138s-98 50-88 138Z', pen.main) +
      shine('M104 170c12-52 46-84 92-90-40 18-70 48-82 100Z', 0.3) +
      box(70, 208, 34, 94, 17, pen.dark) +
      box(296, 208, 34, 94, 17, pen.dark) +
      box(92, 196, 44, 118, 22, pen.main) +
      box(264, 196, 44, 118, 22, pen.main) +
      box(126, 204, 26, 102, 13, pen.ink) +
      box(248, 204, 26, 102, 13, pen.ink) +
      shine('M98 220c0-8 4-14 12-16v96c-8-4-12-10-12-18Z', 0.35) +
      disc(282, 254, 8, pen.accent) +
      line('M84 236v36', pen.accent, 5),
    230,
    326,
  )
}

export function earbuds(pen: Pen): Drawing {
  const bud = (x: number, flip: number) =>
    `<g transform="translate(${x} 92) scale(${flip} 1) rotate(-10)">${box(-12, 20, 24, 86, 12, pen.main)}${oval(6, 18, 34, 30, pen.main)}${oval(26, 22, 18, 20, pen.dark)}${oval(34, 24, 9, 12, pen.ink)}${shine('M-20 8C-14-6 2-10 16-6-2 0-10 12-14 26Z', 0.5)}${box(-5, 80, 10, 18, 5, pen.accent)}</g>`
  return standing(
    path('M100 236c0-20 14-30 34-30h132c20 0 34 10 34 30Z', pen.light) +
      box(96, 228, 208, 92, 44, pen.main) +
      shade('M254 228c32 0 50 18 50 46s-18 46-50 46c14-28 14-64 0-92Z', 0.12) +
      shine('M112 262c4-16 16-24 34-26-14 14-20 36-20 62-10-8-16-20-14-36Z', 0.35) +
      line('M98 250h204', pen.deep, 3, 'opacity=".4"') +
      disc(200, 274, 6, '#5ad1a5') +
      bud(142, -1) +
      bud(258, 1),
    220,
    326,
  )
}

export function bluetoothSpeaker(pen: Pen): Drawing {
  if (pen.choose('speaker', 2)) {
    return standing(
      box(64, 152, 272, 150, 70, pen.main) +
        oval(92, 227, 28, 62, pen.deep) +
        oval(92, 227, 16, 40, pen.accent) +
        line(
          Array.from({ length: 9 }, (_, index) => `M${144 + index * 20} 178v98`).join(''),
          pen.dark,
          5,
          'stroke-dasharray="1 11"',
        ) +
        shine('M120 166h150c30 2 44 16 50 34-40-16-130-20-200-34Z', 0.28) +
        box(180, 138, 60, 20, 10, pen.ink) +
        line('M196 148h28', '#fff', 3) +
        line('M318 180c26-6 34 40 14 52', pen.accent, 8),
      270,
      312,
    )
  }
  return standing(
    path(
      'M120 96h160c14 0 22 10 22 24v176c0 14-8 22-22 22H120c-14 0-22-8-22-22V120c0-14 8-24 22-24Z',
      pen.main,
    ) +
      shade('M262 96h18c14 0 22 10 22 24v176c0 14-8 22-22 22h-24c10-72 12-150 6-222Z', 0.13) +
      disc(200, 236, 62, pen.deep) +
      disc(200, 236, 48, pen.ink) +
      disc(200, 236, 22, pen.accent) +
      disc(200, 140, 28, pen.deep) +
      disc(200, 140, 14, pen.ink) +
      shine('M158 222c4-22 20-36 42-38-20 12-30 28-42 38Z', 0.4) +
      line('M108 112v180', '#fff', 4, 'opacity=".4"'),
    230,
    322,
  )
}

export function soundbar(pen: Pen): Drawing {
  return standing(
    box(272, 108, 76, 134, 12, pen.dark) +
      disc(310, 196, 25, pen.ink) +
      disc(310, 196, 11, pen.accent) +
      disc(310, 142, 13, pen.ink) +
      line(
        'M96 196c24-26 24-60 0-86M128 206c36-40 36-76 0-116M160 214c46-46 46-94 0-134',
        pen.accent,
        8,
        'opacity=".85"',
      ) +
      box(36, 236, 328, 60, 22, pen.main) +
      line(
        Array.from({ length: 24 }, (_, index) => `M${60 + index * 12} 254v26`).join(''),
        pen.deep,
        3,
        'opacity=".55"',
      ) +
      shine('M56 242h288c8 0 12 4 14 8H42c2-4 6-8 14-8Z', 0.35) +
      disc(346, 266, 4, '#5ad1a5'),
    330,
    304,
  )
}

export function phone(pen: Pen): Drawing {
  return standing(
    `<g transform="rotate(-9 150 200)">${box(84, 66, 128, 250, 26, pen.main)}${shade('M176 66h12c16 0 24 10 24 26v198c0 16-8 26-24 26h-20c8-80 12-170 8-250Z', 0.12)}${box(98, 82, 50, 86, 22, pen.dark)}${disc(123, 104, 15, pen.ink)}${disc(123, 144, 15, pen.ink)}${disc(119, 100, 5, '#8fb3d9')}${disc(119, 140, 5, '#8fb3d9')}${disc(162, 96, 6, '#fff2c9')}</g>` +
      box(178, 72, 134, 250, 26, '#20222c') +
      wallpaper(pen, 186, 80, 118, 234, 19) +
      box(226, 88, 38, 9, 4, '#11131a') +
      box(200, 276, 26, 26, 8, '#fff', 'opacity=".75"') +
      box(232, 276, 26, 26, 8, pen.accent) +
      box(264, 276, 26, 26, 8, '#fff', 'opacity=".75"'),
    250,
    326,
  )
}

export function phoneCase(pen: Pen): Drawing {
  const prints = [
    '',
    path(
      'M132 232c36-30 80 10 136-30v86c0 20-12 32-30 32h-76c-18 0-30-12-30-32Z',
      pen.accent,
      'opacity=".85"',
    ),
    disc(200, 222, 44, 'none', `stroke="${pen.accent}" stroke-width="10"`),
    line('M140 214l120-60M140 256l120-60M140 298l120-60', pen.accent, 9, 'opacity=".8"'),
  ]
  return standing(
    box(120, 60, 160, 262, 36, pen.dark) +
      box(128, 68, 144, 246, 30, pen.main) +
      (prints[pen.choose('print', prints.length)] ?? '') +
      shade('M244 68c18 0 28 12 28 30v186c0 18-10 30-28 30h-14c10-80 14-166 14-246Z', 0.1) +
      box(142, 82, 56, 92, 26, pen.deep) +
      disc(170, 108, 17, pen.ink) +
      disc(170, 148, 17, pen.ink) +
      disc(165, 103, 5, '#8fb3d9') +
      disc(165, 143, 5, '#8fb3d9') +
      shine('M138 190c0-4 4-6 6-4l2 110c-6-6-8-14-8-24Z', 0.4) +
      box(276, 130, 8, 40, 4, pen.deep),
    190,
    328,
  )
}

export function screenProtector(pen: Pen): Drawing {
  return standing(
    box(132, 80, 138, 240, 24, '#2b2e3a') +
      wallpaper(pen, 140, 88, 122, 224, 18) +
      `<g transform="rotate(7 200 200) translate(24 -16)">${box(132, 74, 138, 240, 24, '#dff0f8', 'opacity=".55" stroke="#fff" stroke-width="4"')}${shine('M146 220l90-132h24L146 262Z', 0.55)}</g>`,
    190,
    326,
  )
}

export function charger(pen: Pen): Drawing {
  return standing(
    line('M196 240c0 60 60 70 60 26s70-40 70 12', pen.dark, 10) +
      box(152, 60, 14, 44, 5, '#aab0ba') +
      box(226, 60, 14, 44, 5, '#aab0ba') +
      box(118, 96, 156, 150, 34, pen.main) +
      shade('M240 96c22 0 34 12 34 34v82c0 22-12 34-34 34h-10c14-46 18-102 10-150Z', 0.12) +
      shine('M132 132c0-14 8-22 22-22h30c-30 10-46 34-52 70Z', 0.38) +
      path('M206 128l-38 56h26l-10 40 40-58h-28Z', pen.accent) +
      box(180, 238, 32, 14, 6, pen.ink),
    230,
    316,
  )
}

export function cable(pen: Pen): Drawing {
  return standing(
    disc(196, 206, 84, 'none', `stroke="${pen.dark}" stroke-width="14"`) +
      disc(196, 206, 60, 'none', `stroke="${pen.main}" stroke-width="14"`) +
      disc(
        196,
        206,
        84,
        'none',
        `stroke="${pen.light}" stroke-width="3" stroke-dasharray="5 7" opacity=".7"`,
      ) +
      line('M278 190c34-14 40-48 36-84M118 236c-34 10-42 40-40 60', pen.flat, 13) +
      box(298, 62, 34, 46, 9, pen.dark) +
      box(304, 40, 22, 26, 7, '#c3c8cf') +
      box(62, 284, 34, 34, 9, pen.dark) +
      box(184, 116, 24, 36, 8, pen.accent) +
      box(184, 260, 24, 36, 8, pen.accent),
    240,
    324,
  )
}

export function powerBank(pen: Pen): Drawing {
  return standing(
    box(124, 72, 152, 246, 30, pen.main) +
      shade('M246 72c20 0 30 12 30 30v186c0 18-10 30-30 30h-16c12-80 18-166 16-246Z', 0.13) +
      shine('M138 108c0-14 8-22 20-22h14c-16 60-20 130-18 216-10-2-16-10-16-22Z', 0.25) +
      [0, 1, 2, 3]
        .map((index) =>
          box(
            176 + index * 14,
            282,
            8,
            14,
            3,
            index < 3 ? '#5ad1a5' : '#fff',
            index < 3 ? '' : 'opacity=".45"',
          ),
        )
        .join('') +
      path('M210 140l-44 66h30l-12 46 48-70h-32Z', pen.accent) +
      box(176, 64, 48, 14, 5, pen.ink),
    190,
    324,
  )
}

export function tablet(pen: Pen): Drawing {
  return standing(
    box(60, 86, 272, 208, 22, pen.main) +
      box(70, 96, 252, 188, 14, '#20222c') +
      wallpaper(pen, 76, 102, 240, 176, 10) +
      box(92, 120, 70, 44, 8, '#fff', 'opacity=".7"') +
      box(92, 172, 70, 44, 8, '#fff', 'opacity=".35"') +
      `<g transform="rotate(24 320 220)">${box(312, 120, 14, 176, 7, '#f7f7f5')}${path('M312 296h14l-7 22Z', pen.accent)}</g>`,
    290,
    312,
  )
}

export function laptop(pen: Pen): Drawing {
  return standing(
    box(84, 90, 232, 166, 14, pen.main) +
      box(93, 99, 214, 148, 7, '#1d1f29') +
      wallpaper(pen, 97, 103, 206, 140, 4) +
      box(116, 124, 92, 62, 7, '#fff', 'opacity=".82"') +
      line('M128 142h60M128 156h44M128 170h52', pen.accent, 5) +
      path('M52 284l32-30h232l32 30Z', pen.light) +
      path('M96 262h208l10 12H86Z', pen.deep, 'opacity=".6"') +
      path('M52 284h296v8c0 8-6 12-14 12H66c-8 0-14-4-14-12Z', pen.main) +
      box(166, 282, 68, 8, 4, pen.deep, 'opacity=".55"'),
    310,
    308,
  )
}

export function monitor(pen: Pen): Drawing {
  return standing(
    path('M174 262h52l10 44h-72Z', pen.dark) +
      box(130, 302, 140, 14, 7, pen.main) +
      box(50, 80, 300, 188, 14, pen.main) +
      wallpaper(pen, 58, 88, 284, 166, 7) +
      box(82, 110, 110, 80, 7, '#fff', 'opacity=".8"') +
      line('M98 130h74M98 148h54M98 166h64', pen.accent, 6) +
      box(204, 128, 112, 70, 7, '#1d1f29', 'opacity=".55"') +
      line('M220 180l18-18 18 10 22-28 22 14', '#5ad1a5', 5),
    230,
  )
}

export function television(pen: Pen): Drawing {
  return standing(
    line('M116 276l-16 38M284 276l16 38', pen.dark, 9) +
      box(36, 84, 328, 196, 10, pen.main) +
      wallpaper(pen, 42, 90, 316, 180, 5) +
      path('M182 158l50 28-50 28Z', '#fff', 'opacity=".8"') +
      box(188, 272, 24, 4, 2, '#8b919d'),
    300,
  )
}

export function keyboard(pen: Pen): Drawing {
  const rows = [0, 1, 2, 3]
    .map((row) =>
      path(
        `M${71 + row * 4} ${190 + row * 26}h${row < 2 ? 259 : 237}`,
        'none',
        'stroke="#fff" stroke-width="17" stroke-dasharray="17 5" opacity=".9"',
      ),
    )
    .join('')
  return standing(
    path(
      'M62 160h276c10 0 14 6 16 14l12 118c0 10-6 16-16 16H50c-10 0-16-6-16-16l12-118c2-8 6-14 16-14Z',
      pen.main,
    ) +
      path('M64 170h272l12 112H52Z', pen.deep, 'opacity=".55"') +
      rows +
      box(132, 266, 136, 18, 7, pen.accent) +
      disc(330, 190, 9, pen.accent) +
      shade('M36 290h328v2c0 10-6 16-16 16H50c-10 0-16-6-14-18Z', 0.16),
    330,
    314,
  )
}

export function mouse(pen: Pen): Drawing {
  return standing(
    (pen.choose('wire', 3) === 0 ? line('M200 84C200 40 260 70 270 30', pen.dark, 7) : '') +
      path('M200 84c58 0 88 44 88 110 0 74-34 124-88 124s-88-50-88-124c0-66 30-110 88-110Z', pen.main) +
      shade('M238 92c34 16 50 54 50 102 0 74-34 124-88 124-6 0-12 0-18-2 60-40 84-130 56-224Z', 0.12) +
      line('M112 190c56 18 120 18 176 0M200 84v108', pen.deep, 3.5, 'opacity=".5"') +
      box(188, 110, 24, 58, 12, pen.ink) +
      box(194, 122, 12, 26, 6, pen.accent) +
      shine('M128 180c2-42 20-70 50-80-22 26-32 50-34 84Z', 0.4),
    190,
    324,
  )
}

export function webcam(pen: Pen): Drawing {
  return standing(
    box(186, 210, 28, 66, 10, pen.dark) +
      path('M130 286c0-16 30-22 70-22s70 6 70 22v20c0 8-6 12-14 12H144c-8 0-14-4-14-12Z', pen.main) +
      box(84, 104, 232, 118, 56, pen.main) +
      disc(200, 163, 48, pen.ink) +
      disc(200, 163, 34, '#3b4a6b') +
      disc(200, 163, 16, '#12141c') +
      disc(188, 150, 9, '#fff', 'opacity=".7"') +
      disc(276, 163, 6, '#5ad1a5') +
      shine('M100 150c6-20 20-32 40-34h60c-50 6-80 20-100 34Z', 0.3),
    190,
    324,
  )
}

export function usbHub(pen: Pen): Drawing {
  return standing(
    line('M110 206C60 190 60 130 100 110', pen.dark, 11) +
      box(88, 64, 30, 50, 8, pen.dark) +
      box(94, 44, 18, 24, 5, '#c3c8cf') +
      path(
        'M104 190h216c14 0 22 8 22 20v66c0 14-8 22-22 22H104c-14 0-22-8-22-22v-66c0-12 8-20 22-20Z',
        pen.main,
      ) +
      shine('M104 196h216c10 0 14 4 16 10H88c2-6 6-10 16-10Z', 0.4) +
      [110, 158, 206].map((x) => box(x, 232, 34, 18, 4, pen.ink)).join('') +
      box(256, 230, 26, 22, 8, pen.ink) +
      box(294, 232, 28, 18, 4, pen.accent),
    270,
    308,
  )
}

export function drive(pen: Pen): Drawing {
  return standing(
    line('M260 240c60 0 70 60 20 66', pen.ink, 8) +
      box(106, 76, 160, 240, 28, pen.main) +
      shade('M232 76c22 0 34 12 34 28v184c0 16-12 28-34 28h-16c14-80 18-160 16-240Z', 0.13) +
      line('M130 110h112M130 130h112M130 150h112', pen.dark, 5, 'opacity=".6"') +
      box(130, 220, 112, 44, 10, pen.accent) +
      disc(244, 294, 5, '#5ad1a5') +
      shine('M118 108c0-12 6-20 18-20h10v210h-10c-12 0-18-8-18-20Z', 0.22),
    210,
    324,
  )
}

export function router(pen: Pen): Drawing {
  return standing(
    [96, 164, 236, 304].map((x, index) => box(x - 7, 96 + (index % 2) * 12, 14, 150, 7, pen.dark)).join('') +
      path(
        'M70 228h260c14 0 22 8 26 24l6 34c2 14-6 24-22 24H60c-16 0-24-10-22-24l6-34c4-16 12-24 26-24Z',
        pen.main,
      ) +
      shine('M72 234h256c8 0 12 4 14 8H58c2-4 6-8 14-8Z', 0.45) +
      [150, 178, 206, 234].map((x) => disc(x, 278, 5, x === 234 ? pen.accent : '#5ad1a5')).join('') +
      line('M160 70c24-24 56-24 80 0M176 88c14-14 34-14 48 0', pen.accent, 8),
    320,
    316,
  )
}

export function printer(pen: Pen): Drawing {
  return standing(
    box(120, 82, 160, 110, 6, '#fdfcf8') +
      line('M140 110h90M140 130h120M140 150h70', pen.accent, 6) +
      path(
        'M76 170h248c16 0 26 10 26 26v72c0 16-10 24-26 24H76c-16 0-26-8-26-24v-72c0-16 10-26 26-26Z',
        pen.main,
      ) +
      box(98, 180, 204, 14, 7, pen.deep) +
      path('M104 244h192l18 66H86Z', pen.dark) +
      path('M116 252h168l12 52H104Z', '#fdfcf8') +
      disc(316, 214, 8, '#5ad1a5') +
      box(66, 206, 60, 20, 6, pen.ink) +
      shine('M64 194c2-10 8-14 18-14h12v100H80c-10 0-16-6-16-14Z', 0.22),
    320,
  )
}

export function camera(pen: Pen): Drawing {
  return standing(
    path('M140 118l18-32h84l18 32Z', pen.dark) +
      box(60, 114, 280, 188, 28, pen.main) +
      path('M60 176h280v84H60Z', pen.deep, 'opacity=".5"') +
      shade('M300 114h12c18 0 28 10 28 28v132c0 18-10 28-28 28h-24c12-60 16-126 12-188Z', 0.13) +
      disc(200, 210, 78, pen.metal) +
      disc(200, 210, 66, pen.ink) +
      disc(200, 210, 46, '#33405c') +
      disc(200, 210, 26, '#151824') +
      disc(182, 190, 14, '#fff', 'opacity=".55"') +
      disc(220, 228, 6, pen.accent, 'opacity=".8"') +
      box(84, 96, 44, 22, 8, pen.accent) +
      box(280, 134, 38, 24, 8, '#fff2c9'),
    290,
    312,
  )
}

export function projector(pen: Pen): Drawing {
  return standing(
    path('M132 214L20 120v170l112-30Z', '#fff3c4', 'opacity=".55"') +
      box(110, 166, 232, 122, 28, pen.main) +
      shade('M302 166h12c18 0 28 10 28 28v66c0 18-10 28-28 28h-20c12-40 14-84 8-122Z', 0.13) +
      disc(156, 228, 44, pen.dark) +
      disc(156, 228, 32, pen.ink) +
      disc(156, 228, 18, '#6d86b4') +
      disc(148, 220, 7, '#fff', 'opacity=".8"') +
      line('M236 206h76M236 226h76M236 246h76', pen.deep, 6, 'opacity=".5"') +
      box(140, 286, 28, 20, 6, pen.ink) +
      box(288, 286, 28, 20, 6, pen.ink) +
      disc(318, 182, 5, pen.accent),
    260,
    314,
    226,
  )
}

export function eReader(pen: Pen): Drawing {
  return standing(
    box(106, 62, 188, 256, 20, pen.main) +
      box(124, 80, 152, 200, 6, '#f3efe4') +
      line('M142 108h72', pen.ink, 8) +
      line(
        [136, 154, 172, 190, 208, 226, 244].map((y) => `M142 ${y}h${y % 4 ? 108 : 96}`).join(''),
        '#a8a294',
        5,
      ) +
      shade('M268 62h6c14 0 20 8 20 20v216c0 12-6 20-20 20h-14c8-84 10-172 8-256Z', 0.12) +
      box(182, 292, 36, 8, 4, pen.accent),
    220,
    326,
  )
}

export function controller(pen: Pen): Drawing {
  return floating(
    path(
      'M124 128c-44 0-62 26-74 84-14 62-8 104 24 104 26 0 40-36 64-58h124c24 22 38 58 64 58 32 0 38-42 24-104-12-58-30-84-74-84-16 0-20 10-34 10h-84c-14 0-18-10-34-10Z',
      pen.main,
    ) +
      shade('M276 128c44 0 62 26 74 84 14 62 8 104-24 104-12 0-22-8-32-20 26-50 24-120-18-168Z', 0.12) +
      line('M104 190h48M128 166v48', pen.ink, 17) +
      disc(272, 164, 11, pen.accent) +
      disc(298, 190, 11, '#5ad1a5') +
      disc(272, 216, 11, '#e8785c') +
      disc(246, 190, 11, '#7fbbea') +
      disc(164, 238, 25, pen.deep) +
      disc(164, 234, 18, pen.ink) +
      disc(236, 238, 25, pen.deep) +
      disc(236, 234, 18, pen.ink) +
      box(186, 156, 28, 12, 6, '#fff', 'opacity=".7"') +
      shine('M64 214c8-40 22-64 48-70-18 20-28 56-30 96-10 8-20 0-18-26Z', 0.3),
  )
}

export function babyMonitor(pen: Pen): Drawing {
  return standing(
    box(214, 66, 12, 70, 6, pen.dark) +
      box(70, 120, 176, 150, 26, pen.main) +
      box(88, 136, 140, 96, 10, '#20324a') +
      path('M128 214c0-40 60-40 60 0Z', '#f6d9bf') +
      disc(158, 180, 17, '#f6d9bf') +
      [110, 140, 170, 200].map((x) => disc(x, 252, 6, x === 110 ? pen.accent : pen.dark)).join('') +
      path('M262 318c0-40 14-60 38-60s38 20 38 60Z', pen.main) +
      disc(300, 226, 42, pen.main) +
      disc(300, 226, 22, pen.ink) +
      disc(294, 220, 7, '#8fb3d9'),
    280,
    322,
  )
}
