/** Size systems by name, smallest first; shoes and clothes differ by who they are for. */
export const sizeSystems: Readonly<Record<string, readonly string[]>> = {
  'shoes men': ['EU 40', 'EU 41', 'EU 42', 'EU 43', 'EU 44', 'EU 45', 'EU 46'],
  'shoes women': ['EU 36', 'EU 37', 'EU 38', 'EU 39', 'EU 40', 'EU 41'],
  'shoes unisex': [
    'EU 36',
    'EU 37',
    'EU 38',
    'EU 39',
    'EU 40',
    'EU 41',
    'EU 42',
    'EU 43',
    'EU 44',
    'EU 45',
    'EU 46',
  ],
  'shoes kids': ['EU 26', 'EU 28', 'EU 30', 'EU 32', 'EU 34'],
  clothes: ['XS', 'S', 'M', 'L', 'XL', 'XXL'],
  'clothes kids': ['98', '104', '110', '116', '122', '128', '134', '140'],
  'clothes baby': ['56', '62', '68', '74', '80', '86'],
  'jeans men': ['30x30', '30x32', '32x32', '32x34', '34x32', '34x34', '36x32', '36x34', '38x34'],
  'jeans women': ['25x30', '26x30', '27x30', '28x32', '29x32', '30x32', '31x32', '32x32'],
  socks: ['35-38', '39-42', '43-46'],
  gloves: ['S', 'M', 'L'],
  rings: ['50', '52', '54', '56', '58', '60'],
  belts: ['80 cm', '90 cm', '100 cm', '110 cm'],
  dogs: ['S', 'M', 'L', 'XL'],
}

/** What the EU numbers of shoes are elsewhere, for the size note of a product. */
export const shoeSizeNotes: Readonly<Record<string, string>> = {
  men: 'EU 40 = UK 6.5 = US 7.5, EU 42 = UK 8 = US 9, EU 43 = UK 9 = US 10, EU 44 = UK 9.5 = US 10.5, EU 46 = UK 11 = US 12',
  women:
    'EU 36 = UK 3.5 = US 5.5, EU 38 = UK 5 = US 7.5, EU 39 = UK 6 = US 8.5, EU 40 = UK 6.5 = US 9, EU 41 = UK 7 = US 9.5',
  kids: 'EU 26 = UK 8.5 = US 9.5, EU 28 = UK 10 = US 11, EU 30 = UK 11.5 = US 12.5, EU 32 = UK 13 = US 1, EU 34 = UK 2 = US 3',
}
