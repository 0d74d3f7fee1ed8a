import { addMs, DAY, type Instant, instant, MINUTE, SECOND } from '@/domain/shared'
import type { Random } from '../seed/random'
import type { Answer, Hall } from '../stage'
import type { Player } from './stage'

export type Phase = 'in' | 'out'

/** What an attacker can do: see codes (late), and post whatever they like as themselves. */
export interface Reach {
  hall: Hall
  random: Random
  post(player: Player, procedure: string, input: unknown): Promise<Answer>
}

export interface Attack {
  name: string
  /** Whether the person sits in the hall all the same: then the trainer ticks the name. */
  isPresent: boolean
  attempt(phase: Phase, player: Player, reach: Reach): Promise<Answer[]>
  /** Answers an unannounced second scan with this chance. */
  answersSecondScan: number
}

const now = (): Instant => instant(Date.now())
const ago = (ms: number): Instant => addMs(now(), -ms)

const scan = (code: string, { post }: Reach, player: Player) =>
  post(player, 'checkIn.scan', { code, installation: player.installation })
const claim = (code: string, capturedAt: Instant, { post }: Reach, player: Player) =>
  post(player, 'checkIn.submitOffline', { code, capturedAt, installation: player.installation })

const absent = { isPresent: false, answersSecondScan: 0 }

/** Somebody in the hall sends a picture of the screen; it is used so many seconds after the code was new. */
export const forwarded = (seconds: number): Attack => ({
  name: `code forwarded, used after ${seconds} s`,
  ...absent,
  attempt: async (_, player, reach) => [await scan(reach.hall.codeAt(ago(seconds * SECOND)), reach, player)],
})

/** The same picture, claimed to have been scanned in the hall without signal. */
export const forwardedAsOffline: Attack = {
  name: 'code forwarded, claimed as offline within a minute',
  ...absent,
  async attempt(phase, player, reach) {
    const aMinuteAgo = ago(60 * SECOND)
    const capturedAt = phase === 'in' ? aMinuteAgo : instant(Math.max(aMinuteAgo, reach.hall.checkOutFrom))
    return [await claim(reach.hall.codeAt(capturedAt), capturedAt, reach, player)]
  },
}

/** A video call shows the screen; an accomplice may be there at the second scan too. */
const relayed: Attack = {
  name: 'code relayed by video call',
  isPresent: false,
  answersSecondScan: 0.5,
  attempt: async (_, player, reach) => [await scan(reach.hall.codeAt(ago(2 * SECOND)), reach, player)],
}

/** Somebody in the hall signs in one account after the other on the own phone. */
export const onePhone: Attack = {
  name: 'one phone for five people',
  ...absent,
  attempt: async (_, player, reach) => [await scan(reach.hall.codeAt(ago(SECOND)), reach, player)],
}

/** Somebody who is there sends the same again: double taps, retries, the old code later, the code as an offline claim. */
export const replayed: Attack = {
  name: 'replay of an own record',
  isPresent: true,
  answersSecondScan: 1,
  async attempt(_, player, reach) {
    const at = ago(SECOND)
    const code = reach.hall.codeAt(at)
    const first = await scan(code, reach, player)
    const twice = await Promise.all([scan(code, reach, player), scan(code, reach, player)])
    return [first, ...twice, await claim(code, at, reach, player)]
  },
}

/** Codes that nobody's screen ever showed. */
export const forged: Attack = {
  name: 'forged code',
  ...absent,
  async attempt(_, player, reach) {
    const genuine = reach.hall.codeAt(now())
    const codes = [
      // 72 random bits as the MAC; an old code's MAC under the current step; one character of the MAC changed
      genuine.slice(0, 18) +
        Array.from({ length: 14 }, () => reach.random.pick([...ALPHABET])).join('') +
        genuine.slice(-1),
      genuine.slice(0, 18) + reach.hall.codeAt(ago(10 * MINUTE)).slice(18),
      genuine.slice(0, 25) + (genuine.charAt(25) === '0' ? '1' : '0') + genuine.slice(26),
    ]
    const answers: Answer[] = []
    for (const code of codes) answers.push(await scan(code, reach, player))
    return answers
  },
}
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Six digits by guessing. */
const guessed: Attack = {
  name: 'typed code guessed',
  ...absent,
  async attempt(_, player, reach) {
    const answers: Answer[] = []
    for (let tried = 0; tried < 7; tried++) {
      const digits = String(reach.random.between(0, 999_999)).padStart(6, '0')
      const input = { session: reach.hall.session, digits, installation: player.installation }
      answers.push(await reach.post(player, 'checkIn.typeCode', input))
    }
    return answers
  },
}

/** A phone whose clock says what its owner wants. */
const shiftedClock: Attack = {
  name: 'shifted clock',
  ...absent,
  async attempt(_, player, reach) {
    const code = reach.hall.codeAt(now())
    const old = reach.hall.codeAt(ago(5 * MINUTE))
    return [
      await claim(code, addMs(now(), 10 * MINUTE), reach, player),
      await claim(code, ago(10 * MINUTE), reach, player),
      await claim(old, now(), reach, player),
      await claim(reach.hall.codeAt(ago(DAY + MINUTE)), ago(DAY + MINUTE), reach, player),
      await scan(old, reach, player),
      await scan(reach.hall.codeAt(addMs(now(), MINUTE)), reach, player),
    ]
  },
}

/** A hall without signal, hours ago: pictures of two codes, sent from home as if they had been scanned there. */
export const forwardedHoursLater: Attack = {
  name: 'codes forwarded, claimed as offline hours later',
  ...absent,
  async attempt(phase, player, reach) {
    const { hall, random } = reach
    const minutes = random.between(1, 20) * MINUTE
    const capturedAt = addMs(hall.checkOutFrom, phase === 'in' ? -minutes - 2 * 60 * MINUTE : minutes)
    return [await claim(hall.codeAt(capturedAt), capturedAt, reach, player)]
  },
}
/** What honest people of a hall without signal send, too: the claim alone cannot tell them apart. */
export const honestOffline: Attack = { ...forwardedHoursLater, name: 'honest, no signal', isPresent: true }

/** The code is at most a step old when it is scanned; the network takes a moment, seldom a long one. */
export const honest: Attack = {
  name: 'honest',
  isPresent: true,
  answersSecondScan: 0.98,
  async attempt(_, player, reach) {
    const lag = reach.random.weighted([
      [reach.random.between(300, 2500), 95],
      [reach.random.between(2500, 9000), 4],
      [reach.random.between(9000, 14_000), 1],
    ])
    return [await scan(reach.hall.codeAt(ago(lag)), reach, player)]
  },
}

const before = (attack: Attack): Attack => ({ ...attack, name: `early: ${attack.name}` })

/** Before the doors open. */
export const honestEarly = before(honest)
export const forwardedEarly = [before(forwarded(30)), before(forwarded(60))] as const
export const forwardedAsOfflineEarly = before(forwardedAsOffline)
export const replayedEarly = before(replayed)
export const forgedEarly = before(forged)
export const earlyAttacks: readonly Attack[] = [
  before(forwarded(10)),
  ...forwardedEarly,
  forwardedAsOfflineEarly,
  replayedEarly,
  forgedEarly,
  before(guessed),
]

/** In the hall with signal. */
export const attacks: readonly Attack[] = [
  forwarded(3),
  forwarded(10),
  forwarded(30),
  forwarded(60),
  forwardedAsOffline,
  relayed,
  onePhone,
  replayed,
  forged,
  guessed,
  shiftedClock,
]
