import { minutes } from '@/domain/shared'
import type { SignedBeat } from '@/domain/study'
import { startViewing, type Viewing, type ViewingState } from '@/src/packages/trainee/study/viewing'

const KEY = 'ab'.repeat(32)
const answer = { counted: 0, minutes: minutes(0), today: 0, dayIsFull: false, problems: [], passed: 0 }

/** A phone with a clock that the test moves, and a server that answers or does not. */
function phone(online = true) {
  const kept: SignedBeat[] = []
  const sent: { beats: number; ended: boolean }[] = []
  const world = { clock: 1_000_000, online, passed: undefined as number | undefined }
  let state: ViewingState = { phase: 'unopened' }
  const reach = () => (world.online ? Promise.resolve() : Promise.reject(new Error('nobody answered')))
  const viewing: Viewing = startViewing(
    {
      open: async () => {
        await reach()
        return { viewing: 'v1', key: KEY, last: 0, opened: world.clock, now: world.clock }
      },
      keep: (_, beat) => void kept.push(beat),
      send: async (_, ended) => {
        await reach()
        sent.push({ beats: kept.length, ended })
        return { ...answer, passed: world.passed ?? (world.clock - 1_000_000) / 1000 }
      },
      now: () => world.clock,
    },
    (next) => {
      state = next
    },
  )
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
  return {
    ...{ kept, sent, world, settle },
    state: () => state,
    leave: viewing.leave,
    retry: viewing.retry,
    /** So many seconds, one tick each. */
    async play(seconds: number, from: number, counts = true) {
      for (let at = 1; at <= seconds; at += 1) {
        world.clock += 1000
        viewing.tick(from + at, counts)
        await settle()
      }
    },
  }
}

it('sends a heartbeat every twenty seconds while the course plays in front', async () => {
  const one = phone()
  await one.settle()
  await one.play(61, 0)
  expect(one.kept).toMatchObject([
    { sequence: 1, from: 1, to: 21, position: 1, until: 21 },
    { sequence: 2, from: 21, to: 41 },
    { sequence: 3, from: 41, to: 61 },
  ])
  expect(one.state().phase).toBe('open')
})

it('counts nothing while it is paused or in the background, and ends the stretch there', async () => {
  const one = phone()
  await one.settle()
  await one.play(10, 0)
  await one.play(100, 10, false)
  await one.play(10, 10)
  one.leave()
  await one.settle()
  expect(one.kept.map(({ from, to }) => to - from)).toEqual([10, 9])
  expect(one.sent.at(-1)).toMatchObject({ ended: true })
})

it('counts nothing before the server has opened the viewing, and opens it when the network is there', async () => {
  const one = phone(false)
  await one.settle()
  await one.play(30, 0)
  expect(one.state().phase).toBe('unopened')
  expect(one.kept).toEqual([])
  one.world.online = true
  one.retry()
  await one.settle()
  expect(one.state().phase).toBe('open')
})

it('keeps heartbeats without a network and says so', async () => {
  const one = phone()
  await one.settle()
  one.world.online = false
  await one.play(41, 0)
  expect(one.kept).toHaveLength(2)
  expect(one.state().phase).toBe('unsent')
  one.world.online = true
  one.retry()
  await one.settle()
  expect(one.sent.at(-1)).toMatchObject({ beats: 2 })
  expect(one.state().phase).toBe('open')
})

it('does not count the leap of a clock that was put forward, and follows the server again', async () => {
  const one = phone()
  await one.settle()
  await one.play(10, 0)
  one.world.clock += 3_600_000
  one.world.passed = 11
  await one.play(1, 10)
  await one.play(20, 11)
  expect(one.kept.every(({ from, to }) => to - from <= 21)).toBe(true)
  one.leave()
  await one.settle()
  await one.play(21, 31)
  expect(one.kept.at(-1)?.to).toBeLessThan(60)
})
