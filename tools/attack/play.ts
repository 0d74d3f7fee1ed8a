import { secondScanCalls } from '@/cloudfunctions/check-in/evidence-documents'
import { addMs, HOUR, instant, MINUTE } from '@/domain/shared'
import type { Random } from '../seed/random'
import { type Hall, openHall } from '../stage'
import {
  type Attack,
  attacks,
  forwardedHoursLater,
  honest,
  honestOffline,
  onePhone,
  type Phase,
} from './attacks'
import { openCheckOut, submitRoll } from './hall'
import { type Player, type Stage, TRAINER } from './stage'

/** One person with a plan, and what the server said to it. */
export interface Part {
  attack: Attack
  player: Player
  answers: { phase: Phase; ok: boolean; code: string }[]
}
export interface Played {
  hall: Hall
  parts: Part[]
}

/** A hall with signal in real time: everybody comes, one second scan, everybody leaves, the trainer's roll. */
export async function playConnectedHall(stage: Stage, random: Random, size: Size): Promise<Played> {
  const now = instant(Date.now())
  const [start, end] = [addMs(now, -10 * MINUTE), addMs(now, HOUR)]
  const hall = await openHall(stage, { start, end, checkOutFrom: addMs(now, HOUR / 2) }, [stage.trainer])
  const parts = await cast(stage, [[honest, size.honest], ...attacks.map((one) => [one, size.each] as const)])
  await everybody(stage, hall, parts, 'in', random.branch('in'), size.spreadMs)
  await secondScan(stage, hall, parts, random.branch('second scan'))
  const leaving = await openCheckOut(stage, hall)
  await everybody(stage, leaving, parts, 'out', random.branch('out'), size.spreadMs)
  await closeRoll(stage, hall, parts)
  return { hall, parts }
}

/** A hall without signal this morning; the phones find a network only now. */
export async function playHallWithoutSignal(stage: Stage, random: Random, size: Size): Promise<Played> {
  const end = addMs(instant(Date.now()), -6 * HOUR)
  const times = { start: addMs(end, -3 * HOUR), end, checkOutFrom: addMs(end, -HOUR / 2) }
  const hall = await openHall(stage, times, [stage.trainer])
  const parts = await cast(stage, [
    [honestOffline, Math.ceil(size.honest / 3)],
    [forwardedHoursLater, size.each],
  ])
  await everybody(stage, hall, parts, 'in', random.branch('in'), 0)
  await everybody(stage, hall, parts, 'out', random.branch('out'), 0)
  await closeRoll(stage, hall, parts)
  return { hall, parts }
}

export interface Size {
  honest: number
  /** attackers of each kind */
  each: number
  /** ms over which a hall arrives */
  spreadMs: number
}

export async function cast(stage: Stage, plan: readonly (readonly [Attack, number])[]): Promise<Part[]> {
  const parts: Part[] = []
  for (const [attack, count] of plan) {
    const players = await stage.seat(count)
    for (const [index, player] of players.entries()) {
      // Five accounts in a row share the phone of whoever helps them.
      const helper = players[index - (index % 5)] ?? player
      const installation = attack === onePhone ? helper.installation : player.installation
      parts.push({ attack, player: { ...player, installation }, answers: [] })
    }
  }
  return parts
}

export async function everybody(
  { call }: Stage,
  hall: Hall,
  parts: readonly Part[],
  phase: Phase,
  random: Random,
  spreadMs: number,
): Promise<void> {
  const post = (player: Player, procedure: string, input: unknown) =>
    call(player.account, 'mutation', procedure, input)
  await Promise.all(
    parts.map(async ({ attack, player, answers }) => {
      const reach = { hall, random: random.branch(player.account), post }
      await new Promise((resolve) => setTimeout(resolve, reach.random.next() * spreadMs))
      for (const answer of await attack.attempt(phase, player, reach))
        answers.push({ phase, ok: answer.ok, code: answer.ok ? '' : answer.code })
    }),
  )
}

/** Called for at once; the window is then closed by hand instead of waiting for its minutes. */
async function secondScan(stage: Stage, hall: Hall, parts: readonly Part[], random: Random): Promise<void> {
  const { session } = hall
  const called = await stage.ask<{ call: string }>(TRAINER, 'mutation', 'attendance.callSecondScan', {
    session,
  })
  const answering = parts.filter(({ attack }) => random.chance(attack.answersSecondScan))
  await Promise.all(
    answering.map(({ player: { account, installation } }) => {
      const input = { code: hall.codeAt(instant(Date.now())), installation }
      return stage.call(account, 'mutation', 'checkIn.answerSecondScan', input)
    }),
  )
  await stage.store.change(secondScanCalls, called.call, { set: { closesAt: instant(Date.now()) } })
}

export const closeRoll = (stage: Stage, hall: Hall, parts: readonly Part[]): Promise<void> =>
  submitRoll(
    stage,
    hall,
    parts.filter(({ attack }) => attack.isPresent).map(({ player }) => player.person),
  )
