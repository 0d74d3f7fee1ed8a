import { sessions as sessionDocuments } from '@/cloudfunctions/session'
import { addDays, addMs, dateInChina, instant, MINUTE } from '@/domain/shared'
import { COUNTY, layCounty, SCHOOL } from '../functions/county'
import { startStack } from '../functions/stack'
import type { TraineeStory } from './trainee-story'

const TRAINER = 'local-trainer'

/** A valid half-day of tomorrow; when it really runs is set afterwards. */
const someHalfDay = () => ({
  date: addDays(dateInChina(instant(Date.now())), 1),
  from: 480,
  to: 660,
  agenda: [],
})

/** A quarter of an hour around now: nobody is late, nobody leaves early, at whatever time of day the test runs. */
function runningNow() {
  const now = instant(Date.now())
  return {
    start: addMs(now, -MINUTE),
    end: addMs(now, 14 * MINUTE),
    checkOutFrom: addMs(now, 13 * MINUTE),
  }
}

/** Two half-days that run now: one for the hall with a network, one for the hall without. */
async function main(): Promise<void> {
  const stack = await startStack()
  const county = await layCounty(stack)
  await county.addOutsider('培训者甲', TRAINER, 'trainer')
  const teacher = await county.addTeacher('许安然')
  const plan = async (title: string, requestKey: string): Promise<string> => {
    const request = {
      plan: {
        title,
        place: { name: '2 号报告厅' },
        halfDays: [someHalfDay()],
        invited: { schools: [SCHOOL], groups: [], people: [] },
        worth: 200,
        mode: 'onsite',
      },
      trainers: [],
      requestKey,
    }
    const { sessions } = await stack.ask<{ sessions: string[] }>(
      TRAINER,
      'mutation',
      'session.planSessions',
      request,
    )
    const [session = ''] = sessions
    await county.store.change(sessionDocuments, session, { set: runningNow() })
    return session
  }
  const story: TraineeStory = {
    url: stack.emulator.url,
    county: COUNTY,
    trainer: TRAINER,
    teacher,
    session: await plan('混合式教学设计与实施', 'story-with-network'),
    sessionWithoutSignal: await plan('教学数据收集与分析', 'story-without-network'),
  }
  process.stdout.write(`${JSON.stringify(story)}\n`)
  process.once('SIGTERM', () => void stack.stop().then(() => process.exit(0)))
}

void main()
