import { judgeAims } from '@/tools/attack/aims'
import { countOutcome } from '@/tools/attack/count'
import { playConnectedHall, playHallWithoutSignal } from '@/tools/attack/play'
import { playEarlyHall } from '@/tools/attack/play-early'
import { simulateHalls } from '@/tools/attack/simulate'
import { openStage, type Stage } from '@/tools/attack/stage'
import { seeded } from '@/tools/seed/random'

let stage: Stage
beforeAll(async () => {
  stage = await openStage(2)
}, 60_000)
afterAll(() => stage.stop())

test('a small scripted attack earns nothing that the programme office forbids', async () => {
  const random = seeded('test')
  const size = { honest: 12, each: 5, spreadMs: 500 }
  const { beforeDoors, ...early } = await playEarlyHall(stage, random.branch('early'), size)
  const rows = [
    ...(await countOutcome(stage, early)),
    ...(await countOutcome(stage, await playConnectedHall(stage, random.branch('connected'), size))),
    ...(await countOutcome(stage, await playHallWithoutSignal(stage, random.branch('without'), size))),
  ]
  const aims = judgeAims(rows, beforeDoors, simulateHalls(20, 90, random))
  // How many honest people are flagged is a share: a dozen of them say nothing about it.
  expect(aims.filter(({ aim, reached }) => !reached && !aim.includes('(emulator)'))).toEqual([])
  expect(rows.find(({ attack }) => attack === 'honest')).toMatchObject({
    refused: 0,
    credited: 12,
    onlyByPhone: 0,
  })
}, 60_000)
