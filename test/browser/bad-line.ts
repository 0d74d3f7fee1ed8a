import type { Page } from 'playwright-core'
import { chances } from '../chances'

/** The line of one window. */
export interface BadLine {
  /** bytes a second up */
  limit(upwards: number): Promise<void>
  cut(): Promise<void>
  mend(): Promise<void>
  /** Breaks again and again from now on; the answer ends that on a line that works, and says how often it broke. */
  breakAtRandom(upwards: number): () => Promise<number>
  /** Parts that went onto the line, by number, since this was asked last. */
  sentParts(): number[]
}

const UNBOUNDED = -1
const chance = chances(11)
const between = (least: number, most: number): number => least + chance() * (most - least)

export async function badLine(page: Page): Promise<BadLine> {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  const parts: number[] = []
  let [isCut, upwards] = [false, UNBOUNDED]
  page.on('request', (request) => {
    const part = new URL(request.url()).searchParams.get('partNumber')
    if (part !== null && !isCut) parts.push(Number(part))
  })
  const apply = () =>
    network.send('Network.emulateNetworkConditions', {
      offline: isCut,
      latency: 10,
      downloadThroughput: UNBOUNDED,
      uploadThroughput: upwards,
    })
  const set = async (cut: boolean, most = upwards) => {
    isCut = cut
    upwards = most
    await apply()
  }
  return {
    limit: (most) => set(isCut, most),
    cut: () => set(true),
    mend: () => set(false),
    breakAtRandom(most) {
      let isWanted = true
      let breaks = 0
      const breaking = (async () => {
        for (await set(false, most); isWanted; breaks += 1) {
          await page.waitForTimeout(between(300, 1500))
          await set(true)
          await page.waitForTimeout(between(100, 900))
          await set(false)
        }
      })()
      return async () => {
        isWanted = false
        await breaking
        return breaks
      }
    },
    sentParts: () => parts.splice(0),
  }
}
