import type { Product } from '../catalog/product.js'
import { hashText } from './index-files.js'

/** A mark of how products become texts: any change of that shows in the text of one product that has everything. */
export function textRecipeOf(textOf: (product: Product) => string): string {
  return hashText(textOf(probeProduct))
}

const probeProduct: Product = {
  id: 'probe',
  title: 'Probe title',
  brand: 'Probe brand',
  category: 'Probe > Category',
  description: 'Probe description.',
  price: { amountMinor: 100, currency: 'USD' },
  attributes: { material: ['probe'], colour: ['probe'] },
  variants: [{ id: 'probe-1', options: { color: 'probe', size: 'probe' }, stock: 1 }],
  images: [],
  availability: 'in_stock',
  audience: ['adults'],
  translations: { zh: { title: '探', category: '探 > 探', description: '探。' } },
}
