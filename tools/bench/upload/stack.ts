import { openStage, seat } from '../../stage'

/** The server side in a process of its own, which says how much memory it holds. */
async function main(): Promise<void> {
  const stage = await openStage(2)
  const [owner] = await seat(stage.store, 1)
  if (!owner) throw new Error('nobody was seated')
  const resident = () => process.memoryUsage.rss()
  let peak = resident()
  const watching = setInterval(() => {
    peak = Math.max(peak, resident())
  }, 50)
  process.on('message', async (question: { ask: string; path?: string }) => {
    if (question.ask === 'memory') {
      process.send?.({ now: resident(), peak })
      peak = resident()
    }
    if (question.ask === 'place') {
      const { storage } = await import('@/cloudfunctions/kernel')
      process.send?.(await storage.signUpload(question.path ?? ''))
    }
    if (question.ask === 'stop') {
      clearInterval(watching)
      await stage.stop()
      process.exit(0)
    }
  })
  process.send?.({ url: stage.emulator.url, token: stage.emulator.login(owner.account) })
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
