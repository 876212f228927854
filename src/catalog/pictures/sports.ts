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

export function football(pen: Pen): Drawing {
  return standing(
    disc(200, 196, 118, '#fbfaf7') +
      path('M200 150l44 32-16 52h-56l-16-52Z', pen.main) +
      path(
        'M200 78c20 0 38 6 54 14l-10 26-44 14-44-14-10-26c16-8 34-14 54-14ZM98 136l26 12 10 44-30 36-20-6c-4-32 0-60 14-86ZM302 136l-26 12-10 44 30 36 20-6c4-32 0-60-14-86ZM140 296l6-30 42-14h24l42 14 6 30c-34 24-86 24-120 0Z',
        pen.main,
      ) +
      line('M200 132v18M156 182l-22 10M244 182l22 10M172 234l-26 32M228 234l26 32', pen.dark, 5) +
      shade('M286 118c50 70 34 190-86 196-40 0-74-18-96-48 90 26 180-30 182-148Z', 0.12) +
      shine('M110 158c14-36 44-58 84-62-36 16-58 34-84 62Z', 0.6),
    190,
    326,
  )
}

export function basketball(pen: Pen): Drawing {
  return standing(
    disc(200, 196, 118, pen.main) +
      line('M200 78v236M82 196h236M118 112c50 40 50 128 0 168M282 112c-50 40-50 128 0 168', pen.deep, 6) +
      shade('M286 118c50 70 34 190-86 196-40 0-74-18-96-48 90 26 180-30 182-148Z', 0.14) +
      shine('M108 160c14-38 44-60 86-64-38 16-60 36-86 64Z', 0.4),
    190,
    326,
  )
}

export function dumbbell(pen: Pen): Drawing {
  return standing(
    box(120, 206, 160, 30, 12, pen.metal) +
      line('M150 212v18M166 212v18M182 212v18M198 212v18M214 212v18M230 212v18M246 212v18', '#8b919d', 3) +
      [
        [52, 166, 26, 110],
        [74, 138, 36, 166],
        [290, 138, 36, 166],
        [322, 166, 26, 110],
      ]
        .map(
          ([x = 0, y = 0, width = 0, height = 0]) =>
            box(x, y, width, height, 11, pen.main) +
            box(x + 5, y + 8, 7, height - 16, 3, '#fff', 'opacity=".3"'),
        )
        .join('') +
      box(110, 162, 14, 118, 6, pen.accent) +
      box(276, 162, 14, 118, 6, pen.accent),
    310,
    316,
  )
}

export function kettlebell(pen: Pen): Drawing {
  return standing(
    line('M150 190c-44-110 144-110 100 0', pen.main, 30) +
      line('M146 150c10-34 44-44 70-40', '#fff', 6, 'opacity=".3"') +
      path(
        'M200 152c64 0 104 34 104 88 0 34-16 60-42 78H138c-26-18-42-44-42-78 0-54 40-88 104-88Z',
        pen.main,
      ) +
      shade('M256 164c30 14 48 40 48 76 0 34-16 60-42 78h-44c40-34 56-98 38-154Z', 0.15) +
      disc(200, 238, 42, pen.accent) +
      disc(200, 238, 28, pen.flat) +
      shine('M116 226c6-26 22-42 46-48-20 22-30 40-34 74-10-6-14-16-12-26Z', 0.3),
    190,
    324,
  )
}

export function yogaMat(pen: Pen): Drawing {
  return standing(
    path('M96 286h240c16 0 26 8 26 17s-10 17-26 17H96Z', pen.dark) +
      path('M96 286h240c16 0 26 6 26 12H96Z', pen.light) +
      `<g transform="rotate(-16 200 200)">${path('M104 118h208c26 0 44 30 44 72s-18 72-44 72H104Z', pen.main)}${path('M104 232h236c-6 18-16 30-28 30H104Z', pen.dark, 'opacity=".5"')}${shine('M110 128h204c10 0 18 4 24 12H110Z', 0.35)}${box(176, 114, 22, 152, 8, pen.accent)}${box(266, 114, 22, 152, 8, pen.accent)}${oval(104, 190, 44, 72, pen.main)}${[34, 24, 14, 5].map((radius, index) => oval(104, 190, radius, radius * 1.64, index % 2 ? pen.light : pen.deep)).join('')}</g>`,
    280,
    326,
  )
}

export function resistanceBands(pen: Pen): Drawing {
  return floating(
    [0, 1, 2]
      .map(
        (index) =>
          oval(
            134 + index * 66,
            190 + (index % 2) * 22,
            50,
            112,
            'none',
            `stroke="${[pen.main, pen.accent, pen.second][index]}" stroke-width="${16 + index * 5}" transform="rotate(${-16 + index * 16} ${134 + index * 66} 200)"`,
          ) +
          oval(
            130 + index * 66,
            186 + (index % 2) * 22,
            52,
            114,
            'none',
            `stroke="#fff" stroke-width="3" opacity=".4" stroke-dasharray="60 300" stroke-dashoffset="-300" transform="rotate(${-16 + index * 16} ${134 + index * 66} 200)"`,
          ),
      )
      .join(''),
  )
}

export function skippingRope(pen: Pen): Drawing {
  return floating(
    line('M110 190C20 380 150 350 200 250S380 380 290 190', pen.flat, 9) +
      `<g transform="rotate(12 110 130)">${box(92, 66, 36, 128, 17, pen.ink)}${box(92, 92, 36, 60, 8, pen.accent)}</g>` +
      `<g transform="rotate(-12 290 130)">${box(272, 66, 36, 128, 17, pen.ink)}${box(272, 92, 36, 60, 8, pen.accent)}</g>`,
  )
}

export function treadmill(pen: Pen): Drawing {
  return standing(
    line('M298 262L268 92M318 262L288 92', '#8b919d', 13) +
      box(226, 74, 98, 36, 12, pen.main) +
      box(240, 82, 60, 20, 5, '#5ad1a5') +
      line('M234 126h-38', pen.ink, 12) +
      path('M40 282l286-22c10 0 16 4 18 12l6 28c2 10-4 18-16 18H52c-10 0-16-4-18-14Z', pen.main) +
      path('M52 288l238-16 22 14L60 304Z', pen.ink) +
      line('M74 296l220-14', '#8b919d', 3, 'stroke-dasharray="14 12"') +
      shine('M40 282l286-22 12 4L44 288Z', 0.4),
    320,
    326,
  )
}

export function exerciseBike(pen: Pen): Drawing {
  return standing(
    line('M66 318h90M236 318h90M110 316l30-96M280 316l-24-80', pen.ink, 12) +
      disc(140, 236, 64, pen.dark) +
      disc(140, 236, 46, pen.main) +
      disc(140, 236, 10, pen.ink) +
      line('M140 236L258 240 236 132M140 236L156 122', pen.flat, 15) +
      path('M206 116c30-14 66-10 80 4-22 14-58 18-80 10Z', pen.ink) +
      line('M156 122l-10-36M146 86c-14-14-34-6-40 4', pen.ink, 11) +
      line('M196 250l22 34M206 284h26', pen.accent, 10) +
      box(132, 60, 46, 28, 7, pen.accent),
    280,
    326,
  )
}

export function tent(pen: Pen): Drawing {
  if (pen.choose('tent', 2)) {
    return standing(
      path('M52 306c8-120 66-196 148-196s140 76 148 196Z', pen.main) +
        shade('M244 118c60 26 98 94 104 188h-70c4-72-6-136-34-188Z', 0.15) +
        path('M130 306c0-80 28-140 70-166 42 26 70 86 70 166Z', pen.deep) +
        path('M130 306c0-80 28-140 70-166-8 60-20 120-34 166Z', pen.light) +
        line('M52 306c8-120 66-196 148-196s140 76 148 196M200 110v30', pen.accent, 6) +
        line('M52 306l-24 14M348 306l24 14', pen.ink, 4) +
        shine('M84 266c10-64 40-110 84-130-34 36-50 80-56 130Z', 0.26),
      330,
      314,
    )
  }
  return standing(
    path('M200 88L40 308h320Z', pen.main) +
      path('M200 88l160 220h-70Z', pen.dark) +
      path('M200 128l-54 180h108Z', pen.deep) +
      path('M200 128l-54 180h36c12-50 18-110 18-180Z', pen.light) +
      line('M200 88l-12-22M200 88l12-22', pen.ink, 6) +
      line('M40 308l-16 12M360 308l16 12', pen.ink, 4) +
      shine('M190 112L70 290h24l92-150Z', 0.26) +
      line('M104 220h40', pen.accent, 7),
    330,
    316,
  )
}

export function sleepingBag(pen: Pen): Drawing {
  return floating(
    `<g transform="rotate(24 200 200)">${path('M138 88c8-44 116-44 124 0l16 130c4 60-20 130-78 130s-82-70-78-130Z', pen.main)}${line('M128 170c48 14 96 14 144 0M124 212c50 14 102 14 152 0M128 256c46 14 98 14 144 0M142 298c38 12 78 12 116 0', pen.deep, 5, 'opacity=".45"')}${path('M150 96c6-32 94-32 100 0 4 30-14 52-50 52s-54-22-50-52Z', pen.second)}${path('M164 104c4-20 68-20 72 0 2 20-12 32-36 32s-38-12-36-32Z', '#f7f1e4')}${line('M250 130c16 60 18 130-14 196', '#fff', 4, 'stroke-dasharray="6 4" opacity=".8"')}${shine('M142 150c-8 50-8 110 6 150-16-30-20-90-10-156Z', 0.45)}</g>`,
  )
}

export function campingChair(pen: Pen): Drawing {
  return standing(
    line('M104 316l172-120M296 316L124 196M120 198L96 84M280 198l24-114', '#6f7683', 11) +
      path('M94 84c66 16 146 16 212 0l-14 96c-60 12-124 12-184 0Z', pen.main) +
      path('M104 186c60 12 132 12 192 0l-8 44c-50 10-126 10-176 0Z', pen.dark) +
      line('M84 170h44M272 170h44', pen.ink, 15) +
      path('M294 176h34l-4 36h-26Z', pen.accent) +
      shine('M106 96c22 4 40 6 60 6-26 14-42 40-50 76Z', 0.28) +
      line('M110 116c60 12 120 12 180 0', pen.light, 4, 'opacity=".5"'),
    260,
    324,
  )
}

export function headlamp(pen: Pen): Drawing {
  return floating(
    path('M200 214L60 342h280Z', '#ffeeb3', 'opacity=".55"') +
      path('M52 178c0-100 296-100 296 0v30c-40-50-256-50-296 0Z', pen.main) +
      line('M58 176c30-70 254-70 284 0', '#fff', 4, 'opacity=".5" stroke-dasharray="14 10"') +
      box(134, 128, 132, 94, 28, pen.ink) +
      disc(200, 176, 36, '#fff6d4') +
      disc(200, 176, 36, 'none', `stroke="${pen.metal}" stroke-width="8"`) +
      disc(188, 164, 9, '#fff') +
      box(180, 116, 40, 16, 7, pen.accent),
  )
}

export function trekkingPoles(pen: Pen): Drawing {
  const pole = `${line('M200 110v214', '#9aa1ad', 9)}${line('M200 190v80', pen.flat, 13)}${box(186, 44, 28, 78, 13, '#b58a5a')}${line('M214 66c34 20 20 70-6 60', pen.ink, 6)}${oval(200, 306, 25, 8, pen.ink)}${box(190, 178, 20, 18, 5, pen.accent)}${line('M200 312v26', '#7d8594', 6)}`
  return floating(
    `<g transform="translate(-34 0) rotate(9 200 200)">${pole}</g><g transform="translate(38 0) rotate(-9 200 200)">${pole}</g>`,
  )
}

export function bicycle(pen: Pen): Drawing {
  const wheel = (x: number) =>
    disc(x, 250, 70, 'none', `stroke="${pen.ink}" stroke-width="11"`) +
    disc(x, 250, 61, 'none', 'stroke="#c3c8cf" stroke-width="4"') +
    line(`M${x} 190v120M${x - 60} 250h120M${x - 43} 207l86 86M${x + 43} 207l-86 86`, '#aab0ba', 2) +
    disc(x, 250, 8, pen.ink)
  return standing(
    wheel(104) +
      wheel(296) +
      line('M104 250l50-96h102l40 96M154 154l42 96 60-96M104 250h92', pen.main, 13) +
      line('M104 250l50-96h102M154 154l42 96', pen.light, 3, 'opacity=".7"') +
      line('M256 154l-10-40h34M148 142l-8-18', pen.ink, 9) +
      path('M108 122c20-10 50-8 60-2-10 12-44 14-60 8Z', pen.ink) +
      disc(196, 250, 18, 'none', `stroke="${pen.accent}" stroke-width="7"`) +
      line('M196 250l18 26M206 278h18', pen.ink, 7) +
      line('M280 114c14 2 16 16 8 22', pen.ink, 8),
    330,
    326,
  )
}

export function helmet(pen: Pen): Drawing {
  return floating(
    line('M116 224c10 60 50 100 90 100M282 226c-16 60-40 92-76 98', pen.ink, 9) +
      box(190, 314, 34, 18, 7, pen.accent) +
      path(
        'M64 220C56 130 116 74 208 74c84 0 136 56 134 128-10 22-40 34-70 30-70-4-140 0-208-12Z',
        pen.main,
      ) +
      path(
        'M130 108c-26 24-38 52-42 88l34 4c4-38 14-70 36-104ZM196 84c-22 34-32 70-34 116l40 2c2-44 10-80 28-116ZM262 92c-16 32-22 64-22 112l38 2c6-40 6-72 2-104Z',
        pen.deep,
        'opacity=".8"',
      ) +
      path('M64 220c68 12 138 8 208 12 30 4 60-8 70-30l4 18c-8 22-40 30-72 28-70-4-140 4-206-8Z', pen.dark) +
      shine('M84 176c10-44 40-74 84-88-36 26-56 56-64 90Z', 0.32) +
      line('M86 228c60 8 120 4 186 8', pen.accent, 6),
  )
}

export function bikeLight(pen: Pen): Drawing {
  return standing(
    path('M246 190L392 110v180Z', '#ffeeb3', 'opacity=".75"') +
      box(84, 138, 150, 106, 34, pen.main) +
      shine('M100 160c4-8 10-10 20-10h80c-40 6-70 20-100 46Z', 0.35) +
      path('M216 148h22c10 0 14 6 14 14v58c0 8-4 14-14 14h-22Z', pen.metal) +
      disc(150, 152, 10, pen.accent) +
      path('M124 244h70l-8 40h-54Z', pen.ink) +
      disc(159, 296, 30, 'none', `stroke="${pen.ink}" stroke-width="13"`),
    170,
    334,
    165,
  )
}

export function bikeLock(pen: Pen): Drawing {
  return standing(
    line('M136 220V140c0-84 128-84 128 0v80', pen.metal, 26) +
      line('M130 210V140c0-60 50-74 90-58', '#fff', 5, 'opacity=".6"') +
      box(96, 206, 208, 112, 26, pen.main) +
      shade('M262 206h16c18 0 26 8 26 26v60c0 18-8 26-26 26h-32c16-32 20-76 16-112Z', 0.14) +
      disc(200, 252, 21, pen.metal) +
      path('M194 252h12l5 36h-22Z', pen.ink) +
      disc(200, 250, 9, pen.ink) +
      line('M112 226h176', pen.accent, 6),
    220,
    326,
  )
}

export function racket(pen: Pen): Drawing {
  const strings = [0, 1, 2, 3, 4, 5]
    .map((index) => `M${152 + index * 19} 66v152M132 ${88 + index * 22}h136`)
    .join('')
  return floating(
    `<g transform="rotate(28 200 200)">${oval(200, 142, 70, 90, '#fff', 'opacity=".3"')}${line(strings, '#fff', 2.5, 'opacity=".9"')}${oval(200, 142, 74, 94, 'none', `stroke="${pen.main}" stroke-width="14"`)}${line('M166 224l26 40M234 224l-26 40', pen.flat, 12)}${box(186, 258, 28, 108, 11, pen.ink)}${line('M188 276l24 10M188 296l24 10M188 316l24 10M188 336l24 10', '#8b919d', 4)}${box(186, 256, 28, 15, 4, pen.accent)}</g>` +
      disc(312, 292, 28, '#d8ea4c') +
      line('M290 282c14 4 24 16 24 36M334 302c-14-4-20-16-18-36', '#fff', 4),
  )
}

export function snowboard(pen: Pen): Drawing {
  return floating(
    `<g transform="rotate(32 200 200)">${path('M158 66c0-42 84-42 84 0v268c0 42-84 42-84 0Z', pen.main)}${path('M158 160h84v80h-84Z', pen.accent)}${box(172, 120, 56, 20, 8, pen.ink)}${box(172, 260, 56, 20, 8, pen.ink)}${shine('M168 60c4-14 16-18 30-20-10 70-12 200-8 320-14-4-22-14-22-28Z', 0.25)}</g>`,
  )
}
