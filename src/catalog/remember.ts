/**
 * Keeps what a pure function gave for a text, for texts that come again and again: brands, categories, colours, sizes. Holds at most
 * `most` texts; then it begins anew. What is given back is shared and must not be changed.
 */
export function remember<Value>(most: number, read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = read(text)
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
}

/** Keeps what a pure function gave for an object that nobody changes, as long as the object is in use. What is given back is shared too. */
export function rememberByObject<Key extends object, Value>(read: (of: Key) => Value): (of: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>()
  return (of) => {
    const found = known.get(of) ?? { value: read(of) }
    known.set(of, found)
    return found.value
  }
}
