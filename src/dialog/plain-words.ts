/** What was said without case, signs and the politeness around it: "sorry, what did you say please?" asks what "what did you say" asks. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, ' ')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:(?:sorry|excuse me|pardon|please|ok|oh|no|hm+|uh|wait|actually) )+/u, '')
    .replace(/^(?:抱歉|不好意思|对不起|请|麻烦您|麻烦|能不能|可以|还是|那就?)\s?/u, '')
    .replace(/ please$/u, '')
    .replace(/(?:好吗|吗|吧|呢)$/u, '')
}
