import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { CountyId } from '@/domain/shared'
import { type Emulator, type EmulatorOptions, startEmulator } from '@/emulator'

export const COUNTY = '339921' as CountyId
export const OTHER_COUNTY = '339922' as CountyId

/** A document for trying the store out. */
export interface Thing extends StoredDocument {
  name?: string
  count?: number
  owner?: string
  parts?: readonly string[]
}
export const things: Collection<Thing> = collection('things')

/** An empty database that the kernel, in this process, is pointed at. */
export interface KernelRig {
  emulator: Emulator
  stop(): Promise<void>
}

export async function startKernel(options: Omit<EmulatorOptions, 'dataDir'> = {}): Promise<KernelRig> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'suixing-kernel-'))
  const emulator = await startEmulator({ anyCollection: true, ...options, dataDir })
  Object.assign(process.env, emulator.env)
  return {
    emulator,
    async stop() {
      await emulator.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

type Rings = Record<'session' | 'data' | 'lookup', { current: string; keys: Record<string, string> }>

export const hexKey = (): string => randomBytes(32).toString('hex')

/** Fresh keys, one a purpose, as the variable SUIXING_KEYS holds them; `changes` replaces whole purposes. */
export function keysWith(changes: Partial<Rings> = {}): string {
  const ring = () => ({ current: 'k1', keys: { k1: hexKey() } })
  return JSON.stringify({ session: ring(), data: ring(), lookup: ring(), ...changes })
}
