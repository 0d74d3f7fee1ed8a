import { credits, instant } from '@/domain/shared'
import { latestFor, sessionOfScan } from '@/src/api/kept-scan'
import { ticketIn, ticketText } from '@/src/api/sign-in-ticket'
import { assumedGrace, settlementOf } from '@/src/parts/check-in-result/settlement'
import { component, entries, line, progress } from './facts'

describe('what a half-day gave', () => {
  const ours = line('00000000aa:p:presence', credits(2))
  const other = line('00000000bb:p:presence', credits(2))

  it('is found by the session, in the component that counted it', () => {
    const twice = entries([component('不计', [{ ...ours, gave: 0 }]), component('集中培训', [other, ours])])
    expect(settlementOf(twice, '00000000aa')).toMatchObject({ component: { name: '集中培训' }, line: ours })
  })

  it('is not there while a scan is missing, and a reversal is not it', () => {
    const reversal = line('00000000aa:p:presence:reversed', -200, { reversalOf: ours.entry.id })
    expect(settlementOf(entries([component('集中培训', [other, reversal])]), '00000000aa')).toBeUndefined()
  })

  it('names the minutes that are let pass only when they are an assumption', () => {
    const note = 'late-grace-not-printed'
    const assumptions = [{ note, source: { document: 'd', clause: 'c' }, value: 15 }]
    expect(assumedGrace(progress({ assumptions }), 'late')).toBe(15)
    expect(assumedGrace(progress({ assumptions }), 'left-early')).toBeUndefined()
  })
})

describe('a scan that waits on the phone', () => {
  it('knows its session from the code itself', () => {
    const code = 'K10000001A0VZ5TN83DBNCDMZ6249VMEG'
    expect(sessionOfScan({ input: { code } })).toBe('000000002a')
    expect(sessionOfScan({ input: { code: 'nothing' } })).toBeUndefined()
  })

  it('may be sent until a day after the capture', () => {
    const entry = { createdAt: instant(1000) } as Parameters<typeof latestFor>[0]
    expect(latestFor(entry)).toBe(86_401_000)
  })
})

describe('a browser’s sign-in code', () => {
  const ticket = '0123456789abcdef01234567'

  it('is read bare and inside a link', () => {
    expect(ticketIn(ticketText(ticket))).toBe(ticket)
    expect(ticketIn(`https://example.cn/app?c=SXL:${ticket}`)).toBe(ticket)
  })

  it('is not mistaken for a hall’s code or a longer text', () => {
    expect(ticketIn('K10000001A0VZ5TN83DBNCDMZ6249VMEG')).toBeUndefined()
    expect(ticketIn(`SXL:${ticket}00`)).toBeUndefined()
  })
})
