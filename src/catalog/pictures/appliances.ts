import { box, type Drawing, disc, line, oval, type Pen, path, shade, shine, standing } from './pen.js'

export function vacuumCleaner(pen: Pen): Drawing {
  return standing(
    line('M262 96L150 282', '#aab0ba', 14) +
      path('M88 284h120c12 0 20 8 20 20v14H68v-14c0-12 8-20 20-20Z', pen.dark) +
      box(80, 296, 136, 10, 5, pen.accent) +
      `<g transform="rotate(31 262 110)">${box(222, 40, 80, 130, 30, pen.main)}${box(234, 108, 56, 76, 18, '#dfeaf2', 'opacity=".9"')}${path('M240 150h44v20c0 8-6 12-12 12h-20c-6 0-12-4-12-12Z', '#b9a78c')}${shine('M232 66c0-10 6-16 14-16v60h-14Z', 0.35)}${box(248, 54, 28, 12, 6, pen.accent)}</g>` +
      line('M296 74c46 14 44 70 4 84', pen.dark, 16),
    250,
    324,
    170,
  )
}

export function robotVacuum(pen: Pen): Drawing {
  return standing(
    path('M60 238h280v22c0 34-62 58-140 58S60 294 60 260Z', pen.deep) +
      oval(200, 234, 140, 66, pen.main) +
      oval(200, 230, 118, 52, pen.light, 'opacity=".5"') +
      oval(200, 212, 42, 18, pen.deep) +
      oval(200, 204, 42, 18, pen.dark) +
      oval(200, 202, 22, 9, pen.accent) +
      box(176, 256, 48, 12, 6, pen.ink) +
      shine('M84 226c16-26 54-42 98-44-40 14-66 32-76 60-14-2-22-8-22-16Z', 0.4) +
      line('M84 300l-28 18M84 300l-34 2M316 300l28 18M316 300l34 2', pen.ink, 4),
    300,
    326,
  )
}

export function fan(pen: Pen): Drawing {
  const blades = [0, 120, 240]
    .map(
      (turn) =>
        `<path transform="rotate(${turn} 200 156)" d="M200 146c-8-50 10-84 48-86 30 22 18 70-38 92Z" fill="${pen.main}"/>`,
    )
    .join('')
  return standing(
    box(190, 248, 20, 56, 6, pen.dark) +
      path('M130 316c0-14 30-20 70-20s70 6 70 20Z', pen.main) +
      disc(200, 156, 112, '#fff', 'opacity=".4"') +
      blades +
      disc(200, 156, 112, 'none', `stroke="${pen.dark}" stroke-width="9"`) +
      disc(200, 156, 78, 'none', `stroke="${pen.dark}" stroke-width="3" opacity=".5"`) +
      disc(200, 156, 46, 'none', `stroke="${pen.dark}" stroke-width="3" opacity=".5"`) +
      line('M200 48v216M92 156h216M124 80l152 152M276 80L124 232', pen.dark, 2.5, 'opacity=".45"') +
      disc(200, 156, 22, pen.accent) +
      shine('M184 148c2-8 8-12 16-12-6 6-8 12-10 20Z', 0.6),
    190,
    322,
  )
}

export function airPurifier(pen: Pen): Drawing {
  return standing(
    path(
      'M134 60h132c14 0 22 8 22 22v214c0 14-8 22-22 22H134c-14 0-22-8-22-22V82c0-14 8-22 22-22Z',
      pen.main,
    ) +
      shade('M248 60h18c14 0 22 8 22 22v214c0 14-8 22-22 22h-26c12-84 14-174 8-258Z', 0.12) +
      oval(200, 82, 66, 11, pen.deep, 'opacity=".55"') +
      line(
        Array.from({ length: 9 }, (_, index) => `M136 ${186 + index * 14}h128`).join(''),
        pen.dark,
        5,
        'opacity=".5"',
      ) +
      disc(200, 138, 24, pen.ink) +
      disc(200, 138, 24, 'none', `stroke="${pen.accent}" stroke-width="6"`) +
      line('M150 46c14-14 24 10 40-4s24 10 40-4', '#fff', 6, 'opacity=".9"'),
    200,
    324,
  )
}

export function kettle(pen: Pen): Drawing {
  return standing(
    line('M272 140c66-16 72 128 4 130', pen.ink, 20) +
      path('M128 118L86 138c-8 4-8 12 0 16l40 20Z', pen.dark) +
      path(
        'M138 104h128c8 0 12 4 14 12l16 158c2 14-6 22-18 22H122c-12 0-20-8-18-22l20-158c2-8 6-12 14-12Z',
        pen.main,
      ) +
      shade('M238 104h28c8 0 12 4 14 12l16 158c2 14-6 22-18 22h-46c16-62 18-130 6-192Z', 0.14) +
      shine('M140 122h20l-16 156h-22Z', 0.36) +
      path('M136 104c4-20 24-30 64-30s60 10 66 30Z', pen.dark) +
      box(186, 58, 28, 18, 9, pen.ink) +
      box(98, 292, 206, 26, 10, pen.ink) +
      box(222, 170, 16, 84, 8, '#dff0f8', 'opacity=".75"') +
      box(222, 210, 16, 44, 8, '#7fbbea', 'opacity=".8"') +
      disc(290, 290, 6, pen.accent),
    240,
    324,
  )
}

export function coffeeMachine(pen: Pen): Drawing {
  return standing(
    path(
      'M104 74h192c14 0 20 8 20 20v204c0 12-8 20-20 20H104c-12 0-20-8-20-20V94c0-12 6-20 20-20Z',
      pen.main,
    ) +
      shade('M276 74h20c14 0 20 8 20 20v204c0 12-8 20-20 20h-26c10-80 12-164 6-244Z', 0.13) +
      path('M108 154h184v136H108Z', pen.ink, 'opacity=".88"') +
      box(160, 146, 80, 30, 10, pen.metal) +
      path('M186 176h10v14h-10ZM204 176h10v14h-10Z', '#8b919d') +
      line('M191 192v26M209 192v26', '#8a5a37', 4) +
      path('M168 218h64l-6 46c-2 8-6 10-12 10h-28c-6 0-10-2-12-10Z', '#fbfaf6') +
      line('M232 230c20-4 20 28-2 26', '#fbfaf6', 7) +
      oval(200, 222, 28, 6, '#6b4327') +
      box(96, 284, 208, 16, 6, pen.metal) +
      [128, 156, 184].map((x) => disc(x, 114, 10, x === 184 ? pen.accent : pen.deep)).join('') +
      box(214, 102, 70, 24, 8, pen.deep) +
      line('M182 206c-6-8 6-10 0-18', '#fff', 3, 'opacity=".6"') +
      shine('M94 96c0-8 4-12 12-12h12v224h-12c-8 0-12-4-12-10Z', 0.26),
    250,
    324,
  )
}

export function grinder(pen: Pen): Drawing {
  return standing(
    path('M140 76h120l-14 84h-92Z', '#dff0f8', 'opacity=".85"') +
      path('M146 110h108l-8 50h-92Z', '#6b4327') +
      [164, 190, 216, 236].map((x, index) => oval(x, 118 + (index % 2) * 12, 11, 8, '#8a5a37')).join('') +
      box(132, 60, 136, 20, 10, pen.dark) +
      path('M148 160h104l18 136c2 14-6 22-18 22H148c-12 0-20-8-18-22Z', pen.main) +
      shade('M226 160h26l18 136c2 14-6 22-18 22h-36c12-50 16-108 10-158Z', 0.14) +
      disc(200, 208, 20, pen.deep) +
      line('M200 208V192', pen.accent, 6) +
      path('M168 252h64l6 44h-76Z', pen.ink, 'opacity=".8"') +
      shine('M156 176h14l-14 124h-14Z', 0.3),
    200,
    324,
  )
}

export function frenchPress(pen: Pen): Drawing {
  return standing(
    line('M200 50v60', '#aab0ba', 8) +
      disc(200, 46, 15, pen.ink) +
      line('M272 146c64-8 64 118 4 116', pen.main, 17) +
      path('M130 120h140v186c0 8-4 12-12 12H142c-8 0-12-4-12-12Z', '#e8f3f8', 'opacity=".9"') +
      path('M136 190h128v116c0 6-4 10-10 10H146c-6 0-10-4-10-10Z', '#5a3823') +
      oval(200, 190, 64, 9, '#8a5a37') +
      path('M122 122c4-22 30-32 78-32s74 10 78 32Z', pen.main) +
      path('M124 118l-22 12 22 18Z', pen.main) +
      line('M138 150v160M262 150v160', pen.flat, 7) +
      line('M130 306h140', pen.flat, 12) +
      shine('M150 134h14v170h-14Z', 0.45),
    210,
    324,
  )
}

export function toaster(pen: Pen): Drawing {
  return standing(
    path('M124 156c-20-50 12-66 44-66s60 10 50 66Z', '#dfae69') +
      path('M136 156c-12-36 8-52 32-52s46 8 38 52Z', '#f3d7a1') +
      path('M196 160c-16-46 12-58 40-58s52 8 44 58Z', '#dfae69') +
      path('M206 160c-8-34 8-44 30-44s40 6 34 44Z', '#f3d7a1') +
      path(
        'M84 200c0-40 20-56 54-56h124c34 0 54 16 54 56v90c0 12-8 18-20 18H104c-12 0-20-6-20-18Z',
        pen.main,
      ) +
      shade('M262 144c34 0 54 16 54 56v90c0 12-8 18-20 18h-34c16-50 18-110 0-164Z', 0.13) +
      shine('M98 204c2-26 14-42 34-46-10 30-12 70-10 134h-24Z', 0.34) +
      box(116, 150, 168, 10, 5, pen.deep, 'opacity=".6"') +
      box(318, 186, 18, 26, 8, pen.ink) +
      disc(262, 264, 17, pen.deep) +
      line('M262 264v-12', pen.accent, 5) +
      box(106, 304, 40, 12, 5, pen.ink) +
      box(254, 304, 40, 12, 5, pen.ink),
    250,
    322,
  )
}

export function airFryer(pen: Pen): Drawing {
  return standing(
    path('M110 150c0-54 30-82 90-82s90 28 90 82v140c0 18-10 28-28 28H138c-18 0-28-10-28-28Z', pen.main) +
      shade('M242 76c30 12 48 36 48 74v140c0 18-10 28-28 28h-28c16-80 18-162 8-242Z', 0.13) +
      path('M110 196h180v76c0 10-6 16-16 16H126c-10 0-16-6-16-16Z', pen.deep, 'opacity=".6"') +
      box(168, 216, 64, 26, 13, pen.metal) +
      box(180, 238, 40, 62, 14, pen.metal) +
      disc(200, 128, 36, pen.ink) +
      disc(200, 128, 36, 'none', `stroke="${pen.accent}" stroke-width="6" stroke-dasharray="150 80"`) +
      line('M188 128h24M200 116v24', '#fff', 4) +
      shine('M124 160c0-36 14-58 40-68-14 30-16 60-16 100h-24Z', 0.3),
    210,
    324,
  )
}

export function blender(pen: Pen): Drawing {
  return standing(
    box(150, 48, 100, 22, 9, pen.dark) +
      path('M138 70h124l-18 152h-88Z', '#e8f3f8', 'opacity=".85"') +
      path('M146 134c30-12 60 12 108 0l-10 88h-88Z', pen.accent, 'opacity=".9"') +
      [170, 200, 222].map((x, index) => disc(x, 160 + index * 16, 8, '#fff', 'opacity=".5"')).join('') +
      line('M258 88c54-6 50 96-8 98', '#cfdde6', 12) +
      shine('M152 80h14l12 130h-12Z', 0.55) +
      path('M150 222h100l22 80c2 10-4 16-14 16H142c-10 0-16-6-14-16Z', pen.main) +
      shade('M226 222h24l22 80c2 10-4 16-14 16h-32c6-30 6-64 0-96Z', 0.14) +
      disc(200, 274, 22, pen.deep) +
      line('M200 274v-16', '#fff', 5),
    190,
    324,
  )
}

export function riceCooker(pen: Pen): Drawing {
  return standing(
    path('M84 180h232v86c0 32-20 52-52 52H136c-32 0-52-20-52-52Z', pen.main) +
      shade('M268 180h48v86c0 32-20 52-52 52h-24c26-40 34-90 28-138Z', 0.13) +
      path('M84 184c0-58 44-88 116-88s116 30 116 88Z', pen.light) +
      line('M84 184h232', pen.deep, 7) +
      line('M150 102c0-28 100-28 100 0', pen.ink, 12) +
      box(150, 212, 100, 76, 16, pen.ink) +
      line('M174 238h52', pen.accent, 7) +
      disc(178, 266, 8, '#5ad1a5') +
      disc(222, 266, 8, '#fff', 'opacity=".7"') +
      shine('M100 176c4-32 24-54 58-62-24 18-34 38-36 62Z', 0.45) +
      line('M196 66c-8-10 8-14 0-26M222 70c-8-10 8-14 0-26', '#fff', 5, 'opacity=".8"'),
    250,
    324,
  )
}

export function hairDryer(pen: Pen): Drawing {
  return standing(
    path('M206 200l66-14 24 116c2 10-4 16-14 16h-28c-8 0-14-4-16-12Z', pen.dark) +
      path(
        'M92 104l34 10c10-26 40-42 82-42 64 0 108 34 108 82s-44 80-108 80c-42 0-72-12-82-38l-34 10c-10 2-16-2-16-12v-78c0-10 6-14 16-12Z',
        pen.main,
      ) +
      shade('M274 88c26 14 42 36 42 66 0 48-44 80-108 80-20 0-38-4-52-10 70-10 120-60 118-136Z', 0.13) +
      path('M92 104l34 10v82l-34 10c-10 2-16-2-16-12v-78c0-10 6-14 16-12Z', pen.deep) +
      disc(246, 154, 42, pen.dark) +
      disc(246, 154, 30, 'none', `stroke="${pen.accent}" stroke-width="6"`) +
      line('M222 154h48M246 130v48', pen.light, 4, 'opacity=".6"') +
      shine('M136 120c10-20 34-32 70-32-26 10-44 24-56 44Z', 0.4) +
      box(250, 236, 20, 34, 8, pen.accent, 'transform="rotate(-12 260 252)"') +
      line('M280 316c10 20 50 4 60 20', pen.ink, 6),
    170,
    326,
    262,
  )
}

export function straightener(pen: Pen): Drawing {
  return standing(
    `<g transform="rotate(-32 200 200)">${path('M60 170h250c14 0 20 8 20 16v8H60Z', pen.main)}${path('M60 230h250c14 0 20-8 20-16v-8H60Z', pen.dark)}${box(60, 184, 116, 9, 3, pen.accent)}${box(60, 208, 116, 9, 3, pen.accent)}${disc(320, 200, 20, pen.ink)}${shine('M70 174h220v5H70Z', 0.5)}${box(222, 176, 44, 9, 4, pen.ink)}</g>` +
      line('M308 126c36-18 30-60 50-66', pen.ink, 7),
    230,
    320,
  )
}

export function shaver(pen: Pen): Drawing {
  return standing(
    path('M152 160h96l-8 142c0 10-6 16-16 16h-48c-10 0-16-6-16-16Z', pen.main) +
      shade('M226 160h22l-8 142c0 10-6 16-16 16h-20c16-50 22-104 22-158Z', 0.16) +
      path('M132 130h136l-14 34H146Z', pen.dark) +
      disc(160, 108, 31, pen.metal) +
      disc(240, 108, 31, pen.metal) +
      disc(200, 84, 31, pen.metal) +
      [
        [160, 108],
        [240, 108],
        [200, 84],
      ]
        .map(([x = 0, y = 0]) => disc(x, y, 19, '#5c626b') + disc(x, y, 8, pen.accent))
        .join('') +
      box(184, 190, 32, 62, 16, pen.ink) +
      disc(200, 208, 7, '#5ad1a5') +
      shine('M160 176h12l-4 124h-6Z', 0.35),
    150,
    324,
  )
}

export function toothbrush(pen: Pen): Drawing {
  return standing(
    box(192, 92, 16, 66, 8, '#f4f5f6') +
      box(182, 46, 32, 60, 10, '#f4f5f6') +
      box(164, 50, 20, 52, 4, pen.accent) +
      line('M168 56v40M176 56v40', '#fff', 3) +
      path(
        'M178 150h44c8 0 12 6 12 14l4 130c0 14-8 24-20 24h-36c-12 0-20-10-20-24l4-130c0-8 4-14 12-14Z',
        pen.main,
      ) +
      shade('M214 150h8c8 0 12 6 12 14l4 130c0 14-8 24-20 24h-10c8-54 10-112 6-168Z', 0.13) +
      disc(200, 196, 11, pen.ink) +
      disc(200, 228, 5, '#5ad1a5') +
      shine('M174 172h8l-2 128h-8Z', 0.4) +
      path('M150 318c4-16 96-16 100 0Z', pen.dark),
    150,
    324,
  )
}
