import { audienceTable } from '../lists/audiences.js'
import { brandTable } from '../lists/brands.js'
import { colorTable } from '../lists/colors.js'
import { factPhraseTable, factValueTable } from '../lists/fact-phrases.js'
import type { Department } from '../lists/kind.js'
import { materialTable } from '../lists/materials.js'
import { useTable } from '../lists/uses.js'
import { readLookUp, readTable } from './table.js'

/** A term that a product has, and the sentence that says so. */
export interface Feature {
  term: string
  zh: string
  sentence: string
  zhSentence: string
  inTitle: boolean
}

export interface Brand {
  name: string
  zh: string
  /** 1 cheap, 2 in between, 3 dear. */
  level: number
  departments: readonly string[]
}

/** The lists that all departments share, read once. */
export interface ProductWords {
  colors: ReadonlyMap<string, readonly string[]>
  materials: ReadonlyMap<string, readonly string[]>
  uses: ReadonlyMap<string, readonly string[]>
  audiences: ReadonlyMap<string, readonly string[]>
  factPhrases: ReadonlyMap<string, readonly string[]>
  /** Values of facts that are words. */
  factValues: ReadonlyMap<string, readonly string[]>
  brands: readonly Brand[]
}

export function readProductWords(): ProductWords {
  return {
    colors: readLookUp(colorTable),
    materials: readLookUp(materialTable),
    uses: readLookUp(useTable),
    audiences: readLookUp(audienceTable),
    factPhrases: readLookUp(factPhraseTable),
    factValues: readLookUp(factValueTable),
    brands: readTable(brandTable).map(([name = '', zh = '', level = '', departments = '']) => ({
      name,
      zh,
      level: Number(level),
      departments: departments.split(',').map((code) => code.trim()),
    })),
  }
}

/** The features of a department by term. */
export function readFeatures(department: Department): ReadonlyMap<string, Feature> {
  return new Map(
    readTable(department.features).map(([marked = '', zh = '', sentence = '', zhSentence = '']) => {
      const term = marked.replace(/^\^/, '')
      return [term, { term, zh, sentence, zhSentence, inTitle: marked.startsWith('^') }]
    }),
  )
}
