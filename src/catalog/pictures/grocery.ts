import { box, type Drawing, disc, line, oval, type Pen, path, shade, shine, standing } from './pen.js'

const labels = [
  '#b5543c',
  '#3f6f5c',
  '#31527d',
  '#c08a2d',
  '#6d4b7d',
  '#8a5a37',
  '#4d7d8c',
  '#a8475d',
] as const

function labelColor(pen: Pen, turn = 0): string {
  return labels[(pen.choose('label', labels.length) + turn) % labels.length] ?? labels[0]
}

export function tea(pen: Pen): Drawing {
  const fill = labelColor(pen)
  return standing(
    box(104, 90, 134, 228, 12, fill) +
      path('M104 118h134v-16c0-8-4-12-12-12H116c-8 0-12 4-12 12Z', '#d6ac51') +
      line('M104 122h134', '#fff', 3, 'opacity=".6"') +
      box(122, 150, 98, 118, 8, '#fdf6e6') +
      path('M171 168c26 18 26 48 0 66-26-18-26-48 0-66Z', '#5f9a6a') +
      line('M171 172v74', '#d8ecd2', 3) +
      line('M144 254h54', fill, 6) +
      shade('M214 90h12c8 0 12 4 12 12v204c0 8-4 12-12 12h-20c8-72 12-152 8-228Z', 0.14) +
      path('M228 232h104v46c0 24-16 40-44 40h-16c-28 0-44-16-44-40Z', '#fdfcf8') +
      line('M330 242c34-4 34 44-4 42', '#fdfcf8', 11) +
      oval(280, 232, 52, 12, '#e6e2d8') +
      oval(280, 233, 44, 8, '#b9773a') +
      line('M264 206c-8-12 8-16 0-30M292 206c-8-12 8-16 0-30', '#fff', 5, 'opacity=".85"') +
      shine('M112 130h10v180c-6 0-10-4-10-8Z', 0.4),
    290,
    324,
  )
}

export function coffee(pen: Pen): Drawing {
  const fill = labelColor(pen)
  const bean = (x: number, y: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${oval(0, 0, 21, 14, '#5a3823')}${line('M-16 2c10-6 22 6 32-4', '#2e1c11', 3.5)}</g>`
  return standing(
    path(
      'M118 84h164l14 26c8 60 8 130 2 196-2 8-6 12-14 12H116c-8 0-12-4-14-12-6-66-6-136 2-196Z',
      pen.choose('bag', 2) ? '#d9bf94' : '#3a3d48',
    ) +
      path('M118 84h164l14 26H104Z', '#fff', 'opacity=".22"') +
      line('M110 110h180', pen.ink, 3, 'opacity=".4"') +
      box(128, 142, 144, 128, 8, fill) +
      disc(200, 190, 31, '#fdf6e6') +
      bean(200, 190, -28) +
      line('M158 244h84M174 258h52', '#fdf6e6', 6) +
      disc(200, 98, 6, '#9aa1ad') +
      shade('M262 84h20l14 26c8 60 8 130 2 196-2 8-6 12-14 12h-28c14-76 16-158 6-234Z', 0.14) +
      shine('M116 116h12c-8 60-8 130-4 196-6-2-8-4-8-10-4-60-4-126 0-186Z', 0.35) +
      bean(318, 304, 20) +
      bean(344, 282, -40) +
      bean(84, 308, 12),
    250,
    324,
  )
}

export function chocolate(pen: Pen): Drawing {
  const fill = labelColor(pen)
  const square = (x: number, y: number) =>
    box(x, y, 44, 38, 5, '#6b4028') + box(x + 6, y + 5, 32, 27, 4, '#7f4f33')
  return standing(
    `<g transform="rotate(-10 200 200)">${box(104, 50, 192, 130, 8, '#5a3322')}${[0, 1, 2, 3].flatMap((column) => [0, 1, 2].map((row) => square(108 + column * 46, 54 + row * 41))).join('')}${path('M96 168l20-16 20 16 20-16 20 16 20-16 20 16 20-16 20 16 20-16 28 16v30H96Z', '#e4e0d2')}${box(92, 184, 216, 146, 6, fill)}${box(116, 208, 168, 98, 6, '#fdf6e6')}${path('M200 222c24 14 24 40 0 54-24-14-24-40 0-54Z', fill)}${line('M150 290h100', '#d6ac51', 6)}${shine('M92 190h40L92 262Z', 0.25)}</g>`,
    220,
    340,
  )
}

export function jar(pen: Pen): Drawing {
  const contents = ['#e2a02f', '#b8344a', '#7a2d5a', '#d9772b', '#8f5a2a']
  const content = contents[pen.choose('content', contents.length)] ?? '#e2a02f'
  return standing(
    path(
      'M124 124h152c18 10 26 24 26 44v122c0 18-10 28-28 28H126c-18 0-28-10-28-28V168c0-20 8-34 26-44Z',
      '#f2f7f8',
      'opacity=".9"',
    ) +
      path('M108 160h184v128c0 14-8 22-22 22H130c-14 0-22-8-22-22Z', content) +
      shade('M254 160h38v128c0 14-8 22-22 22h-28c14-46 18-98 12-150Z', 0.14) +
      box(118, 78, 164, 44, 10, labelColor(pen, 2)) +
      line('M136 88v24M160 88v24M184 88v24M208 88v24M232 88v24M258 88v24', '#fff', 4, 'opacity=".35"') +
      path('M132 196h136v76H132Z', '#fdf6e6') +
      disc(200, 222, 16, content) +
      line('M160 254h80', pen.ink, 5, 'opacity=".6"') +
      shine('M110 172c0-10 4-18 12-24h8c-8 50-8 110-4 158-10-2-16-10-16-20Z', 0.55),
    220,
    324,
  )
}

export function oilBottle(pen: Pen): Drawing {
  return standing(
    box(180, 36, 40, 40, 6, labelColor(pen, 3)) +
      path(
        'M182 74h36v50c34 16 46 40 46 72v100c0 14-8 22-22 22h-84c-14 0-22-8-22-22V196c0-32 12-56 46-72Z',
        '#6c7f34',
      ) +
      path(
        'M186 80h28v52c30 14 42 34 42 64v94c0 12-6 18-18 18h-76c-12 0-18-6-18-18v-94c0-30 12-50 42-64Z',
        '#93a63f',
      ) +
      box(140, 196, 120, 86, 4, '#fdf6e6') +
      path('M176 252c-4-28 20-46 44-40 2 26-16 44-44 40Z', '#6c7f34') +
      disc(212, 250, 13, '#4f5d27') +
      line('M160 268h80', labelColor(pen), 5) +
      shine('M148 200c0-26 10-44 34-58-14 40-18 100-16 164-12 0-18-6-18-16Z', 0.4) +
      oval(290, 306, 17, 14, '#5d6d2c') +
      oval(316, 310, 14, 12, '#7c8c3a'),
    190,
    324,
  )
}

export function foodPouch(pen: Pen): Drawing {
  const fill = labelColor(pen)
  const nut = (x: number, y: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${path('M0-20c16 6 16 30 0 40-16-10-16-34 0-40Z', '#b5783e')}${line('M0-12v24', '#8a5628', 2.5)}</g>`
  return standing(
    path(
      'M116 66h168l10 20c10 70 10 148 2 216-2 10-6 16-16 16H120c-10 0-14-6-16-16-8-68-8-146 2-216Z',
      fill,
    ) +
      path('M110 88h180l2 16H108Z', '#fff', 'opacity=".35"') +
      disc(200, 178, 56, '#fdf6e6') +
      nut(180, 176, -20) +
      nut(206, 168, 24) +
      nut(216, 196, 70) +
      box(136, 250, 128, 36, 8, '#fdf6e6') +
      line('M156 268h88', pen.ink, 6, 'opacity=".7"') +
      shade('M262 66h22l10 20c10 70 10 148 2 216-2 10-6 16-16 16h-26c16-80 20-168 8-252Z', 0.13) +
      shine('M122 108h12c-8 70-8 140-4 200-8 0-10-6-12-14-4-60-4-124 4-186Z', 0.3),
    220,
    324,
  )
}

export function foodBox(pen: Pen): Drawing {
  const fill = labelColor(pen)
  return standing(
    path('M270 92l38 16v202l-38 8Z', fill) +
      shade('M270 92l38 16v202l-38 8Z', 0.25) +
      box(104, 88, 170, 230, 5, fill) +
      path('M104 232c50-30 110 24 170-8v88c0 4-2 6-6 6H110c-4 0-6-2-6-6Z', '#fdf6e6') +
      box(124, 110, 130, 40, 8, '#fdf6e6') +
      line('M144 130h90', pen.ink, 7) +
      path('M136 246h108c0 36-18 56-54 56s-54-20-54-56Z', '#4d84c9') +
      [
        [158, 238],
        [180, 230],
        [204, 238],
        [224, 232],
        [192, 244],
      ]
        .map(([x = 0, y = 0], index) => disc(x, y, 14, index % 2 ? '#e0a94c' : '#c98b3c'))
        .join('') +
      disc(188, 190, 17, '#fff', 'opacity=".25"') +
      shine('M104 92h40v130h-40Z', 0.12),
    220,
    326,
  )
}

export function pasta(pen: Pen): Drawing {
  const fill = labelColor(pen)
  return standing(
    path('M128 60h144l8 24v220c0 8-4 14-14 14H134c-10 0-14-6-14-14V84Z', '#f3dfa9') +
      line(
        'M140 90v220M156 88v224M172 88v224M188 88v224M204 88v224M220 88v224M236 88v224M252 88v224M266 90v220',
        '#d9b765',
        6,
      ) +
      path('M128 60h144l8 24H120Z', fill) +
      path('M120 130h160v104H120Z', fill) +
      box(142, 150, 116, 36, 6, '#fdf6e6') +
      line('M160 168h80', pen.ink, 6, 'opacity=".7"') +
      line('M160 208h80', '#fdf6e6', 6) +
      shine('M128 84h14v228h-8c-4 0-6-4-6-8Z', 0.45) +
      shade('M262 84h18v220c0 8-4 14-14 14h-12c8-76 10-156 8-234Z', 0.12),
    200,
    324,
  )
}

export function sauceBottle(pen: Pen): Drawing {
  const fill = ['#c0392f', '#d9772b', '#8a5a2a', '#5d7d3a'][pen.choose('sauce', 4)] ?? '#c0392f'
  return standing(
    box(178, 40, 44, 44, 8, '#3f7d4c') +
      path(
        'M182 82h36v34c26 14 38 30 38 58v120c0 16-8 24-22 24h-68c-14 0-22-8-22-24V174c0-28 12-44 38-58Z',
        fill,
      ) +
      box(144, 178, 112, 94, 3, '#fdf6e6') +
      path('M176 238c0-30 20-44 50-44 0 32-18 48-50 44Z', fill) +
      line('M224 196c4-8 8-10 14-10', '#3f7d4c', 6) +
      line('M162 258h76', pen.ink, 5, 'opacity=".6"') +
      shade('M226 122c20 12 30 28 30 52v120c0 16-8 24-22 24h-20c12-60 18-130 12-196Z', 0.14) +
      shine('M154 176c0-18 6-30 18-40-6 50-8 110-4 174-10-2-14-8-14-16Z', 0.4),
    160,
    324,
  )
}
