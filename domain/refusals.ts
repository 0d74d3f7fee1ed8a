/** Every “no” of the system and the facts that the screen needs to explain it. One list, so that no code is without a sentence. */
export interface RefusalFacts {
  // reaching the system
  NOT_SIGNED_IN: Record<string, never>
  NOT_BOUND: Record<string, never>
  NOT_ALLOWED: { needs: readonly string[] }
  BAD_REQUEST: { problems: readonly { path: string; problem: string }[] }
  NOT_FOUND: { what: string }
  INTERNAL: { reference: string }
  TRY_AGAIN: Record<string, never>
}
export type RefusalCode = keyof RefusalFacts
