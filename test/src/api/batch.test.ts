const requests: { name: string; paths: string[] }[] = []
jest.mock('@/src/api/call', () => ({
  callFunction: async (name: string, { calls }: { calls: { path: string }[] }) => {
    requests.push({ name, paths: calls.map(({ path }) => path) })
    if (calls.some(({ path }) => path === 'people.lost')) throw new Error('no answer')
    return { results: calls.map(({ path }) => ({ ok: true, data: path })) }
  },
}))

import { send } from '@/src/api/batch'

const call = (path: string) => send({ path, type: 'query', input: undefined })

describe('calls of one tick', () => {
  beforeEach(() => requests.splice(0))

  it('go together, one request for each function, and each gets its own answer', async () => {
    const answers = await Promise.all(
      ['people.me', 'credit.myProgress', 'checkIn.scan', 'jobs.advance'].map((path) => call(path)),
    )
    expect(answers.map((answer) => answer.ok && answer.data)).toEqual([
      'people.me',
      'credit.myProgress',
      'checkIn.scan',
      'jobs.advance',
    ])
    expect(requests).toEqual([
      { name: 'api', paths: ['people.me', 'credit.myProgress'] },
      { name: 'check-in', paths: ['checkIn.scan'] },
      { name: 'jobs', paths: ['jobs.advance'] },
    ])
  })

  it('all fail when nobody answers', async () => {
    const results = await Promise.allSettled([call('people.me'), call('people.lost')])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
