import { openRoom } from '../functions/study/room'
import type { StudyStory } from './study-story'

const READER = 'local-phone-of-shen'

/** A teacher who is bound, and one course to read. */
async function main(): Promise<void> {
  const room = await openRoom()
  await room.addReader(READER)
  await room.layCourse('own-pretest', '怎样用好前测')
  const story: StudyStory = { url: room.stack.emulator.url, reader: READER }
  process.stdout.write(`${JSON.stringify(story)}\n`)
  process.once('SIGTERM', () => void room.stack.stop().then(() => process.exit(0)))
}

void main()
