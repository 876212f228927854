import { describe, expect, it } from 'vitest'
import type { SessionStore } from '../../src/store/session-store.js'

export interface Note {
  words: string[]
}

/** What every session store keeps to; `open` gives a fresh, empty one. */
export function sessionStoreContract(name: string, open: () => SessionStore<Note>): void {
  describe(`a session store ${name}`, () => {
    it('knows nothing of a conversation that was never saved', async () => {
      expect(await open().load('c1')).toBeUndefined()
    })

    it('gives back what was saved last, with its revision', async () => {
      const store = open()
      expect(await store.save('c1', { words: ['hello'] }, 0)).toBe(1)
      expect(await store.save('c1', { words: ['hello', '你好 👋 "quoted"'] }, 1)).toBe(2)
      expect(await store.load('c1')).toEqual({
        state: { words: ['hello', '你好 👋 "quoted"'] },
        revision: 2,
      })
    })

    it('keeps conversations apart, whatever their names', async () => {
      const store = open()
      await store.save("c'1; --", { words: ['one'] }, 0)
      await store.save('c2', { words: ['two'] }, 0)
      expect((await store.load("c'1; --"))?.state.words).toEqual(['one'])
      expect((await store.load('c2'))?.state.words).toEqual(['two'])
    })

    it('refuses a save that would overwrite another, and keeps that other', async () => {
      const store = open()
      await store.save('c1', { words: ['first'] }, 0)
      await expect(store.save('c1', { words: ['late'] }, 0)).rejects.toMatchObject({ code: 'conflict' })
      await store.save('c1', { words: ['second'] }, 1)
      await expect(store.save('c1', { words: ['late'] }, 1)).rejects.toMatchObject({ code: 'conflict' })
      await expect(store.save('c1', { words: ['early'] }, 7)).rejects.toMatchObject({ code: 'conflict' })
      expect(await store.load('c1')).toEqual({ state: { words: ['second'] }, revision: 2 })
    })

    it('refuses to save onto a conversation that is gone', async () => {
      await expect(open().save('c1', { words: [] }, 3)).rejects.toMatchObject({ code: 'conflict' })
    })

    it('forgets what is deleted, and may be asked twice', async () => {
      const store = open()
      await store.save('c1', { words: ['hello'] }, 0)
      await store.delete('c1')
      await store.delete('c1')
      expect(await store.load('c1')).toBeUndefined()
      expect(await store.save('c1', { words: ['again'] }, 0)).toBe(1)
    })

    it('is not changed by changing what was saved or loaded', async () => {
      const store = open()
      const state = { words: ['hello'] }
      await store.save('c1', state, 0)
      state.words.push('later')
      const loaded = await store.load('c1')
      loaded?.state.words.push('later still')
      expect((await store.load('c1'))?.state.words).toEqual(['hello'])
    })
  })
}
