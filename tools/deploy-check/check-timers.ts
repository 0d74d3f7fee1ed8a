import * as z from 'zod'
import { parseCron } from '@/emulator/functions/cron'
import type { Check } from './check'
import { CLOUDBASERC, cloudbaserc } from './cloudbaserc'
import { readJson } from './project-files'

const TIMERS = 'cloudfunctions/timers.json'
const timers = z.record(
  z.string(),
  z
    .array(z.strictObject({ name: z.string().min(1), config: z.string() }))
    .length(1, 'the platform allows one timer a function'),
)

/** Timers can be read, stand one at a function, and are the same for the emulator (`timers.json`) and the deployment. */
export const checkTimers: Check = async (project) => {
  const file = await readJson(project, TIMERS, timers)
  const rc = await readJson(project, CLOUDBASERC, cloudbaserc)
  if (!file.value || !rc.value) return file.problems
  const wanted = Object.entries(file.value).flatMap(([name, [timer]]) =>
    timer ? [`${name}: ${timer.name}: ${timer.config}`] : [],
  )
  const deployed = rc.value.functions.flatMap(({ name, triggers = [] }) =>
    triggers.map((trigger) => `${name}: ${trigger.name}: ${trigger.config}`),
  )
  return [
    ...Object.values(file.value).flatMap((list) => list.flatMap(({ config }) => cronProblem(config))),
    ...wanted
      .filter((timer) => !deployed.includes(timer))
      .map((timer) => `${CLOUDBASERC}: lacks the timer ${timer}`),
    ...deployed
      .filter((timer) => !wanted.includes(timer))
      .map((timer) => `${TIMERS}: lacks the timer ${timer}`),
  ]
}

/** Seven fields: second minute hour day month weekday year, in Beijing time. */
function cronProblem(config: string): string[] {
  try {
    parseCron(config)
    return []
  } catch (error) {
    return [`${TIMERS}: ${error instanceof Error ? error.message : String(error)}`]
  }
}
