import { fileURLToPath } from 'node:url'

/** A models directory with random weights, made by make_tiny_models.py. */
export const tinyModelsDirectory = fileURLToPath(new URL('models', import.meta.url))

/** The same with activations quantised as they come: what else is in a batch changes a row. */
export const dynamicModelsDirectory = fileURLToPath(new URL('models/dynamic', import.meta.url))

/** For parts that log but whose lines the test does not look at. */
export const silentLog = { info: () => {}, warn: () => {} }
