import { apparel } from './apparel.js'
import { bags } from './bags.js'
import { beauty } from './beauty.js'
import { computers } from './computers.js'
import { electronics } from './electronics.js'
import { grocery } from './grocery.js'
import { home } from './home.js'
import type { Department } from './kind.js'
import { kitchen } from './kitchen.js'
import { pets } from './pets.js'
import { shoes } from './shoes.js'
import { sports } from './sports.js'
import { toys } from './toys.js'

/** The shop, in the order in which it shows its departments. */
export const departments: readonly Department[] = [
  apparel,
  shoes,
  bags,
  electronics,
  computers,
  home,
  kitchen,
  beauty,
  sports,
  toys,
  pets,
  grocery,
]
