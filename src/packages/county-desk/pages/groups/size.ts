/** A class has up to ninety people (Zhejiang 三(五): 60 weighted seats, larger ones are worth a look). */
const COMFORTABLE = 90
/** More the server does not take. */
const LARGEST = 300

export type SizeVerdict = 'empty' | 'fine' | 'large' | 'too-large'

export function judgeSize(people: number): SizeVerdict {
  if (people === 0) return 'empty'
  if (people > LARGEST) return 'too-large'
  return people > COMFORTABLE ? 'large' : 'fine'
}
