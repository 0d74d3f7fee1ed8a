/** Every benchmark: `npm run bench -- <name> [options]`. Each prints JSON; what it measures stands in its folder. */
const benches: Readonly<
  Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<void> | void }>>
> = {
  'check-in': () => import('./check-in'),
  'class-forming': () => import('./class-forming'),
  credit: () => import('./credit'),
  'log-similarity': () => import('./log-similarity'),
  upload: () => import('./upload'),
  'session-list': () => import('./session-list'),
}

async function main(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2)
  const load = benches[name]
  if (!load) {
    console.error(`npm run bench -- <${Object.keys(benches).join(' | ')}> [options]`)
    process.exitCode = 2
    return
  }
  await (await load()).run(args)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
