/** No space between Chinese and Chinese, where a list left one. */
export function closed(chinese: string): string {
  return chinese.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
}

/** A space where Latin letters or digits meet Chinese, as careful typesetting has it; T恤 is one word. */
export function spaced(chinese: string): string {
  return chinese
    .replace(/([\p{Script=Han}])([A-Za-z0-9])/gu, '$1 $2')
    .replace(/([A-Za-z0-9])([\p{Script=Han}])/gu, '$1 $2')
    .replace(/ {2,}/g, ' ')
    .replaceAll('T 恤', 'T恤')
}
