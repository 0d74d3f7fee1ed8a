import type { CertifiedAmount } from './credential'
import type { Statement } from './statement'

/** Why a paper that is out does not say any more what the ledger says. */
export interface Mismatch {
  /** The pass rule is not met any more: the paper should be revoked. */
  readonly lostPass: boolean
  /** Components and the headline (`total`) with other amounts, in hundredths. */
  readonly amounts: readonly { readonly id: string; readonly issued: number; readonly now: number }[]
}

/**
 * Compares what a paper states with the record of today; `undefined` while the paper is true. More than it states is no fault: people go
 * on learning after they passed.
 */
export function compareStatements(issued: Statement, now: Statement): Mismatch | undefined {
  const lostPass = issued.verdict === 'pass' && now.verdict !== 'pass'
  const pairs = [
    { id: 'total', issued: amountOf(issued.headline), now: amountOf(now.headline) },
    ...issued.components.map(({ id, has }) => ({
      id,
      issued: has,
      now: amountOf(now.components.find((component) => component.id === id)),
    })),
  ]
  const amounts = pairs.filter((pair) => pair.now < pair.issued)
  return lostPass || amounts.length > 0 ? { lostPass, amounts } : undefined
}

const amountOf = (amount: CertifiedAmount | undefined): number => amount?.has ?? 0
