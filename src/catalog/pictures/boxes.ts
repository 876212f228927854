import { box, type Drawing, line, type Pen, path, shade, shine, standing } from './pen.js'

/** For what has no drawing of its own: a parcel with a ribbon, a bag, or a box with its lid ajar. */
export function parcel(pen: Pen): Drawing {
  const kinds = [
    path('M84 148h232v150c0 14-6 20-20 20H104c-14 0-20-6-20-20Z', pen.main) +
      shade('M268 148h48v150c0 14-6 20-20 20h-42c16-54 20-112 14-170Z', 0.13) +
      box(70, 112, 260, 48, 10, pen.main) +
      shade('M70 146h260v6c0 6-4 8-10 8H80c-6 0-10-2-10-8Z', 0.16) +
      path('M178 112h44v206h-44Z', pen.accent) +
      path(
        'M200 112c-50 0-84-16-80-44 4-26 50-22 80 44ZM200 112c50 0 84-16 80-44-4-26-50-22-80 44Z',
        pen.accent,
      ) +
      path(
        'M196 106c-26-2-46-12-46-26 4-12 28-4 46 26ZM204 106c26-2 46-12 46-26-4-12-28-4-46 26Z',
        pen.deep,
        'opacity=".35"',
      ) +
      shine('M80 118h80v8H80Z', 0.45),
    line('M152 132c0-84 96-84 96 0', pen.deep, 10) +
      path('M96 120h208l18 184c0 10-6 14-14 14H92c-8 0-14-4-14-14Z', pen.main) +
      shade('M262 120h42l18 184c0 10-6 14-14 14h-44c8-66 8-134-2-198Z', 0.13) +
      path('M200 178l18 38 42 6-30 28 8 42-38-20-38 20 8-42-30-28 42-6Z', pen.accent) +
      shine('M106 130h18l-16 180H90Z', 0.25),
    path('M84 156h190v148c0 10-4 14-14 14H98c-10 0-14-4-14-14Z', pen.main) +
      path('M274 156l44-28v146l-44 44Z', pen.dark) +
      path('M84 156l44-28h190l-44 28Z', pen.light) +
      path('M158 156l40-28h34l-40 28v44l-17-12-17 12Z', pen.accent) +
      line('M108 286h52M108 268h34', pen.deep, 7, 'opacity=".5"') +
      shine('M84 160h30v150H98c-8 0-14-4-14-12Z', 0.2),
  ]
  return standing(kinds[pen.choose('parcel', kinds.length)] ?? '', 260, 324)
}
