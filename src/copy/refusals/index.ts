import type { RefusalCode } from '@/domain/refusals'
import { type Instant, instant } from '@/domain/shared'
import type { Refusal } from '../../api/refused'
import { attendance } from './attendance'
import { certificate } from './certificate'
import { checkIn } from './check-in'
import { classForming } from './class-forming'
import { evidence } from './evidence'
import { file } from './file'
import { intake } from './intake'
import { library } from './library'
import { massEntry } from './mass-entry'
import { people } from './people'
import { programme } from './programme'
import { pageBroken, reaching, storageFull, unknown, unreachable } from './reaching'
import { schoolRegister } from './school-register'
import { session } from './session'
import { study } from './study'
import { trainingLog } from './training-log'
import type { Said, Wording, Wordings } from './wording'

const WORDINGS: Wordings<RefusalCode> = {
  ...reaching,
  ...massEntry,
  ...people,
  ...attendance,
  ...certificate,
  ...checkIn,
  ...classForming,
  ...programme,
  ...session,
  ...schoolRegister,
  ...file,
  ...intake,
  ...library,
  ...study,
  ...trainingLog,
  ...evidence,
}

export interface RefusalText extends Required<Omit<Said, 'way'>>, Pick<Said, 'way'> {
  code: string
}

/** The sentences for a refusal; also for codes of a newer server than this app. */
export function refusalText({ code, facts }: Refusal, now: Instant = instant(Date.now())): RefusalText {
  const said = wordingFor(code)(facts, now)
  return { icon: 'bad', next: [], retry: false, ...said, code }
}

/** The same where a page was read: nothing was written, so what the server could not understand is an address that is not whole. */
export const readingText = (refusal: Refusal): RefusalText =>
  refusal.code === 'BAD_REQUEST'
    ? { ...refusalText({ code: 'NOT_FOUND', facts: {} }), code: refusal.code }
    : refusalText(refusal)

/** The facts come over the wire with their code, so the pair is only known to belong together there. */
function wordingFor(code: string): Wording<unknown> {
  if (code === 'UNREACHABLE') return unreachable
  if (code === 'STORAGE_FULL') return storageFull
  if (code === 'PAGE_BROKEN') return pageBroken
  return ((WORDINGS as Record<string, unknown>)[code] as Wording<unknown> | undefined) ?? unknown
}
