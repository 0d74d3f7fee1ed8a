import type { DesksStory } from './desks-story'
import { type Device, launch, type MiniApp, newDevice, type OpenPage } from './harness'
import type { Server } from './harness/server'

/** A phone that is one persona's of the demonstration after another's, and what a person does with it. */
export interface Hands {
  story(): DesksStory
  /** a phone's address of the server, as the account */
  as: Server<DesksStory>['as']
  /** Starts the app on a phone of this persona; to be called when its turn has come. */
  be(persona: string): () => void
  phone(): Device
  open(url: string): Promise<OpenPage>
  /** Opens a page and waits until it says this. */
  read(url: string, words: string): Promise<OpenPage>
  /** Taps, and reads the page to which that leads. */
  go(page: OpenPage, tapped: string, words: string): Promise<OpenPage>
}

/** @param server started before the first hand is moved */
export function handsOn(server: () => Server<DesksStory>): Hands {
  let app: MiniApp
  let phone: Device
  const hands: Hands = {
    story: () => server().story,
    as: (account) => server().as(account),
    be: (persona) => () => {
      phone = newDevice(server().as(`local-${persona}`))
      app = launch(phone)
    },
    phone: () => phone,
    open: (url) => app.open(url),
    async read(url, words) {
      const page = await app.open(url)
      await page.waitFor(words)
      return page
    },
    async go(page, tapped, words) {
      await page.tapText(tapped)
      const next = await app.follow()
      await next.waitFor(words)
      return next
    },
  }
  return hands
}
