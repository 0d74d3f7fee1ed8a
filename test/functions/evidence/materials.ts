import { isoMedia } from '../file/containers'

/** A zip's first bytes are what a .docx begins with. */
export const DOCUMENT = Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04]), Buffer.alloc(200, 7)])
export const clipOf = (minutes: number): Buffer => isoMedia({ seconds: minutes * 60 })
