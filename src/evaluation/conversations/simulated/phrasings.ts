import type { Language } from '../../../intent/understanding.js'

/** What a simulated shopper may want to say; `{…}` stands for what it is about. */
export type Wish =
  | 'open'
  | 'price'
  | 'color'
  | 'size'
  | 'brand'
  | 'need'
  | 'more'
  | 'take'
  | 'skip'
  | 'no'
  | 'yes'
  | 'again'

/** Ways to say it, written by hand and apart from everything that the parser is trained on. */
export const phrasings: Readonly<Record<Language, Readonly<Record<Wish, readonly string[]>>>> = {
  en: {
    open: [
      'I am looking for {kind}',
      'hi, do you have {kind}?',
      'show me {kind} please',
      '{kind}',
      'I need {kind}',
      'hello, I would like to buy {kind}',
      'can you help me find {kind}?',
      'my old one broke, so I want {kind}',
      'could I see {kind}?',
      'shopping for {kind} today',
    ],
    price: [
      'under {price} dollars',
      'my budget is {price} dollars',
      'not more than {price} USD please',
      'up to {price} bucks',
      'it should cost {price} dollars at most',
      '{price} dollars tops',
      'I can spend {price} dollars',
      'less than {price} dollars',
    ],
    color: [
      'in {color} please',
      '{color} ones',
      'I want it in {color}',
      'it has to be {color}',
      'do you have any in {color}?',
      'only {color}',
    ],
    size: [
      'size {size}',
      'in size {size} please',
      'I need it in size {size}',
      'my size is {size}',
      'do you have size {size}?',
    ],
    brand: [
      'not {brand}',
      'anything but {brand}',
      'no {brand} please',
      'I do not like {brand}, leave them out',
    ],
    need: [
      'it should be {need}',
      '{need} please',
      'with {need}',
      'I would like {need}',
      '{need} is important to me',
    ],
    more: ['show me more', 'more please', 'anything else?', 'what else do you have?', 'next'],
    take: [
      'I will take number {position}',
      'add number {position} to my cart',
      'put the {ordinal} one in my cart',
      'the {ordinal} one is perfect, add it to the cart',
      'I want to buy the {ordinal} one',
    ],
    skip: ['it does not matter', 'I do not mind', 'no preference'],
    no: ['no', 'no, not that'],
    yes: ['yes', 'yes please', 'exactly'],
    again: ['I said {said}', 'once more: {said}', '{said}, that is what I meant'],
  },
  zh: {
    open: [
      '我想买{kind}',
      '有{kind}吗',
      '看看{kind}',
      '{kind}',
      '帮我找一下{kind}',
      '你好，我想看看{kind}',
      '推荐一下{kind}',
      '需要{kind}',
    ],
    price: [
      '{price}美元以内',
      '预算{price}美元',
      '不超过{price}美元',
      '最多{price}美元',
      '{price}美元以下的',
      '价格控制在{price}美元以内',
    ],
    color: ['要{color}的', '{color}的有吗', '只要{color}', '想要{color}的'],
    size: ['{size}码', '要{size}码的', '尺码{size}', '我穿{size}码'],
    brand: ['不要{brand}的', '除了{brand}都行', '别给我{brand}'],
    need: ['要{need}的', '最好{need}', '需要{need}', '{need}的'],
    more: ['换一批', '还有别的吗', '再看看其他的', '更多'],
    take: [
      '我要第{position}个',
      '把第{position}个加入购物车',
      '第{position}个放进购物车',
      '买第{position}个',
    ],
    skip: ['都可以', '无所谓', '随便'],
    no: ['不是', '不是这个意思'],
    yes: ['是的', '对'],
    again: ['我说的是{said}', '{said}'],
  },
}

export const ordinals: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
