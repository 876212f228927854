import { apparel } from './apparel.js'
import { bags } from './bags.js'
import { computers } from './computers.js'
import { electronics } from './electronics.js'
import type { Department } from './kind.js'
import { shoes } from './shoes.js'

/** The shop, in the order in which it shows its departments. */
export const departments: readonly Department[] = [apparel, shoes, bags, electronics, computers]
