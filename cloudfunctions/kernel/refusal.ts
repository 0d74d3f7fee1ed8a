import type { RefusalCode, RefusalFacts } from '@/domain/refusals'

/** An expected “no”: a code with facts, never a sentence. The screen finds the sentence in `src/copy/refusals`. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  constructor(
    readonly code: Code,
    readonly facts: RefusalFacts[Code],
  ) {
    super(code)
    this.name = 'Refusal'
  }
}

export function refuse<Code extends RefusalCode>(code: Code, facts: RefusalFacts[Code]): never {
  throw new Refusal(code, facts)
}
