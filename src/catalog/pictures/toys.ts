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

const bright = ['#e0524a', '#f2b632', '#4f9d6a', '#4d84c9', '#8a6fb0', '#ef8354'] as const

function hue(pen: Pen, place: string, index: number): string {
  return bright[(pen.choose(place, bright.length) + index) % bright.length] ?? bright[0]
}

export function gameBox(pen: Pen): Drawing {
  const scenes = [
    path('M112 262V190l44-40 44 40 44-56 44 62v66Z', hue(pen, 'scene', 1)) + disc(262, 122, 22, '#fff6d4'),
    path('M112 262c30-50 60-50 88-14 30-50 60-50 88 14Z', hue(pen, 'scene', 2)) +
      path('M182 214l34-70 34 70Z', '#fff') +
      line('M216 144v90', '#fff', 4),
    disc(200, 186, 58, hue(pen, 'scene', 3)) +
      path('M200 138l14 34 36 2-28 22 10 36-32-20-32 20 10-36-28-22 36-2Z', '#fff6d4'),
    [140, 180, 220, 260]
      .map((x, index) =>
        path(`M${x} 262v-${60 + index * 14}h26v${60 + index * 14}Z`, hue(pen, 'scene', index)),
      )
      .join('') + disc(140, 130, 18, '#fff6d4'),
  ]
  return standing(
    path('M308 98l36 20v186l-36 14Z', hue(pen, 'lid', 0), 'opacity=".7"') +
      box(84, 90, 232, 228, 10, hue(pen, 'lid', 0)) +
      shine('M84 100c0-6 4-10 10-10h212c6 0 10 4 10 10v6H84Z', 0.35) +
      box(104, 112, 192, 158, 6, pen.choose('night', 2) ? '#2b3d66' : '#cfe6ee') +
      (scenes[pen.choose('scene', scenes.length)] ?? '') +
      box(128, 278, 144, 24, 6, '#fdfaf2') +
      line('M150 290h100', pen.ink, 6) +
      box(270, 262, 66, 66, 14, '#fdfaf2', 'transform="rotate(14 303 295)"') +
      [
        [289, 279],
        [318, 284],
        [303, 296],
        [288, 308],
        [316, 314],
      ]
        .map(([x = 0, y = 0]) => disc(x, y, 6, pen.ink))
        .join(''),
    280,
    328,
  )
}

export function blocks(pen: Pen): Drawing {
  const brick = (x: number, y: number, studs: number, fill: string) =>
    Array.from(
      { length: studs },
      (_, index) =>
        box(x + 9 + index * 40, y - 12, 24, 16, 4, fill) +
        shine(`M${x + 11 + index * 40} ${y - 10}h20v3h-20Z`, 0.5),
    ).join('') +
    box(x, y, studs * 40 + 2, 50, 5, fill) +
    shine(`M${x + 4} ${y + 5}h${studs * 40 - 6}v7h-${studs * 40 - 6}Z`, 0.35) +
    shade(`M${x} ${y + 40}h${studs * 40 + 2}v6c0 2-2 4-4 4H${x + 4}c-2 0-4-2-4-4Z`, 0.15)
  return standing(
    brick(56, 268, 4, hue(pen, 'a', 0)) +
      brick(220, 268, 3, hue(pen, 'a', 1)) +
      brick(98, 218, 3, hue(pen, 'a', 2)) +
      brick(222, 218, 2, hue(pen, 'a', 3)) +
      brick(138, 168, 3, hue(pen, 'a', 4)) +
      brick(160, 118, 1, hue(pen, 'a', 5)) +
      brick(202, 118, 1, hue(pen, 'a', 0)) +
      line('M222 102V70', pen.ink, 5) +
      path('M222 68l44 14-44 14Z', hue(pen, 'a', 1)),
    310,
    324,
  )
}

export function puzzle(pen: Pen): Drawing {
  const piece =
    'M0 0h38c-12-30 44-30 32 0h38v38c30-12 30 44 0 32v38H70c12-30-44-30-32 0H0V70c-30 12-30-44 0-32Z'
  const at = (x: number, y: number, turn: number, fill: string) =>
    `<g transform="translate(${x} ${y}) rotate(${turn} 54 54)">${path(piece, fill)}${shine('M4 4h30c-2-8 2-16 8-20-2 14 4 22 4 28-20 0-32 6-42 26Z', 0.3)}</g>`
  return floating(
    at(86, 86, 0, hue(pen, 'p', 0)) +
      at(194, 86, 90, hue(pen, 'p', 1)) +
      at(86, 194, 90, hue(pen, 'p', 2)) +
      at(212, 214, 14, hue(pen, 'p', 3)),
  )
}

export function plush(pen: Pen): Drawing {
  const bearEars =
    disc(136, 96, 34, pen.main) +
    disc(264, 96, 34, pen.main) +
    disc(136, 98, 19, pen.light) +
    disc(264, 98, 19, pen.light)
  const rabbitEars =
    path(
      'M140 116c-30-50-24-90 0-96 26 6 34 50 32 96ZM260 116c30-50 24-90 0-96-26 6-34 50-32 96Z',
      pen.main,
    ) +
    path(
      'M146 104c-16-36-12-60-2-66 12 8 16 40 14 66ZM254 104c16-36 12-60 2-66-12 8-16 40-14 66Z',
      '#f4b8b8',
      'opacity=".8"',
    )
  return standing(
    (pen.says('rabbit') ? rabbitEars : bearEars) +
      oval(126, 300, 42, 26, pen.dark) +
      oval(274, 300, 42, 26, pen.dark) +
      oval(200, 256, 84, 68, pen.main) +
      oval(200, 264, 52, 44, pen.light) +
      path(
        'M126 222c-34 10-48 36-42 60 22 6 44-10 52-34ZM274 222c34 10 48 36 42 60-22 6-44-10-52-34Z',
        pen.main,
      ) +
      oval(200, 142, 84, 74, pen.main) +
      shade('M262 104c34 40 24 100-28 112 16-34 28-74 28-112Z', 0.1) +
      oval(200, 166, 38, 28, pen.light) +
      disc(168, 134, 9, pen.ink) +
      disc(232, 134, 9, pen.ink) +
      disc(165, 131, 3, '#fff') +
      disc(229, 131, 3, '#fff') +
      oval(200, 156, 12, 8, pen.ink) +
      line('M200 164v10M186 178c8 8 20 8 28 0', pen.ink, 4) +
      disc(146, 158, 11, '#f08f8f', 'opacity=".45"') +
      disc(254, 158, 11, '#f08f8f', 'opacity=".45"') +
      path('M164 212c20 14 52 14 72 0l4 16c-24 14-56 14-80 0Z', pen.accent) +
      shine('M130 120c10-24 30-38 58-40-24 12-40 26-50 50Z', 0.3),
    220,
    326,
  )
}

export function doll(pen: Pen): Drawing {
  const hair = ['#5a3823', '#c98b3c', '#2b2e3a', '#a8502e'][pen.choose('hair', 4)] ?? '#5a3823'
  const skin = ['#f3cfae', '#dca878', '#9a6540'][pen.choose('skin', 3)] ?? '#f3cfae'
  return standing(
    path('M136 118c-10-70 138-70 128 0 12 40 8 70-8 84H144c-16-14-20-44-8-84Z', hair) +
      line('M172 282v30M228 282v30', skin, 20) +
      box(152, 304, 38, 16, 8, pen.ink) +
      box(210, 304, 38, 16, 8, pen.ink) +
      line('M154 206l-34 40M246 206l34 40', skin, 19) +
      path('M164 186h72l38 98c-46 16-102 16-148 0Z', hue(pen, 'dress', 0)) +
      line('M134 270c44 14 88 14 132 0', '#fff', 6, 'opacity=".8"') +
      path('M164 186l36 22 36-22Z', '#fff') +
      disc(200, 134, 52, skin) +
      path('M148 130c4-44 40-58 64-48 26 4 40 22 40 48-30-4-50-16-58-32-8 18-24 28-46 32Z', hair) +
      disc(182, 138, 6, pen.ink) +
      disc(218, 138, 6, pen.ink) +
      line('M188 158c6 6 18 6 24 0', '#c8553d', 4) +
      disc(170, 152, 8, '#f08f8f', 'opacity=".5"') +
      disc(230, 152, 8, '#f08f8f', 'opacity=".5"') +
      path('M232 82l26-14 2 30Z', hue(pen, 'dress', 2)),
    160,
    326,
  )
}

export function playKitchen(pen: Pen): Drawing {
  return standing(
    box(92, 66, 216, 90, 8, '#f2e3c6') +
      box(108, 82, 84, 58, 6, '#cfe6ee') +
      line('M208 92h84M208 120h84', hue(pen, 'k', 0), 8) +
      box(84, 156, 232, 162, 10, '#e5cfa5') +
      box(78, 150, 244, 18, 7, '#fdfaf2') +
      box(102, 190, 92, 104, 10, '#fdfaf2') +
      box(114, 208, 68, 58, 8, pen.ink) +
      box(114, 278, 68, 7, 3, hue(pen, 'k', 1)) +
      box(210, 190, 86, 104, 10, hue(pen, 'k', 0)) +
      disc(282, 242, 7, '#fdfaf2') +
      path('M120 150c-2-20 50-20 48 0Z', hue(pen, 'k', 2)) +
      line('M168 144h22', pen.ink, 6) +
      line('M256 150v-22c0-14 24-14 24 0', '#9aa1ad', 7),
    260,
    326,
  )
}

export function toyCar(pen: Pen): Drawing {
  const wheel = (x: number) =>
    disc(x, 278, 44, pen.ink) +
    disc(x, 278, 22, '#c3c8cf') +
    disc(x, 278, 9, pen.accent) +
    line(`M${x - 40} 278h6M${x + 34} 278h6M${x} 238v6M${x} 312v6`, '#5c626b', 7)
  return standing(
    line('M288 150V70', pen.ink, 4) +
      disc(288, 68, 6, pen.accent) +
      path(
        'M50 232c0-22 14-34 40-36l40-6 36-50c6-8 12-10 22-10h70c12 0 18 4 24 14l26 46c28 4 44 14 44 40v16c0 12-6 18-18 18H68c-12 0-18-6-18-18Z',
        pen.main,
      ) +
      path('M148 188l28-38c4-6 8-8 16-8h10v46ZM214 142h42c8 0 12 4 16 10l20 36h-78Z', '#cfe6ee') +
      shade('M52 240h298v6c0 12-6 18-18 18H68c-12 0-18-6-16-24Z', 0.14) +
      path('M60 214h70l-8 18H56Z', '#fff', 'opacity=".55"') +
      line('M146 212h150', pen.accent, 10) +
      box(330, 208, 20, 18, 6, '#fff2c9') +
      wheel(122) +
      wheel(282),
    310,
    326,
  )
}

export function craftKit(pen: Pen): Drawing {
  return standing(
    line('M150 196L118 64', '#d9a566', 11) +
      path('M108 66c-4-20 6-30 10-40 8 8 16 20 10 36Z', hue(pen, 'c', 0)) +
      line('M206 196V58', hue(pen, 'c', 1), 15) +
      path('M198 60h16l-8-24Z', '#f3d7a1') +
      line('M256 196l30-126', hue(pen, 'c', 2), 15) +
      path('M278 70l17 4-2-28Z', '#f3d7a1') +
      path('M92 190h216l-20 112c-2 10-8 16-18 16H130c-10 0-16-6-18-16Z', hue(pen, 'c', 3)) +
      box(82, 176, 236, 28, 10, hue(pen, 'c', 4)) +
      path('M200 226l10 22 24 2-18 16 6 24-22-14-22 14 6-24-18-16 24-2Z', '#fff6d4') +
      shine('M112 212h16l14 94c-6-2-8-6-10-12Z', 0.35) +
      disc(340, 300, 18, hue(pen, 'c', 5)) +
      disc(64, 304, 14, hue(pen, 'c', 1)),
    280,
    326,
  )
}

export function book(pen: Pen): Drawing {
  const covers = [
    disc(208, 168, 44, '#fff6d4') + path('M140 262c20-50 50-60 68-30 20-40 50-40 70 30Z', hue(pen, 'b', 2)),
    path('M208 130l16 36 40 4-30 26 10 38-36-20-36 20 10-38-30-26 40-4Z', '#fff6d4'),
    path('M150 240c0-60 30-100 58-110 28 10 58 50 58 110Z', hue(pen, 'b', 2)) +
      disc(208, 184, 19, '#fff6d4') +
      path('M190 240h36l-18 34Z', '#f2b632'),
    path('M146 232h124l-22 36h-80Z', hue(pen, 'b', 2)) +
      path('M204 132v94h-50Z', '#fff6d4') +
      path('M214 146v80h44Z', '#fff'),
  ]
  return standing(
    path('M102 78c0-12 8-20 20-20h176v248H122c-12 0-20 6-20 14Z', hue(pen, 'b', 0)) +
      path('M102 308c0-14 8-22 20-22h180v34H122c-12 0-20-4-20-12Z', '#fdfaf2') +
      line('M116 298h184M114 308h186', '#d8cfbb', 2.5) +
      shade('M102 78c0-12 8-20 20-20h10v230c-16-2-26 4-30 16Z', 0.2) +
      box(140, 86, 138, 20, 5, '#fdfaf2') +
      line('M158 96h102', pen.ink, 5) +
      (covers[pen.choose('cover', covers.length)] ?? '') +
      path('M252 58h22v56l-11-10-11 10Z', hue(pen, 'b', 1)) +
      shine('M140 58h60L132 230V58Z', 0.12),
    220,
    326,
  )
}

export function stroller(pen: Pen): Drawing {
  return standing(
    line('M300 92l44-18M300 92L134 280M150 212l118 68', '#6f7683', 11) +
      path('M76 176c0-64 46-108 110-108l20 108Z', pen.main) +
      path('M76 176c0-64 46-108 110-108-50 20-70 60-68 108Z', pen.dark, 'opacity=".6"') +
      line('M140 84l16 92', pen.light, 4, 'opacity=".6"') +
      path('M84 176h190c-4 52-38 80-92 80s-92-28-98-80Z', pen.main) +
      shade('M232 176h42c-4 52-38 80-92 80 28-16 46-44 50-80Z', 0.15) +
      path('M92 176h176c-2 14-4 20-8 26H98c-4-6-6-16-6-26Z', pen.accent) +
      [128, 272]
        .map((x) => disc(x, 286, 34, pen.ink) + disc(x, 286, 20, '#e6e8ec') + disc(x, 286, 6, pen.ink))
        .join('') +
      line('M340 76l16-4', pen.ink, 15),
    260,
    326,
  )
}

export function carSeat(pen: Pen): Drawing {
  return standing(
    path(
      'M118 92c0-34 26-50 82-50s82 16 82 50l14 128c16 8 22 24 22 52 0 30-18 46-50 46H132c-32 0-50-16-50-46 0-28 6-44 22-52Z',
      pen.main,
    ) +
      path('M146 108c2-24 20-34 54-34s52 10 54 34l10 110c-10 24-118 24-128 0Z', pen.dark) +
      path('M132 234c40 20 96 20 136 0 8 30 0 56-24 62h-88c-24-6-32-32-24-62Z', pen.deep) +
      box(158, 86, 84, 42, 19, pen.light) +
      line('M176 124l12 100M224 124l-12 100', pen.accent, 12) +
      box(182, 216, 36, 28, 8, '#c8553d') +
      line('M200 244v42', pen.accent, 12) +
      shine('M128 100c2-24 14-36 40-42-14 20-20 60-30 150h-20Z', 0.25),
    240,
    326,
  )
}

export function babyBottle(pen: Pen): Drawing {
  return standing(
    path('M200 34c16 0 16 18 20 36 14 6 24 16 24 34h-88c0-18 10-28 24-34 4-18 4-36 20-36Z', '#f3dcc0') +
      box(140, 100, 120, 44, 12, pen.main) +
      line('M158 110v24M178 110v24M200 110v24M222 110v24M242 110v24', pen.dark, 4, 'opacity=".5"') +
      path(
        'M148 144h104c10 16 10 30 6 48-4 20-4 40 0 60l6 40c2 18-8 26-22 26h-84c-14 0-24-8-22-26l6-40c4-20 4-40 0-60-4-18-4-32 6-48Z',
        '#eef6fa',
      ) +
      path(
        'M146 206h108c-2 20 0 32 4 50l4 34c2 14-6 20-18 20h-88c-12 0-20-6-18-20l4-34c4-18 6-30 4-50Z',
        '#fffdf6',
      ) +
      line('M222 170h24M228 196h18M222 222h24M230 248h20M224 274h28', pen.accent, 5) +
      path('M178 260c-18-14-8-32 6-24 2-14 26-14 28 0 14-8 24 10 6 24-12 10-28 10-40 0Z', pen.accent) +
      shine('M158 158h12c-6 40-8 100-6 150h-8c-6-40-6-110 2-150Z', 0.7),
    160,
    324,
  )
}

export function nappies(pen: Pen): Drawing {
  return standing(
    path(
      'M96 94c0-12 8-18 20-18h168c12 0 20 6 20 18l10 206c0 12-8 18-20 18H106c-12 0-20-6-20-18Z',
      hue(pen, 'n', 3),
    ) +
      path('M88 256c70-40 150 30 224-10l2 54c0 12-8 18-20 18H106c-12 0-20-6-20-18Z', '#fff', 'opacity=".3"') +
      path('M130 136h140l-8 34c-22 4-34 16-38 36h-48c-4-20-16-32-38-36Z', '#fff') +
      path('M130 136h30l-8 22-18-2ZM270 136h-30l8 22 18-2Z', hue(pen, 'n', 1)) +
      disc(200, 256, 34, '#fff6d4') +
      line('M188 250v2M212 250v2M186 266c8 8 20 8 28 0', pen.ink, 5) +
      path('M130 76c10-20 130-20 140 0Z', hue(pen, 'n', 4)) +
      shine('M106 92h18l-4 216h-14c-4-60-4-140 0-216Z', 0.3),
    230,
    324,
  )
}
