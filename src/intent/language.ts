import type { Language } from './understanding.js'

/** The language to answer in: Chinese as soon as the sentence holds Chinese characters beyond a name or two among English words. */
export function languageOf(text: string): Language {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[\p{Script=Latin}]{2,}/gu)?.length ?? 0
  return chinese > 0 && chinese >= words ? 'zh' : 'en'
}
