import { newHalt } from '@/src/api/file-upload/halt'
import { patiently, wake } from '@/src/api/file-upload/waiting'
import { Refused, Unreachable } from '@/src/api/refused'

const silence = () => Promise.reject(new Unreachable('no network'))

/** Silent so often, then there. */
const answering = (silences: number) => {
  let asked = 0
  return async () => {
    asked += 1
    return asked > silences ? asked : silence()
  }
}

test('one silence is a moment’s and not told; from the second on it is, until the network wakes it', async () => {
  const told: number[] = []
  const asked = patiently(answering(3), newHalt(), () => {
    told.push(told.length)
    setTimeout(wake)
  })
  expect(await asked).toBe(4)
  expect(told).toEqual([0, 1])
})

test('who is halted while waiting asks no more', async () => {
  const halt = newHalt()
  const ask = jest.fn(silence)
  const asked = patiently(ask, halt, () =>
    setTimeout(() => {
      halt.halt()
      wake()
    }),
  )
  expect(await asked).toBeUndefined()
  expect(ask).toHaveBeenCalledTimes(2)
})

test('what the server refuses is not asked again', async () => {
  const ask = jest.fn(() => Promise.reject(new Refused('NOT_FOUND', {})))
  await expect(patiently(ask, newHalt(), () => undefined)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(ask).toHaveBeenCalledTimes(1)
})
