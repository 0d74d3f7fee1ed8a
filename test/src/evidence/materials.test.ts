import type { TaskDraft } from '@/domain/evidence'
import { firstDraft } from '@/src/packages/trainee/pages/evidence-task/first-draft'
import { withServing } from '@/src/packages/trainee/pages/evidence-task/view'

const content: TaskDraft = { title: '可能性', points: ['T1', 'T2'], reflection: '', attachments: [] }
const design = { point: 'T1', item: 'design' }
const other = { point: 'T2', item: 'design' }

test('a file serves several items, and one that serves none is let go', () => {
  const one = withServing(content, 'file', design, true)
  const both = withServing(one, 'file', other, true)
  expect(both.attachments).toEqual([{ file: 'file', serves: [design, other] }])
  expect(withServing(both, 'file', design, true).attachments).toHaveLength(1)
  expect(withServing(withServing(both, 'file', design, false), 'file', other, false).attachments).toEqual([])
})

const server = { key: 'task', version: 3, updatedAt: 5, ...content } as Parameters<typeof firstDraft>[1]
const local = {
  key: 'task',
  content: { ...content, title: '手机上改的' },
  version: 3,
  dirty: true,
  savedAt: 9,
}

test('changes of this phone that the server has not seen go on', () => {
  expect(firstDraft(local, server)).toEqual({ draft: local, conflict: false })
})

test('when the server has a newer draft, the person decides', () => {
  expect(firstDraft({ ...local, version: 2 }, server).conflict).toBe(true)
})

test('without such changes the server’s draft is shown', () => {
  expect(firstDraft({ ...local, dirty: false }, server).draft).toMatchObject({
    dirty: false,
    version: 3,
    content,
  })
})
