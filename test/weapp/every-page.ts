import type { Hands } from './desks-hands'
import { pagesOfBuild, setOnline } from './harness'

/** Every page that the build has says something to who works with it. */
export function everyPage(hands: Hands): void {
  describe('every page of the build', () => {
    /** Who works with the pages of a package; all others are everybody's. */
    const OWNER: Readonly<Record<string, string>> = {
      'packages/trainer-desk': 'trainer',
      'packages/county-desk': 'county-office',
      'packages/school-desk': 'school-admin',
      'packages/leader-desk': 'leader',
    }
    /** The task that the demonstration begins, and an attempt that nobody handed in. */
    const EVIDENCE = {
      key: 'demonstration-task',
      point: 'T1',
      attempt: `${'0'.repeat(32)}:nothing-there:1`,
    }
    const ownerOf = (page: string): string => OWNER[page.split('/').slice(0, 2).join('/')] ?? 'trainee'
    const owners = [...new Set(pagesOfBuild().map(ownerOf))]

    /** What the phone of the hall keeps running without a network, and says in its own words. */
    const RUNS_ON = ['session-code', 'take-roll']

    it.each(owners)('says something to the %s who opens it, and that the network went', async (owner) => {
      hands.be(owner)()
      const { session, log, cohort } = hands.story()
      const query = new URLSearchParams({ session, log, cohort, mode: 'common1', class: '01', ...EVIDENCE })
      for (const page of pagesOfBuild().filter((one) => ownerOf(one) === owner)) {
        const open = await hands.open(`${page}?${query}`)
        await open.waitForContent()
        const [broken] = /原因代码 (INTERNAL|UNREACHABLE)/.exec(open.text()) ?? []
        expect({ page, broken }).toEqual({ page, broken: undefined })
        if (RUNS_ON.some((name) => page.includes(`/${name}/`))) continue
        setOnline(hands.phone(), false)
        await open.waitFor('没有网络')
        setOnline(hands.phone(), true)
        open.close()
      }
    })
  })
}
