import type { Department, Kind } from '../lists/kind.js'
import { chooseFeatures, chooseNoun, chooseSome, chooseUses, readList } from './choose.js'
import { chooseFacts, type Fact } from './facts.js'
import type { Brand, Feature, ProductWords } from './product-words.js'
import type { Random } from './random.js'

/** What has been decided about a product before anything is written about it. */
export interface ProductDraft {
  department: Department
  kind: Kind
  brand: Brand
  model: { name: string; zh: string | undefined }
  noun: string
  zhNoun: string
  audience: string | undefined
  colors: string[]
  materials: string[]
  features: Feature[]
  uses: string[]
  facts: Fact[]
  titleFeature: Feature | undefined
  titleFact: Fact | undefined
}

export interface ModelChoice {
  brand: Brand
  model: { name: string; zh: string | undefined }
}

/** Every brand with every model name of a kind, shuffled so that a brand's models lie apart. */
export function modelChoices(
  department: Department,
  kind: Kind,
  words: ProductWords,
  random: Random,
): ModelChoice[] {
  const allowed = kind.brands === undefined ? undefined : new Set(readList(kind.brands))
  const brands = words.brands.filter((brand) =>
    allowed ? allowed.has(brand.name) : brand.departments.includes(department.code),
  )
  const models = random.shuffle(readList(kind.names ?? department.names)).map((text) => {
    const [name = '', zh] = text.split('=')
    return { name, zh }
  })
  const brandsInOrder = random.shuffle(brands)
  const rounds = brandsInOrder.map((_, shift) =>
    models.map((model, index) => ({ model, brand: brandsInOrder[(index + shift) % brandsInOrder.length] })),
  )
  return rounds.flat().flatMap(({ model, brand }) => (brand ? [{ model, brand }] : []))
}

function materialsOf(kind: Kind, random: Random): string[] {
  // conditions on a material would contradict each other in a blend
  const blends = kind.care && !kind.noun.includes('@') && !kind.features.includes('@')
  const count = blends && random.chance(0.2) ? 2 : 1
  return chooseSome(kind.materials ?? '', count, new Set(), random)
}

/** Decides everything about one product of a kind. */
export function draftProduct(
  department: Department,
  kind: Kind,
  { brand, model }: ModelChoice,
  features: ReadonlyMap<string, Feature>,
  random: Random,
): ProductDraft {
  const materials = materialsOf(kind, random)
  const audience = chooseSome(kind.audiences ?? '', 1, new Set(), random)[0]
  const held = new Set([...materials, brand.name, model.name, ...(audience === undefined ? [] : [audience])])
  const firstFacts = chooseFacts(kind.facts ?? '', held, random)
  const titleFact = firstFacts.find(({ name }) => name === kind.titleFact)
  if (titleFact) held.add(titleFact.value)
  const terms = chooseFeatures(kind.features, random.integer(3, 5), held, random)
  for (const term of terms) held.add(term)
  const chosenFeatures = terms.map((term) => featureOf(features, term, kind))
  const [noun, zhNoun] = chooseNoun(kind.noun, kind.zhNoun, held, random)
  const facts = chooseFacts(kind.facts ?? '', held, random).map((fact) =>
    fact.name === titleFact?.name ? titleFact : fact,
  )
  const titleFeatures = chosenFeatures.filter(
    ({ inTitle, term }) => inTitle && !noun.toLowerCase().includes(term),
  )
  return {
    department,
    kind,
    brand,
    model,
    noun,
    zhNoun,
    audience,
    colors: chooseSome(kind.colors ?? '', colorCount(kind, random), held, random),
    materials,
    features: chosenFeatures,
    uses: chooseUses(kind.uses, random.integer(2, 3), held, random),
    facts,
    titleFeature: titleFeatures.length > 0 && random.chance(0.55) ? random.pick(titleFeatures) : undefined,
    titleFact,
  }
}

function colorCount(kind: Kind, random: Random): number {
  const most = kind.maxColors ?? 4
  return Math.min(random.integer(1, most), random.integer(1, most + 1))
}

function featureOf(features: ReadonlyMap<string, Feature>, term: string, kind: Kind): Feature {
  const feature = features.get(term)
  if (!feature) throw new RangeError(`${kind.path}: the department's list has no feature "${term}"`)
  return feature
}
