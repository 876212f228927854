/** The little of NLP.js that is used to measure beside; its packages come without types. */
declare module '@nlpjs/core' {
  export function containerBootstrap(): Promise<Container>
  interface Container {
    use(plugin: unknown): void
    registerConfiguration(name: string, settings: object): void
    get(name: 'nlp'): Nlp
  }
  interface Nlp {
    settings: { autoSave: boolean }
    addLanguage(language: string): void
    addDocument(language: string, text: string, intent: string): void
    train(): Promise<void>
    process(language: string, text: string): Promise<{ intent: string; score: number }>
  }
}
declare module '@nlpjs/nlp' {
  export const Nlp: unknown
}
declare module '@nlpjs/lang-en' {
  export const LangEn: unknown
}
declare module '@nlpjs/lang-zh' {
  export const LangZh: unknown
}
