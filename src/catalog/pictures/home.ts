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

export function sofa(pen: Pen): Drawing {
  return standing(
    line('M84 296v24M316 296v24', '#8a6a48', 11) +
      path('M72 190c0-44 22-64 62-64h132c40 0 62 20 62 64v60H72Z', pen.dark) +
      box(90, 142, 108, 110, 22, pen.main) +
      box(202, 142, 108, 110, 22, pen.main) +
      path(
        'M40 214c0-22 50-30 54 6v36h212v-36c4-36 54-28 54-6v66c0 14-8 20-20 20H60c-12 0-20-6-20-20Z',
        pen.dark,
      ) +
      box(88, 224, 112, 52, 16, pen.main) +
      box(200, 224, 112, 52, 16, pen.main) +
      path(
        'M40 214c0-22 50-30 54 6v80H60c-12 0-20-6-20-20ZM360 214c0-22-50-30-54 6v80h34c12 0 20-6 20-20Z',
        pen.main,
      ) +
      shine('M100 158c2-8 8-10 16-10h60c-34 8-58 26-76 56ZM96 234c2-4 6-6 12-6h80c-40 4-70 12-92 26Z', 0.26) +
      shade('M40 280h320c0 14-8 20-20 20H60c-12 0-20-6-20-20Z', 0.16) +
      `<g transform="rotate(${pen.choose('cushion', 2) ? -12 : 10} 262 208)">${box(236, 178, 58, 58, 12, pen.accent)}${line('M248 192h34M248 206h34M248 220h34', '#fff', 3, 'opacity=".5"')}</g>`,
    330,
    322,
  )
}

export function armchair(pen: Pen): Drawing {
  return standing(
    line('M126 288l-12 34M274 288l12 34', '#8a6a48', 11) +
      path('M118 206V140c0-46 28-68 82-68s82 22 82 68v66Z', pen.main) +
      shade('M240 78c28 10 42 30 42 62v66h-28c6-44 2-88-14-128Z', 0.13) +
      path(
        'M84 206c0-26 46-28 48 4v30h136v-30c2-32 48-30 48-4v68c0 14-8 22-22 22H106c-14 0-22-8-22-22Z',
        pen.dark,
      ) +
      box(128, 216, 144, 56, 20, pen.main) +
      path(
        'M84 206c0-26 46-28 48 4v86h-26c-14 0-22-8-22-22ZM316 206c0-26-46-28-48 4v86h26c14 0 22-8 22-22Z',
        pen.main,
      ) +
      shine('M134 150c0-36 16-54 46-60-20 22-28 56-26 110h-20Z', 0.26) +
      line('M170 120h60M170 150h60', pen.deep, 4, 'opacity=".3"') +
      box(172, 172, 58, 50, 12, pen.accent, 'transform="rotate(-8 200 196)"'),
    240,
    326,
  )
}

export function officeChair(pen: Pen): Drawing {
  return standing(
    line('M200 250v44M200 294l-66 22M200 294l66 22M200 294l-22 28M200 294l22 28', pen.ink, 11) +
      [134, 178, 222, 266].map((x, index) => disc(x, index % 3 ? 324 : 318, 8, pen.ink)).join('') +
      (pen.choose('head', 2) ? box(160, 40, 80, 38, 17, pen.dark) + box(192, 70, 16, 20, 4, pen.ink) : '') +
      path(
        'M140 104c2-14 10-20 24-20h72c14 0 22 6 24 20l12 82c2 14-4 22-18 22H146c-14 0-20-8-18-22Z',
        pen.main,
      ) +
      line('M150 110h100M147 130h106M144 150h112M141 170h118M139 190h122', pen.deep, 3, 'opacity=".4"') +
      shine('M152 104c2-6 6-8 12-8h20c-16 24-24 58-28 100h-14Z', 0.24) +
      line('M118 228V176h-14M282 228V176h14', pen.ink, 10) +
      box(82, 166, 42, 13, 6, pen.ink) +
      box(276, 166, 42, 13, 6, pen.ink) +
      path('M112 222c0-8 6-12 16-12h144c10 0 16 4 16 12 0 22-10 32-30 32H142c-20 0-30-10-30-32Z', pen.main) +
      shade('M114 232h172c-4 16-12 22-28 22H142c-16 0-24-6-28-22Z', 0.2),
    220,
    332,
  )
}

export function chair(pen: Pen): Drawing {
  return standing(
    line('M136 210l-16 112M264 210l16 112M156 208l-4 92M244 208l4 92', pen.deep, 12) +
      line('M142 206L132 74M258 206l10-132', pen.flat, 13) +
      path(
        'M128 74c40-14 104-14 144 0l-2 34c-40-12-100-12-140 0ZM132 130c40-10 96-10 136 0l-2 26c-40-8-92-8-132 0Z',
        pen.main,
      ) +
      path(
        'M116 206c0-12 12-18 30-18h108c18 0 30 6 30 18 0 14-12 22-30 22H146c-18 0-30-8-30-22Z',
        pen.second,
      ) +
      shine('M128 204c4-8 12-10 24-10h60c-34 4-60 8-84 10Z', 0.4) +
      line('M134 284h132', pen.deep, 7),
    220,
    328,
  )
}

export function table(pen: Pen): Drawing {
  return standing(
    path('M86 196h22l-12 124H78ZM292 196h22l8 124h-18Z', pen.dark) +
      path('M126 196h16l-4 92h-12ZM258 196h16l0 92h-12Z', pen.deep, 'opacity=".7"') +
      path('M78 158h244l32 34H46Z', pen.light) +
      path('M46 192h308v10c0 6-4 10-10 10H56c-6 0-10-4-10-10Z', pen.main) +
      line('M110 170h120M150 180h140', pen.dark, 2.5, 'opacity=".3"') +
      path('M188 120h34l-4 46h-26Z', '#fff', 'opacity=".85"') +
      path(
        'M206 124c-18-30-8-54-2-70 10 20 14 40 2 70ZM206 124c-2-24 16-40 34-44-2 22-12 38-34 44ZM204 124c-8-20-22-28-38-28 8 18 20 28 38 28Z',
        '#5f9a6a',
      ),
    310,
    324,
  )
}

export function desk(pen: Pen): Drawing {
  return standing(
    line('M92 206v110M308 206v110M70 318h44M286 318h44', pen.ink, 12) +
      box(222, 204, 78, 58, 5, pen.dark) +
      line('M240 226h42', pen.light, 5) +
      box(44, 186, 312, 22, 7, pen.main) +
      shine('M50 190h300v4H50Z', 0.5) +
      box(132, 92, 114, 74, 7, pen.ink) +
      box(138, 98, 102, 62, 3, '#3b4a6b') +
      path('M138 160l34-34 22 18 18-26 28 42Z', pen.accent, 'opacity=".8"') +
      path('M180 166h18l6 20h-30Z', '#8b919d') +
      line('M300 186v-44l-30-26', pen.ink, 6) +
      path('M246 108l34-10 8 28Z', pen.accent) +
      path('M78 186c0-10 4-22 4-22h22s4 12 4 22Z', '#fff', 'opacity=".85"'),
    320,
    324,
  )
}

export function coffeeTable(pen: Pen): Drawing {
  return standing(
    line('M128 236l-22 84M272 236l22 84M200 244v70', pen.dark, 13) +
      oval(200, 232, 148, 40, pen.dark) +
      oval(200, 222, 148, 40, pen.main) +
      oval(186, 214, 110, 24, '#fff', 'opacity=".14"') +
      path('M212 206h40l-6 26h-28Z', '#fff') +
      line('M252 210c14-2 14 16-2 14', '#fff', 5) +
      path('M128 206l60-10 12 18-60 12Z', pen.accent) +
      path('M134 200l56-10 10 12-56 12Z', '#f4efe4'),
    260,
    326,
  )
}

export function bookcase(pen: Pen): Drawing {
  const hues = ['#c8553d', '#5b7db8', '#f2c14e', '#4f9d8f', '#8a6fb0', '#f4f1ea', '#ef8354']
  const shelf = (y: number, start: number) =>
    [0, 1, 2, 3, 4, 5]
      .map((index) => {
        const height = 34 + ((start * 7 + index * 13) % 20)
        return box(
          122 + index * 17,
          y - height,
          13,
          height,
          2,
          hues[(start + index * 2) % hues.length] ?? '#c8553d',
        )
      })
      .join('')
  return standing(
    box(100, 52, 200, 268, 8, pen.main) +
      [68, 152, 236].map((y) => box(114, y, 172, 68, 3, pen.deep, 'opacity=".7"')).join('') +
      shelf(136, pen.choose('one', 7)) +
      shelf(220, pen.choose('two', 7)) +
      shelf(304, pen.choose('three', 7)) +
      path('M244 136c-8-22 34-22 28 0Z', '#f4f1ea') +
      path('M258 116c-14-18-8-30-2-40 8 12 12 24 2 40Z', '#5f9a6a') +
      disc(256, 206, 14, pen.accent) +
      box(240, 278, 36, 26, 4, '#d9c29a') +
      shade('M286 52h6c6 0 8 4 8 8v252c0 6-4 8-8 8h-6Z', 0.16),
    230,
    326,
  )
}

export function bed(pen: Pen): Drawing {
  return standing(
    line('M64 290v30M336 290v30', pen.deep, 13) +
      box(54, 118, 292, 130, 16, pen.main) +
      shade('M320 118h10c10 0 16 6 16 16v114h-20c4-44 4-90-6-130Z', 0.13) +
      box(82, 170, 104, 54, 20, '#fff') +
      box(214, 170, 104, 54, 20, '#fff') +
      shade(
        'M90 208h90c0 10-4 16-14 16H98c-8 0-10-8-8-16ZM222 208h90c0 10-4 16-14 16h-68c-8 0-10-8-8-16Z',
        0.08,
      ) +
      path('M60 232c0-14 10-20 22-20h236c12 0 22 6 22 20v54H60Z', '#f4f1ea') +
      path('M48 252c90-26 214-26 304 0v42c0 8-6 12-12 12H60c-6 0-12-4-12-12Z', pen.accent) +
      path('M48 252c90-26 214-26 304 0v12c-90-24-214-24-304 0Z', '#fff', 'opacity=".4"') +
      shade('M48 286h304v8c0 8-6 12-12 12H60c-6 0-12-4-12-12Z', 0.16),
    320,
    324,
  )
}

export function mattress(pen: Pen): Drawing {
  return standing(
    path('M74 190L150 130h220l-36 66Z', '#fdfcf8', 'transform="translate(-16 0)"') +
      box(36, 190, 306, 92, 26, pen.main) +
      box(36, 190, 306, 40, 20, '#fff', 'opacity=".55"') +
      line('M52 232h276', pen.accent, 8) +
      line(
        'M92 146c60 14 140 14 230 2M76 168c70 14 170 14 250 0',
        pen.dark,
        2.5,
        'opacity=".35" stroke-dasharray="3 9"',
      ) +
      shade('M36 256h306c-2 18-12 26-26 26H62c-14 0-24-8-26-26Z', 0.12) +
      path('M318 196l36-62c6 4 6 12 4 18l-16 60Z', pen.dark),
    320,
    296,
    190,
  )
}

export function bedding(pen: Pen): Drawing {
  return standing(
    box(70, 226, 260, 84, 22, pen.main) +
      path('M70 250c90-18 170-18 260 0v14c-90-18-170-18-260 0Z', pen.dark, 'opacity=".4"') +
      path('M82 226c0-30 14-44 44-44h148c30 0 44 14 44 44-80 18-156 18-236 0Z', pen.light) +
      path('M100 178c-10-36 6-66 40-66h120c34 0 50 30 40 66-30 18-170 18-200 0Z', '#fff') +
      shade('M104 168c60 18 132 18 192 0 0 6 0 8-2 12-40 14-148 14-188 0Z', 0.1) +
      path('M128 118c-6-24 6-42 30-42h84c24 0 36 18 30 42-30 12-114 12-144 0Z', pen.second) +
      shine('M140 92c6-6 12-8 22-8h30c-22 6-40 14-54 26-2-6 0-12 2-18Z', 0.4) +
      shade('M70 290h260c-2 14-10 20-22 20H92c-12 0-20-6-22-20Z', 0.14),
    270,
    316,
  )
}

export function pillow(pen: Pen): Drawing {
  return standing(
    path(
      'M70 150c-20-40 6-60 44-46 56 14 116 14 172 0 38-14 64 6 44 46-14 34-14 70 0 104 20 40-6 60-44 46-56-14-116-14-172 0-38 14-64-6-44-46 14-34 14-70 0-104Z',
      pen.main,
    ) +
      shade(
        'M316 168c-8 28-6 58 14 86 20 40-6 60-44 46-56-14-116-14-172 0-20 8-38 6-46-6 96 0 190-30 248-126Z',
        0.09,
      ) +
      line(
        'M100 132c8 16 20 22 36 24M300 132c-8 16-20 22-36 24M110 282c6-14 16-20 30-22M290 282c-6-14-16-20-30-22',
        pen.dark,
        4,
        'opacity=".5"',
      ) +
      shine('M92 128c30 12 80 16 120 12-50 14-84 36-110 66-6-26-8-50-10-78Z', 0.4) +
      line('M318 116c-20 40-20 130 0 172', pen.accent, 5, 'stroke-dasharray="10 8"'),
    260,
    314,
  )
}

export function towels(pen: Pen): Drawing {
  const fold = (y: number, fill: string, trim: string) =>
    box(84, y, 232, 56, 24, fill) +
    line(`M116 ${y + 40}h190`, trim, 6, 'opacity=".8"') +
    shine(`M96 ${y + 18}c6-8 12-10 22-10h150v6H118c-10 0-16 4-22 14Z`, 0.45) +
    disc(108, y + 28, 10, '#1b1f33', 'opacity=".12"')
  return standing(
    fold(258, pen.main, pen.light) +
      fold(202, pen.second, '#fff') +
      fold(146, pen.main, pen.light) +
      path('M150 146c-10-34 10-56 50-56s60 22 50 56Z', pen.second) +
      line('M168 130c10-10 54-10 64 0', '#fff', 4, 'opacity=".6"'),
    250,
    322,
  )
}

export function rug(pen: Pen): Drawing {
  const patterns = [
    path('M200 128l60 60-60 60-60-60Z', pen.accent) +
      path('M200 154l34 34-34 34-34-34Z', pen.light) +
      path('M118 150l30 38-30 38-30-38ZM282 150l30 38-30 38-30-38Z', pen.dark),
    [96, 136, 176, 216, 256]
      .map((x, index) => path(`M${x} 112h26v152h-26Z`, index % 2 ? pen.accent : pen.light, 'opacity=".85"'))
      .join(''),
    disc(200, 188, 62, pen.accent) + disc(200, 188, 44, pen.main) + disc(200, 188, 26, pen.light),
  ]
  return floating(
    path('M60 96h280v184H60Z', pen.main) +
      (patterns[pen.choose('pattern', patterns.length)] ?? '') +
      path('M74 110h252v156H74Z', 'none', `stroke="${pen.light}" stroke-width="7"`) +
      line(
        Array.from({ length: 19 }, (_, index) => `M${64 + index * 15} 282v18M${64 + index * 15} 94V76`).join(
          '',
        ),
        pen.dark,
        4,
      ) +
      shine('M60 96h150L60 220Z', 0.12),
  )
}

export function curtains(pen: Pen): Drawing {
  const panel =
    path('M70 82h94c-2 70-10 130-40 174 8 24 8 44 6 66H70Z', pen.main) +
    line('M88 86v232M110 86c0 90-4 150-10 230M134 86c-2 70-8 120-22 160', pen.dark, 5, 'opacity=".4"') +
    path('M94 240l34 12-4 14-32-8Z', pen.accent)
  return floating(
    box(140, 88, 120, 210, 4, '#dcecf6') +
      line('M200 88v210M140 190h120', '#fff', 7) +
      disc(232, 128, 17, '#fbe3a3') +
      panel +
      `<g transform="translate(400 0) scale(-1 1)">${panel}</g>` +
      box(48, 70, 304, 13, 6, '#8a6a48') +
      disc(48, 76, 12, '#8a6a48') +
      disc(352, 76, 12, '#8a6a48'),
  )
}

export function deskLamp(pen: Pen): Drawing {
  return standing(
    path('M106 132L34 300h220Z', '#ffe9a8', 'opacity=".5"') +
      line('M262 304L290 190 176 104', pen.dark, 11) +
      disc(290, 190, 12, pen.accent) +
      path('M196 300h130c0 12-6 18-16 18H212c-10 0-16-6-16-18Z', pen.main) +
      path('M184 78c20 10 26 30 16 50l-88 22c-20-8-24-28-14-44Z', pen.main) +
      shine('M110 108l70-20c8 4 12 10 14 16l-92 22c0-6 2-12 8-18Z', 0.3) +
      path('M98 138c14 12 20 14 34 8-2 16-28 18-34-8Z', '#fff6d4'),
    220,
    324,
    240,
  )
}

export function floorLamp(pen: Pen): Drawing {
  return standing(
    path('M138 150L92 318h216l-46-168Z', '#ffe9a8', 'opacity=".4"') +
      line('M200 148v160', pen.dark, 9) +
      oval(200, 314, 52, 11, pen.dark) +
      path('M164 52h72l40 100H124Z', pen.main) +
      shade('M222 52h14l40 100h-36c-2-36-8-70-18-100Z', 0.12) +
      shine('M166 64h16l-24 82h-20Z', 0.35) +
      line('M128 146h144', pen.accent, 7) +
      line('M232 152v34', '#8b919d', 3) +
      disc(232, 190, 5, pen.accent),
    150,
    324,
  )
}

export function candle(pen: Pen): Drawing {
  return standing(
    oval(200, 110, 80, 66, '#ffe9a8', 'opacity=".4"') +
      path('M200 62c22 28 24 46 12 62-8 8-18 8-26 0-12-16-6-34 14-62Z', '#f7b53c') +
      path('M200 90c10 14 12 24 6 32-4 4-8 4-12 0-6-8-2-18 6-32Z', '#fff3c4') +
      line('M200 118v30', pen.ink, 4) +
      path('M120 144h160v158c0 10-8 16-18 16H138c-10 0-18-6-18-16Z', pen.main) +
      oval(200, 146, 80, 15, pen.light) +
      oval(200, 148, 64, 10, '#fff8e8') +
      shade('M244 152c20-2 34-4 36-6v156c0 10-8 16-18 16h-24c10-54 12-112 6-166Z', 0.12) +
      box(148, 198, 104, 74, 8, '#fdfaf2') +
      line('M172 222h56M182 238h36M190 254h20', pen.accent, 6) +
      shine('M130 160h12v142c-8 0-12-4-12-10Z', 0.4),
    190,
    324,
  )
}

export function mirror(pen: Pen): Drawing {
  const round = pen.choose('shape', 2)
  return floating(
    round
      ? disc(200, 192, 132, pen.main) +
          disc(200, 192, 116, '#cfe2ee') +
          shine(
            'M108 232L240 84c20 8 36 20 48 34L132 284c-12-14-20-32-24-52ZM152 298L302 138c4 10 8 20 10 32L180 306c-10-2-20-4-28-8Z',
            0.4,
          )
      : path('M110 190c0-80 36-134 90-134s90 54 90 134v130H110Z', pen.main) +
          path('M124 192c0-72 30-120 76-120s76 48 76 120v114H124Z', '#cfe2ee') +
          shine('M128 270L262 116c6 14 10 30 12 48L140 306h-12ZM166 306L276 182v34l-76 90Z', 0.4),
  )
}

const pot = (fill: string) =>
  path('M142 228h116l-14 78c-2 8-6 12-14 12h-60c-8 0-12-4-14-12Z', fill) +
  box(134, 214, 132, 24, 9, fill) +
  shade('M222 238h34l-12 68c-2 8-6 12-14 12h-22c8-24 12-52 14-80Z', 0.16) +
  shine('M150 240h14l8 70c-6-2-8-4-8-8Z', 0.3)

export function plant(pen: Pen): Drawing {
  const greens = ['#3f8a55', '#5aa469', '#2f6d48']
  const [green = '#3f8a55', bright = '#5aa469', deep = '#2f6d48'] = greens
  const kinds = [
    path('M200 220c-70-20-96-70-92-124 54 10 88 54 92 124Z', green) +
      path('M200 220c70-20 96-70 92-124-54 10-88 54-92 124Z', bright) +
      path('M200 220c-30-60-26-118 0-164 26 46 30 104 0 164Z', deep) +
      line(
        'M200 218V84M196 216c-22-40-48-74-78-106M204 216c22-40 48-74 78-106',
        '#d8ecd2',
        2.5,
        'opacity=".7"',
      ),
    path(
      'M186 222c-30-60-40-110-34-160 24 40 42 96 46 160ZM200 222c-6-70-2-130 12-178 16 50 14 120 2 178ZM212 222c8-60 30-108 60-136 0 54-20 102-44 136ZM178 222c-20-38-50-66-78-76 4 38 34 66 66 76Z',
      green,
    ) + line('M192 212c-8-50-22-96-36-130M208 212c0-60 2-110 6-148M220 212c10-44 26-78 46-108', bright, 6),
    [
      [132, 128, 38],
      [262, 122, 40],
      [198, 88, 44],
      [160, 178, 34],
      [240, 176, 36],
      [108, 180, 26],
      [292, 178, 26],
    ]
      .map(
        ([x = 0, y = 0, size = 0], index) =>
          line(`M200 222Q${(x + 200) / 2} ${y + 50} ${x} ${y}`, deep, 5) +
          oval(x, y, size, size * 0.8, index % 2 ? bright : green) +
          line(`M${x - size * 0.5} ${y + 4}h${size}`, '#d8ecd2', 2.5, 'opacity=".6"'),
      )
      .join(''),
  ]
  const pots = ['#c3684a', '#f4f1ea', '#5b6473', pen.accent]
  return standing(
    (kinds[pen.choose('leaves', kinds.length)] ?? '') +
      pot(pots[pen.choose('pot', pots.length)] ?? '#c3684a'),
    170,
    322,
  )
}

export function planter(pen: Pen): Drawing {
  return standing(
    path(
      'M200 176c-40-10-62-40-60-84 36 6 58 36 60 84ZM200 176c40-10 62-40 60-84-36 6-58 36-60 84ZM200 176c-18-40-16-76 0-108 16 32 18 68 0 108Z',
      '#4c9a62',
    ) +
      oval(200, 172, 96, 16, '#6b4a33') +
      path('M104 176h192l-24 124c-2 12-10 18-22 18H150c-12 0-20-6-22-18Z', pen.main) +
      box(92, 160, 216, 34, 12, pen.main) +
      shade('M252 194h42l-22 106c-2 12-10 18-22 18h-34c18-36 30-80 36-124Z', 0.14) +
      (pen.choose('band', 2)
        ? line('M116 232h168M120 250h160', pen.accent, 7)
        : path(
            'M116 230l20 24 22-24 22 24 22-24 22 24 22-24 22 24 16-20-4 26H122Z',
            pen.dark,
            'opacity=".5"',
          )) +
      shine('M118 198h18l20 112c-6-2-10-6-12-12Z', 0.3),
    220,
    324,
  )
}

export function gardenTool(pen: Pen): Drawing {
  return floating(
    `<g transform="rotate(38 200 200)">${box(184, 214, 32, 132, 16, pen.main)}${shine('M190 226c0-4 4-6 8-6v118c-6-2-8-6-8-12Z', 0.4)}${box(190, 170, 20, 50, 6, '#8b919d')}${path('M158 60c20-22 64-22 84 0 10 50-10 96-42 116-32-20-52-66-42-116Z', pen.metal)}${line('M200 66v92', '#7d8594', 5)}${box(184, 206, 32, 14, 5, pen.accent)}</g>` +
      `<g transform="rotate(-34 200 210)">${box(184, 222, 32, 124, 16, pen.main)}${line('M200 222v-58M168 164h64M168 164V92M189 164V88M211 164V88M232 164V92', '#9aa1ad', 10)}${box(184, 212, 32, 14, 5, pen.accent)}</g>`,
  )
}

export function drill(pen: Pen): Drawing {
  return standing(
    path(
      'M116 96h150c26 0 42 16 42 42s-16 42-42 42h-20l22 96h-70l-20-96h-62c-14 0-22-8-22-22v-40c0-14 8-22 22-22Z',
      pen.main,
    ) +
      shade('M266 96c26 0 42 16 42 42s-16 42-42 42h-20l22 96h-30c-10-50-8-120 28-180Z', 0.14) +
      box(180, 268, 108, 48, 10, pen.ink) +
      box(192, 280, 50, 8, 4, pen.accent) +
      path('M94 108L56 122v32l38 14Z', '#5c626b') +
      line('M56 138H18', '#aab0ba', 9) +
      path('M176 184h-14c0 18 6 28 20 30Z', pen.accent) +
      line('M246 116h40M246 134h46M246 152h40', pen.deep, 6, 'opacity=".6"') +
      box(118, 118, 90, 40, 8, pen.ink) +
      shine('M108 104h150v6H108Z', 0.5),
    180,
    324,
    232,
  )
}

export function tools(pen: Pen): Drawing {
  return floating(
    `<g transform="rotate(-40 200 200)">${box(184, 150, 32, 196, 13, '#b98552')}${path('M130 82h112c18 0 34 8 46 24-22-2-38 4-50 16v28H158v-20h-28c-8 0-12-4-12-10v-28c0-6 4-10 12-10Z', pen.metal)}${box(184, 258, 32, 88, 13, pen.main)}${shine('M190 268c0-4 2-6 6-6v76c-4 0-6-4-6-8Z', 0.45)}</g>` +
      `<g transform="rotate(42 200 200)">${box(192, 60, 16, 150, 4, '#9aa1ad')}${path('M190 52h20l4 20h-28Z', '#7d8594')}${box(178, 206, 44, 128, 20, pen.main)}${line('M190 224v92M210 224v92', pen.deep, 5, 'opacity=".5"')}${box(178, 206, 44, 18, 8, pen.accent)}</g>`,
  )
}
