import { type EvidenceItem, formatsOf } from '@/domain/evidence'
import type { Client } from './client'

const item = (words: Pick<EvidenceItem, 'id' | 'title' | 'asks' | 'kinds' | 'criteria'>) => ({
  ...words,
  count: { atLeast: 1, atMost: 1 },
  formats: formatsOf(words.kinds),
  mostBytes: 50_000_000,
  showsPupils: false,
})

/** A point that no document lists, with what the school asks for. Answers its id. */
export async function stateOwnPoint(admin: Client, school: string): Promise<string> {
  const criteria = { distinction: '别的老师拿来就能用，有更新办法', pass: '内容真实，说明清楚' }
  const items = [
    item({
      id: 'plan',
      title: '资源整理方案',
      asks: '写明整理什么、怎样分工、用在哪些课。',
      kinds: ['document'],
      criteria,
    }),
    item({
      id: 'page',
      title: '资源样例',
      asks: '一张资源页的截图，不出现学生。',
      kinds: ['picture'],
      criteria,
    }),
  ]
  const { point } = await admin.ask<{ point: string }>('evidence.saveOwnPoint', 'mutation', {
    ...{ school, title: '乡土资源数字化', items, state: 'in-force', version: 0 },
    why: '整校推进规划里定下的',
    requestKey: 'demonstration-own-point',
  })
  return point
}
