import { openHall } from './hall'

/** The server side of the benchmark in a process of its own, so that the phones' work is not counted as the server's. */
async function main(): Promise<void> {
  const [people = '300', workers = '2'] = process.argv.slice(2)
  const hall = await openHall(Number(people), Number(workers))
  process.on('message', async (question) => {
    if (question === 'code') process.send?.({ code: hall.code() })
    if (question === 'counters') process.send?.({ counters: hall.emulator.counters() })
    if (question === 'stop') {
      await hall.stop()
      process.exit(0)
    }
  })
  process.send?.({ url: hall.emulator.url, tokens: hall.tokens, dataDir: hall.dataDir })
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
