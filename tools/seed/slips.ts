import type { RosterColumn, RosterIssueCode } from '@/domain/people'
import type { Random } from './random'

/** The cells of one person in the messy sheet; numbers are numbers, as hurried offices type them. */
export type MessyCells = Record<Exclude<RosterColumn, 'number' | 'note' | 'county'>, string | number> & {
  note: string
}

export interface Slip {
  column: RosterColumn
  code: RosterIssueCode
  /** how many of them a sheet holds */
  times: number
  make: (cells: MessyCells, random: Random) => Partial<MessyCells>
}

const digitAt = (text: string, index: number) => Number(text.charAt(index))

/** What an import must stop at, each as it happens in offices. */
export const SLIPS: readonly Slip[] = [
  {
    column: 'identity',
    code: 'identity-checksum',
    times: 10,
    make: ({ identity }, random) => {
      const text = String(identity)
      const at = random.between(14, 16)
      return {
        identity: `${text.slice(0, at)}${(digitAt(text, at) + random.between(1, 9)) % 10}${text.slice(at + 1)}`,
      }
    },
  },
  {
    column: 'identity',
    code: 'number-lost',
    times: 6,
    make: ({ identity }) => ({ identity: Number(String(identity).replace('X', '0')) }),
  },
  {
    column: 'identity',
    code: 'legacy-15-digits',
    times: 2,
    make: ({ identity }) => ({ identity: String(identity).slice(0, 6) + String(identity).slice(8, 17) }),
  },
  {
    column: 'identity',
    code: 'identity-length',
    times: 3,
    make: ({ identity }) => ({ identity: String(identity).slice(0, 17) }),
  },
  { column: 'identity', code: 'identity-missing', times: 2, make: () => ({ identity: '' }) },
  { column: 'name', code: 'name-missing', times: 1, make: () => ({ name: ' ' }) },
  { column: 'name', code: 'name-characters', times: 2, make: ({ name }) => ({ name: `${name}（产假）` }) },
  {
    column: 'school',
    code: 'unknown-school',
    times: 6,
    make: ({ school }) => ({ school: String(school).replace(/.(?=.{2}$)/u, '希望') }),
  },
  { column: 'stage', code: 'unknown-stage', times: 4, make: () => ({ stage: '中学' }) },
  { column: 'stage', code: 'stage-missing', times: 2, make: () => ({ stage: '' }) },
  {
    column: 'telephone',
    code: 'telephone-length',
    times: 4,
    make: ({ telephone }) => ({ telephone: String(telephone).slice(0, 10) }),
  },
  {
    column: 'telephone',
    code: 'telephone-characters',
    times: 2,
    make: ({ telephone }) => ({ telephone: `${telephone}或家里` }),
  },
]
