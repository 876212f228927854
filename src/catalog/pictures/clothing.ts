import { box, type Drawing, disc, floating, line, oval, type Pen, path, shade, shine } from './pen.js'

/** What is on the chest: stripes where the product says so, nothing where it says plain, else a badge or a pocket. */
function chest(pen: Pen): string {
  if (pen.says('striped')) {
    return line('M120 206h160M120 236h160M120 266h160', pen.accent, 9, 'opacity=".85"')
  }
  if (pen.says('plain')) return ''
  const badges = [
    '',
    disc(200, 196, 30, pen.accent) + path('M184 204l16-24 16 24Z', pen.flat),
    box(222, 168, 40, 44, 6, pen.dark, 'opacity=".6"'),
  ]
  return badges[pen.choose('chest', badges.length)] ?? ''
}

const folds = 'M262 190c8 40 10 84 6 124h14V178ZM118 178v136h10c-4-50-4-96 4-128Z'

export function tShirt(pen: Pen): Drawing {
  return floating(
    path(
      'M140 92L98 110 54 170l42 32 22-20v132c50 8 114 8 164 0V182l22 20 42-32-44-60-42-18c-12 28-108 28-120 0Z',
      pen.main,
    ) +
      chest(pen) +
      shade(folds, 0.1) +
      shade('M282 182l22 20 42-32-12-16c-18 10-34 18-52 28Z', 0.12) +
      line('M140 92c12 28 108 28 120 0', pen.dark, 9) +
      shine('M98 110l28-12c-24 24-38 44-50 68l-22 4Z', 0.25),
  )
}

export function shirt(pen: Pen): Drawing {
  return floating(
    path(
      'M150 88l-48 18-36 150c-2 8 4 14 12 16l30 6 10-44v82c50 8 114 8 164 0v-82l10 44 30-6c8-2 14-8 12-16l-36-150-48-18Z',
      pen.main,
    ) +
      (pen.says('striped')
        ? line('M146 130v182M172 140v176M228 140v176M254 130v182', pen.dark, 3, 'opacity=".45"')
        : '') +
      shade('M262 180c8 44 10 90 6 134h14v-82l10 44 18-4-30-120ZM118 220v94h10c-4-40-4-70-2-104Z', 0.1) +
      path('M150 88l50 34 50-34-14-8c-20 10-52 10-72 0Z', pen.deep, 'opacity=".55"') +
      path('M150 88l-8 36 30 14 28-16ZM250 88l8 36-30 14-28-16Z', pen.light) +
      line('M200 126v190', pen.dark, 3) +
      [152, 190, 228, 266].map((y) => disc(208, y, 4, pen.accent)).join(''),
  )
}

export function hoodie(pen: Pen): Drawing {
  return floating(
    path(
      'M148 98l-48 20-38 150c-2 10 4 16 12 18l28 4 16-50v80c50 8 114 8 164 0v-80l16 50 28-4c8-2 14-8 12-18l-38-150-48-20Z',
      pen.main,
    ) +
      path('M138 110c-6-44 26-58 62-58s68 14 62 58c-10 28-36 44-62 44s-52-16-62-44Z', pen.dark) +
      path('M156 112c-4-30 18-40 44-40s48 10 44 40c-10 20-26 30-44 30s-34-10-44-30Z', pen.deep) +
      shine('M142 104c-2-30 16-44 46-48-20 10-32 24-32 52Z', 0.26) +
      line('M178 138v52M222 138v46', '#fff', 5) +
      path('M146 236h108l18 62H128Z', pen.dark, 'opacity=".5"') +
      shade('M264 190c8 40 10 84 6 128h12v-80l-6-44Z', 0.12) +
      box(116, 306, 168, 16, 8, pen.dark),
  )
}

export function sweater(pen: Pen): Drawing {
  const knit = [180, 206, 232, 258, 284]
    .map((y) => `M124 ${y}l12 8 12-8 12 8 12-8 12 8 12-8 12 8 12-8 12 8 12-8 12 8 12-8`)
    .join('')
  const bands = path('M118 190h164v18H118ZM118 218h164v10H118Z', pen.accent, 'opacity=".85"')
  return floating(
    path(
      'M146 96l-46 18-40 152c-2 10 4 16 12 18l30 4 16-48v76c50 8 114 8 164 0v-76l16 48 30-4c8-2 14-8 12-18l-40-152-46-18Z',
      pen.main,
    ) +
      (pen.says('striped') ? bands : line(knit, pen.dark, 3, 'opacity=".35"')) +
      shade('M264 190c8 40 10 80 6 124h12v-78l-6-44Z', 0.12) +
      path('M146 96c12-14 96-14 108 0-8 30-100 30-108 0Z', pen.deep, 'opacity=".6"') +
      line('M146 96c8 32 100 32 108 0', pen.dark, 12) +
      box(114, 304, 172, 18, 8, pen.dark) +
      path('M60 262l44 10-4 18-34-6c-8-4-8-14-6-22ZM340 262l-44 10 4 18 34-6c8-4 8-14 6-22Z', pen.dark),
  )
}

export function jacket(pen: Pen): Drawing {
  return floating(
    path(
      'M148 84l-50 22-38 156c-2 10 4 16 14 18l28 4 14-50v92c52 6 116 6 168 0v-92l14 50 28-4c10-2 16-8 14-18l-38-156-50-22Z',
      pen.main,
    ) +
      shade('M206 106h78v220c-26 4-52 5-78 5Z', 0.08) +
      shade('M266 190c8 40 10 90 6 136l12-1v-91l-6-44Z', 0.12) +
      path('M148 84l-14 44 40 24 26-34 26 34 40-24-14-44c-24-12-80-12-104 0Z', pen.dark) +
      path('M160 88l40 34 40-34c-20-10-60-10-80 0Z', pen.deep) +
      line('M200 122v206', '#e6e8ec', 5, 'stroke-dasharray="5 3"') +
      box(130, 214, 52, 9, 4, pen.deep, 'opacity=".7"') +
      box(218, 214, 52, 9, 4, pen.deep, 'opacity=".7"') +
      (pen.choose('patch', 2) ? box(226, 160, 36, 16, 4, pen.accent) : '') +
      shine('M98 106l30-12c-24 42-36 96-46 150l-22 18Z', 0.18),
  )
}

export function coat(pen: Pen): Drawing {
  return floating(
    path(
      'M150 66l-44 20-42 158c-2 8 4 14 12 16l22 4 18-54-14 136c62 12 134 12 196 0l-14-136 18 54 22-4c8-2 14-8 12-16L294 86l-44-20Z',
      pen.main,
    ) +
      shade('M204 120l80-20 14 246c-32 6-62 8-94 8Z', 0.09) +
      path('M150 66l-18 66 54 44 14-44 14 44 54-44-18-66c-24-10-76-10-100 0Z', pen.dark) +
      path('M162 68l38 58 38-58c-22-8-54-8-76 0Z', pen.deep) +
      line('M200 138v214', pen.deep, 3, 'opacity=".6"') +
      path('M112 214h176l2 22H110Z', pen.dark) +
      box(184, 208, 34, 34, 5, 'none', `stroke="${pen.accent}" stroke-width="5"`) +
      [180, 272].map((y) => disc(184, y, 6, pen.deep) + disc(216, y, 6, pen.deep)).join('') +
      line('M130 280l40-10M270 280l-40-10', pen.deep, 5, 'opacity=".5"'),
  )
}

export function puffer(pen: Pen): Drawing {
  const seams = [150, 192, 234, 276].map((y) => `M116 ${y}c50 12 118 12 168 0`).join('')
  return floating(
    path(
      'M142 88c-34 6-50 26-58 58L58 252c-2 12 4 18 14 20l26 4c8 2 14-4 16-12l4-18v70c0 8 6 12 14 12h136c8 0 14-4 14-12v-70l4 18c2 8 8 14 16 12l26-4c10-2 16-8 14-20l-26-106c-8-32-24-52-58-58Z',
      pen.main,
    ) +
      line(seams, pen.deep, 4, 'opacity=".45"') +
      shine(
        'M120 158c24 6 48 8 72 8-24 6-50 4-74 0ZM118 200c24 6 48 8 72 8-24 6-48 4-72 0ZM118 242c24 6 48 8 72 8-24 6-48 4-72 0Z',
        0.32,
      ) +
      line('M70 214l48 12M330 214l-48 12M80 178l42 12M320 178l-42 12', pen.deep, 4, 'opacity=".45"') +
      path('M146 92c4-28 104-28 108 0-4 26-24 34-54 34s-50-8-54-34Z', pen.dark) +
      path('M160 92c6-14 74-14 80 0-6 14-20 20-40 20s-34-6-40-20Z', pen.deep) +
      line('M200 126v198', '#f1f2f4', 5, 'stroke-dasharray="5 3"') +
      shade('M250 130l34 14v172c0 8-6 12-14 12h-24c10-60 12-130 4-198Z', 0.1),
  )
}

export function dress(pen: Pen): Drawing {
  const dots = [
    [150, 250],
    [190, 276],
    [236, 258],
    [168, 306],
    [222, 312],
    [264, 298],
    [204, 232],
    [128, 292],
  ]
  const flowers = dots.map(([x = 0, y = 0]) => disc(x, y, 8, pen.accent) + disc(x, y, 3, '#fff')).join('')
  const stripes = line('M136 268c44 14 84 14 128 0M122 300c52 16 104 16 156 0', pen.accent, 6)
  return floating(
    path(
      'M158 64l8 40-22 78-48 150c60 26 148 26 208 0l-48-150-22-78 8-40h-18l-12 42c-4 10-20 10-24 0l-12-42Z',
      pen.main,
    ) +
      path('M150 176h100l6 22H144Z', pen.dark) +
      (pen.says('floral') ? flowers : pen.says('striped') ? stripes : '') +
      shade('M250 176l54 156c-22 10-46 15-72 18 10-56 10-116 4-174Z', 0.12) +
      line('M172 204l-24 132M200 204v146M228 204l24 132', pen.deep, 3, 'opacity=".22"') +
      shine('M166 106l-20 70h16l16-66Z', 0.26),
  )
}

export function skirt(pen: Pen): Drawing {
  return floating(
    path('M140 100h120l54 200c-72 28-156 28-228 0Z', pen.main) +
      line('M160 130l-30 176M186 130l-10 186M214 130l10 186M240 130l30 176', pen.deep, 4, 'opacity=".25"') +
      shade('M232 124l28-2 54 178c-22 8-44 14-68 17Z', 0.11) +
      box(136, 92, 128, 32, 8, pen.dark) +
      disc(200, 108, 7, pen.accent),
  )
}

export function trousers(pen: Pen): Drawing {
  return floating(
    path('M138 74h124l26 258h-62l-26-176-26 176h-62Z', pen.main) +
      shade('M208 118l18 214h62l-14-140c-8 40-30 60-44 70Z', 0.1) +
      shine('M142 104l-22 222h14l22-214Z', 0.22) +
      box(134, 68, 132, 24, 7, pen.dark) +
      line('M200 92v52', pen.deep, 4, 'opacity=".6"') +
      line('M142 98c10 18 22 24 36 24M258 98c-10 18-22 24-36 24', pen.deep, 3.5, 'opacity=".6"') +
      line('M116 318h56M228 318h56', pen.accent, 3, 'stroke-dasharray="6 5"') +
      disc(200, 80, 5, pen.accent),
  )
}

export function shorts(pen: Pen): Drawing {
  return floating(
    path('M124 112h152l34 158c-30 12-62 16-92 14l-18-82-18 82c-30 2-62-2-92-14Z', pen.main) +
      shade('M214 160l10 124c30 2 58-4 86-14l-20-94c-16 26-44 30-76-16Z', 0.12) +
      box(120, 104, 160, 26, 9, pen.dark) +
      line('M186 128v42M214 128v36', '#fff', 4) +
      line('M92 262c30 12 60 14 90 12M308 262c-30 12-60 14-90 12', pen.accent, 6),
  )
}

export function leggings(pen: Pen): Drawing {
  return floating(
    path('M148 68h104c10 60 10 130 2 190l-8 80h-34l-12-190-12 190h-34l-8-80c-8-60-8-130 2-190Z', pen.main) +
      box(144, 62, 112, 36, 8, pen.dark) +
      shine('M152 110c-8 60-6 130 6 214h8c-8-80-8-150-4-214Z', 0.28) +
      shade('M230 104h24c6 50 6 110 0 154l-8 80h-14c8-80 8-160-2-234Z', 0.14) +
      line('M146 200c14 8 28 6 40-4M254 200c-14 8-28 6-40-4', pen.accent, 5, 'opacity=".8"'),
  )
}

export function socks(pen: Pen): Drawing {
  const sock = (x: number) =>
    path(`M${x} 92h66v116c0 12 6 18 16 24l34 20c24 14 20 50-12 50-46 0-104-34-104-70Z`, pen.main) +
    path(`M${x + 62} 232c6 8 14 12 24 18l34 18c6 18-4 34-16 34-12 0-28-4-42-8 8-22 8-42 0-62Z`, pen.second) +
    path(`M${x} 92h66v34H${x}Z`, pen.second) +
    (pen.says('plain') ? '' : line(`M${x + 2} 148h62M${x + 2} 164h62`, pen.accent, 6)) +
    shine(`M${x + 6} 176h14v40l-14-6Z`, 0.3)
  return floating(
    `<g transform="translate(14 12)">${sock(158)}</g><g transform="translate(-52 -10)">${sock(158)}</g>`,
  )
}

export function underwear(pen: Pen): Drawing {
  return floating(
    path('M86 134h228l-12 96c-30 0-56 10-72 44h-60c-16-34-42-44-72-44Z', pen.main) +
      shade('M226 160h86l-10 70c-30 0-56 10-72 44-6-40-8-80-4-114Z', 0.1) +
      box(80, 120, 240, 32, 8, pen.dark) +
      line('M98 230c32 0 58 10 72 44M302 230c-32 0-58 10-72 44', pen.accent, 5) +
      line('M200 152v100', pen.deep, 3, 'opacity=".4"'),
  )
}

export function sportsBra(pen: Pen): Drawing {
  return floating(
    path(
      'M128 88h26c4 48 26 68 46 68s42-20 46-68h26c-2 44 8 74 34 96l-10 84c-64 12-128 12-192 0l-10-84c26-22 36-52 34-96Z',
      pen.main,
    ) +
      shade('M262 100l10-12c-2 44 8 74 34 96l-10 84-36 5c12-60 12-120 2-173Z', 0.12) +
      path('M104 242h192l-2 30c-62 12-126 12-188 0Z', pen.dark) +
      line('M154 88c4 48 26 68 46 68s42-20 46-68', pen.accent, 6) +
      line('M130 194c24 20 50 24 70 6 20 18 46 14 70-6', pen.deep, 3, 'opacity=".4"'),
  )
}

export function swimsuit(pen: Pen): Drawing {
  return floating(
    path(
      'M146 66h16c2 40 18 56 38 56s36-16 38-56h16c-2 40 6 60 20 78-10 30-8 60 4 92-24 8-46 40-50 88h-56c-4-48-26-80-50-88 12-32 14-62 4-92 14-18 22-38 20-78Z',
      pen.main,
    ) +
      (pen.says('plain') ? '' : line('M128 176c48 16 96 16 144 0M126 204c50 16 98 16 148 0', pen.accent, 8)) +
      shade('M240 80l14-14c-2 40 6 60 20 78-10 30-8 60 4 92-14 4-28 18-38 40 6-66 8-130 0-196Z', 0.13) +
      shine('M152 100c0 24-8 40-18 52 2 26 2 50-2 72 10-30 18-80 20-124Z', 0.25),
  )
}

export function babySuit(pen: Pen): Drawing {
  return floating(
    path(
      'M150 84l-46 20-46 66 36 30 30-28-4 76c-2 34 22 58 52 64h56c30-6 54-30 52-64l-4-76 30 28 36-30-46-66-46-20c-12 22-88 22-100 0Z',
      pen.main,
    ) +
      line('M150 84c12 24 88 24 100 0', pen.dark, 9) +
      path(
        'M172 312c-26-8-44-24-50-46 24 0 44 12 56 46ZM228 312c26-8 44-24 50-46-24 0-44 12-56 46Z',
        pen.dark,
        'opacity=".45"',
      ) +
      [186, 200, 214].map((x) => disc(x, 304, 4, pen.accent)).join('') +
      path('M200 222c-24-18-36-30-26-44 8-10 20-6 26 4 6-10 18-14 26-4 10 14-2 26-26 44Z', pen.accent) +
      shade('M258 170l18 2-4 76c0 28-16 48-38 58 18-40 26-90 24-136Z', 0.1),
  )
}

export function blazer(pen: Pen): Drawing {
  return floating(
    path(
      'M152 72l-50 20-36 166c-2 8 4 14 12 16l26 4 14-52-8 112c30 8 60 10 90 10s60-2 90-10l-8-112 14 52 26-4c8-2 14-8 12-16L298 92l-50-20Z',
      pen.main,
    ) +
      path('M160 72l40 118 40-118c-20-8-60-8-80 0Z', '#fbfaf7') +
      path('M194 92h12l6 16-8 56-4 10-4-10-8-56Z', pen.accent) +
      path('M152 72l-16 58 22 8-12 14 54 66-40-146ZM248 72l16 58-22 8 12 14-54 66 40-146Z', pen.dark) +
      line('M200 218c-2 40-6 80-14 118', pen.deep, 4, 'opacity=".6"') +
      [232, 262].map((y) => disc(206, y, 5, pen.deep)).join('') +
      box(126, 262, 44, 8, 3, pen.deep, 'opacity=".6"') +
      box(230, 262, 44, 8, 3, pen.deep, 'opacity=".6"') +
      shade('M276 180l14 158c-16 4-32 7-48 8 16-56 26-112 34-166Z', 0.14),
  )
}

export function hat(pen: Pen): Drawing {
  return floating(
    path('M112 228c-6-80 30-122 88-122s94 42 88 122Z', pen.main) +
      line('M142 224c0-50 10-84 34-110M200 108v116M258 224c0-50-10-84-34-110', pen.dark, 4, 'opacity=".5"') +
      box(98, 214, 204, 54, 22, pen.dark) +
      line(
        Array.from({ length: 11 }, (_, index) => `M${116 + index * 17} 222v38`).join(''),
        pen.deep,
        3,
        'opacity=".45"',
      ) +
      disc(200, 96, 26, pen.second) +
      shine('M132 204c0-40 12-66 34-82-12 28-16 54-16 82Z', 0.28),
  )
}

export function cap(pen: Pen): Drawing {
  return floating(
    path('M96 238c-4-76 38-124 104-124 62 0 100 44 100 122-60 20-140 20-204 2Z', pen.main) +
      line('M200 114c-34 34-48 76-48 128M200 114c34 34 48 76 48 124', pen.dark, 3.5, 'opacity=".55"') +
      path('M184 236c54-16 128-10 172 24 4 10-4 16-16 14-52-12-112-6-156-2-8-10-8-26 0-36Z', pen.dark) +
      shine('M120 220c2-46 22-76 56-90-20 26-30 56-32 96Z', 0.28) +
      disc(200, 114, 8, pen.accent) +
      disc(214, 186, 18, pen.accent),
  )
}

export function sunHat(pen: Pen): Drawing {
  return floating(
    oval(200, 236, 150, 46, pen.main) +
      oval(200, 228, 92, 24, pen.dark, 'opacity=".5"') +
      path('M120 228c-4-70 24-110 80-110s84 40 80 110c-30 20-130 20-160 0Z', pen.main) +
      path('M119 204c40 20 122 20 162 0l-1 26c-34 18-126 18-160 0Z', pen.accent) +
      shine('M140 196c2-36 14-56 34-66-10 24-14 46-14 72Z', 0.3) +
      line('M64 244c60 32 210 34 274-2', pen.dark, 3, 'opacity=".4"'),
  )
}

export function scarf(pen: Pen): Drawing {
  return floating(
    path('M214 168l52 8 10 140h-66Z', pen.dark) +
      path('M150 176l58 8-18 148h-70Z', pen.main) +
      line('M120 300h70M124 276h70M128 252h68', pen.accent, 9) +
      line(
        'M124 332l-4 18M142 334l-2 18M160 334v18M178 334l2 18M220 318v16M240 318v16M260 318l2 16',
        pen.dark,
        5,
      ) +
      path('M96 130c8-46 200-46 208 0 6 44-26 76-104 76s-110-32-104-76Z', pen.main) +
      path('M136 134c12-24 116-24 128 0-6 24-34 32-64 32s-58-8-64-32Z', pen.deep) +
      shine('M108 128c10-22 44-32 82-34-34 10-56 22-62 46 2 20 14 32 34 42-32-6-52-26-54-54Z', 0.26),
  )
}

export function gloves(pen: Pen): Drawing {
  const glove =
    path(
      'M140 190c-14-8-22-26-26-44-2-12 12-16 18-6l20 30V96c0-14 20-14 22 0l2 44 4-54c2-14 22-14 22 2v54l8-46c2-12 22-10 20 4l-6 50 12-24c6-12 22-4 18 8l-20 62c-4 14-6 24-6 36h-76c0-20-2-34-12-42Z',
      pen.main,
    ) +
    box(146, 228, 90, 52, 12, pen.dark) +
    line('M152 246h78M152 262h78', pen.accent, 5) +
    shine('M160 104c6 0 8 4 8 12v60l-8-10Z', 0.3)
  return floating(
    `<g transform="translate(-46 36) rotate(-8 190 200)">${glove}</g><g transform="translate(446 36) scale(-1 1) rotate(-8 190 200)">${glove}</g>`,
  )
}

export function belt(pen: Pen): Drawing {
  return floating(
    oval(200, 200, 130, 86, 'none', `stroke="${pen.main}" stroke-width="34"`) +
      oval(
        200,
        200,
        146,
        102,
        'none',
        `stroke="${pen.light}" stroke-width="3" stroke-dasharray="7 6" opacity=".6"`,
      ) +
      oval(
        200,
        200,
        114,
        70,
        'none',
        `stroke="${pen.deep}" stroke-width="3" stroke-dasharray="7 6" opacity=".5"`,
      ) +
      box(172, 262, 64, 56, 10, 'none', `stroke="${pen.metal}" stroke-width="10"`) +
      line('M204 290h44', '#aab0ba', 8) +
      [110, 130, 282].map((x) => disc(x, x > 200 ? 264 : 262, 4, pen.deep)).join(''),
  )
}

export function umbrella(pen: Pen): Drawing {
  return floating(
    line('M200 80v206c0 34 46 34 46 2', pen.ink, 9) +
      path(
        'M54 206C64 126 124 82 200 82s136 44 146 124c-22-16-44-16-62 0-22-18-50-18-84 0-34-18-62-18-84 0-18-16-40-16-62 0Z',
        pen.main,
      ) +
      path(
        'M116 206c6-62 40-104 84-124 44 20 78 62 84 124-22-18-50-18-84 0-34-18-62-18-84 0Z',
        pen.dark,
        'opacity=".45"',
      ) +
      line('M116 206c6-62 40-104 84-124 44 20 78 62 84 124M200 82v124', pen.light, 2.5, 'opacity=".6"') +
      shine('M70 186c14-46 46-76 88-90-34 24-54 54-62 90Z', 0.3) +
      line('M200 82V66', pen.ink, 7),
  )
}
