import { countyDesk } from './desks-county'
import { handsOn } from './desks-hands'
import { schoolDesks } from './desks-school'
import type { DesksStory } from './desks-story'
import { trainerDesk } from './desks-trainer'
import { workOnDesks } from './desks-work'
import { everyPage } from './every-page'
import { type Server, startServer } from './harness/server'

jest.setTimeout(60_000)

let server: Server<DesksStory>
beforeAll(async () => {
  server = await startServer<DesksStory>('desks-server.ts')
}, 120_000)
afterAll(() => server.stop())

// One demonstration for all of them, in this order: what one does the next one finds.
const hands = handsOn(() => server)
trainerDesk(hands)
countyDesk(hands)
schoolDesks(hands)
workOnDesks(hands)
everyPage(hands)
