import { addDays, dateInChina, instant } from '@/domain/shared'
import type { Client } from './client'

/** The school's declaration for one class: recordings of it may be handed in. */
export async function declareClass(admin: Client, school: string): Promise<void> {
  const today = dateInChina(instant(Date.now()))
  await admin.ask('evidence.declareConsent', 'mutation', {
    school,
    className: '实验（2）班',
    pupils: 42,
    withheld: 1,
    from: today,
    until: addDays(today, 200),
    declares: true,
    requestKey: 'demonstration-class',
  })
}

/** A micro-task that somebody has begun: the school's theme and another of its points, nothing uploaded yet. */
export async function beginMicroTask(trainee: Client): Promise<void> {
  const { school } = await trainee.ask<{ school: { chosen: string[] } }>('evidence.points', 'query')
  await trainee.ask('evidence.saveDraft', 'mutation', {
    key: 'demonstration-task',
    version: 0,
    content: {
      title: '数学《可能性》',
      points: school.chosen.slice(0, 2),
      reflection: '',
      attachments: [],
    },
  })
}
