import { box, type Drawing, disc, line, oval, type Pen, path, shade, shine, standing } from './pen.js'

/** A paper label with lines where words would stand. */
function label(pen: Pen, x: number, y: number, width: number, height: number): string {
  const center = x + width / 2
  const marks = [
    disc(center, y + height * 0.3, Math.min(width, height) * 0.14, pen.accent),
    path(
      `M${center} ${y + height * 0.14}c${width * 0.16} ${height * 0.12} ${width * 0.14} ${height * 0.26} 0 ${height * 0.32}-${width * 0.14}-${height * 0.06}-${width * 0.16}-${height * 0.2} 0-${height * 0.32}Z`,
      '#5f9a6a',
    ),
    line(`M${center - width * 0.2} ${y + height * 0.3}h${width * 0.4}`, pen.accent, 8),
  ]
  return (
    box(x, y, width, height, 6, '#fdfaf4', 'opacity=".94"') +
    (marks[pen.choose('label', marks.length)] ?? '') +
    line(
      `M${center - width * 0.28} ${y + height * 0.62}h${width * 0.56}M${center - width * 0.18} ${y + height * 0.8}h${width * 0.36}`,
      pen.ink,
      4,
      'opacity=".55"',
    )
  )
}

export function creamJar(pen: Pen): Drawing {
  return standing(
    path('M92 186h216v96c0 24-14 36-40 36H132c-26 0-40-12-40-36Z', pen.main) +
      shade('M264 186h44v96c0 24-14 36-40 36h-34c24-38 32-84 30-132Z', 0.13) +
      label(pen, 138, 206, 124, 84) +
      box(82, 118, 236, 72, 18, pen.second) +
      line(
        'M110 138v36M140 138v36M170 138v36M200 138v36M230 138v36M260 138v36M290 138v36',
        '#fff',
        3,
        'opacity=".35"',
      ) +
      shine('M94 134c2-6 6-8 14-8h170v8H108c-6 0-10 4-14 12Z', 0.45) +
      shine('M104 202h16v100c-10-2-16-10-16-20Z', 0.4),
    240,
    324,
  )
}

export function serum(pen: Pen): Drawing {
  return standing(
    path('M178 40c0-18 44-18 44 0v46h-44Z', pen.ink) +
      box(164, 82, 72, 50, 8, pen.second) +
      line('M178 90v34M192 90v34M206 90v34M220 90v34', '#fff', 3, 'opacity=".4"') +
      path(
        'M168 132h64c24 12 36 28 36 52v108c0 18-8 26-26 26h-84c-18 0-26-8-26-26V184c0-24 12-40 36-52Z',
        pen.main,
      ) +
      path('M140 196h120v94c0 14-6 20-20 20h-80c-14 0-20-6-20-20Z', '#fff', 'opacity=".2"') +
      line('M200 132v96', '#fff', 6, 'opacity=".5"') +
      label(pen, 150, 206, 100, 82) +
      shade('M238 136c20 12 30 28 30 48v108c0 18-8 26-26 26h-16c16-60 20-122 12-182Z', 0.12) +
      shine('M144 186c0-16 6-26 18-34-6 40-8 96-6 156-8-2-12-8-12-18Z', 0.5),
    170,
    324,
  )
}

export function tube(pen: Pen): Drawing {
  return standing(
    path('M112 62h176c4 0 6 4 6 8l-26 196H132L106 70c0-4 2-8 6-8Z', pen.main) +
      path('M110 56h180v22H110Z', pen.dark) +
      shade('M252 78h40l-26 188h-34c14-60 22-124 20-188Z', 0.12) +
      label(pen, 148, 112, 104, 104) +
      shine('M124 84h18l14 176h-14Z', 0.4) +
      path('M138 266h124l-6 46c0 4-4 6-8 6h-96c-4 0-8-2-8-6Z', pen.second) +
      line('M156 276l2 32M178 276v32M200 276v32M222 276v32M244 276l-2 32', '#fff', 3, 'opacity=".35"'),
    160,
    324,
  )
}

export function pumpBottle(pen: Pen): Drawing {
  return standing(
    path('M150 42h74c8 0 12 4 12 10v12h-24v34h-24V64h-38c-10 0-12-22 0-22Z', pen.ink) +
      box(164, 94, 72, 28, 8, pen.second) +
      path(
        'M140 122h120c18 0 28 10 28 28v140c0 18-10 28-28 28H140c-18 0-28-10-28-28V150c0-18 10-28 28-28Z',
        pen.main,
      ) +
      shade('M246 122h14c18 0 28 10 28 28v140c0 18-10 28-28 28h-26c14-64 18-132 12-196Z', 0.12) +
      label(pen, 142, 164, 116, 112) +
      shine('M122 152c0-12 6-20 16-20h6v176h-6c-10 0-16-8-16-18Z', 0.42),
    190,
    324,
  )
}

export function lipstick(pen: Pen): Drawing {
  return standing(
    path('M174 150V84c0-10 34-34 52-34v100Z', pen.main) +
      path('M174 84c0-10 34-34 52-34-2 24-20 44-52 52Z', pen.light) +
      shade('M210 54c6-2 12-4 16-4v100h-20c6-32 8-64 4-96Z', 0.16) +
      box(164, 148, 72, 56, 5, pen.metal) +
      box(152, 200, 96, 118, 10, pen.ink) +
      box(152, 222, 96, 9, 0, '#d6ac51') +
      shine('M162 206h12v106h-6c-4 0-6-2-6-6Z', 0.3) +
      `<g transform="rotate(78 300 280)">${box(276, 214, 58, 108, 10, pen.ink)}${box(276, 304, 58, 9, 0, '#d6ac51')}</g>` +
      path(
        'M62 300c30-20 60 12 92-10',
        'none',
        `stroke="${pen.flat}" stroke-width="20" stroke-linecap="round"`,
      ),
    250,
    326,
    216,
  )
}

export function mascara(pen: Pen): Drawing {
  return standing(
    `<g transform="rotate(16 150 200)">${box(120, 140, 46, 178, 17, pen.main)}${box(120, 168, 46, 9, 0, '#d6ac51')}${shine('M128 156h9v150c-6 0-9-4-9-10Z', 0.35)}</g>` +
      `<g transform="rotate(-18 260 200)">${box(238, 40, 44, 120, 17, pen.main)}${box(238, 138, 44, 9, 0, '#d6ac51')}${line('M260 160v62', '#9aa1ad', 6)}${line(Array.from({ length: 13 }, (_, index) => `M244 ${220 + index * 7}l32 4`).join(''), pen.ink, 4)}${shine('M246 52h8v80h-8Z', 0.35)}</g>`,
    220,
    326,
  )
}

export function foundation(pen: Pen): Drawing {
  const skins = ['#f1d3b8', '#dfb08a', '#b98258', '#8a5a3a']
  const skin = skins[pen.choose('skin', skins.length)] ?? '#dfb08a'
  return standing(
    box(160, 52, 80, 84, 8, pen.ink) +
      shine('M168 60h12v70h-12Z', 0.3) +
      path(
        'M138 136h124c10 0 16 6 16 16v148c0 12-6 18-16 18H138c-10 0-16-6-16-18V152c0-10 6-16 16-16Z',
        '#f2efe9',
      ) +
      box(136, 152, 128, 150, 8, skin) +
      shine('M130 150h12v156h-6c-4 0-6-4-6-8Z', 0.6) +
      shade('M248 136h14c10 0 16 6 16 16v148c0 12-6 18-16 18h-22c8-58 12-120 8-182Z', 0.1) +
      box(164, 190, 72, 60, 4, '#fff', 'opacity=".8"') +
      line('M178 208h44M184 224h32', pen.accent, 5),
    190,
    324,
  )
}

export function perfume(pen: Pen): Drawing {
  const bodies = [
    {
      outline: 'M108 150h184c8 0 14 6 14 14v136c0 12-6 18-18 18H112c-12 0-18-6-18-18V164c0-8 6-14 14-14Z',
      liquid: 'M112 196h176v100c0 4-2 6-6 6H118c-4 0-6-2-6-6Z',
    },
    {
      outline: 'M200 140c70 0 106 40 106 92s-30 86-70 86h-72c-40 0-70-34-70-86s36-92 106-92Z',
      liquid: 'M112 222h176c4 46-18 80-56 80h-64c-38 0-60-34-56-80Z',
    },
    {
      outline: 'M160 140h80l52 160c2 12-4 18-16 18H124c-12 0-18-6-16-18Z',
      liquid: 'M146 214h108l24 82c2 4 0 6-4 6H126c-4 0-6-2-4-6Z',
    },
  ]
  const body = bodies[pen.choose('bottle', bodies.length)] ?? bodies[0]
  return standing(
    box(164, 56, 72, 60, 10, pen.second) +
      shine('M172 64h12v46h-12Z', 0.4) +
      box(176, 114, 48, 30, 4, '#d6ac51') +
      path(body?.outline ?? '', '#f5f1ee', `opacity=".95" stroke="${pen.light}" stroke-width="4"`) +
      path(body?.liquid ?? '', pen.main, 'opacity=".82"') +
      box(160, 222, 80, 52, 3, '#fdfaf4') +
      line('M176 240h48M184 256h32', pen.ink, 4, 'opacity=".6"') +
      shine('M136 168h14l-10 130h-14Z', 0.5),
    210,
    324,
  )
}

export function soap(pen: Pen): Drawing {
  return standing(
    path('M64 270h272l-22 40c-4 6-8 8-14 8H100c-6 0-10-2-14-8Z', '#b99167') +
      line('M90 284h220', '#8f6b45', 4) +
      path(
        'M96 214c0-34 18-52 52-52h104c34 0 52 18 52 52v18c0 28-16 42-46 42H142c-30 0-46-14-46-42Z',
        pen.main,
      ) +
      path('M110 206c0-24 14-36 40-36h100c26 0 40 12 40 36s-14 34-40 34H150c-26 0-40-10-40-34Z', pen.light) +
      path('M200 182c18 12 18 34 0 46-18-12-18-34 0-46Z', pen.accent) +
      [
        [126, 130, 22],
        [166, 104, 14],
        [262, 124, 26],
        [298, 92, 12],
        [226, 84, 9],
      ]
        .map(
          ([x = 0, y = 0, size = 0]) =>
            disc(x, y, size, '#fff', 'opacity=".6"') +
            disc(x - size * 0.3, y - size * 0.3, size * 0.28, '#fff'),
        )
        .join(''),
    270,
    324,
  )
}

export function hairbrush(pen: Pen): Drawing {
  return standing(
    `<g transform="rotate(30 200 190)">${path('M184 210h32l6 116c0 14-44 14-44 0Z', pen.dark)}${oval(200, 132, 68, 92, pen.main)}${oval(200, 132, 50, 72, pen.accent)}${[0, 1, 2, 3, 4].map((row) => line(`M${172 + (row % 2) * 7} ${92 + row * 20}h56`, '#fff', 6, 'stroke-dasharray="1 13"')).join('')}</g>`,
    170,
    326,
  )
}
