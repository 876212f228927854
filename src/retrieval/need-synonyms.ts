import { tokenize } from '../catalog/tokenize.js'

/** Wishes that mean nearly the same, in the words of shoppers and of shops; what is met by a near word counts a little less. */
const groups = `
comfortable, comfy, comfort, cushioned, cushioning, soft, ergonomic
waterproof, rainproof, water tight
water resistant, water repellent, splash proof, showerproof, water proof, waterproof
breathable, ventilated, airy, mesh, cool
lightweight, light, light weight, ultralight, featherlight
durable, hard wearing, sturdy, robust, tough, rugged, long lasting, heavy duty
warm, insulated, thermal, cosy, fleece lined, padded, winter
quiet, silent, noiseless, low noise, whisper quiet
noise cancelling, noise canceling, noise cancellation, active noise cancelling, anc
noise isolating, noise isolation
wireless, cordless, bluetooth
bluetooth, wireless
fast charging, quick charging, fast charge, quick charge
rechargeable, usb rechargeable
portable, compact, travel, small, foldable
compact, small, mini, space saving, slim
foldable, folding, collapsible, packable
packable, foldable
slip resistant, non slip, anti slip, nonslip, grippy, good grip, slip proof
cushioned, cushioning, shock absorbing, soft sole
arch support, supportive, stability
wide fit, wide, extra wide, roomy
machine washable, washable, easy care
easy to clean, wipe clean, dishwasher safe
stretch, stretchy, elastic, elasticated, flexible
loose, relaxed fit, loose fit, oversized, baggy
slim fit, fitted, slim, tight
high waist, high waisted, high rise
plain, simple, minimalist, solid
elegant, classy, chic, smart, formal
casual, everyday, relaxed
formal, business, office, work, smart
stylish, trendy, fashionable
vintage, retro
sustainable, eco friendly, organic, recycled
vegan, plant based
fragrance free, unscented
hypoallergenic, sensitive skin, gentle
moisturizing, hydrating, moisturising
sugar free, no sugar, unsweetened
gluten free, no gluten
anti theft, lockable, secure
adjustable, height adjustable
shockproof, drop protection, drop proof, shock resistant
scratch resistant, scratchproof, scratch proof
stainless, stainless steel, rust free
quick drying, quick dry, fast drying
moisture wicking, sweat wicking, sweat proof
windproof, wind resistant
uv protection, sun protection, upf 50
polarized, polarised
energy saving, energy efficient, low energy
touchscreen, touch screen
backlit, illuminated, rgb
mechanical, mechanical switches
long battery, long battery life, good battery
hooded, with hood, hood
with pockets, pockets, pocket
running, jogging
gym, workout, training, fitness, exercise
hiking, trekking, walking, hill walking
commuting, commute, office
travel, travelling, traveling, trips, holidays
wedding, weddings, formal occasions, special occasions
party, parties, evening
school, university, college, back to school
winter, cold weather, snow
summer, hot weather, warm weather, holidays
rain, rainy days, wet weather, waterproof
gaming, games, gamer
kids, children
standing all day, long shifts, all day wear, nurses
beginner, beginners, easy to use
trail, trails, off road, mountain paths
marathon, half marathon, long distance, long runs, racing
road running, roads, tarmac
office, work, desk
`

/** What less of a property is called, and more of it: "lighter" is `less = weight`. */
const degrees: readonly { of: string; attributes: string; less: string; more: string }[] = [
  {
    of: 'weight, heavy',
    attributes: 'weight',
    less: 'lightweight, light, featherlight',
    more: 'heavy, sturdy',
  },
  { of: 'light, lightweight', attributes: 'weight', less: 'heavy', more: 'lightweight, light, featherlight' },
  {
    of: 'noise, loud, volume',
    attributes: 'noise, noise level',
    less: 'quiet, silent',
    more: 'loud, powerful',
  },
  { of: 'quiet, silent', attributes: 'noise', less: 'loud', more: 'quiet, silent' },
  {
    of: 'size, big, large, bulky',
    attributes: 'dimensions, size, volume, screen size, capacity, width',
    less: 'compact, small, slim, mini',
    more: 'large, spacious, big, xl',
  },
  {
    of: 'small, compact',
    attributes: 'dimensions, size, volume',
    less: 'large, big',
    more: 'compact, small, slim, mini',
  },
  {
    of: 'battery, battery life',
    attributes: 'battery life, battery',
    less: '',
    more: 'long battery life, long battery',
  },
  {
    of: 'warm, warmth',
    attributes: 'comfortable down to',
    less: 'light, breathable, thin',
    more: 'warm, insulated, thermal, fleece lined, padded',
  },
  { of: 'comfortable, comfort', attributes: '', less: '', more: 'comfortable, cushioned, soft' },
  { of: 'cushioned, cushioning, soft', attributes: '', less: 'firm, minimal', more: 'cushioned, soft' },
  {
    of: 'storage, memory, capacity, space',
    attributes: 'storage, memory, capacity, volume',
    less: '',
    more: 'large, spacious, expandable',
  },
  { of: 'power, powerful', attributes: 'power', less: '', more: 'powerful' },
  { of: 'bright, brightness', attributes: 'brightness', less: 'dim', more: 'bright' },
  {
    of: 'formal, smart, elegant, class',
    attributes: '',
    less: 'casual, relaxed',
    more: 'formal, elegant, smart',
  },
  { of: 'casual', attributes: '', less: 'formal', more: 'casual, relaxed, everyday' },
  {
    of: 'colorful, bright colors',
    attributes: '',
    less: 'plain, neutral',
    more: 'colorful, bright, multicolor',
  },
  { of: 'durable, quality', attributes: 'warranty', less: '', more: 'durable, sturdy, long lasting' },
  { of: 'heel, heel height', attributes: 'heel height', less: 'flat, low heel', more: 'high heel' },
  { of: 'length, long', attributes: 'length', less: 'short, mini length', more: 'long, maxi length' },
  { of: 'support', attributes: 'support', less: '', more: 'supportive, arch support' },
  { of: 'breathable, cool', attributes: '', less: 'warm', more: 'breathable, mesh' },
  { of: 'waterproof', attributes: 'water column', less: '', more: 'waterproof, water resistant' },
]

/** What a wish for more or less of something means for the words and the measures of a product. */
export interface Degree {
  /** Attributes whose measure tells it. */
  attributes: string[]
  /** Words that tell it. */
  words: string[][]
}

const nearByWords: ReadonlyMap<string, string[][]> = new Map(
  Object.entries(
    groups
      .trim()
      .split('\n')
      .map((line) => line.split(',').map((wish) => tokenize(wish)))
      .reduce<Record<string, string[][]>>((near, [first = [], ...others]) => {
        const key = first.join(' ')
        near[key] = [...(near[key] ?? []), ...others]
        for (const other of others) near[other.join(' ')] = [...(near[other.join(' ')] ?? []), first]
        return near
      }, {}),
  ),
)

/** Other words for a wish, as `tokenize` writes them; the first of a group stands for all, the others for the first. */
export function nearWishes(words: readonly string[]): string[][] {
  return nearByWords.get(words.join(' ')) ?? []
}

/** What "more" or "less" of a property means; for a property that is not known, its own words. */
export function degreeOf(property: string, direction: 'more' | 'less'): Degree {
  const asked = tokenize(property).join(' ')
  const known = degrees.find(({ of }) => of.split(',').some((name) => tokenize(name).join(' ') === asked))
  if (known === undefined) {
    return { attributes: [property], words: direction === 'more' ? [tokenize(property)] : [] }
  }
  const words = known[direction].split(',').map((word) => tokenize(word))
  return {
    attributes: known.attributes.split(',').map((name) => name.trim()),
    words: words.filter((word) => word.length > 0),
  }
}
