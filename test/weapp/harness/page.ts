import type { render } from 'miniprogram-simulate'

export type RootComponent = ReturnType<typeof render>

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const LOOK_EVERY_MS = 20
/** So many looks without a new payload and the page is at rest. */
const QUIET_LOOKS = 3
/** For words to appear, on a machine that does other things too; only a failure waits so long. */
const LONGEST_MS = 15_000
/** For a page to come to rest; one whose clock runs never does. */
const REST_MS = 3000
/** So many characters a title and the tabs have at most. */
const FRAME_WORDS = 16

export async function until(reached: () => boolean, timeoutMs = LONGEST_MS): Promise<boolean> {
  for (const start = Date.now(); !reached(); await pause(LOOK_EVERY_MS))
    if (Date.now() - start > timeoutMs) return false
  return true
}

/** One page of the compiled mini-program, as a person sees and touches it. */
export class OpenPage {
  constructor(
    readonly root: RootComponent,
    /** every payload of `setData` so far, in bytes of JSON; WeChat's limit is 1 MB each */
    readonly payloadBytes: readonly number[],
    private readonly leave: () => void,
  ) {}

  /** All words on the page. */
  text(): string {
    return this.root.dom?.textContent ?? ''
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== undefined
  }

  /** Waits until the words are on the page. Fails with what is there instead. */
  async waitFor(words: string, timeoutMs = LONGEST_MS): Promise<void> {
    const appeared = await until(() => this.text().includes(words), timeoutMs)
    if (!appeared) throw new Error(`“${words}” did not appear; there is: ${this.text()}`)
  }

  /** Waits until the words are gone. */
  async waitForNo(words: string, timeoutMs = LONGEST_MS): Promise<void> {
    const left = await until(() => !this.text().includes(words), timeoutMs)
    if (!left) throw new Error(`“${words}” is still there: ${this.text()}`)
  }

  /** Waits until the page says more than its title and its tabs, and nothing is being read any more. */
  async waitForContent(timeoutMs = LONGEST_MS): Promise<void> {
    const said = await until(() => this.text().length > FRAME_WORDS && !this.has('.skeleton'), timeoutMs)
    if (!said) throw new Error(`the page says nothing; there is: ${this.text()}`)
  }

  /** Waits for the first words, then until React sends nothing more. */
  async rest(): Promise<void> {
    await until(() => this.text() !== '', REST_MS)
    let seen = -1
    let quiet = 0
    await until(() => {
      quiet = this.payloadBytes.length === seen ? quiet + 1 : 0
      seen = this.payloadBytes.length
      return quiet >= QUIET_LOOKS
    }, REST_MS)
  }

  /** Taps the innermost tappable node with these words; the tap goes through the compiled `bindtap` into React. */
  async tapText(words: string): Promise<void> {
    const found = this.root
      .querySelectorAll('.pressable')
      .filter((node) => node.dom?.textContent?.includes(words))
    const target = found.at(-1)
    if (!target) throw new Error(`nothing to tap says “${words}”; there is: ${this.text()}`)
    await this.fire(target, 'tap')
  }

  async tap(selector: string): Promise<void> {
    await this.fire(this.node(selector), 'tap')
  }

  /** Types into the nth input of the page. */
  async type(value: string, nth = 0): Promise<void> {
    const input = this.root.querySelectorAll('.input')[nth]
    if (!input) throw new Error(`there is no input number ${nth}`)
    await this.fire(input, 'input', { value })
  }

  /** Turns the nth wheel of the page to a day or an hour. */
  async turn(value: string, nth = 0): Promise<void> {
    const wheel = this.root.querySelectorAll('.when-input__wheel')[nth]
    if (!wheel) throw new Error(`there is no wheel number ${nth}`)
    await this.fire(wheel, 'change', { value })
  }

  close(): void {
    this.leave()
  }

  private node(selector: string) {
    const found = this.root.querySelector(selector)
    if (!found) throw new Error(`no node ${selector}; there is: ${this.text()}`)
    return found
  }

  private async fire(node: ReturnType<OpenPage['node']>, type: string, detail: object = {}): Promise<void> {
    node.dispatchEvent(type, { bubbles: true, composed: true, detail })
    await this.rest()
  }
}
