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

export function fryingPan(pen: Pen): Drawing {
  const food = pen.choose('food', 3)
  return floating(
    `<g transform="rotate(-32 170 220)">${path('M268 204h112c12 0 18 8 18 17s-6 17-18 17H268Z', pen.dark)}${disc(378, 221, 6, '#fff', 'opacity=".7"')}</g>` +
      disc(164, 226, 118, pen.main) +
      disc(164, 226, 102, pen.deep) +
      disc(164, 226, 92, '#3a3d48') +
      shine('M80 214c6-48 40-78 86-80-40 20-66 46-86 80Z', 0.28) +
      (food === 0
        ? path(
            'M112 222c-8-34 30-48 52-40 32-16 66 10 54 42 6 30-24 48-50 40-32 10-58-14-56-42Z',
            '#fffdf6',
          ) +
          disc(166, 222, 24, '#f6b93b') +
          disc(158, 214, 7, '#fff', 'opacity=".7"')
        : food === 1
          ? oval(164, 226, 58, 52, '#dba45c') +
            oval(164, 222, 50, 44, '#e9bd7a') +
            box(150, 208, 30, 24, 6, '#fbe9a5')
          : disc(164, 226, 66, 'none', 'stroke="#fff" stroke-width="3" opacity=".16"') +
            disc(164, 226, 40, 'none', 'stroke="#fff" stroke-width="3" opacity=".16"')),
  )
}

export function cookingPot(pen: Pen): Drawing {
  return standing(
    path(
      'M60 196c0-10 6-14 14-14h20v32H74c-8 0-14-6-14-18ZM340 196c0-10-6-14-14-14h-20v32h20c8 0 14-6 14-18Z',
      pen.ink,
    ) +
      path('M88 172h224v112c0 22-14 34-38 34H126c-24 0-38-12-38-34Z', pen.main) +
      shade('M266 172h46v112c0 22-14 34-38 34h-34c24-36 32-90 26-146Z', 0.15) +
      shine('M104 186h22v120c-14-2-22-10-22-26Z', 0.3) +
      path('M84 168c6-38 54-60 116-60s110 22 116 60Z', pen.light, 'opacity=".95"') +
      box(76, 162, 248, 16, 8, pen.dark) +
      path('M176 112c-6-34 54-34 48 0Z', pen.ink) +
      shine('M106 156c14-20 40-32 70-34-22 8-38 20-46 34Z', 0.5) +
      line(
        'M160 76c-10-12 10-18 0-32M200 64c-10-12 10-18 0-32M240 76c-10-12 10-18 0-32',
        '#fff',
        6,
        'opacity=".75"',
      ),
    250,
    324,
  )
}

export function cookwareSet(pen: Pen): Drawing {
  return standing(
    box(110, 92, 150, 76, 12, pen.dark) +
      box(98, 86, 174, 13, 6, pen.ink) +
      disc(185, 78, 10, pen.ink) +
      path('M258 122h92c10 0 14 6 14 12s-4 12-14 12h-92Z', pen.ink) +
      path('M66 180h178v110c0 18-12 28-30 28H96c-18 0-30-10-30-28Z', pen.main) +
      box(54, 172, 202, 15, 7, pen.dark) +
      path('M42 214h24v22H52c-10 0-14-18-10-22Z', pen.ink) +
      shine('M82 192h18v114c-12-2-18-8-18-20Z', 0.3) +
      path('M206 250h150c0 44-20 68-54 68h-42c-34 0-54-24-54-68Z', pen.light) +
      box(198, 242, 166, 13, 6, pen.accent) +
      shade('M312 256h42c-2 40-20 62-52 62h-24c20-14 32-36 34-62Z', 0.14),
    320,
    326,
  )
}

export function knife(pen: Pen): Drawing {
  const shape = pen.choose('blade', 3)
  const blades = [
    'M196 188L-24 188C10 248 100 260 200 256Z',
    'M196 186L0 186C-14 232 6 256 52 256h148Z',
    'M196 198L-28 198c-2 24 6 42 26 48h198Z',
  ]
  return floating(
    `<g transform="rotate(-34 200 210)">${path(blades[shape] ?? '', pen.metal)}${line('M20 206h168', '#fff', 4, 'opacity=".8"')}${path('M192 184h18v76h-18Z', '#7d8594')}${path('M208 188h132c16 0 26 12 26 28s-10 28-26 28c-40 2-80-4-132 4Z', pen.main)}${[244, 284, 324].map((x) => disc(x, 214, 7, '#e6e8ec')).join('')}${shine('M212 192h124c10 0 16 4 20 10H212Z', 0.28)}</g>`,
  )
}

export function mug(pen: Pen): Drawing {
  const prints = [
    line('M118 216h148M118 236h148', pen.accent, 9),
    disc(190, 228, 28, pen.accent),
    path(
      'M118 250c40-30 100 30 150 0v40c0 18-10 28-28 28h-94c-18 0-28-10-28-28Z',
      pen.second,
      'opacity=".9"',
    ),
    '',
  ]
  return standing(
    line('M270 178c74-12 74 104-4 98', pen.main, 24) +
      path('M114 148h158v142c0 18-10 28-28 28H142c-18 0-28-10-28-28Z', pen.main) +
      (prints[pen.choose('print', prints.length)] ?? '') +
      shade('M236 148h36v142c0 18-10 28-28 28h-24c18-50 22-112 16-170Z', 0.12) +
      oval(193, 148, 79, 18, pen.dark) +
      oval(193, 150, 68, 13, '#6b4327') +
      shine('M126 174h16v128c-10-2-16-8-16-18Z', 0.42) +
      line('M170 116c-12-16 12-22 0-42M206 112c-12-16 12-22 0-42', '#fff', 7, 'opacity=".8"'),
    210,
    324,
    196,
  )
}

export function waterBottle(pen: Pen): Drawing {
  const lids = [
    box(164, 44, 72, 44, 12, pen.ink) + box(178, 36, 44, 14, 6, pen.ink),
    path('M168 88V60c0-40 64-40 64 0v28h-14V62c0-20-36-20-36 0v26Z', pen.ink) +
      box(160, 74, 80, 24, 8, pen.ink),
    box(160, 66, 80, 30, 8, pen.ink) + path('M190 66V40c0-8 26-10 34-2l-8 10c-6-2-10 0-10 4v14Z', pen.accent),
  ]
  return standing(
    (lids[pen.choose('lid', lids.length)] ?? '') +
      path(
        'M160 94h80c22 14 32 32 32 58v138c0 18-10 28-28 28h-88c-18 0-28-10-28-28V152c0-26 10-44 32-58Z',
        pen.main,
      ) +
      shade('M232 94h8c22 14 32 32 32 58v138c0 18-10 28-28 28h-24c18-70 24-150 12-224Z', 0.15) +
      shine('M146 152c0-18 6-30 20-42h12c-16 50-16 120-12 198-14-2-20-10-20-22Z', 0.32) +
      (pen.choose('band', 2)
        ? box(128, 232, 144, 24, 0, pen.accent)
        : path('M200 196l26 40c0 34-52 34-52 0Z', pen.accent)) +
      box(128, 296, 144, 10, 0, pen.deep, 'opacity=".35"'),
    180,
    324,
  )
}

export function lunchBox(pen: Pen): Drawing {
  return standing(
    path('M56 206h288l-16 92c-2 14-10 20-24 20H96c-14 0-22-6-24-20Z', pen.main) +
      shade('M300 206h44l-16 92c-2 14-10 20-24 20h-34c18-34 28-72 30-112Z', 0.14) +
      path('M72 206c0-28 20-40 50-40h156c30 0 50 12 50 40Z', '#fdfcf8') +
      disc(128, 190, 22, '#6fae63') +
      disc(158, 182, 17, '#8cc47e') +
      disc(112, 178, 14, '#e05a47') +
      path('M190 206V150h8v56Z', '#fdfcf8') +
      path('M208 202c0-34 60-34 60 0Z', '#f3d7a1') +
      disc(292, 188, 18, '#ef8354') +
      box(46, 198, 308, 20, 9, pen.dark) +
      box(178, 204, 44, 46, 8, pen.accent) +
      shine('M74 226h16l12 78c-6-2-8-6-10-12Z', 0.35),
    290,
    324,
  )
}

export function dinnerware(pen: Pen): Drawing {
  return standing(
    oval(168, 250, 122, 62, pen.dark) +
      oval(168, 242, 122, 62, pen.main) +
      oval(168, 240, 86, 40, pen.light) +
      oval(168, 240, 86, 40, 'none', `stroke="${pen.accent}" stroke-width="4" opacity=".8"`) +
      path('M196 190h136c0 50-22 82-54 88h-28c-32-6-54-38-54-88Z', pen.main) +
      shade('M292 190h40c0 50-22 82-54 88h-16c20-20 30-50 30-88Z', 0.15) +
      oval(264, 190, 68, 17, pen.deep) +
      oval(264, 192, 58, 12, pen.light) +
      path('M116 110h74v62c0 14-8 22-22 22h-30c-14 0-22-8-22-22Z', pen.second) +
      line('M188 126c30-4 30 42-2 40', pen.accent, 10) +
      oval(153, 110, 37, 9, pen.ink, 'opacity=".5"') +
      shine('M124 124h10v62c-6-2-10-6-10-14Z', 0.4),
    290,
    316,
  )
}

export function choppingBoard(pen: Pen): Drawing {
  return floating(
    `<g transform="rotate(-14 200 200)">${path('M92 120c0-14 8-22 22-22h48V64c0-34 76-34 76 0v34h48c14 0 22 8 22 22v190c0 14-8 22-22 22H114c-14 0-22-8-22-22Z', pen.main)}${disc(200, 70, 15, '#fff', 'opacity=".75"')}${line('M120 130v180M150 120v200M182 116v206M216 116v206M250 120v200M280 130v180', pen.dark, 3, 'opacity=".35"')}${path('M114 128h172v176H114Z', 'none', `stroke="${pen.dark}" stroke-width="5" stroke-linejoin="round" opacity=".6"`)}</g>` +
      disc(150, 236, 30, '#e05a47') +
      path(
        'M150 208c-6-12 6-16 12-14M142 210l-10-8',
        'none',
        'stroke="#4c8a4f" stroke-width="5" stroke-linecap="round"',
      ) +
      disc(140, 226, 8, '#fff', 'opacity=".5"') +
      path('M214 260c10-40 50-60 74-50-4 40-40 60-74 50Z', '#6fae63') +
      line('M220 256c20-20 40-32 60-40', '#d8ecd2', 3),
  )
}

export function drinkingGlass(pen: Pen): Drawing {
  return standing(
    path('M126 84h148l-18 220c0 8-6 14-14 14h-84c-8 0-14-6-14-14Z', '#e8f3f8', 'opacity=".85"') +
      path(
        'M134 170c40-14 90 14 132 0l-12 130c0 6-4 10-10 10h-88c-6 0-10-4-10-10Z',
        pen.main,
        'opacity=".85"',
      ) +
      box(160, 186, 38, 38, 8, '#fff', 'opacity=".55" transform="rotate(14 180 204)"') +
      box(206, 212, 34, 34, 8, '#fff', 'opacity=".45" transform="rotate(-18 220 230)"') +
      line('M236 200l34-150', pen.accent, 9) +
      oval(200, 84, 74, 12, '#fff', 'opacity=".7"') +
      shine('M142 96h12l14 210h-10Z', 0.6),
    160,
    324,
  )
}
