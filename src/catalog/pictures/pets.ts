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

const paw = (x: number, y: number, size: number, fill: string) =>
  `<g transform="translate(${x} ${y}) scale(${size})">${oval(0, 8, 15, 12, fill)}${disc(-17, -6, 7, fill)}${disc(-6, -15, 7.5, fill)}${disc(7, -15, 7.5, fill)}${disc(17, -6, 7, fill)}</g>`

/** A dog lying down, in a fur that goes with anything. */
function sleepingDog(pen: Pen): string {
  const fur = ['#b98552', '#7f5639', '#e3c79b', '#5c5148'][pen.choose('fur', 4)] ?? '#b98552'
  return (
    oval(214, 204, 84, 46, fur) +
    path('M286 210c30-10 36-34 26-44 0 22-18 26-34 26Z', fur) +
    oval(134, 196, 46, 40, fur) +
    path(
      'M104 170c-20 10-24 44-14 60 16-4 24-24 26-44ZM160 168c18 8 20 36 12 52-14-6-20-22-20-40Z',
      '#4a372b',
      'opacity=".55"',
    ) +
    oval(120, 212, 20, 15, '#f4e7d2') +
    oval(112, 206, 9, 7, '#2b2e3a') +
    line('M132 190c4 4 10 4 14 0', '#2b2e3a', 4)
  )
}

export function dogBed(pen: Pen): Drawing {
  return standing(
    oval(200, 236, 150, 58, pen.dark) +
      oval(200, 226, 118, 40, '#f6ecdc') +
      sleepingDog(pen) +
      path('M50 236c0 56 66 82 150 82s150-26 150-82c-10 26-70 42-150 42S60 262 50 236Z', pen.main) +
      shine('M70 264c28 20 70 30 120 32-60 4-104-8-120-32Z', 0.4) +
      line('M100 292c60 20 140 20 200 0', pen.accent, 5, 'stroke-dasharray="9 9"'),
    310,
    324,
  )
}

function foodBag(pen: Pen, animal: string): Drawing {
  const hues = ['#c8553d', '#3f7d6b', '#3d5f94', '#a3742f', '#7a4f86', '#5d7d3a']
  const fill = hues[pen.choose('bag', hues.length)] ?? '#c8553d'
  return standing(
    path(
      'M112 70h176c4 8 2 14-2 20 14 60 18 140 12 212-2 12-8 16-18 16H120c-10 0-16-4-18-16-6-72-2-152 12-212-4-6-6-12-2-20Z',
      fill,
    ) +
      path('M112 70h176c4 8 2 14-2 20H114c-4-6-6-12-2-20Z', '#fff', 'opacity=".35"') +
      line('M120 64h160', '#fdfaf2', 6, 'stroke-dasharray="6 6"') +
      shade('M258 90h28c14 60 18 140 12 212-2 12-8 16-18 16h-30c18-70 20-150 8-228Z', 0.14) +
      box(128, 108, 144, 34, 8, '#fdfaf2') +
      line('M148 125h104', pen.ink, 7) +
      disc(200, 208, 56, '#fdfaf2') +
      animal +
      path(
        'M100 274c70-20 130 20 200 0l-2 28c-2 12-8 16-18 16H120c-10 0-16-4-18-16Z',
        pen.accent,
        'opacity=".9"',
      ) +
      shine('M122 96h16c-12 70-14 150-8 220-6-2-10-6-10-14-4-70-4-140 2-206Z', 0.3),
    220,
    324,
  )
}

export function dogFood(pen: Pen): Drawing {
  return foodBag(
    pen,
    path('M164 186c-14 4-16 34-6 46 10-4 16-14 18-28ZM236 186c14 4 16 34 6 46-10-4-16-14-18-28Z', '#7f5639') +
      oval(200, 206, 36, 36, '#c99a66') +
      oval(200, 222, 19, 15, '#f4e7d2') +
      disc(186, 200, 5, pen.ink) +
      disc(214, 200, 5, pen.ink) +
      oval(200, 216, 8, 6, pen.ink),
  )
}

export function catFood(pen: Pen): Drawing {
  return foodBag(
    pen,
    path('M166 196l-2-34 26 16h20l26-16-2 34c8 30-8 50-34 50s-42-20-34-50Z', '#8b8f9b') +
      disc(186, 206, 6, '#d8ea4c') +
      disc(214, 206, 6, '#d8ea4c') +
      disc(186, 206, 3, pen.ink) +
      disc(214, 206, 3, pen.ink) +
      path('M194 220h12l-6 7Z', '#e8938f') +
      line('M172 222l-22-4M172 230l-20 4M228 222l22-4M228 230l20 4', '#5c626b', 3),
  )
}

export function catLitter(pen: Pen): Drawing {
  return standing(
    path('M58 210h284l-20 92c-2 10-8 16-18 16H96c-10 0-16-6-18-16Z', pen.main) +
      path('M76 212c30-26 70-6 100-22 40-14 90 4 148 22Z', '#e3d9c8') +
      [
        [120, 202],
        [150, 194],
        [188, 198],
        [224, 192],
        [262, 204],
        [206, 206],
      ]
        .map(([x = 0, y = 0]) => disc(x, y, 4, '#b9ab93'))
        .join('') +
      box(46, 204, 308, 20, 9, pen.dark) +
      `<g transform="rotate(-28 270 150)">${box(258, 44, 20, 96, 9, pen.accent)}${path('M236 134h64v40c0 14-64 14-64 0Z', pen.accent)}${line('M250 146v26M268 146v30M286 146v26', '#fff', 5)}</g>` +
      paw(200, 266, 1.3, '#ffffff') +
      shine('M76 232h14l14 76c-6-2-8-4-10-10Z', 0.4),
    290,
    324,
  )
}

export function catTree(pen: Pen): Drawing {
  const rope = (x: number, y: number, height: number) =>
    box(x, y, 26, height, 3, '#d7b887') +
    line(
      Array.from({ length: Math.floor(height / 10) }, (_, index) => `M${x} ${y + 6 + index * 10}h26`).join(
        '',
      ),
      '#b08f5c',
      2.5,
    )
  return standing(
    rope(120, 110, 200) +
      rope(256, 200, 110) +
      box(76, 304, 250, 18, 8, pen.main) +
      box(66, 94, 138, 22, 11, pen.main) +
      path('M66 102c0 30 138 30 138 0Z', pen.dark) +
      box(214, 188, 116, 20, 10, pen.main) +
      path('M88 94c-4-26 6-34 10-46l16 12h14l16-12c4 14 8 26 6 46Z', '#5c5f6b') +
      disc(110, 74, 4, '#d8ea4c') +
      disc(132, 74, 4, '#d8ea4c') +
      path('M150 94c30 0 30-20 44-20', 'none', 'stroke="#5c5f6b" stroke-width="10" stroke-linecap="round"') +
      line('M300 208v34', pen.ink, 3) +
      disc(300, 252, 12, pen.accent) +
      path('M168 304v-48c0-30 60-30 60 0v48Z', pen.main) +
      path('M182 304v-34c0-20 32-20 32 0v34Z', pen.deep),
    280,
    328,
  )
}

export function petHarness(pen: Pen): Drawing {
  return floating(
    line('M256 96c60-40 110-10 96 40', pen.dark, 11) +
      oval(200, 150, 92, 70, 'none', `stroke="${pen.main}" stroke-width="30"`) +
      path('M132 196c-30 40-34 90-18 130h172c16-40 12-90-18-130-40 30-96 30-136 0Z', pen.main) +
      shade('M236 216c12-4 22-10 32-20 30 40 34 90 18 130h-46c14-40 12-76-4-110Z', 0.13) +
      path('M126 250h148l8 28H118Z', pen.accent) +
      line('M124 258h152', '#fff', 4, 'opacity=".75"') +
      disc(200, 214, 17, 'none', `stroke="${pen.metal}" stroke-width="7"`) +
      box(158, 298, 84, 20, 8, pen.ink) +
      shine('M120 150c4-30 30-52 70-56-36 14-52 34-58 64Z', 0.35),
  )
}

export function petBowl(pen: Pen): Drawing {
  return standing(
    path('M92 204c14-34 54-44 108-44s94 10 108 44Z', '#8a5a37') +
      [
        [136, 188],
        [166, 174],
        [200, 182],
        [234, 172],
        [264, 188],
        [184, 162],
        [218, 160],
      ]
        .map(([x = 0, y = 0]) => oval(x, y, 15, 11, '#a9744a'))
        .join('') +
      path('M82 196h236l32 104c4 12-4 18-16 18H66c-12 0-20-6-16-18Z', pen.main) +
      shade('M276 196h42l32 104c4 12-4 18-16 18h-52c8-40 6-84-6-122Z', 0.14) +
      oval(200, 198, 118, 15, pen.light, 'opacity=".55"') +
      path('M160 256c-10-12 6-26 14-14h52c8-12 24 2 14 14 10 12-6 26-14 14h-52c-8 12-24-2-14-14Z', '#fff') +
      shine('M94 212h16l-22 92h-14c-4 0-4-4-4-8Z', 0.35),
    300,
    324,
  )
}

export function petToy(pen: Pen): Drawing {
  return standing(
    `<g transform="rotate(-24 190 190)">${path('M92 176c-24-32 12-64 38-38 24-14 96-14 120 0 26-26 62 6 38 38 24 32-12 64-38 38-24 14-96 14-120 0-26 26-62-6-38-38Z', pen.main)}${shine('M100 158c2-16 16-22 30-12 20-8 60-10 90-6-50 4-80 10-96 26Z', 0.4)}${line('M150 166h80M160 186h60', pen.dark, 6, 'opacity=".5"')}</g>` +
      disc(296, 272, 44, pen.accent) +
      line('M258 258c24 4 40 20 44 54M292 230c2 22 18 40 44 44', '#fff', 6) +
      paw(110, 296, 1, pen.dark),
    270,
    324,
  )
}

export function catToy(pen: Pen): Drawing {
  return standing(
    line('M80 80c60-30 110-20 150 30', '#b08f5c', 10) +
      line('M230 110c10 30 0 50-10 70', pen.ink, 3) +
      path(
        'M220 178c-30-4-44 20-40 40 20-2 34-12 40-40ZM222 178c-10 28 2 46 18 56 12-18 4-42-18-56ZM222 178c14 24 34 26 50 18-8-18-26-26-50-18Z',
        pen.accent,
      ) +
      path('M88 282c0-34 30-56 78-56 44 0 70 20 70 52v26c0 8-6 14-14 14H102c-8 0-14-6-14-14Z', pen.main) +
      path('M88 276c-10-22 0-40 18-40 14 2 20 18 14 32Z', pen.dark) +
      disc(112, 284, 5, pen.ink) +
      line('M90 294l-20-4M90 300l-20 6', pen.ink, 3) +
      line('M236 300c50 10 40-40 84-30', pen.dark, 9) +
      shine('M122 254c14-14 34-20 58-18-20 6-36 12-48 26Z', 0.4),
    240,
    324,
    180,
  )
}

export function petCarrier(pen: Pen): Drawing {
  return standing(
    line('M150 110c0-60 100-60 100 0', pen.deep, 12) +
      path(
        'M76 158c0-36 18-50 50-50h148c32 0 50 14 50 50v134c0 18-10 26-26 26H102c-16 0-26-8-26-26Z',
        pen.main,
      ) +
      shade('M286 110c26 4 38 20 38 48v134c0 18-10 26-26 26h-30c18-66 26-140 18-208Z', 0.13) +
      box(104, 154, 192, 122, 24, pen.ink) +
      path('M150 276c-6-44-2-72 12-96l16 18h44l16-18c14 24 18 52 12 96Z', '#d69a5c') +
      disc(184, 218, 6, '#2b2e3a') +
      disc(216, 218, 6, '#2b2e3a') +
      path('M194 232h12l-6 7Z', '#e8938f') +
      line(
        Array.from({ length: 9 }, (_, index) => `M${114 + index * 21} 160v110`).join('') +
          Array.from({ length: 5 }, (_, index) => `M110 ${174 + index * 21}h180`).join(''),
        '#fff',
        2,
        'opacity=".28"',
      ) +
      line('M94 296h212', pen.accent, 7) +
      shine('M88 158c0-22 8-34 26-38h10v190h-22c-10 0-14-6-14-16Z', 0.2),
    260,
    324,
  )
}

export function dogCoat(pen: Pen): Drawing {
  return floating(
    path(
      'M64 168c0-14 8-20 20-20h196c40-2 60-22 72-44 14 40 8 90-26 120-20 20-24 46-24 70h-58c-2-22-8-34-20-42h-84c-12 8-18 20-20 42H64Z',
      pen.main,
    ) +
      shade('M302 148c26-8 40-26 50-44 14 40 8 90-26 120-20 20-24 46-24 70h-30c2-50 10-100 30-146Z', 0.13) +
      line('M76 170h210', '#fff', 6, 'opacity=".8"') +
      path('M150 148h24v104h-24Z', pen.dark) +
      path('M328 128c10-8 18-16 24-24 8 24 8 50 0 74-16-12-24-30-24-50Z', pen.accent) +
      disc(220, 160, 11, 'none', `stroke="${pen.metal}" stroke-width="5"`) +
      line('M84 200h60M184 200h100M80 230h64M184 230h90', pen.deep, 4, 'opacity=".3"'),
  )
}

export function aquarium(pen: Pen): Drawing {
  return standing(
    box(64, 96, 272, 222, 14, '#dff0f8') +
      path('M64 144h272v160c0 8-6 14-14 14H78c-8 0-14-6-14-14Z', '#8cc8e3') +
      path('M64 286c60-16 120 10 272-6v24c0 8-6 14-14 14H78c-8 0-14-6-14-14Z', '#e3cf9f') +
      line('M110 290c-14-30 14-40 0-76M136 290c10-24-10-34 4-58', '#4c9a62', 9) +
      path(
        'M180 204c20-24 64-24 84 0 12-14 20-16 28-16-4 14-4 22 0 36-8 0-16-4-28-16-20 22-64 20-84-4Z',
        pen.accent,
      ) +
      disc(196, 200, 4, pen.ink) +
      [160, 170, 156]
        .map((x, index) => disc(x, 180 - index * 18, 6 - index, '#fff', 'opacity=".8"'))
        .join('') +
      box(56, 84, 288, 20, 8, pen.main),
    280,
    324,
  )
}
