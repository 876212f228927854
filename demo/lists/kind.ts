/** One department of the demo shop: its words, and the kinds of product it sells. */
export interface Department {
  name: string
  zh: string
  /** The beginning of its product ids: "sho" gives "sho-0012". */
  code: string
  /** Model names, shared by the department's kinds: "Glide, Stride" or, with a Chinese form, "Moon Tales=月亮的故事". */
  names: string
  /** Lines `term | 中文 | A true sentence about it. | 中文句子。`; a `^` before the term lets it stand in a title. */
  features: string
  /** Opening sentences, `English | 中文`, with {name}, {model}, {noun}, {material}, {use} and {use2}. */
  leads: string
  kinds: readonly Kind[]
}

/** A kind of product. Lists in a string are separated by commas. */
export interface Kind {
  /** Below the department: "Sports Shoes > Running Shoes". */
  path: string
  zhPath: string
  /** As it stands in a title; alternatives are separated by " / ". */
  noun: string
  zhNoun: string
  count: number
  /** The usual band in USD, from the cheap brand to the dear one. */
  price: readonly [number, number]
  /** 0 to 1, how much the kind is bought; 0.5 where nothing is said. */
  demand?: number
  /** `men*3, women*2` weighs them; left out, the product is for everybody. */
  audiences?: string
  /** The name of a size system (size-systems.ts), or sizes: `250 g, 500 g*1.8` (times the price). */
  sizes?: string
  /** The option the sizes belong to; "size" where nothing is said. */
  sizeOption?: string
  colors?: string
  /** At most this many colours of one product; 4 where nothing is said. */
  maxColors?: number
  materials?: string
  /** `!always, sometimes, this/that` (at most one of a group). */
  features: string
  uses: string
  /** Lines `name: 200..320/10 g` or `name: a, b, c`, cheapest first. */
  facts?: string
  /** The fact that stands in the title and moves the price. */
  titleFact?: string
  /** Instead of the department's names. */
  names?: string
  /** Instead of every brand of the department. */
  brands?: string
  /** Instead of the department's: `English | 中文`, true of every product of the kind. */
  leads?: string
  /** The materials' care instructions become an attribute. */
  care?: boolean
}
