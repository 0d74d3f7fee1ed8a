import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmulator } from '@/emulator'
import { connect, type Rig, startRig } from './rig'

describe('group commit', () => {
  let rig: Rig
  beforeAll(async () => {
    rig = await startRig()
  })
  afterAll(() => rig.stop())

  it('lets inserts that arrive together share their fsyncs', async () => {
    const things = rig.db.collection('things')
    await things.add({ warm: true })
    const before = rig.emulator.counters().database
    await Promise.all(Array.from({ length: 300 }, (_, number) => things.add({ number })))
    const after = rig.emulator.counters().database
    expect(after.writes - before.writes).toBe(300)
    expect(after.commits - before.commits).toBeLessThan(150)
  })
})

describe('kill -9', () => {
  const folders: string[] = []
  const children: ChildProcess[] = []
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL')
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })

  async function startChild(dataDir: string): Promise<{ child: ChildProcess; env: Record<string, string> }> {
    const options = [
      '--import',
      'tsx',
      'emulator/cli.ts',
      '--port',
      '0',
      '--data',
      dataDir,
      '--any-collection',
    ]
    const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(child)
    let printed = ''
    for await (const chunk of child.stdout ?? []) {
      printed += String(chunk)
      if (printed.includes('SILENCE')) break
    }
    const env = Object.fromEntries(
      [...printed.matchAll(/([A-Z_]+)='([^']*)'/g)].map(([, name, value]) => [name, value]),
    )
    return { child, env: env as Record<string, string> }
  }

  it.each([1, 2, 3])(
    'at a random moment of a burst loses no acknowledged record (%i)',
    async () => {
      const dataDir = await mkdtemp(join(tmpdir(), 'suixing-kill-'))
      folders.push(dataDir)
      const { child, env } = await startChild(dataDir)
      const records = connect(env).database().collection('records')
      const acknowledged: string[] = []
      let alive = true
      const write = async (writer: number) => {
        for (let number = 0; alive; number += 1) {
          const id = `${writer}-${number}`
          await records.add({ _id: id, note: 'x'.repeat(300) })
          acknowledged.push(id)
        }
      }
      const writers = Promise.allSettled(Array.from({ length: 40 }, (_, writer) => write(writer)))
      await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 700))
      const dead = once(child, 'exit')
      child.kill('SIGKILL')
      alive = false
      // A disk that is busy lets go of a killed process, and of its lock, only after its last write.
      await Promise.all([writers, dead])
      expect(acknowledged.length).toBeGreaterThan(50)

      const again = await startEmulator({ dataDir, anyCollection: true })
      try {
        const { command } = connect(again.env).database()
        const kept = connect(again.env).database().collection('records')
        for (let start = 0; start < acknowledged.length; start += 500) {
          const ids = acknowledged.slice(start, start + 500)
          expect((await kept.where({ _id: command.in(ids) }).count()).total).toBe(ids.length)
        }
      } finally {
        await again.stop()
      }
    },
    20_000,
  )

  it('finds everything again after a stop, in the order of insertion', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'suixing-restart-'))
    folders.push(dataDir)
    for (const round of [1, 2, 3]) {
      const emulator = await startEmulator({ dataDir, anyCollection: true })
      const things = connect(emulator.env).database().collection('things')
      await things.add({ _id: `r${4 - round}` })
      const { data } = await things.get()
      expect(data.map((row: { _id: string }) => row._id)).toEqual(['r3', 'r2', 'r1'].slice(0, round))
      await emulator.stop()
    }
  })

  it('lets only one emulator have a folder', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'suixing-owner-'))
    folders.push(dataDir)
    const owner = await startEmulator({ dataDir })
    await expect(startEmulator({ dataDir })).rejects.toThrow('in use by another emulator')
    await owner.stop()
  })
})
