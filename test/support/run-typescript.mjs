/*
 * Lets a child process run the project's TypeScript as it stands: node --import test/support/run-typescript.mjs file.ts
 * Types are not checked here.
 */
import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import typescript from 'typescript'

if (!import.meta.url.includes('?hooks')) register(`${import.meta.url}?hooks`)

export async function resolve(specifier, context, nextResolve) {
  try {
    return await nextResolve(specifier, context)
  } catch (error) {
    if (!specifier.startsWith('.') || !specifier.endsWith('.js')) throw error
    return nextResolve(specifier.replace(/\.js$/, '.ts'), context)
  }
}

export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context)
  const text = await readFile(new URL(url), 'utf8')
  const { outputText } = typescript.transpileModule(text, {
    compilerOptions: { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2023 },
  })
  return { format: 'module', source: outputText, shortCircuit: true }
}
