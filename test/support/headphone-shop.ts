import type { Product } from '../../src/catalog/product.js'
import { aProduct } from './fake-catalogue.js'
import { smallCatalogue } from './small-shop.js'

/** Five headphones that differ in everything a shopper may ask about, and of which the catalogue says more or less. */
export const headphones: readonly Product[] = [
  aProduct({
    id: 'aria',
    title: 'Aria Wave Headphones',
    brand: 'Harrow',
    category: 'Audio > Headphones',
    description:
      'Soft cushions for long days. A carrying case is in the box. Not for use under water, whatever the name says.',
    price: { amountMinor: 9_900, currency: 'USD' },
    salePrice: { amountMinor: 8_900, currency: 'USD' },
    attributes: {
      feature: ['noise cancelling', 'bluetooth'],
      use: ['commuting', 'office'],
      weight: ['250 g'],
      'battery life': ['30 hours'],
      warranty: ['2 years'],
    },
    variants: [
      { id: 'aria-b', options: { color: 'black' }, stock: 4 },
      { id: 'aria-r', options: { color: 'red' }, stock: 0 },
    ],
    rating: 4.6,
    ratingCount: 812,
    translations: {
      zh: {
        title: '咏叹 头戴耳机',
        category: '影音 > 耳机',
        description: '柔软耳垫，久戴舒适。盒内附收纳包。',
      },
    },
  }),
  aProduct({
    id: 'brio',
    title: 'Brio Sport Headphones',
    brand: 'Tolva',
    category: 'Audio > Headphones',
    description: 'Sweat runs off them. Folds small.',
    price: { amountMinor: 4_900, currency: 'USD' },
    attributes: {
      feature: ['waterproof', 'bluetooth'],
      use: ['running', 'commuting'],
      weight: ['0.18 kg'],
      'battery life': ['12 hours'],
    },
    variants: [
      { id: 'brio-w', options: { color: 'white' }, stock: 9 },
      { id: 'brio-b', options: { color: 'blue' }, stock: 2 },
    ],
    rating: 4.2,
    ratingCount: 95,
    translations: {
      zh: { title: '轻快 运动耳机', category: '影音 > 耳机', description: '汗水不留。折叠后很小。' },
    },
  }),
  aProduct({
    id: 'canto',
    title: 'Canto Studio Headphones',
    brand: 'Tolva',
    category: 'Audio > Headphones',
    price: { amountMinor: 14_900, currency: 'USD' },
    attributes: { feature: ['water resistant', 'wired'], use: ['mixing'], weight: ['320 g'] },
    variants: [
      { id: 'canto-b', options: { color: 'black' }, stock: 1 },
      { id: 'canto-w', options: { color: 'white' }, stock: 1 },
    ],
    rating: 4.8,
    ratingCount: 41,
    translations: { zh: { title: '咏唱 监听耳机', category: '影音 > 耳机' } },
  }),
  aProduct({
    id: 'dolce',
    title: 'Dolce Headphones',
    category: 'Audio > Headphones',
    price: { amountMinor: 1_900, currency: 'USD' },
    translations: { zh: { title: '柔音 耳机', category: '影音 > 耳机' } },
  }),
  aProduct({
    id: 'etude',
    title: 'Etude Headphones',
    brand: 'Harrow',
    category: 'Audio > Headphones',
    price: { amountMinor: 2_900, currency: 'USD' },
    attributes: { feature: ['wired'], 'bpa free': ['yes'], 'quick charge': ['no'] },
    variants: [{ id: 'etude-b', options: { color: 'black' }, stock: 12 }],
    rating: 3.9,
    ratingCount: 20,
    translations: { zh: { title: '练习曲 耳机', category: '影音 > 耳机' } },
  }),
]

export const headphoneCatalogue = () => smallCatalogue(headphones)
