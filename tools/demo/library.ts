import { storage } from '@/cloudfunctions/kernel'
import { markWork } from '@/cloudfunctions/likeness'
import type { Client } from './client'
import { handIn } from './hand-in'
import { stateOwnPoint } from './own-point'
import { type BegunFile, sendFile } from './send-file'
import { ACTIVITY_PLAN, BRIDGE, BRIDGE_AGAIN, type Handed, PAPER_CUT, SCHOOL_PLAN } from './works'

/** Of professional development: every stage has it, and no pupil is seen in what it asks for. */
const SECOND_POINT = 'P2'

/** A library with work in every state, and handed-in work that has something in common with other work. */
export async function fillLibrary(as: (persona: string) => Client, school: string): Promise<void> {
  const [admin, reviewer, leader, trainee] = [
    as('school-admin'),
    as('school-reviewer'),
    as('leader'),
    as('trainee'),
  ]
  const own = await stateOwnPoint(admin, school)
  const selected = await keep(reviewer, await handIn(leader, BRIDGE, [own, SECOND_POINT]))
  await leader.ask('library.answer', 'mutation', { resource: selected, answer: 'county' })
  await keep(reviewer, await handIn(trainee, PAPER_CUT, [own]))
  await bring(leader, 'group-activity-plan', '数学工作坊第三次活动', ACTIVITY_PLAN)
  const proposed = await bring(admin, 'school-plan', '乡土资源进课堂：整校推进规划', SCHOOL_PLAN)
  for (const resource of [selected, proposed]) await reviewer.ask('library.propose', 'mutation', { resource })
  await as('county-office').ask('library.select', 'mutation', { resource: selected, decision: 'select' })
  await handIn(admin, BRIDGE_AGAIN, [own, SECOND_POINT])
  await markWork(storage, () => false)
}

/** The reviewer finds everything excellent and would like to keep it. Answers the resource's id, which its author is asked about. */
async function keep(reviewer: Client, attempt: string): Promise<string> {
  const { specifications } = await reviewer.ask<{
    specifications: { point: string; items: { id: string }[] }[]
  }>('evidence.attempt', 'query', { attempt })
  const items = specifications.flatMap((one) =>
    one.items.map(({ id }) => ({ point: one.point, item: id, mark: 'distinction', reason: '' })),
  )
  const requestKey = 'demonstration-decision'
  await reviewer.ask('evidence.certify', 'mutation', { attempt, after: 0, items, stated: {}, requestKey })
  const { id } = await reviewer.ask<{ id: string }>('library.askAuthor', 'mutation', { attempt })
  return id
}

async function bring(
  author: Client,
  collection: string,
  title: string,
  { name, content }: Handed,
): Promise<string> {
  const requestKey = `demonstration-${collection}`
  const begun = await author.ask<BegunFile>('file.beginOwnFile', 'mutation', {
    ...{ name, bytes: content.length, requestKey },
  })
  await sendFile(author, begun, content)
  const { id } = await author.ask<{ id: string }>('library.bringResource', 'mutation', {
    ...{ collection, title, summary: '', files: [begun.id], reach: 'county', requestKey },
    ...{ points: [SECOND_POINT], subject: '', stages: [] },
  })
  return id
}
