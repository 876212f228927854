import { attributeName } from '../../catalog/product-words.js'
import type { Voice } from './voice.js'
import { isWordingKey } from './wording.js'
import { chineseMeasure } from './zh-measures.js'

/** The name of an attribute or option as a label: "Battery life", “续航”. */
export function attributeLabel(name: string, voice: Voice): string {
  const key = `option.${attributeName(name)}`
  if (isWordingKey(key)) return voice.say(key)
  const spoken = voice.value('attribute', attributeName(name))
  return spoken.charAt(0).toUpperCase() + spoken.slice(1)
}

/** A value as the catalogue has it; in Chinese by the dictionary, where that knows it. */
export function attributeValue(name: string, value: string, voice: Voice): string {
  if (voice.language !== 'zh') return value
  const slot = attributeName(name) === 'color' ? 'color' : 'feature'
  const spoken = voice.value(slot, value.toLowerCase())
  return spoken === value.toLowerCase() ? (chineseMeasure(value) ?? value) : spoken
}
