import { addMs, type Credits, credits, HOUR, type Instant, instant, MINUTE } from '@/domain/shared'
import type { MyEntries, MyProgress, MySession } from '@/src/api/answers'

/** Wednesday, 25 November 2026, 13:52 in China. */
export const NOON = instant(Date.UTC(2026, 10, 25, 5, 52))

/** A half-day of three hours that starts `minutes` after NOON. */
export function sessionAt(minutes: number, given: Partial<MySession> = {}): MySession {
  const start = addMs(NOON, minutes * MINUTE)
  const end = addMs(start, 3 * HOUR)
  return {
    id: `session${minutes}`,
    title: `培训 ${minutes}`,
    place: '2 号报告厅',
    on: '2026-11-25' as MySession['on'],
    start,
    end,
    checkOutFrom: addMs(end, -15 * MINUTE),
    worth: credits(2),
    mode: 'onsite',
    state: 'planned',
    isQueued: false,
    records: [],
    ...given,
  }
}

export const recorded = (direction: 'in' | 'out', at: Instant): MySession['records'][number] => ({
  direction,
  at,
  status: 'confirmed',
  mode: 'online',
})

type Component = MyEntries['components'][number]
export type Line = Component['lines'][number]

export const line = (id: string, gave: number, given: Partial<Line['entry']> = {}): Line => ({
  entry: {
    id,
    person: 'p' as Line['entry']['person'],
    kind: 'onsite-training',
    on: '2026-11-18' as Line['entry']['on'],
    source: id,
    ...given,
  },
  gave,
  beforeCap: gave,
  reason: 'counted',
})

export const component = (
  name: string,
  lines: readonly Line[],
  given: Partial<Component> = {},
): Component => ({
  id: name,
  name,
  unit: 'credits',
  source: { document: 'd', clause: '三（五）' },
  has: lines.reduce((sum, { gave }) => sum + gave, 0),
  max: null,
  lines: [...lines],
  assumptions: [],
  ...given,
})

export const entries = (components: Component[], titles: MyEntries['titles'] = {}): MyEntries => ({
  programme: { id: 'zhejiang', title: '方案' },
  version: 0,
  changes: [],
  titles,
  components,
  uncounted: [],
})

export function progress(given: Partial<MyProgress> = {}): MyProgress {
  const part = (id: string, name: string, has: number, needs: number) => ({
    id,
    name,
    unit: 'credits' as const,
    has: credits(has),
    needs: credits(needs),
    max: credits(needs),
    capped: false,
  })
  return {
    programme: { id: 'zhejiang', title: '方案' },
    version: 0,
    changes: [],
    headline: { unit: 'credits', has: credits(32), needs: credits(50), outOf: credits(50) as Credits },
    components: [
      part('online', '网络研修', 17, 17),
      part('onsite', '集中培训', 4, 8),
      part('practice', '校本应用实践', 11, 25),
    ],
    verdict: 'not-yet',
    missing: [
      { component: 'onsite', unit: 'credits', lacks: credits(4), ways: ['onsite-training'] },
      { component: 'practice', unit: 'credits', lacks: credits(14), ways: ['application-practice'] },
    ],
    assumptions: [],
    ...given,
  }
}
