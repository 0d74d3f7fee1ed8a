/** What a write does to one document; values replace, they are never merged into what stood there. */
export interface Change {
  set?: Readonly<Record<string, unknown>>
  unset?: readonly string[]
  increment?: Readonly<Record<string, number>>
  push?: Readonly<Record<string, readonly unknown[]>>
}
