import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'

/** A process of the benchmark: asked one question at a time. */
export class Child {
  private constructor(private readonly process: ChildProcess) {}

  /** Starts `<script>.ts` beside this file; answers the first thing that it says. */
  static async start<Hello>(
    script: string,
    args: readonly string[] = [],
  ): Promise<{ child: Child; hello: Hello }> {
    const child = fork(path.join(__dirname, `${script}.ts`), [...args], { execArgv: ['--import', 'tsx'] })
    const started = new Child(child)
    return { child: started, hello: await started.heard<Hello>() }
  }

  ask<Reply>(question: object): Promise<Reply> {
    const reply = this.heard<Reply>()
    this.process.send(question)
    return reply
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.process.connected) return resolve()
      this.process.once('exit', () => resolve())
      this.process.send({ ask: 'stop' })
    })
  }

  private heard<Message>(): Promise<Message> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`a process of the benchmark ended (${code})`))
      this.process.once('exit', ended)
      this.process.once('message', (message) => {
        this.process.off('exit', ended)
        resolve(message as Message)
      })
    })
  }
}
