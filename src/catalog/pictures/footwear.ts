import { box, type Drawing, disc, line, type Pen, path, shade, shine, standing } from './pen.js'

const upper =
  'M82 272C76 238 82 206 94 180c5-11 17-12 25-3 13 14 31 17 46 7l17-15c9-8 21-6 27 2 22 33 54 55 91 63 27 6 39 20 39 38l-6 14H86Z'

function sole(pen: Pen, height: number): string {
  const bottom = 276 + height
  const toe = pen.choose('toe', 2) ? 12 : 7
  return (
    path(
      `M72 268c86 14 180 12 268-4 ${toe} 12 8 ${height + 12}-14 ${height + 12}L98 ${bottom}c-26 0-32-18-26-40Z`,
      '#fdfcf9',
    ) +
    shade(`M74 ${bottom - 15}c80 8 180 4 268-8 0 12-6 23-16 23L98 ${bottom}c-14 0-22-6-24-15Z`, 0.1) +
    line(`M96 ${bottom}H326`, pen.ink, 5)
  )
}

function laces(color: string): string {
  return line('M176 186l22-8M190 204l22-10M206 220l22-12M226 234l20-12', color, 6)
}

function sideMark(pen: Pen): string {
  const marks = [
    line('M132 262C168 252 200 236 226 206', pen.accent, 9),
    line('M142 262l28-56M164 264l28-52M186 266l26-46', pen.accent, 8),
    path('M118 256c44-6 92-18 130-24-26 18-66 34-126 36Z', pen.accent),
    line('M128 226c24 18 54 24 92 18M122 246c30 14 66 16 108 8', pen.light, 5),
  ]
  return marks[pen.choose('side', marks.length)] ?? ''
}

export function runningShoe(pen: Pen): Drawing {
  return standing(
    path(upper, pen.main) +
      shade('M82 272c-6-34 0-66 12-92 5-11 17-12 25-3 4 5 9 8 14 11-22 18-22 52-18 84Z', 0.14) +
      shine('M210 174c22 32 54 53 88 60-40 2-84-18-104-50 6-6 10-14 16-10Z', 0.3) +
      sideMark(pen) +
      path('M300 234c27 6 39 20 39 38h-64c0-18 8-34 25-38Z', pen.dark, 'opacity=".55"') +
      path('M165 184l17-15c9-8 21-6 27 2l4 6-40 26c-8-4-12-12-8-19Z', pen.deep, 'opacity=".65"') +
      laces('#fff') +
      sole(pen, 32) +
      path('M94 180c5-11 17-12 25-3l4 4c-12 8-24 8-32 6Z', pen.accent),
    300,
  )
}

export function sneaker(pen: Pen): Drawing {
  return standing(
    path(upper, pen.main) +
      shade('M82 272c-6-34 0-66 12-92 5-11 17-12 25-3 4 5 9 8 14 11-10 24-14 54-14 84Z', 0.12) +
      path('M296 234c29 6 43 20 43 38h-78c2-20 14-36 35-38Z', pen.light, 'opacity=".9"') +
      line(
        'M150 268c0-30 10-52 26-70M262 268c2-18 12-32 28-36',
        pen.deep,
        2.5,
        'opacity=".4" stroke-dasharray="6 6"',
      ) +
      (pen.choose('badge', 2)
        ? path('M164 236c20 12 50 10 76-4-14 24-52 32-78 20Z', pen.accent)
        : line('M150 248l70-20', pen.accent, 10)) +
      path('M165 184l17-15c9-8 21-6 27 2l4 6-40 26c-8-4-12-12-8-19Z', pen.deep, 'opacity=".5"') +
      laces('#fff') +
      box(72, 264, 270, 42, 18, '#fbfaf6') +
      line('M80 284h254', pen.dark, 3, 'opacity=".5"') +
      shade('M74 292h266c-4 10-10 14-18 14H92c-10 0-16-6-18-14Z', 0.12),
    300,
  )
}

export function boot(pen: Pen): Drawing {
  return standing(
    path('M112 268V118c0-14 10-22 24-22h62c14 0 22 8 22 22v56c0 22 16 36 42 42 40 8 66 20 68 54Z', pen.main) +
      shade('M112 268V118c0-14 10-22 24-22h10c-10 40-12 112-8 172Z', 0.16) +
      shine('M190 104c14 4 16 10 16 18v54c0 22 12 38 34 46-32-2-56-22-56-56Z', 0.22) +
      box(106, 92, 120, 26, 12, pen.dark) +
      line('M180 140l34 6M180 162l36 4M186 184l36-4M198 204l34-12', pen.accent, 6) +
      path('M262 216c40 8 66 20 68 54h-74c-4-22-2-42 6-54Z', pen.dark, 'opacity=".4"') +
      path(
        'M100 266h236c8 0 10 10 8 22-2 10-8 16-18 16H206l-6-10h-10l-4 10h-74c-12 0-14-10-14-20Z',
        pen.ink,
      ) +
      line('M106 272h230', '#e9d9b8', 3, 'stroke-dasharray="7 5"'),
    290,
  )
}

export function ankleBoot(pen: Pen): Drawing {
  return standing(
    path('M118 282V138c0-12 8-18 20-18h58c12 0 18 6 18 16 0 40 10 62 40 78 36 18 68 26 74 68Z', pen.main) +
      shade('M118 282V138c0-12 8-18 20-18h10c-8 44-10 110-6 162Z', 0.16) +
      path('M164 120h34c-4 40 2 66 18 88-30-6-50-32-52-88Z', pen.deep, 'opacity=".55"') +
      shine('M216 190c12 16 30 24 50 32-24-2-44-8-54-24Z', 0.4) +
      path('M112 280h222c4 0 6 6 4 12l-130 6h-24l-4 18h-54c-8 0-12-4-12-12Z', pen.ink),
    280,
  )
}

export function rainBoot(pen: Pen): Drawing {
  return standing(
    path('M120 288V100c0-8 6-14 14-14h76c8 0 14 6 14 14v92c0 20 14 28 40 34 36 8 62 22 64 62Z', pen.main) +
      shade('M120 288V100c0-8 6-14 14-14h14c-6 60-8 140-4 202Z', 0.15) +
      shine('M192 98c8 0 10 4 10 12v96c0 14 12 26 30 32-34-2-52-18-52-44V108Z', 0.38) +
      box(116, 84, 112, 20, 9, pen.accent) +
      path('M112 284h220c6 0 8 8 6 18-2 8-8 12-16 12H212l-6-10h-14l-2 10h-64c-10 0-14-6-14-14Z', pen.dark),
    280,
  )
}

export function sandal(pen: Pen): Drawing {
  return standing(
    path(
      'M62 286c-4-16 6-24 22-22 54 6 104 4 156-8 38-8 78-12 98 4 12 10 8 28-8 34-76 16-166 18-236 12-20-2-30-8-32-20Z',
      pen.ink,
    ) +
      path(
        'M62 282c-2-16 8-24 24-22 54 6 104 4 156-8 38-8 74-12 94 2 6 10-4 20-18 22-80 14-160 16-234 10-12-1-20-2-22-4Z',
        '#d9b98c',
      ) +
      path('M214 262c-6-44 8-78 34-94 20 14 56 50 68 86-30-8-66-4-102 8Z', pen.main) +
      shine('M246 176c14 14 36 42 46 68-14 0-18-2-30 0 0-26-8-48-16-68Z', 0.26) +
      path('M86 266c-8-40 6-78 36-104 12 4 20 10 26 18-20 24-28 52-26 88Z', pen.main) +
      line('M132 176c34 20 70 16 112 0', pen.flat, 16) +
      line('M132 174c34 20 70 16 112 0', pen.light, 4, 'opacity=".6"') +
      box(148, 168, 24, 26, 6, 'none', `stroke="${pen.accent}" stroke-width="5"`),
    310,
  )
}

export function slide(pen: Pen): Drawing {
  return standing(
    path(
      'M56 280c0-16 12-22 30-22 70 2 150-8 220-6 28 2 42 14 40 28-2 16-16 24-40 24H96c-26 0-40-8-40-24Z',
      pen.dark,
    ) +
      path('M58 272c2-12 12-16 28-16 70 2 150-8 220-6 26 2 38 10 40 20-90 16-200 16-288 2Z', pen.light) +
      path('M168 270c0-52 26-84 74-86 40-2 62 30 64 78-40 10-90 12-138 8Z', pen.main) +
      shine('M190 236c10-26 28-40 54-42-22 12-34 32-38 60Z', 0.35) +
      line('M186 256c36 4 74 2 106-4', pen.accent, 8),
    300,
  )
}

export function highHeel(pen: Pen): Drawing {
  return standing(
    path(
      'M92 140c8-10 20-10 28 0 24 34 60 78 112 98 44 16 88 24 98 44 4 10-2 16-14 16h-56c-60-4-92-56-140-74-8 24-12 50-14 84H94c2-60-14-110-2-168Z',
      pen.main,
    ) +
      shade('M92 140c4-4 8-8 12-8 2 46 6 76 16 92-8 24-12 50-14 84H94c2-60-14-110-2-168Z', 0.24) +
      path('M120 140c24 34 60 78 112 98-22 14-50 10-66 0-26-18-44-46-50-92Z', pen.deep, 'opacity=".55"') +
      shine('M246 246c30 8 60 14 72 28-22-2-56-8-72-28Z', 0.5) +
      line('M262 300h54', pen.ink, 5),
    270,
  )
}

export function loafer(pen: Pen): Drawing {
  return standing(
    path(
      'M72 276c-4-30 0-54 10-74 4-8 12-10 22-8 30 8 62 6 92-2 12-2 18 2 24 8 22 22 54 32 92 40 22 6 30 18 30 36Z',
      pen.main,
    ) +
      path(
        'M104 194c30 8 62 6 92-2 8 10 4 20-10 26-30 12-66 10-94-2-10-8-4-22 12-22Z',
        pen.deep,
        'opacity=".75"',
      ) +
      path('M196 204c26 4 44 20 62 38-26 8-56 2-76-18Z', pen.dark, 'opacity=".5"') +
      line('M176 236c30 22 72 26 104 6', pen.light, 3, 'opacity=".7" stroke-dasharray="6 5"') +
      shine('M284 246c22 2 40 8 46 20-20-2-36-8-46-20Z', 0.5) +
      shade('M72 276c-4-30 0-54 10-74 4-8 12-10 20-8-6 24-8 52-6 82Z', 0.18) +
      path('M66 274h278c4 0 4 6 2 14l-214 4-4 14H80c-12 0-14-12-14-32Z', pen.ink),
    300,
  )
}

export function slipper(pen: Pen): Drawing {
  return standing(
    path('M60 282c0-18 14-24 34-24h210c26 0 40 10 40 24s-14 24-40 24H98c-24 0-38-8-38-24Z', '#b99f80') +
      path('M64 270c6-14 16-16 34-16h208c18 0 32 6 36 16Z', '#efe3d0') +
      path('M170 268c-4-50 26-92 84-92 52 0 88 38 88 96-50 8-112 8-172-4Z', pen.main) +
      path('M170 268c-4-40 14-74 46-86 6 26 4 58-4 90Z', '#f6ecdc') +
      shine('M250 186c34 0 58 16 70 42-22-14-48-20-78-20Z', 0.3) +
      line(
        'M236 226c30-8 60-4 84 10M240 250c28-6 54-4 80 6',
        pen.dark,
        3,
        'opacity=".5" stroke-dasharray="4 7"',
      ),
    300,
  )
}

export function footballBoot(pen: Pen): Drawing {
  const studs = [92, 124, 236, 272, 308].map((x) => path(`M${x} 290h22l-4 22h-14Z`, pen.accent)).join('')
  return standing(
    path(upper, pen.main) +
      shade('M82 272c-6-34 0-66 12-92 5-11 17-12 25-3 4 5 9 8 14 11-22 18-22 52-18 84Z', 0.14) +
      shine('M210 174c22 32 54 53 88 60-40 2-84-18-104-50 6-6 10-14 16-10Z', 0.3) +
      path('M126 258c50 0 96-16 126-44l14 8c-34 36-86 52-142 50Z', pen.accent) +
      path('M165 184l17-15c9-8 21-6 27 2l4 6-40 26c-8-4-12-12-8-19Z', pen.deep, 'opacity=".65"') +
      laces('#fff') +
      studs +
      path('M76 268c80 10 180 8 264-2 8 10 2 24-12 26H98c-18 0-24-12-22-24Z', pen.deep),
    290,
    320,
  )
}

export function highTop(pen: Pen): Drawing {
  return standing(
    path(
      'M88 272c-4-50 2-100 8-148 2-16 14-22 30-18l62 14c14 4 18 14 18 26 6 44 44 76 96 88 24 6 36 20 36 38Z',
      pen.main,
    ) +
      shade('M88 272c-4-50 2-100 8-148 2-12 8-18 18-18-2 56-2 112 0 166Z', 0.16) +
      path(
        'M188 120c14 4 18 14 18 26 6 44 44 76 96 88-50 6-112-20-126-70-4-16 0-34 12-44Z',
        pen.dark,
        'opacity=".55"',
      ) +
      line('M170 134l26 8M170 156l30 2M176 178l30-4M186 198l28-10M200 216l26-14', '#fff', 6) +
      path('M116 196c30 30 74 46 128 48-50 18-112 12-132-8Z', pen.accent) +
      disc(134, 150, 15, pen.accent) +
      sole(pen, 32),
    290,
  )
}
