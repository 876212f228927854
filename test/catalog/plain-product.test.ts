import { describe, expect, it } from 'vitest'
import { plainProduct } from '../../src/catalog/plain-product.js'
import { productSchema, variantSchema } from '../../src/catalog/product.js'
import { drawFrom } from './random-products.js'

const whole = {
  id: 'a',
  title: ' Trail Boot ',
  brand: 'Peak',
  category: 'Shoes > Boots',
  description: 'Grippy',
  price: { amountMinor: 10_000, currency: 'EUR' },
  salePrice: { amountMinor: 8_000, currency: 'EUR' },
  attributes: { material: ['leather', 'rubber'], 'battery life': [] },
  variants: [
    {
      id: 'a-1',
      options: { color: 'black', size: 'EU 42' },
      price: { amountMinor: 9_000, currency: 'EUR' },
      stock: 2,
    },
    { id: 'a-2', stock: 1, stockIsLeast: true },
    { id: 'a-3', stock: 0 },
  ],
  images: ['/a.jpg'],
  url: 'https://shop.example/a',
  rating: 4.5,
  ratingCount: 12,
  popularity: 0.3,
  availability: 'preorder',
  audience: ['men'],
  boughtWith: { b: 3 },
  translations: { zh: { title: '登山靴', category: '鞋 > 靴', description: '防滑' } },
}

/** What a feed may hold where a field is looked for: of a wrong kind, at a limit, over it, or with a meaning to the language. */
const oddities: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'x',
  'usd',
  'in_stock',
  '2026-01-01T00:00:00Z',
  'x'.repeat(40),
  'x'.repeat(201),
  'x'.repeat(501),
  'x'.repeat(20_001),
  -1,
  -0,
  0,
  1,
  1.5,
  5.1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  1_000_000_001,
  true,
  [],
  ['x'],
  [1],
  Array.from({ length: 101 }, () => 'x'),
  {},
  { x: 'y' },
  { x: ['y'] },
  { '': 'y' },
  { zh: { title: '' } },
  { zh: { title: 'x', more: 1 } },
  { '10': 'b', '2': 'a' },
  JSON.parse('{"__proto__": "x", "y": ["z"]}'),
  JSON.parse('{"__proto__": ["x"]}'),
  { amountMinor: 1, currency: 'USD', more: 1 },
  { currency: 'USD', amountMinor: 1 },
  { amountMinor: 1.5, currency: 'USD' },
  [{ id: 'v', stock: 1 }],
  [{ id: 'v', options: { size: 'x'.repeat(201) }, stock: 1 }],
]

type Path = readonly string[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))]
}

function changedAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put
  const part = (value as Record<string, unknown>)[key]
  const changed = changedAt(part, rest, put)
  return Array.isArray(value)
    ? value.map((each, at) => (String(at) === key ? changed : each))
    : { ...(value as object), [key]: changed }
}

/** Whether what was read fast is what the schema reads, to the order of the fields. */
function agrees(value: unknown): 'read fast' | 'left to the schema' {
  const fast = plainProduct(value)
  if (fast === undefined) return 'left to the schema'
  const judged = productSchema.safeParse(value)
  expect(judged.error?.issues, `read fast: ${JSON.stringify(value)?.slice(0, 300)}`).toBeUndefined()
  expect(fast).toEqual(judged.data)
  expect(JSON.stringify(fast)).toBe(JSON.stringify(judged.data))
  return 'read fast'
}

describe('a product read without the schema', () => {
  it('is what the schema reads, of products whole and bare', () => {
    expect(agrees(whole)).toBe('read fast')
    expect(agrees({ id: 'a', title: 'A', category: 'B', price: { amountMinor: 0, currency: 'USD' } })).toBe(
      'read fast',
    )
    const draw = drawFrom(7)
    for (let at = 0; at < 300; at += 1) expect(agrees(draw.product(`p${at}`))).toBe('read fast')
  })

  it.each(pathsOf(whole).map((path) => [path.join('.') || 'the whole', path] as const))(
    'is never what the schema would not read, whatever stands at %s',
    (_, path) => {
      const outcomes = oddities.map((oddity) => agrees(changedAt(whole, path, oddity)))
      expect(outcomes).toContain('left to the schema')
    },
  )

  it.each([
    ['a field that tells the time', { ...whole, updatedAt: '2026-01-01T00:00:00Z' }],
    ['a field of a product that is not known here', { ...whole, more: 1 }],
    ['a field of a variant that is not known here', { ...whole, variants: [{ id: 'v', stock: 1, more: 1 }] }],
    [
      'a least stock that is not said',
      { ...whole, variants: [{ id: 'v', stock: 1, stockIsLeast: undefined }] },
    ],
  ])('is left to the schema where there is %s', (_, value) => {
    expect(agrees(value)).toBe('left to the schema')
  })

  it('may hold every field of the schema', () => {
    const { updatedAt: _, ...known } = productSchema.shape
    expect(Object.keys(whole).sort()).toEqual(Object.keys(known).sort())
    const ofVariants = new Set(whole.variants.flatMap((variant) => Object.keys(variant)))
    expect([...ofVariants].sort()).toEqual(Object.keys(variantSchema.shape).sort())
  })
})
