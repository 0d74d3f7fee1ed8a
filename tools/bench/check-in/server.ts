import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { CountersReport } from '@/emulator'

export interface Server {
  url: string
  tokens: string[]
  dataDir: string
  code(): Promise<string>
  counters(): Promise<CountersReport>
  stop(): Promise<void>
}

export async function startServer(people: number, workers: number): Promise<Server> {
  const child = fork(path.join(__dirname, 'stack.ts'), [String(people), String(workers)], {
    execArgv: ['--import', 'tsx'],
  })
  const started = await heard<{ url: string; tokens: string[]; dataDir: string }>(child)
  const ask = <Reply>(question: string): Promise<Reply> => {
    const reply = heard<Reply>(child)
    child.send(question)
    return reply
  }
  return {
    ...started,
    code: async () => (await ask<{ code: string }>('code')).code,
    counters: async () => (await ask<{ counters: CountersReport }>('counters')).counters,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.send('stop')
      }),
  }
}

const heard = <Message>(child: ChildProcess): Promise<Message> =>
  new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Message))
    child.once('exit', (code) => reject(new Error(`server ended (${code})`)))
  })
