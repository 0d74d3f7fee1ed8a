import {
  APPEAL_PICTURE_LIMIT,
  type AuditedRecord,
  decideBy,
  delayBuckets,
  handMadeTime,
  handMadeWindow,
  isRollConsistent,
  judgeCall,
  judgePicture,
  judgeRollTime,
  SECOND_SCAN_WINDOW,
  sharedInstallations,
} from '@/domain/check-in'
import { addMs, DAY, HOUR, instant, MINUTE, type PersonId, SECOND } from '@/domain/shared'

const start = instant(1_760_000_000_000)
const session = { start, end: addMs(start, 3 * HOUR), checkOutFrom: addMs(start, 2.75 * HOUR) }

describe('records by hand', () => {
  it('may be asked for from the moment they were due until a week after the end', () => {
    const until = addMs(session.end, 7 * DAY)
    expect(handMadeWindow('in', session)).toEqual({ from: start, until })
    expect(handMadeWindow('out', session)).toEqual({ from: session.checkOutFrom, until })
    expect(decideBy(start)).toBe(addMs(start, 7 * DAY))
  })

  it('never lie outside the half-day', () => {
    expect(handMadeTime('in', session, addMs(session.end, DAY))).toBe(start)
    expect(handMadeTime('out', session, addMs(session.end, DAY))).toBe(session.end)
    expect(handMadeTime('out', session, addMs(start, HOUR))).toBe(addMs(start, HOUR))
  })
})

describe('the time of a roll', () => {
  it.each([
    ['at the doors', -15 * MINUTE, undefined],
    [
      'a second before the doors',
      -15 * MINUTE - SECOND,
      { reason: 'before-doors', opensAt: addMs(start, -15 * MINUTE) },
    ],
    ['a clock half a minute ahead', HOUR + 30 * SECOND, undefined],
    ['a clock further ahead', HOUR + 31 * SECOND, { reason: 'future', now: addMs(start, HOUR) }],
  ])('%s', (_, after, refusal) => {
    expect(judgeRollTime({ takenAt: addMs(start, after) }, session, addMs(start, HOUR))).toEqual(refusal)
  })

  it('says nothing when there are fewer heads than names, each name counted once', () => {
    const [a, b] = ['a' as PersonId, 'b' as PersonId]
    expect(isRollConsistent({ headcount: 2, present: [a, b, b] })).toBe(true)
    expect(isRollConsistent({ headcount: 1, present: [a, b] })).toBe(false)
  })
})

describe('a call for a second scan', () => {
  const until = addMs(session.checkOutFrom, -SECOND_SCAN_WINDOW)
  it.each([
    ['before the start', -1, undefined, { reason: 'not-now', from: start, until }],
    ['at the start', 0, undefined, undefined],
    [
      'so late that the window meets the check-out',
      2.75 * HOUR,
      undefined,
      { reason: 'not-now', from: start, until },
    ],
    [
      'while another is open',
      HOUR,
      HOUR + MINUTE,
      { reason: 'still-open', closesAt: addMs(start, HOUR + MINUTE) },
    ],
    ['after another is closed', HOUR, HOUR - MINUTE, undefined],
  ])('%s', (_, at, open, refusal) => {
    const closesAt = open === undefined ? undefined : addMs(start, open)
    expect(judgeCall(session, addMs(start, at), closesAt)).toEqual(refusal)
  })
})

describe('a picture of an appeal', () => {
  const bytes = (...parts: number[][]) => Uint8Array.from([0xff, 0xd8, ...parts.flat()])
  const scan = [0xff, 0xda, 0, 2]
  it.each([
    ['a plain JPEG', bytes([0xff, 0xe0, 0, 4, 1, 2], scan), undefined],
    ['EXIF', bytes([0xff, 0xe1, 0, 2], scan), 'has-metadata'],
    [
      'EXIF behind another segment',
      bytes([0xff, 0xe0, 0, 4, 1, 2], [0xff, 0xe1, 0, 2], scan),
      'has-metadata',
    ],
    ['IPTC', bytes([0xff, 0xed, 0, 2], scan), 'has-metadata'],
    ['a JPEG that ends in its header', bytes([0xff, 0xe0, 0, 9]), 'not-jpeg'],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'not-jpeg'],
    ['nothing', new Uint8Array(0), 'not-jpeg'],
    ['too many bytes', new Uint8Array(APPEAL_PICTURE_LIMIT + 1), 'too-large'],
  ])('%s', (_, picture, problem) => {
    expect(judgePicture(picture)).toBe(problem)
  })
})

describe('the figures of a hall', () => {
  const record = (over: Partial<AuditedRecord>): AuditedRecord => ({
    person: 'a' as PersonId,
    direction: 'in',
    mode: 'online',
    at: start,
    confirmed: true,
    ...over,
  })
  it('counts delays in steps of five seconds without gaps', () => {
    const delays = [0, 4.9, 5, 16].map((delay) => record({ delay }))
    expect(delayBuckets([...delays, record({ mode: 'offline', delay: 900 })])).toEqual([
      { from: 0, count: 2 },
      { from: 5, count: 1 },
      { from: 10, count: 0 },
      { from: 15, count: 1 },
    ])
    expect(delayBuckets([])).toEqual([])
  })
  it('names installations that recorded several people', () => {
    const records = [
      record({ installation: 'own' }),
      record({ installation: 'own', direction: 'out' }),
      record({ installation: 'lent' }),
      record({ installation: 'lent', person: 'b' as PersonId }),
    ]
    expect(sharedInstallations(records)).toEqual([{ installation: 'lent', persons: ['a', 'b'] }])
  })
})
