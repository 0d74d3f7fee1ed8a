import { classPlans } from '@/cloudfunctions/class-forming'
import { roster } from '@/cloudfunctions/people'
import { OFFICE, openOffice } from '../functions/class-forming/office'
import type { ClassesStory } from './classes-story'

const SCHOOLS = Array.from({ length: 20 }, (_, index) => ({
  code: `S${index}`,
  size: 12 + ((index * 13) % 45),
}))
const SMALL = 'S0'

/** A county whose classes are formed and published. */
async function main(): Promise<void> {
  const office = await openOffice(SCHOOLS)
  const cohort = await office.cohort()
  await office.form(cohort, ['ignore', 'common1'])
  const plan = await office.store.find(classPlans, `${cohort}:common1`)
  const order = { cohort, mode: 'common1', version: plan?.version }
  const { job } = await office.ask<{ job: string }>('mutation', 'classForming.publishClasses', order)
  await office.finish(job)
  const late = await office.enrol(SMALL)
  const [row] = await office.store.all(roster, { person: late })
  const story: ClassesStory = {
    url: office.stack.emulator.url,
    office: OFFICE,
    cohort,
    joint: plan?.classes.find(({ kind }) => kind === 'joint')?.id ?? '',
    lateName: row?.name ?? '',
  }
  process.stdout.write(`${JSON.stringify(story)}\n`)
  process.once('SIGTERM', () => void office.stop().then(() => process.exit(0)))
}

void main()
