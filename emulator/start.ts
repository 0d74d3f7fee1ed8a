import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Counters } from './counters'
import { sdkEnvironment } from './environment'
import { Faults } from './faults'
import { FunctionHost } from './functions/host'
import { readTimers, Timers } from './functions/timers'
import type { Emulator, EmulatorOptions } from './options'
import { refuseProduction } from './safety'
import { adminRoom } from './server/admin'
import { bucketRoom } from './server/bucket'
import { developmentRoom } from './server/development'
import { functionsRoom } from './server/functions'
import { listen } from './server/listen'
import { pagesRoom } from './server/pages'
import { Personas } from './server/personas'
import { Sessions } from './server/sessions'
import { storageRoom } from './server/storage'
import { Outbox } from './stand-ins/outbox'
import { StandIns } from './stand-ins/stand-ins'
import { DocumentDatabase } from './state/database'
import { readIndexes } from './state/indexes'
import { FileStore } from './storage/file-store'
import { Links } from './storage/links'
import { Signer } from './storage/signing'

const CLOUDFUNCTIONS = join(__dirname, '..', 'cloudfunctions')

/**
 * Starts CloudBase on this machine: database, storage, functions, timers, stand-ins for WeChat, the people picker.
 * @throws Error in production mode, with keys that look real, or when the data folder is in use
 */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  refuseProduction(process.env)
  const { dataDir, clock = Date.now } = options
  mkdirSync(dataDir, { recursive: true })
  const database = new DocumentDatabase({
    dataDir,
    indexes: readIndexes(options.contextsDir ?? CLOUDFUNCTIONS),
    anyCollection: options.anyCollection === true,
    clock,
  })
  let url = ''
  const signer = new Signer(dataDir)
  const sessions = new Sessions(signer)
  const files = new FileStore(dataDir)
  const links = new Links(signer, clock, () => url)
  const outbox = new Outbox(database)
  const faults = new Faults()
  const counters = new Counters(database.commits.counts)
  const host = new FunctionHost({
    functionsDir: options.functionsDir,
    workersPerFunction: options.workersPerFunction ?? 2,
    functionEnv: options.functionEnv ?? {},
    url: () => url,
    counters,
    ...(options.functionTimeLimitMs === undefined ? {} : { timeLimitMs: options.functionTimeLimitMs }),
  })
  const timers = new Timers(
    readTimers(options.timersFile ?? join(CLOUDFUNCTIONS, 'timers.json')).filter((timer) =>
      host.has(timer.functionName),
    ),
    clock,
    (name, event) => host.run(name, event, { trigger: 'timer' }),
  )
  const context = {
    database,
    files,
    links,
    standIns: new StandIns(outbox, clock),
    clock,
    // Difference: a chain of functions keeps the caller's identity in production only with wx-server-sdk.
    invoke: (name: string, event: unknown) => host.run(name, event, {}),
  }
  const server = await listen(options.port ?? 0, [
    adminRoom({ context, faults, counters }),
    functionsRoom(host, sessions),
    storageRoom(files, links),
    bucketRoom(files, clock),
    developmentRoom({ sessions, personas: new Personas(dataDir), outbox, faults, counters, timers }),
    pagesRoom(options.webDir),
  ]).catch((failure: unknown) => {
    timers.stop()
    database.stop()
    throw failure
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    env: sdkEnvironment(url),
    faults,
    outbox: () => outbox.list(),
    counters: () => counters.report(),
    login: (openid) => sessions.issue(openid),
    call: (name, data, identity = {}) => host.run(name, data, identity),
    fireTimer: (name) => timers.fire(name),
    async stop() {
      timers.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await host.stop()
      database.stop()
    },
  }
}
