import { createHmac } from 'node:crypto'

/** K1 written again from its specification, with node:crypto and one big integer: shares no line with the rules. */

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const hmac = (key: Uint8Array, message: Buffer): Buffer => createHmac('sha256', key).update(message).digest()

function keyOf(master: Uint8Array, id: Uint8Array, generation: number): Buffer {
  return hmac(master, Buffer.concat([Buffer.from('K1-session\0', 'latin1'), id, Buffer.from([generation])]))
}

export function tokenAgain(master: Uint8Array, id: Uint8Array, step: number, generation: number): string {
  const stepBytes = Buffer.alloc(4)
  stepBytes.writeUInt32BE(step)
  const signed = Buffer.concat([id, stepBytes, Buffer.from([generation])])
  const mac = hmac(
    keyOf(master, id, generation),
    Buffer.concat([Buffer.from('K1-token\0', 'latin1'), signed]),
  )
  let number = BigInt(`0x${Buffer.concat([signed, mac.subarray(0, 9)]).toString('hex')}`) << 3n
  let text = ''
  for (let place = 0; place < 31; place += 1) {
    text = ALPHABET.charAt(Number(number % 32n)) + text
    number /= 32n
  }
  return `K1${text}`
}

export function shortCodeAgain(master: Uint8Array, id: Uint8Array, step: number, generation: number): string {
  const stepBytes = Buffer.alloc(4)
  stepBytes.writeUInt32BE(step)
  const digest = hmac(
    keyOf(master, id, generation),
    Buffer.concat([Buffer.from('K1-short\0', 'latin1'), stepBytes]),
  )
  const first = BigInt(`0x${digest.subarray(0, 4).toString('hex')}`)
  return (first % 1_000_000n).toString().padStart(6, '0')
}
