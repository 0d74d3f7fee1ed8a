import { log } from '../log'

/** What a timer does by name, each answering what came of it. */
export type Chores = Readonly<Record<string, () => Promise<unknown>>>

/** Does one chore after the other. One that fails keeps none of the others from being done: it is logged, and comes again with the next round. */
export async function doChores(chores: Chores): Promise<Record<string, unknown>> {
  const outcomes: Record<string, unknown> = {}
  for (const [chore, work] of Object.entries(chores))
    outcomes[chore] = await work().catch((error: unknown) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      log('error', 'chore', { chore, error: text })
      return 'failed'
    })
  return outcomes
}
