import { type ChildProcess, spawn } from 'node:child_process'
import { request } from 'node:http'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Call, CallResult } from '@/src/api/call'

const ROOT = path.resolve(__dirname, '../../..')

/** The real server side in a process of its own: this one pretends to be a phone and has no Node to speak of. */
export interface Server<Story> {
  /** what the story laid out, as JSON */
  story: Story
  /** Calls one procedure as a WeChat account. @throws Error unless it was answered with `ok` */
  ask<Data>(account: string, functionName: string, call: Call): Promise<Data>
  /** Answers a whole request of the mini-program as this account. */
  as(account: string): (functionName: string, data: object) => Promise<unknown>
  stop(): void
}

/** Starts a script under `test/weapp` that prints one line of JSON: `{ url, … }`. */
export async function startServer<Story extends { url: string }>(script: string): Promise<Server<Story>> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, 'test/weapp', script)], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const story = await firstLine<Story>(child)
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (account: string): Promise<string> => {
    const known = tokens.get(account) ?? logIn(story.url, account)
    tokens.set(account, known)
    return known
  }
  const as = (account: string) => async (functionName: string, data: object) =>
    post(`${story.url}/fn/${functionName}`, data, await tokenOf(account))
  return {
    story,
    as,
    async ask<Data>(account: string, functionName: string, call: Call) {
      const reply = (await as(account)(functionName, { calls: [call] })) as { results: CallResult[] }
      const [answer] = reply.results
      if (!answer?.ok) throw new Error(`${call.path}: ${JSON.stringify(answer)}`)
      return answer.data as Data
    },
    stop: () => child.kill(),
  }
}

async function logIn(url: string, openid: string): Promise<string> {
  const { token } = (await post(`${url}/dev/login`, { openid })) as { token: string }
  return token
}

async function firstLine<Line>(child: ChildProcess): Promise<Line> {
  if (!child.stdout) throw new Error('the server has no output')
  for await (const line of createInterface(child.stdout)) if (line.startsWith('{')) return JSON.parse(line)
  throw new Error('the server stopped before it was ready')
}

function post(url: string, body: object, token?: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    }
    const sent = request(url, { method: 'POST', headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', () => resolve(JSON.parse(text)))
    })
    sent.on('error', reject)
    sent.end(JSON.stringify(body))
  })
}
