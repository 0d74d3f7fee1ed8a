import type { Answer } from './cloud'
import { newShelf, type Shelf } from './files'

/** What outlives the app on a phone: its storage, the network, the person's answers to the host's dialogs. */
export interface Device {
  storage: Map<string, string>
  online: boolean
  /** what the next scan sees; `undefined` is a person who turned back */
  scanned: string | undefined
  answer: Answer
  /** files, and the line to the storage */
  shelf: Shelf
  networkListeners: Set<(state: { isConnected: boolean; networkType: string }) => void>
}

export function newDevice(answer: Answer): Device {
  return {
    storage: new Map(),
    online: true,
    scanned: undefined,
    answer,
    shelf: newShelf(),
    networkListeners: new Set(),
  }
}

/** Switches the network and tells the app. */
export function setOnline(device: Device, online: boolean): void {
  device.online = online
  const state = { isConnected: online, networkType: online ? 'wifi' : 'none' }
  for (const listener of device.networkListeners) listener(state)
}
