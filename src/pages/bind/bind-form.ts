import type { Refusal } from '../../api/refused'
import { bindCopy } from '../../copy/bind'

export interface Told {
  name: string
  idTail: string
  telephone: string
}
export type ToldErrors = Partial<Record<keyof Told, string>>

const ID_TAIL_LENGTH = 6
const TELEPHONE_DIGITS = { least: 7, most: 20 }
const INVITATION_LENGTH = { least: 8, most: 12 }

/** What is wrong with the three lines, before the server is asked: a wrong try costs one of five. */
export function errorsIn({ name, idTail, telephone }: Told): ToldErrors {
  const digits = telephone.replace(/\D/g, '').length
  const isTelephone = digits >= TELEPHONE_DIGITS.least && digits <= TELEPHONE_DIGITS.most
  const tail = idTail.trim().length
  return {
    ...(name.trim().length < 2 && { name: bindCopy.errors.name }),
    ...(tail !== ID_TAIL_LENGTH && { idTail: bindCopy.errors.idTail(tail) }),
    ...(!isTelephone && { telephone: bindCopy.errors.telephone }),
  }
}

export function errorInInvitation(code: string): string | undefined {
  const { length } = code.trim()
  const fits = length >= INVITATION_LENGTH.least && length <= INVITATION_LENGTH.most
  return fits ? undefined : bindCopy.errors.invitation(length)
}

/** How long the account may not try again, in milliseconds since 1970. */
export const lockedUntil = (refusal: Refusal | undefined): number | undefined =>
  refusal?.code === 'BINDING_LOCKED' ? Number(refusal.facts.lockedUntil) : undefined
