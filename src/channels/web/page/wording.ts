import type { Language, SlotName } from '../../../intent/understanding.js'

/** Every word of the page, by language. */
export interface Wording {
  locale: string
  title: string
  skipToChat: string
  newConversation: string
  chat: string
  products: string
  understood: string
  welcomeTitle: string
  welcomeText: string
  examples: string[]
  shelfEmpty: string
  understoodEmpty: string
  forThisSearch: string
  aboutYou: string
  liked: string
  want: string
  avoid: string
  unsure: string
  sinceMessage(turn: number): string
  upTo: string
  atLeast: string
  position(position: number): string
  priceBefore: string
  rated(rating: string, count: number | undefined): string
  inStock: string
  fewLeft(stock: number): string
  soldOut: string
  whyThis: string
  total: string
  productPage: string
  announced(count: number): string
  connecting: string
  offline: string
  chatMissing: string
  slots: Partial<Record<SlotName, string>>
  values: Record<string, string>
  reasons: Record<string, string>
}

const english: Wording = {
  locale: 'en-US',
  title: 'Shop assistant',
  skipToChat: 'Skip to the chat',
  newConversation: 'New chat',
  chat: 'Chat',
  products: 'Products',
  understood: 'What I understood',
  welcomeTitle: 'What are you looking for?',
  welcomeText: 'Say it in your own words. You can change your mind at any time.',
  examples: [
    'A comfortable pair of running shoes',
    'Headphones under $80, not in white',
    'A birthday gift for my dad',
  ],
  shelfEmpty: 'What I find for you is shown here, numbered, so that you can say “the second one”.',
  understoodEmpty: 'Nothing yet. Whatever I take from your words is listed here, and you can take it back.',
  forThisSearch: 'For this search',
  aboutYou: 'About you',
  liked: 'What you liked or not',
  want: 'Wanted',
  avoid: 'Not',
  unsure: 'not sure',
  sinceMessage: (turn) => `since message ${turn}`,
  upTo: 'up to',
  atLeast: 'at least',
  position: (position) => `Number ${position}`,
  priceBefore: 'before',
  rated: (rating, count) =>
    count === undefined ? `Rated ${rating} of 5` : `Rated ${rating} of 5 by ${count}`,
  inStock: 'In stock',
  fewLeft: (stock) => `Only ${stock} left`,
  soldOut: 'Sold out',
  whyThis: 'Why this?',
  total: 'Total',
  productPage: 'Product page',
  announced: (count) => (count === 1 ? '1 product is shown.' : `${count} products are shown.`),
  connecting: 'Connecting…',
  offline: 'No connection. Trying again…',
  chatMissing: 'The chat could not be loaded. Please reload the page.',
  slots: {
    category: 'Looking for',
    brand: 'Brand',
    color: 'Colour',
    material: 'Material',
    audience: 'For',
    size: 'Size',
    feature: 'Property',
    use: 'Used for',
    like: 'Similar to',
    price: 'Price',
    rating: 'Rating',
    quantity: 'Quantity',
    currency: 'Currency',
    sort: 'Order',
    more: 'More',
    less: 'Less',
    recipient: 'Gift for',
  },
  values: {
    price_asc: 'cheapest first',
    price_desc: 'most premium first',
    rating: 'best rated first',
    popularity: 'most popular first',
    newest: 'newest first',
    discount: 'on sale first',
  },
  reasons: {},
}

const chinese: Wording = {
  locale: 'zh-CN',
  title: '购物助手',
  skipToChat: '跳到对话',
  newConversation: '重新开始',
  chat: '对话',
  products: '商品',
  understood: '我的理解',
  welcomeTitle: '想买点什么？',
  welcomeText: '用自己的话说就行，随时可以改主意。',
  examples: ['我想买一双好穿的运动鞋', '500元以下的耳机，不要白色', '送爸爸的生日礼物'],
  shelfEmpty: '找到的商品会带编号显示在这里，您可以直接说“第二个”。',
  understoodEmpty: '还没有内容。我从您的话里理解到的都会列在这里，您可以随时撤回。',
  forThisSearch: '本次需求',
  aboutYou: '关于您',
  liked: '喜欢和不喜欢',
  want: '想要',
  avoid: '不要',
  unsure: '不太确定',
  sinceMessage: (turn) => `第 ${turn} 句起`,
  upTo: '不超过',
  atLeast: '至少',
  position: (position) => `第 ${position} 个`,
  priceBefore: '原价',
  rated: (rating, count) =>
    count === undefined ? `评分 ${rating}（满分 5）` : `评分 ${rating}（满分 5），${count} 人评价`,
  inStock: '有货',
  fewLeft: (stock) => `仅剩 ${stock} 件`,
  soldOut: '暂时缺货',
  whyThis: '为什么推荐？',
  total: '合计',
  productPage: '商品页面',
  announced: (count) => `显示了 ${count} 件商品。`,
  connecting: '正在连接…',
  offline: '连接已断开，正在重试…',
  chatMissing: '对话组件没有加载成功，请刷新页面。',
  slots: {
    category: '找什么',
    brand: '品牌',
    color: '颜色',
    material: '材质',
    audience: '适用',
    size: '尺码',
    feature: '特点',
    use: '用途',
    like: '类似',
    price: '价格',
    rating: '评分',
    quantity: '数量',
    currency: '货币',
    sort: '排序',
    more: '更',
    less: '少些',
    recipient: '送给',
  },
  values: {
    price_asc: '便宜的在前',
    price_desc: '高档的在前',
    rating: '评分高的在前',
    popularity: '热门的在前',
    newest: '新品在前',
    discount: '优惠的在前',
  },
  reasons: {
    'text match': '文字匹配',
    'meaning match': '含义匹配',
    category: '类别',
    brand: '品牌',
    color: '颜色',
    price: '价格',
    rating: '评分',
    popularity: '热度',
    need: '需求',
    missed: '未满足',
    preference: '偏好',
    liked: '喜欢',
    disliked: '不喜欢',
    variety: '多样',
    sort: '排序',
    sale: '优惠',
    stock: '库存',
  },
}

/** How the page speaks at the moment. */
export interface Voice {
  language: Language
  /** The parser's values in that language, where they have a word of their own: comfortable is 舒适. */
  valueWords: Readonly<Record<string, string>>
}

/** A value of the frame language as the shopper would say it. */
export function wordOf(value: string, { language, valueWords }: Voice): string {
  return entryOf(wordingOf(language).values, value) ?? entryOf(valueWords, value) ?? value
}

/** An entry of a table by a name that a shopper or a catalogue may have written, "constructor" among them. */
export function entryOf(table: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

/** The words of a language. */
export function wordingOf(language: Language): Wording {
  return language === 'zh' ? chinese : english
}

/** The language of a browser that asks for these, the most wanted first. */
export function languageOfBrowser(languages: readonly string[]): Language {
  return languages[0]?.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
