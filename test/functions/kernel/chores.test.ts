import { doChores } from '@/cloudfunctions/kernel'

it('does every chore in its order, whatever one of them throws, and logs that one', async () => {
  const logged = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  const done: string[] = []
  const chore = (name: string) => async () => done.push(name)
  const outcomes = await doChores({
    first: chore('first'),
    broken: async () => {
      throw new Error('out of reach')
    },
    last: chore('last'),
  })
  expect(done).toEqual(['first', 'last'])
  expect(outcomes).toEqual({ first: 1, broken: 'failed', last: 2 })
  expect(String(logged.mock.calls[0]?.[0])).toContain('"chore":"broken"')
  logged.mockRestore()
})
