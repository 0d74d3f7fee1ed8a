export type { CountersReport } from './counters'
export type { Emulator, EmulatorOptions } from './options'
export type { Persona } from './server/personas'
export { startEmulator } from './start'
