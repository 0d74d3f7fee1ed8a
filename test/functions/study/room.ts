import { courseDocumentId, courses, viewings } from '@/cloudfunctions/study/documents'
import { addMs, instant, type PersonId, SECOND } from '@/domain/shared'
import { type Beat, type SignedBeat, signBeat } from '@/domain/study'
import { layCounty, type TestCounty } from '../county'
import { type Stack, startStack } from '../stack'

const OFFICE = 'local-office'
/** 1,500 characters: five minutes at the speed that nobody printed. */
const LONG_TEXT = Array.from({ length: 10 }, (_, at) => `第${at}段${'读'.repeat(147)}`).join('\n')

export interface Room {
  stack: Stack
  county: TestCounty
  /** As if so much time had passed since every viewing that is open. */
  pass(seconds: number): Promise<void>
  /** Another teacher, who has studied nothing yet. */
  addReader(account: string): Promise<PersonId>
  /** Puts a text course into the county's list. */
  layCourse(course: string, title?: string, text?: string): Promise<void>
  openViewing(account: string, course: string): Promise<Viewing>
  /** Two devices that open the course in the same moment. */
  openTogether(account: string, course: string): Promise<[Viewing, Viewing]>
  send(account: string, viewing: Viewing, beats: readonly Beat[], ended?: boolean): Promise<Heard>
  ask<Data>(account: string, procedure: string, input?: unknown, type?: 'query' | 'mutation'): Promise<Data>
}
export interface Viewing {
  viewing: string
  key: string
  last: number
}
export interface Heard {
  counted: number
  minutes: number
  problems: string[]
  dayIsFull: boolean
}

/** A county whose readers the test adds. */
export async function openRoom(): Promise<Room> {
  const stack = await startStack()
  const county = await layCounty(stack)
  const office = await county.addOutsider('工程办乙', OFFICE, 'county-office')
  let devices = 0
  const openViewing = (account: string, course: string): Promise<Viewing> => {
    devices += 1
    const requestKey = `device-${String(devices).padStart(4, '0')}`
    return stack.ask(account, 'mutation', 'study.openViewing', { course, requestKey })
  }
  return {
    openViewing,
    async openTogether(account, course) {
      const [one, other] = [await openViewing(account, course), await openViewing(account, course)]
      const opened = (await county.store.find(viewings, one.viewing))?.opened
      await county.store.change(viewings, other.viewing, { set: { opened } })
      return [one, other]
    },
    stack,
    county,
    async pass(seconds) {
      for (const { _id, opened } of await county.store.all(viewings))
        await county.store.change(viewings, _id, { set: { opened: addMs(opened, -seconds * SECOND) } })
    },
    async addReader(account) {
      return (await county.addTeacher('沈砚', { account })).person
    },
    async layCourse(course, title = '混合式教学入门', text = LONG_TEXT) {
      await county.store.put(courses, {
        ...{ _id: courseDocumentId(county.store.county, course), course, title, themes: [] },
        ...{ material: { kind: 'text', text }, withdrawn: false, by: office, at: instant(0) },
      })
    },
    send(account, { viewing, key }, beats, ended = false) {
      const signed: SignedBeat[] = beats.map((beat) => signBeat(key, viewing, beat))
      return stack.ask(account, 'mutation', 'study.hearBeats', { viewing, beats: signed, ended })
    },
    ask: (account, procedure, input = {}, type = 'query') => stack.ask(account, type, procedure, input),
  }
}

/** Heartbeats of twenty seconds from `from`, the course standing at `position`. */
export const beatsFrom = (from: number, position: number, count: number): Beat[] =>
  Array.from({ length: count }, (_, at) => ({
    sequence: from / 20 + at + 1,
    from: from + at * 20,
    to: from + at * 20 + 20,
    position: position + at * 20,
    until: position + at * 20 + 20,
  }))
