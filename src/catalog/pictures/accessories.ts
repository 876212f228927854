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

export function backpack(pen: Pen): Drawing {
  return standing(
    line('M168 92c0-44 64-44 64 0', pen.deep, 12) +
      box(82, 190, 40, 104, 18, pen.dark) +
      box(278, 190, 40, 104, 18, pen.dark) +
      path('M104 170c0-60 40-88 96-88s96 28 96 88v122c0 18-10 26-26 26H130c-16 0-26-8-26-26Z', pen.main) +
      shade('M250 96c30 14 46 40 46 74v122c0 18-10 26-26 26h-28c12-70 16-150 8-222Z', 0.12) +
      shine('M122 176c0-40 16-64 44-76-14 30-18 60-18 100v100h-26Z', 0.22) +
      line('M126 172c6-46 34-64 74-64s68 18 74 64', pen.deep, 5, 'opacity=".6"') +
      box(130, 206, 140, 92, 22, pen.dark) +
      line('M146 226h108', pen.accent, 6) +
      box(242, 222, 9, 26, 4, pen.accent) +
      (pen.choose('patch', 2) ? box(172, 146, 56, 26, 6, pen.accent) : disc(200, 160, 17, pen.accent)) +
      shine('M140 246c0 20 4 34 12 42h-10c-6-10-6-26-2-42Z', 0.3),
    250,
  )
}

export function handbag(pen: Pen): Drawing {
  return standing(
    line('M138 176c0-116 124-116 124 0', pen.dark, 13) +
      path('M98 162h204l22 138c2 12-6 18-18 18H94c-12 0-20-6-18-18Z', pen.main) +
      shade('M264 162h38l22 138c2 12-6 18-18 18h-34c4-54 2-106-8-156Z', 0.14) +
      path('M94 162h212l-12 66c-40 26-148 26-188 0Z', pen.dark, 'opacity=".75"') +
      line('M104 226c44 28 148 28 192 0', pen.light, 2.5, 'opacity=".6" stroke-dasharray="6 5"') +
      box(180, 220, 40, 34, 8, pen.metal) +
      disc(200, 236, 6, pen.ink) +
      shine('M104 176h26l-14 130H92Z', 0.22),
    260,
  )
}

export function toteBag(pen: Pen): Drawing {
  const prints = [
    disc(200, 238, 34, pen.accent) + path('M200 212c18 12 18 40 0 54-18-14-18-42 0-54Z', pen.flat),
    line('M150 220h100M150 240h100M150 260h64', pen.accent, 8),
    path('M160 270c0-50 80-50 80 0Z', pen.accent) + line('M200 236v-20', pen.accent, 6),
  ]
  return standing(
    line('M146 172c0-128 40-128 40-20M214 152c0-108 40-108 40 20', pen.dark, 11) +
      path('M102 156h196l14 152c0 6-4 10-10 10H98c-6 0-10-4-10-10Z', pen.main) +
      shade('M262 156h36l14 152c0 6-4 10-10 10h-40c8-54 8-110 0-162Z', 0.11) +
      (prints[pen.choose('print', prints.length)] ?? '') +
      line('M106 170h188', pen.dark, 3, 'opacity=".5" stroke-dasharray="6 5"'),
    250,
  )
}

export function crossbody(pen: Pen): Drawing {
  return standing(
    line('M104 214C70 60 330 60 296 214', pen.dark, 8) +
      box(92, 190, 216, 118, 34, pen.main) +
      path('M92 226c0-22 14-36 34-36h148c20 0 34 14 34 36-60 34-156 34-216 0Z', pen.dark, 'opacity=".7"') +
      shade('M270 190c24 0 38 14 38 34v50c0 22-14 34-34 34h-20c18-36 24-80 16-118Z', 0.13) +
      line('M120 270h160', pen.accent, 6) +
      box(266, 262, 12, 26, 5, pen.metal) +
      shine('M104 218c2-10 10-18 24-18h40c-30 6-50 20-64 18Z', 0.3),
    240,
    312,
  )
}

export function suitcase(pen: Pen): Drawing {
  return standing(
    line('M166 96V48h68v48', '#8b919d', 10) +
      box(152, 42, 96, 18, 9, pen.ink) +
      box(112, 92, 176, 214, 26, pen.main) +
      shade('M250 92h12c16 0 26 10 26 26v162c0 16-10 26-26 26h-20c8-70 12-144 8-214Z', 0.14) +
      line('M144 116v166M172 116v166M200 116v166M228 116v166M256 116v166', pen.dark, 6, 'opacity=".55"') +
      shine('M122 122c0-10 6-18 16-18h18v190h-18c-10 0-16-8-16-18Z', 0.2) +
      box(170, 96, 60, 12, 6, pen.deep) +
      box(264, 176, 22, 40, 6, pen.metal) +
      [136, 264].map((x) => box(x - 12, 302, 24, 10, 4, pen.ink) + disc(x, 316, 10, pen.ink)).join(''),
    210,
    326,
  )
}

export function duffel(pen: Pen): Drawing {
  return standing(
    line('M140 210c0-120 120-120 120 0', pen.deep, 10) +
      path(
        'M64 244c0-46 26-70 70-70h132c44 0 70 24 70 70v30c0 26-16 40-42 40H106c-26 0-42-14-42-40Z',
        pen.main,
      ) +
      shade('M266 174c44 0 70 24 70 70v30c0 26-16 40-42 40h-34c22-40 24-100 6-140Z', 0.13) +
      box(120, 174, 22, 140, 4, pen.accent) +
      box(258, 174, 22, 140, 4, pen.accent) +
      line('M96 186c70-14 140-14 208 0', pen.deep, 5) +
      box(162, 230, 76, 54, 10, pen.dark) +
      shine('M78 246c0-30 14-50 34-58v26c-14 16-20 40-20 70-10-8-14-20-14-38Z', 0.25),
    290,
  )
}

export function wallet(pen: Pen): Drawing {
  return standing(
    box(110, 108, 150, 70, 8, pen.accent) +
      box(124, 122, 150, 70, 8, '#f2ede2') +
      box(84, 150, 232, 158, 20, pen.main) +
      path('M84 214c30-12 202-12 232 0v74c0 12-8 20-20 20H104c-12 0-20-8-20-20Z', pen.dark, 'opacity=".5"') +
      line('M96 164h208M96 296h208', pen.light, 2.5, 'stroke-dasharray="7 6" opacity=".7"') +
      path('M316 204h-62c-20 0-20 48 0 48h62Z', pen.main) +
      disc(264, 228, 9, pen.metal) +
      shine('M96 172c0-8 4-12 12-12h90c-50 10-80 30-102 62Z', 0.22),
    250,
    312,
  )
}

export function watch(pen: Pen): Drawing {
  const faces = ['#fbfaf6', pen.deep, pen.ink, '#e9edf2']
  const face = faces[pen.choose('face', faces.length)] ?? '#fbfaf6'
  const dark = face !== '#fbfaf6' && face !== '#e9edf2'
  const hand = dark ? '#f4f4f2' : pen.ink
  const marks = Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6
    const at = (radius: number) =>
      `${(200 + radius * Math.sin(angle)).toFixed(1)} ${(200 - radius * Math.cos(angle)).toFixed(1)}`
    return `M${at(62)}L${at(70)}`
  }).join('')
  return floating(
    path('M162 116l10-76h56l10 76ZM162 284l10 76h56l10-76Z', pen.main) +
      line('M166 92h68M170 66h60M166 308h68M170 334h60', pen.deep, 4, 'opacity=".4"') +
      box(296, 186, 20, 28, 6, pen.metal) +
      disc(200, 200, 100, pen.metal) +
      disc(200, 200, 88, pen.dark) +
      disc(200, 200, 80, face) +
      line(marks, hand, 4) +
      line('M200 200V150', hand, 6) +
      line('M200 200l34 22', hand, 5) +
      line('M200 214v-70', pen.accent, 2.5) +
      disc(200, 200, 6, pen.accent) +
      shine('M136 190c4-40 32-66 66-68-30 14-50 38-66 68Z', 0.4),
  )
}

export function smartwatch(pen: Pen): Drawing {
  return floating(
    path('M152 120l12-84h72l12 84ZM152 280l12 84h72l12-84Z', pen.main) +
      shine('M164 112l8-68h12l-6 68Z', 0.25) +
      box(284, 176, 14, 40, 6, '#8b919d') +
      box(114, 104, 172, 192, 48, '#3b3f4c') +
      box(124, 114, 152, 172, 40, '#14161f') +
      disc(
        200,
        188,
        46,
        'none',
        `stroke="${pen.accent}" stroke-width="10" stroke-dasharray="210 90" transform="rotate(-90 200 188)"`,
      ) +
      disc(
        200,
        188,
        30,
        'none',
        'stroke="#5ad1a5" stroke-width="9" stroke-dasharray="120 80" stroke-linecap="round"',
      ) +
      line('M150 258h16l8-16 12 28 10-20 6 8h48', '#f4f4f2', 5) +
      shine('M132 160c0-24 12-38 34-38h30c-30 12-50 36-64 70Z', 0.16),
  )
}

export function necklace(pen: Pen): Drawing {
  const pendants = [
    path('M200 250c-26-22-40-36-28-54 8-12 22-8 28 6 6-14 20-18 28-6 12 18-2 32-28 54Z', pen.accent),
    path('M200 186l28 32-28 46-28-46Z', pen.accent) + path('M200 186v78l-28-46Z', '#fff', 'opacity=".35"'),
    disc(200, 224, 28, pen.metal) + disc(192, 216, 9, '#fff', 'opacity=".8"'),
  ]
  return floating(
    path(
      'M96 366c-6-80 20-116 60-132 14-6 18-20 18-44h52c0 24 4 38 18 44 40 16 66 52 60 132Z',
      '#fff',
      'opacity=".45"',
    ) +
      line('M112 84c-10 60 30 106 88 116 58-10 98-56 88-116', pen.dark, 5) +
      line('M112 84c-10 60 30 106 88 116 58-10 98-56 88-116', pen.light, 2, 'stroke-dasharray="3 5"') +
      disc(200, 200, 7, pen.flat) +
      (pendants[pen.choose('pendant', pendants.length)] ?? ''),
  )
}

export function ring(pen: Pen): Drawing {
  return standing(
    oval(200, 236, 84, 80, 'none', `stroke="${pen.main}" stroke-width="22"`) +
      oval(
        194,
        230,
        88,
        84,
        'none',
        `stroke="${pen.light}" stroke-width="4" opacity=".8" stroke-dasharray="120 420" stroke-dashoffset="-250"`,
      ) +
      (pen.choose('stone', 2)
        ? path('M160 112h80l22 28-62 56-62-56Z', pen.accent) +
          path(
            'M160 112l14 28 26-28 26 28 14-28M138 140h124M174 140l26 56 26-56',
            'none',
            'stroke="#fff" stroke-width="3" opacity=".75"',
          )
        : oval(200, 154, 46, 20, pen.main) + line('M166 152c20 10 48 10 68 0', pen.deep, 4, 'opacity=".5"')),
    200,
    330,
  )
}

export function earrings(pen: Pen): Drawing {
  const kinds = [
    (x: number) => disc(x, 214, 46, 'none', `stroke="${pen.main}" stroke-width="13"`),
    (x: number) =>
      path(`M${x} 150c34 50 36 96 0 110-36-14-34-60 0-110Z`, pen.accent) +
      shine(`M${x - 8} 190c-10 22-12 40-4 54 0-16 0-34 4-54Z`, 0.5),
    (x: number) =>
      line(`M${x} 150v70`, pen.flat, 6) +
      disc(x, 240, 26, pen.main) +
      disc(x - 8, 232, 8, '#fff', 'opacity=".7"'),
  ]
  const kind = kinds[pen.choose('earring', kinds.length)]
  return floating(
    [140, 260]
      .map(
        (x) =>
          `${line(`M${x} 150c-16-50 30-56 26-18`, pen.dark, 5)}${disc(x, 150, 9, pen.metal)}${kind?.(x) ?? ''}`,
      )
      .join(''),
  )
}

export function glasses(pen: Pen): Drawing {
  const round = pen.choose('lens', 3) === 0
  const lens = (x: number) =>
    round
      ? disc(x, 206, 56, '#2d3346') + disc(x, 206, 56, 'none', `stroke="${pen.main}" stroke-width="13"`)
      : path(
          `M${x - 62} 164h124c6 50-14 92-60 92s-68-42-64-92Z`,
          '#2d3346',
          `stroke="${pen.main}" stroke-width="13" stroke-linejoin="round"`,
        )
  return floating(
    line('M74 176L52 150M326 176l22-26', pen.dark, 11) +
      lens(130) +
      lens(270) +
      line('M186 190c8-10 20-10 28 0', pen.flat, 11) +
      shine('M92 196l44-28h22l-60 60Z', 0.32) +
      shine('M232 196l44-28h22l-60 60Z', 0.32) +
      oval(206, 318, 130, 8, '#1b1f33', 'opacity=".1"'),
  )
}

export function goggles(pen: Pen): Drawing {
  return floating(
    line('M84 208C30 190 30 130 90 120c70-14 150-14 220 0 60 10 60 70 6 88', pen.dark, 15) +
      path('M190 196c6-8 14-8 20 0v20c-6-8-14-8-20 0Z', pen.deep) +
      path(
        'M78 214c-4-34 26-52 64-48 40 2 56 20 54 44-4 34-34 52-66 50-32-4-50-20-52-46ZM322 214c4-34-26-52-64-48-40 2-56 20-54 44 4 34 34 52 66 50 32-4 50-20 52-46Z',
        pen.main,
      ) +
      path(
        'M96 212c0-22 20-32 46-30 26 0 38 12 36 28-4 22-24 34-46 34-22-2-34-14-36-32ZM304 212c0-22-20-32-46-30-26 0-38 12-36 28 4 22 24 34 46 34 22-2 34-14 36-32Z',
        '#33405c',
      ) +
      shine(
        'M106 208c2-12 16-20 34-20-14 10-22 24-24 42-6-6-10-14-10-22ZM236 200c2-8 12-12 26-12-12 8-18 20-20 36-6-6-8-14-6-24Z',
        0.45,
      ),
  )
}
