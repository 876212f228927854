import { parse, YAMLParseError } from 'yaml'
import { z } from 'zod'
import { type Language, languageSchema } from '../intent/understanding.js'
import { limits } from '../limits.js'

/** A part of an article as it is quoted: a question as its heading, and what the shop says to it. */
export interface Passage {
  heading: string
  /** Word for word as the shop wrote it. */
  text: string
}

/** One page of the shop's own rules, in one language. */
export interface Article {
  /** The file, relative to the folder: "en/returns.md". */
  file: string
  title: string
  language: Language
  /** Staff articles are never quoted to shoppers. */
  audience: 'shoppers' | 'staff'
  /** The first day on which it holds, YYYY-MM-DD. */
  validFrom: string
  /** The last day on which it holds; without it, until further notice. */
  validTo?: string | undefined
  /** What it is about, the same in every language: two articles of one policy and language are of different times. */
  policy: string
  /** Topics of `support` frames that it answers, the main one first. */
  topics: string[]
  /** Other ways in which shoppers ask for it. */
  alsoAsked: string[]
  passages: Passage[]
}

/** A file that is no article, and why. */
export interface BrokenArticle {
  file: string
  problem: string
}

const day = z.union([
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD')
    .refine((text) => !Number.isNaN(Date.parse(text)), 'a day of the calendar'),
  z.date().transform((date) => date.toISOString().slice(0, 10)),
])

const frontMatterSchema = z
  .strictObject({
    title: z.string().trim().min(1).max(limits.knowledge.maxTitleCharacters),
    language: languageSchema,
    audience: z.enum(['shoppers', 'staff']).default('shoppers'),
    validFrom: day,
    validTo: day.optional(),
    policy: z.string().regex(/^[a-z0-9-]+$/, 'small letters, digits and hyphens'),
    topics: z.array(z.string()).default([]),
    alsoAsked: z.array(z.string().trim().min(1)).default([]),
  })
  .refine(({ validFrom, validTo }) => validTo === undefined || validFrom <= validTo, {
    message: 'validTo lies before validFrom',
  })

/** Reads one Markdown file with front matter. What is wrong with it is said, never thrown. */
export function readArticle(file: string, text: string): Article | BrokenArticle {
  const parts = /^\uFEFF?---\r?\n(?<front>[\s\S]*?)\r?\n---\r?\n(?<body>[\s\S]*)$/.exec(text)?.groups
  if (parts?.front === undefined || parts.body === undefined) {
    return { file, problem: 'it does not begin with front matter between two lines of ---' }
  }
  const front = readFrontMatter(parts.front)
  if (typeof front === 'string') return { file, problem: front }
  const passages = readPassages(parts.body.replaceAll('\r\n', '\n'), front.title)
  if (passages.length === 0) return { file, problem: 'it says nothing below its front matter' }
  const long = passages.find(({ text: said }) => said.length > limits.knowledge.maxPassageCharacters)
  if (long === undefined) return { file, ...front, passages }
  return {
    file,
    problem: `“${long.heading}” has more than ${limits.knowledge.maxPassageCharacters} characters; give its parts headings of their own`,
  }
}

function readFrontMatter(text: string): z.infer<typeof frontMatterSchema> | string {
  try {
    const read = frontMatterSchema.safeParse(parse(text))
    if (read.success) return read.data
    const [issue] = read.error.issues
    return `${issue?.path.join('.') || 'front matter'}: ${issue?.message}`
  } catch (error) {
    if (error instanceof YAMLParseError) return `front matter: ${error.message.split('\n')[0]}`
    throw error
  }
}

/** Each `##` heading begins a passage; what stands before the first belongs to the title. */
function readPassages(body: string, title: string): Passage[] {
  const [before = '', ...sections] = body.split(/^##[ \t]+/m)
  const opening = { heading: title, text: before.replace(/^#[ \t].*$/m, '').trim() }
  const rest = sections.map((section) => {
    const [heading = '', ...lines] = section.split('\n')
    return { heading: heading.trim(), text: lines.join('\n').trim() }
  })
  return [opening, ...rest].filter(({ text }) => text !== '')
}
